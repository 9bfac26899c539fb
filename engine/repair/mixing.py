"""Ratios over parties together: they follow from the amounts of each, and change with them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from math import floor

from engine.facts.encoding import Facts, Origin
from engine.models.vocabulary import RATIO_SCALE, Ratio, Vocabulary
from engine.repair.amounts import parts, raised
from engine.terms import Fn, Value, constant

MOST_COMBINATIONS = 512
Limits = Mapping[tuple[Value, Value], Collection[Value]]
"""Per field (as a constant) and entity the limits that the rules compare it with."""


@dataclass(frozen=True, slots=True)
class Mix:
    """A ratio over parties together (``field(entity)``) with the facts that give its value for every combination."""

    goal: Fn
    atoms: tuple[Fn, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    """The ratio of one party: its term, its value, and the values that it can take."""

    entity: Value
    origin: Origin
    value: int
    options: tuple[int, ...]


def mixes(facts: Facts, vocabulary: Vocabulary, active: Collection[Fn], limits: Limits) -> Iterator[Mix]:
    """The ratios over parties together of which a part can change. ``active`` holds ``field(entity)`` of what can."""
    for ratio in vocabulary.ratios:
        goal = next(
            (shape_of(a) for a, o in facts.origins.items() if o and not o.path and _names(a) == ratio.field), None
        )
        members = list(_parts(facts, vocabulary, ratio, active, limits)) if goal is not None else []
        if goal is None or not any(len(m.options) > 1 for m in members) or any(not m.origin.amounts for m in members):
            continue
        combinations = list(product(*(m.options for m in members)))
        if len(combinations) > MOST_COMBINATIONS:
            continue
        atoms: list[Fn] = []
        for number, values in enumerate(combinations):
            where = Fn("mix", (ratio.field, number))
            atoms.append(Fn("mengsel", (where, Fn(ratio.field), goal.args[0], _together(ratio, members, values))))
            for member, value in zip(members, values, strict=True):
                if len(member.options) > 1:
                    atoms.append(Fn("mengt", (where, Fn(ratio.field), member.entity, value)))
        yield Mix(goal, tuple(atoms))


def _parts(
    facts: Facts, vocabulary: Vocabulary, ratio: Ratio, active: Collection[Fn], limits: Limits
) -> Iterator[_Part]:
    assert ratio.together is not None
    wanted, word = ratio.together
    for atom, origin in facts.origins.items():
        if origin is None or not origin.path or _names(atom) != ratio.field:
            continue
        shape = shape_of(atom)
        entity = shape.args[0]
        party = entity.args[0] if isinstance(entity, Fn) and entity.args else None
        if Fn(wanted, (party, constant(word))) not in facts.origins:
            continue
        value = atom.args[1] if atom.name == ratio.field else -1
        reach = limits.get((Fn(ratio.field), entity), ()) if shape in active else ()
        numbers = sorted(r for r in reach if isinstance(r, int))
        yield _Part(entity, origin, value, tuple(dict.fromkeys((value, *numbers))))


def _names(atom: Fn) -> str:
    return str(atom.args[0]) if atom.name == "onbekend" else atom.name


def shape_of(atom: Fn) -> Fn:
    """``field(entity)`` of a fact, known or not."""
    return Fn(str(atom.args[0]), atom.args[1:]) if atom.name == "onbekend" else Fn(atom.name, atom.args[:1])


def _together(ratio: Ratio, members: list[_Part], values: tuple[int, ...]) -> int:
    above = below = Fraction(0)
    for member, value in zip(members, values, strict=True):
        top, bottom = parts(ratio, member.origin.amounts)
        if value != member.value:
            change = raised(ratio, member.origin.amounts, value)
            top += Fraction(change.then) - Fraction(change.now)
        above, below = above + top, below + bottom
    return floor(above / below * RATIO_SCALE)
