"""A look inside an xlsx file before it is opened: is it safe to open, and which cells seem empty but are not?

The spreadsheet reader holds a sheet as one rectangle, so that one stray cell can cost gigabytes, and it gives
error values and formulas without a stored result as empty. Empty means unknown, so these are told apart here.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

MAX_UNPACKED = 100 * 1024 * 1024
MAX_CELLS = 5_000_000
"""The largest rectangle of a sheet, and the largest unpacked file, that are opened."""

_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_OLE = b"\xd0\xcf\x11\xe0"
DAMAGED = "is geen leesbaar xlsx-bestand (beschadigd, of een ander soort bestand)"


class WorkbookError(ValueError):
    """An xlsx file that cannot be opened; the message says why, in Dutch."""


@dataclass
class _Cells:
    """What one sheet holds, as far as it is read."""

    row: int = 0
    column: int = 0
    last_row: int = 0
    last_column: int = 0
    type: str = ""
    inside: str = ""
    formula: bool = False
    text: str = ""
    mistakes: dict[tuple[int, int], str] = field(default_factory=dict)

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        match tag:
            case "row":
                self.row, self.column = int(attributes.get("r", self.row + 1)), 0
            case "c":
                self._cell(attributes)
            case "f":
                self.formula, self.inside = True, tag
            case "v" | "t":
                self.inside = tag

    def _cell(self, attributes: Mapping[str, str]) -> None:
        self.type, self.formula, self.text = attributes.get("t", ""), False, ""
        self.column += 1
        if reference := attributes.get("r"):
            match = _REFERENCE.fullmatch(reference)
            if match is None:
                raise WorkbookError(DAMAGED)
            self.row, self.column = int(match[2]), column_number(match[1])

    def characters(self, text: str) -> None:
        if self.inside in ("v", "t"):
            self.text += text

    def end(self, tag: str) -> None:
        self.inside = ""
        if tag != "c":
            return
        if self.text:
            self.last_row = max(self.last_row, self.row)
            self.last_column = max(self.last_column, self.column)
        if self.type == "e":
            self.mistakes[self.row, self.column] = f"de cel bevat de foutwaarde {self.text[:20]}"
        elif self.formula and not self.text and self.type != "str":
            self.mistakes[self.row, self.column] = (
                "de formule heeft geen bewaarde uitkomst; open het bestand in Excel en bewaar het opnieuw"
            )


def scan(content: bytes) -> Mapping[str, Mapping[tuple[int, int], str]]:
    """Per sheet the cells (row, column, from 1) that hold an error or a formula without a result.

    Raises `WorkbookError` when the file is damaged, protected, or too large once unpacked.
    """
    if content.startswith(_OLE):
        raise WorkbookError("is beveiligd met een wachtwoord, of een oud .xls-bestand; bewaar het als .xlsx")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > MAX_UNPACKED:
                raise WorkbookError(f"is uitgepakt groter dan {MAX_UNPACKED // 1024**2} MB")
            return {name: _sheet(archive.read(part), name) for name, part in _parts(archive).items()}
    except WorkbookError:
        raise
    except (zipfile.BadZipFile, zlib.error, expat.ExpatError, LookupError, ValueError, OSError, RuntimeError,
            NotImplementedError, EOFError) as error:  # fmt: skip
        raise WorkbookError(DAMAGED) from error


def column_number(letters: str) -> int:
    """The number of a column, from 1: ``A`` is 1, ``AA`` is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def column_letters(number: int) -> str:
    """The letters of a column, from 1."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _parts(archive: zipfile.ZipFile) -> dict[str, str]:
    """The file inside the archive per sheet name."""
    targets: dict[str, str] = {}
    parts: dict[str, str] = {}

    def relation(tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "Relationship":
            targets[attributes["Id"]] = posixpath.normpath(posixpath.join("/xl", attributes["Target"]))[1:]

    def sheet(tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "sheet":
            identifiers = [value for key, value in attributes.items() if key.rpartition(":")[2] == "id"]
            parts[attributes["name"]] = targets["".join(identifiers)]

    _parse(archive.read("xl/_rels/workbook.xml.rels"), relation)
    _parse(archive.read("xl/workbook.xml"), sheet)
    return parts


def _sheet(content: bytes, name: str) -> Mapping[tuple[int, int], str]:
    cells = _Cells()
    _parse(content, cells.start, cells.end, cells.characters)
    if cells.last_row * cells.last_column > MAX_CELLS:
        last = f"{column_letters(cells.last_column)}{cells.last_row}"
        raise WorkbookError(f"werkblad “{name}” loopt door tot {last}; wis wat daar staat")
    return cells.mistakes


def _parse(
    content: bytes,
    start: Callable[[str, Mapping[str, str]], None],
    end: Callable[[str], None] | None = None,
    characters: Callable[[str], None] | None = None,
) -> None:
    parser = expat.ParserCreate("utf-8")
    parser.StartElementHandler = lambda name, attributes: start(name.rpartition(":")[2], attributes)
    if end is not None:
        parser.EndElementHandler = lambda name: end(name.rpartition(":")[2])
    parser.CharacterDataHandler = characters
    parser.StartDoctypeDeclHandler = _no_doctype
    parser.Parse(content, True)


def _no_doctype(*_: object) -> None:
    raise WorkbookError(DAMAGED)
