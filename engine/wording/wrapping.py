"""Text in lines, in which what belongs together stays together: a sign and its number, a word with a hyphen."""

from __future__ import annotations

import re
import textwrap

UNBROKEN = "\u00a0"
"""A space where no line ends."""
_BEFORE_A_NUMBER = re.compile("([§€]) ")


def wrap(text: str, wide: int, first: str = "", rest: str = "") -> list[str]:
    """The text in lines of at most ``wide``, each behind an indent; only a word that is too long is broken."""
    whole = _BEFORE_A_NUMBER.sub(rf"\1{UNBROKEN}", text)
    lines = textwrap.wrap(whole, max(1, wide), initial_indent=first, subsequent_indent=rest, break_on_hyphens=False)
    return [line.replace(UNBROKEN, " ") for line in lines]
