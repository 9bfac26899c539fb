"""Where the examples stand."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from .grammar import Grammar, read_grammar

FEATURES = Path(__file__).parents[2] / "features"


@cache
def grammar() -> Grammar:
    """The one grammar."""
    return read_grammar(FEATURES / "grammatica.toml")


def feature_files() -> list[Path]:
    """All feature files, in a fixed order."""
    return sorted(FEATURES.rglob("*.feature"))


def procedure_of(path: Path) -> str:
    """The procedure that a feature file is about: the folder below ``features/`` in which it stands."""
    return path.resolve().relative_to(FEATURES.resolve()).parts[0]
