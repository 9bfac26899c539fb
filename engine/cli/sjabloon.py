"""``waarom sjabloon``: a workbook to fill in."""

from __future__ import annotations

from pathlib import Path

import click

from engine.cli.app import EXIT_DONE
from engine.cli.options import known_procedure
from engine.cli.output import fail
from engine.formats.template import write_template
from engine.knowledge.base import load, parts_of
from engine.knowledge.folders import procedures
from engine.spelling import did_you_mean


@click.command("sjabloon")
@click.argument("bestand", type=click.Path(path_type=Path, dir_okay=False), metavar="UIT.xlsx")
@click.option("--procedure", metavar="PROCEDURE", help="De procedure; waarom procedures noemt ze.")
@click.option(
    "--onderdeel",
    metavar="ONDERDEEL",
    default="",
    help="Een onderdeel met eigen gegevens, zoals jeugdige; zonder: dossiers.",
)
def command(bestand: Path, procedure: str | None, onderdeel: str) -> int:
    """Maakt een werkmap met koppen, keuzelijsten en toelichting om dossiers in te vullen."""
    known = procedures()
    if procedure is None and len(known) == 1:
        procedure = known[0]
    if procedure is None:
        raise click.ClickException(f"Kies met --procedure een van: {', '.join(known)}.")
    known_procedure(procedure)
    if bestand.suffix.lower() != ".xlsx":
        raise click.ClickException("Het sjabloon is een XLSX-bestand: geef een naam die eindigt op .xlsx.")
    if not bestand.parent.exists():
        raise click.ClickException(f"De map {bestand.parent} bestaat niet.")
    knowledge = load(procedure, onderdeel)
    if not knowledge.vocabulary.entities:
        meant = did_you_mean(onderdeel, filter(None, parts_of(procedure))) or "."
        raise click.ClickException(f"Bij {procedure} hoort geen onderdeel {onderdeel} om in te vullen{meant}")
    if bestand.exists():
        raise click.ClickException(f"{bestand} bestaat al en kan ingevuld zijn; kies een andere naam.")
    try:
        write_template(bestand, knowledge)
    except OSError as error:
        raise click.ClickException(f"{bestand} is niet te schrijven: staat het bestand nog open?") from error
    fail(f"Sjabloon geschreven: {bestand}")
    return EXIT_DONE
