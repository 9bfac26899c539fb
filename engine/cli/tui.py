"""``waarom tui``: walk through decisions on the screen."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from engine.cli.app import EXIT_DONE
from engine.cli.options import POSITION
from engine.cli.output import fail
from engine.knowledge.folders import KB_ROOT, procedures

if TYPE_CHECKING:
    from engine.outcome.position import Position


@click.command("tui")
@click.argument("bestanden", nargs=-1, type=click.Path(path_type=Path), metavar="[MAP]")
@POSITION
@click.option("--web", is_flag=True, help="Toont de schermen in een browser op deze computer, en alleen daar.")
@click.option("--poort", default=8765, show_default=True, type=click.IntRange(1024, 65535), help="Poort bij --web.")
def command(bestanden: tuple[Path, ...], standpunt: Path | None, web: bool, poort: int) -> int:
    """Toont dossiers op het scherm: het veld, waarom, wat als, en waar een uitkomst van afhangt.

    Zonder MAP opent het de meegeleverde voorbeelddossiers. F1 geeft hulp, q stopt.
    """
    if web:
        return _in_browser(bestanden, standpunt, poort)
    in_terminal = sys.stdin.isatty() and sys.stdout.isatty()
    if not in_terminal and "TEXTUAL_DRIVER" not in os.environ:
        raise click.ClickException("waarom tui heeft een terminal nodig; gebruik anders waarom toets of waarom uitleg.")
    from tui import run

    paths = bestanden or tuple(f for p in procedures() if (f := KB_ROOT / p / "voorbeelden").is_dir())
    run(paths, _positions(standpunt), standpunt)
    return EXIT_DONE


def _in_browser(paths: tuple[Path, ...], position: Path | None, port: int) -> int:
    """Serve the screens until the reader interrupts."""
    try:
        from tui.browser.server import LoopbackServer
    except ImportError as error:
        raise click.ClickException(
            "waarom tui --web heeft een uitbreiding nodig: pip install 'waarom[web]'."
        ) from error
    _positions(position)
    words = [str(p.absolute()) for p in paths]
    words += ["--standpunt", str(position.absolute())] if position else []
    start = [sys.executable, "-c", "import sys; from engine.cli import main; sys.exit(main())", "tui", *words]
    server = LoopbackServer(subprocess.list2cmdline(start) if os.name == "nt" else shlex.join(start), port)
    fail(f"Open in de browser op deze computer: {server.link}\nStoppen: Ctrl+C.")
    try:
        server.serve()
    except OSError as error:
        raise click.ClickException(f"Poort {port} is niet te gebruiken; kies een andere met --poort.") from error
    return EXIT_DONE


def _positions(path: Path | None) -> dict[str, Position]:
    """The position for the procedure it fits. A file that fits none ends the command."""
    if path is None:
        return {}
    from engine.knowledge.base import load
    from engine.outcome.position import PositionError, read_position

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
