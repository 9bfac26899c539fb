"""The types of single values, strict: text in, typed value out, one clear Dutch message otherwise."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from pydantic_core import PydanticCustomError

from engine.spelling import shown

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}", re.ASCII)
_AMOUNT = re.compile(r"-?\d{1,15}\.\d{2}", re.ASCII)
_DECIMAL = re.compile(r"-?\d{1,9}(\.\d{1,6})?", re.ASCII)
_CODE_LIKE = re.compile(r"\S\(")
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
_NINE = 9
MAX_NAME = 200
MAX_TEXT = 10_000
"""Longer than any remark, and well below what a spreadsheet cell can hold."""


def wrong(message: str) -> PydanticCustomError:
    """The error that carries a Dutch sentence through pydantic (braces in it are plain text)."""
    return PydanticCustomError("waarom", "{zin}", {"zin": message})


def parse_date(value: Any) -> date:
    """A date from ``JJJJ-MM-DD``."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if not isinstance(value, str) or not _DATE.fullmatch(value):
        raise wrong(f"verwacht een datum als 2026-04-07, zonder tijd of tijdzone; gevonden {shown(value)}")
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise wrong(f"{value} is geen bestaande dag") from None


def parse_moment(value: Any) -> datetime:
    """A local moment from ``JJJJ-MM-DDTUU:MM:SS``."""
    if isinstance(value, datetime) and value.tzinfo is None and not value.microsecond:
        return value
    if not isinstance(value, str) or not _MOMENT.fullmatch(value):
        raise wrong(
            f"verwacht een moment als 2026-04-07T12:00:00, met seconden en zonder tijdzone; gevonden {shown(value)}"
        )
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        raise wrong(f"{value} is geen bestaand moment") from None


def parse_amount(value: Any) -> Decimal:
    """An amount in euros from text with two decimals."""
    if isinstance(value, Decimal) and value.is_finite() and value == round(value, 2):
        return value
    if not isinstance(value, str) or not _AMOUNT.fullmatch(value):
        raise wrong(f'verwacht een bedrag als tekst met twee decimalen, zoals "2500000.00"; gevonden {shown(value)}')
    return Decimal(value)


def parse_decimal(value: Any) -> Decimal:
    """A decimal number from text, at most six decimals."""
    if isinstance(value, Decimal) and value.is_finite() and value == round(value, 6):
        return value
    if not isinstance(value, str) or not _DECIMAL.fullmatch(value):
        raise wrong(
            f'verwacht een getal als tekst, zoals "0.4", met ten hoogste zes decimalen; gevonden {shown(value)}'
        )
    return Decimal(value)


def parse_text(value: Any) -> str:
    """Text without control or direction characters, in composed form; every space is a plain one."""
    if not isinstance(value, str):
        raise wrong(f"verwacht tekst; gevonden {shown(value)}")
    text = unicodedata.normalize("NFC", value)
    text = "".join(" " if unicodedata.category(c) == "Zs" else c for c in text).strip()
    unseen = next((c for c in text if unicodedata.category(c) in _UNSEEN), None)
    if unseen is not None:
        raise wrong(f"de tekst bevat een onzichtbaar teken of een stuurteken (U+{ord(unseen):04X})")
    if len(text) > MAX_TEXT:
        raise wrong(f"de tekst is langer dan {MAX_TEXT} tekens")
    return text


def parse_name(value: Any) -> str:
    """The name of an organisation or thing: not empty, not long, and nothing that looks like a rule."""
    name = parse_text(value)
    if not name:
        raise wrong("de naam is leeg")
    if len(name) > MAX_NAME:
        raise wrong(f"de naam is langer dan {MAX_NAME} tekens")
    if _CODE_LIKE.search(name):
        raise wrong(f"een haakje in een naam staat na een spatie; {shown(name)} lijkt op een regel, niet op een naam")
    return name


def without_citizen_number(value: Any) -> Any:
    """The value itself, unless something in it has the shape of a citizen service number (BSN).

    That is nine digits that pass the eleven test, in one piece or with signs or spaces between them. The message
    does not repeat the number.
    """
    text = str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""
    if any(_passes_eleven_test(digits) for digits in _nine_digits(text)):
        raise wrong("dit lijkt op een burgerservicenummer; gebruik een eigen nummer dat niet naar een persoon leidt")
    return value


def _nine_digits(text: str) -> Iterator[str]:
    """Every nine digits that stand together, apart from signs and spaces between groups of them."""
    plain = "".join(str(digit) if (digit := unicodedata.decimal(c, None)) is not None else c for c in text)
    for chain in re.findall(r"[0-9](?:[\W_]*[0-9])*", plain):
        groups = re.findall(r"[0-9]+", chain)
        for first in range(len(groups)):
            joined = ""
            for group in groups[first:]:
                joined += group
                if len(joined) >= _NINE:
                    break
            if len(joined) == _NINE:
                yield joined


def _passes_eleven_test(digits: str) -> bool:
    weights = (*range(_NINE, 1, -1), -1)
    total: int = sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=True))
    return total % 11 == 0
