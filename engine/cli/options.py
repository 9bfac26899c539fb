"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path

import click

FILES = click.argument("bestanden", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="BESTAND…")
FORMAT = click.option(
    "--formaat",
    type=click.Choice(["tekst", "json"]),
    default="tekst",
    show_default=True,
    help="Vorm van het antwoord.",
)
POSITION = click.option(
    "--standpunt",
    type=click.Path(path_type=Path),
    help="TOML-bestand dat lezingen of bevoegdheden vastlegt; het antwoord zegt dan dat het daarop berust.",
)
EVERYTHING = click.option("--alles", is_flag=True, help="Toont ook alles wat in orde is.")
