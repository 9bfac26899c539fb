"""A planning as its user wrote it: events with days, and agreements on the time between them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Side = Literal["op", "niet_voor", "niet_na"]


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """An event on, not before or not after a day. ``place`` is where that was written."""

    event: str
    side: Side
    day: int
    place: str


@dataclass(frozen=True, slots=True)
class Agreement:
    """An agreement that one event comes at least, or at most, a time after another."""

    earlier: str
    later: str
    at_least: bool
    number: int
    unit: str
    place: str


@dataclass(frozen=True, slots=True)
class Schedule:
    """A whole planning. ``labels`` are the names of events that the procedure itself does not have."""

    source: str = ""
    days: tuple[PlannedDay, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    labels: dict[str, str] = field(default_factory=dict)

    @property
    def fixed(self) -> dict[str, int]:
        """The events that are planned on a day."""
        return {p.event: p.day for p in self.days if p.side == "op"}


NO_SCHEDULE = Schedule()
