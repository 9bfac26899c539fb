"""Where answers go: the width of the terminal, messages for people, data."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Any

import click

from engine.files import cause, write_file

WIDEST, NARROWEST = 112, 60


def width() -> int:
    """The width to write to: that of the terminal, within what reads well."""
    return max(NARROWEST, min(WIDEST, shutil.get_terminal_size((100, 24)).columns))


def fail(message: str) -> None:
    """A message for people about what went wrong; answers go to standard output, messages never do."""
    click.echo(message, err=True)


def save(path: Path, content: bytes) -> None:
    """Writes a file, whole or not at all. Raises `click.ClickException` with the cause if that cannot be done."""
    try:
        write_file(path, content)
    except OSError as error:
        why = "de map bestaat niet" if isinstance(error, FileNotFoundError) else cause(error)
        raise click.ClickException(f"{path}: het bestand is niet te schrijven ({why})") from error


def write_json(data: Any) -> None:
    """Data on standard output: the same input gives the same bytes."""
    sys.stdout.write(json.dumps(data, ensure_ascii=False, indent=2) + "\n")
