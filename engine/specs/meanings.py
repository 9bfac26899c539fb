"""What a step sentence does: a function that is registered under the name that the grammar uses."""

from __future__ import annotations

from collections.abc import Callable

Meaning = Callable[..., None]


def meaning(name: str, register: dict[str, Meaning]) -> Callable[[Meaning], Meaning]:
    """Registers what a sentence does under the name that the grammar uses."""

    def add(function: Meaning) -> Meaning:
        register[name] = function
        return function

    return add
