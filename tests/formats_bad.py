"""Bad dossiers and workbooks, and the check that each gives one exact Dutch message at one place."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from engine.formats.reading import Unreadable, read_dossiers
from tests.formats_books import book
from tests.formats_samples import PROCEDURE


def doc(**fields: Any) -> bytes:
    """A JSON dossier with the given fields, the name "De Brug" unless told otherwise."""
    return json.dumps({"procedure": PROCEDURE, "naam": "De Brug", **fields}).encode()


def party(**fields: Any) -> bytes:
    """A JSON dossier with one party."""
    return doc(partijen=[{"naam": "De Brug", **fields}])


def raw(text: str) -> bytes:
    """A JSON dossier of which the last part is written out."""
    return f'{{"procedure": "{PROCEDURE}", "naam": "De Brug", {text}}}'.encode()


DOSSIERS = [["Inschrijver", "Moment van verzenden", "Volledig ingevuld", "Vorm"]]
PARTIES = [["Inschrijver", "Naam", "Jaarrekening: Datum", "Jaarrekening: Eigen vermogen"]]


def rows(*cells: Any) -> bytes:
    """A workbook with one dossier row."""
    return book({"Dossiers": [*DOSSIERS, list(cells)]})


def parties(*lines: list[Any], head: list[str] = PARTIES[0]) -> bytes:
    """A workbook with one dossier and the given rows of parties."""
    return book({"Dossiers": [["Inschrijver"], ["De Brug"]], "Partijen": [head, *lines]})


def problems(path: Path, root: Path) -> list[tuple[str, str, str]]:
    """What is wrong with a file, as file, place and message."""
    found = list(read_dossiers([path], root=root))
    return [(p.file, p.place, p.message) for each in found if isinstance(each, Unreadable) for p in each.problems]


def check(path: Path, root: Path, place: str, fragment: str) -> None:
    first, *_ = problems(path, root)
    assert first[0] == str(path)
    assert first[1].startswith(place) if place.endswith("kolom") else first[1] == place
    assert fragment in first[2]
    assert not ENGLISH.search(first[2])


ENGLISH = re.compile(
    r"\b(the|input|should|value|invalid|expected|must|field|error|type|string|not|line|column)\b", re.I
)
