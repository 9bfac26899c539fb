"""Years of a budget as rows for a spreadsheet: CSV text and an XLSX workbook."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any

Row = Sequence[str | None]
YEAR_HEAD = (
    "jaar", "periode", "in_taak", "bedrag", "bedrag_geindexeerd", "per_maand", "per_maand_geindexeerd",
    "onbekend", "opdrachtwaarde", "volgend_budget", "opties",
)  # fmt: skip
PART_HEAD = (
    "jaar", "deelopdracht", "omschrijving", "in_taak", "coordineert", "betaalt", "eigen_levering", "bedrag", "bron",
    "afhankelijk_van",
)  # fmt: skip
OPEN_HEAD = ("jaar", "bevinding", "vraag", "bron", "andere_lezing", "bedrag", "gevolg")
_AMOUNTS = frozenset(
    ("bedrag", "bedrag_geindexeerd", "per_maand", "per_maand_geindexeerd", "opdrachtwaarde")
)  # fmt: skip


def year_rows(records: Iterable[dict[str, Any]]) -> list[Row]:
    """A row per year."""
    return [
        (
            str(r["jaar"]), r["periode"],
            "; ".join(p["deelopdracht"] for p in r["onderdelen"] if p["in_taak"] in ("ja", "gedeeltelijk")),
            r["bedrag"], r["bedrag_geindexeerd"], r["per_maand"], r["per_maand_geindexeerd"],
            "; ".join(r["onbekend"]), r["opdrachtwaarde"], "; ".join(r["volgend_budget"]), "; ".join(r["opties"]),
        )
        for r in records
    ]  # fmt: skip


def part_rows(records: Iterable[dict[str, Any]]) -> list[Row]:
    """A row per year and sub-assignment; corrections of the table have rows of their own."""
    rows: list[Row] = []
    for r in records:
        year = str(r["jaar"])
        for p in r["onderdelen"]:
            amount = "onbekend" if p["bedrag_onbekend"] else p["bedrag"]
            rows.append(
                (year, p["deelopdracht"], p["omschrijving"], p["in_taak"], p["coordineert"], p["betaalt"],
                 p["eigen_levering"], amount, p["bron"], "; ".join(p["afhankelijk_van"]))
            )  # fmt: skip
        rows.extend(
            (year, None, c["omschrijving"], None, None, None, None, c["bedrag"], None, None) for c in r["correcties"]
        )
    return rows


def open_rows(records: Iterable[dict[str, Any]]) -> list[Row]:
    """A row per year and other reading."""
    return [
        (str(r["jaar"]), o["bevinding"], o["vraag"], o["bron"], a["optie"], a["bedrag"], a["tekst"])
        for r in records
        for o in r["open"]
        for a in o["anders"]
    ]


def csv_text(head: Sequence[str], rows: Iterable[Row]) -> str:
    """Rows as CSV with semicolons. A text that a spreadsheet would take for a formula gets an apostrophe."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\n")
    writer.writerow(head)
    for row in rows:
        writer.writerow([_safe(cell, name in _AMOUNTS) for name, cell in zip(head, row, strict=True)])
    return out.getvalue()


def workbook(records: Sequence[dict[str, Any]]) -> bytes:
    """The years, the sub-assignments and what is open, each on a sheet."""
    import xlsxwriter

    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(out, options) as book:
        bold, money = book.add_format({"bold": True}), book.add_format({"num_format": "#,##0.00"})
        for title, head, rows in (
            ("Jaren", YEAR_HEAD, year_rows(records)),
            ("Deelopdrachten", PART_HEAD, part_rows(records)),
            ("Open", OPEN_HEAD, open_rows(records)),
        ):
            sheet = book.add_worksheet(title)
            sheet.freeze_panes(1, 0)
            sheet.write_row(0, 0, head, bold)
            for number, row in enumerate(rows, 1):
                for column, (name, cell) in enumerate(zip(head, row, strict=True)):
                    if cell and name in _AMOUNTS and cell != "onbekend":
                        sheet.write_number(number, column, float(cell), money)
                    elif cell:
                        sheet.write_string(number, column, cell)
            sheet.autofit()
    return out.getvalue()


def _safe(cell: str | None, amount: bool) -> str:
    text = cell or ""
    return "'" + text if not amount and text[:1] in ("=", "+", "-", "@") else text
