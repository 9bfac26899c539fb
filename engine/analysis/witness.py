"""A witness: the dossier, as near as possible to a given one, about which something holds.

The facts on which the goal can hang are choices between what the dossier says and the values that the rules tell
apart, and a list may get one more member. The fewest changes are looked for with which the goal holds in a lawful
world; then they are carried out and the dossier is put to the ordinary engine. What does not hold there is never shown.

What the dossier leaves unknown has no value in the search: a change has to supply it. So a goal is reached by what a
dossier says, not by what might be.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from pydantic import ValidationError

from engine.analysis.room import make_room
from engine.analysis.values import Values, limits, options, together, usual
from engine.facts.encoding import NO, YES, Origin, encode
from engine.facts.open_world import open_world
from engine.formats.consistency import contradictions
from engine.knowledge.base import KnowledgeBase
from engine.knowledge.patterns import ANY
from engine.knowledge.slicing import Predicate, atoms_in
from engine.models.building import Entity
from engine.models.vocabulary import Field
from engine.outcome.case import Case, Choice, open_case
from engine.outcome.position import NO_POSITION, Position
from engine.repair.applying import applied
from engine.repair.changes import (
    CHANGEABLE,
    FACT,
    NONE,
    PRESENCE,
    Change,
    Point,
    Reach,
    change_facts,
    change_points,
    change_program,
    deciding,
    order,
)
from engine.repair.influence import influence_of
from engine.solving.cores import preferred_core
from engine.solving.program import Program
from engine.solving.reading import read_program
from engine.terms import Fn, Rule, Value

LARGEST = 8
"""A witness with more changes than this tells nobody anything."""
MANY = 100
"""When so many facts have been found on which the goal can hang, those that are more rules away stay as they are.

How far a fact is hangs on how the rules are cut up, so a check says what its question is ``about``: that varies anyhow.
"""
CANDIDATES = 5
"""How many sets of changes are put to the ordinary engine before the search gives up."""
FARTHEST = 12
UNKNOWN_IS_FAR = 3
"""Making a known fact unknown counts as going this far: a witness with a value says more."""


@dataclass(frozen=True, slots=True)
class Goal:
    """What has to hold in a lawful world: an atom, with the program text that defines it on top of the rules.

    ``about`` are rings of patterns of atoms: what these hang on varies as well, however many rules away it is; a ring
    further out only as long as that makes no more than `MANY` facts.
    """

    atom: Fn
    text: str = ""
    about: tuple[tuple[Fn, ...], ...] = ()

    @property
    def rules(self) -> tuple[Rule, ...]:
        return tuple(s for s in read_program(self.text, "doel") if isinstance(s, Rule))


@dataclass(frozen=True, slots=True)
class Witness:
    """A dossier about which the goal holds, assessed by the ordinary engine.

    ``changes`` are the differences with the dossier from which the search began, ``depends_on`` is the smallest set of
    choices (readings, powers) on which the goal hangs: empty when it holds in every lawful world.
    """

    dossier: Entity
    changes: tuple[Change, ...]
    depends_on: tuple[Choice, ...]


class Neighbourhood:
    """The dossiers near a given one. Goals are looked for one at a time, each in a program of its own."""

    def __init__(
        self, knowledge: KnowledgeBase, dossier: Entity, position: Position = NO_POSITION, many: int = MANY
    ) -> None:
        self.many = many
        self.knowledge = knowledge
        self.position = position
        self.room = make_room(dossier, knowledge.vocabulary)
        self.points = tuple(self._may_vary())
        self.members = [p for p in self.points if p.term.name == PRESENCE]
        self.reach = Reach(self.points, self.room.facts)
        self.influence = influence_of(knowledge)

    def _may_vary(self) -> Iterator[Point]:
        for point in change_points(self.room.facts, _can_vary):
            if point.term.name != PRESENCE or point.origin.entity not in self.room.spare:
                yield point
        for member, (path, field) in self.room.spare.items():
            yield Point(Fn(PRESENCE, (member,)), NO, Origin(path, field, member))

    @cached_property
    def values(self) -> Values:
        """What numbers and days can become: the values that the rules tell apart, as things are."""
        rules = [each.rule for each in self.knowledge.rules]
        declared = limits(open_case(self.knowledge, [self.room.dossier], self.position).program)
        return together(declared, usual(self.points, self.room.facts, rules))

    def nearest(self, goal: Goal, largest: int = LARGEST) -> Witness | None:
        """The nearest witness, or ``None`` if there is none within ``largest`` changes.

        A witness under the preferred readings goes before a nearer one that needs another reading.
        """
        return self._nearest(Search(self, goal), goal, largest)

    def can_hold(self, goal: Goal, may_vary: Callable[[Point], bool]) -> bool:
        """Whether there is a lawful world, however far, in which the goal holds; what may not vary stays as it is."""
        search = Search(self, goal, may_vary)
        return search.program.satisfiable([search.program.literal(goal.atom), *search.said])

    def nearest_each(
        self, goal: Goal, predicates: Collection[Predicate], may_vary: Callable[[Point], bool] = lambda point: True
    ) -> Iterator[tuple[Fn, Witness]]:
        """The nearest witness for every atom of the predicates that can hold; the goal has to hang on all of them.

        One program for all of them: far quicker than a goal for each. Only under the preferred readings, unless nothing
        is found there. What may not vary stays as it is.
        """
        search = Search(self, goal, may_vary)
        for preferred in (True, False):
            found = False
            for atom in search.possible(goal.atom, predicates, preferred):
                witness = self._nearest(search, Goal(atom, goal.text), LARGEST)
                if witness is not None:
                    found = True
                    yield atom, witness
            if found:
                return

    def _nearest(self, search: Search, goal: Goal, largest: int) -> Witness | None:
        first: Witness | None = None
        for changes in search.candidates(goal.atom, largest):
            found = self._tested(goal, changes)
            if found is not None and not any(c.kind == "onbekend" for c in found.depends_on):
                return found
            first = first or found
        return first

    def near(self, goal: Goal) -> list[Point]:
        """The points on which a goal can hang, those that are the fewest rules away first."""
        rules = goal.rules
        own = {(r.head.name, len(r.head.args)) for r in rules if r.head is not None}
        asked = [a for r in rules for a in atoms_in(r.body) if (a.name, len(a.args)) not in own]
        return list((self._below(asked or [goal.atom]) | self._within(goal.about)).values())

    def _within(self, rings: Iterable[tuple[Fn, ...]]) -> dict[Fn, Point]:
        found: dict[Fn, Point] = {}
        for number, ring in enumerate(rings):
            more = found | self._below(ring)
            if number and len(more) > self.many:
                break
            found = more
        return found

    def _below(self, goals: Iterable[Fn]) -> dict[Fn, Point]:
        found: dict[Fn, Point] = {}
        for leaves in self.influence.levels(goals):
            self._add(found, self.reach.touched(leaves))
            names = {leaf.name for leaf in leaves}
            self._add(found, [p for p in self.members if p.origin.field.of in names])
            if len(found) > self.many:
                break
        return found

    def _add(self, found: dict[Fn, Point], points: Iterable[Point]) -> None:
        """Adds points, and those on which their limits hang."""
        fresh = [p for p in points if p.term not in found]
        found.update((p.term, p) for p in fresh)
        for point in fresh:
            if point.term.name == FACT and point.origin.field.type not in ("janee", "keuze"):
                shapes = [Fn(g, (*point.term.args, ANY)) for g in ("ondergrens", "bovengrens", "telwaarde")]
                self._add(found, self.reach.touched(self.influence.leaves(shapes)))

    def carried_out(self, changes: Sequence[Change]) -> Entity | None:
        """The dossier after changes; ``None`` when it would contradict itself."""
        vocabulary = self.knowledge.vocabulary
        added = {c.point.term for c in changes if c.point.term.name == PRESENCE and c.then == YES}
        unused = [Change(p, NO) for p in self.members if p.current == NO and p.term not in added]
        try:
            dossier = applied(
                self.room.dossier, [*(c for c in changes if c.point.term not in added), *unused], vocabulary
            )
        except ValidationError:
            return None
        return None if any(contradictions(dossier, vocabulary)) else dossier

    def _tested(self, goal: Goal, changes: tuple[Change, ...]) -> Witness | None:
        """The witness after its changes, if the ordinary engine agrees that the goal holds there."""
        dossier = self.carried_out(changes)
        if dossier is None:
            return None
        facts = encode(dossier, self.knowledge.vocabulary)
        atoms = (*facts.atoms, *self.knowledge.facts, *self.position.facts)
        program = Program((*self.knowledge.program_for(facts.atoms), goal.text), atoms)
        reason = _reason(Case(self.knowledge, (facts,), self.position, program), program.literal(goal.atom), goal.atom)
        return None if reason is None else Witness(dossier, _ordered(changes), reason)


class Search:
    """The search for one goal."""

    def __init__(
        self, around: Neighbourhood, goal: Goal, may_vary: Callable[[Point], bool] = lambda point: True
    ) -> None:
        knowledge, position = around.knowledge, around.position
        self.points = {p.term: p for p in around.near(goal) if may_vary(p)}
        points = list(self.points.values())
        closed = open_world(knowledge.vocabulary, unknown=())
        wanted = [(goal.atom.name, len(goal.atom.args))]
        texts = change_program(knowledge, points, deciding(knowledge, wanted, goal.rules, closed, "afwijkingen"))
        fixed = (*knowledge.facts, *position.facts)

        def grounded(values: Values) -> Program:
            changed = change_facts(around.room.facts, knowledge.vocabulary, points, values)
            return Program(texts, (*changed, *options(values, points), *fixed))

        # Once more with the limits that the first values lead to; not until nothing new comes, for dates push dates.
        values = together(around.values, limits(grounded(around.values)))
        self.program = program = grounded(values)
        self.preferred = [
            program.literal(Fn("gekozen", (Fn("lezing"), finding, Fn(option))))
            for finding, option in knowledge.preferred.items()
            if finding not in position.readings
        ]
        self.changes = {
            atom: Change(self.points[atom.args[1]], atom.args[2])
            for atom in program.atoms("gekozen", 3)
            if atom.args[0] == Fn("wijziging") and atom.args[2] != self.points[atom.args[1]].current
        }

    def candidates(self, goal: Fn, largest: int) -> Iterator[tuple[Change, ...]]:
        """Sets of changes with which the goal holds, the nearest first; a breach that is only supposed comes last."""
        target, said = self.program.literal(goal), self.said
        seen: set[tuple[Change, ...]] = set()
        for given in ([target, *self.preferred, *said], [target, *said], [target]):
            if self.program.satisfiable(given):
                for changes in self._under(given, largest):
                    if changes not in seen:
                        yield changes
                    seen.add(changes)

    @cached_property
    def said(self) -> list[int]:
        """No breach is only supposed."""
        return [-self.program.literal(a) for a in self.program.atoms("gekozen", 3) if _supposed_breach(a)]

    @cached_property
    def kept(self) -> list[int]:
        """No fact that is given becomes unknown."""
        return [-self.program.literal(choice) for choice in self.changes if choice.args[2] == NONE]

    def possible(
        self, goal: Fn, predicates: Collection[Predicate], usual: bool, given: Sequence[int] = ()
    ) -> Iterator[Fn]:
        """The atoms of the predicates that hold in some world in which the goal and what is given hold."""
        program = self.program
        atoms = {program.literal(atom): atom for name, arity in predicates for atom in program.atoms(name, arity)}
        fixed = [program.literal(goal), *self.said, *(self.preferred if usual else ()), *given]
        while here := program.true_literals(fixed, list(atoms)):
            fixed += [-literal for literal in here]
            yield from (atoms[literal] for literal in here)

    def _under(self, given: Sequence[int], largest: int) -> Iterator[tuple[Change, ...]]:
        program, far = self.program, self._distances()
        literals = {atom: program.literal(atom) for atom in self.changes}
        count = [(literal, 1) for literal in literals.values()]
        distance = [(literals[atom], far[atom]) for atom in self.changes if far[atom]]
        given, fewest = list(given), program.at_least(list(literals.values()), given)
        for _ in range(CANDIDATES):
            # With another set ruled out it never gets fewer, and that it cannot be fewer is what takes long to show.
            found = program.lightest(count, range(fewest, largest + 1), given)
            if found is None:
                return
            fewest, few = found
            near = program.lightest(distance, range(FARTHEST + 1), [*given, few])
            taken = program.true_literals([*given, few, *([near[1]] if near else [])], list(literals.values()))
            assert taken is not None, "the assumptions leave a world"
            yield tuple(self.changes[atom] for atom, literal in literals.items() if literal in taken)
            given.append(program.not_all(taken))

    def _distances(self) -> dict[Fn, int]:
        """How far each change goes beyond the nearest one of its fact."""
        options: dict[Fn, list[Value]] = {}
        for change in self.changes.values():
            options.setdefault(change.point.term, []).append(change.then)
        far: dict[tuple[Fn, Value], int] = {}
        for term, given in options.items():
            far |= {(term, value): rank - 1 for value, _, rank in order(self.points[term], given, (), ())}
            far[term, NONE] = UNKNOWN_IS_FAR
        return {atom: far[change.point.term, change.then] for atom, change in self.changes.items()}


def _reason(case: Case, target: int, atom: Fn) -> tuple[Choice, ...] | None:
    """The choices on which a goal hangs, preferred readings if they suffice; ``None`` if it holds in no world."""
    if not case.program.satisfiable([*case.preferred, -target]):
        return tuple(case.choices[c] for c in preferred_core(case.program.core, [-target], case.preferred))
    return next(iter(case.reasons(atom, limit=1)), None)


def _supposed_breach(chosen: Fn) -> bool:
    """Whether a choice takes it that a norm is not met, because too little is known to tell."""
    return bool(chosen.args[0] == Fn("onbekend") and chosen.args[2] == Fn("niet_akkoord"))


def _can_vary(field: Field) -> bool:
    return field.type in CHANGEABLE and not field.structural


def _ordered(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """In the order of the dossier; a new member before what is said about it."""
    return tuple(sorted(changes, key=lambda c: (str(c.origin.path), c.point.term.name != PRESENCE)))
