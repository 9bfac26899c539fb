"""``waarom bronnen``: the sections of a document, what rests on each, and the reader's own copy of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from engine.cli.answering import Tally, answers
from engine.cli.app import EXIT_DONE, EXIT_INPUT
from engine.cli.options import FORMAT, known_procedure
from engine.cli.output import fail, width, write_json
from engine.knowledge.base import KnowledgeBase, load
from engine.knowledge.folders import procedures
from engine.outcome.assessment import Assessment
from engine.sources.index import Section, sections
from engine.sources.linking import connect
from engine.sources.links import LinkError, links, links_file, unlink
from engine.sources.passage import Copy, copies, passage
from engine.sources.places import citations
from engine.spelling import did_you_mean
from engine.wording.outcomes import outcome
from engine.wording.plain_text import table
from engine.wording.sources import (
    copy_state,
    counts,
    passage_heading,
    passage_lines,
    passage_record,
    section_record,
    verdict_record,
)

PROCEDURE = click.argument("procedure")
COPIES = click.argument("bestanden", nargs=-1, type=click.Path(path_type=Path), metavar="BESTAND…")


class Sources(click.Group):
    """The commands about sources; links that cannot be read or kept end any of them."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except LinkError as error:
            raise click.ClickException(str(error)) from error


@click.group("bronnen", cls=Sources)
def command() -> None:
    """Toont waarvoor elk deel van een document is gebruikt, en de passage zelf uit uw eigen exemplaar.

    De tekst van een document staat niet in dit programma. Koppel een eigen exemplaar (DOCX, TXT of MD); waar het
    staat, wordt bij uw instellingen bewaard, de tekst nergens.
    """


@command.command("lijst", short_help="De delen van een document en wat erop rust.")
@click.argument("procedure", required=False)
@FORMAT
def listing(procedure: str | None, formaat: str) -> int:
    """Toont de delen van een document met normen, regels, twijfels en voorbeelden; zonder PROCEDURE: de documenten."""
    if procedure is None:
        return _documents(formaat)
    knowledge = _knowledge(procedure)
    found = sections(knowledge)
    linked = copies(procedure, found)
    if formaat == "json":
        write_json([section_record(each, linked) for each in found.values()])
        return EXIT_DONE
    click.echo(f"{_document(knowledge)} · {len(found)} vindplaatsen")
    for copy in linked:
        click.echo(f"Eigen exemplaar: {copy.path} ({copy_state(copy, list(found))})")
    if not linked:
        click.echo(f"Geen eigen exemplaar gekoppeld (waarom bronnen koppel {procedure} BESTAND).")
    have = {part.place: part.title for copy in linked for part in copy.parts}
    rows = [_row(each, have, bool(linked)) for each in found.values()]
    head = ("vindplaats", "normen", "regels", "twijfels", "vb.", "onderwerp")
    click.echo("\n".join(table(head, rows, width())))
    return EXIT_DONE


@command.command("toon", short_help="Eén vindplaats: de passage en wat erop rust.")
@PROCEDURE
@click.argument("plaats")
@click.option(
    "--dossiers",
    type=click.Path(path_type=Path),
    multiple=True,
    metavar="MAP",
    help="Toont ook de uitkomsten van deze dossiers die op de vindplaats rusten.",
)
@FORMAT
def show(procedure: str, plaats: str, dossiers: tuple[Path, ...], formaat: str) -> int:
    """Toont een vindplaats: de passage uit uw eigen exemplaar, en wat erop rust."""
    knowledge = _knowledge(procedure)
    found = sections(knowledge)
    (cited, *_) = citations(plaats if not plaats[:1].isdigit() else f"§ {plaats}") or (None,)
    if cited is None or cited.place not in found:
        meant = did_you_mean(plaats, tuple(found)) or "."
        raise click.ClickException(f"“{plaats}” is geen vindplaats die de kennisbank van {procedure} noemt{meant}")
    section = found[cited.place].within(cited.labels)
    linked = copies(procedure, found)
    own = passage(cited, linked)
    tally = Tally()
    rests = [
        (a.assessment, grounds)
        for a in answers(dossiers, None, tally)
        if a.file.knowledge.procedure == procedure and (grounds := section.grounds(a.assessment))
    ]
    if formaat == "json":
        record = section_record(section, linked)
        record["passage"] = passage_record(own) if own else None
        record["uitkomsten"] = [verdict_record(a, grounds) for a, grounds in rests]
        write_json(record)
    else:
        click.echo("\n".join(_shown(section, _document(knowledge), rests, bool(dossiers))))
        if own is not None:
            click.echo(f"\n{passage_heading(own)}\n")
            click.echo("\n".join(f"  │ {line}" for line in passage_lines(own, len(own.lines))))
        else:
            click.echo(f"\nDe passage zelf: {_why_not(procedure, cited.place, linked)}")
    return EXIT_INPUT if tally.unreadable else EXIT_DONE


@command.command("koppel", short_help="Koppelt uw eigen exemplaar (DOCX, TXT, MD).")
@PROCEDURE
@COPIES
def connecting(procedure: str, bestanden: tuple[Path, ...]) -> int:
    """Koppelt uw eigen exemplaar van het document (DOCX, TXT of MD); een bijlage mag een eigen bestand zijn."""
    found = sections(_knowledge(procedure))
    if not bestanden:
        raise click.ClickException("Noem het bestand dat u wilt koppelen.")
    for copy in connect(procedure, bestanden, found):
        click.echo(f"Gekoppeld: {copy.path} ({copy_state(copy, list(found))})")
    fail(f"Alleen de plaats van het bestand is bewaard, in {links_file()}.")
    return EXIT_DONE


@command.command("ontkoppel", short_help="Vergeet een gekoppeld exemplaar.")
@PROCEDURE
@COPIES
def disconnecting(procedure: str, bestanden: tuple[Path, ...]) -> int:
    """Vergeet een gekoppeld exemplaar; zonder BESTAND: alle exemplaren van de procedure."""
    _knowledge(procedure)
    gone = unlink(procedure, bestanden)
    if not gone:
        raise click.ClickException("Dit was niet gekoppeld." if bestanden else "Er was niets gekoppeld.")
    for each in gone:
        click.echo(f"Ontkoppeld: {each.path}")
    return EXIT_DONE


def _knowledge(procedure: str) -> KnowledgeBase:
    return load(known_procedure(procedure))


def _documents(formaat: str) -> int:
    rows: list[dict[str, Any]] = []
    for procedure in procedures():
        knowledge = load(procedure)
        linked = links(procedure)
        rows.append(
            {
                "procedure": procedure,
                "document": _document(knowledge),
                "exemplaren": [str(each.path) for each in linked],
            }
        )
    if formaat == "json":
        write_json(rows)
        return EXIT_DONE
    for row in rows:
        click.echo(f"{row['procedure']}: {row['document']}")
        for path in row["exemplaren"] or ["geen eigen exemplaar gekoppeld"]:
            click.echo(f"  · {path}")
    return EXIT_DONE


def _document(knowledge: KnowledgeBase) -> str:
    return ", ".join(p for p in (knowledge.short_name, knowledge.about.get("document", "")) if p)


def _row(section: Section, have: dict[str, str], linked: bool) -> tuple[str, ...]:
    numbers = (len(section.norms), len(section.rules), len(section.findings), len(section.examples))
    title = have.get(section.place) or "; ".join(section.titles)
    missing = " (niet in uw exemplaar)" if linked and section.place not in have else ""
    return (section.place, *(str(n) for n in numbers), title + missing)


def _shown(
    section: Section, document: str, rests: Sequence[tuple[Assessment, tuple[str, ...]]], asked: bool
) -> list[str]:
    lines = [f"{section.place} · {document} · {counts(section)}"]
    for title, told in (
        ("Normen", [f"{n.id}  {n.title} ({n.source})" for n in section.norms]),
        ("Twijfels", [f"{f.id}  {f.question} ({f.source})" for f in section.findings]),
        ("Regels", [f"kb/{place}" for place in section.rules]),
        ("Voorbeelden", list(section.examples)),
        ("Uitkomsten die hierop rusten", [f"{a.dossier}: {outcome(a.outcome)} ({', '.join(g)})" for a, g in rests]),
    ):
        if told or (asked and title.startswith("Uitkomsten")):
            lines += ["", title, *(f"  · {each}" for each in told or ["geen"])]
    return lines


def _why_not(procedure: str, place: str, linked: Sequence[Copy]) -> str:
    if not linked:
        return f"koppel eerst uw eigen exemplaar (waarom bronnen koppel {procedure} BESTAND)."
    told = [copy.problem for copy in linked if copy.problem]
    return " ".join([*told, f"{place} is in uw exemplaar niet als kop gevonden."])
