"""Reserved powers from file to answer: on what ground something may be done, and which condition is not met."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.cli.app import run
from engine.knowledge.base import load
from engine.knowledge.folders import procedures
from engine.outcome.case import open_case
from engine.outcome.questions import Inquiry, inquire

PART = "bevoegdheden"
(PROCEDURE,) = [p for p in procedures() if (load(p).folder / PART).is_dir()]
FOLDER = load(PROCEDURE, PART).folder / "voorbeelden"
NOTHING_IMPROVES = {f"draagt_bij_aan_{what}": False for what in ("veiligheid", "participatie", "zelfredzaamheid")} | {
    "versterkt_eigen_regie": False,
    "lost_knelpunten_op": False,
}


def ask(soort: str, **facts: Any) -> Inquiry:
    knowledge = load(PROCEDURE, PART)
    data = {"procedure": PROCEDURE, "naam": "V", "soort": soort, **facts}
    return inquire(open_case(knowledge, [knowledge.dossier_model.model_validate(data)]))


def value(inquiry: Inquiry, question: str = "uitkomst") -> str:
    return next(a.value for q, a in inquiry.answers.items() if str(q) == question)


def test_each_example_gives_its_answer(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["bevoegdheid", str(FOLDER), "--formaat", "json"]) == 1
    found = {row["voornemen"]: row["uitkomst"] for row in json.loads(capsys.readouterr().out)}
    assert found == {
        "Behandeling ook in de avond": "mag",
        "6.3 nooit in de taak": "mag",
        "6.4 vóór 6.3": "mag",
        "Budget half erbij": "mag",
        "Budget omlaag": "mag_niet",
        "Gezinshuizen eruit": "onbepaald",
        "Pleegzorg eruit": "mag_niet",
        "Logeerweekenden erbij": "mag",
        "Door met één": "mag",
        "Strengere eis aan regie": "onbepaald",
        "Nieuwe partner in het samenwerkingsverband": "mag_niet",
        "Procedure stilleggen": "mag",
        "Spoed voor Jeugd in 2028": "mag_niet",
        "Nieuwe meldplicht": "onbepaald",
        "Dagbehandeling eruit na schrikkeljaar": "mag",
    }


def test_the_json_of_an_intention_keeps_its_contract(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["bevoegdheid", str(FOLDER / "voorwaarden_na_eigen_beleid.json"), "--formaat", "json"]) == 1
    (row,) = json.loads(capsys.readouterr().out)
    assert {"voornemen", "procedure", "uitkomst", "zeker", "grondslagen", "ontbrekend", "afhankelijk_van"} <= set(row)
    grounds = {g["norm"]: g for g in row["grondslagen"]}
    assert set(grounds) == {"GR-HC2", "GR-HC3"}
    assert grounds["GR-HC2"]["antwoord"] == "mag_niet"
    assert [c["voorwaarde"] for c in grounds["GR-HC2"]["niet_voldaan"]] == ["genoemde_ontwikkeling"]
    assert all(c["norm"] and c["bron"] for g in grounds.values() for c in g["voldaan"] + g["niet_voldaan"])


def test_the_exit_code_tells_whether_everything_is_allowed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["bevoegdheid", str(FOLDER / "procedure_stilleggen.json")]) == 0
    assert run(["bevoegdheid", str(FOLDER / "budget_zonder_onderzoek.json")]) == 1
    assert run(["bevoegdheid", str(FOLDER / "bestaat_niet.json")]) == 2
    assert "kostprijsonderzoek" in capsys.readouterr().out.lower()


def test_a_reading_decides_when_one_variable_doubles_and_the_whole_does_not() -> None:
    facts = {"aanleiding": "wet_of_regelgeving", "noodzakelijk": True, "budget_bijgesteld": True} | NOTHING_IMPROVES
    both = ask("kwaliteitseisen_wijzigen", verandering_per_variabele="1.2", verandering_in_totaal="0.1", **facts)
    answer = next(iter(both.answers.values()))
    assert answer.value == "onbepaald"
    assert {c.id for a in answer.alternatives for c in a.depends_on} == {"K-113"}
    assert {"K-74", "K-113"} <= set(both.findings)


def test_how_often_the_budget_may_change_by_half_is_an_open_question_beside_the_answer() -> None:
    facts = {"kostprijsonderzoek": True, "wijziging_budget": "0.5", "regels_verzetten_zich": False}
    assert "K-79a" in ask("budget_wijzigen", **facts).findings


def test_a_permission_is_told_by_the_condition_that_gave_it_with_its_passage(
    capsys: pytest.CaptureFixture[str],
) -> None:
    run(["bevoegdheid", str(FOLDER / "budget_half_erbij.json")])
    first = capsys.readouterr().out.split("\n\n")[1]
    assert "Aan de voorwaarden van herzieningsclausule 5 is voldaan." in first and "GR-HC5" in first
    run(["bevoegdheid", str(FOLDER / "nieuwe_partner.json")])
    assert "opdrachtgever" not in capsys.readouterr().out


@pytest.mark.parametrize("soort", ["diensten_uithalen", "budget_wijzigen", "deelopdracht_9_toevoegen"])
def test_without_facts_nothing_is_allowed_or_refused(soort: str) -> None:
    assert value(ask(soort)) == "onbepaald"


@settings(max_examples=25)
@given(st.dates(min_value=date(2027, 1, 1), max_value=date(2040, 12, 31)))
def test_twelve_months_count_from_the_notice(day: Any) -> None:
    """The first day on which a service may leave is the same day a year later (28 February after a 29th)."""
    later = (
        day.replace(year=day.year + 1, day=28) if (day.month, day.day) == (2, 29) else day.replace(year=day.year + 1)
    )
    facts = {"anders_organiseren_besloten": True, "redelijke_vergoeding": True, "besluit_meegedeeld": day.isoformat()}
    before = type(day).fromordinal(later.toordinal() - 1)
    assert value(ask("diensten_uithalen", toepassing=later.isoformat(), **facts)) == "mag"
    assert value(ask("diensten_uithalen", toepassing=before.isoformat(), **facts)) == "mag_niet"


@pytest.mark.parametrize("known", ["besluit_meegedeeld", "toepassing"])
@pytest.mark.parametrize("day", ["2030-02-01", "2029-02-28", "2028-02-29"])
def test_one_unknown_day_leaves_both_answers_open(known: str, day: str) -> None:
    found = ask("diensten_uithalen", anders_organiseren_besloten=True, redelijke_vergoeding=True, **{known: day})
    assert value(found) == "onbepaald"
    assert [str(atom.args[0]) for atom, _ in found.missing()] == [
        next(f for f in ("besluit_meegedeeld", "toepassing") if f != known)
    ]


def test_a_year_is_written_as_a_year(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert run(["bevoegdheid", str(FOLDER / "spoed_voor_jeugd_2028.json")]) == 1
    out = capsys.readouterr().out
    assert "2028 is minder dan 2029" in out and "2.028" not in out
