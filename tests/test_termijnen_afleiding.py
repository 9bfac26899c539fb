"""The dates of the Groningen procedure, in every reading and regime, and what follows from them."""

from __future__ import annotations

from datetime import date

import pytest

from engine.knowledge.base import load
from engine.knowledge.check import check
from engine.outcome.position import Position
from engine.planning.answers import answers
from engine.planning.days import months_earlier
from engine.planning.derivation import DerivedDay, Terms, derive, rule_of
from engine.planning.order import undated
from engine.planning.schedule import PlannedDay, Schedule
from engine.planning.verdict import judge_terms
from engine.terms import Fn

PROCEDURE = "groningen_hsj_2026"


def given(position: Position | None = None, **days: str) -> Terms:
    planned = tuple(PlannedDay(e, "op", date.fromisoformat(d).toordinal(), "test") for e, d in days.items())
    return derive(PROCEDURE, Schedule("test", planned), position or Position())


def of(terms: Terms, event: str) -> DerivedDay:
    return next(d for d in terms.days if d.event.key == event)


def iso(day: int) -> str:
    return date.fromordinal(day).isoformat()


def others(found: DerivedDay) -> dict[str, set[tuple[str, str]]]:
    return {iso(o.day): {(c.id, str(c.option)) for reason in o.because for c in reason} for o in found.others}


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        ("sluiting_verzoek", "2026-04-07"),
        ("sluiting_inschrijving", "2027-06-01"),
        ("einde_binding_verzoek", "2026-07-06"),
        ("einde_binding_inschrijving", "2027-08-30"),
        ("oudste_controleverklaring", "2025-04-07"),
        ("oudste_auditrapport", "2025-04-07"),
        ("oudste_gva", "2024-04-07"),
        ("oudste_belasting", "2025-10-07"),
        ("oudste_uittreksel", "2025-10-07"),
        ("oudste_referentie", "2023-01-06"),
        ("laatste_klacht_verzoek", "2026-02-24"),
        ("laatste_klacht_inschrijving", "2027-04-20"),
        ("einde_looptijd", "2037-12-31"),
        ("einde_alle_opties", "2047-12-31"),
    ],
)
def test_dates_without_a_planning(event: str, expected: str) -> None:
    assert iso(of(given(), event).day) == expected


@pytest.mark.parametrize(("regime", "named"), [("eu", " (Verordening (EEG, Euratom) 1182/71)"), ("document", "")])
def test_a_rule_names_the_regime_that_is_not_the_document_itself(regime: str, named: str) -> None:
    day = of(
        given(Position(readings={"K-135a": regime}), mededeling_selectie="2026-05-05"), "einde_kort_geding_selectie"
    )
    assert day.regime == regime
    assert day.rule.endswith(named) and ("(" in day.rule) == bool(named)


def test_of_what_ends_a_term_and_has_no_day_it_is_told_what_it_follows_upon() -> None:
    terms = given()
    dated = {each.event.key for each in terms.days}
    told = {each.text for each in undated(terms)}
    ends = [term for term in terms.terms.values() if term.end in terms.events]
    for term in ends:
        text = f"{terms.events[term.end].label}: {rule_of(term, terms.events)}"
        assert (text in told) == (term.end not in dated), text
    assert {term.end in dated for term in ends} == {True, False}


def test_closing_times_are_those_of_the_dossier_rules() -> None:
    dossier = load(PROCEDURE)
    facts = {r.rule.head for r in dossier.rules if r.rule.head and r.rule.head.name == "sluiting" and not r.rule.body}
    terms = given()
    for what, event in (("verzoek", "sluiting_verzoek"), ("inschrijving", "sluiting_inschrijving")):
        found = of(terms, event)
        assert Fn("sluiting", (Fn(what), found.day, found.event.seconds)) in facts


def test_binding_by_reading() -> None:
    terms = given()
    assert others(of(terms, "einde_binding_verzoek")) == {"2026-07-05": {("K-41", "sluitingsdag_telt")}}
    assert others(of(terms, "einde_binding_inschrijving")) == {"2027-08-29": {("K-41", "sluitingsdag_telt")}}


def test_gap_of_330_days_is_computed() -> None:
    (gap,) = [o for o in given().observations if o.kind == "gat"]
    assert "330 dagen" in gap.text and "GR-GT-01" in gap.norms


def test_standstill_on_whit_monday() -> None:
    found = of(given(mededeling_selectie="2026-05-05"), "einde_kort_geding_selectie")
    assert iso(found.day) == "2026-05-25"
    assert others(found) == {"2026-05-26": {("K-135a", "atw"), ("K-135a", "eu")}}


def test_statute_against_contract_on_a_sunday() -> None:
    terms = given(mededeling_gunning="2020-10-12")
    assert iso(of(terms, "einde_kort_geding_gunning").day) == "2020-11-01"
    assert iso(of(terms, "einde_opschorting").day) == "2020-11-02"
    (clash,) = [o for o in terms.observations if o.kind == "botsing"]
    assert "1 november 2020" in clash.text and "2 november 2020" in clash.text


def test_six_months_back_from_the_end_of_august() -> None:
    found = of(given(ontvangst_bewijs="2026-08-31"), "oudste_belasting")
    assert iso(found.day) == "2026-02-28"
    assert others(found) == {
        "2026-02-01": {("K-61", "hele_maanden")},
        "2026-03-01": {("K-61", "vooruit")},
    }


def test_twelve_months_before_services_leave_from_day_to_day_or_whole() -> None:
    found = of(given(diensten_eruit="2031-02-15"), "uiterst_besluit_eruit")
    assert iso(found.day) == "2030-02-15"
    assert others(found) == {"2030-01-31": {("K-152", "hele_maanden")}}


def test_full_months_are_counted_alike_by_the_rules_and_in_python() -> None:
    terms = given(Position(readings={"K-152": "hele_maanden"}), diensten_eruit="2032-02-29")
    assert iso(of(terms, "uiterst_besluit_eruit").day) == "2031-01-31"
    term = terms.terms["mededeling_eruit"]
    assert term.length.end(date(2032, 2, 29).toordinal()) == date(2031, 1, 31).toordinal()


def test_early_judgment_never_shortens_unless_read_so() -> None:
    days = {"mededeling_gunning": "2027-06-10", "kort_geding_gunning": "2027-06-20", "uitspraak_gunning": "2027-07-15"}
    found = of(given(**days), "einde_binding_inschrijving")
    assert iso(found.day) == "2027-08-30"
    assert ("K-37", "letterlijk") in others(found)["2027-07-29"]
    later = of(given(**{**days, "uitspraak_gunning": "2027-09-10"}), "einde_binding_inschrijving")
    assert iso(later.day) == "2027-09-24"


def test_a_position_fixes_the_regime() -> None:
    found = of(
        given(Position(readings={"K-135a": "eu"}), mededeling_selectie="2026-05-05"), "einde_kort_geding_selectie"
    )
    assert (iso(found.day), found.others) == ("2026-05-26", ())


def test_findings_without_a_planning() -> None:
    kinds = {o.kind for o in given().observations}
    assert kinds >= {
        "gat",
        "klacht_te_laat",
        "vroege_uitspraak",
        "geen_begin",
        "begin_kan_uitblijven",
        "kop",
        "kop_begin",
    }
    assert all(o.sources for o in given().observations)
    (early,) = [o for o in given().observations if o.kind == "vroege_uitspraak" and "inschrijving" in o.text]
    assert "16 augustus 2027" in early.text


def test_questions() -> None:
    terms = given()
    found = {a.question: a for a in answers(terms, judge_terms(terms))}
    latest = {q: iso(a.day) for q, a in found.items() if a.day is not None}
    assert latest["Gunning uiterlijk meedelen (20 dagen binnen de binding)"] == "2027-08-10"
    assert latest["Selectie uiterlijk meedelen (20 dagen binnen de binding)"] == "2026-06-16"
    assert latest["Eerste dag waarop kan worden ondertekend"] == "2027-06-22"
    budget = found["Budget voor 6.2 te bepalen"]
    assert budget.day is not None and budget.until is not None
    assert (iso(budget.day), iso(budget.until)) == ("2029-01-01", "2030-12-31")
    assert found["Recht op kort geding over de gunning vervalt na"].missing == "de dag van: Mededeling van gunning"


def test_a_first_or_last_day_is_told_with_the_days_of_other_readings() -> None:
    terms = given()
    found = {a.question: a for a in answers(terms, judge_terms(terms))}
    told = {
        q: {(iso(o.day), each.id, str(each.option)) for o in a.others for (each,) in o.because}
        for q, a in found.items()
        if "(20 dagen" in q or "ondertekend" in q
    }
    assert told == {
        "Gunning uiterlijk meedelen (20 dagen binnen de binding)": {("2027-08-09", "K-41", "sluitingsdag_telt")},
        "Selectie uiterlijk meedelen (20 dagen binnen de binding)": {("2026-06-15", "K-41", "sluitingsdag_telt")},
        "Eerste dag waarop kan worden ondertekend": {("2027-06-01", "K-133", "geen_wachttijd")},
    }
    settled = derive(PROCEDURE, position=Position(readings={"K-41": "sluitingsdag_telt", "K-133": "geen_wachttijd"}))
    days = {a.question: a for a in answers(settled, judge_terms(settled))}
    assert all(iso(days[q].day or 0) == other for q, ((other, _, _),) in told.items())
    # Counted from the closing day the term ends on a Sunday: what a regime does with that is told as well.
    sunday = days["Gunning uiterlijk meedelen (20 dagen binnen de binding)"].others
    assert [(iso(o.day), {c.id for reason in o.because for c in reason}) for o in sunday] == [
        ("2027-08-10", {"K-135a"})
    ]


def test_rules_and_python_agree_on_every_term() -> None:
    terms = given(
        mededeling_selectie="2026-05-13", mededeling_gunning="2027-06-10", klacht="2026-03-31", bibob_ontvangen="2026-04-22",  # noqa: E501
        toevoeging_9="2032-02-29", diensten_eruit="2033-03-31", ontvangst_bewijs="2026-08-31", uitspraak_gunning="2027-08-28",  # noqa: E501
    )  # fmt: skip
    compared = 0
    for regime in ("document", "atw", "eu"):
        variant = derive(PROCEDURE, terms.schedule, Position(readings={"K-135a": regime}))
        begins = {str(t): d for t, d in variant.world.rows("begin")}
        for term, end in variant.world.rows("einde"):
            assert variant.terms[str(term)].length.end(begins[str(term)]) == end
            compared += 1
    assert compared > 40
    assert months_earlier(date(2026, 8, 31).toordinal(), 6) == date(2026, 2, 28).toordinal()


def test_the_part_has_no_defects() -> None:
    found = [d for d in check(load(PROCEDURE, "termijnen")) if d.location is None or "termijnen" in d.location.file]
    assert found == []
