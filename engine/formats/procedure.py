"""The procedure that a file says it belongs to."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from engine.knowledge.base import KnowledgeBase, load
from engine.knowledge.folders import KB_ROOT, procedures
from engine.spelling import did_you_mean, shown


class ProcedureError(ValueError):
    """A file names no procedure, or one that is not known; the message names those that are."""


def procedure_of(name: Any, part: str = "", root: Path = KB_ROOT) -> KnowledgeBase:
    """The knowledge base of (a part of) the procedure that a file names (``None``: it names none).

    Raises `ProcedureError`, or the error that says what is wrong with the knowledge base.
    """
    known = procedures(root)
    options = ", ".join(known)
    if name is None:
        raise ProcedureError(f"de procedure ontbreekt; kies uit: {options}")
    if not isinstance(name, str) or name not in known:
        meant = did_you_mean(name, known) if isinstance(name, str) else ""
        raise ProcedureError(f"{shown(name)} is geen bekende procedure; kies uit: {options}{meant}")
    knowledge = load(name, part, root)
    if not knowledge.vocabulary.entities:
        raise ProcedureError(f"van {name} beschrijft de kennisbank geen {part or 'dossiers'}")
    return knowledge
