"""The values of numbers and days that the rules tell apart, for facts that may vary."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from engine.facts.encoding import Facts
from engine.models.building import bounds
from engine.models.vocabulary import RATIO_SCALE, Field
from engine.repair.changes import FACT, Point
from engine.solving.program import Program
from engine.terms import BodyPart, Comparison, Fn, Literal, Rule, Value, Var

NUMBERS = ("datum", "getal", "verhouding", "moment")
Values = Mapping[tuple[Value, Value], frozenset[Value]]
"""Per field (as a constant) and entity."""


def limits(program: Program) -> Values:
    """The values on both sides of the limits that the rules declare."""
    found: dict[tuple[Value, Value], set[Value]] = {}
    for predicate, beside in (("ondergrens", -1), ("bovengrens", 1), ("telwaarde", 0)):
        for atom in program.atoms(predicate, 3):
            value = atom.args[2]
            here = found.setdefault((atom.args[0], atom.args[1]), set())
            here.update((value, value + beside) if isinstance(value, int) else (value,))
    return {key: frozenset(values) for key, values in found.items()}


def usual(points: Iterable[Point], facts: Facts, rules: Sequence[Rule]) -> Values:
    """Values for points about which no limit is declared: the numbers in the rules, the day of the dossier."""
    day = _day(facts)
    numbers = _numbers(rules)
    found: dict[tuple[Value, Value], frozenset[Value]] = {}
    for point in points:
        field = point.origin.field
        if point.term.name != FACT or field.type not in NUMBERS:
            continue
        if field.type == "datum" and day is not None:
            values: Iterable[Value] = (day,)
        elif field.type == "moment" and day is not None:
            values = (Fn("moment", (day, 0)),)
        else:
            values = (value for value in numbers.get(field.name, ()) if _fits(field, value))
        found[point.term.args] = frozenset(values)
    return found


def options(values: Values, points: Iterable[Point]) -> list[Fn]:
    """What the points may become, as facts."""
    return [
        Fn("optie", (Fn("wijziging"), point.term, value))
        for point in points
        if point.term.name == FACT and point.origin.field.type in NUMBERS
        for value in sorted(values.get(point.term.args, ()), key=str)
        if _fits(point.origin.field, value)
    ]


def together(*parts: Values) -> Values:
    """All values."""
    keys = dict.fromkeys(key for part in parts for key in part)
    return {key: frozenset().union(*(part.get(key, ()) for part in parts)) for key in keys}


def _day(facts: Facts) -> int | None:
    """The day of the first moment in the dossier, else its latest day."""
    values: list[Any] = [
        a.args[1] for a, o in facts.origins.items() if o and o.field.type == "moment" and len(a.args) == 2
    ]
    moments = [v.args[0] for v in values if isinstance(v, Fn) and v.name == "moment"]
    days = [a.args[1] for a, o in facts.origins.items() if o and o.field.type == "datum" and isinstance(a.args[1], int)]
    return moments[0] if moments else max(days, default=None)


def _numbers(rules: Sequence[Rule]) -> dict[str, set[int]]:
    """Per predicate the numbers that its second argument is compared with, and their neighbours."""
    found: dict[str, set[int]] = {}
    for rule in rules:
        for part in rule.body:
            if isinstance(part, Literal) and len(part.atom.args) == 2:
                value = part.atom.args[1]
                near = {value} if isinstance(value, int) else _compared(value, rule.body)
                found.setdefault(part.atom.name, {0, 1}).update(n + step for n in near for step in (-1, 0, 1))
    return found


def _compared(term: Any, body: Sequence[BodyPart]) -> set[int]:
    """The numbers that a variable is compared with in a body."""
    found: set[int] = set()
    for part in body:
        if isinstance(part, Comparison) and isinstance(term, Var):
            terms = (part.left, *(t for _, t in part.guards))
            if term in terms:
                found.update(t for t in terms if isinstance(t, int))
    return found


def _fits(field: Field, value: Value) -> bool:
    if field.type not in ("getal", "verhouding") or not isinstance(value, int):
        return True
    low, high = bounds(field)
    scale = RATIO_SCALE if field.type == "verhouding" else 1
    return low * scale <= Decimal(value) <= high * scale
