"""Passages that do not go together are found by comparing what the norms state, in every file of a procedure.

A bad and a good pair of passages per kind of clash stand in ``data/controleer/gevallen/documenten``.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from engine.analysis.bases import base_dossiers
from engine.analysis.checks.consequences import consequences
from engine.analysis.checks.declared import declared
from engine.analysis.checks.documents import documents
from engine.analysis.finding import Finding
from engine.analysis.report import CheckRun, told_once
from engine.analysis.subject import Subject, rules_elsewhere
from engine.knowledge.base import load, sources
from engine.knowledge.folders import procedures
from engine.knowledge.proposals import propose
from tests.test_outcome import PROCEDURE

DATA = Path(__file__).parent / "data"
WAYS = ("alleen_via(contact, platform).", "via(klacht, {}). valt_onder(klacht, contact).")
SCALE = (
    "altijd(schaal, tekst, (helder; vaag)).",
    "kenmerk(schaal, 1, tekst). kan_zijn(schaal, tekst, (helder; vaag))."
    " kenmerk(schaal, 2, inhoud). kan_zijn(schaal, inhoud, (volledig; leeg))."
    " score_vraagt(schaal, 2, 1, tekst, helder). score_vraagt(schaal, 2, 1, inhoud, volledig)."
    " score_vraagt(schaal, 1, 1, tekst, {}). score_vraagt(schaal, 0, 1, inhoud, leeg). {}",
)


def found(folder: Path, one: str, other: str, doubt: str = "") -> list[Finding]:
    """What comes out of two norms, the second of which stands in another part."""
    part = folder / "proef" / "opdracht"
    part.mkdir(parents=True)
    (folder / "proef" / "procedure.toml").write_text('titel = "Proef"\n', encoding="utf-8")
    for place, norm, text in ((folder / "proef", "P-01", one), (part, "P-02", other)):
        paragraph = f"% @norm {norm} Titel\n% @bron § {norm[-1]}\n% @soort feit\n{text}\n"
        (place / "1.lp").write_text(f"{paragraph}\n{doubt}", encoding="utf-8")
        doubt = ""
    knowledge = load("proef", "", folder)
    return list(documents(Subject(knowledge, elsewhere=rules_elsewhere(knowledge, sources("proef", folder)))))


@pytest.mark.parametrize(("website", "codes"), [("website", ["document_weg"]), ("platform", [])])
def test_what_another_part_says_counts_as_well(tmp_path: Path, website: str, codes: list[str]) -> None:
    clashes = found(tmp_path, WAYS[0], WAYS[1].format(website))
    assert [f.code for f in clashes] == codes
    assert all({p.source for p in f.sources} == {"§ 1", "§ 2"} for f in clashes)


def test_of_marks_of_which_the_higher_says_more_the_highest_counts(tmp_path: Path) -> None:
    more = "score_vraagt(schaal, 1, 1, inhoud, volledig)."
    assert found(tmp_path, SCALE[0], SCALE[1].format("(helder; vaag)", more)) == []


@pytest.mark.parametrize(
    ("scale", "said"),
    [
        (
            SCALE[1].format("(helder; vaag)", ""),
            "Op de schaal schaal passen 0 én 1 punten bij 2 van de 4 mogelijke beelden, zoals: helder, leeg.",
        ),
        (
            "kenmerk(schaal, 1, tekst). kan_zijn(schaal, tekst, (helder; redelijk; vaag))."
            " score_vraagt(schaal, 1, 1, tekst, helder).",
            "Op de schaal schaal is bij 2 van de 3 mogelijke beelden geen score genoemd, zoals: redelijk.",
        ),
    ],
    ids=["two marks", "no mark"],
)
def test_of_pictures_the_first_is_shown_and_the_others_are_counted(tmp_path: Path, scale: str, said: str) -> None:
    (clash,) = found(tmp_path, SCALE[0], scale)
    assert clash.text == said


def test_a_wrong_row_shows_in_the_grand_total_as_well(tmp_path: Path) -> None:
    table = 'bedrag("1", totaal, 4). bedrag("2", hulp, 5). bedrag("2", totaal, {}). kolomtotaal(hulp, 5).'
    for place, row, total, kinds in (("goed", 5, 9, set()), ("fout", 6, 10, {"document_rij", "document_eindtotaal"})):
        sums = found(tmp_path / place, table.format(row), f"kolomtotaal(totaal, {total}).")
        assert {f.code for f in sums} == kinds


DOUBT = "% @bevinding P-D1\n% @soort {}\n% @vraag Welke weg?\n% @bron § 1 en 2\n% @raakt P-01 P-02\n"


@pytest.mark.parametrize(("kind", "named"), [("tegenspraak", ("P-D1",)), ("schrijfwijze", ())])
def test_a_declared_doubt_of_a_fitting_kind_is_named(tmp_path: Path, kind: str, named: tuple[str, ...]) -> None:
    (clash,) = found(tmp_path, WAYS[0], WAYS[1].format("website"), DOUBT.format(kind))
    assert clash.doubts == named
    assert bool(clash.repair) is not bool(named)


def subject(procedure: str) -> Subject:
    knowledge = load(procedure)
    others = rules_elsewhere(knowledge, sources(procedure))
    return Subject(knowledge, bases=base_dossiers(knowledge), elsewhere=others)


def expected(procedure: str) -> set[tuple[str, ...]]:
    """What was checked by hand: the kind of clash, the doubt about it if one is declared, and the norms."""
    with (DATA / "controleer" / "berekend.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["procedure"] == procedure]
    return {(row["code"], row["bevinding"], row["normen"]) for row in rows}


@pytest.mark.parametrize("procedure", procedures())
def test_what_a_document_contradicts_itself_in_is_computed_and_nothing_else(procedure: str) -> None:
    clashes = list(documents(subject(procedure)))
    norms = {f: " ".join(sorted(p.norm for p in f.sources if p.norm not in f.doubts)) for f in clashes}
    assert {(f.code, " ".join(f.doubts), norms[f]) for f in clashes} == expected(procedure)
    assert all(f.nature == "berekend" and f.sources for f in clashes)


def test_clashes_that_involve_two_provisions_are_shown_with_both() -> None:
    about = subject(PROCEDURE)
    by_doubt = {doubt: f for f in (*consequences(about), *documents(about)) for doubt in f.doubts}
    for number in ("08", "09", "13", "15", "16", "22", "49", "53", "57", "64", "65", "74"):
        places = {p.source for p in by_doubt[f"K-{number}"].sources if p.norm != f"K-{number}"}
        assert len(places) >= 2, number


def test_a_doubt_that_was_computed_is_not_told_again_as_declared() -> None:
    about = subject(PROCEDURE)
    runs = [
        CheckRun("documenten", "", "", "gedaan", tuple(documents(about))),
        CheckRun("verklaard", "", "", "gedaan", tuple(declared(about))),
    ]
    before = {f.code for f in runs[1].findings}
    after = {f.code for f in told_once(runs)[1].findings}
    assert before - after == before & {doubt for f in runs[0].findings for doubt in f.doubts}
    assert "K-57" in before - after
    assert told_once(runs)[0] == runs[0]


def test_a_proposal_is_told_only_what_it_adds() -> None:
    knowledge = load(PROCEDURE)
    files = sources(PROCEDURE)
    text = '% @norm GR-N-01 Vragen per brief\n% @bron nota\n% @soort moet\nvia(vraag_stellen, "brief"). {}\n'
    for extra, codes in (("", []), ("valt_onder(vraag_stellen, contact_over_de_procedure).", ["document_weg"])):
        made = propose(knowledge, files, "voorstel.lp", text.format(extra))
        about = Subject(made.knowledge, knowledge, "voorstel.lp", elsewhere=rules_elsewhere(knowledge, files))
        clashes = list(documents(about))
        assert [f.code for f in clashes] == codes
        assert all({"GR-1.2-02", "GR-N-01"} <= {p.norm for p in f.sources} for f in clashes)


@pytest.mark.parametrize(
    ("readings", "severity"), [("", "melding"), ("% @lezing a: zo\n% @lezing b: of zo\n", "waarschuwing")]
)
def test_a_declared_doubt_that_changes_no_answer_is_good_to_know(tmp_path: Path, readings: str, severity: str) -> None:
    doubt = DOUBT.format("tegenspraak") + readings
    assert [f.severity for f in found(tmp_path, WAYS[0], WAYS[1].format("website"), doubt)] == [severity]
