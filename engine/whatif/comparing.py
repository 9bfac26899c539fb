"""Two dossiers, or one under two positions: the differences that matter for the difference in outcome, and no others.

A difference matters if it belongs to a minimal set of differences that turns the first outcome into the second, or back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from engine.facts.encoding import Path
from engine.knowledge.base import KnowledgeBase
from engine.models.building import Entity
from engine.models.vocabulary import EntityType, Field
from engine.outcome.assessment import Assessment, assess
from engine.outcome.case import Case, open_case
from engine.outcome.position import Position
from engine.solving.cores import minimal_core
from engine.whatif.editing import Edit, edited

Signature = tuple[str, bool, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Difference:
    """One place where the two differ: the field (``None`` for a choice of a position), whose it is, and both values."""

    path: Path
    field: Field | None
    whose: str
    first: Any
    second: Any


@dataclass(frozen=True)
class Side:
    """One of the two that are compared."""

    case: Case
    assessment: Assessment


@dataclass(frozen=True)
class Comparison:
    """Both sides, all differences, those that matter, and the norms on which the proofs part ways."""

    first: Side
    second: Side
    differences: tuple[Difference, ...]
    matter: tuple[Difference, ...]
    norms: tuple[str, ...]

    @property
    def same(self) -> bool:
        """Whether both come out alike."""
        return signature(self.first.assessment) == signature(self.second.assessment)


def signature(assessment: Assessment) -> Signature:
    """What makes two outcomes the same: the headline, whether it is certain, and what holds beside it."""
    return assessment.outcome, assessment.certain, frozenset(word for word, _ in assessment.also)


def compare_dossiers(knowledge: KnowledgeBase, first: Entity, second: Entity, position: Position) -> Comparison:
    """Two dossiers of one procedure."""
    differences = tuple(_differences(knowledge, knowledge.vocabulary.root, first, second, (), ""))

    def judged(of: Entity, taken: Sequence[int], side: str) -> Side | None:
        edits = [Edit(differences[n].path, getattr(differences[n], side)) for n in taken]
        try:
            return _side(knowledge, edited(of, edits), position)
        except ValidationError:
            return None

    return _compared(
        differences,
        _side(knowledge, first, position),
        _side(knowledge, second, position),
        lambda taken: judged(first, taken, "second"),
        lambda taken: judged(second, taken, "first"),
    )


def compare_positions(knowledge: KnowledgeBase, dossier: Entity, first: Position, second: Position) -> Comparison:
    """One dossier under two positions."""
    one, other = {**first.readings, **first.powers}, {**second.readings, **second.powers}
    keys = [k for k in sorted({*one, *other}) if one.get(k) != other.get(k)]
    differences = tuple(Difference((k,), None, k, one.get(k), other.get(k)) for k in keys)

    def judged(base: Position, goal: Position, taken: Sequence[int]) -> Side:
        changed = [keys[n] for n in taken]
        readings = {k: v for k, v in base.readings.items() if k not in changed}
        powers = {k: v for k, v in base.powers.items() if k not in changed}
        readings.update({k: v for k, v in goal.readings.items() if k in changed})
        powers.update({k: v for k, v in goal.powers.items() if k in changed})
        return _side(knowledge, dossier, Position(base.name, readings, powers))

    return _compared(
        differences,
        _side(knowledge, dossier, first),
        _side(knowledge, dossier, second),
        lambda taken: judged(first, second, taken),
        lambda taken: judged(second, first, taken),
    )


def _side(knowledge: KnowledgeBase, dossier: Entity, position: Position) -> Side:
    case = open_case(knowledge, [dossier], position)
    return Side(case, assess(case))


def _compared(
    differences: tuple[Difference, ...],
    first: Side,
    second: Side,
    towards_second: Callable[[Sequence[int]], Side | None],
    towards_first: Callable[[Sequence[int]], Side | None],
) -> Comparison:
    one, other = signature(first.assessment), signature(second.assessment)
    if one == other:
        return Comparison(first, second, differences, (), ())
    there = _least(len(differences), towards_second, other)
    back = _least(len(differences), towards_first, one)
    chosen = sorted({*there, *back})
    norms = _parting(first, towards_second(chosen)) if chosen else _parting(first, second)
    return Comparison(first, second, differences, tuple(differences[n] for n in chosen), norms)


def _least(number: int, judged: Callable[[Sequence[int]], Side | None], goal: Signature) -> list[int]:
    """A minimal set of differences that gives the other outcome; all of them if even all do not."""
    known: Mapping[tuple[int, ...], bool] = {}
    cache = dict(known)

    def differs(taken: Sequence[int]) -> bool:
        key = tuple(sorted(taken))
        if key not in cache:
            side = judged(key)
            cache[key] = side is None or signature(side.assessment) != goal
        return cache[key]

    everything = list(range(number))
    if not everything or differs(everything):
        return everything
    return minimal_core(differs, [], everything)


def _parting(first: Side, other: Side | None) -> tuple[str, ...]:
    """The norms with a consequence that are met on one side and not on the other (and not only for another norm)."""
    if other is None:
        return ()
    one, two = _breaches(first), _breaches(other)
    return tuple(n for n in first.case.knowledge.norms if (n in one) != (n in two))


def _breaches(side: Side) -> set[str]:
    return {g.norm for g in side.assessment.grounds if any(c.code != "geen" for c in g.consequences)}


def _differences(
    knowledge: KnowledgeBase, kind: EntityType, first: Any, second: Any, path: Path, whose: str
) -> Iterator[Difference]:
    here = str(getattr(first, kind.key)) if kind.key else whose
    for field in kind.fields.values():
        one, two = getattr(first, field.name), getattr(second, field.name)
        below = (*path, field.name)
        if field.type in ("naam", "tekst") or one == two:
            continue
        if field.type == "deel":
            part = knowledge.vocabulary.entities[field.of]
            yield from _differences(knowledge, part, one, two, below, here)
        elif field.type == "lijst" and one is not None and two is not None and len(one) == len(two):
            member = knowledge.vocabulary.entities[field.of]
            for number, (a, b) in enumerate(zip(one, two, strict=True)):
                yield from _differences(knowledge, member, a, b, (*below, number), here)
        else:
            yield Difference(below, field, here, _data(one), _data(two))


def _data(value: Any) -> Any:
    if isinstance(value, tuple) and value and isinstance(value[0], Entity):
        return [each.model_dump() for each in value]
    return value
