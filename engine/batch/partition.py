"""The input in pieces of work: a few dossiers each, but a field of bidders that compete is never split."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.batch.answering import Piece
from engine.batch.plan import Plan
from engine.batch.units import Unit, units
from engine.formats.json_files import json_dossier
from engine.formats.raw import RawDossier, Unreadable
from engine.formats.raw_files import files_in, readers_for, shown_path
from engine.knowledge.base import load
from engine.knowledge.folders import procedures
from engine.outcome.case import compete

CHUNK = 10
"""How many dossiers go together: more of them share the cost of the rules, but lengthen the search for a proof."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file of the input with its hash."""

    path: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Survey:
    """What a first look at the input shows: its files, how many units they hold, and which procedures have a field."""

    sources: tuple[Source, ...]
    total: int
    fields: frozenset[str]


def survey(plan: Plan) -> Survey:
    """A first look at the whole input."""
    words = _field_words(plan)
    total, fields = 0, set[str]()
    for unit in units(plan):
        total += 1
        if words and _may_compete(unit, words):
            file = unit.read(plan)
            if not isinstance(file, Unreadable) and compete([file.dossier], file.knowledge):
                fields.add(file.knowledge.procedure)
    return Survey(sources_of(plan), total, frozenset(fields))


def sources_of(plan: Plan) -> tuple[Source, ...]:
    """The files of the input, each with its hash."""
    return tuple(map(hashed, files_read(plan)))


def files_read(plan: Plan) -> Iterator[Path]:
    """The files of the input that are there."""
    readers = readers_for(plan.part, plan.root)
    return (file for file in files_in(plan.inputs, readers) if isinstance(file, Path) and file.is_file())


def hashed(path: Path) -> Source:
    """A file with its hash."""
    with path.open("rb") as handle:
        digest = hashlib.file_digest(handle, "sha256")
        return Source(shown_path(path), digest.hexdigest(), handle.tell())


def pieces(plan: Plan, found: Survey, done: set[int]) -> Iterator[Piece]:
    """The work that is left. Pieces are the same however often a run is cut off, but for what is done."""
    waiting: list[Unit] = []
    competing: dict[str, list[Unit]] = {}
    number = 0
    for unit in units(plan):
        procedure = _procedure(unit) if found.fields else ""
        if procedure in found.fields:
            competing.setdefault(procedure, []).append(unit)
            continue
        waiting.append(unit)
        if len(waiting) == CHUNK:
            yield from _piece(number, waiting, done)
            waiting, number = [], number + 1
    yield from _piece(number, waiting, done)
    for number_of_field, field in enumerate(competing.values(), number + 1):
        if any(unit.number not in done for unit in field):
            yield Piece(number_of_field, tuple(field), field=True)


def _piece(number: int, waiting: list[Unit], done: set[int]) -> Iterator[Piece]:
    left = tuple(unit for unit in waiting if unit.number not in done)
    if left:
        yield Piece(number, left)


def _field_words(plan: Plan) -> frozenset[str]:
    """The parts of a dossier that start a competition, in any procedure."""
    if plan.part:
        return frozenset()
    found = (load(name, plan.part, plan.root).about.get("veld_bij", ()) for name in procedures(plan.root))
    return frozenset(word for each in found for word in each)


def _may_compete(unit: Unit, words: frozenset[str]) -> bool:
    """Whether the text may name a part that starts a competition. Parsing it would take far longer than this look."""
    match unit.content:
        case bytes() as text:
            return b"\\u" in text or any(f'"{word}"'.encode() in text for word in words)
        case RawDossier() as raw:
            return any(raw.data.get(word) for word in words)
    return False


def _procedure(unit: Unit) -> str:
    match unit.content:
        case bytes() as text:
            raw = json_dossier(text, unit.source, unit.place)
            return "" if isinstance(raw, Unreadable) else str(raw.data.get("procedure"))
        case RawDossier() as raw:
            return str(raw.data.get("procedure"))
    return ""
