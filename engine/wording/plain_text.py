"""How answers look as plain text: lines with a sign, a sentence and, at the right, the citation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from engine.wording.sections import Story
from engine.wording.signs import FOLDED, MET
from engine.wording.tree import Line
from engine.wording.wrapping import wrap


def story_text(story: Story, wide: int, everything: bool = False) -> str:
    """A story as text. What is in order is folded unless ``everything``."""
    out = [_apart(story.dossier, f"{story.kind} · {story.procedure}", wide)]
    out += wrap(f"{story.headline.upper()}. {story.conclusion}", wide)
    for section in story.sections:
        out += ["", section.title]
        told: set[tuple[str, str]] = set()
        for line in section.lines:
            out += lines_text(_placed_once(line if everything else fold(line), told), wide, 1)
    return "\n".join(out)


def _placed_once(line: Line, told: set[tuple[str, str]]) -> Line:
    """The line; a last line that was told before is told with its number only, for its place was told too."""
    if line.children:
        return replace(line, children=tuple(_placed_once(child, told) for child in line.children))
    again = bool(line.norm) and (line.norm, line.text) in told
    told.add((line.norm, line.text))
    return replace(line, source="") if again else line


def fold(line: Line) -> Line:
    """The line with everything that is in order folded into a count."""
    if line.sign == MET:
        return Line(line.sign, line.text, line.source, line.norm, line.rule)
    kept = [fold(c) for c in line.children if c.sign != MET]
    met = len(line.children) - len(kept)
    if met and kept:
        kept.append(Line(FOLDED, f"{met} {'onderdeel' if met == 1 else 'onderdelen'} in orde"))
    return Line(line.sign, line.text, line.source, line.norm, line.rule, tuple(kept))


def lines_text(line: Line, wide: int, depth: int = 0) -> Iterator[str]:
    """The text of a line and what stands below it."""
    place = "  ".join(p for p in (line.norm, line.source) if p)
    yield from beside(f"{'  ' * depth}{line.sign} ", line.text, place, wide)
    for child in line.children:
        yield from lines_text(child, wide, depth + 1)


def beside(start: str, text: str, place: str, wide: int) -> Iterator[str]:
    """A text behind its start, with where it stands at the right: on the same line if there is room."""
    room = wide - len(start)
    pieces = wrap(text, room) or [""]
    if place and len(pieces) == 1 and len(start) + len(pieces[0]) + 2 + len(place) <= wide:
        yield _apart(start + pieces[0], place, wide)
        return
    yield start + pieces[0]
    for piece in pieces[1:]:
        yield " " * len(start) + piece
    for piece in wrap(place, room):
        yield piece.rjust(wide)


def _apart(left: str, right: str, wide: int) -> str:
    return left + " " * max(2, wide - len(left) - len(right)) + right


def table(head: Sequence[str], rows: Iterable[Sequence[str]], wide: int) -> Iterator[str]:
    """A table with columns as wide as they need; the last column takes what is left and wraps."""
    cells = [tuple(head), *(tuple(r) for r in rows)]
    sizes = [max(len(r[i]) for r in cells) for i in range(len(head) - 1)]
    used = sum(s + 2 for s in sizes)
    last = max(20, wide - used - 1)
    for row in cells:
        start = " " + "".join(c.ljust(s + 2) for c, s in zip(row[:-1], sizes, strict=True))
        pieces = wrap(row[-1], last) or [""]
        yield (start + pieces[0]).rstrip()
        for piece in pieces[1:]:
            yield " " * len(start) + piece
