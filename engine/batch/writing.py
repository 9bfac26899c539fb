"""The output files: written beside their place, and moved there when all of them are complete."""

from __future__ import annotations

import csv
import json
import os
from abc import ABC, abstractmethod
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from engine.batch.plan import Plan
from engine.batch.tables import Layout, Row, Table

KINDS = (".jsonl", ".csv", ".xlsx", ".parquet")
_MOST_ROWS = 1_048_575
"""What fits on a sheet below its headings."""
_LONGEST_CELL = 32_767
_ROW_GROUP = 10_000


class OutputError(ValueError):
    """The output cannot be written; the message says why, in Dutch."""


class Files:
    """Files that appear together or not at all. Used as a context: leaving it by an error leaves nothing behind."""

    def __init__(self) -> None:
        self._waiting: dict[Path, Path] = {}

    def place_for(self, target: Path) -> Path:
        """Where to write what is to appear at ``target``."""
        # Always the same name: what a run that was cut off left there is written over by the next one.
        self._waiting[target] = target.with_name(f".{target.name}.tmp")
        return self._waiting[target]

    @property
    def written(self) -> Mapping[Path, Path]:
        """What was written so far: for each target where its content stands."""
        return self._waiting

    def leave_out(self, target: Path) -> None:
        """Drops a file after all."""
        self._waiting.pop(target).unlink()

    def appear(self) -> None:
        """Moves all files to their place, in the order in which they were asked for."""
        for written in self._waiting.values():
            with written.open("rb+") as file:
                os.fsync(file.fileno())
            os.chmod(written, 0o666 & ~_mask())
        for target, written in self._waiting.items():
            os.replace(written, target)
        for folder in {target.parent for target in self._waiting}:
            _sync_folder(folder)
        self._waiting.clear()

    def __enter__(self) -> Files:
        return self

    def __exit__(self, *_: object) -> None:
        for written in self._waiting.values():
            written.unlink(missing_ok=True)


class Writer(ABC):
    """Takes records one by one. Closing completes the files."""

    @abstractmethod
    def write(self, record: dict[str, Any]) -> None: ...

    @abstractmethod
    def close(self) -> None: ...


def writer_for(plan: Plan, layout: Layout, files: Files) -> Writer:
    """The writer for the kind of file that the plan asks for. Raises `OutputError`."""
    target, norms = plan.output, plan.beside(f"{layout.norms.name}{plan.output.suffix}")
    match target.suffix.lower():
        case ".jsonl":
            return _Jsonl(layout, files.place_for(target), files.place_for(norms))
        case ".csv":
            return _Csv(layout, files.place_for(target), files.place_for(norms))
        case ".xlsx":
            return _Xlsx(layout, files.place_for(target))
        case ".parquet":
            return _Parquet(layout, files.place_for(target), files.place_for(norms))
    raise OutputError(f"{target}: onbekend soort bestand; verwacht {', '.join(KINDS)}")


def text_cell(text: str) -> str:
    """A text for a spreadsheet: what it would take for a formula gets an apostrophe."""
    return "'" + text if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def csv_writer(handle: IO[str], table: Table) -> Any:
    """A CSV writer that has written the headings."""
    writer = csv.writer(handle, delimiter=";", lineterminator="\n")
    writer.writerow(table.heads)
    return writer


class _Jsonl(Writer):
    """The whole record a line, and its norms each on a line of a second file."""

    def __init__(self, layout: Layout, records: Path, norms: Path) -> None:
        self._layout = layout
        self._records = records.open("w", encoding="utf-8")
        self._norms = norms.open("w", encoding="utf-8")

    def write(self, record: dict[str, Any]) -> None:
        self._records.write(_json(record))
        for row in self._layout.norm_rows(record):
            self._norms.write(_json(dict(zip(self._layout.norms.heads, row, strict=True))))

    def close(self) -> None:
        self._records.close()
        self._norms.close()


class _Csv(Writer):
    def __init__(self, layout: Layout, dossiers: Path, norms: Path) -> None:
        self._layout = layout
        self._handles = [path.open("w", encoding="utf-8-sig", newline="") for path in (dossiers, norms)]
        self._dossiers, self._norms = (
            csv_writer(h, t) for h, t in zip(self._handles, (layout.dossiers, layout.norms), strict=True)
        )

    def write(self, record: dict[str, Any]) -> None:
        self._dossiers.writerow(map(_csv_cell, self._layout.dossier_row(record)))
        for row in self._layout.norm_rows(record):
            self._norms.writerow(map(_csv_cell, row))

    def close(self) -> None:
        for handle in self._handles:
            handle.close()


class _Xlsx(Writer):
    """Two sheets. Rows go to the file at once, so that memory does not grow with them."""

    def __init__(self, layout: Layout, target: Path) -> None:
        import xlsxwriter

        self._layout = layout
        options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        self._book = xlsxwriter.Workbook(str(target), options)
        # A fixed day of birth: the same input must give the same file.
        self._book.set_properties({"created": datetime(2000, 1, 1)})
        bold = self._book.add_format({"bold": True})
        self._sheets = []
        for table in (layout.dossiers, layout.norms):
            sheet = self._book.add_worksheet(table.name.capitalize())
            sheet.freeze_panes(1, 0)
            sheet.set_column(0, len(table.heads) - 1, 22)
            sheet.write_row(0, 0, table.heads, bold)
            self._sheets.append(sheet)
        self._heights = [0, 0]

    def write(self, record: dict[str, Any]) -> None:
        self._row(0, self._layout.dossier_row(record))
        for row in self._layout.norm_rows(record):
            self._row(1, row)

    def _row(self, sheet: int, row: Row) -> None:
        self._heights[sheet] += 1
        if self._heights[sheet] > _MOST_ROWS:
            raise OutputError(f"een werkblad heeft ten hoogste {_MOST_ROWS} rijen; kies .parquet, .csv of .jsonl")
        for column, cell in enumerate(row):
            if cell != "":
                self._sheets[sheet].write_string(self._heights[sheet], column, _word(cell)[:_LONGEST_CELL])

    def close(self) -> None:
        self._book.close()


class _Parquet(Writer):
    def __init__(self, layout: Layout, dossiers: Path, norms: Path) -> None:
        self._layout = layout
        self._parts = [_Columns(table, path) for table, path in ((layout.dossiers, dossiers), (layout.norms, norms))]

    def write(self, record: dict[str, Any]) -> None:
        self._parts[0].add(self._layout.dossier_row(record))
        for row in self._layout.norm_rows(record):
            self._parts[1].add(row)

    def close(self) -> None:
        for part in self._parts:
            part.close()


class _Columns:
    """A Parquet file that is written a group of rows at a time."""

    def __init__(self, table: Table, path: Path) -> None:
        import pyarrow as pa
        import pyarrow.parquet as pq

        self._arrow = pa
        self._schema = pa.schema([(head, pa.bool_() if head == "zeker" else pa.string()) for head in table.heads])
        self._writer = pq.ParquetWriter(str(path), self._schema, compression="zstd")
        self._rows: list[Row] = []

    def add(self, row: Row) -> None:
        self._rows.append(row)
        if len(self._rows) >= _ROW_GROUP:
            self._flush()

    def _flush(self) -> None:
        columns = list(zip(*self._rows, strict=True)) or [()] * len(self._schema)
        arrays = [
            self._arrow.array([None if cell == "" else cell for cell in cells], type=field.type)
            for cells, field in zip(columns, self._schema, strict=True)
        ]
        self._writer.write_table(self._arrow.Table.from_arrays(arrays, schema=self._schema))
        self._rows.clear()

    def close(self) -> None:
        if self._rows:
            self._flush()
        self._writer.close()


def _json(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"


def _word(cell: str | bool) -> str:
    return ("ja" if cell else "nee") if isinstance(cell, bool) else cell


def _csv_cell(cell: str | bool) -> str:
    return text_cell(_word(cell))


def _mask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
