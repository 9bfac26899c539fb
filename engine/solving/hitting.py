"""Sets of changes, smallest first, that avoid every combination known to fail."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import clingo

Assignment = Mapping[int, int]
"""Per point (its number) the chosen option (its number); option 0 is "as it is"."""


class ChangeSpace:
    """Points with options, of which option 0 changes nothing.

    ``sizes`` gives the number of options per point. `smallest` returns an assignment with as few changes as possible
    that contains no refused combination and does not change all points of a set already used.
    """

    def __init__(self, sizes: Sequence[int], largest: int) -> None:
        self._control = clingo.Control(["--warn=none"])
        self._sizes = sizes
        self._literal: dict[tuple[int, int], int] = {}
        self._changed: list[int] = []
        self._more_than: list[int] = []
        with self._control.backend() as backend:
            for point, size in enumerate(sizes):
                changed = backend.add_atom()
                options = [backend.add_atom() for _ in range(size - 1)]
                for option, atom in enumerate(options, start=1):
                    backend.add_rule([atom], choice=True)
                    backend.add_rule([changed], [atom])
                    self._literal[point, option] = atom
                for index, atom in enumerate(options):
                    for other in options[index + 1 :]:
                        backend.add_rule([], [atom, other])
                self._literal[point, 0] = -changed
                self._changed.append(changed)
            for bound in range(largest + 1):
                exceeded = backend.add_atom()
                backend.add_weight_rule([exceeded], bound + 1, [(c, 1) for c in self._changed])
                self._more_than.append(exceeded)

    def smallest(self) -> dict[int, int] | None:
        """The next assignment with the fewest changes, or ``None`` if none is left within the largest size."""
        for exceeded in self._more_than:
            with self._control.solve(assumptions=[-exceeded], yield_=True) as handle:
                model = handle.model()
                if model is not None:
                    return {p: o for (p, o), literal in self._literal.items() if model.is_true(literal)}
        return None

    def refuse(self, combination: Assignment) -> None:
        """No assignment may contain all these choices."""
        with self._control.backend() as backend:
            backend.add_rule([], [self._literal[p, o] for p, o in combination.items()])

    def use(self, assignment: Assignment) -> None:
        """The changed points of this assignment may no longer all be changed together."""
        with self._control.backend() as backend:
            backend.add_rule([], [self._changed[p] for p, o in assignment.items() if o])
