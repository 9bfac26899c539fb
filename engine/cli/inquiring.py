"""From files on the command line to answered questions; unreadable ones are told and skipped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.cli.answering import Tally, position
from engine.cli.output import fail
from engine.formats.reading import DossierFile, Unreadable, read_dossiers
from engine.outcome.case import Case, open_case
from engine.outcome.questions import Inquiry, inquire


@dataclass(frozen=True, slots=True)
class Answered:
    """A file with its answers and the case they were found in."""

    file: DossierFile
    case: Case
    inquiry: Inquiry


def answered(paths: Sequence[Path], part: str, position_file: Path | None, tally: Tally) -> Iterator[Answered]:
    """The answers for everything readable, in the order of the files."""
    for each in read_dossiers(paths, part):
        if isinstance(each, Unreadable):
            tally.unreadable += 1
            for problem in each.problems:
                fail(f"{problem}")
            continue
        case = open_case(each.knowledge, [each.dossier], position(position_file, each.knowledge))
        yield Answered(each, case, inquire(case))
