"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from engine.files import absent
from engine.knowledge.folders import procedures, unknown_procedure


class Day(click.ParamType):  # type: ignore[type-arg]
    """A day as people write it; given on as its number."""

    name = "datum"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        from engine.wording.parsing import TypedValueError, parse_day

        try:
            return parse_day(value).toordinal()
        except TypedValueError as error:
            self.fail(str(error), param, ctx)


class Existing(click.Path):
    """A file or folder that has to be there; if it is not, the message is that of every other file."""

    def __init__(self, dir_okay: bool = True) -> None:
        super().__init__(path_type=Path, dir_okay=dir_okay)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if not Path(value).exists():
            raise click.ClickException(f"{value}: {absent(Path(value))}")
        return super().convert(value, param, ctx)


def known_procedure(name: str) -> str:
    """The procedure of this name. Raises `click.ClickException` if there is none."""
    if name not in procedures():
        raise click.ClickException(unknown_procedure(name))
    return name


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
    metavar="BESTAND",
    help="TOML-bestand dat lezingen of bevoegdheden vastlegt; het antwoord zegt dan dat het daarop berust.",
)
EVERYTHING = click.option("--alles", is_flag=True, help="Toont ook alles wat in orde is.")
