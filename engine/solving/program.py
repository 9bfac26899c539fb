"""One grounded program: knowledge base text plus facts, with guards against clingo's silent errors.

clingo only *informs* when a predicate is defined nowhere or an operation is undefined, and the result is then
quietly different; here both are errors. Numbers outside 32 bits never get in: `engine.solving.feeding` refuses them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from copy import copy
from functools import cached_property
from itertools import product, takewhile
from typing import Any

import clingo

from engine.solving.cores import fitting, preferred_core
from engine.solving.grounding import ground, ground_beside
from engine.solving.symbols import atoms_in, every_atom, literals_of, symbol_of, true_in
from engine.solving.twin import Twin
from engine.terms import Arith, Fn, Value, variables

_OPTIONS = ["--warn=all", "--no-init-moms"]
"""Most questions are easy, and to weigh every atom before each of them took a fifth of the time of one."""
_OPENED: ContextVar[list[Program] | None] = ContextVar("opened", default=None)


@contextmanager
def programs_opened() -> Iterator[list[Program]]:
    """The programs that are opened within this block, whoever opens them."""
    opened: list[Program] = []
    token = _OPENED.set(opened)
    try:
        yield opened
    finally:
        _OPENED.reset(token)


class ProgramError(RuntimeError):
    """The program means something else than it says (an undefined predicate, an undefined operation)."""


class Program:
    """A grounded program that can be asked for worlds under assumptions.

    ``texts`` are program texts, ``facts`` atoms that hold in every world.
    Raises `ProgramError` when grounding reports that something is undefined.
    """

    def __init__(self, texts: Iterable[str], facts: Iterable[Fn]) -> None:
        self.texts = tuple(texts)
        messages: list[tuple[clingo.MessageCode, str]] = []
        self._control = clingo.Control(_OPTIONS, logger=lambda code, text: messages.append((code, text)))
        self._facts = tuple(facts)
        ground(self._control, self.texts, self._facts)
        if messages:
            raise ProgramError("\n".join(text.strip() for _, text in messages))
        self._mine: Callable[[Fn], bool] | None = None
        self._twins: dict[frozenset[int], Twin] = {}
        self._literals: dict[Fn, int] = {}
        self._arguments: dict[tuple[str, int], tuple[set[Value], ...] | None] = {}
        if (opened := _OPENED.get()) is not None:
            opened.append(self)

    def atoms(self, name: str, arity: int) -> list[Fn]:
        """All atoms of a predicate that hold in some world that grounding did not rule out."""
        found = self._known(name, arity)
        self._literals.update(found)
        return sorted(found, key=str)

    def every_atom(self) -> dict[Fn, bool]:
        """All atoms that may hold, and whether grounding has already shown that they do in every world."""
        every = every_atom(self._control.symbolic_atoms)
        return every if self._mine is None else {atom: fact for atom, fact in every.items() if self._mine(atom)}

    def part(self, mine: Callable[[Fn], bool]) -> Program:
        """The same grounding as if it held only ``mine``: what is possible for those must not hang on other atoms."""
        part = copy(self)
        part._mine, part._arguments = mine, {}
        return part

    def _known(self, name: str, arity: int) -> dict[Fn, int]:
        found = literals_of(self._control.symbolic_atoms, name, arity)
        return found if self._mine is None else {atom: n for atom, n in found.items() if self._mine(atom)}

    def may_hold(self, pattern: Fn) -> bool:
        """Whether grounding left an atom of this form possible, as far as each argument by itself can tell."""
        key = (pattern.name, len(pattern.args))
        if key not in self._arguments:
            atoms = self._known(*key)
            self._arguments[key] = tuple(map(set, zip(*(a.args for a in atoms), strict=True))) if atoms else None
        known = self._arguments[key]
        return known is not None and all(
            variables(argument) or isinstance(argument, Arith) or argument in values
            for argument, values in zip(pattern.args, known, strict=True)
        )

    def add_beside(self, text: str, wanted: Collection[int]) -> None:
        """Grounds rules of a text, by their number in it, that look at this program; not more than once."""
        ground_beside(self._control, text, wanted)

    def literal(self, atom: Fn, holds: bool = True) -> int:
        """The solver literal for an atom (or for its absence); an atom that cannot hold has a false literal."""
        literal = self._literals.get(atom)
        if literal is None:
            known = self._control.symbolic_atoms[symbol_of(atom)]
            literal = self._literals[atom] = known.literal if known is not None else -self._true
        return literal if holds else -literal

    @cached_property
    def _true(self) -> int:
        """The literal of something that holds in every world: a fact, as making one takes as long as a question."""
        for fact in self._facts[:1]:
            known = self._control.symbolic_atoms[symbol_of(fact)]
            assert known is not None, "what is fed is there"
            return known.literal
        with self._control.backend() as backend:
            true: int = backend.add_atom()
            backend.add_rule([true])
        return true

    def world(self, assumptions: Sequence[int] = ()) -> frozenset[Fn] | None:
        """The atoms of one world in which the assumptions hold, or ``None`` if there is no such world."""
        with self._control.solve(assumptions=list(assumptions), yield_=True) as handle:
            model = handle.model()
            if model is None:
                return None
            atoms = atoms_in(model)
            return atoms if self._mine is None else frozenset(filter(self._mine, atoms))

    def choosing(self, given: Sequence[int], points: Sequence[Sequence[int]]) -> list[int]:
        """The given literals with, of each of the points in turn, the first option that fits with those before it.

        A second option is only looked at when all points had their first. ``given`` must leave a world.
        """
        taken = list(given)
        left = [list(options) for options in points if set(options).isdisjoint(given)]
        while left:
            fits = set(fitting(self.core, taken, [options[0] for options in left]))
            taken += [options[0] for options in left if options[0] in fits]
            left = [options[1:] for options in left if options[0] not in fits and len(options) > 1]
        return taken

    def core(self, assumptions: Sequence[int]) -> list[int] | None:
        """Assumptions that together leave no world (not a minimal set), or ``None`` if there is a world."""
        with self._control.solve(assumptions=list(assumptions), yield_=True) as handle:
            if handle.model() is not None:
                return None
            core = set(handle.core())
            return [literal for literal in assumptions if literal in core]

    def given(self, atom: Fn) -> bool:
        """Whether grounding has already shown that the atom holds in every world."""
        known = self._control.symbolic_atoms[symbol_of(atom)]
        return known is not None and known.is_fact

    def satisfiable(self, assumptions: Sequence[int] = ()) -> bool:
        """Whether some world satisfies the assumptions."""
        return bool(self._control.solve(assumptions=list(assumptions)).satisfiable)

    def consequences(self, atoms: Sequence[Fn], assumptions: Sequence[int] = ()) -> tuple[frozenset[Fn], frozenset[Fn]]:
        """Which of the atoms hold in all worlds under the assumptions, and which in at least one."""
        found = self.possible({sign * self.literal(a) for a in atoms for sign in (1, -1)}, assumptions)
        return (
            frozenset(a for a in atoms if -self.literal(a) not in found),
            frozenset(a for a in atoms if self.literal(a) in found),
        )

    def possible(self, wanted: Collection[int], assumptions: Sequence[int] = ()) -> set[int]:
        """Which of the literals are true in some world under the assumptions.

        Each world that is found is followed by the demand for another that makes a literal true which none has yet.
        clingo's own enumeration of consequences does the same, but hands over whole models, which is far slower.
        """
        left = set(wanted)
        limits: Any = self._control.configuration.solve
        limits.models = 0
        with self._control.solve(assumptions=list(assumptions), yield_=True) as handle:
            while left and (model := handle.model()) is not None:
                left.difference_update(true_in(model, left))
                model.context.add_clause(sorted(left))
                handle.resume()
        limits.models = 1
        return set(wanted) - left

    def projections(self, shown: Sequence[Fn], assumptions: Sequence[int] = (), limit: int = 0) -> list[frozenset[Fn]]:
        """The different combinations of ``shown`` atoms that worlds have, at most ``limit`` (0: all)."""
        found: list[frozenset[Fn]] = []
        given = list(assumptions)
        while (not limit or len(found) < limit) and (world := self.world(given)) is not None:
            here = frozenset(a for a in shown if a in world)
            found.append(here)
            given.append(self.not_all([self.literal(a, a in here) for a in shown]))
        return found

    def not_all(self, literals: Sequence[int]) -> int:
        """An assumption: not all of these literals are true."""
        with self._control.backend() as backend:
            guard: int = backend.add_atom()
            backend.add_rule([guard], choice=True)
            backend.add_rule([], [guard, *literals])
        return guard

    def at_most(self, weights: Sequence[tuple[int, int]], bound: int) -> int:
        """An assumption: the weights of the true literals (pairs of literal and weight) add up to at most the bound."""
        with self._control.backend() as backend:
            more: int = backend.add_atom()
            backend.add_weight_rule([more], bound + 1, weights)
        return -more

    def at_least(self, literals: Sequence[int], given: Sequence[int]) -> int:
        """So many of the literals hold in every world with what is given, or more. There has to be such a world.

        That none holds contradicts it, and the contradiction names some of which one has to hold; it is put aside
        with them, and the others have another. To show the same by counting takes hundreds of times as long.
        """
        absent = [-literal for literal in literals]
        found = 0
        while (clash := self.core([*given, *absent])) is not None:
            named = set(clash) - set(given)
            assert named, "what is given leaves a world"
            absent = [literal for literal in absent if literal not in named]
            found += 1
        return found

    def lightest(
        self, weights: Sequence[tuple[int, int]], bounds: Iterable[int], assumptions: Sequence[int] = ()
    ) -> tuple[int, int] | None:
        """The first of the bounds that leaves a world, with its assumption of `at_most`; ``None`` if none does."""
        for bound in bounds:
            light = self.at_most(weights, bound)
            if self.satisfiable([*assumptions, light]):
                return bound, light
        return None

    def minimal_reasons(
        self,
        target: int,
        choices: Sequence[int],
        prefer: Sequence[int],
        given: Sequence[int],
        limit: int,
        points: Sequence[Sequence[int]] = (),
        scales: Sequence[Sequence[int]] = (),
    ) -> list[list[list[int]]]:
        """Minimal sets of ``choices`` that, with ``given``, leave no world without ``target``.

        A world with the target is taken, as close to ``prefer`` (choices that are taken for normal) as possible and
        for the rest with the first options of ``points``; of its choices those that are not needed are left out, the
        first of ``choices`` by preference. Where the points decide everything no other solver would find other sets.
        Different sets are found by ruling out the ones already found; at most ``limit`` (one or more) are returned.

        A choice on one of the ``scales`` (options in their order) is given with those next to it that do as well.
        """
        found: list[list[list[int]]] = []
        base = [*given, target]
        while self.satisfiable(base):
            near = fitting(self.core, base, prefer)
            chosen = self.true_literals(self.choosing([*base, *near], points), choices)
            assert chosen is not None, "the nearest world exists"
            reason = preferred_core(self.core, [*given, -target], chosen[::-1])[::-1]
            found.append(self._widened(reason, given, target, scales))
            if not reason or len(found) == limit:
                break
            base += [self.not_all(each) for each in product(*found[-1])]
        return found

    def _widened(
        self, reason: Sequence[int], given: Sequence[int], target: int, scales: Sequence[Sequence[int]]
    ) -> list[list[int]]:
        """Each choice of a reason with the options next to it on its scale that lead to the target as well."""
        found = [[choice] for choice in reason]
        for number, choice in enumerate(reason):
            scale = next((s for s in scales if choice in s), ())
            others = list(product(*found[:number], *found[number + 1 :]))
            here = [o for o in scale if o == choice or all(self.satisfiable([*given, o, *each]) for each in others)]

            def leads(option: int, others: list[tuple[int, ...]] = others) -> bool:
                return not any(self.satisfiable([*given, -target, option, *each]) for each in others)

            if here:
                at = here.index(choice)
                before = takewhile(leads, here[at - 1 :: -1] if at else ())
                found[number] = [*reversed(list(before)), choice, *takewhile(leads, here[at + 1 :])]
        return found

    def every_reason(self, target: int, choices: Sequence[int], most: int) -> list[list[int]] | None:
        """Minimal sets of ``choices`` of which one holds in each world with ``target`` and none in one without.

        ``None`` if it takes more than ``most``. A set that adds no world to those of the others may be left out.
        ``choices`` must be all there are, so that those of a world leave nothing open.
        """
        found: list[list[int]] = []
        given = [target]
        while (chosen := self.true_literals(given, choices)) is not None:
            if len(found) >= most:
                return None
            reason = preferred_core(self.core, [-target], chosen)
            found.append(reason)
            given.append(self.not_all(reason))
        return found

    def deciding(
        self,
        targets: Sequence[int],
        points: Sequence[Sequence[int]],
        others: Sequence[Sequence[int]] = (),
        given: Sequence[int] = (),
    ) -> list[bool]:
        """For each choice point (its options) whether the choice there can decide about a target.

        It can if in two worlds that agree on all other points and on ``others`` not the same targets hold.
        """
        apart = frozenset(abs(literal) for options in points for literal in options)
        if apart not in self._twins:  # a case asks about the same points for every question that it answers
            self._twins[apart] = self.twin(apart)
        return self._twins[apart].deciding(targets, points, others, given)

    def twin(self, apart: Collection[int]) -> Twin:
        """Two copies of this program side by side, in which only these choices can be apart."""
        return Twin(self.texts, self._facts, apart)

    def true_literals(self, assumptions: Sequence[int], literals: Sequence[int]) -> list[int] | None:
        """Which of the literals are true in some world with the assumptions; ``None`` if there is no such world."""
        with self._control.solve(assumptions=list(assumptions), yield_=True) as handle:
            model = handle.model()
            return None if model is None else true_in(model, literals)
