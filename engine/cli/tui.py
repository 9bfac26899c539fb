"""``waarom tui``: walk through decisions on the screen."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from engine.cli.app import EXIT_DONE
from engine.cli.options import POSITION
from engine.knowledge.base import KB_ROOT, load, procedures
from engine.outcome.position import Position, PositionError, read_position


@click.command("tui")
@click.argument("bestanden", nargs=-1, type=click.Path(path_type=Path), metavar="[MAP]")
@POSITION
def command(bestanden: tuple[Path, ...], standpunt: Path | None) -> int:
    """Toont dossiers op het scherm: het veld, waarom, wat als, en waar een uitkomst van afhangt.

    \b
    Voorbeelden:
      waarom tui
      waarom tui inzendingen/

    Zonder MAP opent het de meegeleverde voorbeelddossiers. F1 geeft hulp, q stopt.
    """
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise click.ClickException("waarom tui heeft een terminal nodig; gebruik anders waarom toets of waarom uitleg.")
    from tui import run

    paths = bestanden or tuple(f for p in procedures() if (f := KB_ROOT / p / "voorbeelden").is_dir())
    run(paths, _positions(standpunt), standpunt)
    return EXIT_DONE


def _positions(path: Path | None) -> dict[str, Position]:
    """The position for the procedure it fits. A file that fits none ends the command."""
    if path is None:
        return {}
    found: dict[str, Position] = {}
    errors: list[str] = []
    for procedure in procedures():
        try:
            found[procedure] = read_position(path, load(procedure))
        except PositionError as error:
            errors.append(str(error))
    if not found:
        raise click.ClickException(errors[0] if errors else f"{path}: er is geen procedure in de kennisbank")
    return found
