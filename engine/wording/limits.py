"""What representative values stand for: the limits that the rules declare, as "ten minste" and "minder dan"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from engine.solving.program import Program
from engine.terms import Value, rank

_FROM = {"ondergrens": "ten minste", "bovengrens": "meer dan", "telwaarde": "vanaf"}
_UNTIL = {"ondergrens": "minder dan", "bovengrens": "ten hoogste", "telwaarde": "vóór"}
_OF_A_DATE = {"ten minste": "op of na", "minder dan": "vóór", "ten hoogste": "op of vóór", "meer dan": "na"}


@dataclass(frozen=True, slots=True)
class Edge:
    """Where values begin to count for something else: from ``first`` (see `rank`) on.

    ``kind`` is how the rules name the ``limit`` there: the least value, the most, or a moment that counts.
    """

    first: tuple[int, ...]
    limit: Value
    kind: str

    def since(self, type_: str) -> str:
        """What a value from here on is, before the limit; ``type_`` is that of the field."""
        return _spelled(_FROM[self.kind], type_)

    def until(self, type_: str) -> str:
        """What a value before this edge is."""
        return _spelled(_UNTIL[self.kind], type_)


Limits = Mapping[tuple[Value, Value], Sequence[Edge]]
"""Per field and entity the edges, in order."""


def limits_of(program: Program) -> Limits:
    """The edges of all numbers, dates and moments about which the rules say where they count for something else."""
    found: dict[tuple[Value, Value], list[Edge]] = {}
    for kind in _FROM:
        for atom in program.atoms(kind, 3):
            field, entity, limit = atom.args
            place = rank(limit)
            if place:
                first = (*place[:-1], place[-1] + 1) if kind == "bovengrens" else place
                found.setdefault((field, entity), []).append(Edge(first, limit, kind))
    return {about: tuple(_edges(sorted(each, key=lambda e: e.first))) for about, each in found.items()}


def around(edges: Sequence[Edge], first: Value, last: Value) -> tuple[Edge | None, Edge | None]:
    """The edge from which on values count as ``first`` does, and the one up to which they count as ``last`` does."""
    below = [e for e in edges if e.first <= rank(first)]
    above = [e for e in edges if e.first > rank(last)]
    return (below[-1] if below else None), (above[0] if above else None)


def alone(since: Edge, until: Edge) -> bool:
    """Whether there is one value only between two edges."""
    return (*since.first[:-1], since.first[-1] + 1) == until.first


def beside(edges: Sequence[Edge], value: Value) -> Iterator[tuple[Edge, bool]]:
    """The edges that a value lies at, and whether it lies after it; those of a limit that is the most come first."""
    for edge in sorted(edges, key=lambda e: e.kind):
        if isinstance(edge.limit, int) and isinstance(value, int) and value in (edge.first[0] - 1, edge.first[0]):
            yield edge, value == edge.first[0]


def _edges(found: Sequence[Edge]) -> Iterator[Edge]:
    """Before the lowest moment that counts nothing is said to count, so that one is no edge."""
    return (edge for number, edge in enumerate(found) if number or edge.kind != "telwaarde")


def _spelled(words: str, type_: str) -> str:
    return _OF_A_DATE.get(words, words) if type_ == "datum" else words
