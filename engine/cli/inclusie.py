"""``waarom inclusie``: which criteria a youth meets, and what follows for route, analysis and plan."""

from __future__ import annotations

from pathlib import Path

import click

from engine.cli.answering import Tally
from engine.cli.app import EXIT_DONE, EXIT_INPUT
from engine.cli.inquiring import answered
from engine.cli.options import EVERYTHING, FILES, FORMAT, POSITION
from engine.cli.output import fail, width, write_json
from engine.wording.inquiry import tell_inquiry
from engine.wording.inquiry_records import inclusion_record
from engine.wording.plain_text import story_text

PART = "jeugdige"


@click.command("inclusie")
@FILES
@FORMAT
@POSITION
@EVERYTHING
def command(bestanden: tuple[Path, ...], formaat: str, standpunt: Path | None, alles: bool) -> int:
    """Toetst gevallen (JSON, JSONL, XLSX of mappen daarmee) aan de inclusiecriteria.

    Per geval: aan welke criteria is voldaan en aan welke niet, of de verwijsroute is genoemd, of er een
    verklarende analyse hoort te komen, en wat een bindend advies betekent. De lijst van criteria is open: de
    uitkomst is "in ieder geval" of "niet bepaald", nooit "niet".

    Gebruik geen persoonsgegevens. Wat op een burgerservicenummer lijkt, wordt geweigerd.
    """
    tally = Tally()
    found = list(answered(bestanden, PART, standpunt, tally))
    if formaat == "json":
        write_json([inclusion_record(a.case, a.inquiry) for a in found])
    elif found:
        click.echo("\n\n".join(story_text(tell_inquiry(a.case, a.inquiry, alles), width(), True) for a in found))
    if tally.unreadable:
        fail(f"{len(found)} beoordeeld, {tally.unreadable} niet te lezen.")
        return EXIT_INPUT
    return EXIT_DONE
