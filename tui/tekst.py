"""The one way by which text reaches the screen: always as it is written, never as markup or control code.

Names and citations come from files of other people. Textual reads ``[...]`` in a plain string as markup: text gets
lost, or becomes something to click on. No other module of ``tui`` may make a widget out of a string.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from rich.cells import cell_len
from textual.content import Content
from textual.widgets import Static

from engine.wording import wrapping
from engine.wording.wrapping import UNBROKEN

Piece = tuple[str, str]
"""A text and its role: empty, or one of the keys of `ROLES`."""

ROLES = {
    "sterk": "bold",
    "zacht": "$zacht",
    "goed": "bold $text-success",
    "fout": "bold $text-error",
    "open": "bold $text-warning",
}
SIGN_ROLES = {"✓": "goed", "✗": "fout", "○": "open", "▸": "zacht", "·": "zacht"}
"""Colour only repeats what the sign already says."""


def clean(text: str) -> str:
    """The text without control and direction characters; what cannot be seen is shown as a sign."""
    return "".join(c if c.isprintable() or c == UNBROKEN else "�" for c in text)


def content(*pieces: Piece | str) -> Content:
    """Text for a widget. A line break in a piece stays one; everything else is literal."""
    parts: list[Content] = []
    for piece in pieces:
        text, role = piece if isinstance(piece, tuple) else (piece, "")
        literal = "\n".join(clean(line) for line in text.split("\n"))
        parts.append(Content.styled(literal, ROLES[role]) if role else Content(literal))
    return Content("").join(parts)


class Text(Static):
    """A widget that shows text and nothing else."""

    def __init__(self, *pieces: Piece | str, **options: Any) -> None:
        super().__init__(content(*pieces), markup=False, **options)

    def show(self, *pieces: Piece | str) -> None:
        """Show other text."""
        self.update(content(*pieces))


def wrap(text: str, wide: int) -> list[str]:
    """The text in lines; a section sign stays with its number, and a word that is too long is broken."""
    return wrapping.wrap(clean(text), wide) or [""]


def sentence(lead: Sequence[Piece], text: str, place: str, wide: int, role: str = "") -> list[list[Piece]]:
    """A sentence behind a lead (indent and signs), with its citation at the right or on a line of its own."""
    indent = sum(cell_len(t) for t, _ in lead)
    room = max(12, wide - indent)
    pieces = wrap(text, room)
    lines: list[list[Piece]] = [[*lead, (pieces[0], role)], *([(" " * indent, ""), (p, role)] for p in pieces[1:])]
    place = clean(place)
    if not place:
        return lines
    gap = wide - indent - cell_len(pieces[0]) - cell_len(place)
    if len(pieces) == 1 and gap >= 2:
        lines[0] += [(" " * gap, ""), (place.replace(UNBROKEN, " "), "zacht")]
        return lines
    for part in wrap(place, room):
        lines.append([(" " * max(indent, wide - cell_len(part)), ""), (part, "zacht")])
    return lines


def columns(cells: Sequence[Piece], sizes: Sequence[int], wide: int) -> list[list[Piece]]:
    """A row of a table: fixed columns, the last one takes what is left and wraps."""
    start: list[Piece] = []
    for (text, role), size in zip(cells[:-1], sizes, strict=True):
        shown = fitted(text, size)
        start += [(shown, role), (" " * (size - cell_len(shown) + 2), "")]
    used = sum(s + 2 for s in sizes)
    text, role = cells[-1]
    pieces = wrap(text, max(12, wide - used))
    return [[*start, (pieces[0], role)], *([(" " * used, ""), (p, role)] for p in pieces[1:])]


def fitted(text: str, size: int) -> str:
    """The text, cut to a size with an ellipsis where it is longer."""
    text = clean(text)
    if cell_len(text) <= size:
        return text
    while text and cell_len(text) > size - 1:
        text = text[:-1]
    return text + "…"


def plain(lines: Iterable[Iterable[Piece]]) -> str:
    """The text of laid-out lines, for a file."""
    return "\n".join("".join(text for text, _ in line).rstrip() for line in lines)
