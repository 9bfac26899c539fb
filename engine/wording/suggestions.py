"""The question whether somebody meant another word."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches

from engine.models.values import shown


def plain(word: str) -> str:
    """A word without what people do not see as a difference: capitals, spaces, hyphens, underscores."""
    return re.sub(r"[\s_-]+", "_", word.strip().casefold())


def nearest(word: str, options: Iterable[str]) -> str | None:
    """The option that looks most like a word, if one does."""
    by_plain = {plain(option): option for option in reversed(list(options))}
    found = get_close_matches(plain(word[:200]), by_plain, n=1, cutoff=0.72)
    return by_plain[found[0]] if found else None


def did_you_mean(word: str, options: Iterable[str]) -> str:
    """``. Bedoelt u “…”?`` to put behind a message, or nothing."""
    found = nearest(word, options)
    return f". Bedoelt u “{found}”?" if found else ""


def not_among(word: str, options: Iterable[str]) -> str:
    """The sentence that a word is none of the options, with all of them and the one that was meant."""
    options = list(options)
    return f"{shown(word)} is geen mogelijke waarde; kies uit: {', '.join(options)}{did_you_mean(word, options)}"
