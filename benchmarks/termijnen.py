"""How long a planning of 300 events and 1,000 constraints takes: ``python benchmarks/termijnen.py``.

Prints the seconds for a planning that works, one with five planted agreements that clash, and one with working days.
"""

from __future__ import annotations

import random
from datetime import date
from time import perf_counter

from engine.planning.days import Calendar, Length
from engine.planning.demands import ZERO, Demand, Member
from engine.planning.steps import Plus, at_least, at_most
from engine.planning.verdict import Verdict, judge

EVENTS, CONSTRAINTS = 300, 1000
START = date(2026, 1, 5).toordinal()
CALENDAR = Calendar(frozenset(date(2026, month, 1).toordinal() for month in range(1, 13)))


def planning(seed: int, planted: bool = False, working_days: bool = False) -> list[Member]:
    """A planning around days that satisfy it, with or without five agreements that cannot hold together."""
    rng = random.Random(seed)
    on = {f"e{n}": START + rng.randrange(1500) for n in range(EVENTS)}
    members = []
    for event in rng.sample(list(on), 40):
        demands = (Demand(ZERO, event, Plus(on[event]), "eerder"), Demand(event, ZERO, Plus(-on[event]), "later"))
        members.append(Member(f"dag {event}", "planning", event, "", "", demands))
    while len(members) < CONSTRAINTS - 5 * planted:
        first, then = sorted(rng.sample(list(on), 2), key=lambda e: on[e])
        gap = on[then] - on[first]
        key = f"a{len(members)}"
        if working_days and len(members) % 10 == 0 and gap > 20:
            demand = Demand(first, then, at_least(Length(gap // 2, "werkdagen", calendar=CALENDAR)), "korter")
        elif rng.random() < 0.6:
            demand = Demand(first, then, Plus(max(0, gap - rng.randrange(60))), "korter")
        else:
            demand = Demand(then, first, at_most(Length(gap + rng.randrange(60), "dagen")), "langer")
        members.append(Member(key, "planning", key, "", "", (demand,)))
    if planted:
        members += [
            Member(f"p{n}", "planning", "", "", "", (Demand(f"x{n}", f"x{n + 1}", Plus(10), "korter"),))
            for n in range(4)
        ]
        members.append(Member("p4", "planning", "", "", "", (Demand("x4", "x0", Plus(-37), "langer"),)))
        rng.shuffle(members)
    return members


def timed(members: list[Member]) -> tuple[float, Verdict]:
    """The seconds that a verdict takes, and the verdict."""
    start = perf_counter()
    verdict = judge(members)
    return perf_counter() - start, verdict


def main() -> None:
    """Run the three cases and print one line each."""
    for name, kwargs in (("haalbaar", {}), ("vijf geplant", {"planted": True}), ("werkdagen", {"working_days": True})):
        seconds, verdict = timed(planning(7, **kwargs))
        clashes = [len(c.members) for c in verdict.clashes.found]
        print(f"{name:14} {seconds:6.2f} s  haalbaar={verdict.feasible}  conflicten={clashes}")


if __name__ == "__main__":
    main()
