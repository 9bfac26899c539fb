"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any

import click

from engine.knowledge.folders import procedures
from engine.spelling import did_you_mean


class Day(click.ParamType):  # type: ignore[type-arg]
    """A day as people write it; given on as its number."""

    name = "datum"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        from engine.wording.parsing import TypedValueError, parse_day

        try:
            return parse_day(value).toordinal()
        except TypedValueError as error:
            self.fail(str(error), param, ctx)


def unknown_procedure(name: str, norms: Collection[str] = ()) -> click.ClickException:
    """That there is no such procedure, with the one that was meant and all there are.

    ``norms`` are their norms, where one of those would do as well.
    """
    known = procedures()
    what, too = ("Procedure of norm", ", en hun normen") if norms else ("Procedure", "")
    meant = did_you_mean(name, (*known, *norms)) or "."
    return click.ClickException(f"{what} {name} is niet bekend{meant} Bekend zijn: {', '.join(known)}{too}.")


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
