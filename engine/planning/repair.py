"""The smallest changes that make a planning possible: first as few agreements as possible, then as few days.

Conflicts say what a repair must at least do; the cheapest easing that does all of that is tried, and when it is not
enough the conflict that remains is added (an implicit hitting set). Every demand made on a repair is one that each
repair meets, so the first easing that works is the smallest.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from engine.planning.conflicts import minimal_conflict
from engine.planning.demands import Demand, Easing, Member, eased
from engine.planning.propagation import Handle, earliest, raised
from engine.planning.steps import Plus
from engine.solving.covering import Item, cheapest

MOST_REPAIRS = 4
MOST_DAYS = 3660
_MOST_ROUNDS = 200


@dataclass(frozen=True, slots=True)
class Change:
    """A member whose demand is weakened by a number of days. ``easing`` says which way."""

    member: Member
    demand: Demand
    days: int

    @property
    def easing(self) -> str:
        return self.demand.easing


Repair = tuple[Change, ...]


@dataclass(slots=True)
class _Search:
    """What every repair must do, as far as is known."""

    handles: dict[Handle, int]
    sums: list[tuple[list[int], int]]
    thresholds: list[dict[int, int]]

    def number(self, handle: Handle) -> int:
        """The number of a demand among those that a repair may ease."""
        return self.handles.setdefault(handle, len(self.handles))


def repairs(members: Sequence[Member], limit: int = MOST_REPAIRS) -> tuple[Repair, ...]:
    """The smallest repairs: the best first, then others that change as few members. Empty when there is none."""
    by_key = {m.key: m for m in members}
    groups = {m.key: number for number, m in enumerate(members)}
    search = _Search({}, [], [])
    found: list[Repair] = []
    forbidden: list[list[int]] = []
    for _ in range(_MOST_ROUNDS):
        keys = list(search.handles)
        chosen = cheapest(
            [Item(groups[key], _most(search, n)) for n, (key, _) in enumerate(keys)],
            search.sums,
            search.thresholds,
            forbidden,
        )
        if chosen is None:
            break
        easing: Easing = {handle: days for handle, days in zip(keys, chosen, strict=True) if days}
        used = sorted({groups[key] for key, _ in easing})
        if found and len(used) > len({c.member.key for c in found[0]}):
            break
        conflict = minimal_conflict(eased(members, easing))
        if conflict is not None:
            if not _learn(search, members, [m.key for m in (*conflict.members, *conflict.background)], easing):
                break
            continue
        found.append(tuple(Change(by_key[key], by_key[key].demands[i], days) for (key, i), days in easing.items()))
        forbidden.append(used)
        if not used or len(found) == limit:
            break
    return tuple(sorted(found, key=lambda r: (len({c.member.key for c in r}), sum(c.days for c in r))))


def _most(search: _Search, item: int) -> int:
    """No cheapest repair eases an item further than one of the demands asks of it alone."""
    sums = [least for members, least in search.sums if item in members]
    return max([0, *sums, *(t[item] for t in search.thresholds if item in t)])


def _learn(search: _Search, members: Sequence[Member], keys: Collection[str], easing: Easing) -> bool:
    """Add what every repair must do about a conflict. ``False`` when nothing in it can be eased."""
    clashing = [m for m in members if m.key in keys]
    demand = {(m.key, i): d for m in clashing for i, d in enumerate(m.demands)}
    # Without the calendar the demands only get weaker, so what they need is needed with the calendar too.
    _, cycle = raised(_plain(eased(clashing, easing)))
    excess = sum(demand[h].step.least for h in cycle)
    if excess > sum(easing.get(h, 0) for h in cycle) and _is_cycle([demand[h] for h in cycle]):
        handles = [h for h in cycle if demand[h].easing]
        search.sums.append(([search.number(h) for h in handles], excess))
        return bool(handles)
    handles = [h for h in _needed(clashing, easing) if demand[h].easing and easing.get(h, 0) < MOST_DAYS]
    search.thresholds.append({search.number(h): easing.get(h, 0) + 1 for h in handles})
    return bool(handles)


def _plain(members: Sequence[Member]) -> list[Member]:
    return [replace(m, demands=tuple(replace(d, step=Plus(d.step.least)) for d in m.demands)) for m in members]


def _is_cycle(demands: Sequence[Demand]) -> bool:
    """Whether each demand starts where another ends: then the days on them add up to more than nothing."""
    return sorted(d.earlier for d in demands) == sorted(d.later for d in demands)


def _needed(members: Sequence[Member], easing: Easing) -> list[Handle]:
    """Demands that cannot hold together, while they can without any one of them."""
    single = {(m.key, i): replace(m, demands=(d,)) for m in eased(members, easing) for i, d in enumerate(m.demands)}
    rest = list(single)
    for handle in list(rest):
        fewer = [h for h in rest if h != handle]
        if earliest([single[h] for h in fewer]) is None:
            rest = fewer
    return rest
