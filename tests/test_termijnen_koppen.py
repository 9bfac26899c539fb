"""A heading that names a time is compared with what stands under it, by computing."""

from __future__ import annotations

from datetime import date

import pytest

from engine.knowledge.base import load
from engine.outcome.case import Case
from engine.outcome.position import NO_POSITION
from engine.planning.derivation import PART, Observation, Terms, derive
from engine.planning.schedule import NO_SCHEDULE
from engine.solving.program import Program
from engine.terms import Fn

PROCEDURE, EVENT, DAY = "hlv_basishulp_2018", "sluiting_inschrijving", date(2018, 7, 6)
HEADING = "Een kop"
WINDOW = "definitief_besluit"
"""An event that falls between 16 November and 15 December 2017."""


def written(day: date) -> Fn:
    return Fn("datum", (day.year, day.month, day.day))


def told(first: date, last: date, event: str = EVENT) -> list[Observation]:
    """The findings about an event that stands under a heading of this time."""
    knowledge = load(PROCEDURE, PART)
    facts = (
        Fn("kop_periode", (HEADING, written(first), written(last))),
        Fn("onder_kop", (HEADING, Fn(event))),
    )
    case = Case(knowledge, (), NO_POSITION, Program(knowledge.program, (*knowledge.facts, *facts)))
    return [o for o in Terms(case, NO_SCHEDULE).observations if HEADING in o.text]


def found(first: date, last: date, event: str = EVENT) -> set[str]:
    return {o.kind for o in told(first, last, event)}


@pytest.mark.parametrize(
    ("first", "last", "kinds"),
    [
        (DAY, DAY, set()),
        (date(2018, 7, 1), DAY, set()),
        (DAY, date(2018, 7, 31), set()),
        (date(2018, 7, 1), date(2018, 7, 5), {"kop_periode"}),
        (date(2018, 7, 7), date(2018, 7, 31), {"kop_periode"}),
        (date(2017, 7, 1), date(2017, 7, 31), {"kop_periode", "kop_jaar"}),
        (date(2020, 7, 6), date(2020, 7, 6), {"kop_periode", "kop_jaar"}),
        (date(2019, 12, 1), date(2020, 1, 31), {"kop_periode"}),
        (date(2019, 12, 1), date(2020, 7, 31), {"kop_periode", "kop_jaar"}),
    ],
)
def test_a_day_outside_the_time_of_its_heading_is_found(first: date, last: date, kinds: set[str]) -> None:
    assert found(first, last) == kinds


@pytest.mark.parametrize(
    ("first", "last", "kinds"),
    [
        (date(2017, 12, 15), date(2017, 12, 31), set()),
        (date(2017, 12, 16), date(2017, 12, 31), {"kop_periode"}),
        (date(2017, 11, 1), date(2017, 11, 16), set()),
        (date(2017, 11, 1), date(2017, 11, 15), {"kop_periode"}),
        (date(2018, 12, 1), date(2018, 12, 31), {"kop_periode", "kop_jaar"}),
        (date(2018, 12, 15), date(2018, 12, 31), {"kop_periode", "kop_jaar"}),
        (date(2018, 12, 16), date(2018, 12, 31), {"kop_periode"}),
        (date(2018, 11, 1), date(2018, 11, 16), {"kop_periode", "kop_jaar"}),
        (date(2018, 11, 1), date(2018, 11, 15), {"kop_periode"}),
    ],
)
def test_a_window_that_does_not_touch_the_time_of_its_heading_is_found(
    first: date, last: date, kinds: set[str]
) -> None:
    assert found(first, last, WINDOW) == kinds


@pytest.mark.parametrize(
    ("first", "said"), [(date(2018, 7, 5), "5 juli 2018"), (date(2018, 7, 1), "1 juli 2018 tot en met 5 juli 2018")]
)
def test_a_day_outside_the_time_of_its_heading_is_told_with_both(first: date, said: str) -> None:
    (one,) = told(first, date(2018, 7, 5))
    day = "“Laatste dag om in te schrijven”, dat eronder staat, is op 6 juli 2018."
    assert one.text == f"De kop “{HEADING}” noemt {said}; {day}"


def test_of_all_headings_of_the_page_one_does_not_fit() -> None:
    headings = [o for o in derive(PROCEDURE).observations if o.kind == "kop_periode"]
    assert [o.norms for o in headings] == [("HL-26",)]
    assert "december 2018" in headings[0].text
