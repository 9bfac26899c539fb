"""Two copies of one grounded program side by side: does one choice, all others being equal, make a difference?

Listing reasons until every world has one answers that as well, but where little is known there are thousands.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

import clingo

from engine.solving.grounding import ground
from engine.solving.reach import reach
from engine.terms import Fn

_PROVING = ["--configuration=crafty", "--sat-prepro=2,iter=1,occ=10"]
"""Mostly there are no two worlds as they are sought; with this clingo proves so in half to two thirds of the time."""


class _Recorder(clingo.Observer):
    """The rules that grounding leaves."""

    def __init__(self) -> None:
        self.rules: list[tuple[bool, Sequence[int], Sequence[int]]] = []
        self.weighted: list[tuple[bool, Sequence[int], int, Sequence[tuple[int, int]]]] = []

    def rule(self, choice: bool, head: Sequence[int], body: Sequence[int]) -> None:
        self.rules.append((choice, head, body))

    def weight_rule(self, choice: bool, head: Sequence[int], lower_bound: int, body: Sequence[tuple[int, int]]) -> None:
        self.weighted.append((choice, head, lower_bound, body))

    @property
    def largest(self) -> int:
        """The largest number of an atom."""
        return max((atom for head, body in self._all() for atom in (*head, *body)), default=0)

    def hanging_on(self, atoms: Collection[int]) -> frozenset[int]:
        """These atoms and all that are derived from them, or from their absence."""
        uses: dict[int, set[int]] = {}
        for head, body in self._all():
            for atom in body:
                uses.setdefault(atom, set()).update(head)
        return frozenset(reach(atoms, lambda atom: uses.get(atom, ())))

    def _all(self) -> Iterator[tuple[list[int], list[int]]]:
        """The atoms in the head and in the body of each rule."""
        yield from ((list(map(abs, head)), list(map(abs, body))) for _, head, body in self.rules)
        yield from ((list(map(abs, head)), [abs(a) for a, _ in body]) for _, head, _, body in self.weighted)


class Twin:
    """Two copies of the program of ``texts`` and ``facts``; its literals are those of a program that is grounded so.

    All that does not hang on the choices that can be ``apart`` is one and the same in both.
    """

    def __init__(self, texts: Iterable[str], facts: Iterable[Fn], apart: Collection[int]) -> None:
        recorder = _Recorder()
        single = clingo.Control(["--warn=none"])
        single.register_observer(recorder, replace=True)
        ground(single, texts, facts)
        self._size = recorder.largest
        twice = recorder.hanging_on(apart)
        self._control = clingo.Control(_PROVING)
        with self._control.backend() as backend:
            first = [backend.add_atom() for _ in range(self._size + 1)]
            second = list(first)
            for atom in twice:
                second[atom] = backend.add_atom()
            self._copies = [first, second]
            self._false = backend.add_atom()
            for copy in range(2):
                for choice, head, body in recorder.rules:
                    if copy == 0 or not {*map(abs, head), *map(abs, body)}.isdisjoint(twice):
                        backend.add_rule(self._all(head, copy), self._all(body, copy), choice)
                for choice, head, bound, weighed in recorder.weighted:
                    if copy == 0 or not {*map(abs, head), *(abs(atom) for atom, _ in weighed)}.isdisjoint(twice):
                        terms = [(self._one(atom, copy), weight) for atom, weight in weighed]
                        backend.add_weight_rule(self._all(head, copy), bound, terms, choice)

    def deciding(
        self,
        targets: Sequence[int],
        points: Sequence[Sequence[int]],
        others: Sequence[Sequence[int]],
        given: Sequence[int],
    ) -> list[bool]:
        """For each of the points whether another option there, with all else equal, changes which targets hold."""
        with self._control.backend() as backend:
            differs = [self._difference(backend, options) for options in points]
            elsewhere = [self._difference(backend, options) for options in others]
            changed = self._difference(backend, targets)
        always = [self._one(literal, copy) for literal in given for copy in range(2)]
        always += [changed, *(-atom for atom in elsewhere)]
        found = []
        for number in range(len(points)):
            same = [-atom for other, atom in enumerate(differs) if other != number]
            found.append(bool(self._control.solve(assumptions=[*always, *same]).satisfiable))
        return found

    def nearest_steps(
        self,
        steps: Sequence[tuple[int, int]],
        worse: Sequence[tuple[int, int]],
        given: Sequence[int],
        changes: Sequence[int],
        largest: int,
    ) -> Iterator[tuple[int, list[int]]]:
        """Steps by which a second world that differs in nothing else is worse, with the changes in the first world.

        A step is a literal of the first world and the one that takes its place in the second; of ``worse`` pairs one
        has to hold so. ``given`` literals hold in both. As few of the ``changes`` hold as can be, at most ``largest``.
        """
        with self._control.backend() as backend:
            taken = [self._taken(backend, off, on) for off, on in steps]
            worsened = backend.add_atom()
            for one, other in worse:
                backend.add_rule([worsened], [self._one(one, 0), self._one(other, 1)])
        fixed = [worsened, *(self._one(literal, copy) for literal in given for copy in range(2))]
        for number, step in enumerate(taken):
            assumed = [*fixed, *(atom if atom == step else -atom for atom in taken)]
            if self._control.solve(assumptions=assumed).satisfiable:
                few = self._fewest(changes, largest, assumed)
                if few is not None:
                    yield number, few

    def _fewest(self, literals: Sequence[int], largest: int, assumed: Sequence[int]) -> list[int] | None:
        """The literals that hold in the first world where the least of them do, ``None`` if those are too many."""
        here = {self._one(literal, 0): literal for literal in literals}
        for bound in range(largest + 1):
            with self._control.backend() as backend:
                many = backend.add_atom()
                backend.add_weight_rule([many], bound + 1, [(atom, 1) for atom in here])
            with self._control.solve(assumptions=[*assumed, -many], yield_=True) as handle:
                if (model := handle.model()) is not None:
                    return [literal for atom, literal in here.items() if model.is_true(atom)]
        return None

    def _taken(self, backend: clingo.Backend, off: int, on: int) -> int:
        """An atom that holds when the copies differ in this step; they can only differ as the step says."""
        atom = self._difference(backend, (off, on))
        for literal in (self._one(off, 0), self._one(on, 1)):
            backend.add_rule([], [atom, -literal])
        return atom

    def _difference(self, backend: clingo.Backend, literals: Sequence[int]) -> int:
        """An atom that holds when one of the literals does in one copy and not in the other."""
        atom: int = backend.add_atom()
        for literal in literals:
            backend.add_rule([atom], [self._one(literal, 0), -self._one(literal, 1)])
            backend.add_rule([atom], [self._one(literal, 1), -self._one(literal, 0)])
        return atom

    def _one(self, literal: int, copy: int) -> int:
        known: int = self._copies[copy][abs(literal)] if abs(literal) <= self._size else self._false
        return known if literal > 0 else -known

    def _all(self, literals: Sequence[int], copy: int) -> list[int]:
        return [self._one(literal, copy) for literal in literals]
