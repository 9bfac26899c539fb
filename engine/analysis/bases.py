"""The complete dossiers from which witnesses are looked for: those that the scenarios begin with."""

from __future__ import annotations

from pathlib import Path

from engine.formats.reading import DossierFile, read_dossiers
from engine.knowledge.base import KB_ROOT, KnowledgeBase
from engine.knowledge.scenarios import FEATURES
from engine.models.building import Entity


def base_dossiers(knowledge: KnowledgeBase, root: Path = KB_ROOT) -> tuple[tuple[str, Entity], ...]:
    """Complete dossiers by the name of their file; none for a part that reads no files."""
    if not knowledge.vocabulary.entities:
        return ()
    here = FEATURES / knowledge.procedure / knowledge.part / "basis"
    examples = knowledge.folder / "voorbeelden"
    paths = [folder for folder in (here, examples) if folder.is_dir()][:1]
    found = [f for f in read_dossiers(paths, knowledge.part, root) if isinstance(f, DossierFile)]
    return tuple((f.source.rpartition("/")[2].removesuffix(".json"), f.dossier) for f in found)
