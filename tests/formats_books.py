"""Workbooks for tests, cell by cell as a person would leave them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

import xlsxwriter

from tests.formats_samples import PROCEDURE

GUIDE = [["Procedure", PROCEDURE]]


@dataclass(frozen=True)
class Formula:
    """A formula with the result that was stored with it; ``None``: none was stored."""

    text: str
    result: Any = None


def book(sheets: Mapping[str, Sequence[Sequence[Any]]], guide: Sequence[Sequence[Any]] = GUIDE) -> bytes:
    """The bytes of a workbook with a guide sheet and the given sheets."""
    buffer = io.BytesIO()
    workbook = xlsxwriter.Workbook(buffer, {"in_memory": True})
    formats = {
        time: workbook.add_format({"num_format": "hh:mm"}),
        date: workbook.add_format({"num_format": "dd-mm-yyyy"}),
        datetime: workbook.add_format({"num_format": "dd-mm-yyyy hh:mm:ss"}),
    }
    for name, rows in {"Uitleg": guide, **sheets}.items():
        page = workbook.add_worksheet(name)
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                match cell:
                    case None:
                        pass
                    case Formula():
                        page.write_formula(row, column, cell.text, None, cell.result)
                    case bool():
                        page.write_boolean(row, column, cell)
                    case str():
                        page.write_string(row, column, cell)
                    case date() | time():
                        page.write_datetime(row, column, cell, formats[type(cell)])
                    case _:
                        page.write_number(row, column, cell)
    workbook.close()
    return buffer.getvalue()


def changed(content: bytes, part: str, old: bytes, new: bytes) -> bytes:
    """A workbook in which a piece of XML is another."""
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            data = before.read(name)
            if name == part:
                assert old in data
                data = data.replace(old, new)
            after.writestr(name, data)
    return result.getvalue()
