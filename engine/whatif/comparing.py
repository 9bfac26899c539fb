"""Two dossiers, or one under two positions or two versions of the rules: the differences that matter for the outcome.

A difference matters if it belongs to a minimal set of differences that turns one outcome into the other.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
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
from engine.solving.program import ProgramError
from engine.whatif.editing import Edit, edited
from engine.wording.values import lowered

Signature = tuple[tuple[str, ...], bool, frozenset[str]]


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
    return assessment.words, assessment.certain, frozenset(word for word, _ in assessment.also)


def compare_dossiers(knowledge: KnowledgeBase, first: Entity, second: Entity, position: Position) -> Comparison:
    """Two dossiers of one procedure. What bears another name only is taken for the same."""
    second_named = second
    second = type(second).model_validate(_renamed(second.model_dump(), dict(_names(knowledge, first, second))))
    differences = tuple(_differences(knowledge, knowledge.vocabulary.root, first, second, (), ""))

    def judged(taken: Collection[int]) -> Side | None:
        edits = [Edit(differences[n].path, differences[n].second) for n in taken]
        try:
            return _side(knowledge, edited(first, edits), position, proofs=False)
        except ValidationError:
            return None

    one, other = _side(knowledge, first, position), _side(knowledge, second_named, position)
    return _compared(differences, one, other, judged)


def compare_positions(knowledge: KnowledgeBase, dossier: Entity, first: Position, second: Position) -> Comparison:
    """One dossier under two positions."""
    one, other = {**first.readings, **first.powers}, {**second.readings, **second.powers}
    keys = [k for k in sorted({*one, *other}) if one.get(k) != other.get(k)]
    differences = tuple(Difference((k,), None, k, one.get(k), other.get(k)) for k in keys)

    def judged(taken: Collection[int]) -> Side:
        changed = [keys[n] for n in taken]
        readings = {k: v for k, v in first.readings.items() if k not in changed}
        powers = {k: v for k, v in first.powers.items() if k not in changed}
        readings.update({k: v for k, v in second.readings.items() if k in changed})
        powers.update({k: v for k, v in second.powers.items() if k in changed})
        return _side(knowledge, dossier, Position(first.name, readings, powers), proofs=False)

    return _compared(differences, _side(knowledge, dossier, first), _side(knowledge, dossier, second), judged)


def compare_versions(
    dossier: Entity,
    position: Position,
    differences: tuple[Difference, ...],
    version: Callable[[Collection[int]], KnowledgeBase | None],
) -> Comparison:
    """One dossier under two versions of the rules.

    ``version`` gives the rules with the chosen differences carried out, or nothing if those cannot stand alone.
    """

    def judged(taken: Collection[int], proofs: bool = False) -> Side | None:
        knowledge = version(taken)
        try:
            return _side(knowledge, dossier, position, proofs) if knowledge is not None else None
        except ProgramError:
            return None

    before, after = judged((), proofs=True), judged(range(len(differences)), proofs=True)
    if before is None or after is None:
        raise ValueError("a version of the rules that cannot be put to the solver")
    return _compared(differences, before, after, judged)


def _side(knowledge: KnowledgeBase, dossier: Entity, position: Position, proofs: bool = True) -> Side:
    """A side; one on the way from the one to the other is asked for its outcome and its grounds only."""
    case = open_case(knowledge, [dossier], position)
    return Side(case, assess(case, proofs=proofs))


def _compared(
    differences: tuple[Difference, ...],
    first: Side,
    second: Side,
    judged: Callable[[Collection[int]], Side | None],
) -> Comparison:
    """The differences that turn the first outcome into the second, and those that turn the second into the first.

    ``judged`` gives the first side with some of the differences (by number) as on the second, or nothing if there is no
    such thing. Each is asked about once: opening a dossier takes longest here.
    """
    one, other = signature(first.assessment), signature(second.assessment)
    if one == other:
        return Comparison(first, second, differences, (), ())
    told: Callable[[Signature], object] = (lambda s: s) if one[::2] == other[::2] else (lambda s: s[::2])
    known: dict[frozenset[int], object] = {frozenset(): told(one)}
    every = frozenset(range(len(differences)))

    def outcome(taken: frozenset[int]) -> object:
        if taken not in known:
            side = judged(sorted(taken))
            known[taken] = told(signature(side.assessment)) if side is not None else None
        return known[taken]

    there = _least(every, lambda taken: outcome(taken) == told(other))
    back = _least(every, lambda taken: outcome(every - taken) == told(one))
    chosen = sorted(there | back)
    norms = _parting(first, judged(chosen) if chosen else second)
    return Comparison(first, second, differences, tuple(differences[n] for n in chosen), norms)


def _least(every: frozenset[int], enough: Callable[[frozenset[int]], bool]) -> frozenset[int]:
    """A minimal set of differences that is enough; all of them if even all are not."""
    if not every or not enough(every):
        return every
    least = frozenset(minimal_core(lambda taken: not enough(frozenset(taken)), [], sorted(every)))
    for each in sorted(least):
        if enough(least - {each}):
            least -= {each}
    return least


def _parting(first: Side, other: Side | None) -> tuple[str, ...]:
    """The norms with a consequence that are met on one side and not on the other (and not only for another norm)."""
    if other is None:
        return ()
    one, two = _breaches(first), _breaches(other)
    known = {**first.case.knowledge.norms, **other.case.knowledge.norms}
    return tuple(n for n in known if (n in one) != (n in two))


def _breaches(side: Side) -> set[str]:
    return {g.norm for g in side.assessment.certain_grounds if any(c.code != "geen" for c in g.consequences)}


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
            yield from _differences(knowledge, part, one, two, below, f"{lowered(field.label)} van {here}")
        elif field.type == "lijst" and one is not None and two is not None and len(one) == len(two):
            member = knowledge.vocabulary.entities[field.of]
            for number, (a, b) in enumerate(zip(one, two, strict=True)):
                yield from _differences(knowledge, member, a, b, (*below, number), here)
        else:
            yield Difference(below, field, here, _data(one), _data(two))


def _names(knowledge: KnowledgeBase, first: Entity, second: Entity) -> Iterator[tuple[str, str]]:
    """The names in the second dossier with what stands at the same place in the first."""
    yield from _paired(knowledge, knowledge.vocabulary.root, first, second)


def _paired(knowledge: KnowledgeBase, kind: EntityType, first: Any, second: Any) -> Iterator[tuple[str, str]]:
    if kind.key:
        yield getattr(second, kind.key), getattr(first, kind.key)
    for field in kind.fields.values():
        one, two = getattr(first, field.name), getattr(second, field.name)
        if field.type == "deel":
            yield from _paired(knowledge, knowledge.vocabulary.entities[field.of], one, two)
        elif field.type == "lijst":
            for a, b in zip(one or (), two or (), strict=False):
                yield from _paired(knowledge, knowledge.vocabulary.entities[field.of], a, b)


def _renamed(value: Any, names: Mapping[str, str]) -> Any:
    match value:
        case str():
            return names.get(value, value)
        case dict():
            return {key: _renamed(each, names) for key, each in value.items()}
        case tuple() | list():
            return [_renamed(each, names) for each in value]
        case _:
            return value


def _data(value: Any) -> Any:
    if isinstance(value, tuple) and value and isinstance(value[0], Entity):
        return [each.model_dump() for each in value]
    return value
