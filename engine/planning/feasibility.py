"""Whether members hold together: difference constraints by clingo-dl, the calendar by propagation."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from engine.planning.demands import FIRST_DAY, LAST_DAY, ZERO, Member, events_of
from engine.planning.propagation import raised
from engine.planning.steps import Plus
from engine.solving.differences import Difference, Differences


class Feasibility:
    """Members that can be asked, again and again, which of them hold together.

    A demand that depends on the calendar is given to clingo-dl as the weakest difference constraint that it
    implies; only when clingo-dl finds no clash does propagation look at the days themselves.
    """

    def __init__(self, members: Sequence[Member]) -> None:
        self._members = tuple(members)
        names = (ZERO, *events_of(members))
        number = {name: index for index, name in enumerate(names)}
        groups = [
            [Difference(number[d.earlier], number[d.later], d.step.least) for d in m.demands] for m in self._members
        ]
        bounds = [
            each
            for index in range(1, len(names))
            for each in (Difference(0, index, FIRST_DAY), Difference(index, 0, -LAST_DAY))
        ]
        self._always = len(groups)
        self._differences = Differences([*groups, bounds])
        self._position = {member.key: index for index, member in enumerate(self._members)}
        self._curved = {m.key for m in self._members if any(not isinstance(d.step, Plus) for d in m.demands)}

    def clash(self, keys: Collection[str]) -> frozenset[str] | None:
        """Some members among ``keys`` that cannot hold together (not always as few as possible), or ``None``."""
        found = self._differences.clash([*(self._position[k] for k in keys), self._always])
        if found is not None:
            return frozenset(self._members[i].key for i in found if i != self._always)
        if not self._curved.intersection(keys):
            return None
        chosen = set(keys)
        days, culprits = raised([m for m in self._members if m.key in chosen])
        return None if days is not None else frozenset(key for key, _ in culprits)
