"""Monotone functions on days, with their inverses: what a constraint between two events is made of.

A demand says ``later >= step(earlier)``. "At most" is the same demand the other way round, with the inverse step.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from engine.planning.days import Length


@dataclass(frozen=True, slots=True)
class Plus:
    """A fixed number of days."""

    days: int

    def apply(self, day: int) -> int:
        """The least day that the later event may have."""
        return day + self.days

    def limit(self, day: int) -> int:
        """The greatest day of the earlier event for which the later one may have this day."""
        return day - self.days

    @property
    def least(self) -> int:
        """The least difference in days."""
        return self.days


@dataclass(frozen=True, slots=True)
class Along:
    """The end of a term, given its start."""

    length: Length
    slack: int = 0
    """Days by which the term is allowed to be shorter."""

    def apply(self, day: int) -> int:
        return self.length.end(day) - self.slack

    def limit(self, day: int) -> int:
        return _greatest(self.length, day + self.slack)

    @property
    def least(self) -> int:
        return self.length.bounds[0] - self.slack


@dataclass(frozen=True, slots=True)
class Against:
    """The earliest start of a term that ends on a day or later."""

    length: Length
    slack: int = 0
    """Days by which the term is allowed to be longer."""

    def apply(self, day: int) -> int:
        return _greatest(self.length, day - self.slack - 1) + 1

    def limit(self, day: int) -> int:
        return self.length.end(day) + self.slack

    @property
    def least(self) -> int:
        return -self.length.bounds[1] - self.slack


Step: TypeAlias = Plus | Along | Against


def relaxed(step: Step, days: int) -> Step:
    """The step with its demand weakened by a number of days."""
    if isinstance(step, Plus):
        return Plus(step.days - days)
    return replace(step, slack=step.slack + days)


def at_least(length: Length) -> Step:
    """The step from the start of a term to its end."""
    return Plus(length.days) if length.days is not None else Along(length)


def at_most(length: Length) -> Step:
    """The step from the end of a term back to its start."""
    return Plus(-length.days) if length.days is not None else Against(length)


def _greatest(length: Length, day: int) -> int:
    """The greatest start whose end is not after a day (ends do not decrease with starts)."""
    least, most = length.bounds
    return last_true(day - most, day - least + 1, lambda start: length.end(start) <= day)


def last_true(low: int, high: int, holds: Callable[[int], bool]) -> int:
    """The last number in ``[low, high)`` where a condition holds that, once false, stays false.

    ``low`` is taken to hold and ``high`` not to.
    """
    while high - low > 1:
        middle = (low + high) // 2
        if holds(middle):
            low = middle
        else:
            high = middle
    return low
