"""The smallest changes that make a planning possible: first as few agreements as possible, then as few days.

Conflicts say what a repair must at least do; the cheapest easing that does all of that is tried, and when it is not
enough the conflict that remains is added (an implicit hitting set). Every demand made on a repair is one that each
repair meets, so the first easing that works is the smallest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from engine.planning.conflicts import minimal_conflict
from engine.planning.demands import Demand, Easing, Member, eased
from engine.planning.propagation import earliest
from engine.planning.steps import Plus, last_true
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

    handles: dict[tuple[str, int], int]
    sums: list[tuple[list[int], int]]
    thresholds: list[dict[int, int]]


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


def _learn(search: _Search, members: Sequence[Member], keys: Sequence[str], easing: Easing) -> bool:
    """Add what every repair must do about a conflict. ``False`` when nothing in it can be eased."""
    clashing = [m for m in members if m.key in keys]
    handles = [(m.key, i) for m in clashing for i, d in enumerate(m.demands) if d.easing]
    if not handles:
        return False
    for handle in handles:
        search.handles.setdefault(handle, len(search.handles))
    numbers = [search.handles[h] for h in handles]
    # Without the calendar the demands only get weaker, so what they need is needed with the calendar too.
    needed = [_alone(_plain(clashing), handle) for handle in handles]
    least = min((days for days in needed if days is not None), default=None)
    if least is not None and least > 0:
        search.sums.append((numbers, least))
    further = {search.handles[h]: easing.get(h, 0) + 1 for h in handles if easing.get(h, 0) < MOST_DAYS}
    search.thresholds.append(further)
    return bool(further)


def _plain(members: Sequence[Member]) -> list[Member]:
    return [
        replace(m, demands=tuple(replace(d, step=Plus(d.step.least)) for d in m.demands)) for m in members
    ]


def _alone(members: Sequence[Member], handle: tuple[str, int]) -> int | None:
    """The days by which easing one demand makes the members hold together, or ``None`` if that never does."""

    def clashes(days: int) -> bool:
        return earliest(eased(members, {handle: days})) is None

    if clashes(MOST_DAYS):
        return None
    return last_true(-1, MOST_DAYS, clashes) + 1
