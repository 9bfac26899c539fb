"""Whether plannings can hold: two solvers against each other and against trying everything."""

from __future__ import annotations

import random
from bisect import bisect_left
from datetime import date
from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.planning.conflicts import conflicts
from engine.planning.days import Calendar, Length
from engine.planning.demands import ZERO, Demand, Easing, Member, eased
from engine.planning.feasibility import Feasibility
from engine.planning.propagation import earliest, latest, slack
from engine.planning.repair import Repair, repairs
from engine.planning.steps import Plus, at_least, at_most

START = date(2026, 3, 20).toordinal()
CALENDAR = Calendar(frozenset({date(2026, 4, 3).toordinal(), date(2026, 4, 6).toordinal()}))


def on(event: str, day: int) -> Member:
    demands = (Demand(ZERO, event, Plus(day), "eerder"), Demand(event, ZERO, Plus(-day), "later"))
    return Member(f"dag {event}", "planning", event, "", "", demands)


def after(key: str, earlier: str, later: str, length: Length, least: bool = True, easing: str = "") -> Member:
    demand = (
        Demand(earlier, later, at_least(length), easing) if least else Demand(later, earlier, at_most(length), easing)
    )
    return Member(key, "termijn", key, "", "", (demand,))


def days(number: int) -> Length:
    return Length(number, "dagen")


@st.composite
def plannings(draw: st.DrawFn) -> list[Member]:
    events = "abcd"
    members = [on(e, START + draw(st.integers(0, 12))) for e in events if draw(st.booleans())]
    for number in range(draw(st.integers(1, 5))):
        earlier, later = draw(st.sampled_from(list(product(events, events)).copy()))
        if earlier == later:
            continue
        length = Length(
            draw(st.integers(1, 9)),
            draw(st.sampled_from(("dagen", "dagen", "werkdagen"))),
            rolls=draw(st.booleans()),
            calendar=CALENDAR,
        )
        members.append(
            after(f"t{number}", earlier, later, length, draw(st.booleans()), draw(st.sampled_from(("", "k"))))
        )
    return members


def holds(members: list[Member]) -> bool:
    return earliest(members) is not None


@settings(max_examples=150)
@given(plannings())
def test_two_solvers_agree(members: list[Member]) -> None:
    clash = Feasibility(members).clash([m.key for m in members])
    low, high = earliest(members), latest(members)
    assert (clash is None) == (low is not None) == (high is not None)
    if clash is not None:
        assert not holds([m for m in members if m.key in clash])
    if low is not None and high is not None:
        assert all(low[e] <= high[e] for e in low)
        for found in (low, high):
            assert all(found[d.later] >= d.step.apply(found[d.earlier]) for m in members for d in m.demands)


@settings(max_examples=100)
@given(plannings())
def test_conflicts_are_minimal_and_all_are_found(members: list[Member]) -> None:
    found = conflicts(members, 50)
    assert found.complete
    ours = {frozenset(m.key for m in c.members) for c in found.found}
    everything: set[frozenset[str]] = set()
    for size in range(1, len(members) + 1):
        for some in combinations(members, size):
            keys = frozenset(m.key for m in some)
            if not any(known <= keys for known in everything) and not holds(list(some)):
                everything.add(keys)
    assert ours == everything


@settings(max_examples=60)
@given(plannings())
def test_smallest_repair_by_trying_everything(members: list[Member]) -> None:
    found = repairs(members)
    for repair in found:
        easing: Easing = {(c.member.key, c.member.demands.index(c.demand)): c.days for c in repair}
        assert holds(list(eased(members, easing)))
    tried = by_trying(members)
    assert tried is None or (found and size(found[0]) == tried)


def size(repair: Repair) -> tuple[int, int]:
    return len({c.member.key for c in repair}), sum(c.days for c in repair)


def by_trying(members: list[Member], most: int = 24) -> tuple[int, int] | None:
    """The fewest members and days that repair a planning, trying at most two members; ``None`` beyond that."""
    if holds(members):
        return 0, 0
    handles = [(m.key, i) for m in members for i, d in enumerate(m.demands) if d.easing]
    single = [fewest(members, {}, h, 60) for h in handles]
    if any(single):
        return 1, min(filter(None, single))
    pairs = [
        first + second
        for a, b in combinations(handles, 2)
        if a[0] != b[0]
        for first in range(1, most)
        if (second := fewest(members, {a: first}, b, most))
    ]
    return (2, min(pairs)) if pairs and min(pairs) < most else None


def fewest(members: list[Member], already: Easing, handle: tuple[str, int], most: int) -> int | None:
    """With how few days more for one member a planning holds, below ``most``; more days never take that away."""
    tried = range(1, most)
    place = bisect_left(tried, True, key=lambda n: holds(list(eased(members, {**already, handle: n}))))
    return tried[place] if place < len(tried) else None


@settings(max_examples=60)
@given(plannings())
def test_slack_by_trying(members: list[Member]) -> None:
    members = [*members, on("a", START), on("d", START + 30)] if not any(m.key == "dag a" for m in members) else members
    members = list({m.key: m for m in members}.values())
    low, high = earliest(members), latest(members)
    if low is None or high is None:
        return
    room = slack(members, low, high)
    for member in members:
        if len(member.demands) > 1:
            continue
        free = room[member.key, 0]
        assert holds([*members, Member("x", "planning", "", "", "", (member.demands[0].eased(-free),))])
        assert not holds([*members, Member("x", "planning", "", "", "", (member.demands[0].eased(-free - 1),))])


def planted(rng: random.Random) -> tuple[list[Member], set[str]]:
    """A planning that works, and five agreements that do not."""
    good = {f"e{n}": START + 7 * n for n in range(30)}
    members = []
    for number in range(60):
        a, b = sorted(rng.sample(list(good), 2), key=lambda e: good[e])
        members.append(after(f"g{number}", a, b, days(rng.randint(0, good[b] - good[a]))))
    bad = ["p0", "p1", "p2", "p3", "p4"]
    for number in range(4):
        members.append(after(bad[number], f"x{number}", f"x{number + 1}", days(10), easing="korter"))
    members.append(after(bad[4], "x0", "x4", days(37), least=False, easing="langer"))
    rng.shuffle(members)
    return members, set(bad)


@pytest.mark.parametrize("seed", range(8))
def test_planted_impossibility_is_reported_exactly(seed: int) -> None:
    members, bad = planted(random.Random(seed))
    found = conflicts(members)
    assert found.complete
    assert [{m.key for m in c.members} for c in found.found] == [bad]
    best = repairs(members)
    assert {size(r) for r in best} == {(1, 3)}
    assert len(best) == 4
