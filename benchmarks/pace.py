"""How fast the machine is at this moment. One and the same machine can differ from itself by a factor of six.

A time is told as it was, and as it would have been at the usual pace: that of a machine that makes twenty million
additions a second in plain Python.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from time import process_time
from typing import NamedTuple

ADDITIONS, USUAL = 400_000, 0.020


class Timed(NamedTuple):
    """How long something took, in milliseconds, and how many times slower than usual the machine was just then."""

    took: float
    slowness: float

    @property
    def usual(self) -> float:
        return self.took / self.slowness


def timed(took: float) -> Timed:
    """A time (in seconds) that has just been measured, with the pace of the machine now."""
    start = process_time()
    total = 0
    for number in range(ADDITIONS):
        total += number
    return Timed(1000 * took, (process_time() - start) / USUAL)


def middle(times: Sequence[Timed]) -> Timed:
    """The medians of the times, and of the times at the usual pace."""
    took = median(each.took for each in times)
    return Timed(took, took / median(each.usual for each in times))


def told(time: Timed) -> str:
    return f"{time.took:.0f} ms ({time.usual:.0f} op de gewone snelheid)"
