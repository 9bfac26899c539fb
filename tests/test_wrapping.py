"""Text in lines: a sign stays with its number and a word with a hyphen stays whole."""

from __future__ import annotations

import pytest

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
