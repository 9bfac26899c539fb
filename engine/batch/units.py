"""The input in units: one dossier each, numbered in the order of the input, not yet read any further than needed.

Reading a dossier and judging it takes far longer than finding where it begins; workers do that.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from engine.batch.plan import Plan
from engine.formats.json_files import MAX_BYTES, TOO_LARGE, json_dossier, jsonl_lines
from engine.formats.problems import Problem
from engine.formats.raw import RawDossier, Reader, Unreadable, unreadable
from engine.formats.raw_files import files_in, read_raw, readers_for, shown_path
from engine.formats.reading import DossierFile, judged


@dataclass(frozen=True, slots=True)
class Unit:
    """One dossier of the input, or what is wrong instead of one.

    ``content`` is JSON text, data with the procedure they name, or the problems by which there is no dossier.
    """

    number: int
    source: str
    place: str
    content: bytes | RawDossier | tuple[Problem, ...]

    @property
    def size(self) -> int:
        """About how many bytes the dossier takes as text."""
        match self.content:
            case bytes():
                return len(self.content)
            case RawDossier():
                return len(repr(self.content.data))
        return 0

    def read(self, plan: Plan) -> DossierFile | Unreadable:
        """The dossier, or every reason why it is none."""
        match self.content:
            case bytes():
                raw = json_dossier(self.content, self.source, self.place)
            case RawDossier():
                raw = self.content
            case _:
                return Unreadable(self.source, self.content)
        return raw if isinstance(raw, Unreadable) else judged(raw, plan.part, plan.root)


def units(plan: Plan) -> Iterator[Unit]:
    """All units of the input."""
    readers = readers_for(plan.part, plan.root)
    numbers = count()
    for file in files_in(plan.inputs, readers):
        for source, place, content in _contents(file, readers, plan):
            yield Unit(next(numbers), source, place, content)


_Content = tuple[str, str, bytes | RawDossier | tuple[Problem, ...]]


def _contents(file: Path | Unreadable, readers: Mapping[str, Reader], plan: Plan) -> Iterator[_Content]:
    if isinstance(file, Unreadable):
        yield file.source, "", file.problems
        return
    source = shown_path(file)
    try:
        match file.suffix.lower():
            case ".jsonl":
                for line in jsonl_lines(file, source):
                    yield (source, "", line.problems) if isinstance(line, Unreadable) else (source, *line)
            case ".json":
                with file.open("rb") as handle:
                    content = handle.read(MAX_BYTES + 1)
                large = unreadable(source, "", f"het bestand {TOO_LARGE}").problems
                yield source, "", large if len(content) > MAX_BYTES else content
            case ".xlsx":
                for raw in read_raw(file, readers):
                    yield _of_workbook(raw, plan)
            case _:
                for raw in read_raw(file, readers):
                    yield (raw.source, "", raw.problems) if isinstance(raw, Unreadable) else (source, raw.place, raw)
    except OSError:
        yield source, "", unreadable(source, "", "kan niet worden gelezen").problems


def _of_workbook(raw: RawDossier | Unreadable, plan: Plan) -> _Content:
    """A dossier of a workbook, judged at once: only here is known in which cell a mistake stands."""
    found = raw if isinstance(raw, Unreadable) else judged(raw, plan.part, plan.root)
    if isinstance(found, Unreadable):
        return found.source, "", found.problems
    return found.source, found.place, RawDossier(found.source, found.place, found.data)
