"""The commands; the only place that prints. ``main`` is the entry point of ``waarom``."""

from __future__ import annotations

import sys


def main() -> None:
    """Run ``waarom`` and end with its exit code."""
    from engine.cli.app import run

    sys.exit(run())
