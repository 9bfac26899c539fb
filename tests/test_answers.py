"""What would change it, what the authority can do, comparison and the next question."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from engine.cli.app import run
from engine.explain.asking import questions
from engine.formats.reading import DossierFile, read_dossiers
from engine.knowledge.folders import KB_ROOT
from engine.outcome.position import Position
from engine.repair.answer import RepairAnswer, mend
from engine.repair.powers import decide
from engine.terms import Fn
from engine.whatif.comparing import compare_dossiers, compare_positions
from engine.wording.asking import asking_lines
from engine.wording.outcomes import outcome_among
from engine.wording.plain_text import lines_text
from engine.wording.records import assessment_record
from engine.wording.repair import repair_record, repair_story
from engine.wording.story import names_of, silences
from tests.answer_samples import ACCOUNTS, CONVICTED, PARTY, WEAK, in_lines, judged, opened, same_as, with_values
from tests.repair_samples import EXAMPLES
from tests.test_outcome import PROCEDURE


def mended(values: dict[tuple[str | int, ...], object]) -> tuple[RepairAnswer, str, list[list[dict[str, object]]]]:
    file = opened()
    dossier = with_values(file, values)
    case, _ = judged(file, dossier)
    answer = mend(case, dossier)
    story = repair_story(case, answer)
    text = "\n".join([story.heading, *(t for line in story.lines for t in lines_text(line, 100, 1))]) + "\n"
    return answer, text, repair_record(case, answer)


# --- repair --------------------------------------------------------------------


def test_two_ways_when_one_of_two_certificates_is_needed() -> None:
    answer, text, record = mended(
        {
            **WEAK,
            (*PARTY, "kwaliteitscertificaat", "aanwezig"): False,
            (*PARTY, "eigen_kwaliteitssysteem", "aanwezig"): False,
        }
    )
    sets = [{p.change.point.term for p in each.proposals} for each in answer.sets]
    assert len(sets) == 2
    assert not sets[0] <= sets[1] and not sets[1] <= sets[0]
    assert all(any("ten minste € 2.500.000 eigen vermogen" in str(c["tekst"]) for c in each) for each in record)
    assert {"feit", "van", "naar", "soort", "grond"} <= set(record[0][0])
    same_as("herstel_twee_manieren.txt", text)


def test_a_final_conviction_is_never_proposed_as_mendable() -> None:
    answer, text, record = mended(CONVICTED)
    assert record == []
    assert [norm for norm, _ in answer.hopeless]
    assert "Niet te herstellen" in text
    same_as("herstel_veroordeling.txt", text)


def test_nothing_to_mend() -> None:
    file = opened()
    case, _ = judged(file, file.dossier)
    assert mend(case, file.dossier, preferred=True).holds


def test_the_authority_can_make_an_outcome_certain_by_a_reading() -> None:
    path = next(p for p in EXAMPLES if p.stem == "waddenzoom")
    file = opened(path)
    case, _ = judged(file, file.dossier)
    decisions = {(d.outcome, d.standing): d.sets for d in decide(case)}
    for (outcome, standing), sets in decisions.items():
        target = case.program.literal(Fn("stand" if standing else "uitkomst", (case.facts[0].dossier, Fn(outcome))))
        for each in sets:
            taken = [literal for literal, choice in case.choices.items() if choice in each]
            assert case.program.satisfiable(taken) and not case.program.satisfiable([*taken, -target])
            assert all(case.program.satisfiable([*(t for t in taken if t != one), -target]) for one in taken)
    assert any(sets for sets in decisions.values())


@pytest.mark.parametrize(
    ("files", "headings"),
    [
        (
            "dialoog_2_percelen/voorbeelden/essenhof.json",
            ["Er is niets te herstellen: het dossier is al geselecteerd."],
        ),
        ("dialoog_2_percelen/voorbeelden/elzenkade.json", ["De uitkomst is nu: niet geselecteerd."]),
        (
            "groningen_hsj_2026/voorbeelden/gunning/*.json",
            [
                "De uitkomst is nu: afgewezen of niet geselecteerd.",
                "De uitkomst is nu: niet geselecteerd.",
                "De uitkomst is nu: afgewezen of niet geselecteerd.",
                "Er is niets te herstellen: het dossier is al voorlopig gegund.",
            ],
        ),
    ],
)
def test_who_is_past_the_test_has_nothing_to_mend(
    capsys: pytest.CaptureFixture[str], files: str, headings: list[str]
) -> None:
    run(["herstel", *map(str, sorted(KB_ROOT.glob(files)))])
    texts = [text.splitlines()[1:] for text in capsys.readouterr().out.split("\n\n")]
    found = [" ".join(line for line in text if not line.startswith("  ")) for text in texts]
    assert all(told.endswith(wanted) for told, wanted in zip(found, headings, strict=True))


# --- comparison ----------------------------------------------------------------


def test_of_twelve_differences_only_the_one_that_matters_is_told() -> None:
    file = opened()
    other = with_values(
        file,
        {
            **WEAK,
            (*ACCOUNTS, "vlottende_activa"): "6000001.00",
            (*ACCOUNTS, "kort_vreemd_vermogen"): "4000001.00",
            (*ACCOUNTS, "datum_controleverklaring"): "2025-06-16",
            ("visiedocument", "woorden"): 2000,
            ("ondertekening", "wijze"): "gekwalificeerd_elektronisch",
            ("ontvangen",): "2026-04-07T10:00:00",
            ("verzonden",): "2026-04-07T09:59:00",
            (*PARTY, "kwaliteitscertificaat", "geldig_tot_en_met"): "2028-01-01",
            (*PARTY, "kwaliteitscertificaat", "certificaatnorm"): "iso_9001_2015",
            (*PARTY, "informatiecertificaat", "geldig_tot_en_met"): "2028-01-01",
            (*PARTY, "informatiecertificaat", "datum_auditrapport"): "2025-10-02",
        },
    )
    found = compare_dossiers(file.knowledge, file.dossier, other, Position())
    assert len(found.differences) == 12
    assert [d.path[-1] for d in found.matter] == ["eigen_vermogen"]
    assert found.norms


def test_one_dossier_under_two_positions() -> None:
    file = opened(next(p for p in EXAMPLES if p.stem == "waddenzoom"))
    case, _ = judged(file, file.dossier)
    (reading,) = {
        c for d in decide(case) if d.outcome == "geschikt" for each in d.sets for c in each if c.kind == "lezing"
    }
    strict = next(c.option for c in case.choices.values() if c.point == reading.point and c.option != reading.option)
    one = Position("een", {str(reading.point): str(reading.option)}, {})
    two = Position("twee", {str(reading.point): str(strict)}, {})
    found = compare_positions(file.knowledge, file.dossier, one, two)
    assert [d.whose for d in found.matter] == [reading.id]


def test_one_dossier_under_two_scenarios(capsys: pytest.CaptureFixture[str]) -> None:
    """Two changes of which one matters; a scenario that cannot be read is told."""
    path = next(str(p) for p in EXAMPLES if p.stem == "eemsmond_jeugd")
    party = "partijen[0].jaarrekening"
    scenario = f"{party}.continuiteitsparagraaf=ja; {party}.bedreigende_claims=nee"
    assert run(["vergelijk", path, "--scenario", scenario, "--formaat", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [d["plaats"] for d in found["doet_ertoe"]] == [f"{party}.continuiteitsparagraaf"]
    assert run(["vergelijk", path, "--scenario", "continuiteitsparagraaf"]) == 2
    assert "VELD=WAARDE" in capsys.readouterr().err


# --- the next question ---------------------------------------------------------


def test_of_six_unknowns_only_the_two_that_matter_are_asked() -> None:
    file = opened()
    dossier = with_values(
        file,
        {
            ("ondertekening", "bevoegd"): None,
            (*ACCOUNTS, "meest_recent"): None,
            (*PARTY, "eigen_kwaliteitssysteem", "handboek"): None,
            (*PARTY, "eigen_kwaliteitssysteem", "auditor_irca"): None,
            (*PARTY, "eigen_kwaliteitssysteem", "jaarlijks_getoetst"): None,
            (*PARTY, "eigen_kwaliteitssysteem", "klachtenprocedure"): None,
        },
    )
    case, assessment = judged(file, dossier)
    asked = questions(case, assessment)
    assert [str(q.atom.args[0]) for q in asked] == ["bevoegd", "meest_recent"]
    assert asked[0].weight > asked[1].weight
    assert all(q.norms for q in asked)
    same_as("vraag_twee_van_zes.txt", in_lines(asking_lines(case, assessment)))


def test_a_question_names_the_norms_that_ask_for_this_fact_and_not_those_for_another_of_the_same_bidder() -> None:
    file = opened()
    case, assessment = judged(
        file, with_values(file, {("kanaal",): None, ("wijzigingen",): None, ("referenties",): None})
    )
    assert {str(q.atom.args[0]): q.norms for q in questions(case, assessment)} == {
        "kanaal": ("GR-5.2-07",),
        "wijzigingen": ("GR-CO-04", "GR-HA-06", "GR-T11"),
        "referenties": ("GR-5.2-10", "GR-G4-01"),
    }


def test_when_nothing_lacks_an_open_outcome_is_told_with_what_it_can_be() -> None:
    (file,) = read_dossiers([KB_ROOT / PROCEDURE / "voorbeelden" / "duurswold.json"])
    assert isinstance(file, DossierFile)
    case, assessment = judged(file, file.dossier)
    assert assessment.outcome == "onbepaald" and not questions(case, assessment)
    assert "verandert de uitkomst: onbepaald (geschikt of uitgesloten)." in in_lines(asking_lines(case, assessment))


def test_an_open_outcome_is_told_with_what_it_can_be(capsys: pytest.CaptureFixture[str]) -> None:
    folder = KB_ROOT / PROCEDURE / "voorbeelden"
    open_one, lacking = str(folder / "duurswold.json"), str(folder / "dollardkring.json")
    assert run(["uitleg", open_one]) == 0
    assert "ONBEPAALD (GESCHIKT OF UITGESLOTEN). " in capsys.readouterr().out
    assert run(["uitleg", str(folder / "gunning")]) == 0
    drawn = " ".join(capsys.readouterr().out.split())
    assert "ONBEPAALD (AFGEWEZEN OF NIET GESELECTEERD). De uitkomst hangt af van het lot. " in drawn
    assert run(["vergelijk", lacking, open_one]) == 0
    one = "onbepaald (geschikt of kan worden uitgesloten of niet in behandeling)"
    assert f"{one} tegenover onbepaald (geschikt of uitgesloten). Van" in capsys.readouterr().out
    assert run(["watals", lacking, "ondertekening.bevoegd=ja"]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert f"{one} → {one}: de uitkomst blijft" in told


def test_what_the_lot_decided_is_told_with_its_report(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And of a report that cannot be right that it is not."""
    told = []
    for folder in (KB_ROOT / PROCEDURE / "voorbeelden" / "loting", tmp_path):
        assert run(["uitleg", str(folder)]) == 0
        told.append(" ".join(capsys.readouterr().out.split()))
        for path in folder.glob("*.json"):
            out = {"uitslag_loting": "uitgeloot"}
            data = json.loads(path.read_text(encoding="utf-8"))
            (tmp_path / path.name).write_text(json.dumps(data | {"beoordeling": data["beoordeling"] | out}), "utf-8")
    right, wrong = told
    assert "Er is geloot, en Rietzoom is uitgeloot." in right
    assert "uitslag van de loting bij de selectie: uitgeloot verslag van de loting" in right
    assert right.count("Rietzoom, uitslag van de loting bij de selectie: uitgeloot") >= 2, "also for who wins by it"
    assert "kan niet kloppen" not in right and "Er is geloot" not in wrong
    assert wrong.count("· De opgegeven uitslag van de loting kan niet kloppen: zij past niet bij de plaatsen") >= 2


@pytest.mark.parametrize(
    ("use", "told"),
    [
        ("gebruikt", "UITGESLOTEN. De gemeente gebruikt haar bevoegdheid en sluit de inschrijver uit. "),
        ("niet_gebruikt", "GESCHIKT. De gemeente gebruikt haar bevoegdheid om uit te sluiten niet. Blijft hij meedoen"),
    ],
)
def test_what_a_position_does_with_a_power_is_not_told_as_a_duty_or_as_nothing(
    use: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    position = tmp_path / "standpunt.toml"
    position.write_text(f'naam = "proef"\n[bevoegdheid]\n"GR-3.1-05" = "{use}"\n', encoding="utf-8")
    example_file = str(KB_ROOT / PROCEDURE / "voorbeelden" / "hoge_land.json")
    assert run(["uitleg", example_file, "--standpunt", str(position)]) == 0
    assert told in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize(
    ("regime", "last"), [("document", "15 mei 2026"), ("atw", "18 mei 2026"), ("eu", "18 mei 2026")]
)
def test_a_last_day_is_told_without_the_calendar_behind_it(
    regime: str, last: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """1 May 2026 and 14 days is the Friday after Ascension, which a decree makes a holiday."""
    position = tmp_path / "standpunt.toml"
    position.write_text(f'naam = "proef"\n[lezing]\n"K-135a" = "{regime}"\n', encoding="utf-8")
    files = [str(KB_ROOT / PROCEDURE / "voorbeelden" / f"{name}.json") for name in ("duurswold", "aa_landen")]
    assert run(["uitleg", *files, "--standpunt", str(position)]) == 0
    assert run(["uitleg", files[0], "--norm", "GR-BB-04", "--standpunt", str(position)]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert f"uiterlijk {last}" in told
    assert (regime != "document") or "is 15 mei 2026 (gelijkgestelde dag). " in told
    assert not re.search("Niet het geval|(?i:koningsdag|kalenderjaar)", told)


def test_a_moment_that_only_a_norm_as_a_whole_is_asked_about_is_asked_as_the_norm() -> None:
    file = opened(KB_ROOT / "zhz_openhouse_2019" / "voorbeelden" / "waalbocht.json")
    case, assessment = judged(file, with_values(file, {("overeenkomst", "akkoord_voorwaarden"): True}))
    told = in_lines(asking_lines(case, assessment))
    assert "Waalbocht, moment van registreren" in told
    assert "voldoet → " in told and "voldoet niet → " in told
    asked = [a["als"] for m in assessment_record(case, assessment)["ontbrekend"] for a in m["antwoorden"]]
    assert {"voldoet", "voldoet niet"} < set(asked)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "onbepaald"),
        (("niet_geschikt",), "niet geschikt"),
        (("geschikt", "uitgesloten"), "onbepaald (geschikt of uitgesloten)"),
        (("onbepaald", "toegestaan"), "onbepaald of toegestaan"),
    ],
)
def test_an_outcome_among_more(words: tuple[str, ...], told: str) -> None:
    assert outcome_among(words) == told


def test_what_is_left_open_only_if_an_unknown_fact_makes_it_so_is_told_as_possible() -> None:
    file = opened(KB_ROOT / "zhz_2022" / "voorbeelden" / "de_rietkraag.json")
    told = {}
    for meets in (False, None):
        case, assessment = judged(file, with_values(file, {("zittend",): True, ("generieke_eisen",): meets}))
        ((silence, text),) = silences(case, assessment, names_of(case))
        told[meets] = (str(silence.what), silence.certain, re.split("[:;]", text)[0])
    assert told == {
        False: ("einde_van_het_lopende_contract", True, "De Rietkraag heeft nu een contract"),
        None: ("einde_van_het_lopende_contract", False, "Mogelijk"),
    }
