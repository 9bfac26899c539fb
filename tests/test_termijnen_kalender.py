"""Calendar arithmetic: laws that every date must obey, an independent list of holidays, and the rules beside Python."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import holidays
import pytest
from dateutil.easter import easter
from hypothesis import given
from hypothesis import strategies as st

from engine.knowledge.base import load
from engine.knowledge.folders import COMMON
from engine.planning.days import (
    BACK,
    CALENDAR_YEARS,
    FORTH,
    FULL_MONTHS,
    WHOLE_MONTHS,
    Calendar,
    Length,
    months_earlier,
)
from engine.planning.steps import Against, Along, at_least, at_most
from engine.solving.program import Program
from engine.terms import Fn

CASES = list(csv.DictReader((Path(__file__).parent / "data" / "datumgevallen.csv").open(encoding="utf-8")))
FIRST, LAST = date(2015, 1, 1).toordinal(), date(2050, 12, 31).toordinal()
days = st.integers(FIRST, LAST)
months = st.integers(0, 120)
rules = st.sampled_from((BACK, FORTH, WHOLE_MONTHS))
KNOWN_BY_DECREE = (2017, 2018, 2019, 2022, 2023, 2024, 2025, 2026, 2027, 2028)
# As published for 2026 and 2027 (Rijksoverheid), with Good Friday and 5 May as the Algemene termijnenwet has them.
PUBLISHED = {
    2026: "01-01 01-02 04-03 04-06 04-27 05-05 05-14 05-15 05-25 12-25 12-26",
    2027: "01-01 03-26 03-29 04-27 05-05 05-06 05-07 05-17 12-25 12-26",
}


def shared(*places: str) -> list[str]:
    """What all procedures share about the calendar, as one of them reads it."""
    begins = tuple(f"{COMMON}/{place}" for place in places)
    return [text for file, text in load("groningen_hsj_2026").texts if file.startswith(begins)]


@cache
def feastdays() -> dict[int, tuple[str, str]]:
    knowledge = load("groningen_hsj_2026", "termijnen")
    program = Program(knowledge.program, knowledge.facts)
    return {a.args[0]: (a.args[1], a.args[2]) for a in program.atoms("feestdag", 3)}


@cache
def calendar() -> Calendar:
    return Calendar(frozenset(feastdays()))


def length_of(case: dict[str, str]) -> Length:
    return Length(int(case["aantal"]), case["eenheid"], back=case["richting"] == "terug", rule=case["regel"])


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c['van']} {c['aantal']} {c['eenheid']} {c['regel']}")
def test_shared_date_cases(case: dict[str, str]) -> None:
    assert length_of(case).end(date.fromisoformat(case["van"]).toordinal()) == day(case["uitkomst"])


def test_shared_date_cases_in_the_rules() -> None:
    asked = [c for c in CASES if c["richting"] == "terug" and c["eenheid"] == "maanden"]
    program = Program(shared("kalender.lp"), [Fn("terugtellen", (day(c["van"]), int(c["aantal"]))) for c in asked])
    found = [atom.args for atom in program.atoms("maanden_eerder", 4)]
    for c in asked:
        case = (day(c["van"]), int(c["aantal"]), Fn(c["regel"]))
        assert [limit for *which, limit in found if tuple(which) == case] == [day(c["uitkomst"])]


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


@given(st.frozensets(days, min_size=1, max_size=8))
def test_a_day_has_one_date_in_the_rules(asked: frozenset[int]) -> None:
    program = Program(shared("kalender.lp"), {Fn("dag", (each,)) for each in asked})
    dates = ((each, date.fromordinal(each)) for each in asked)
    assert {a.args for a in program.atoms("datum", 4)} == {(n, d.year, d.month, d.day) for n, d in dates}


@given(st.lists(st.tuples(days, months), min_size=1, max_size=8))
def test_months_earlier_is_the_same_in_the_rules(pairs: list[tuple[int, int]]) -> None:
    program = Program(shared("kalender.lp"), {Fn("terugtellen", pair) for pair in pairs})
    every = {(*pair, rule) for pair in pairs for rule in (BACK, FORTH, WHOLE_MONTHS, FULL_MONTHS, CALENDAR_YEARS)}
    expected = {(start, back, Fn(rule), months_earlier(start, back, rule)) for start, back, rule in every}
    assert {atom.args for atom in program.atoms("maanden_eerder", 4)} == expected


@given(st.frozensets(st.integers(FIRST, FIRST + 20), max_size=8))
def test_the_longest_break_is_the_longest_row_of_days_that_are_no_working_days(feasts: frozenset[int]) -> None:
    known = Calendar(feasts)
    longest = row = 0
    for each in range(FIRST - 10, FIRST + 40):
        row = 0 if known.is_working_day(each) else row + 1
        longest = max(longest, row)
    assert known.longest_break == longest


@given(days, months, rules)
def test_months_never_run_backwards(start: int, back: int, rule: str) -> None:
    assert months_earlier(start, back, rule) <= months_earlier(start + 1, back, rule)
    assert months_earlier(start, back + 1, rule) <= months_earlier(start, back, rule)


@given(days, months)
def test_back_and_forth_meet(start: int, back: int) -> None:
    earlier = months_earlier(start, back)
    again = months_earlier(earlier, -back)
    assert again <= start, "a clamped day never comes back later"
    assert again == start or date.fromordinal(start).day > date.fromordinal(earlier).day
    forth = months_earlier(start, back, FORTH)
    assert months_earlier(forth, -back) >= start > months_earlier(forth - 1, -back)


@given(days, months)
def test_end_of_month(start: int, back: int) -> None:
    then = date.fromordinal(months_earlier(start, back))
    if date.fromordinal(start).day != then.day:
        assert (then + timedelta(days=1)).day == 1, "only the last day of a month stands in for a missing one"


lengths = st.builds(
    lambda number, unit, counted, rolls: Length(number, unit, counted, rolls=rolls, calendar=calendar()),
    st.integers(1, 30),
    st.sampled_from(("dagen", "weken", "maanden", "werkdagen")),
    st.integers(0, 1),
    st.booleans(),
)


@given(lengths, days)
def test_terms_and_their_inverses(length: Length, start: int) -> None:
    end = length.end(start)
    assert end <= length.end(start + 1)
    low, high = length.bounds
    assert low <= end - start <= high
    along, against = at_least(length), at_most(length)
    if isinstance(along, Along) and isinstance(against, Against):
        assert length.end(along.limit(end)) <= end < length.end(along.limit(end) + 1)
        first = against.apply(end)
        assert length.end(first) >= end > length.end(first - 1)


REGIMES = {"document": (0, 14), "atw": (90, 3), "eu": (120, 2)}
"""Per regime: up to how many days the end of a term moves, and from how many days on it has two working days."""


def asked_in_days(asked: Iterable[tuple[int, int]]) -> Program:
    texts = shared("kalender.lp", "feestdagen/", "dagtermijn/")
    return Program(texts, {Fn("termijnvraag", pair) for pair in asked})


@given(st.lists(st.tuples(st.integers(FIRST, LAST - 150), st.integers(1, 120)), min_size=1, max_size=8))
def test_the_last_day_of_a_term_in_days_is_the_same_in_the_rules(asked: list[tuple[int, int]]) -> None:
    found = {atom.args for atom in asked_in_days(asked).atoms("termijn_tot", 4)}
    expected = set()
    for start, number in asked:
        for regime, (most, least) in REGIMES.items():
            short = least <= number < 14
            length = Length(number, "dagen", rolls=number <= most, short=short, calendar=calendar())
            expected.add((start, number, Fn(regime), length.end(start)))
    assert found == expected


@pytest.mark.parametrize(
    ("first", "number", "ends", "why"),
    [
        ("2026-04-02", 1, "2026-04-03 2026-04-07 2026-04-07", ["Goede Vrijdag"]),
        ("2026-04-02", 2, "2026-04-04 2026-04-07 2026-04-08", ["zaterdag"]),
        ("2026-04-02", 3, "2026-04-05 2026-04-08 2026-04-08", ["zondag"]),
        ("2026-04-02", 5, "2026-04-07 2026-04-08 2026-04-08", ["nog_geen_twee_werkdagen"]),
        ("2026-12-12", 14, "2026-12-26 2026-12-28 2026-12-28", ["zaterdag"]),
        ("2026-02-24", 90, "2026-05-25 2026-05-26 2026-05-26", ["tweede pinksterdag"]),
        ("2026-02-23", 91, "2026-05-25 2026-05-25 2026-05-26", ["tweede pinksterdag"]),
        ("2026-03-02", 1, "2026-03-03 2026-03-03 2026-03-03", []),
        ("2026-03-02", 2, "2026-03-04 2026-03-04 2026-03-04", []),
        ("2026-03-05", 3, "2026-03-08 2026-03-09 2026-03-09", ["zondag"]),
        ("2026-03-02", 3, "2026-03-05 2026-03-05 2026-03-05", []),
    ],
)
def test_the_last_day_of_a_term_in_days_by_hand(first: str, number: int, ends: str, why: list[str]) -> None:
    """Under the document, the Algemene termijnenwet and Regulation 1182/71, and what they differ about."""
    # Beside a term of two days, as one that has to have two working days must not lengthen another.
    program = asked_in_days({(day(first), number), (day(first), 2)})
    found = [a.args[2:] for a in program.atoms("termijn_tot", 4) if a.args[1] == number]
    assert sorted(found, key=str) == sorted(
        ((Fn(r), day(e)) for r, e in zip(REGIMES, ends.split(), strict=True)), key=str
    )
    assert [str(a.args[2]) for a in program.atoms("verschuift_om", 3) if a.args[1] == number] == why


@given(days)
def test_rolling(start: int) -> None:
    rolled = calendar().roll(start)
    assert rolled >= start and calendar().is_working_day(rolled)
    assert not any(calendar().is_working_day(d) for d in range(start, rolled))
    assert calendar().roll(rolled) == rolled


def test_holidays_against_an_independent_list() -> None:
    names = {
        "Nieuwjaarsdag", "Goede Vrijdag", "Tweede paasdag", "Koningsdag", "Bevrijdingsdag",
        "Hemelvaartsdag", "Tweede Pinksterdag", "Eerste Kerstdag", "Tweede Kerstdag",
    }  # fmt: skip
    names = {name.casefold() for name in names}
    theirs = holidays.country_holidays("NL", years=range(2015, 2051), language="nl", categories=("public", "optional"))
    expected = {
        d.toordinal() for d, name in theirs.items() if any(part.casefold() in names for part in name.split("; "))
    }
    ours = {d for d, (name, _) in feastdays().items() if name != "gelijkgestelde dag"}
    assert {date.fromordinal(d) for d in expected ^ ours} == set()


def test_easter_against_an_independent_computation() -> None:
    ours = {d for d, (name, _) in feastdays().items() if name == "tweede paasdag"}
    assert ours == {easter(year).toordinal() + 1 for year in range(2015, 2051)}


@pytest.mark.parametrize("year", PUBLISHED)
def test_published_holidays(year: int) -> None:
    ours = {date.fromordinal(d).isoformat() for d in feastdays() if date.fromordinal(d).year == year}
    assert ours == {f"{year}-{d}" for d in PUBLISHED[year].split()}


def test_every_holiday_names_its_source() -> None:
    assert all(source for _, source in feastdays().values())
    decreed = {date.fromordinal(d).year for d, (name, _) in feastdays().items() if name == "gelijkgestelde dag"}
    assert decreed == set(KNOWN_BY_DECREE)
