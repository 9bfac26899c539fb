"""The search for repairs: minimal sets of changes after which the wanted outcome holds in every lawful world.

A candidate is a smallest set of changes that repeats no known failure. It is put to the test in *all* worlds: if another
outcome is still possible, the world that shows it names the facts that made it so, and no later candidate may leave all
of these as they are. Every set that passes is minimal, and none within the size limit is missed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.facts.encoding import Origin
from engine.outcome.case import Case
from engine.repair.changes import NONE, Point, change_facts, change_points, change_program
from engine.solving.cores import minimal_core
from engine.solving.hitting import ChangeSpace
from engine.solving.program import Program
from engine.terms import Fn, Value

LARGEST = 4
MOST = 12


@dataclass(frozen=True, slots=True)
class Change:
    """One change: which fact, its value now (``None`` if unknown) and the value that is needed."""

    origin: Origin
    now: Value | None
    then: Value


@dataclass(frozen=True, slots=True)
class Repair:
    """A minimal set of changes that reaches the wanted outcome in every lawful world."""

    changes: tuple[Change, ...]


def repairs(case: Case, wanted: str, largest: int = LARGEST, most: int = MOST) -> Iterator[Repair]:
    """All minimal repairs of a case with one dossier, smallest first, up to ``largest`` changes and ``most`` repairs."""
    (facts,) = case.facts
    knowledge = case.knowledge
    atoms = [*change_facts(facts, knowledge.vocabulary), *knowledge.facts, *case.position.facts]
    search = _Search(Program(change_program(knowledge), atoms), list(change_points(facts)), facts.dossier, wanted)
    for number, repair in enumerate(search.run(largest), start=1):
        yield repair
        if number >= most:
            return


class _Search:
    def __init__(self, program: Program, points: Sequence[Point], dossier: str, wanted: str) -> None:
        self.program = program
        self.target = program.literal(Fn("uitkomst", (dossier, Fn(wanted))))
        options: dict[Value, list[Value]] = {}
        self.choice_points: dict[int, int] = {}
        self.readings: set[int] = set()
        for atom in program.atoms("gekozen", 3):
            if atom.args[0] == Fn("wijziging"):
                options.setdefault(atom.args[1], []).append(atom.args[2])
            else:
                self.choice_points[program.literal(atom)] = program.literal(Fn("keuzepunt", atom.args[:2]))
                if atom.args[0] == Fn("lezing"):
                    self.readings.add(program.literal(atom))
        self.points = [p for p in points if len(options.get(p.term, ())) > 1]
        self.options = [
            [p.current, *sorted((o for o in options[p.term] if o not in (p.current, NONE)), key=str)]
            for p in self.points
        ]
        self.literals = [
            [program.literal(Fn("gekozen", (Fn("wijziging"), p.term, o))) for o in each]
            for p, each in zip(self.points, self.options, strict=True)
        ]

    def run(self, largest: int) -> Iterator[Repair]:
        space = ChangeSpace([len(o) for o in self.options], largest)
        while (assignment := space.smallest()) is not None:
            failure = self.failure(assignment)
            if failure is None:
                yield self.repair(assignment)
                if not any(assignment.values()):
                    return
                space.use(assignment)
            else:
                space.refuse(failure)

    def failure(self, assignment: dict[int, int]) -> dict[int, int] | None:
        """A part of the assignment that leaves another outcome possible, or ``None`` if the assignment passes."""
        taken = {self.literals[p][o]: (p, o) for p, o in assignment.items()}
        world = self.program.true_literals([*taken, -self.target], list(self.choice_points))
        if world is None:
            return None
        core = minimal_core(self.program.satisfiable, [self.target], [*world, *taken])
        readings = [c for c in world if c in self.readings]
        used = set(core)
        for literal in core:
            if literal in self.choice_points:
                used |= set(self.existence(literal, [*readings, *taken]))
        return {taken[c][0]: taken[c][1] for c in used if c in taken}

    def existence(self, literal: int, context: Sequence[int]) -> list[int]:
        """The changes (or facts left as they are) because of which a choice of the world exists at all."""
        return minimal_core(self.program.satisfiable, [-self.choice_points[literal]], context)

    def repair(self, assignment: dict[int, int]) -> Repair:
        changes = [
            Change(
                self.points[p].origin,
                None if self.points[p].current == NONE else self.points[p].current,
                self.options[p][o],
            )
            for p, o in assignment.items()
            if o
        ]
        return Repair(tuple(sorted(changes, key=lambda c: str(c.origin.path))))
