"""Values as Dutch people write them, read into what the models take: `engine.wording.values` backwards."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from pydantic_core import PydanticCustomError

from engine.models.building import bounds
from engine.models.values import parse_name, parse_text
from engine.models.vocabulary import Field
from engine.spelling import choices, plain, shown
from engine.wording.values import (
    MONTHS,
    SINGULAR,
    UNKNOWN,
    empty_list_word,
    spell_amount,
    spell_choice,
    spell_number,
    spell_ratio,
)

_SHORT_MONTHS = {"mrt": 3, "sept": 9, **{name[:3]: number for number, name in enumerate(MONTHS, 1)}}


class TypedValueError(ValueError):
    """What somebody wrote is not a value of the field; the message says in Dutch what was expected."""


def not_among(word: str, options: Iterable[str]) -> str:
    """The sentence that a word is none of the options, with all of them and the one that was meant."""
    return f"{shown(word)} is geen mogelijke waarde{choices(word, options)}"


def parse_value(field: Field, text: str) -> Any:
    """What the models take for a value as people write it; ``None`` for ``onbekend`` and for nothing.

    Raises `TypedValueError`. Fields that hold other entities have no notation and raise `TypeError`.
    """
    if field.type in ("deel", "lijst"):
        raise TypeError(f"{field.name} is geen enkele waarde")
    if field.type in ("naam", "tekst", "verwijzing"):
        return _free_text(field, text)
    lines = text.replace("\n", ";") if field.type == "keuzelijst" else text
    tidy = " ".join(lines.split()).replace("\u2212", "-").replace("\u2013", "-")
    if tidy.casefold() in ("", "?", UNKNOWN) and plain(tidy) not in map(plain, field.values):
        return None
    return _PARSERS[field.type](field, tidy)


def _free_text(field: Field, text: str) -> str | None:
    try:
        return parse_name(text) if field.type == "naam" else parse_text(text) or None
    except PydanticCustomError as error:
        raise TypedValueError(error.message()) from None


def _expected(what: str, text: str) -> TypedValueError:
    return TypedValueError(f"verwacht {what}; gevonden {shown(text)}")


def _yes_no(field: Field, text: str) -> bool:
    match text.casefold():
        case "ja" | "j" | "waar" | "true":
            return True
        case "nee" | "n" | "onwaar" | "false":
            return False
    raise _expected("ja of nee", text)


def _choice(field: Field, text: str) -> str:
    if text in field.values:
        return text
    same = [v for v in field.values if plain(text) in (plain(v), plain(spell_choice(field, v)))]
    if len(same) == 1:
        return same[0]
    raise TypedValueError(not_among(text, [spell_choice(field, value) for value in field.values]))


def _choices(field: Field, text: str) -> list[str]:
    if plain(text) == plain(empty_list_word(field)):
        return []
    return [value for part in text.rstrip(";, ").split(";") for value in _some(field, part.strip())]


def _some(field: Field, text: str) -> list[str]:
    """Values with commas and "en" between them; a value that is written out may hold those itself."""
    try:
        return [_choice(field, text)]
    except TypedValueError:
        parts = re.split(r",\s*(?:en\s+)?", text)
    return [value for part in parts for value in _joined_with_and(field, part.split(" en "))]


def _joined_with_and(field: Field, words: list[str]) -> list[str]:
    """Values that are joined with "en", where a value may itself hold that word: the longest value first."""
    for count in range(len(words), 0, -1):
        try:
            first = _choice(field, " en ".join(words[:count]))
        except TypedValueError:
            continue
        return [first, *(_joined_with_and(field, words[count:]) if words[count:] else [])]
    return [_choice(field, words[0])]


_GROUPED = re.compile(r"-?[1-9]\d{0,2}([. ])\d{3}(?:\1\d{3}){0,5}(?:,\d{1,20})?", re.ASCII)
_PLAIN = re.compile(r"-?\d{1,20}(?:,\d{1,20})?", re.ASCII)
_POINT = re.compile(r"-?\d{1,20}\.\d{1,20}", re.ASCII)


def _decimal(text: str) -> Decimal | None:
    text = re.sub(r"^- ", "-", text)
    if _GROUPED.fullmatch(text) or _PLAIN.fullmatch(text):
        return Decimal(re.sub(r"[. ]", "", text).replace(",", "."))
    return Decimal(text) if _POINT.fullmatch(text) else None


def _decimals(value: Decimal) -> int:
    return -int(value.as_tuple().exponent)


def _whole(field: Field, text: str) -> int:
    units = {field.unit, SINGULAR.get(field.unit, field.unit)} - {""}
    bare = re.sub(rf"\s*({'|'.join(map(re.escape, units))})$", "", text, flags=re.I) if units else text
    value = _decimal(bare)
    if value is None or _decimals(value) > 0:
        raise _expected("een heel getal", text)
    return int(_checked(field, value, spell_number))


def _amount(field: Field, text: str) -> str:
    bare = re.sub(r"(€|\beuro?\b)", "", text, flags=re.I).strip()
    bare = re.sub(r"^-\s+", "-", re.sub(r",-{1,2}$", "", bare))
    value = _decimal(bare)
    cents = value is not None and (_decimals(value) in (0, 2) or (_decimals(value) == 1 and "," in bare))
    if value is None or not cents:
        raise _expected("een bedrag als € 2.500.000 of 2.500.000,00", text)
    return f"{_checked(field, value, spell_amount).quantize(Decimal('0.01')):f}"


def _ratio(field: Field, text: str) -> str:
    percent = text.endswith("%")
    bare = text.rstrip("% ")
    if _GROUPED.fullmatch(bare) and "." in bare and "," not in bare:
        raise _expected("een getal met een komma voor de decimalen, zoals 0,4", text)
    value = _decimal(bare)
    if value is None:
        raise _expected("een getal als 0,4", text)
    value = value.scaleb(-2) if percent else value
    if value.normalize().as_tuple().exponent < -6:  # type: ignore[operator]
        raise _expected("een getal met ten hoogste zes decimalen", text)
    return f"{_checked(field, value, spell_ratio):f}"


def _checked(field: Field, value: Decimal, spell: Callable[[Decimal], str]) -> Decimal:
    low, high = bounds(field)
    if value < low:
        raise TypedValueError(f"{spell(value)} is te laag; het is ten minste {spell(low)}")
    if value > high:
        raise TypedValueError(f"{spell(value)} is te hoog; het is ten hoogste {spell(high)}")
    return value


_DATES = (
    re.compile(r"(?P<d>\d{1,2})[ -]?(?P<m>[a-z]+)\.?[ -](?P<y>\d{4})", re.ASCII),
    re.compile(r"(?P<d>\d{1,2})(?P<s>[-/.])(?P<m>\d{1,2})(?P=s)(?P<y>\d{4})", re.ASCII),
    re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})", re.ASCII),
)
_TIME = r"(?P<h>\d{1,2})[:.](?P<n>\d{2})(?:[:.](?P<s>\d{2}))?(?: ?(?:uur|u))?"
_MOMENT = re.compile(rf"(?P<day>.+?)(?:,? om |t|, ?| ){_TIME}", re.ASCII)


def _day(text: str) -> date | None:
    """The day that a text names, if it names one. Raises `TypedValueError` for a day that does not exist."""
    for pattern in _DATES:
        if match := pattern.fullmatch(text.casefold()):
            name = match["m"]
            month = int(name) if name.isdigit() else _month(name)
            if month is None:
                return None
            try:
                return date(int(match["y"]), month, int(match["d"]))
            except ValueError:
                raise TypedValueError(f"{shown(text)} is geen bestaande dag") from None
    return None


def _month(name: str) -> int | None:
    return MONTHS.index(name) + 1 if name in MONTHS else _SHORT_MONTHS.get(name)


def parse_day(text: str) -> date:
    """The day that a text names. Raises `TypedValueError`."""
    day = _day(" ".join(text.split()))
    if day is None:
        raise _expected("een datum als 7 april 2026 of 07-04-2026, zonder tijd", text)
    return day


def _date(field: Field, text: str) -> str:
    return parse_day(text).isoformat()


def _moment(field: Field, text: str) -> str:
    match = _MOMENT.fullmatch(text.casefold())
    day = _day(match["day"]) if match else None
    if match is None or day is None:
        raise _expected("een dag en een tijd, zoals 7 april 2026 om 12:00:00, zonder tijdzone", text)
    try:
        clock = time(int(match["h"]), int(match["n"]), int(match["s"] or 0))
    except ValueError:
        raise TypedValueError(f"{shown(text)} is geen bestaand moment") from None
    return datetime.combine(day, clock).isoformat()


_PARSERS: Mapping[str, Callable[[Field, str], Any]] = {
    "janee": _yes_no,
    "keuze": _choice,
    "keuzelijst": _choices,
    "datum": _date,
    "moment": _moment,
    "getal": _whole,
    "verhouding": _ratio,
    "bedrag": _amount,
}
