"""Citations taken apart: ``§ 3.4 G1, aanhef; bijlage 1, rij 5`` names two sections, each with what narrows it down."""

from __future__ import annotations

import re
from dataclasses import dataclass

_PLACE = re.compile(r"§+\s*(?P<section>\d+(?:\.\d+)*)|\b[Bb]ijlage (?P<annex>\d+)")
WHOLE = "document"
"""What a ``@bron`` names in the place of a section, when it is about the document as a whole."""
_ASIDE = re.compile(r"\([^()]*\)")


@dataclass(frozen=True, slots=True)
class Citation:
    """A section that is cited (``§ 3.4``, ``bijlage 1``, ``Definities``) and the words that narrow it down."""

    place: str
    labels: tuple[str, ...] = ()


def citations(source: str) -> tuple[Citation, ...]:
    """Every section that a citation names, in its order. What stands between brackets explains and names nothing."""
    found: list[Citation] = []
    for piece in without_asides(source).split(";"):
        marks = list(_PLACE.finditer(piece))
        for mark, following in zip(marks, [*marks[1:], None], strict=False):
            rest = piece[mark.end() : following.start() if following else None]
            found.append(Citation(_place(mark), _labels(rest)))
        text = piece.strip()
        if marks or not text:
            continue
        if found and not text[0].isupper():
            found.append(Citation(found[-1].place, _labels(text)))
        else:
            name, _, rest = text.partition(",")
            found.append(Citation(name.strip(), _labels(rest)))
    return tuple(dict.fromkeys(found))


def without_asides(text: str) -> str:
    """A text without what stands between brackets in it."""
    return " ".join(_ASIDE.sub("", text).replace(" ,", ",").split())


def places(source: str) -> tuple[str, ...]:
    """The sections that a citation names, each once."""
    return tuple(dict.fromkeys(c.place for c in citations(source)))


def tag_of(place: str) -> str:
    """A section as the ``@bron`` of a scenario names it: ``3.4``, ``bijlage_1``, ``doelen_en_eisen``."""
    return tag_within(place.casefold())


def tag_within(label: str) -> str:
    """What narrows a section down, as a ``@bron`` names it: ``G1``, ``rij_2``, ``tweede_alinea``."""
    return "_".join(re.findall(r"[\w.]+", label))


def in_order(place: str) -> tuple[int, tuple[int, ...]]:
    """Where a section stands in its document: named parts first, then the sections, the annexes, and other sources."""
    numbers = tuple(int(n) for n in re.findall(r"\d+", place))
    if place.startswith("§"):
        return 1, numbers
    if place.startswith("bijlage "):
        return 2, numbers
    return (3, ()) if numbers else (0, ())


def _place(mark: re.Match[str]) -> str:
    return f"§ {mark['section']}" if mark["section"] else f"bijlage {mark['annex']}"


def _labels(text: str) -> tuple[str, ...]:
    pieces = (
        re.sub(r"^(en|onder|kopje|tabel)\s+", "", p.strip()).strip("\"“”' ")
        for p in re.split(r",| en (?=onder )", text)
    )
    return tuple(p for p in pieces if p)
