"""The answer about a planning: can it work, how early and how late, what clashes, and what repairs it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.planning.building import members_of
from engine.planning.conflicts import Conflicts, conflicts
from engine.planning.demands import Member
from engine.planning.derivation import Terms
from engine.planning.propagation import earliest, latest, slack
from engine.planning.repair import Repair, repairs


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether members hold together.

    ``low`` and ``high`` are the earliest and latest days (empty when nothing fits), ``room`` the slack in days per
    demand; ``clashes`` and ``changes`` say what to do when nothing fits.
    """

    members: tuple[Member, ...]
    low: Mapping[str, int]
    high: Mapping[str, int]
    room: Mapping[tuple[str, int], int]
    clashes: Conflicts
    changes: tuple[Repair, ...]

    @property
    def feasible(self) -> bool:
        return not self.clashes.found and self.clashes.complete


def judge(members: Sequence[Member]) -> Verdict:
    """The verdict on members: a planning with the terms that it must keep."""
    found = conflicts(members)
    if found.found or not found.complete:
        return Verdict(tuple(members), {}, {}, {}, found, repairs(members))
    low, high = earliest(members), latest(members)
    assert low is not None and high is not None, "clingo-dl and propagation agree"
    return Verdict(tuple(members), low, high, slack(members, low, high), found, ())


def judge_terms(terms: Terms) -> Verdict:
    """The verdict on the terms of a procedure with its planning."""
    return judge(members_of(terms.world, terms.events, terms.terms, terms.calendar, terms.schedule))
