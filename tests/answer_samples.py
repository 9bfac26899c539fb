"""Dossiers made from complete ones, for the tests of the answers."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from engine.formats.json_files import dossier_data
from engine.formats.reading import DossierFile, read_dossiers
from engine.knowledge.folders import KB_ROOT
from engine.models.building import Entity
from engine.outcome.assessment import Assessment, assess
from engine.outcome.case import Case, open_case
from engine.outcome.position import NO_POSITION, Position
from engine.wording.plain_text import lines_text
from engine.wording.tree import Line

FEATURES = KB_ROOT.parent / "features"
COMPLETE = FEATURES / "groningen_hsj_2026" / "basis" / "hoofdaannemer.json"
PARTY = ("partijen", 0)
SNAPSHOTS = Path(__file__).parent / "snapshots"
ACCOUNTS = (*PARTY, "jaarrekening")
WEAK = {(*ACCOUNTS, "eigen_vermogen"): "1000000.00"}
CONVICTED = {
    (*PARTY, "uitsluitingsgronden"): [{"criterium": "fraud", "aard": "verplicht", "van_toepassing": True}],
}


def opened(path: Path = COMPLETE) -> DossierFile:
    (file,) = read_dossiers([path])
    assert isinstance(file, DossierFile), file
    return file


def with_values(file: DossierFile, values: dict[tuple[str | int, ...], Any]) -> Entity:
    """The dossier with other values, as JSON has them; ``None`` strikes a value out."""
    data = dossier_data(file.dossier)
    for path, value in values.items():
        here: Any = data
        for step in path[:-1]:
            here = here.setdefault(step, {}) if isinstance(step, str) else here[step]
        if value is None:
            here.pop(path[-1], None)
        else:
            here[path[-1]] = value
    return file.knowledge.dossier_model.model_validate(data)


def judged(file: DossierFile, dossier: Entity, position: Position = NO_POSITION) -> tuple[Case, Assessment]:
    case = open_case(file.knowledge, [dossier], position)
    return case, assess(case)


def same_as(name: str, text: str) -> None:
    """The text is the one that was read and approved; ``WAAROM_SNAPSHOTS=1`` writes it anew."""
    text = re.sub(r"Kennisbank [0-9a-f]+", "Kennisbank …", text)
    path = SNAPSHOTS / name
    if os.environ.get("WAAROM_SNAPSHOTS"):
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


def in_lines(lines: Iterable[Line]) -> str:
    """Lines as a command prints them."""
    return "\n".join(text for line in lines for text in lines_text(line, 100, 1)) + "\n"
