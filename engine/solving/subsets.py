"""Which subsets have not been looked at yet: the map that finding all minimal conflicts walks over."""

from __future__ import annotations

from collections.abc import Collection

import clingo


class Subsets:
    """The subsets of ``range(size)``, minus those that are ruled out along the way."""

    def __init__(self, size: int) -> None:
        # Trying "in" first makes every subset that is found as large as what was ruled out allows.
        self._control = clingo.Control(["--warn=none", "--sign-def=pos"])
        with self._control.backend() as backend:
            self._atoms = [backend.add_atom() for _ in range(size)]
            backend.add_rule(self._atoms, choice=True)

    def largest(self) -> list[int] | None:
        """A subset that is not ruled out while every larger one is, or ``None`` when none is left."""
        with self._control.solve(yield_=True) as handle:
            model = handle.model()
            return None if model is None else [i for i, atom in enumerate(self._atoms) if model.is_true(atom)]

    def rule_out_above(self, subset: Collection[int]) -> None:
        """Rule out the subset and all larger ones."""
        self._forbid([self._atoms[i] for i in subset])

    def rule_out_below(self, subset: Collection[int]) -> None:
        """Rule out the subset and all smaller ones."""
        inside = set(subset)
        self._forbid([-atom for i, atom in enumerate(self._atoms) if i not in inside])

    def _forbid(self, literals: list[int]) -> None:
        with self._control.backend() as backend:
            backend.add_rule([], literals)
