"""``waarom bevoegdheid``: may the client do this, on what ground, and which condition is not met?"""

from __future__ import annotations

from pathlib import Path

import click

from engine.cli.inquiring import Kind, respond
from engine.cli.options import EVERYTHING, FILES, FORMAT, POSITION

KIND = Kind("bevoegdheden", "voornemen", "grondslagen", settled=("mag",))


@click.command("bevoegdheid")
@FILES
@FORMAT
@POSITION
@EVERYTHING
def command(bestanden: tuple[Path, ...], formaat: str, standpunt: Path | None, alles: bool) -> int:
    """Toetst of de opdrachtgever een voornemen mag uitvoeren: op welke grond, en onder welke voorwaarden niet.

    Eindigt met 0 als elk voornemen mag, met 1 als er een bij is dat niet mag of niet te bepalen is, en met 2 als
    een bestand niet te lezen is.
    """
    return respond(KIND, bestanden, formaat, standpunt, alles)
