"""One spreadsheet cell as a value: real dates, numbers and ticks, and text as people type it."""

from __future__ import annotations

import math
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from engine.models.vocabulary import RATIO_SCALE, Field
from engine.wording.parsing import TypedValueError, parse_value
from engine.wording.values import spell_date, spell_moment

_EXPECTED = {
    "janee": "ja of nee",
    "datum": "een datum",
    "moment": "een dag en een tijd, zoals 7 april 2026 om 12:00:00",
    "getal": "een heel getal",
    "verhouding": "een getal",
    "bedrag": "een bedrag",
}


def cell_value(field: Field, cell: Any) -> Any:
    """What the models take for the content of a cell; ``None`` when it is empty. Raises `TypedValueError`."""
    match cell:
        case str():
            return parse_value(field, cell) if cell.strip() else None
        case bool():
            if field.type == "janee":
                return cell
            raise _unexpected(field, "WAAR of ONWAAR")
        case int() | float():
            return _number(field, float(cell))
        case datetime():
            return _moment(field, cell)
        case date():
            if field.type == "datum":
                return cell.isoformat()
            raise _unexpected(field, f"de dag {spell_date(cell)}")
    raise _unexpected(field, "een tijd of duur zonder dag")


def cell_text(cell: Any) -> str:
    """The content of a cell that is a name or a heading, as text."""
    if isinstance(cell, float):
        return _written(cell)
    return cell.strip() if isinstance(cell, str) else str(cell)


def _number(field: Field, number: float) -> Any:
    match field.type:
        case "janee" | "datum" | "moment":
            raise _unexpected(field, f"het getal {_written(number)}")
        case "verhouding" if math.isfinite(number):
            # A computed ratio has more decimals than a limit can have: cut off, never rounded up to it.
            cut = Decimal(math.floor(_shortest(number) * RATIO_SCALE)).scaleb(-6)
            return parse_value(field, f"{cut:f}".rstrip("0").rstrip(".").replace(".", ","))
        case "bedrag" | "getal" | "verhouding":
            return parse_value(field, _written(number).replace(".", ","))
        case _:
            return parse_value(field, _written(number))


def _moment(field: Field, cell: datetime) -> str:
    moment = (cell + timedelta(milliseconds=500)).replace(microsecond=0)
    if field.type == "moment":
        return moment.isoformat()
    seconds = moment.hour * 3600 + moment.minute * 60 + moment.second
    raise _unexpected(field, f"het moment {spell_moment(moment.toordinal(), seconds)}")


def _shortest(number: float) -> Decimal:
    """A number as the spreadsheet shows it: fifteen digits, without the noise of binary fractions."""
    return Decimal(f"{number:.15g}")


def _written(number: float) -> str:
    return f"{_shortest(number):f}" if math.isfinite(number) else str(number)


def _unexpected(field: Field, found: str) -> TypedValueError:
    return TypedValueError(f"verwacht {_EXPECTED.get(field.type, 'tekst')}; gevonden {found}")
