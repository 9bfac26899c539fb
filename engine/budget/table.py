"""The table of amounts: rows, columns and the totals that the document states, in euros."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from pathlib import Path

from engine.files import cause
from engine.models.vocabulary import Field
from engine.spelling import choices, shown
from engine.terms import Fn
from engine.wording.parsing import TypedValueError, parse_value

TOTAL = "totaal"
"""The column of the stated row totals, and the row of the stated column totals."""
DIFFERENCE = "rijverschil"
"""The stated total of a row minus what its columns add up to: counts where a row counts as stated."""
_THOUSAND = Decimal(1000)
_AMOUNT = Field("bedrag", "bedrag", "Bedrag", minimum="-1000000000000", maximum="1000000000000")

Cell = tuple[str, str]


class TableError(ValueError):
    """The file holds no such table; the message says where, in Dutch."""


@dataclass(frozen=True)
class Table:
    """Amounts by row and column. ``columns`` and ``rows`` are in the order of the document, without the totals."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    labels: Mapping[str, str]
    cells: Mapping[Cell, Decimal]

    def columns_of(self, row: str) -> tuple[str, ...]:
        """The columns in which a row has an amount; empty for a row that is not split."""
        return tuple(c for c in self.columns if (row, c) in self.cells)

    def value(self, row: str, column: str) -> Decimal:
        """The amount in a cell, or the difference between the stated total of the row and its columns."""
        if column == DIFFERENCE:
            return self.cells[row, TOTAL] - sum((self.cells[row, c] for c in self.columns_of(row)), Decimal(0))
        return self.cells[row, column]

    def name(self, cell: Cell) -> str:
        """A cell as people point at it: ``rij 6.2, kolom HSJ``."""
        row = "de totalen" if cell[0] == TOTAL else f"rij {cell[0]}"
        return f"{row}, kolom {self.labels.get(cell[1], cell[1])}"

    def changed(self, other: Table) -> tuple[Cell, ...]:
        """The cells in which the other table has another amount, in reading order."""
        return tuple(c for c in self.order if self.cells.get(c) != other.cells.get(c))

    @cached_property
    def order(self) -> tuple[Cell, ...]:
        """All cells in reading order."""
        places = [(r, c) for r in (*self.rows, TOTAL) for c in (*self.columns, TOTAL)]
        return tuple(p for p in places if p in self.cells)


def table_of(atoms: Iterable[Fn]) -> Table:
    """The table that the rules state: ``rij``, ``kolom``, ``bedrag`` and ``kolomtotaal``, amounts in thousands."""
    known = list(atoms)
    rows = [a.args[1] for a in sorted((a for a in known if a.name == "rij"), key=lambda a: a.args[0])]
    columns = [a.args for a in sorted((a for a in known if a.name == "kolom"), key=lambda a: a.args[0])]
    cells = {(str(a.args[0]), str(a.args[1])): a.args[2] * _THOUSAND for a in known if a.name == "bedrag"}
    cells |= {(TOTAL, str(a.args[0])): a.args[1] * _THOUSAND for a in known if a.name == "kolomtotaal"}
    names = tuple(str(c[1]) for c in columns)
    return Table(tuple(rows), tuple(n for n in names if n != TOTAL), {str(c[1]): c[2] for c in columns}, cells)


def read_table(path: Path, like: Table) -> Table:
    """A table from a CSV file with the rows and columns of another table, amounts in euros.

    The first line holds ``rij`` and the columns, each next line a row; an empty cell has no amount. Fields are
    separated by a semicolon or a comma. Raises `TableError`.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise TableError(f"{path}: {cause(error)}") from error
    except UnicodeDecodeError as error:
        raise TableError(f"{path}: het bestand is niet te lezen als CSV in UTF-8") from error
    lines = list(csv.reader(text.splitlines(), delimiter=";" if ";" in text else ","))
    if not lines or lines[0][:1] != ["rij"]:
        raise TableError(f"{path}: de eerste regel is rij, gevolgd door {', '.join((*like.columns, TOTAL))}")
    columns = [_column(path, name, like) for name in lines[0][1:]]
    cells: dict[Cell, Decimal] = {}
    for number, line in enumerate(lines[1:], 2):
        if not any(line):
            continue
        if line[0] not in (*like.rows, TOTAL):
            raise TableError(
                f"{path}, regel {number}: rij {shown(line[0])} bestaat niet{choices(line[0], (*like.rows, TOTAL))}"
            )
        for column, content in zip(columns, line[1:], strict=False):
            if content.strip():
                cells[line[0], column] = _euros(path, number, content)
    missing = [like.name(c) for c in like.order if c not in cells]
    if missing:
        raise TableError(f"{path}: het bedrag ontbreekt in {missing[0]}")
    return Table(like.rows, like.columns, like.labels, cells)


def write_table(table: Table) -> str:
    """The table as the CSV text that `read_table` reads."""
    lines = [["rij", *table.columns, TOTAL]]
    for row in (*table.rows, TOTAL):
        values = (table.cells.get((row, column)) for column in (*table.columns, TOTAL))
        lines.append([row, *("" if v is None else f"{v:f}" for v in values)])
    return "".join(";".join(line) + "\n" for line in lines)


def _column(path: Path, name: str, like: Table) -> str:
    known = {n.casefold(): c for c in (*like.columns, TOTAL) for n in (c, like.labels.get(c, c))}
    if name.strip().casefold() not in known:
        raise TableError(f"{path}, regel 1: kolom {shown(name)} bestaat niet{choices(name, (*like.columns, TOTAL))}")
    return known[name.strip().casefold()]


def euros(text: str) -> Decimal:
    """An amount as people write it. Raises `engine.wording.parsing.TypedValueError`."""
    value = parse_value(_AMOUNT, text)
    if value is None:
        raise TypedValueError("verwacht een bedrag als € 2.500.000")
    return Decimal(value)


def _euros(path: Path, number: int, text: str) -> Decimal:
    try:
        return euros(text)
    except TypedValueError as error:
        raise TableError(f"{path}, regel {number}: {error}") from error
