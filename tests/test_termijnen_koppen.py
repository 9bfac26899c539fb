"""A heading that names a time is compared with what stands under it, by computing."""

from __future__ import annotations

from datetime import date

import pytest

from engine.knowledge.base import load
from engine.planning.derivation import PART, derive
from engine.solving.program import Program
from engine.terms import Fn

PROCEDURE, EVENT, DAY = "hlv_basishulp_2018", "sluiting_inschrijving", date(2018, 7, 6)
HEADING = "Een kop"
WINDOW = "definitief_besluit"
"""An event that falls between 16 November and 15 December 2017."""


def written(day: date) -> Fn:
    return Fn("datum", (day.year, day.month, day.day))


def found(first: date, last: date, event: str = EVENT) -> set[str]:
    """The kinds of findings about an event that stands under a heading of this time."""
    knowledge = load(PROCEDURE, PART)
    facts = (
        Fn("kop_periode", (HEADING, written(first), written(last))),
        Fn("onder_kop", (HEADING, Fn(event))),
    )
    world = Program(knowledge.program, (*knowledge.facts, *facts)).world([])
    assert world is not None
    return {str(a.args[0]) for a in world if a.name == "blijkt" and HEADING in getattr(a.args[1], "args", ())}


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


def test_of_all_headings_of_the_page_one_does_not_fit() -> None:
    headings = [o for o in derive(PROCEDURE).observations if o.kind == "kop_periode"]
    assert [o.norms for o in headings] == [("HL-26",)]
    assert "december 2018" in headings[0].text
