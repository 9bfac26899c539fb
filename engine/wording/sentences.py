"""The sentences of the rules with their figures filled in.

A template holds variables of the rule between braces: ``{Wie}``, ``{S:verhouding}``, ``{M-S:verhouding}``.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from engine.explain.unification import Binding
from engine.knowledge.templates import SLOT
from engine.models.vocabulary import RATIO_SCALE
from engine.terms import Value
from engine.wording.names import Names
from engine.wording.values import capital, spell_date, spell_number, spell_ratio, spell_time


class TemplateError(ValueError):
    """A sentence uses a variable that its rule does not bind, or an unknown form."""


def fill(template: str, binding: Binding, names: Names) -> str:
    """The sentence with its figures. Raises `TemplateError` when a variable is missing."""
    by_name = {var.name: value for var, value in binding.items()}

    def replaced(match: re.Match[str]) -> str:
        value = _operand(match[1], by_name)
        if match[2]:
            other = _operand(match[3], by_name)
            if not (isinstance(value, int) and isinstance(other, int)):
                raise TemplateError(f"{match[0]}: alleen getallen zijn te verrekenen")
            value = value - other if match[2] == "-" else value + other
        return _spelled(value, match[4] or "", names)

    return capital(SLOT.sub(replaced, template))


def _operand(text: str, values: dict[str, Value]) -> Value:
    if text.isdigit():
        return int(text)
    if text not in values:
        raise TemplateError(f"{{{text}}}: deze variabele heeft geen waarde")
    return values[text]


def _spelled(value: Value, form: str, names: Names) -> str:
    match form:
        case "verhouding" if isinstance(value, int):
            return spell_ratio(value, RATIO_SCALE)
        case "datum" if isinstance(value, int):
            return spell_date(date.fromordinal(value))
        case "tijd" if isinstance(value, int):
            return spell_time(value)
        case "dagen" if isinstance(value, int):
            return f"{spell_number(value)} {'dag' if value == 1 else 'dagen'}"
        case "tienden" if isinstance(value, int):
            return spell_number(Decimal(value) / 10)
        case "" | "getal" if isinstance(value, int):
            return spell_number(value)
        case "woord":
            return names.word(value)
        case _:
            return names.entity(value)
