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
from engine.outcome.case import Case, open_case
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
    """The assessment of every readable dossier, in the order of the files."""
    for each in read_dossiers(paths):
        if isinstance(each, Unreadable):
            tally.unreadable += 1
            for problem in each.problems:
                fail(f"{problem}")
            continue
        case = open_case(each.knowledge, [each.dossier], position(position_file, each.knowledge))
        yield Answer(each, case, assess(case))


def position(path: Path | None, knowledge: KnowledgeBase) -> Position:
    """The position in a file, or none. A wrong file ends the command."""
    if path is None:
        return NO_POSITION
    try:
        return read_position(path, knowledge)
    except PositionError as error:
        raise click.ClickException(str(error)) from error
