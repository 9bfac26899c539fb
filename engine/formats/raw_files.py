"""The files that hold dossiers, and each dossier as its file gives it."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path

from engine.files import cause
from engine.formats.json_files import read_json, read_jsonl
from engine.formats.raw import RawDossier, Reader, Unreadable, unreadable
from engine.knowledge.folders import KB_ROOT
from engine.spelling import shown

UNREADABLE = "kan niet worden gelezen"
OTHER_BOOKS = (".xls", ".xlsm", ".xlsb", ".ods")
"""Workbooks that are not read, and that every spreadsheet program can save as one that is."""


def raw_dossiers(paths: Iterable[Path], part: str = "", root: Path = KB_ROOT) -> Iterator[RawDossier | Unreadable]:
    """The dossiers in files and folders as the files give them, in order; see `engine.formats.reading`."""
    readers = readers_for(part, root)
    for file in files_in(paths, readers):
        yield from (file,) if isinstance(file, Unreadable) else read_raw(file, readers)


def files_in(paths: Iterable[Path], readers: Mapping[str, Reader]) -> Iterator[Path | Unreadable]:
    """The files behind files and folders, each once."""
    read: set[str] = set()
    for path in paths:
        for file in _files(path, readers):
            if isinstance(file, Unreadable):
                yield file
            elif (real := os.path.realpath(file)) not in read:
                read.add(real)
                yield file


def readers_for(part: str = "", root: Path = KB_ROOT) -> Mapping[str, Reader]:
    """The reader of each kind of file. What only tables need is loaded with the first table."""
    return {
        ".json": read_json,
        ".jsonl": read_jsonl,
        ".csv": partial(_read_csv, part=part, root=root),
        ".xlsx": partial(_read_workbook, part=part, root=root),
    }


def _read_csv(path: Path, source: str, part: str, root: Path) -> Iterator[RawDossier | Unreadable]:
    from engine.formats.csv_files import read_csv

    return read_csv(path, source, part=part, root=root)


def _read_workbook(path: Path, source: str, part: str, root: Path) -> Iterator[RawDossier | Unreadable]:
    from engine.formats.workbook import read_workbook

    return read_workbook(path, source, part=part, root=root)


def _files(path: Path, readers: Mapping[str, Reader]) -> Iterator[Path | Unreadable]:
    source = shown_path(path)
    try:
        mode = os.stat(path).st_mode
        if not stat.S_ISDIR(mode):
            yield path if stat.S_ISREG(mode) else unreadable(source, "", "is geen gewoon bestand en geen map")
            return
        found = [file for file in sorted(path.iterdir()) if _is_dossier_file(file, readers)]
    except (OSError, ValueError) as error:
        yield unreadable(source, "", cause(error, UNREADABLE))
        return
    yield from found
    if not found:
        yield unreadable(source, "", f"in deze map staat geen dossier ({_kinds(readers)})")


def _is_dossier_file(path: Path, readers: Mapping[str, Reader]) -> bool:
    return path.suffix.lower() in readers and not path.name.startswith((".", "~$")) and path.is_file()


def read_raw(path: Path, readers: Mapping[str, Reader]) -> Iterator[RawDossier | Unreadable]:
    """The dossiers of one file, not yet judged."""
    source = shown_path(path)
    reader = readers.get(path.suffix.lower())
    if reader is None:
        kind = f"onbekend soort bestand {shown(path.suffix)}" if path.suffix else "bestand zonder extensie"
        saved = "; bewaar het als .xlsx" if path.suffix.lower() in OTHER_BOOKS else ""
        yield unreadable(source, "", f"{kind}; verwacht {_kinds(readers)}{saved}")
        return
    try:
        yield from reader(path, source)
    except OSError as error:
        yield unreadable(source, "", cause(error, UNREADABLE))


def _kinds(readers: Mapping[str, Reader]) -> str:
    return ", ".join(readers)


def shown_path(path: Path) -> str:
    """A path as messages name it."""
    return "".join(c if c.isprintable() else "�" for c in str(path))
