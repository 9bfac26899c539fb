"""What hangs on a reading: a planning or a first or last day, each other reading in turn, the rest as preferred."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.outcome.case import Choice
from engine.planning.building import members_of
from engine.planning.demands import Member
from engine.planning.derivation import Terms
from engine.planning.feasibility import Feasibility
from engine.planning.terms import calendar_of, read_events, read_terms, world_of


@dataclass(frozen=True, slots=True)
class Flip:
    """A reading under which the planning can (or cannot) work, unlike under the preferred readings."""

    reading: Choice
    feasible: bool


def flips(terms: Terms, feasible: bool) -> tuple[Flip, ...]:
    """The readings that change the answer."""
    works = ((reading, Feasibility(m).clash([e.key for e in m]) is None) for reading, m in other_readings(terms))
    return tuple(Flip(reading, now) for reading, now in works if now != feasible)


def other_readings(terms: Terms) -> Iterator[tuple[Choice, list[Member]]]:
    """Each reading that is not preferred and that no position settles, with the members under it."""
    for reading, atoms in terms.case.other_readings(terms.atoms):
        world = world_of(terms.knowledge, atoms)
        calendar = calendar_of(world)
        members = members_of(world, read_events(world), read_terms(world, calendar), calendar, terms.schedule)
        yield reading, members
