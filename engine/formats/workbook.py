"""Dossiers from a workbook: rows that are put together to data, with every mistake at its cell.

A mistake in a value concerns the dossier of its row. A mistake in the make-up of the workbook (a heading, a row
that belongs to nothing) could concern any dossier, so that none of them is given.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from python_calamine import CalamineWorkbook, SheetTypeEnum

from engine.formats import layout
from engine.formats.cells import cell_text, cell_value
from engine.formats.consistency import same_name
from engine.formats.json_files import EMPTY, MAX_BYTES, TOO_LARGE
from engine.formats.layout import Column, Sheet
from engine.formats.problems import MAX_PROBLEMS, Loc, Problem, limited
from engine.formats.procedure import ProcedureError, procedure_of
from engine.formats.raw import RawDossier, Unreadable, unreadable
from engine.formats.xlsx_scan import DAMAGED, WorkbookError, column_letters, scan
from engine.knowledge.folders import KB_ROOT
from engine.models.vocabulary import Vocabulary
from engine.spelling import did_you_mean, plain, shown
from engine.wording.parsing import TypedValueError
from engine.wording.values import NONE_AT_ALL

PROCEDURE_LABEL = "Procedure"
NONE_READ = "geen van de dossiers is beoordeeld: wat hierboven niet bij een dossier hoort, kan elk dossier raken"


def read_workbook(path: Path, source: str, part: str = "", root: Path = KB_ROOT) -> Iterator[RawDossier | Unreadable]:
    """The dossiers of an xlsx file."""
    with path.open("rb") as handle:
        content = handle.read(MAX_BYTES + 1)
    try:
        tables = _tables(content)
    except WorkbookError as error:
        yield unreadable(source, "", str(error))
        return
    place, name = _procedure(tables.get(plain(layout.GUIDE)))
    try:
        knowledge = procedure_of(name, part, root)
    except ProcedureError as error:
        yield unreadable(source, place, str(error))
        return
    book = _Book(source, {"procedure": place}, knowledge.procedure)
    book.read(tables, knowledge.vocabulary)
    if book.problems:
        problems = book.problems + [p for row in book.dossiers for p in row.problems]
        told = limited(problems, source, len(problems))
        yield Unreadable(source, (*told, *([Problem(source, "", NONE_READ)] if len(book.dossiers) > 1 else ())))
        return
    for row in book.dossiers:
        problems = row.problems
        yield RawDossier(source, row.place, row.data, limited(problems, source, len(problems)), row.locate)


# --- the file -----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Table:
    """The cells of a sheet, rows and columns from 1; ``mistakes`` are cells that only look empty."""

    name: str
    rows: list[list[Any]]
    mistakes: Mapping[tuple[int, int], str]

    def cell(self, row: int, column: int) -> Any:
        cells = self.rows[row - 1] if row <= len(self.rows) else []
        return cells[column - 1] if column <= len(cells) else ""

    def empty(self, row: int, column: int) -> bool:
        cell = self.cell(row, column)
        return (row, column) not in self.mistakes and isinstance(cell, str) and not cell.strip()

    @property
    def height(self) -> int:
        return max([len(self.rows), *(row for row, _ in self.mistakes)])

    @property
    def width(self) -> int:
        return max([0, *map(len, self.rows[:1]), *(column for _, column in self.mistakes)])

    def blank(self, row: int) -> bool:
        return all(self.empty(row, column) for column in range(1, self.width + 1))

    def place(self, row: int, column: int) -> str:
        return f"{self.name}!{column_letters(column)}{row}"


def _tables(content: bytes) -> dict[str, _Table]:
    """The sheets of a workbook by plain name. Raises `WorkbookError`."""
    if not content:
        raise WorkbookError(EMPTY)
    if len(content) > MAX_BYTES:
        raise WorkbookError(f"het bestand {TOO_LARGE}")
    mistakes = scan(content)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        names = [sheet.name for sheet in book.sheets_metadata if sheet.typ == SheetTypeEnum.WorkSheet]
        rows = {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in names}
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # a panic of the reader is no Exception
        raise WorkbookError(DAMAGED) from error
    tables = {plain(name): _Table(name, each, mistakes.get(name, {})) for name, each in rows.items()}
    if len(tables) < len(rows):
        raise WorkbookError("twee werkbladen hebben bijna dezelfde naam")
    return tables


def _procedure(guide: _Table | None) -> tuple[str, str | None]:
    """The cell that names the procedure, and what it says."""
    if guide is not None:
        for row in range(1, guide.height + 1):
            if plain(cell_text(guide.cell(row, 1))) == plain(PROCEDURE_LABEL):
                return guide.place(row, 2), cell_text(guide.cell(row, 2)) or None
    return layout.GUIDE, None


# --- rows to data -------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Header:
    """Which column stands where, and in which row the data begin."""

    columns: Mapping[Column, int]
    first_row: int


@dataclass
class _Row:
    """A row with its data and those of the rows that belong to it. ``problems`` are those of the dossier."""

    table: _Table
    number: int
    header: _Header
    data: dict[str, Any]
    problems: list[Problem]
    places: Mapping[str, str] = field(default_factory=dict)
    children: dict[tuple[str, ...], list[_Row]] = field(default_factory=dict)

    @property
    def place(self) -> str:
        return self.table.place(self.number, min(self.header.columns.values()))

    def locate(self, loc: Loc) -> str:
        """The cell that a place in the data stands in, or the row that it would stand in."""
        names = tuple(step for step in loc if isinstance(step, str))
        for path, rows in self.children.items():
            rest = loc[len(path) :]
            if loc[: len(path)] == path and rest and isinstance(rest[0], int) and rest[0] < len(rows):
                return rows[rest[0]].locate(rest[1:])
        if loc and loc[0] in self.places:
            return self.places[str(loc[0])]
        cells = (self.table.place(self.number, at) for c, at in self.header.columns.items() if c.loc == names)
        return next(cells, self.place) if names else self.place


class _Book:
    """A workbook while it is being put together."""

    def __init__(self, source: str, places: Mapping[str, str], procedure: str) -> None:
        self.source = source
        self.places = places
        self.procedure = procedure
        self.dossiers: list[_Row] = []
        self.problems: list[Problem] = []
        self._index: dict[tuple[str, tuple[str, ...]], _Row] = {}
        self._names: dict[tuple[str, tuple[str, ...]], list[str]] = {}

    def read(self, tables: Mapping[str, _Table], vocabulary: Vocabulary) -> None:
        """Puts all sheets together; what is wrong with their make-up is left in ``problems``."""
        known = layout.sheets(vocabulary)
        self._refuse_unknown(tables, known)
        for sheet in known:
            table = tables.get(plain(sheet.name))
            if table is not None and (header := self._header(table, sheet)):
                for number in range(header.first_row, table.height + 1):
                    if not table.blank(number):
                        self._row(table, number, header, sheet)
        if not self.dossiers and not self.problems:
            self._wrong(layout.ROOT_SHEET, "er staat geen enkele rij ingevuld")
        for row in self._index.values():
            self._close(row)

    def _wrong(self, place: str, message: str) -> None:
        self.problems.append(Problem(self.source, place, message))

    def _refuse_unknown(self, tables: Mapping[str, _Table], known: tuple[Sheet, ...]) -> None:
        names = [sheet.name for sheet in known]
        ignored = {plain(name) for name in (*names, *layout.RESERVED)}
        for key, table in tables.items():
            if key in ignored or table.name.startswith(layout.OWN_PREFIX):
                continue
            if not all(table.blank(row) for row in range(1, table.height + 1)):
                meant = did_you_mean(table.name, names)
                self._wrong(table.name, f"is geen werkblad van dit sjabloon (een eigen blad begint met _){meant}")

    # --- headings ---

    def _header(self, table: _Table, sheet: Sheet) -> _Header | None:
        """The header of a sheet, ``None`` when the sheet is empty or lacks what its rows need."""
        by_code = {column.code: column for column in sheet.columns}
        by_heading = {plain(column.heading): column for column in sheet.columns}
        width = range(1, table.width + 1)
        second = [cell_text(table.cell(2, at)) for at in width if not table.empty(2, at)]
        coded = sum(text in by_code for text in second) * 2 > len(second)
        first = {plain(cell_text(table.cell(1, at))) for at in width}
        if not first & by_heading.keys() and sum(plain(text) in by_heading for text in second) * 2 > len(second):
            self._wrong(table.place(1, 1), "de koppen staan een rij lager; haal deze rij weg")
            return None
        found: dict[Column, int] = {}
        for at in width:
            heading, code = cell_text(table.cell(1, at)), cell_text(table.cell(2, at)) if coded else ""
            column = by_code.get(code) if code else by_heading.get(plain(heading)) or by_code.get(heading)
            if column is None:
                self._unknown_heading(table, at, code, heading, sheet)
            elif column in found:
                self._wrong(table.place(1, at), f"de kop {shown(column.heading)} staat er twee keer")
            else:
                found[column] = at
        needed = [c for c in sheet.columns if c.kind == "ancestor" or c is sheet.key]
        absent = [c.heading for c in needed if c not in found]
        if absent and found:
            self._wrong(table.name, f"de kolom {shown(absent[0])} ontbreekt")
        return None if absent else _Header(found, 3 if coded else 2)

    def _unknown_heading(self, table: _Table, at: int, code: str, heading: str, sheet: Sheet) -> None:
        if code:
            meant = did_you_mean(code, [c.code for c in sheet.columns])
            self._wrong(table.place(2, at), f"{shown(code)} is geen bekende kolom van dit werkblad{meant}")
        elif heading:
            meant = did_you_mean(heading, [c.heading for c in sheet.columns])
            self._wrong(table.place(1, at), f"{shown(heading)} is geen bekende kop van dit werkblad{meant}")
        elif any(not table.empty(row, at) for row in range(1, table.height + 1)):
            self._wrong(table.place(1, at), "boven deze kolom staat geen kop")

    # --- rows ---

    def _row(self, table: _Table, number: int, header: _Header, sheet: Sheet) -> None:
        parent, keys = self._parent(table, number, header, sheet)
        if sheet.parent is not None and parent is None:
            return
        row = _Row(table, number, header, {}, parent.problems if parent else [])
        if parent is None:
            row.data["procedure"] = self.procedure
            row.places = self.places
            self.dossiers.append(row)
        else:
            parent.children.setdefault(sheet.loc, []).append(row)
        for column, at in header.columns.items():
            if column.kind == "value":
                self._value(row, column, at)
        self._register(row, sheet, keys)

    def _parent(self, table: _Table, number: int, header: _Header, sheet: Sheet) -> tuple[_Row | None, tuple[str, ...]]:
        """The row that a row belongs to, and the names that lead to it."""
        keys: tuple[str, ...] = ()
        row: _Row | None = None
        for ancestor, column in zip(sheet.ancestors, sheet.columns, strict=False):
            at = header.columns[column]
            text = cell_text(table.cell(number, at))
            place = table.place(number, at)
            if not text:
                self._wrong(place, f"de kolom {shown(column.heading)} is leeg: waar hoort deze rij bij?")
                return None, ()
            row = self._index.get((ancestor.name, (*keys, same_name(text))))
            if row is None:
                # Comparing every name with every name takes long, and nobody reads so many suggestions.
                few = len(self.problems) < MAX_PROBLEMS
                meant = did_you_mean(text, self._names.get((ancestor.name, keys), [])) if few else ""
                beside = " met dezelfde namen ervoor" if keys else ""
                self._wrong(place, f"{shown(text)} staat niet op het werkblad “{ancestor.name}”{beside}{meant}")
                return None, ()
            keys = (*keys, same_name(text))
        return row, keys

    def _register(self, row: _Row, sheet: Sheet, keys: tuple[str, ...]) -> None:
        """Makes a row known by its name, for the rows that belong to it."""
        text = ""
        if sheet.key is not None:
            at = row.header.columns[sheet.key]
            text = cell_text(row.table.cell(row.number, at))
        path = (sheet.name, (*keys, same_name(text)))
        if path in self._index or not text:
            if text and (sheet.parent is None or sheet.numbered):
                self._wrong(row.table.place(row.number, at), f"{shown(text)} staat al op een andere rij")
            path = (sheet.name, (*keys, "", str(row.number)))
        else:
            self._names.setdefault((sheet.name, keys), []).append(text)
        self._index[path] = row

    def _value(self, row: _Row, column: Column, at: int) -> None:
        assert column.field is not None
        mistake = row.table.mistakes.get((row.number, at))
        try:
            if mistake:
                raise TypedValueError(mistake)
            value = cell_value(column.field, row.table.cell(row.number, at))
        except TypedValueError as error:
            row.problems.append(Problem(self.source, row.table.place(row.number, at), str(error)))
            return
        if value is not None:
            _put(row.data, column.loc, value)

    def _close(self, row: _Row) -> None:
        """Puts the rows that belong to a row into its data, and the lists that are said to be empty."""
        for path, children in row.children.items():
            _put(row.data, path, [child.data for child in children])
        for column, at in row.header.columns.items():
            if column.kind != "list" or row.table.empty(row.number, at):
                continue
            text = plain(cell_text(row.table.cell(row.number, at)))
            place = row.table.place(row.number, at)
            if text != NONE_AT_ALL:
                message = f"vul hier “{NONE_AT_ALL}” in of niets; de rijen staan op een eigen werkblad"
                row.problems.append(Problem(self.source, place, message))
            elif column.loc in row.children:
                message = f"hier staat “{NONE_AT_ALL}”, maar er zijn wel rijen"
                row.problems.append(Problem(self.source, place, message))
            else:
                _put(row.data, column.loc, [])


def _put(data: dict[str, Any], loc: tuple[str, ...], value: Any) -> None:
    for step in loc[:-1]:
        data = data.setdefault(step, {})
    data[loc[-1]] = value
