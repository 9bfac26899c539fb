"""What a representative value stands for: the limits that the rules declare, as "ten minste" and "minder dan"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from engine.solving.program import Program
from engine.terms import Value

Side = Literal["ten minste", "minder dan", "ten hoogste", "meer dan"]
Limits = Mapping[tuple[Value, Value], Mapping[int, tuple[Side, int]]]
"""Per field and entity: for each representative value the side of which limit it stands for."""


def limits_of(program: Program) -> Limits:
    """The limits of all facts about which the dossiers say nothing."""
    found: dict[tuple[Value, Value], dict[int, tuple[Side, int]]] = {}
    for predicate, at, beyond, step in (
        ("ondergrens", "ten minste", "minder dan", -1),
        ("bovengrens", "ten hoogste", "meer dan", 1),
    ):
        for atom in program.atoms(predicate, 3):
            field, entity, limit = atom.args
            sides = found.setdefault((field, entity), {})
            sides[limit] = (at, limit)  # type: ignore[assignment]
            sides[limit + step] = (beyond, limit)  # type: ignore[assignment]
    return found
