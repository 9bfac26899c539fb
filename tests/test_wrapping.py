"""Text in lines: a sign stays with its number and a word with a hyphen stays whole."""

from __future__ import annotations

import pytest

from engine.wording.plain_text import story_text
from engine.wording.sections import Section, Story
from engine.wording.tree import Line
from engine.wording.wrapping import wrap
from tui.tekst import wrap as on_screen


@pytest.mark.parametrize(
    ("text", "wide", "lines"),
    [
        ("zie § 3.4", 7, ["zie", "§ 3.4"]),
        ("voor € 500", 8, ["voor", "€ 500"]),
        ("norm NEN-EN 7510", 10, ["norm", "NEN-EN", "7510"]),
        ("een onafbreekbaarwoord", 8, ["een onaf", "breekbaa", "rwoord"]),
    ],
)
def test_what_belongs_together_stays_together(text: str, wide: int, lines: list[str]) -> None:
    assert wrap(text, wide) == lines
    assert on_screen(text, wide) == lines


def test_the_first_line_and_the_rest_have_their_own_indent() -> None:
    assert wrap("een twee drie", 8, "- ", "   ") == ["- een", "   twee", "   drie"]


def test_what_an_outcome_hangs_on_is_placed_where_it_is_told_first() -> None:
    choice = Line("·", "lezing K-1 “streng”", "§ 1", "K-1")
    other = Line("·", "lezing K-1 “soepel”", "§ 1", "K-1")
    ways = tuple(Line("○", "anders, als:", children=each) for each in ((choice,), (choice, other)))
    story = Story("De Kade", "verzoek", "Proef", "onbepaald", "Onbepaald.", (Section("Hangt af van", ways),))
    told = [line.split() for line in story_text(story, 60).splitlines() if "lezing" in line]
    assert [line[-1] for line in told] == ["1", "K-1", "1"]
