"""``waarom bevoegdheid``: may the client do this, on what ground, and which condition is not met?"""

from __future__ import annotations

from pathlib import Path

import click

from engine.cli.answering import Tally
from engine.cli.app import EXIT_DONE, EXIT_INPUT, EXIT_NEGATIVE
from engine.cli.inquiring import answered
from engine.cli.options import EVERYTHING, FILES, FORMAT, POSITION
from engine.cli.output import fail, story_text, write_json
from engine.wording.inquiry import tell_inquiry
from engine.wording.inquiry_records import power_record

PART = "bevoegdheden"


@click.command("bevoegdheid")
@FILES
@FORMAT
@POSITION
@EVERYTHING
def command(bestanden: tuple[Path, ...], formaat: str, standpunt: Path | None, alles: bool) -> int:
    """Toetst of de opdrachtgever een voornemen mag uitvoeren: op welke grond, en onder welke voorwaarden niet.

    \b
    Voorbeeld:
      waarom bevoegdheid kb/groningen_hsj_2026/bevoegdheden/voorbeelden

    Eindigt met 0 als elk voornemen mag, met 1 als er een bij is dat niet mag of niet te bepalen is, en met 2 als
    een bestand niet te lezen is.
    """
    tally = Tally()
    found = list(answered(bestanden, PART, standpunt, tally))
    records = [power_record(a.case, a.inquiry) for a in found]
    if formaat == "json":
        write_json(records)
    elif found:
        click.echo("\n\n".join(story_text(tell_inquiry(a.case, a.inquiry, alles), True) for a in found))
    if tally.unreadable:
        fail(f"{len(found)} beoordeeld, {tally.unreadable} niet te lezen.")
        return EXIT_INPUT
    return EXIT_DONE if all(r["uitkomst"] == "mag" for r in records) else EXIT_NEGATIVE
