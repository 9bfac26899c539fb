"""How a value of a form looks as a row."""

from __future__ import annotations

from engine.whatif.form import FormField
from tui.tekst import Piece, columns, sentence, wrap

CHANGED = "◆"


def draw_field(each: FormField, other: str, wide: int) -> list[list[Piece]]:
    """A value with its label; a changed one is marked and shows what it was."""
    value = each.text if not other else f"{other}   (was: {each.text})"
    size = min(34, max(16, wide // 2))
    first, *rest = wrap(each.field.label, size)
    mark: Piece = (CHANGED if other else " ", "open")
    lines = columns([mark, (first, "zacht"), (value, "")], (1, size), wide)
    return lines + [[("   ", ""), (piece, "zacht")] for piece in rest]


def draw_heading(text: str, wide: int) -> list[list[Piece]]:
    """What stands above rows that belong together."""
    return sentence([], text, "", wide, "sterk")
