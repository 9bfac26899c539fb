"""What can be reached from something, one step after another."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


def reach(start: Iterable[T], steps: Callable[[T], Iterable[T]]) -> set[T]:
    """The start itself and everything that steps lead to."""
    found = set(start)
    left = list(found)
    while left:
        more = set(steps(left.pop())) - found
        found |= more
        left += more
    return found
