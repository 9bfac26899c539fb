"""Earliest and latest days by plain propagation: exact, because every demand is monotone.

If days satisfy all demands, so do the earliest of each event over two solutions; hence there is one earliest and
one latest solution, and raising days until nothing moves finds the first.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Mapping, Sequence
from heapq import heappop, heappush

from engine.planning.demands import FIRST_DAY, LAST_DAY, ZERO, Demand, Member, events_of
from engine.planning.steps import Plus, last_true

Days = Mapping[str, int]
_SMALL = 150


def earliest(members: Sequence[Member]) -> dict[str, int] | None:
    """The earliest day of every event, or ``None`` when the members cannot hold together."""
    return raised(members)[0]


Handle = tuple[str, int]
"""A demand: the key of its member and its position there."""
_Cause = tuple[Handle, str, int]


def raised(members: Sequence[Member]) -> tuple[dict[str, int] | None, tuple[Handle, ...]]:
    """The earliest days, or ``None`` with demands that cannot hold together.

    Those are found on the way back from the day that was pushed too far: every raise has one cause. When all
    demands are fixed numbers of days they form one cycle, unless an event was pushed past the last day.
    """
    days = dict.fromkeys(events_of(members), FIRST_DAY)
    days[ZERO] = 0
    after: dict[str, list[tuple[Handle, Demand]]] = defaultdict(list)
    for member in members:
        for position, demand in enumerate(member.demands):
            after[demand.earlier].append(((member.key, position), demand))
    causes: dict[tuple[str, int], _Cause] = {}
    # With fixed numbers of days only, a chain of raises longer than there are events goes round a cycle.
    linear = all(isinstance(d.step, Plus) for m in members for d in m.demands)
    longest = len(days) if linear else LAST_DAY
    chain = dict.fromkeys(days, 0)
    queue = deque(days)
    waiting = set(queue)
    while queue:
        event = queue.popleft()
        waiting.discard(event)
        for handle, demand in after.get(event, ()):
            day = demand.step.apply(days[event])
            if day <= days[demand.later]:
                continue
            causes[demand.later, day] = (handle, event, days[event])
            chain[demand.later] = chain[event] + 1
            if demand.later == ZERO or day > LAST_DAY or chain[event] >= longest:
                return None, _culprits(causes, (demand.later, day), linear)
            days[demand.later] = day
            if demand.later not in waiting:
                waiting.add(demand.later)
                queue.append(demand.later)
    return days, ()


def _culprits(causes: Mapping[tuple[str, int], _Cause], state: tuple[str, int], linear: bool) -> tuple[Handle, ...]:
    path: list[Handle] = []
    passed = {state[0]: 0}
    while state in causes:
        handle, event, day = causes[state]
        path.append(handle)
        if linear and event in passed:
            return tuple(path[passed[event] :])
        passed[event] = len(path)
        state = event, day
    return tuple(dict.fromkeys(path))


def latest(members: Sequence[Member]) -> dict[str, int] | None:
    """The latest day of every event, or ``None`` when the members cannot hold together."""
    days = dict.fromkeys(events_of(members), LAST_DAY)
    days[ZERO] = 0
    before: dict[str, list[Demand]] = defaultdict(list)
    for member in members:
        for demand in member.demands:
            before[demand.later].append(demand)
    queue = deque(days)
    waiting = set(queue)
    while queue:
        event = queue.popleft()
        waiting.discard(event)
        for demand in before.get(event, ()):
            day = demand.step.limit(days[event])
            if day < days[demand.earlier]:
                if demand.earlier == ZERO or day < FIRST_DAY:
                    return None
                days[demand.earlier] = day
                if demand.earlier not in waiting:
                    waiting.add(demand.earlier)
                    queue.append(demand.earlier)
    return days


def slack(members: Sequence[Member], low: Days, high: Days) -> dict[tuple[str, int], int]:
    """Per demand the days by which it can be made stricter before nothing fits; ``low`` and ``high`` as above.

    For demands that depend on the calendar it is found by trying when there are few, and else bounded by what the
    earliest and the latest days leave.
    """
    linear = all(isinstance(d.step, Plus) for m in members for d in m.demands)
    if linear:
        return _slack_by_paths(members, low)
    found: dict[tuple[str, int], int] = {}
    exact = sum(len(m.demands) for m in members) <= _SMALL
    for member in members:
        for position, demand in enumerate(member.demands):
            if _is_equality(member):
                found[member.key, position] = 0
                continue
            most = high[demand.later] - demand.step.apply(low[demand.earlier])
            if exact and (most or not isinstance(demand.step, Plus)):
                most = _slack_by_trying(members, demand, most)
            found[member.key, position] = most
    return found


def _is_equality(member: Member) -> bool:
    """Whether the demands of a member leave no room between two events."""
    match member.demands:
        case (Demand(a, b), Demand(c, d)):
            return (a, b) == (d, c)
        case _:
            return False


def _slack_by_trying(members: Sequence[Member], demand: Demand, most: int) -> int:
    def fits(days: int) -> bool:
        extra = Member("", "planning", "", "", "", (demand.eased(-days),))
        return earliest([*members, extra]) is not None

    if not fits(most):
        return last_true(0, most, fits)
    # A term that is shortened before a weekend may leave some days more.
    while fits(most + 1):
        most += 1
    return most


def _slack_by_paths(members: Sequence[Member], low: Days) -> dict[tuple[str, int], int]:
    """Shortest paths (Dijkstra with the earliest days as potential): how far two events can be apart at most."""
    edges: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for event in events_of(members):
        edges[ZERO].append((event, LAST_DAY - low[event]))
        edges[event].append((ZERO, low[event] - FIRST_DAY))
    wanted: dict[str, set[str]] = defaultdict(set)
    for member in members:
        for demand in member.demands:
            assert isinstance(demand.step, Plus)
            # later - earlier >= n is: earlier <= later - n, an edge from later to earlier with room to spare.
            room = low[demand.later] - low[demand.earlier] - demand.step.days
            edges[demand.later].append((demand.earlier, room))
            wanted[demand.earlier].add(demand.later)
    apart = {source: _distances(source, edges, goals) for source, goals in wanted.items()}
    return {
        (m.key, i): apart[d.earlier][d.later] + low[d.later] - low[d.earlier] - d.step.least
        for m in members
        for i, d in enumerate(m.demands)
    }


def _distances(source: str, edges: Mapping[str, list[tuple[str, int]]], goals: set[str]) -> dict[str, int]:
    done: dict[str, int] = {}
    heap = [(0, source)]
    missing = set(goals)
    while heap and missing:
        far, event = heappop(heap)
        if event in done:
            continue
        done[event] = far
        missing.discard(event)
        for other, more in edges.get(event, ()):
            if other not in done:
                heappush(heap, (far + more, other))
    return done
