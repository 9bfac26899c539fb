"""The complete dossiers from which witnesses are looked for: those that the scenarios begin with."""

from __future__ import annotations

from pathlib import Path

from engine.formats.reading import DossierFile, read_dossiers
from engine.knowledge.base import KnowledgeBase
from engine.knowledge.folders import KB_ROOT
from engine.knowledge.scenarios import FEATURES
from engine.models.building import Entity


def base_files(procedure: str, part: str, root: Path = KB_ROOT) -> list[Path]:
    """The files of the complete dossiers of a part, the smallest first.

    Where a question is asked beside the dossiers, the examples say most: nothing has to be complete there.
    """
    complete, shown = FEATURES / procedure / part / "basis", root / procedure / part / "voorbeelden"
    folders = (shown, complete) if part else (complete, shown)
    folder = next((each for each in folders if each.is_dir()), None)
    return sorted(folder.glob("*.json"), key=lambda p: (p.stat().st_size, p)) if folder else []


def base_dossiers(knowledge: KnowledgeBase, root: Path = KB_ROOT) -> tuple[tuple[str, Entity], ...]:
    """Complete dossiers by the name of their file, the smallest first; none for a part that reads no files."""
    if not knowledge.vocabulary.entities:
        return ()
    paths = base_files(knowledge.procedure, knowledge.part, root)
    found = [(path.stem, f) for path in paths for f in read_dossiers([path], knowledge.part, root)]
    return tuple((name, f.dossier) for name, f in found if isinstance(f, DossierFile))


def example_files(procedure: str, part: str, root: Path = KB_ROOT) -> list[Path]:
    """The files of the example dossiers of a part."""
    return sorted((root / procedure / part / "voorbeelden").glob("*.json"))


def examples(knowledge: KnowledgeBase, root: Path = KB_ROOT) -> tuple[Entity, ...]:
    """The example dossiers of a part, whatever becomes of them."""
    files = example_files(knowledge.procedure, knowledge.part, root) if knowledge.vocabulary.entities else []
    return tuple(f.dossier for f in read_dossiers(files, knowledge.part, root) if isinstance(f, DossierFile))


def field_files(procedure: str, part: str, root: Path = KB_ROOT) -> list[Path]:
    """The files of the example fields of a part, each field in a folder of its own."""
    return sorted((root / procedure / part / "voorbeelden").glob("*/*.json"))


def fields(knowledge: KnowledgeBase, root: Path = KB_ROOT) -> tuple[tuple[str, tuple[Entity, ...]], ...]:
    """The example fields by the name of their folder: dossiers that are decided together."""
    found: dict[str, list[Entity]] = {}
    for path in field_files(knowledge.procedure, knowledge.part, root) if knowledge.vocabulary.entities else ():
        for each in read_dossiers([path], knowledge.part, root):
            if isinstance(each, DossierFile):
                found.setdefault(path.parent.name, []).append(each.dossier)
    return tuple((name, tuple(dossiers)) for name, dossiers in found.items())
