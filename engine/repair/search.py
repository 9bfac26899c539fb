"""The search for repairs: minimal sets of changes after which the wanted outcome holds in every lawful world.

A candidate is a set of changes, smallest first, that repeats no known failure. It is put to the test in *all* worlds.
If another outcome is still possible, the world that shows it has a cause (a breach with its consequence), and the part
of the candidate and of the world's choices from which that cause follows is a failure that no later candidate may
repeat. A failure counts only if nothing that is not yet a point of change can touch its cause; otherwise the points
that can are added and the program is made anew. So most programs stay small, and yet no repair within the size limit
is missed.

Why a failure is valid: let the changes F and choices C of a world imply the cause, and let F make every option in C
available. Any candidate that contains F then has a world in which C is chosen, and that world has the cause.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from engine.knowledge.patterns import ANY
from engine.outcome.case import Case
from engine.repair.changes import (
    FACT,
    NO_EFFECT,
    Change,
    Point,
    Reach,
    change_facts,
    change_points,
    change_program,
    order,
)
from engine.repair.influence import influence_of
from engine.solving.cores import preferred_core
from engine.solving.hitting import ChangeSpace, Step
from engine.solving.program import Program
from engine.terms import Fn, Value

LARGEST = 8
MOST = 24
PATIENCE = 150
"""How many candidates are put to the test at most, counted so that the same dossier always gets the same answer."""
MANY = 150
"""With more points than this every question takes long: fewer are asked, and failures are made less sharp."""
SMALL = 80
"""Causes that can be touched by so many points at most are looked at from the start."""


@dataclass(frozen=True, slots=True)
class Repair:
    """A minimal set of changes that reaches the wanted outcome in every lawful world.

    ``releases`` gives per change the breaches (norm and subject) that would stay without it.
    """

    changes: tuple[Change, ...]
    releases: tuple[tuple[tuple[str, Value], ...], ...] = ()


@dataclass(slots=True)
class Findings:
    """What a search has found: the repairs so far, and breaches that no change takes away."""

    repairs: list[Repair] = field(default_factory=list)
    hopeless: list[tuple[str, Value]] = field(default_factory=list)
    complete: bool = False


def repairs(
    case: Case,
    wanted: str = "",
    largest: int = LARGEST,
    most: int = MOST,
    preferred: bool = False,
    only: Sequence[Fn] | None = None,
    patience: int = PATIENCE,
) -> Findings:
    """All minimal repairs of a case with one dossier, smallest first, up to ``largest`` changes and ``most`` repairs.

    ``wanted`` is the outcome to reach, by default the best one.

    With ``preferred`` the outcome has to hold under the preferred readings only. ``only`` restricts the points.
    """
    search = Search(case, wanted or case.knowledge.best, preferred, only, patience)
    findings = search.findings
    for _ in search.run(largest):
        if len(findings.repairs) >= most:
            return findings
    findings.complete = search.patience > 0
    return findings


def _as_it_should(point: Point) -> bool:
    """Whether the fact has the answer that is not taken back for a better outcome."""
    return bool(point.origin.field.mended_to) and point.current == Fn(point.origin.field.mended_to)


class _Widen(Exception):
    """Points that are needed to judge a failure are not points of change yet."""


class Search:
    """One search. `run` gives the repairs as they are found."""

    def __init__(
        self,
        case: Case,
        wanted: str,
        preferred: bool,
        only: Sequence[Fn] | None = None,
        patience: int = PATIENCE,
    ) -> None:
        self.patience = patience
        (self.facts,) = case.facts
        self.case = case
        self.wanted = wanted
        self.preferred = preferred
        self.findings = Findings()
        self.influence = influence_of(case.knowledge)
        points = [p for p in change_points(self.facts) if only is None or p.term in only]
        self.all = [p for p in points if wanted != case.knowledge.best or not _as_it_should(p)]
        self.reach = Reach(self.all, self.facts)
        self.lower = self._limits("ondergrens")
        self.upper = self._limits("bovengrens")
        self.limits = {key: self.lower.get(key, []) + self.upper.get(key, []) for key in {**self.lower, **self.upper}}
        self.active: dict[Fn, Point] = {}
        self.failures: list[dict[Fn, Value]] = []
        self.found: list[dict[Fn, Value]] = []
        self._touch: dict[Fn, tuple[Point, ...]] = {}
        self._unknown = {str(atom.args[0]) for atom in self.facts.origins if atom.name == "onbekend"}

    def _limits(self, predicate: str) -> dict[tuple[Value, Value], list[int]]:
        found: dict[tuple[Value, Value], list[int]] = {}
        for atom in self.case.program.atoms(predicate, 3):
            found.setdefault((atom.args[0], atom.args[1]), []).append(atom.args[2])
        return found

    def run(self, largest: int) -> Iterator[Repair]:
        """The repairs, smallest first."""
        if self._begin():
            return
        while True:
            self._ground()
            try:
                yield from self._explore(largest)
                return
            except _Widen:
                continue

    def prepare(self) -> None:
        """Make a point of change of everything that can change (for comparison; `run` makes do with less)."""
        self._activate(self.all)
        self._ground()

    # --- which points ----------------------------------------------------------

    def _begin(self) -> bool:
        """Start with what can touch the breaches that are possible as things are.

        Whether that settles it: the outcome is there already, or a breach is possible that no change can touch.
        """
        program, given = self.case.program, self._given(self.case.program)
        target = program.literal(self._goal)
        if not program.satisfiable([*given, -target]):
            self.findings.repairs.append(Repair(()))
            return True
        causes = [a for a in program.atoms("rechtsgevolg", 5) if a.args[3] != NO_EFFECT]
        possible = program.possible(set(map(program.literal, causes)), given)
        bearable = program.possible(possible, [*given, target])
        for cause in causes:
            if program.literal(cause) in possible - bearable:
                near = self._touching(cause)
                if not near:
                    self.findings.hopeless.append((cause.args[1], cause.args[2]))
                elif len(near) <= SMALL:
                    self._activate(near)
                    others = self._touching(Fn(cause.name, (*cause.args[:2], ANY, *cause.args[3:])))
                    if len(others) <= SMALL:  # who mends it for one may come to break it for another
                        self._activate(others)
        return bool(self.findings.hopeless)

    def _touching(self, atom: Fn) -> tuple[Point, ...]:
        if atom not in self._touch:
            self._touch[atom] = tuple(self.reach.touched(self.influence.leaves([atom])))
        return self._touch[atom]

    def _activate(self, points: Sequence[Point]) -> bool:
        """Make points of change of these, and of those that their limits hang on; whether any is new."""
        fresh = [p for p in points if p.term not in self.active]
        self.active.update((p.term, p) for p in fresh)
        for point in fresh:
            if point.term.name == FACT and point.origin.field.type not in ("janee", "keuze"):
                shapes = [Fn(g, (*point.term.args, ANY)) for g in ("ondergrens", "bovengrens", "telwaarde")]
                self._activate(self.reach.touched(self.influence.leaves(shapes)))
        return bool(fresh)

    # --- the program -----------------------------------------------------------

    @property
    def _goal(self) -> Fn:
        return Fn("uitkomst", (self.facts.dossier, Fn(self.wanted)))

    def _given(self, program: Program) -> list[int]:
        if not self.preferred:
            return []
        fixed = self.case.position.readings
        return [
            program.literal(Fn("gekozen", (Fn("lezing"), finding, Fn(option))))
            for finding, option in self.case.knowledge.preferred.items()
            if finding not in fixed
        ]

    def _ground(self) -> None:
        knowledge = self.case.knowledge
        points = [p for p in self.all if p.term in self.active]
        atoms = [
            *change_facts(self.facts, knowledge.vocabulary, points, self.limits),
            *knowledge.facts,
            *self.case.position.facts,
            *([] if self.wanted == knowledge.best else [Fn("ander_doel")]),
        ]
        self.program = program = Program(change_program(knowledge, points, unknown=self._unknown), atoms)
        self.target = program.literal(self._goal)
        self.given = self._given(program)
        options: dict[Value, list[Value]] = {}
        self.choices: dict[int, Fn] = {}
        for atom in program.atoms("gekozen", 3):
            if atom.args[0] == Fn("wijziging"):
                options.setdefault(atom.args[1], []).append(atom.args[2])
            elif atom.args[0] != Fn("bevoegdheid"):
                self.choices[program.literal(atom)] = atom
        self.offered = {c for c, a in self.choices.items() if program.given(Fn("optie", a.args))}
        self.causes = {program.literal(a): a for a in program.atoms("rechtsgevolg", 5) if a.args[3] != NO_EFFECT}
        bearable = program.possible(self.causes, [*self.given, self.target])
        self.blocking = [c for c in self.causes if c not in bearable]
        self.points = [p for p in points if len(options.get(p.term, ())) > 1]
        ordered = [
            order(p, options[p.term], self.lower.get(p.term.args, ()), self.upper.get(p.term.args, ()))
            for p in self.points
        ]
        self.options: list[list[Value]] = [
            [p.current, *(o for o, _, _ in each)] for p, each in zip(self.points, ordered, strict=True)
        ]
        self.steps = [[Step(chain, rank) for _, chain, rank in each] for each in ordered]
        self.literals = [
            [program.literal(Fn("gekozen", (Fn("wijziging"), p.term, o))) for o in each]
            for p, each in zip(self.points, self.options, strict=True)
        ]

    # --- the search ------------------------------------------------------------

    def _explore(self, largest: int) -> Iterator[Repair]:
        space = ChangeSpace(self.steps, largest)
        for failure in self.failures:
            space.refuse(self._numbered(failure))
        for found in self.found:
            space.use(self._numbered(found))
        while self.patience > 0 and (assignment := space.smallest()) is not None:
            self.patience -= 1 + len(self.points) // MANY
            failed = self._failure(assignment)
            if failed is None:
                self.found.append(self._named({p: o for p, o in assignment.items() if o}))
                repair = self._repair(assignment)
                self.findings.repairs.append(repair)
                yield repair
                space.use(assignment)
            else:
                self.failures.append(self._named(failed))
                space.refuse(failed)

    def _named(self, assignment: dict[int, int]) -> dict[Fn, Value]:
        return {self.points[p].term: self.options[p][o] for p, o in assignment.items()}

    def _numbered(self, named: dict[Fn, Value]) -> dict[int, int]:
        number = {p.term: n for n, p in enumerate(self.points)}
        return {number[t]: self.options[number[t]].index(v) for t, v in named.items() if t in number}

    def _failure(self, assignment: dict[int, int]) -> dict[int, int] | None:
        """A part of the assignment that leaves another outcome possible, or ``None`` if the assignment passes."""
        program = self.program
        taken = {self.literals[p][o]: (p, o) for p, o in assignment.items()}
        base = [*self.given, *taken]
        true = program.true_literals([*base, -self.target], [*self.choices, *self.causes])
        if true is None:
            impossible = program.core(base)
            if impossible is None:
                return None
            core = preferred_core(program.core, self.given, [c for c in impossible if c in taken])
            return {taken[c][0]: taken[c][1] for c in core}
        sure = [c for c in true if c in self.offered]
        world = [c for c in true if c in self.choices and c not in self.offered]
        opposite, leaves = self._cause([c for c in true if c in self.causes])
        because = self._core([*self.given, *sure, opposite], [*taken, *world])
        chosen = [c for c in because if c in self.choices]
        changes = [c for c in because if c in taken]
        needed = self._existence(chosen, sure, world, list(taken))
        if needed is None:
            return assignment
        changes = list(dict.fromkeys([*changes, *needed[0]]))
        extra = self.reach.touched(self.influence.leaves([*leaves, *needed[1]]))
        if self._activate(extra):
            raise _Widen
        if not changes:
            self._name_hopeless(opposite)
        return {taken[c][0]: taken[c][1] for c in changes}

    def _core(self, fixed: list[int], candidates: Sequence[int]) -> list[int]:
        """A minimal part of the candidates that contradicts what is fixed."""
        core = self.program.core
        if len(self.points) <= MANY:
            return preferred_core(core, fixed, candidates)
        rough = core([*fixed, *candidates])
        assert rough is not None, "a world follows from its changes and choices"
        among = set(rough)
        return [c for c in candidates if c in among]

    def _cause(self, present: Sequence[int]) -> tuple[int, list[Fn]]:
        """The opposite of what makes the world fail, and what it is: the breach that the fewest points can touch."""
        blocking = [c for c in present if c in self.blocking]
        if not blocking:
            return self.target, [self._goal]
        best = min(blocking, key=lambda c: (self._inactive(self.causes[c]), str(self.causes[c])))
        return -best, [self.causes[best]]

    def _inactive(self, atom: Fn) -> int:
        return sum(p.term not in self.active for p in self._touching(atom))

    def _existence(
        self, chosen: Sequence[int], sure: Sequence[int], world: Sequence[int], taken: Sequence[int]
    ) -> tuple[list[int], list[Fn]] | None:
        """The changes (or facts left as they are) by which the chosen options are on offer, and what these options are.

        Options that are always on offer (those of ``sure``) need none. The others are looked at in an order in which
        each follows from the changes and from options that were looked at before; ``None`` if there is no such order.
        """
        program = self.program
        atom = {c: Fn("optie", self.choices[c].args) for c in world}
        waiting = list(chosen)
        because: dict[int, list[int]] = {}
        while any(c not in because for c in chosen):
            earlier = list(because)
            ready = [c for c in waiting if self._follows([*taken, *sure, *earlier], program.literal(atom[c]))]
            if not ready and len(waiting) == len(world) - len(earlier):
                return None
            for c in ready:
                because[c] = self._core([*self.given, *sure, -program.literal(atom[c])], [*earlier, *taken])
            waiting = [c for c in (waiting if ready else world) if c not in because]
        needed: set[int] = set()
        todo, atoms, seen = list(chosen), [], set[int]()
        while todo:
            c = todo.pop()
            if c in seen or c not in because:
                continue
            seen.add(c)
            atoms.append(atom[c])
            needed.update(x for x in because[c] if x not in self.choices)
            todo += [x for x in because[c] if x in self.choices]
        return [c for c in taken if c in needed], atoms

    def _follows(self, assumptions: Sequence[int], literal: int) -> bool:
        return not self.program.satisfiable([*self.given, *assumptions, -literal])

    def _name_hopeless(self, opposite: int) -> None:
        cause = self.causes.get(-opposite)
        if cause is not None:
            self.findings.hopeless.append((cause.args[1], cause.args[2]))

    # --- the answer ------------------------------------------------------------

    def _repair(self, assignment: dict[int, int]) -> Repair:
        changed = [(p, o) for p, o in assignment.items() if o]
        changes = [Change(self.points[p], self.options[p][o]) for p, o in changed]
        releases = [self._releases(assignment, p) for p, _ in changed]
        pairs = sorted(zip(changes, releases, strict=True), key=lambda pair: str(pair[0].origin.path))
        return Repair(tuple(c for c, _ in pairs), tuple(r for _, r in pairs))

    def _releases(self, assignment: dict[int, int], without: int) -> tuple[tuple[str, Value], ...]:
        """The breaches that are possible when one change of a repair is left out."""
        base = [*self.given, *(self.literals[p][0 if p == without else o] for p, o in assignment.items())]
        possible = self.program.possible(self.blocking, base)
        found: list[Any] = [self.causes[c].args[1:3] for c in self.blocking if c in possible]
        return tuple(dict.fromkeys(found))
