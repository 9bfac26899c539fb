"""Dossiers from files and folders: each one that fits its procedure, or the reasons why it cannot be used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from engine.formats.consistency import contradictions, same_name
from engine.formats.model_errors import translate
from engine.formats.problems import Problem
from engine.formats.procedure import ProcedureError, other_kind, procedure_of
from engine.formats.raw import RawDossier, Unreadable
from engine.formats.raw_files import raw_dossiers
from engine.knowledge.base import KnowledgeBase
from engine.knowledge.folders import KB_ROOT
from engine.models.building import Entity
from engine.spelling import shown

__all__ = ["DossierFile", "Unreadable", "read_dossiers"]


@dataclass(frozen=True, slots=True)
class DossierFile:
    """A dossier that fits the vocabulary of its procedure.

    ``source`` is its file, ``place`` where in that file it stands (``regel 3``; empty for the whole file),
    ``data`` what the file says.
    """

    source: str
    place: str
    data: dict[str, Any]
    dossier: Entity
    knowledge: KnowledgeBase


def read_dossiers(paths: Iterable[Path], part: str = "", root: Path = KB_ROOT) -> Iterator[DossierFile | Unreadable]:
    """The dossiers in files and folders, in order; a folder gives its own files, sorted by name.

    ``part`` is the part of the procedures that the dossiers are about, ``root`` where the procedures are.
    Nothing wrong with a file raises: each mistake is a problem, and the other dossiers are still given. A
    file that is reached in two ways is read once.
    """
    names: dict[tuple[str, str], str] = {}
    for raw in raw_dossiers(paths, part, root):
        yield raw if isinstance(raw, Unreadable) else judged(raw, part, root, names)


def judged(
    raw: RawDossier, part: str = "", root: Path = KB_ROOT, names: dict[tuple[str, str], str] | None = None
) -> DossierFile | Unreadable:
    """A raw dossier against its procedure, and against the names that were read before."""
    try:
        knowledge = procedure_of(raw.data.get("procedure"), part, root)
    except ProcedureError as error:
        wrong = Problem(raw.source, raw.locate(("procedure",)), str(error))
        return Unreadable(raw.source, (*raw.problems, wrong))
    problems = list(raw.problems)
    places = {problem.place for problem in problems}
    try:
        dossier = knowledge.dossier_model.model_validate(raw.data)
    except ValidationError as error:
        if other := other_kind(raw.data, knowledge, root):
            return Unreadable(raw.source, (*raw.problems, Problem(raw.source, raw.place, other)))
        found = translate(error, knowledge.vocabulary, raw.source, raw.locate)
        problems.extend(p for p in found if p.place not in places)
        return Unreadable(raw.source, tuple(problems))
    for loc, message in contradictions(dossier, knowledge.vocabulary):
        problems.append(Problem(raw.source, raw.locate(loc), message))
    if names is not None:
        problems.extend(_name_taken(raw, dossier, knowledge, names))
    if problems:
        return Unreadable(raw.source, tuple(problems))
    return DossierFile(raw.source, raw.place, raw.data, dossier, knowledge)


def _name_taken(
    raw: RawDossier, dossier: Entity, knowledge: KnowledgeBase, names: dict[tuple[str, str], str]
) -> Iterator[Problem]:
    key = knowledge.vocabulary.root.key
    if key is None:
        return
    name = str(getattr(dossier, key))
    here = ", ".join(part for part in (raw.source, raw.place) if part)
    first = names.setdefault((knowledge.procedure, same_name(name)), here)
    if first != here:
        yield Problem(raw.source, raw.locate((key,)), name_taken(name, first))


def name_taken(name: str, first: str) -> str:
    """What is wrong with a name that another dossier of the procedure has."""
    return f"de naam {shown(name)} is al gebruikt in {first}"
