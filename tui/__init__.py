"""The terminal screens of Waarom. They show what the engine answers and decide nothing."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from engine.outcome.position import Position


def run(paths: tuple[Path, ...], positions: Mapping[str, Position] | None = None, saved: Path | None = None) -> None:
    """Show the dossiers until the reader stops."""
    from tui.app import WaaromApp

    app = WaaromApp(paths, positions)
    if saved is not None:
        app.session.saved = [(procedure, position, saved) for procedure, position in app.session.first.items()]
    app.run()
    _leave(app.work.working)


def _leave(working: bool) -> None:
    """End the program at once when the engine is still at work: a question to the solver cannot be broken off."""
    import os
    import sys

    if working:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(0)
