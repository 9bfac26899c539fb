"""Words that differ in nothing that people see, and the question whether somebody meant another word."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches


def plain(word: str) -> str:
    """A word without what people do not see as a difference: capitals, spaces, hyphens, underscores."""
    return re.sub(r"[\s_-]+", "_", word.strip().casefold())


def nearest(word: str, options: Iterable[str], count: int = 1) -> list[str]:
    """The options that look most like a word, the likeliest first; none if none does."""
    by_plain = {plain(option): option for option in reversed(list(options))}
    return [by_plain[found] for found in get_close_matches(plain(word[:200]), by_plain, count, cutoff=0.72)]


def did_you_mean(word: str, options: Iterable[str]) -> str:
    """``; bedoelt u “…”?`` to put behind a message, or nothing."""
    return "".join(f"; bedoelt u “{found}”?" for found in nearest(word, options))
