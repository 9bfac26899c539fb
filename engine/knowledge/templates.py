"""The shape of a sentence above a rule: ``{Wie}``, ``{S:verhouding}``, ``{M-S:verhouding}``."""

from __future__ import annotations

import re

SLOT = re.compile(r"\{([A-Z][A-Za-z0-9_']*)(?:\s*([-+])\s*([A-Z][A-Za-z0-9_']*|\d+))?(?::([a-z]+))?\}")
"""Groups: variable, operator, second operand, form."""

FORMS = ("verhouding", "datum", "tijd", "dagen", "getal", "tienden", "woord")


def slots(template: str) -> list[tuple[str, str]]:
    """The variables of a template with their forms."""
    found = []
    for match in SLOT.finditer(template):
        found.append((match[1], match[4] or ""))
        if match[3] and not match[3].isdigit():
            found.append((match[3], match[4] or ""))
    return found
