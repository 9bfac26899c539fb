"""What stands below a norm that is met, or that was not tested, is what the dossier says, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from engine.explain.report import report
from engine.outcome.assessment import assess
from engine.terms import Fn
from engine.wording.asking import asking_lines
from engine.wording.single import explain_norm
from engine.wording.story import names_of
from engine.wording.tree import Line
from tests.test_outcome import dossier, opened

INVITED = {
    "inschrijving": {
        "dialoog_succesvol": True,
        "bezwaren_bij_verificatie": False,
        "verzonden": "2027-06-01T09:30:00",
        "ontvangen": "2027-06-01T09:30:00",
        "kanaal": "platform",
        "storing": False,
        "bevoegd": True,
        "wijze": "nat",
        "digitaal_als_scan": True,
        "origineel_toonbaar": True,
        "plan_van_aanpak": True,
        "woorden": 5800,
        "afbeeldingen": False,
        "verwijzingen": False,
        "bijlagen": False,
        "k1": "24",
        "k2": "24",
        "k3": "24",
    }
}
REFERENCE = "Referentie “Netwerk Noord”"
OFFER = Fn("inschrijving", ("Hoofdaannemer",))


def every(line: Line) -> Iterator[Line]:
    yield line
    for below in line.children:
        yield from every(below)


def told(norm: str, **changes: Any) -> str:
    case = opened(dossier(**changes))
    return "\n".join(x.text for line in explain_norm(case, assess(case), norm) for x in every(line))


@pytest.mark.parametrize(
    ("norm", "changes", "line"),
    [
        ("GR-G1-02", {}, "Datum controleverklaring: 15 juni 2025 is niet eerder dan 7 april 2025"),
        ("GR-5.2-01", {}, "Tijdstip: 10:15 uur is niet later dan 12:00 uur"),
        ("GR-B1-09", {}, "Aantal woorden platte tekst: 2.900 woorden is ten hoogste 3.000 woorden"),
        ("GR-B4-02", {}, "Aantal woorden van de beschrijving: 450 woorden is ten hoogste 500 woorden"),
        ("GR-3.4-04", {}, "Hoofdaannemer, aanvullend bewijs over geschiktheid: geen"),
        ("GR-G4-02", {"referenties__0__lopend": True}, "Dag: 6 januari 2026 is niet eerder dan 6 januari 2023"),
    ],
)
def test_a_limit_is_told_in_its_own_unit_and_by_its_own_name(norm: str, changes: dict[str, Any], line: str) -> None:
    assert line in told(norm, **changes).splitlines()


def test_what_a_document_does_not_hold_is_told_of_that_document_alone() -> None:
    assert "Visiedocument van Hoofdaannemer, bevat afbeeldingen: nee" in told("GR-B1-09")
    assert REFERENCE not in told("GR-B1-09")


@pytest.mark.parametrize(
    "norm", ["GR-3.1-02", "GR-3.4-04", "GR-5.3-02", "GR-B1-08", "GR-BB-04", "GR-CO-02", "GR-G4-01"]
)
def test_every_fact_that_is_told_stands_in_the_dossier(norm: str) -> None:
    case = opened(dossier())
    names = names_of(case)
    (facts,) = case.facts
    known = {names.fact(atom, origin) for atom, origin in facts.origins.items()}
    lines = [x for line in explain_norm(case, assess(case), norm) for x in every(line)]
    of_the_dossier = [x for x in lines if x.source and not x.norm and not x.rule and not x.text.startswith("lezing")]
    assert of_the_dossier
    for each in of_the_dossier:
        about, _, value = each.text.rpartition(": ")
        unknown = f"{about}: onbekend" in known
        assert unknown if "verondersteld" in value else each.text in known or (value == "geen" and not unknown)


def asked(**changes: Any) -> list[str]:
    case = opened(dossier(**changes))
    return [line.text.partition(" ")[2] for line in asking_lines(case, assess(case))]


def test_only_an_amount_that_lacks_is_told_as_left_out_not_one_of_nought() -> None:
    ratio = "Jaarrekening van Dragende onderaannemer, liquiditeit"
    assert ratio in asked(partijen__1__jaarrekening__kort_vreemd_vermogen=None)
    nought = asked(partijen__1__jaarrekening__kort_vreemd_vermogen="0.00")
    assert f"{ratio} (niet te berekenen: kort vreemd vermogen is nul)" in nought


def test_what_would_have_been_a_breach_is_never_told_as_if_it_were_one() -> None:
    lines = told("GR-5.3-02").splitlines()
    assert "Niet het geval: Het UEA van Hoofdaannemer is niet bijgevoegd." in lines
    assert "Het visiedocument is bijgevoegd." in lines
    assert "Er is geen referentie bijgevoegd." not in lines


def test_a_norm_that_only_a_reading_keeps_from_applying_names_that_reading() -> None:
    assert any(line.startswith("lezing K-34 “alleen mag”: ") for line in told("GR-T12").splitlines())


def test_contact_about_the_procedure_with_another_municipality_is_told_as_tested_and_by_which_reading() -> None:
    lines = told("GR-1.2-03", contact__buiten_platform="over_de_procedure", contact__met="andere_gemeente").splitlines()
    assert "contact met een andere gemeente (over de procedure). Die hoort niet bij de inkoper (" in lines[0]
    assert any(line.startswith("lezing K-57a “letterlijk”: ") for line in lines)


def test_nothing_is_judged_of_an_inschrijving_before_there_is_one() -> None:
    submitted = dossier(inschrijving={"kanaal": "platform"})
    before, after = (opened(d) for d in (dossier(), submitted))
    norms = [{n.norm for t in report(c, assess(c)) for n in t.norms if n.subject == OFFER} for c in (before, after)]
    assert norms[0] == set()
    assert {"GR-5.2-05", "GR-5.2-07", "GR-5.3-03", "GR-B1-10"} < norms[1]


@pytest.mark.parametrize(
    ("norm", "changes", "line"),
    [
        ("GR-5.2-06", {"kanaal": "e_mail"}, "De gemeente wijst het dossier af (wegens GR-5.2-07)"),
        (
            "GR-4-03",
            INVITED,
            "heeft de dialoog succesvol doorlopen, en uit verificatie bleek geen bezwaar.",
        ),
        ("GR-K-MIN", INVITED, "Hoofdaannemer haalt met 24 punten het minimum van 20."),
        ("GR-K-WIN", {}, "Niet aan de orde bij dit dossier."),
        ("GR-0-08", {}, "Een dossier wordt hier niet op getoetst."),
    ],
)
def test_a_norm_that_nobody_breaches_is_told_by_what_follows_from_it(
    norm: str, changes: dict[str, Any], line: str
) -> None:
    assert told(norm, **changes).splitlines()[0].endswith(line)


def test_a_norm_of_which_it_is_open_whether_it_plays_is_not_told_as_settled() -> None:
    known = {field: x for field, x in INVITED["inschrijving"].items() if field != "bezwaren_bij_verificatie"}
    assert told("GR-4-03", inschrijving=known) == "Alleen wie de dialoog succesvol doorliep schrijft in: Hoofdaannemer"
