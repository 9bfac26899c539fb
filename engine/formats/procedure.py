"""The procedure that a file says it belongs to, and the part of it that its data are about."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any

from engine.knowledge.base import KnowledgeBase, load, parts_of
from engine.knowledge.folders import KB_ROOT, procedures, unknown_procedure
from engine.spelling import choices

ASKED_WITH = {"": "toets", "jeugdige": "inclusie", "bevoegdheden": "bevoegdheid"}
"""The command that asks about a part of a procedure, where it is not named after the part."""


class ProcedureError(ValueError):
    """A file names no procedure, or one that is not known; the message names those that are."""


def procedure_of(name: Any, part: str = "", root: Path = KB_ROOT) -> KnowledgeBase:
    """The knowledge base of (a part of) the procedure that a file names (``None``: it names none).

    Raises `ProcedureError`, or the error that says what is wrong with the knowledge base.
    """
    known = procedures(root)
    if name is None:
        raise ProcedureError(f"de procedure ontbreekt{choices('', known)}")
    if not isinstance(name, str) or name not in known:
        raise ProcedureError(unknown_procedure(name, root))
    knowledge = load(name, part, root)
    if not knowledge.vocabulary.entities:
        raise ProcedureError(f"van {name} beschrijft de kennisbank geen {part or 'dossiers'}")
    return knowledge


def other_kind(given: Collection[str], knowledge: KnowledgeBase, root: Path = KB_ROOT) -> str | None:
    """That data with these names are about another part of the procedure: one that knows them better.

    ``None`` if this part knows most of them.
    """

    def known(other: KnowledgeBase) -> int:
        return sum(name in other.vocabulary.root.fields for name in given)

    if 2 * known(knowledge) > len(given):
        return None
    parts = (load(knowledge.procedure, part, root) for part in parts_of(knowledge.procedure, root))
    best = max((each for each in parts if each.vocabulary.entities), key=known)
    if known(best) <= known(knowledge):
        return None
    here, there = knowledge.vocabulary.root.label, best.vocabulary.root.label
    command = ASKED_WITH.get(best.part, best.part)
    return f"dit is een bestand over {there}, niet over {here}; gebruik: waarom {command}"
