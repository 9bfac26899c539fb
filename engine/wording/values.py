"""Dutch notation of single values: ``€ 2.500.000``, ``7 april 2026``, ``0,25``, ``ja``.

What `spell_value` writes, `engine.wording.parsing.parse_value` reads.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from math import floor
from typing import Any

from engine.models.vocabulary import RATIO_SCALE, Field

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
UNKNOWN, NONE_AT_ALL = "onbekend", "geen"
_SWAPPED = str.maketrans(",.", ".,")
SINGULAR = {
    "dagen": "dag",
    "weken": "week",
    "maanden": "maand",
    "jaren": "jaar",
    "woorden": "woord",
    "gemeenten": "gemeente",
    "aanbieders": "aanbieder",
    "punten": "punt",
}


def spell_number(value: int | Decimal) -> str:
    """A number with points between thousands and the decimals that it has: ``1.234,56``."""
    unsigned_zero = Decimal(value) + 0
    return f"{unsigned_zero:,f}".translate(_SWAPPED)


def spell_amount(value: Decimal) -> str:
    """An amount in euros, with cents when it is not whole: ``€ 2.500.000``, ``€ 3.569.166,67``."""
    whole = value == value.to_integral_value()
    return f"€ {spell_number(value.quantize(Decimal(1) if whole else Decimal('0.01')))}"


def spell_ratio(value: int | Decimal | Fraction, scale: int = 1) -> str:
    """A ratio with two to six decimals, never rounded up to a limit that it does not reach: ``0,2499``."""
    millionths = floor(Fraction(value) / scale * RATIO_SCALE)
    text = spell_number(Decimal(millionths).scaleb(-6).quantize(Decimal("0.000001")))
    return text[:-4] + text[-4:].rstrip("0")


def spell_date(value: date) -> str:
    """A day: ``7 april 2026``."""
    return f"{value.day} {MONTHS[value.month - 1]} {value.year:04}"


def spell_time(seconds: int) -> str:
    """A time of the day from the seconds since midnight, seconds only when there are any: ``12:00 uur``."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{rest:02}" if rest else f"{hours:02}:{minutes:02} uur"


def spell_moment(day: int, seconds: int) -> str:
    """A moment from the number of its day and the seconds since midnight: ``7 april 2026 om 12:00 uur``."""
    return f"{spell_date(date.fromordinal(day))} om {spell_time(seconds)}"


def spell_quantity(number: int, unit: str) -> str:
    """A number of things: ``1 dag``, ``14 dagen``."""
    return f"{spell_number(number)} {SINGULAR.get(unit, unit) if number == 1 else unit}".strip()


def spell_yes_no(value: bool) -> str:
    """``ja`` or ``nee``."""
    return "ja" if value else "nee"


def spell_word(word: str) -> str:
    """A fixed word of the vocabulary as people read it."""
    return word.replace("_", " ")


def spell_choice(field: Field, word: str) -> str:
    """A value of a field with fixed words, written out if the vocabulary does that."""
    return field.words.get(word, spell_word(word))


def spell_value(field: Field, value: Any) -> str:
    """A value of a model field; ``onbekend`` when there is none."""
    match value:
        case None:
            return UNKNOWN
        case bool():
            return spell_yes_no(value)
        case datetime():
            return spell_moment(value.toordinal(), value.hour * 3600 + value.minute * 60 + value.second)
        case date():
            return spell_date(value)
        case Decimal() if field.type == "bedrag":
            return spell_amount(value)
        case Decimal():
            return spell_ratio(value)
        case int():
            return spell_number(value)
        case tuple():
            return "; ".join(spell_choice(field, word) for word in value) if value else empty_list_word(field)
        case str():
            return spell_choice(field, value) if field.type == "keuze" else value
    raise TypeError(f"{field.name}: {value!r} is geen enkele waarde")


def empty_list_word(field: Field) -> str:
    """How it is written that a list is known to be empty."""
    return "geen enkele" if NONE_AT_ALL in field.values else NONE_AT_ALL


def counted(number: int, one: str, more: str) -> str:
    """A number with its noun."""
    return f"{number} {one if number == 1 else more}"


def lowered(label: str) -> str:
    """A label inside a sentence: its first letter small, unless the word is an abbreviation ("UEA", "S1")."""
    second = label[1:2]
    return label if second.isupper() or second.isdigit() else label[:1].lower() + label[1:]


def capital(text: str) -> str:
    """A text at the begin of a sentence: its first letter large, the rest as it is."""
    return text[:1].upper() + text[1:]
