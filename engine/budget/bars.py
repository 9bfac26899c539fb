"""Stacked bars out of characters: each part has its own sign, so that they read without colour."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

_FIRST = "#"


def signs(parts: Sequence[str]) -> dict[str, str]:
    """A sign per part: the last digit of a number such as ``6.2``, else ``#`` and then letters."""
    found: dict[str, str] = {}
    spare = iter((_FIRST, *"abcdefgh"))
    for part in parts:
        digit = part[-1] if part.replace(".", "").isdecimal() else ""
        found[part] = digit if digit and digit not in found.values() else next(spare)
    return found


def bar(amounts: Mapping[str, Decimal], marks: Mapping[str, str], full: Decimal, wide: int) -> str:
    """The amounts as a bar of which ``full`` would take ``wide`` characters; what is not zero gets at least one."""
    text = ""
    reached = Decimal(0)
    for part, euros in amounts.items():
        if euros > 0 and full > 0:
            reached += euros
            length = max(1, round(reached / full * wide) - len(text))
            text += marks[part] * length
    return text
