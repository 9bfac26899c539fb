"""The tables of a workbook as rows with cell addresses. Dates must be real dates, not text."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from python_calamine import CalamineError, CalamineWorkbook

from engine.formats.problems import Problem
from engine.formats.xlsx_scan import DAMAGED, WorkbookError, column_letters, scan
from engine.spelling import did_you_mean, plain, shown

DATE_FIELDS = frozenset(("datum", "einde", "niet_voor", "niet_na"))
_NOTE = "toelichting"


@dataclass(frozen=True, slots=True)
class WrongDate:
    """A cell that should hold a date and does not; the message says what it holds."""

    message: str


@dataclass(frozen=True, slots=True)
class Cell:
    """A value with its place: a cell such as ``Blad1!C9``, or a JSON path."""

    value: Any
    place: str


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row that hold something, by field."""

    place: str
    cells: Mapping[str, Cell]


def read_tables(
    content: bytes,
    source: str,
    tables: Mapping[str, Mapping[str, str]],
    failure: Callable[[Sequence[Problem]], Exception],
) -> Iterator[tuple[str, Row]]:
    """The rows of all tables in a workbook.

    ``tables`` has for each table its headings by field; which table a sheet holds follows from its headings.
    Raises what ``failure`` makes of the problems when the workbook as a whole cannot be read.
    """
    try:
        mistakes = scan(content)
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        sheets = {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names}
    except WorkbookError as error:
        raise failure([Problem(source, "", str(error))]) from None
    except (CalamineError, OSError, ValueError) as error:
        raise failure([Problem(source, "", DAMAGED)]) from error
    problems: list[Problem] = []
    rows: list[tuple[str, Row]] = []
    for name, grid in sheets.items():
        for (line, column), message in mistakes.get(name, {}).items():
            problems.append(Problem(source, _address(name, line - 1, column - 1), message))
        rows += _sheet(name, grid, source, tables, problems)
    if not rows and not problems:
        headings = "; ".join(", ".join(fields.values()) for fields in tables.values())
        problems.append(Problem(source, "", f"geen werkblad met regels onder de koppen {headings}"))
    if problems:
        raise failure(problems)
    return iter(rows)


def _sheet(
    name: str,
    grid: Sequence[Sequence[Any]],
    source: str,
    tables: Mapping[str, Mapping[str, str]],
    problems: list[Problem],
) -> Iterator[tuple[str, Row]]:
    head = next((i for i, line in enumerate(grid) if any(str(c).strip() for c in line)), None)
    if head is None:
        return
    headings = [plain(str(c)) for c in grid[head]]
    table = next((t for t, fields in tables.items() if plain(next(iter(fields.values()))) in headings), None)
    if table is None:
        return
    by_heading = {plain(text): key for key, text in tables[table].items()} | {plain(k): k for k in tables[table]}
    columns: dict[int, str] = {}
    for index, heading in enumerate(headings):
        if heading in by_heading:
            columns[index] = by_heading[heading]
        elif heading and heading != _NOTE:
            hint = did_you_mean(str(grid[head][index]), tables[table].values())
            problems.append(
                Problem(source, _address(name, head, index), f"onbekende kop {shown(str(grid[head][index]))}{hint}")
            )
    for line in range(head + 1, len(grid)):
        cells = {
            columns[i]: Cell(_value(columns[i], value), _address(name, line, i))
            for i, value in enumerate(grid[line])
            if i in columns and value != "" and value is not None
        }
        if cells:
            yield table, Row(f"{name}!{line + 1}", cells)


def _value(key: str, value: Any) -> Any:
    if key not in DATE_FIELDS:
        return value
    match value:
        case datetime() if (value.hour, value.minute, value.second) != (0, 0, 0):
            return WrongDate(f"verwacht een dag zonder tijd; gevonden {value:%Y-%m-%d %H:%M}")
        case datetime():
            return value.date()
        case date():
            return value
        case str():
            return value
        case _:
            return WrongDate(f"verwacht een datum; gevonden {shown(value)}")


def _address(sheet: str, line: int, column: int) -> str:
    return f"{sheet}!{column_letters(column + 1)}{line + 1}"
