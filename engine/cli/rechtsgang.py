"""``waarom rechtsgang``: what a bidder can still do after a decision, and what that means for the procedure."""

from __future__ import annotations

from pathlib import Path

import click

from engine.cli.inquiring import Kind, respond
from engine.cli.options import EVERYTHING, FILES, FORMAT, POSITION

KIND = Kind("rechtsgang", "inschrijver", "vragen")


@click.command("rechtsgang")
@FILES
@FORMAT
@POSITION
@EVERYTHING
def command(bestanden: tuple[Path, ...], formaat: str, standpunt: Path | None, alles: bool) -> int:
    """Toetst wat een inschrijver na een beslissing nog kan: kort geding, klacht, geschillencommissie, rechter.

    Ook: of de procedure stilstaat, of de inschrijver nog is gebonden, en of de overeenkomst mag worden getekend. De
    dag waarop de vraag wordt gesteld staat in het bestand.
    """
    return respond(KIND, bestanden, formaat, standpunt, alles)
