"""``waarom personeel``: which activities may these people do, and who is missing?"""

from __future__ import annotations

from pathlib import Path

import click

from engine.cli.inquiring import Kind, respond
from engine.cli.options import EVERYTHING, FILES, FORMAT, POSITION

KIND = Kind("personeel", "team", "activiteiten", settled=("mag",))


@click.command("personeel")
@FILES
@FORMAT
@POSITION
@EVERYTHING
def command(bestanden: tuple[Path, ...], formaat: str, standpunt: Path | None, alles: bool) -> int:
    """Toetst een team aan de personeelseisen: wie mag de inclusiecriteria toetsen, en wie elke andere activiteit doen.

    Per activiteit: wie er nodig is naar opleiding, register en beroep, wie daarvoor in het team zit en wie
    ontbreekt. Noem geen personen: een team heet naar een eigen aanduiding.

    Eindigt met 0 als elk team mag waar naar is gevraagd, met 1 als dat niet zo is of niet te bepalen is, en met 2
    als een bestand niet te lezen is.
    """
    return respond(KIND, bestanden, formaat, standpunt, alles)
