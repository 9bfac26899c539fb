"""Sets of changes, smallest first, that avoid every combination known to fail."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import clingo

Assignment = Mapping[int, int]
"""Per point (its number) the chosen option (its number); option 0 is "as it is"."""


@dataclass(frozen=True, slots=True)
class Step:
    """An option other than "as it is": options of one ``chain`` lie in one direction, ``rank`` says how far."""

    chain: int
    rank: int

    def reaches(self, other: Step) -> bool:
        """Whether this option goes at least as far as another, in the same direction."""
        return self.chain == other.chain and self.rank >= other.rank


class ChangeSpace:
    """Points with options, of which option 0 changes nothing.

    ``points`` gives per point its other options. `smallest` returns an assignment with as few changes as possible,
    and among those one that goes least far, that contains no refused combination and goes nowhere as far as a used one.
    """

    def __init__(self, points: Sequence[Sequence[Step]], largest: int) -> None:
        self._control = clingo.Control(["--warn=none"])
        self._literal: dict[tuple[int, int], int] = {}
        self._reaching: dict[tuple[int, int], int] = {}
        changed: list[int] = []
        with self._control.backend() as backend:
            for point, steps in enumerate(points):
                other = backend.add_atom()
                atoms = [backend.add_atom() for _ in steps]
                for option, (atom, step) in enumerate(zip(atoms, steps, strict=True), start=1):
                    backend.add_rule([atom], choice=True)
                    backend.add_rule([other], [atom])
                    self._literal[point, option] = atom
                    self._reaching[point, option] = reached = backend.add_atom()
                    for beyond, farther in zip(atoms, steps, strict=True):
                        if farther.reaches(step):
                            backend.add_rule([reached], [beyond])
                for index, atom in enumerate(atoms):
                    for later in atoms[index + 1 :]:
                        backend.add_rule([], [atom, later])
                self._literal[point, 0] = -other
                changed.append(other)
            far = sorted((max((s.rank for s in steps), default=1) - 1 for steps in points), reverse=True)
            weights = [
                (self._literal[p, o], s.rank - 1) for p, ss in enumerate(points) for o, s in enumerate(ss, start=1)
            ]
            self._more = [self._exceeding(backend, [(c, 1) for c in changed], n) for n in range(largest + 1)]
            self._farther = [
                self._exceeding(backend, [w for w in weights if w[1]], n) for n in range(sum(far[:largest]) + 1)
            ]
        self._fewest = 0

    @staticmethod
    def _exceeding(backend: clingo.Backend, weights: Sequence[tuple[int, int]], bound: int) -> int:
        atom = backend.add_atom()
        backend.add_weight_rule([atom], bound + 1, weights)
        return atom

    def smallest(self) -> dict[int, int] | None:
        """The next assignment with the fewest changes, or ``None`` if none is left within the largest size."""
        while self._fewest < len(self._more):
            few = -self._more[self._fewest]
            if self._solve([few]) is not None:
                for near in self._farther:
                    found = self._solve([few, -near])
                    if found is not None:
                        return found
            self._fewest += 1
        return None

    def _solve(self, assumptions: list[int]) -> dict[int, int] | None:
        with self._control.solve(assumptions=assumptions, yield_=True) as handle:
            model = handle.model()
            if model is None:
                return None
            return {p: o for (p, o), literal in self._literal.items() if model.is_true(literal)}

    def refuse(self, combination: Assignment) -> None:
        """No assignment may contain all these choices."""
        with self._control.backend() as backend:
            backend.add_rule([], [self._literal[p, o] for p, o in combination.items()])

    def use(self, assignment: Assignment) -> None:
        """No later assignment may go at least as far as this one at each of its changes."""
        with self._control.backend() as backend:
            backend.add_rule([], [self._reaching[p, o] for p, o in assignment.items() if o])

    def require(self, options: Sequence[tuple[int, int]]) -> None:
        """At least one of these options has to be taken."""
        with self._control.backend() as backend:
            backend.add_rule([], [-self._literal[p, o] for p, o in options])
