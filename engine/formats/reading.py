"""Dossiers from files and folders: each one that fits its procedure, or the reasons why it cannot be used."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from engine.formats.consistency import contradictions, same_name
from engine.formats.csv_files import read_csv
from engine.formats.json_files import read_json, read_jsonl
from engine.formats.problems import Problem, translate
from engine.formats.procedure import ProcedureError, procedure_of
from engine.formats.raw import RawDossier, Reader, Unreadable, unreadable
from engine.formats.workbook import read_workbook
from engine.knowledge.base import KB_ROOT, KnowledgeBase
from engine.models.building import Entity
from engine.models.values import shown

__all__ = ["DossierFile", "Unreadable", "read_dossiers"]
OTHER_BOOKS = (".xls", ".xlsm", ".xlsb", ".ods")
"""Workbooks that are not read, and that every spreadsheet program can save as one that is."""


@dataclass(frozen=True, slots=True)
class DossierFile:
    """A dossier that fits the vocabulary of its procedure.

    ``source`` is its file, ``place`` where in that file it stands (``regel 3``; empty for the whole file),
    ``data`` what the file says.
    """

    source: str
    place: str
    data: dict[str, Any]
    dossier: Entity
    knowledge: KnowledgeBase


def read_dossiers(paths: Iterable[Path], part: str = "", root: Path = KB_ROOT) -> Iterator[DossierFile | Unreadable]:
    """The dossiers in files and folders, in order; a folder gives its own files, sorted by name.

    ``part`` is the part of the procedures that the dossiers are about, ``root`` where the procedures are.
    Nothing wrong with a file raises: each mistake is a problem, and the other dossiers are still given. A
    file that is reached in two ways is read once.
    """
    names: dict[tuple[str, str], str] = {}
    for raw in raw_dossiers(paths, part, root):
        yield raw if isinstance(raw, Unreadable) else judged(raw, part, root, names)


def raw_dossiers(paths: Iterable[Path], part: str = "", root: Path = KB_ROOT) -> Iterator[RawDossier | Unreadable]:
    """The same dossiers as the files give them, one for one."""
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
    """The reader of each kind of file."""
    return {
        ".json": read_json,
        ".jsonl": read_jsonl,
        ".csv": partial(read_csv, part=part, root=root),
        ".xlsx": partial(read_workbook, part=part, root=root),
    }


def _files(path: Path, readers: Mapping[str, Reader]) -> Iterator[Path | Unreadable]:
    source = shown_path(path)
    try:
        mode = os.stat(path).st_mode
        if not stat.S_ISDIR(mode):
            yield path if stat.S_ISREG(mode) else unreadable(source, "", "is geen gewoon bestand en geen map")
            return
        found = [file for file in sorted(path.iterdir()) if _is_dossier_file(file, readers)]
    except (OSError, ValueError) as error:
        yield unreadable(source, "", _cause(error))
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
        yield unreadable(source, "", _cause(error))


def judged(
    raw: RawDossier, part: str = "", root: Path = KB_ROOT, names: dict[tuple[str, str], str] | None = None
) -> DossierFile | Unreadable:
    """A raw dossier against its procedure, and against the names that were read before."""
    try:
        knowledge = procedure_of(raw.data.get("procedure"), part, root)
    except ProcedureError as error:
        wrong = Problem(raw.source, raw.locate(("procedure",)), str(error))
        return Unreadable(raw.source, (*raw.problems, wrong))
    problems = list(raw.problems)
    places = {problem.place for problem in problems}
    try:
        dossier = knowledge.dossier_model.model_validate(raw.data)
    except ValidationError as error:
        found = translate(error, knowledge.vocabulary, raw.source, raw.locate)
        problems.extend(p for p in found if p.place not in places)
        return Unreadable(raw.source, tuple(problems))
    for loc, message in contradictions(dossier, knowledge.vocabulary):
        problems.append(Problem(raw.source, raw.locate(loc), message))
    if names is not None:
        problems.extend(_name_taken(raw, dossier, knowledge, names))
    if problems:
        return Unreadable(raw.source, tuple(problems))
    return DossierFile(raw.source, raw.place, raw.data, dossier, knowledge)


def _name_taken(
    raw: RawDossier, dossier: Entity, knowledge: KnowledgeBase, names: dict[tuple[str, str], str]
) -> Iterator[Problem]:
    key = knowledge.vocabulary.root.key
    if key is None:
        return
    name = str(getattr(dossier, key))
    here = ", ".join(part for part in (raw.source, raw.place) if part)
    first = names.setdefault((knowledge.procedure, same_name(name)), here)
    if first != here:
        yield Problem(raw.source, raw.locate((key,)), name_taken(name, first))


def name_taken(name: str, first: str) -> str:
    """What is wrong with a name that another dossier of the procedure has."""
    return f"de naam {shown(name)} is al gebruikt in {first}"


def _kinds(readers: Mapping[str, Reader]) -> str:
    return ", ".join(readers)


def shown_path(path: Path) -> str:
    """A path as messages name it."""
    return "".join(c if c.isprintable() else "�" for c in str(path))


def _cause(error: Exception) -> str:
    match error:
        case FileNotFoundError():
            return "bestaat niet"
        case PermissionError():
            return "geen toegang"
        case _:
            return "kan niet worden gelezen"
