"""What a planning has to satisfy: events, members (who demands something), and their demands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from engine.planning.steps import Step, relaxed

ZERO = ""
"""The event that stands for day 0: demands on a single event are demands between it and this one."""
FIRST_DAY, LAST_DAY = date(2000, 1, 1).toordinal(), date(2060, 12, 31).toordinal()
"""No event lies outside these days; an event that reaches one of them has no bound on that side."""

Kind = Literal["planning", "termijn", "vast", "wens"]


@dataclass(frozen=True, slots=True)
class Demand:
    """``later >= step(earlier)``. ``easing`` says what weakening it means, empty when that is no option."""

    earlier: str
    later: str
    step: Step
    easing: str = ""

    def eased(self, days: int) -> Demand:
        """The same demand, weakened by a number of days."""
        return replace(self, step=relaxed(self.step, days)) if days else self


@dataclass(frozen=True, slots=True)
class Member:
    """One agreement, term, fixed date or wish, with its demands: the unit of a conflict.

    ``key`` is unique, ``text`` says in Dutch what is demanded, ``source`` where that stands (a citation or a
    cell), ``norm`` its id. Members of kind ``vast`` are background: they hold in every conflict.
    """

    key: str
    kind: Kind
    text: str
    source: str
    norm: str
    demands: tuple[Demand, ...]
    ease: str = ""
    """What easing this member is called, with its ground."""

    @property
    def background(self) -> bool:
        return self.kind == "vast"


Easing = dict[tuple[str, int], int]
"""Days by which demands are weakened: by member and position of the demand in it."""


def eased(members: Sequence[Member], easing: Easing) -> tuple[Member, ...]:
    """The members with some demands weakened."""
    if not easing:
        return tuple(members)
    touched = {key for key, _ in easing}
    return tuple(
        replace(m, demands=tuple(d.eased(easing.get((m.key, i), 0)) for i, d in enumerate(m.demands)))
        if m.key in touched
        else m
        for m in members
    )


def events_of(members: Iterable[Member]) -> tuple[str, ...]:
    """All events that the members speak of, sorted, without the zero event."""
    found = {e for m in members for d in m.demands for e in (d.earlier, d.later)}
    return tuple(sorted(found - {ZERO}))
