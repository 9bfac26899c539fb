"""Where the knowledge base is, and which procedures it holds."""

from __future__ import annotations

from pathlib import Path

import engine
from engine.spelling import choices, shown

KB_ROOT = Path(engine.__file__).parent.parent / "kb"
COMMON = "gemeen"
"""The folder of what all procedures share."""


def procedures(root: Path = KB_ROOT) -> tuple[str, ...]:
    """The names of all procedures in the knowledge base."""
    return tuple(sorted(p.parent.name for p in root.glob("*/procedure.toml")))


def unknown_procedure(name: object, root: Path = KB_ROOT) -> str:
    """That this is no procedure, with those there are and the one that was meant."""
    return f"{shown(name)} is geen bekende procedure{choices(name if isinstance(name, str) else '', procedures(root))}"
