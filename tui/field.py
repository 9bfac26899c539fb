"""The field read and assessed: what can be answered for several dossiers at once comes first, the rest one by one.

This needs the whole engine, so the app loads it when the first names are shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from engine.formats.raw import RawDossier, Unreadable
from engine.formats.raw_files import raw_dossiers
from engine.formats.reading import DossierFile, judged
from engine.knowledge.base import KnowledgeBase, load
from engine.knowledge.folders import procedures
from engine.models.building import Entity
from engine.outcome.assessment import Assessment, Headline, assess
from engine.outcome.case import Case, compete, name_of, open_case
from engine.outcome.position import Position
from engine.outcome.together import settled
from tui.session import Entry

AT_ONCE = 8
"""So many dossiers are asked about together: few enough to show the first ones soon."""


@dataclass(frozen=True)
class Task:
    """A dossier to assess. ``field`` are the dossiers that it competes with, itself included; empty if with none."""

    entry: Entry
    position: Position
    field: tuple[Entity, ...] = ()


Result = tuple[Task, Assessment | str]
"""The assessment without its world, or what went wrong."""


def read_field(paths: Sequence[Path]) -> list[Entry]:
    """Every dossier and every unreadable file, in order."""
    return judge_entries(raw_dossiers(paths))


def judge_entries(raws: Iterable[RawDossier | Unreadable]) -> list[Entry]:
    """The dossiers held against the vocabularies of their procedures."""
    names: dict[tuple[str, str], str] = {}
    found: list[Entry] = []
    for number, raw in enumerate(raws):
        each = raw if isinstance(raw, Unreadable) else judged(raw, names=names)
        if isinstance(each, DossierFile):
            found.append(Entry(f"{number}", each.source, name_of(each.dossier, each.knowledge), each))
        else:
            found.append(Entry(f"{number}", each.source, Path(each.source).name, problems=each.problems))
    return found


def some_knowledge(entries: Iterable[Entry]) -> KnowledgeBase | None:
    """The rules to show when no dossier says which: those of the first procedure."""
    known = [] if any(e.file for e in entries) else procedures()
    return load(known[0]) if known else None


def competing(entries: Sequence[Entry]) -> frozenset[str]:
    """The procedures of which the dossiers decide about each other."""
    files = [e.file for e in entries if e.file is not None]
    bases = {f.knowledge.procedure: f.knowledge for f in files}
    return frozenset(
        name
        for name, knowledge in bases.items()
        if compete([f.dossier for f in files if f.knowledge.procedure == name], knowledge)
    )


# --- assessing ---


def judge(case: Case, name: str, found: Headline | None = None) -> Assessment:
    """The assessment without its world, which is large and can be made again."""
    return replace(assess(case, name, found), world=frozenset())


def assessments(tasks: Sequence[Task]) -> Iterator[Result]:
    """The assessments, as they are found."""
    fields: dict[str, Case] = {}
    for start in range(0, len(tasks), AT_ONCE):
        group = tasks[start : start + AT_ONCE]
        answered: set[int] = set()
        for position, task, found in _at_once(group):
            answered.add(position)
            yield task, found
        yield from _one_by_one([t for i, t in enumerate(group) if i not in answered], fields)


def _at_once(group: Sequence[Task]) -> Iterator[tuple[int, Task, Assessment]]:
    """Those of which nothing is open: what the others hang on is told by themselves, and so if the question fails."""
    alone = [(i, t) for i, t in enumerate(group) if not t.field]
    for procedure in dict.fromkeys(t.entry.procedure for _, t in alone):
        own = [(i, t) for i, t in alone if t.entry.procedure == procedure]
        files = [t.entry.file for _, t in own if t.entry.file is not None]
        try:
            found = settled(files[0].knowledge, [f.dossier for f in files], own[0][1].position)
        except Exception:  # told with the dossier that it belongs to
            continue
        for (index, task), each in zip(own, found, strict=True):
            if isinstance(each, Assessment) and each.certain and not each.missing:
                yield index, task, each


def _one_by_one(tasks: Sequence[Task], fields: dict[str, Case]) -> Iterator[Result]:
    for task in tasks:
        file = task.entry.file
        assert file is not None
        try:
            case = fields.get(task.entry.procedure) if task.field else None
            if case is None:
                case = open_case(file.knowledge, task.field or (file.dossier,), task.position)
            if task.field:
                fields[task.entry.procedure] = case
            yield task, judge(case, task.entry.name)
        except Exception as error:  # one dossier that fails is a row with its error
            yield task, f"{type(error).__name__}: {error}"
