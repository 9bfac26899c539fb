"""``waarom termijnen``: every date and term of a procedure, and whether a planning can hold."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import click

from engine.cli.answering import position
from engine.cli.app import EXIT_DONE, EXIT_INPUT, EXIT_NEGATIVE
from engine.cli.options import POSITION, Day, known_procedure
from engine.cli.output import fail, save, width
from engine.knowledge.base import load
from engine.outcome.position import Position
from engine.planning.answers import Answer, answers
from engine.planning.derivation import PART, Terms, derive, names_of
from engine.planning.ics import calendar_file
from engine.planning.reading import UnreadableSchedule, read_schedule
from engine.planning.records import terms_record, verdict_record
from engine.planning.schedule import PlannedDay, Schedule
from engine.planning.sensitivity import Flip, flips
from engine.planning.verdict import Verdict, judge_terms
from engine.spelling import choices, did_you_mean, plain, shown
from engine.wording.planning import (
    COLUMNS,
    answer_lines,
    bar_lines,
    finding_lines,
    range_lines,
    row_of,
    slack_lines,
    table_lines,
    undated_lines,
    verdict_lines,
)


@click.command("termijnen")
@click.argument("procedure")
@click.option(
    "--planning",
    type=click.Path(path_type=Path),
    metavar="BESTAND",
    help="Planning als .json of .xlsx: kan die kloppen?",
)
@click.option(
    "--stel",
    multiple=True,
    metavar="GEBEURTENIS=DATUM",
    help="Veronderstelt een dag voor wat in de tabel staat; mag vaker.",
)
@click.option("--vanaf", type=Day(), help="De dag vanaf wanneer de resterende dagen tellen.")
@click.option("--lezing", multiple=True, metavar="BEVINDING=OPTIE", help="Legt een lezing vast; mag vaker.")
@click.option(
    "--regime",
    metavar="REGIME",
    help="Hoe de termijnen van het document eindigen: document, atw (Algemene termijnenwet) of eu.",
)
@POSITION
@click.option(
    "--formaat",
    type=click.Choice(["tekst", "json", "csv", "ics"]),
    default="tekst",
    show_default=True,
    help="Vorm van het antwoord.",
)
@click.option(
    "--uit", type=click.Path(path_type=Path, dir_okay=False), metavar="BESTAND", help="Schrijft naar dit bestand."
)
def command(
    procedure: str,
    planning: Path | None,
    stel: tuple[str, ...],
    vanaf: int | None,
    lezing: tuple[str, ...],
    regime: str | None,
    standpunt: Path | None,
    formaat: str,
    uit: Path | None,
) -> int:
    """Toont elke datum en termijn, wat botst, en of een planning haalbaar is."""
    base = derive(known_procedure(procedure))
    if not base.events:
        raise click.ClickException(f"Van procedure {procedure} zijn geen termijnen vastgelegd.")
    fixed = _position(position(standpunt, load(procedure, PART)), base, lezing, regime)
    try:
        schedule = _schedule(base, planning, stel)
    except UnreadableSchedule as error:
        for problem in error.problems:
            fail(str(problem))
        return EXIT_INPUT
    terms = derive(procedure, schedule, fixed)
    verdict = judge_terms(terms)
    content = _content(terms, verdict, vanaf, formaat, planning is not None or bool(stel))
    if uit is None:
        click.echo(content, nl=False)
    else:
        _write(uit, content)
    return EXIT_NEGATIVE if planning is not None and not verdict.feasible else EXIT_DONE


def _position(given: Position, base: Terms, readings: Sequence[str], regime: str | None) -> Position:
    """The position with the readings of the command line."""
    found = dict(given.readings)
    options = {f.id: [r.option for r in f.readings] for f in base.knowledge.own_findings if f.readings}
    asked = [tuple(text.partition("=")[::2]) for text in readings]
    if regime is not None:
        asked += [(str(finding), regime) for (finding,) in base.world.rows("regime_lezing")]
    for finding, option in asked:
        if finding not in options:
            raise click.ClickException(
                f"Bevinding {finding} heeft hier geen lezingen{choices(finding, sorted(options))}"
            )
        if option not in options[finding]:
            raise click.ClickException(
                f"Bevinding {finding} heeft geen lezing {shown(option)}{choices(option, options[finding])}"
            )
        found[finding] = option
    return replace(given, readings=found)


def _schedule(base: Terms, planning: Path | None, supposed: Sequence[str]) -> Schedule:
    events, periods = names_of(base)
    schedule = read_schedule(planning, events, periods) if planning else Schedule()
    days = list(schedule.days)
    for text in supposed:
        name, _, written = text.partition("=")
        key = events.get(plain(name))
        if key is None:
            meant = did_you_mean(name, events) or "; zij heten zoals in de tabel van waarom termijnen"
            raise click.ClickException(f"--stel {text}: gebeurtenis {shown(name)} bestaat niet{meant}")
        days = [d for d in days if (d.event, d.side) != (key, "op")]
        days.append(PlannedDay(key, "op", _day(text, written), f"--stel {name}"))
    return replace(schedule, days=tuple(days))


def _day(option: str, written: str) -> int:
    try:
        return Day().convert(written, None, None)
    except click.BadParameter as error:
        raise click.ClickException(f"--stel {option}: {error.message}") from error


def _content(terms: Terms, verdict: Verdict, today: int | None, kind: str, planned: bool) -> str | bytes:
    if kind == "ics":
        return calendar_file(terms)
    if kind == "csv":
        return _csv(terms, today)
    found = answers(terms, verdict)
    sensitive = flips(terms, verdict.feasible) if planned else ()
    if kind == "json":
        data = terms_record(terms, today, found)
        if planned:
            about = verdict_record(verdict, sensitive)
            data = {**data, **about, "conflicten": [*about["conflicten"], *data["conflicten"]]}
        return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    return "\n".join(_text(terms, verdict, sensitive, today, planned, found)) + "\n"


def _text(
    terms: Terms, verdict: Verdict, sensitive: Sequence[Flip], today: int | None, planned: bool, found: Sequence[Answer]
) -> Iterator[str]:
    wide = min(width(), 80) if width() < 100 else width()
    if planned or not verdict.feasible:
        yield from verdict_lines(verdict, sensitive, wide)
        yield ""
    if terms.case.position.lines:
        yield "Berust op: " + "; ".join(terms.case.position.lines)
        yield ""
    yield "Data en termijnen" if terms.days else "Het document noemt geen data."
    yield from table_lines(terms, today, wide)
    if bars := bar_lines(terms, wide):
        yield from ("", "Lopende termijnen", *bars)
    fits = planned and verdict.feasible
    sections = {
        "Vroegst en laatst": range_lines(terms, verdict, wide) if fits else (),
        "Speling": slack_lines(verdict, wide) if fits else (),
        "Vragen": answer_lines(found, wide),
        "Bevindingen uit de termijnen": finding_lines(terms, wide),
        "Zonder datum": () if planned else undated_lines(terms, wide),
    }
    for title, lines in sections.items():
        if told := list(lines):
            yield from ("", title, *told)


def _csv(terms: Terms, today: int | None) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(row_of(each, today) for each in terms.days)
    return out.getvalue()


def _write(path: Path, content: str | bytes) -> None:
    save(path, content.encode("utf-8") if isinstance(content, str) else content)
    fail(f"Geschreven: {path}")
