"""The sections of a document's own text, recognised by their headings.

Numbered lists and the table of contents look like headings too. The headings are the longest chain of numbers that
follow upon each other as sections do (2.1.3, then 2.1.3.1, 2.1.4, 2.2 or 3), as late in the text as possible.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from engine.sources.places import without_asides

_NUMBERED = re.compile(r"(\d+(?:\.\d+)*)\.?\s+(\S.*)")
_ANNEX = re.compile(r"bijlage\s+(\d+)\b\s*[:.–-]?\s*(.*)", re.IGNORECASE)
_CONTENTS = frozenset(("inhoud", "inhoudsopgave"))
FRONT = "voorblad"
LONGEST = 150
"""Characters of a heading."""
FOLLOWS, SKIPS = 2, 1

Number = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of a document; ``heading`` when the file itself marks it as one."""

    text: str
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A section of a document: its place as citations name it, its title, and its lines from ``start`` to ``end``."""

    place: str
    title: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Candidate:
    line: int
    annex: bool
    number: Number
    title: str


def parts(lines: Sequence[TextLine], names: Iterable[str] = ()) -> tuple[Part, ...]:
    """The sections in their order. ``names`` are headings without a number that citations use."""
    found = {c.line: (_place(c), c.title) for c in _chain(list(_candidates(lines)))}
    wanted = {n.casefold(): n for n in names}
    for number, line in enumerate(lines):
        text = line.text.strip()
        if (name := _named(text, wanted)) and number not in found:
            found[number] = (name, text)
        elif text.casefold() in _CONTENTS:
            found[number] = ("", text)
    starts = sorted(found)
    made = [
        Part(found[start][0], found[start][1] or _title_below(lines[start + 1 : end]), start, end)
        for start, end in zip(starts, [*starts[1:], len(lines)], strict=False)
        if found[start][0]
    ]
    if FRONT in wanted.values() and starts and starts[0] > 0:
        made.insert(0, Part(FRONT, "", 0, starts[0]))
    last = {part.place: part for part in made}
    return tuple(sorted(last.values(), key=lambda part: part.start))


def _named(text: str, wanted: Mapping[str, str]) -> str:
    """The name of a heading; what stands between brackets in it may be left out of a citation."""
    plain = " ".join(text.casefold().split())
    return wanted.get(plain) or wanted.get(without_asides(plain), "")


def _title_below(lines: Sequence[TextLine]) -> str:
    """The title of an annex whose heading is only its number: the first line below it, when that is short."""
    first = next((line.text.strip() for line in lines if line.text.strip()), "")
    return first if len(first) <= LONGEST and "\t" not in first else ""


def _candidates(lines: Sequence[TextLine]) -> Iterator[_Candidate]:
    marked = any(line.heading and _NUMBERED.fullmatch(line.text.strip()) for line in lines)
    for number, line in enumerate(lines):
        text = line.text.strip()
        if len(text) > LONGEST or (marked and not line.heading):
            continue
        if match := _ANNEX.fullmatch(text):
            if not match[2].endswith("."):
                yield _Candidate(number, True, (int(match[1]),), match[2])
        elif (match := _NUMBERED.fullmatch(text)) and all(len(n) <= 4 for n in match[1].split(".")):
            yield _Candidate(number, False, tuple(int(n) for n in match[1].split(".")), match[2])


def _chain(candidates: Sequence[_Candidate]) -> list[_Candidate]:
    best: list[tuple[int, int]] = []
    for here, each in enumerate(candidates):
        score, before = FOLLOWS, -1
        for earlier in range(here):
            step = _step(candidates[earlier], each)
            if step and best[earlier][0] + step >= score:
                score, before = best[earlier][0] + step, earlier
        best.append((score, before))
    found: list[_Candidate] = []
    at = max(range(len(best)), key=lambda i: (best[i][0], i), default=-1)
    while at >= 0:
        found.append(candidates[at])
        at = best[at][1]
    return found[::-1]


def _step(before: _Candidate, after: _Candidate) -> int:
    """How well one heading follows upon another; 0 if it does not."""
    if before.annex != after.annex:
        return FOLLOWS if after.annex and after.number == (1,) else SKIPS if after.annex else 0
    one, other = before.number, after.number
    if other == (*one, 1):
        return FOLLOWS
    depth = len(other)
    if depth > len(one) or other[:-1] != one[: depth - 1] or other[-1] <= one[depth - 1]:
        return 0
    return FOLLOWS if other[-1] == one[depth - 1] + 1 else SKIPS


def _place(each: _Candidate) -> str:
    number = ".".join(str(n) for n in each.number)
    return f"bijlage {number}" if each.annex else f"§ {number}"
