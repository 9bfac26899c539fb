"""From files on the command line to assessed dossiers; unreadable ones are told and skipped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from engine.cli.output import fail
from engine.formats.reading import DossierFile, Unreadable, read_dossiers
from engine.knowledge.base import KnowledgeBase
from engine.outcome.assessment import Assessment, assess
from engine.outcome.case import Case, compete, name_of, open_case
from engine.outcome.position import NO_POSITION, Position, PositionError, read_position


@dataclass(frozen=True, slots=True)
class Answer:
    """An assessed dossier with the case it was assessed in."""

    file: DossierFile
    case: Case
    assessment: Assessment


@dataclass(slots=True)
class Tally:
    """How many files could not be read."""

    unreadable: int = 0


def answers(paths: Sequence[Path], position_file: Path | None, tally: Tally) -> Iterator[Answer]:
    """The assessment of every readable dossier, in the order of the files.

    The dossiers of a procedure are assessed as one field once they compete with each other.
    """
    files: list[DossierFile] = []
    for each in read_dossiers(paths):
        if isinstance(each, Unreadable):
            tally.unreadable += 1
            for problem in each.problems:
                fail(f"{problem}")
        else:
            files.append(each)
    fields: dict[str, Case] = {}
    for procedure in dict.fromkeys(f.knowledge.procedure for f in files):
        field = [f for f in files if f.knowledge.procedure == procedure]
        knowledge = field[0].knowledge
        if compete([f.dossier for f in field], knowledge):
            fields[procedure] = open_case(knowledge, [f.dossier for f in field], position(position_file, knowledge))
    for each in files:
        fixed = position(position_file, each.knowledge)
        case = fields.get(each.knowledge.procedure) or open_case(each.knowledge, [each.dossier], fixed)
        yield Answer(each, case, assess(case, name_of(each.dossier, each.knowledge)))


def position(path: Path | None, knowledge: KnowledgeBase) -> Position:
    """The position in a file, or none. A wrong file ends the command."""
    if path is None:
        return NO_POSITION
    try:
        return read_position(path, knowledge)
    except PositionError as error:
        raise click.ClickException(str(error)) from error
