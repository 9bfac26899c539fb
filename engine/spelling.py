"""Words that differ in nothing that people see, the question whether somebody meant another, and a wrong one shown."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any

LEAST_BEGINNING = 4
"""So many letters of a word tell which one is meant."""


def plain(word: str) -> str:
    """A word without what people do not see as a difference: capitals, spaces, hyphens, underscores."""
    return re.sub(r"[\s_-]+", "_", word.strip().casefold())


def nearest(word: str, options: Iterable[str], count: int = 1) -> list[str]:
    """The options that look most like a word, the likeliest first; none if none does.

    First those in which two neighbours changed places or one stands twice, then those that differ in their last
    number only, then those that are spelt alike, and at last the only one that begins with the word.
    """
    by_plain = {plain(option): option for option in reversed(list(options))}
    asked = plain(word[:200])
    slips = sorted(option for option in by_plain if _slip(asked, option))
    alike = get_close_matches(asked, by_plain, count, cutoff=0.72)
    begun = [option for option in by_plain if len(asked) >= LEAST_BEGINNING and option.startswith(asked)]
    likely = dict.fromkeys((*slips, *_by_number(asked, by_plain), *alike, *(begun if len(begun) == 1 else ())))
    return [by_plain[found] for found in likely][:count]


def did_you_mean(word: str, options: Iterable[str]) -> str:
    """``; bedoelt u “…”?`` to put behind a message, or nothing."""
    return "".join(f"; bedoelt u “{found}”?" for found in nearest(word, options))


def choices(word: str, options: Iterable[str]) -> str:
    """``; kies uit: a, b; bedoelt u “b”?`` to put behind the message that a word is none of the options."""
    known = list(options)
    return (f"; kies uit: {', '.join(known)}" if known else "") + did_you_mean(word, known)


def shown(value: Any) -> str:
    """A wrong value as a reader may see it in a message: short and harmless."""
    match value:
        case None:
            text = "niets"
        case bool():
            text = "true" if value else "false"
        case str():
            text = f"“{value}”"
        case dict():
            text = "een object"
        case list() | tuple():
            text = "een lijst"
        case _:
            text = repr(value)
    text = "".join(c if c.isprintable() else "�" for c in text[:61])
    return text if len(text) <= 60 else text[:57] + "…" + ("”" if isinstance(value, str) else "")


def _slip(asked: str, option: str) -> bool:
    at = next((n for n, (one, other) in enumerate(zip(asked, option, strict=False)) if one != other), len(option))
    swapped = option[:at] + option[at : at + 2][::-1] + option[at + 2 :]
    twice = option[:at] + option[max(at - 1, 0) : at] + option[at:]
    return asked in (swapped, twice)


def _by_number(asked: str, options: Iterable[str]) -> list[str]:
    """The options that are the same but for their last number, the nearest number first."""
    around, number = _numbered(asked)
    pairs = ((option, _numbered(option)) for option in options)
    same = {option: other for option, (text, other) in pairs if around and text == around}
    return sorted(same, key=lambda option: (abs(same[option] - number), same[option]))


def _numbered(name: str) -> tuple[tuple[str, str] | None, int]:
    """What stands around the last number of a name, and that number; nothing around it if there are no words before."""
    last = next(reversed(list(re.finditer(r"\d{1,18}", name))), None)
    if last is None or not any(map(str.isalpha, name[: last.start()])):
        return None, 0
    return (name[: last.start()], name[last.end() :]), int(last[0])
