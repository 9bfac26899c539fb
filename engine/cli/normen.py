"""``waarom normen``: the register of a procedure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

import click

from engine.cli.app import EXIT_DONE
from engine.cli.options import FORMAT, known_procedure
from engine.cli.output import width, write_json
from engine.knowledge.base import KnowledgeBase, load
from engine.knowledge.folders import procedures
from engine.knowledge.scenarios import scenarios_by_norm
from engine.spelling import did_you_mean, shown
from engine.wording.plain_text import lines_text
from engine.wording.records import finding_record, norm_record
from engine.wording.register import finding_lines, norm_lines, one_finding_lines, register_lines

Entry = TypeVar("Entry")


@click.command("normen")
@click.argument("wat", required=False, metavar="[PROCEDURE|NUMMER]")
@click.option("--bevindingen", is_flag=True, help="Toont de twijfels in het document met hun lezingen.")
@FORMAT
def command(wat: str | None, bevindingen: bool, formaat: str) -> int:
    """Toont per norm: vindplaats, soort, status en voorbeelden.

    Met het nummer van een norm of bevinding, zoals dat achter elke grond staat, in plaats van een procedure staat er
    alles over die ene: gevolg en regel, of de lezingen en welke normen zij raakt.
    """
    known = procedures()
    if wat is None:
        if formaat == "json":
            write_json(list(known))
        else:
            click.echo("\n".join(known))
    elif wat not in known:
        _one(wat, formaat)
    elif bevindingen:
        _findings(load(wat), formaat)
    else:
        _norms(load(wat), formaat)
    return EXIT_DONE


def _one(number: str, formaat: str) -> None:
    """What bears a number: a norm or a finding."""
    every = [load(procedure) for procedure in procedures()]
    for knowledge in every:
        examples = scenarios_by_norm(knowledge.procedure)
        if norm := _named(number, knowledge.norms):
            record = norm_record(norm, examples.get(norm.id, []))
            lines = norm_lines(norm, knowledge, examples, width())
        elif finding := _named(number, knowledge.findings):
            record = finding_record(finding)
            lines = one_finding_lines(finding, knowledge, examples, width())
        else:
            continue
        if formaat == "json":
            write_json({"procedure": knowledge.procedure, **record})
        else:
            click.echo("\n".join(lines))
        return
    meant = did_you_mean(number, (name for each in every for name in (*each.norms, *each.findings)))
    if not meant:
        known_procedure(number)
    raise click.ClickException(f"{shown(number)} is geen nummer van een norm of bevinding{meant}")


def _named(number: str, entries: Mapping[str, Entry]) -> Entry | None:
    return next((entry for name, entry in entries.items() if name.casefold() == number.casefold()), None)


def _norms(knowledge: KnowledgeBase, formaat: str) -> None:
    examples = scenarios_by_norm(knowledge.procedure)
    if formaat == "json":
        write_json([norm_record(norm, examples.get(norm.id, [])) for norm in knowledge.norms.values()])
    else:
        click.echo("\n".join(register_lines(knowledge, examples, width())))


def _findings(knowledge: KnowledgeBase, formaat: str) -> None:
    if formaat == "json":
        write_json([finding_record(f) for f in knowledge.findings.values()])
    else:
        click.echo("\n".join(text for line in finding_lines(knowledge) for text in lines_text(line, width())))
