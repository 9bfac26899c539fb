"""Where the examples stand."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from engine.knowledge.base import COMMON, procedures
from engine.knowledge.scenarios import FEATURES

from .errors import ExampleError
from .grammar import Grammar, read_grammar

PLACE = "WAAROM_VOORBEELDEN"
"""The environment variable that names other examples to run: a file or a folder."""


@cache
def grammar() -> Grammar:
    """The one grammar."""
    return read_grammar(FEATURES / "grammatica.toml")


def feature_files() -> list[Path]:
    """All feature files, in a fixed order."""
    place = Path(os.environ.get(PLACE) or FEATURES)
    return [place.resolve()] if place.is_file() else sorted(place.resolve().rglob("*.feature"))


def procedure_of(path: Path) -> str:
    """The procedure that a feature file is about: the nearest folder above it that is named after one.

    A file about what several procedures answer stands in the folder of what they share.
    """
    known = (*procedures(), COMMON)
    for folder in path.resolve().parents:
        if folder.name in known:
            return folder.name
    raise ExampleError(f"{path} staat niet in een map met de naam van een procedure ({', '.join(known)})")


def shown(path: Path) -> str:
    """A path for people: as seen from the folder that holds the examples."""
    root = FEATURES.parent.resolve()
    return str(path.relative_to(root)) if path.is_relative_to(root) else str(path)
