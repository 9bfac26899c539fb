"""Youth-care inclusion from file to answer: the contract, open terms, proofs, and no personal data."""

from __future__ import annotations

import json
import shutil
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from engine.cli.app import run
from engine.explain.proof import Explainer, Node
from engine.formats.reading import DossierFile, Unreadable, read_dossiers
from engine.formats.template import write_template
from engine.knowledge.answers import ANSWER
from engine.knowledge.base import load
from engine.knowledge.folders import KB_ROOT, procedures
from engine.knowledge.scenarios import FEATURES
from engine.models.values import without_citizen_number
from engine.models.vocabulary import VocabularyError, read_vocabulary
from engine.outcome.case import Case, open_case
from engine.outcome.position import Position
from engine.outcome.questions import MET, Inquiry, inquire
from engine.specs.binding import say
from engine.specs.errors import ExampleError, ExpectationError
from engine.specs.house import grammar
from engine.specs.inquiries import THEN
from engine.specs.scene import Scene
from engine.terms import Fn
from tests.proof_checker import check_proof

PART = "jeugdige"
(PROCEDURE,) = [p for p in procedures() if (load(p).folder / PART).is_dir()]
FOLDER = load(PROCEDURE, PART).folder / "voorbeelden"
EXAMPLES = sorted(
    p for part in (PART, "bevoegdheden") for p in (load(PROCEDURE, part).folder / "voorbeelden").glob("*")
)
BASE = json.loads((FEATURES / PROCEDURE / PART / "basis" / "jeugdige.json").read_text(encoding="utf-8"))


@cache
def asked(path: Path) -> tuple[Case, Inquiry]:
    (file,) = read_dossiers([path], path.parent.parent.name)
    assert isinstance(file, DossierFile)
    case = open_case(file.knowledge, [file.dossier])
    return case, inquire(case)


def ask(position: Position | None = None, **changes: Any) -> Inquiry:
    """The answers about a youth without any criterion, with changes; ``None`` makes a fact unknown."""
    knowledge = load(PROCEDURE, PART)
    data = {"procedure": PROCEDURE, **BASE, **changes}
    model = knowledge.dossier_model.model_validate({k: v for k, v in data.items() if v is not None})
    return inquire(open_case(knowledge, [model], *([position] if position else [])))


def value(inquiry: Inquiry, question: str) -> str:
    return next(a.value for q, a in inquiry.answers.items() if str(q) == question)


def write(folder: Path, name: str, **changes: Any) -> Path:
    path = folder / name
    data = {"procedure": PROCEDURE, **BASE, **changes}
    path.write_text(json.dumps({k: v for k, v in data.items() if v is not None}), encoding="utf-8")
    return path


# --- proofs -------------------------------------------------------------------


def roots(explainer: Explainer, inquiry: Inquiry) -> tuple[Node, ...]:
    """The proofs of every answer in the world that is shown, and of every condition."""
    nodes: list[Node] = []
    for answer in inquiry.answers.values():
        for atom in sorted((a for a in inquiry.world if (a.name, len(a.args)) == ANSWER), key=str):
            if atom.args[:2] == (inquiry.subject, answer.question):
                nodes.extend(explainer.why(atom))
        for condition in answer.conditions:
            atom = Fn(MET[0], (inquiry.subject, condition.question, condition.condition))
            nodes.extend(explainer.why(atom) if atom in inquiry.world else explainer.why_not(atom))
    return tuple(nodes)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda p: f"{p.parent.parent.name}/{p.stem}")
def test_every_step_of_every_proof_stands_up(path: Path) -> None:
    case, inquiry = asked(path)
    explainer = Explainer(case, inquiry.world)
    found = roots(explainer, inquiry)
    assert found
    assert check_proof(case, explainer, found) == []


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda p: f"{p.parent.parent.name}/{p.stem}")
def test_every_question_has_one_answer_in_every_world(path: Path) -> None:
    case, inquiry = asked(path)
    for question, answer in inquiry.answers.items():
        atoms = [a for a in case.program.atoms(*ANSWER) if a.args[1] == question]
        literals = [case.program.literal(a) for a in atoms]
        assert not case.program.satisfiable([-x for x in literals]), f"{question}: soms geen antwoord"
        for first in range(len(literals)):
            for second in range(first):
                assert not case.program.satisfiable([literals[first], literals[second]]), f"{question}: twee antwoorden"
        assert answer.possible


# --- the contract -------------------------------------------------------------


def test_the_json_of_a_case_keeps_its_contract(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["inclusie", str(FOLDER), "--formaat", "json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert len(rows) == len(list(FOLDER.glob("*.json")))
    for row in rows:
        assert {
            "geval",
            "status",
            "criteria",
            "niet_voldaan",
            "verwijsroute",
            "verklarende_analyse",
            "ontbrekend",
            "afhankelijk_van",
        } <= set(row)
        assert row["status"] in ("in_ieder_geval", "niet_bepaald")
        assert len(row["criteria"]) + len(row["niet_voldaan"]) + len(row["niet_beoordeeld"]) == 7
        assert all(c["norm"] and c["bron"] and c["waarom"] for c in row["criteria"] + row["niet_voldaan"])


def test_nobody_is_ever_excluded(capsys: pytest.CaptureFixture[str]) -> None:
    for path in sorted(FOLDER.glob("*.json")):
        run(["inclusie", str(path)])
    assert "uitgesloten" not in capsys.readouterr().out.lower()


def test_a_youth_without_any_criterion_is_not_determined_and_told_why(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["inclusie", str(FOLDER / "geen_criterium.json")]) == 0
    out = capsys.readouterr().out
    assert "NIET BEPAALD" in out and "de lijst is open" in out and "GR-I8" in out
    assert out.count("✗") >= 7


def test_a_placement_that_was_carried_out_is_told_as_such_beside_what_is_not_known(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path, "geval.json", uithuisplaatsing="uitgevoerd", opvoedperspectief_ter_discussie=None)
    run(["inclusie", str(path), "--formaat", "json"])
    (case,) = json.loads(capsys.readouterr().out)
    (criterion,) = [each for each in case["niet_voldaan"] if each["norm"] == "GR-I2"]
    assert "✗ Uithuisplaatsing: uitgevoerd" in criterion["waarom"]


def test_danger_to_others_counts_and_a_divorce_without_effect_does_not() -> None:
    danger = ask(gevaar_voor_anderen="levensgevaar", hulpvraag_uit_gevaar="crisisjeugdhulp")
    assert value(danger, "inclusie") == "in_ieder_geval"
    divorce = ask(
        complexe_echtscheiding=True,
        psychische_problemen_door_scheiding="geen",
        gedragsproblemen_door_scheiding="geen",
        ontwikkeling_bedreigd_door_scheiding=False,
    )
    assert value(divorce, "inclusie") == "niet_bepaald"


def test_an_open_term_is_a_reading_and_a_position_settles_it() -> None:
    facts = {"schooluitval": True, "dagen_schooluitval": 60, "schooluitval_langdurig": False}
    open_answer = next(iter(ask(**facts).answers.values()))
    assert open_answer.value == "onbepaald"
    assert {c.id for a in open_answer.alternatives for c in a.depends_on} == {"K-I6"}
    for reading, expected in (("oordeel", "niet_bepaald"), ("vier_weken", "in_ieder_geval")):
        settled = ask(Position("proef", {"K-I6": reading}), **facts)
        assert value(settled, "inclusie") == expected
        assert next(iter(settled.answers.values())).certain


@pytest.mark.parametrize("criterion", ["GR-I1", "GR-I2", "GR-I3", "GR-I4", "GR-I5", "GR-I6", "GR-I7"])
def test_an_unknown_fact_never_reads_as_no(criterion: str) -> None:
    """Whatever is left out of a case without criteria, no criterion is called unmet that the fact could meet."""
    knowledge = load(PROCEDURE, PART)
    blank = inquire(
        open_case(knowledge, [knowledge.dossier_model.model_validate({"procedure": PROCEDURE, "geval": "G"})])
    )
    verdicts = {c.condition: c.verdict for a in blank.answers.values() for c in a.conditions}
    assert verdicts[criterion] == "niet_beoordeeld"


def test_batches_from_jsonl_and_workbook_give_the_same_answers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [f for f in read_dossiers([FOLDER], PART) if isinstance(f, DossierFile)]
    lines = tmp_path / "gevallen.jsonl"
    lines.write_text("".join(json.dumps(f.data) + "\n" for f in files), encoding="utf-8")
    book = tmp_path / "gevallen.xlsx"
    write_template(book, load(PROCEDURE, PART), [f.dossier for f in files])
    outputs = []
    for source in (FOLDER, lines, book):
        assert run(["inclusie", str(source), "--formaat", "json"]) == 0
        outputs.append(json.loads(capsys.readouterr().out))
    assert outputs[0] == outputs[1] == outputs[2]


def test_an_empty_template_for_cases_can_be_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "leeg.xlsx"
    assert run(["sjabloon", str(path), "--procedure", PROCEDURE, "--onderdeel", PART]) == 0
    assert path.exists()
    assert run(["sjabloon", str(path), "--procedure", PROCEDURE, "--onderdeel", "bestaat_niet"]) == 2
    assert "bestaat_niet" in capsys.readouterr().err


def test_the_same_input_gives_the_same_bytes(capsys: pytest.CaptureFixture[str]) -> None:
    outputs = []
    for _ in range(2):
        run(["inclusie", str(FOLDER), "--alles"])
        outputs.append(capsys.readouterr().out)
    assert outputs[0] == outputs[1]


def test_a_bad_case_is_told_and_the_others_are_answered(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copy(FOLDER / "geen_criterium.json", tmp_path)
    write(tmp_path, "fout.json", geval="G-9", naam="Jan")
    assert run(["inclusie", str(tmp_path), "--formaat", "json"]) == 2
    out, err = capsys.readouterr()
    assert len(json.loads(out)) == 1
    assert "fout.json" in err and "geen gegeven van jeugdige" in err


def test_data_of_another_kind_are_told_in_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    bidder = KB_ROOT / PROCEDURE / "voorbeelden" / "duurswold.json"
    youth = FOLDER / "geen_criterium.json"
    remedy = KB_ROOT / PROCEDURE / "rechtsgang" / "voorbeelden" / "niet_geselecteerd.json"
    power = KB_ROOT / PROCEDURE / "bevoegdheden" / "voorbeelden" / "nieuwe_partner.json"
    for command, path, here, other, instead in (
        ("inclusie", bidder, "jeugdige", "verzoek tot deelneming", "toets"),
        ("personeel", bidder, "team", "verzoek tot deelneming", "toets"),
        ("toets", youth, "verzoek tot deelneming", "jeugdige", "inclusie"),
        ("toets", remedy, "verzoek tot deelneming", "rechtsbescherming na een beslissing", "rechtsgang"),
        ("toets", power, "verzoek tot deelneming", "voornemen", "bevoegdheid"),
    ):
        assert run([command, str(path)]) == 2
        first, *rest = capsys.readouterr().err.splitlines()
        assert first == f"{path}: dit is een bestand over {other}, niet over {here}; gebruik: waarom {instead}"
        assert rest == ["0 beoordeeld, 1 niet te lezen."]


# --- no personal data ---------------------------------------------------------

BSN = "111222333"


@pytest.mark.parametrize(
    "text",
    [
        BSN,
        "111 222 333",
        "111.222.333",
        "1112-22-333",
        "zaak 111222333",
        "2026/111222333",
        "１１１２２２３３３",
        111222333,
    ],
)
def test_what_is_shaped_like_a_citizen_number_is_refused_and_not_repeated(
    text: str | int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path, "geval.json", geval=text)
    assert run(["inclusie", str(path), "--formaat", "json"]) == 2
    out, err = capsys.readouterr()
    assert json.loads(out) == []
    assert "burgerservicenummer" in err
    assert "".join(c for c in err if c.isdigit()).find(BSN) < 0


@pytest.mark.parametrize(
    "text", ["G-001", "111222334", "2026-04-07", "12345678", "1112223331", "06 1234 5678 90", "A1B1C1D2"]
)
def test_other_numbers_are_taken(text: str) -> None:
    assert without_citizen_number(text) == text


def test_a_workbook_with_such_a_number_is_refused(tmp_path: Path) -> None:
    knowledge = load(PROCEDURE, PART)
    book = tmp_path / "gevallen.xlsx"
    good = knowledge.dossier_model.model_validate({"procedure": PROCEDURE, "geval": "G-1"})
    write_template(book, knowledge, [good.model_copy(update={"geval": BSN})])
    (found,) = read_dossiers([book], PART)
    assert isinstance(found, Unreadable)
    assert BSN not in str(found) and "burgerservicenummer" in str(found)


def test_there_is_no_free_text_in_which_somebody_could_be_described() -> None:
    fields = [f for _, f in load(PROCEDURE, PART).vocabulary.all_fields()]
    assert [f.name for f in fields if f.type == "tekst"] == []
    assert [f.name for f in fields if f.type == "naam" and not f.no_citizen_number] == []


def test_the_root_of_a_vocabulary_is_named_by_it() -> None:
    entity = {"velden": {"code": {"type": "naam", "label": "Code", "verplicht": True}}}
    assert read_vocabulary({"wortel": "zaak", "zaak": entity}).root.name == "zaak"
    with pytest.raises(VocabularyError, match="geen dossier"):
        read_vocabulary({"zaak": entity})
    with pytest.raises(VocabularyError, match="geen_bsn"):
        read_vocabulary({"dossier": {"velden": {"a": {"type": "janee", "label": "A", "geen_bsn": True}}}})


@pytest.mark.parametrize("spec", [{"type": "datum"}, {"type": "janee", "herstel_naar": "misschien"}])
def test_what_is_not_taken_back_is_yes_or_no(spec: dict[str, str]) -> None:
    field = {"label": "Begin", "herstel_naar": "ja", **spec}
    with pytest.raises(VocabularyError, match=r"dossier\.begin: herstel_naar is ja of nee"):
        read_vocabulary({"dossier": {"velden": {"begin": field}}})


def test_an_order_is_between_facts_that_the_vocabulary_has() -> None:
    dossier = {"velden": {"begin": {"type": "datum", "label": "Begin"}}}
    with pytest.raises(VocabularyError, match=r"volgorde: dossier\.eind is geen veld"):
        read_vocabulary({"dossier": dossier, "volgorde": [{"eerst": "dossier.begin", "dan": "dossier.eind"}]})


# --- the sentences of examples ------------------------------------------------

START, ASK = "Gegeven een jeugdige zonder een van de criteria", "Als de inclusie wordt bepaald"
TEAM, ABOUT = "Gegeven een team waarvan niet bekend is wie erin zitten", "Gegeven bij dit team: activiteiten = 5.2"
ALLOWED = "Als wordt bepaald wat dit team mag"
STOP = "Gegeven een voornemen van de opdrachtgever: procedure stoppen"
BUDGET, MAY = "Gegeven een voornemen van de opdrachtgever: budget wijzigen", "Als de bevoegdheid wordt bepaald"
ROUTE = "Dan is het antwoord over de verwijsroute: genoemd"
WRONG = [
    ([START, ASK], "Dan zijn de voorzieningen in ieder geval voor deze jeugdige bedoeld", "gevonden: niet bepaald"),
    ([START, ASK], "Dan is het antwoord over de verwijsroute: niet genoemd", "gevonden: genoemd"),
    ([START, ASK], 'Dan is de voorwaarde "GR-I1" vervuld', "gevonden: niet voldaan"),
    ([START, ASK, ROUTE], "Dan staat dat antwoord niet vast", "gevonden: zeker"),
    ([START, ASK, ROUTE], 'Dan hangt dat antwoord af van "K-71"', "van geen lezing"),
    ([START, ASK, ROUTE], 'Dan luidt dat antwoord door "K-71" ook: "verwijzer"', "niet anders"),
    ([START, ASK], 'Dan speelt hierbij bevinding "K-36"', "geen bevinding"),
    ([STOP, MAY], 'Dan speelt hierbij bevinding "K-63" niet', "gevonden: zij speelt"),
    ([START, ASK], "Dan wordt nog gevraagd: ondertoezichtstelling", "er ontbreekt niets"),
    ([BUDGET, MAY], "Dan wordt niet gevraagd: kostprijsonderzoek", "gevonden: dat wordt gevraagd"),
    ([START, ASK], 'Dan is het geval geweigerd met de melding "x"', "niet geweigerd"),
    ([BUDGET, MAY], 'Dan draagt bevoegdheid "GR-HC5" dit', "gevonden: onbepaald"),
    ([BUDGET, MAY], "Dan mag de opdrachtgever dit", "gevonden: onbepaald"),
    ([TEAM, ABOUT, ALLOWED], 'Dan is het antwoord bij "GR-B2-5.2": mag', "gevonden: onbepaald"),
    ([TEAM, ABOUT, ALLOWED], 'Dan is er geen antwoord bij "GR-B2-5.2"', "gevonden: onbepaald"),
    ([START, ASK], 'Dan is de voorwaarde "GR-I1" niet aan de orde', "gevonden: niet voldaan"),
    ([START, ASK], 'Dan zegt de toelichting: "Maatregel van jeugdreclassering"', "Er is geen bindend advies"),
    ([START, ASK], 'Dan zegt de toelichting niet: "Er is geen bindend advies"', "gevonden: Er is geen bindend advies"),
]
UNCLEAR = [
    ([ASK], "begin met"),
    ([START, "Gegeven bij deze jeugdige: ondertoezicht = ja", ASK], "ondertoezicht"),
    ([START, "Gegeven bij deze jeugdige: ondertoezichtstelling = misschien", ASK], "verwacht ja of nee"),
    ([START, MAY], "iets anders"),
    ([START, ROUTE], "er is nog niets bepaald"),
    ([START, ASK, "Dan staat dat antwoord vast"], "verwijst nergens naar"),
    ([START, ASK, 'Dan is de voorwaarde "GR-X" vervuld'], "geen voorwaarde"),
    ([START, ASK, 'Dan is de voorwaarde "GR-X" niet aan de orde'], "kennen deze voorwaarde niet"),
    ([START, ASK, 'Dan zegt de toelichting niet: "Er is een bindend advies"'], "in geen zin van de regels"),
    ([START, ASK, 'Dan draagt bevoegdheid "GR-HC5" dit'], "niet gevraagd"),
]


def play(steps: list[str]) -> None:
    scene = Scene(PROCEDURE, FEATURES / PROCEDURE / "basis")
    for step in steps:
        word, _, text = step.partition(" ")
        say(scene, word, text)  # type: ignore[arg-type]


@pytest.mark.parametrize(("steps", "then", "message"), WRONG)
def test_an_expectation_that_does_not_hold_fails(steps: list[str], then: str, message: str) -> None:
    with pytest.raises(ExpectationError) as error:
        play([*steps, then])
    assert message in str(error.value)


@pytest.mark.parametrize(("steps", "message"), UNCLEAR)
def test_what_cannot_be_understood_is_said(steps: list[str], message: str) -> None:
    with pytest.raises(ExampleError) as error:
        play(steps)
    assert message in str(error.value)


def test_every_expectation_has_been_seen_to_fail() -> None:
    seen = {s.does for _, then, _ in WRONG for s in grammar().matches("Dan", then.removeprefix("Dan "))}
    assert sorted(set(THEN) - seen) == []
