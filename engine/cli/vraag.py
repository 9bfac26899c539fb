"""``waarom vraag``: what to ask next."""

from __future__ import annotations

from pathlib import Path

import click

from engine.cli.answering import Tally, answers
from engine.cli.app import EXIT_DONE, EXIT_INPUT
from engine.cli.options import FILES, FORMAT, POSITION
from engine.cli.output import width, write_json
from engine.wording.asking import asking_lines, asking_record
from engine.wording.plain_text import lines_text


@click.command("vraag")
@FILES
@FORMAT
@POSITION
def command(bestanden: tuple[Path, ...], formaat: str, standpunt: Path | None) -> int:
    """Toont welke ontbrekende gegevens de uitkomst bepalen, de sterkste eerst; wat niets verandert, vraagt het niet."""
    tally = Tally()
    found = list(answers(bestanden, standpunt, tally))
    if formaat == "json":
        write_json([asking_record(a.case, a.assessment) for a in found])
    else:
        for answer in found:
            click.echo(answer.assessment.dossier)
            lines = asking_lines(answer.case, answer.assessment)
            click.echo("\n".join(t for line in lines for t in lines_text(line, width(), 1)))
    return EXIT_INPUT if tally.unreadable else EXIT_DONE
