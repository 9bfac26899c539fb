"""``waarom procedures``: which procedures there are, and what each answers to the same question."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import click

from engine.cli.answering import position
from engine.cli.app import EXIT_DONE
from engine.cli.options import FORMAT, POSITION, known_procedure
from engine.cli.output import width, write_json
from engine.explain.interview import PART, Interview, Question, answering, interview, question_meant
from engine.knowledge.base import load
from engine.knowledge.folders import procedures
from engine.outcome.position import NO_POSITION
from engine.spelling import did_you_mean, shown
from engine.wording.plain_text import lines_text, table
from engine.wording.procedures import procedure_record, question_record, reply_lines, reply_record
from engine.wording.signs import OPEN
from engine.wording.tree import Line


@click.command("procedures")
@click.argument("vraag", required=False)
@click.option("--procedure", metavar="PROCEDURE", help="Alleen deze procedure; zonder VRAAG al haar antwoorden.")
@POSITION
@FORMAT
def command(vraag: str | None, procedure: str | None, standpunt: Path | None, formaat: str) -> int:
    """Vergelijkt de procedures: wat antwoordt elk document op dezelfde vraag, en waar staat dat?

    Zonder VRAAG: welke procedures er zijn en wat u kunt vragen. Een document dat het antwoord niet geeft, antwoordt
    "niet te bepalen uit dit document", met de passage die naar elders wijst.
    """
    if procedure is not None:
        known_procedure(procedure)
    names = [name for name in answering() if procedure in (None, name)]
    if not names:
        raise click.ClickException(f"Van procedure {procedure} zijn geen vragen beantwoord.")
    asked = [interview(name, position(standpunt, load(name, PART)) if procedure else NO_POSITION) for name in names]
    known = {q.name: q for each in asked for q in each.questions}
    if vraag is None and procedure is None:
        _overview(list(known.values()), formaat)
    else:
        _answers(asked, [_meant(vraag, known)] if vraag is not None else list(known.values()), formaat)
    return EXIT_DONE


def _meant(text: str, known: Mapping[str, Question]) -> Question:
    found = question_meant(text, known.values())
    if found is None:
        meant = did_you_mean(text, (*known, *(q.title for q in known.values())))
        raise click.ClickException(f"{shown(text)} is geen bekende vraag{meant or '.'} Alle vragen: waarom procedures")
    return found


def _overview(known: Sequence[Question], formaat: str) -> None:
    found = [load(name) for name in procedures()]
    if formaat == "json":
        write_json(
            {
                "procedures": [procedure_record(each) for each in found],
                "vragen": [question_record(q) for q in known],
            }
        )
        return
    click.echo("Procedures")
    rows = [(each.procedure, f"{each.short_name}: {each.about.get('document', '')}") for each in found]
    click.echo("\n".join(table(("naam", "wat"), rows, width())))
    click.echo("\nVragen (waarom procedures VRAAG)")
    click.echo("\n".join(table(("vraag", "titel"), [(q.name, q.title) for q in known], width())))


def _answers(asked: Sequence[Interview], wanted: Sequence[Question], formaat: str) -> None:
    if formaat == "json":
        write_json([reply_record(each, reply) for q in wanted for each in asked for reply in each.replies(q.name)])
        return
    click.echo("\n\n".join("\n".join(_lines(asked, question)) for question in wanted))


def _lines(asked: Sequence[Interview], question: Question) -> Iterator[str]:
    yield question.title
    for each in asked:
        replies = each.replies(question.name)
        if not replies:
            continue
        if len(asked) > 1:
            yield f" {each.knowledge.short_name}"
        for reply in replies:
            for line in reply_lines(each, reply):
                yield from lines_text(line, width(), 1 if len(asked) == 1 else 2)
    if question.caution and len(asked) > 1:
        yield from lines_text(Line(OPEN, f"Let op: {question.caution}", norm=question.trap), width(), 0)
