"""The workbook to fill in: headings, notes, drop-downs and an explanation, all from the vocabulary."""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import xlsxwriter

from engine.files import write_file
from engine.formats import layout
from engine.formats.layout import Column, Sheet
from engine.formats.workbook import PROCEDURE_LABEL
from engine.knowledge.base import KnowledgeBase
from engine.models.building import Entity
from engine.models.vocabulary import Field
from engine.wording.values import (
    NONE_AT_ALL,
    UNKNOWN,
    empty_list_word,
    spell_choice,
    spell_value,
)

EMPTY_ROWS = 1000
"""How many rows have drop-downs, at least."""
_FIRST_ROW = 2
_FIRST_SAFE_DAY = date(1900, 3, 1)
"""Spreadsheets count a day too many before this one."""
_NUMBER_FORMATS = {
    "datum": "[$-413]d mmmm yyyy",
    "moment": "[$-413]d mmmm yyyy hh:mm:ss",
    "bedrag": '"€" #,##0.00',
    "verhouding": "0.00####",
    "getal": "#,##0",
}
_KINDS = {
    "naam": "Naam",
    "verwijzing": "De naam van een partij die elders in dit dossier staat",
    "tekst": "Tekst; telt niet mee in de beoordeling",
    "janee": "Ja of nee",
    "keuze": "Een van",
    "keuzelijst": "Een of meer van, gescheiden door een puntkomma",
    "datum": "Datum, zoals 7-4-2026",
    "moment": "Dag en tijd tot op de seconde, zoals 7-4-2026 12:00:00",
    "getal": "Heel getal",
    "verhouding": "Getal met ten hoogste zes decimalen, zoals 0,4",
    "bedrag": "Bedrag in euro",
}
_GUIDE = (
    "Vul op het werkblad “{root}” een rij in per {dossier}, en op de andere werkbladen een rij per onderdeel.",
    "Een rij op een ander werkblad begint met de namen van waar zij bij hoort, precies zoals die daar staan.",
    "Een lege cel betekent: onbekend. Dat is iets anders dan “nee” of 0. U mag ook “{unknown}” invullen.",
    "Zijn er van iets zeker geen rijen? Vul dan “{none}” in, in de kolom met de naam van die lijst.",
    "De opmerking bij een kop zegt wat u invult, wie het levert en waar het te vinden is.",
    "Bedragen en getallen: gewoon typen (2500000 of € 2.500.000). Een verhouding heeft een komma: 0,4.",
    "Een dag zonder tijd is geen moment. Middernacht typt u als tekst: 7 april 2026 om 00:00 uur.",
    "Een formule mag. Van een formule telt de bewaarde uitkomst: open en bewaar het bestand eerst in Excel.",
    "Een foutwaarde, of een formule zonder bewaarde uitkomst, wordt geweigerd; zij telt nooit als onbekend.",
    "De koppen en de grijze regel eronder blijven staan. Kolommen mogen van plaats wisselen of weg.",
    "Eigen aantekeningen maakt u op een werkblad waarvan de naam begint met _.",
)


def write_template(path: Path, knowledge: KnowledgeBase, dossiers: Iterable[Entity] = ()) -> None:
    """Writes the workbook of a procedure, with the given dossiers already filled in.

    The same dossiers give the same bytes. Raises `OSError`; then nothing has changed.
    """
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    # A fixed day of birth: the same input must give the same file.
    book.set_properties({"created": datetime(2000, 1, 1), "title": knowledge.procedure})
    _Template(book, knowledge).write(list(dossiers))
    book.close()
    write_file(path, buffer.getvalue())


class _Template:
    def __init__(self, book: Any, knowledge: KnowledgeBase) -> None:
        self.book = book
        self.knowledge = knowledge
        self.sheets = layout.sheets(knowledge.vocabulary)
        self._words: dict[tuple[str, ...], str] = {}
        common = {"valign": "top", "text_wrap": True}
        self._title = book.add_format({"bold": True, "font_size": 14})
        self._bold = book.add_format({"bold": True})
        self._wrapped = book.add_format(common)
        self._heading = book.add_format({**common, "bold": True, "bg_color": "#D9E2F3", "border": 1})
        self._key = book.add_format({**common, "bold": True, "bg_color": "#FFE699", "border": 1})
        self._code = book.add_format({"font_color": "#A6A6A6", "font_size": 8})
        self._formats = {kind: book.add_format({"num_format": f}) for kind, f in _NUMBER_FORMATS.items()}
        self._text = book.add_format({"num_format": "@"})

    def write(self, dossiers: list[Entity]) -> None:
        self._guide()
        written = {sheet.name: self.book.add_worksheet(sheet.name) for sheet in self.sheets}
        self._word_lists()
        rows: dict[str, list[list[Any]]] = {sheet.name: [] for sheet in self.sheets}
        for dossier in dossiers:
            self._rows(self.sheets[0], dossier, (), 1, rows)
        for sheet in self.sheets:
            self._sheet(written[sheet.name], sheet, rows[sheet.name])

    # --- explanation ---

    def _guide(self) -> None:
        page = self.book.add_worksheet(layout.GUIDE)
        root = self.knowledge.vocabulary.root
        about = self.knowledge.about
        page.set_column(0, 0, 26)
        page.set_column(1, 1, 90)
        page.write_string(0, 0, str(about.get("titel", self.knowledge.procedure)), self._title)
        page.write_string(1, 0, str(about.get("document", "")))
        page.write_string(2, 0, PROCEDURE_LABEL, self._bold)
        page.write_string(2, 1, self.knowledge.procedure)
        for number, line in enumerate(_GUIDE, 1):
            text = line.format(root=layout.ROOT_SHEET, dossier=root.label, unknown=UNKNOWN, none=NONE_AT_ALL)
            page.write_number(3 + number, 0, number)
            page.write_string(3 + number, 1, text, self._wrapped)
        below = len(_GUIDE) + 5
        page.write_string(below, 0, "Werkblad", self._bold)
        page.write_string(below, 1, "Een rij is", self._bold)
        for row, sheet in enumerate(self.sheets, below + 1):
            belongs = " → ".join(parent.name for parent in sheet.ancestors)
            page.write_url(row, 0, f"internal:'{sheet.name}'!A1", string=sheet.name)
            page.write_string(row, 1, sheet.entity.label + (f" (hoort bij: {belongs})" if belongs else ""))

    def _word_lists(self) -> None:
        """The lists behind the drop-downs, on a sheet of their own: a list in a cell rule is short at most."""
        page = self.book.add_worksheet(layout.WORDS)
        page.hide()
        columns = (column for sheet in self.sheets for column in sheet.columns)
        lists = [words for column in columns if (words := _drop_down(column))]
        for at, words in enumerate(dict.fromkeys(lists)):
            for row, word in enumerate(words):
                page.write_string(row, at, word, self._text)
            letter = xlsxwriter.utility.xl_col_to_name(at, col_abs=True)
            self._words[words] = f"={layout.WORDS}!{letter}$1:{letter}${len(words)}"

    # --- sheets ---

    def _sheet(self, page: Any, sheet: Sheet, rows: list[list[Any]]) -> None:
        last = _FIRST_ROW + max(EMPTY_ROWS, len(rows)) - 1
        fixed = sum(column.kind == "ancestor" for column in sheet.columns) + (sheet.key is not None)
        page.freeze_panes(_FIRST_ROW, fixed)
        page.set_row(0, 48)
        for at, column in enumerate(sheet.columns):
            is_key = column.kind == "ancestor" or column is sheet.key
            page.set_column(at, at, 28 if is_key else 20, self._format(column.field))
            page.write_string(0, at, column.heading, self._key if is_key else self._heading)
            page.write_string(1, at, column.code, self._code)
            page.write_comment(0, at, self._note(column, sheet), {"author": "", "x_scale": 2.2, "y_scale": 1.6})
            if words := _drop_down(column):
                page.data_validation(_FIRST_ROW, at, last, at, self._choice(self._words[words]))
        for number, row in enumerate(rows, _FIRST_ROW):
            for at, (column, value) in enumerate(zip(sheet.columns, row, strict=True)):
                self._cell(page, number, at, column.field, value)

    def _choice(self, source: str) -> dict[str, Any]:
        return {
            "validate": "list",
            "source": source,
            "error_title": "Geen mogelijke waarde",
            "error_message": "Kies uit de lijst, of laat de cel leeg als het niet bekend is.",
        }

    def _note(self, column: Column, sheet: Sheet) -> str:
        if column.kind == "ancestor":
            return "De naam van waar deze rij bij hoort, zoals die op het andere werkblad staat."
        if column.kind == "number" or column.field is None:
            return "Een eigen nummer, waarnaar rijen op andere werkbladen verwijzen: 1, 2, 3 …"
        field = column.field
        if column.kind == "list":
            name = next(s.name for s in self.sheets if s.parent is sheet and s.loc == column.loc)
            return f"De rijen staan op het werkblad “{name}”. Vul hier “{NONE_AT_ALL}” in als er zeker geen zijn."
        words = ": " + "; ".join(spell_choice(field, word) for word in field.values) if field.values else ""
        if field.type == "keuzelijst":
            words += f". Zeker geen: {empty_list_word(field)}"
        lines = (
            _KINDS[field.type] + words,
            field.unit and f"Eenheid: {field.unit}",
            f"Levert: {field.supplied_by}",
            field.source and f"Bron: {field.source}",
            field.required and "Verplicht",
        )
        return "\n".join(line for line in lines if line)

    def _format(self, field: Field | None) -> Any:
        return self._formats.get(field.type, self._text) if field else self._text

    # --- rows ---

    def _rows(
        self,
        sheet: Sheet,
        entity: Any,
        names: tuple[str, ...],
        number: int,
        rows: dict[str, list[list[Any]]],
    ) -> None:
        """Adds the row of an entity, and those of all that belongs to it."""
        row: list[Any] = list(names)
        for column in sheet.columns[len(names) :]:
            value = number if column.kind == "number" else _value(entity, column.loc)
            if column.kind == "list":
                value = NONE_AT_ALL if value == () else None
            row.append(value)
        rows[sheet.name].append(row)
        key = sheet.key
        own = str(number) if sheet.numbered else str(_value(entity, key.loc)) if key else ""
        for child in self.sheets:
            if child.parent is sheet:
                for index, item in enumerate(_value(entity, child.loc) or (), 1):
                    self._rows(child, item, (*names, own), index, rows)

    def _cell(self, page: Any, row: int, at: int, field: Field | None, value: Any) -> None:
        """Writes a value by its type, never by its looks: a name that begins with = is no formula."""
        form = self._format(field)
        match value:
            case None:
                pass
            case datetime() if value.time() != value.min.time() and value.date() >= _FIRST_SAFE_DAY:
                page.write_datetime(row, at, value, form)
            case date() if not isinstance(value, datetime) and value >= _FIRST_SAFE_DAY:
                page.write_datetime(row, at, value, form)
            case int() | Decimal() if not isinstance(value, bool) and _exact(value):
                page.write_number(row, at, float(value), form)
            case str() if field is None or field.type != "keuze":
                page.write_string(row, at, value, self._text)
            case _ if field is not None:
                page.write_string(row, at, spell_value(field, value), self._text)


def _value(entity: Any, loc: tuple[str, ...]) -> Any:
    for step in loc:
        entity = getattr(entity, step)
    return entity


def _exact(value: int | Decimal) -> bool:
    """Whether a spreadsheet can hold a number without loss."""
    return Decimal(f"{value:.15g}") == value


def _drop_down(column: Column) -> tuple[str, ...]:
    if column.kind == "list":
        return (NONE_AT_ALL,)
    if column.field is None or column.kind != "value":
        return ()
    match column.field.type:
        case "janee":
            return ("ja", "nee")
        case "keuze":
            return tuple(spell_choice(column.field, word) for word in column.field.values)
        case _:
            return ()
