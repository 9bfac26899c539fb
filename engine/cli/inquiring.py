"""From files on the command line to answered questions, told or as data; unreadable files are told and skipped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from engine.cli.answering import Tally, position
from engine.cli.app import EXIT_DONE, EXIT_INPUT, EXIT_NEGATIVE
from engine.cli.output import fail, width, write_json
from engine.formats.reading import DossierFile, Unreadable, read_dossiers
from engine.outcome.case import Case, open_case
from engine.outcome.questions import Inquiry, inquire
from engine.wording.inquiry import tell_inquiry
from engine.wording.inquiry_records import inquiry_record
from engine.wording.plain_text import story_text


@dataclass(frozen=True, slots=True)
class Kind:
    """A command that answers questions: the part of a procedure it asks, what its JSON calls a subject and the answers
    about it, and the first answers that count as positive (none: no answer is a negative one).
    """

    part: str
    subject: str
    answers: str
    settled: tuple[str, ...] = ()


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


def respond(kind: Kind, paths: Sequence[Path], formaat: str, position_file: Path | None, everything: bool) -> int:
    """Answers the files of a kind of question, and the exit code that goes with the answers."""
    tally = Tally()
    found = list(answered(paths, kind.part, position_file, tally))
    records = [inquiry_record(a.case, a.inquiry, kind.subject, kind.answers) for a in found]
    if formaat == "json":
        write_json(records)
    elif found:
        click.echo("\n\n".join(story_text(tell_inquiry(a.case, a.inquiry, everything), width(), True) for a in found))
    if tally.unreadable:
        fail(f"{len(found)} beoordeeld, {tally.unreadable} niet te lezen.")
        return EXIT_INPUT
    negative = kind.settled and not all(r["uitkomst"] in kind.settled for r in records)
    return EXIT_NEGATIVE if negative else EXIT_DONE
