"""Two copies of one grounded program side by side: does one choice, all others being equal, make a difference?

Listing reasons until every world has one answers that as well, but where little is known there are thousands.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import clingo

from engine.solving.grounding import ground
from engine.terms import Fn


class _Recorder(clingo.Observer):
    """The rules that grounding leaves."""

    def __init__(self) -> None:
        self.rules: list[tuple[bool, Sequence[int], Sequence[int]]] = []
        self.weighted: list[tuple[bool, Sequence[int], int, Sequence[tuple[int, int]]]] = []

    def rule(self, choice: bool, head: Sequence[int], body: Sequence[int]) -> None:
        self.rules.append((choice, head, body))

    def weight_rule(self, choice: bool, head: Sequence[int], lower_bound: int, body: Sequence[tuple[int, int]]) -> None:
        self.weighted.append((choice, head, lower_bound, body))


class Twin:
    """Two copies of the program of ``texts`` and ``facts``; its literals are those of a program that is grounded so."""

    def __init__(self, texts: Iterable[str], facts: Iterable[Fn]) -> None:
        recorder = _Recorder()
        single = clingo.Control(["--warn=none"])
        single.register_observer(recorder, replace=True)
        ground(single, texts, facts)
        heads = (abs(atom) for _, head, body in recorder.rules for atom in (*head, *body))
        bodies = (abs(atom) for _, head, _, body in recorder.weighted for atom in (*head, *(a for a, _ in body)))
        self._size = max([0, *heads, *bodies])
        self._control = clingo.Control()
        with self._control.backend() as backend:
            self._copies: list[list[int]] = [[backend.add_atom() for _ in range(self._size + 1)] for _ in range(2)]
            self._false = backend.add_atom()
            for copy in range(2):
                for choice, head, body in recorder.rules:
                    backend.add_rule(self._all(head, copy), self._all(body, copy), choice)
                for choice, head, bound, weighed in recorder.weighted:
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
