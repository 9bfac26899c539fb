"""The atoms of a world, found by what they may be matched with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from engine.explain.unification import ground, unify
from engine.terms import Fn, Value

FEW = 2
"""So many atoms are looked at sooner than an index."""
_Predicate = tuple[str, int]


class World:
    """The atoms of a world, indexed by predicate and by the value of each argument."""

    def __init__(self, atoms: frozenset[Fn]) -> None:
        self.atoms = atoms
        self._of: dict[_Predicate, list[Fn]] = defaultdict(list)
        self._with: dict[tuple[_Predicate, int], Mapping[Value, Sequence[Fn]]] = {}
        self._in_order: set[_Predicate] = set()
        for atom in atoms:
            self._of[atom.name, len(atom.args)].append(atom)

    def __contains__(self, atom: Fn) -> bool:
        return atom in self.atoms

    def candidates(self, pattern: Fn) -> Sequence[Fn]:
        """The atoms that the (partly bound) pattern may match, in a fixed order."""
        predicate = (pattern.name, len(pattern.args))
        found = self._sorted(predicate)
        for position, argument in enumerate(pattern.args):
            if len(found) <= FEW:
                break
            if ground(argument):
                found = min(found, self._indexed(predicate, position).get(argument, ()), key=len)
        return found

    def matching(self, pattern: Fn) -> list[Fn]:
        """The atoms that the (partly bound) pattern matches."""
        if ground(pattern):
            return [pattern] if pattern in self else []
        return [atom for atom in self.candidates(pattern) if unify(pattern, atom, {}) is not None]

    def _indexed(self, predicate: _Predicate, position: int) -> Mapping[Value, Sequence[Fn]]:
        """The atoms of a predicate by the value of one argument; made when it is first asked for."""
        index = self._with.get((predicate, position))
        if index is None:
            made: dict[Value, list[Fn]] = defaultdict(list)
            for atom in self._sorted(predicate):
                made[atom.args[position]].append(atom)
            index = self._with[predicate, position] = dict(made)
        return index

    def _sorted(self, predicate: _Predicate) -> Sequence[Fn]:
        """The atoms of a predicate, put in order when first asked for: sorting a whole world takes too long."""
        found: Sequence[Fn] = self._of.get(predicate, ())
        if found and predicate not in self._in_order:
            # Another list, as a list that is being sorted looks empty to another thread.
            found = self._of[predicate] = sorted(found, key=str)
            self._in_order.add(predicate)
        return found


indexed = lru_cache(maxsize=8)(World)
"""The index of a world; whoever explains something in the same world gets the same one."""
