"""A case: the dossiers of one question with the knowledge base and a position, grounded once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from engine.facts.encoding import Facts, Origin, encode
from engine.knowledge.base import KnowledgeBase
from engine.models.building import Entity
from engine.outcome.position import NO_POSITION, Position
from engine.solving.program import Program
from engine.terms import Fn, Value, rank


@dataclass(frozen=True, slots=True)
class Choice:
    """One option taken at one choice point.

    ``kind`` is ``lezing``, ``bevoegdheid``, ``onbekend`` or ``loting``; ``point`` and ``option`` are terms. An unknown
    number, date or moment can be any from ``option`` up to ``last``, if that is given.
    """

    kind: str
    point: Value
    option: Value
    last: Value | None = None

    def up_to(self, other: Choice) -> Choice:
        """Any option from this one up to another of the same point."""
        return self if other == self else replace(self, last=other.option if other.last is None else other.last)

    @property
    def id(self) -> str:
        """The finding, the norm that grants the power, or the term of the unknown fact."""
        if isinstance(self.point, str):
            return self.point
        if self.kind == "bevoegdheid" and isinstance(self.point, Fn):
            return str(self.point.args[-1])
        return str(self.point)


@dataclass(frozen=True)
class Case:
    """The grounded program of a question. Build with `open_case`. ``world`` is its `shown_world`, if known already."""

    knowledge: KnowledgeBase
    facts: tuple[Facts, ...]
    position: Position
    program: Program
    world: frozenset[Fn] | None = None

    @cached_property
    def origins(self) -> Mapping[Fn, Origin | None]:
        """Where each fact of the dossiers comes from."""
        return {atom: origin for facts in self.facts for atom, origin in facts.origins.items()}

    @cached_property
    def annotations(self) -> frozenset[Fn]:
        """What the knowledge base and the position say, beside the dossiers."""
        return frozenset((*self.knowledge.facts, *self.position.facts))

    @cached_property
    def choices(self) -> Mapping[int, Choice]:
        """All options of all choice points, by solver literal."""
        return {
            self.program.literal(atom): Choice(str(atom.args[0]), atom.args[1], atom.args[2])
            for atom in self.program.atoms("gekozen", 3)
        }

    @cached_property
    def preferred(self) -> tuple[int, ...]:
        """The preferred readings as assumptions; a reading that the position fixes is left to the position."""
        fixed = self.position.readings
        return tuple(
            self.program.literal(Fn("gekozen", (Fn("lezing"), finding, Fn(option))))
            for finding, option in self.knowledge.preferred.items()
            if finding not in fixed
        )

    def other_readings(self, world: frozenset[Fn]) -> Iterator[tuple[Choice, frozenset[Fn]]]:
        """The lawful worlds that differ from this one by one reading, which no position settles."""
        atoms = {literal: Fn("gekozen", (Fn(c.kind), c.point, c.option)) for literal, c in self.choices.items()}
        for literal, choice in self.choices.items():
            if choice.kind != "lezing" or choice.id in self.position.readings or atoms[literal] in world:
                continue
            rest = [each for each, c in self.choices.items() if c.point != choice.point and atoms[each] in world]
            other = self.program.world([*rest, literal])
            if other is not None:
                yield choice, other

    @cached_property
    def points(self) -> tuple[tuple[int, ...], ...]:
        """The options of each choice point. Readings go before powers, and that a power is not used before its use."""
        found: dict[tuple[str, Value], list[int]] = {}
        for literal, choice in self.choices.items():
            found.setdefault((choice.kind, choice.point), []).append(literal)
        ordered = sorted(found.items(), key=lambda pair: _KINDS.index(pair[0][0]))
        return tuple(tuple(o[::-1] if kind == "bevoegdheid" else o) for (kind, _), o in ordered)

    @cached_property
    def shown_world(self) -> frozenset[Fn]:
        """The world in which proofs are given, the same for all dossiers and however often they are asked about.

        It has the preferred readings and uses no discretion: what that may lead to is told beside it. Of all else the
        first option is taken, so that it does not hang on what a solver comes upon.
        """
        if self.world is not None:
            return self.world
        unused = [
            literal
            for literal, c in self.choices.items()
            if c.kind == "bevoegdheid" and c.option == Fn("niet_gebruikt") and c.id not in self.position.powers
        ]
        world = self.program.world(self.program.choosing([*self.preferred, *unused], self.points))
        assert world is not None, "every case has a lawful world"
        return world

    def reasons(self, atom: Fn, given: Sequence[int] = (), limit: int = 3) -> list[tuple[Choice, ...]]:
        """Minimal sets of choices that make the atom hold whatever else is chosen."""
        found = self.program.minimal_reasons(
            self.program.literal(atom), self._dispensable_first, self.preferred, given, limit, self.points, self.scales
        )
        return [
            tuple(sorted((self.choices[part[0]].up_to(self.choices[part[-1]]) for part in reason), key=_order))
            for reason in found
        ]

    @cached_property
    def scales(self) -> tuple[tuple[int, ...], ...]:
        """The options of each unknown number, date or moment, in their order."""
        return tuple(
            tuple(sorted(options, key=lambda c: rank(self.choices[c].option)))
            for options in self.points
            if self.choices[options[0]].kind == "onbekend" and all(rank(self.choices[c].option) for c in options)
        )

    @cached_property
    def _dispensable_first(self) -> list[int]:
        """The choices in the order in which a reason would rather do without them.

        A reading goes last: it may be what makes another choice exist, and then it is the real reason.
        """
        return sorted(self.choices, key=lambda c: -_KINDS.index(self.choices[c].kind))


_KINDS = ("lezing", "bevoegdheid", "loting", "onbekend")


def _order(choice: Choice) -> tuple[int, str]:
    return _KINDS.index(choice.kind), choice.id


def open_case(knowledge: KnowledgeBase, dossiers: Sequence[Entity], position: Position = NO_POSITION) -> Case:
    """The case of one or more dossiers of one procedure.

    Raises `engine.solving.program.ProgramError` if the knowledge base refers to something undefined.
    """
    return case_of(
        knowledge, [encode(d, knowledge.vocabulary, number) for number, d in enumerate(dossiers, start=1)], position
    )


def case_of(knowledge: KnowledgeBase, facts: Sequence[Facts], position: Position = NO_POSITION) -> Case:
    """The case of dossiers whose facts are given."""
    atoms = [atom for each in facts for atom in each.atoms]
    program = Program(knowledge.program_for(atoms), (*atoms, *knowledge.facts, *position.facts))
    return Case(knowledge, tuple(facts), position, program)


def name_of(dossier: Entity, knowledge: KnowledgeBase) -> str:
    """The name by which the rules know a dossier."""
    return str(getattr(dossier, knowledge.vocabulary.root.key or "naam"))


def compete(dossiers: Sequence[Entity], knowledge: KnowledgeBase) -> bool:
    """Whether the dossiers decide about each other: the procedure says which parts of a dossier start that."""
    entities = knowledge.vocabulary.entities
    parts = [p for p in knowledge.about.get("veld_bij", ()) if p in entities]
    return any(getattr(getattr(d, p), name) is not None for d in dossiers for p in parts for name in entities[p].fields)
