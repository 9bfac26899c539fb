"""Where the examples stand."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from engine.knowledge.folders import COMMON, procedures
from engine.knowledge.scenarios import FEATURES
from engine.specs.documents import Feature, read_feature
from engine.specs.errors import ExampleError
from engine.specs.grammar import Grammar, read_grammar

ENDING = ".feature"


@cache
def grammar() -> Grammar:
    """The one grammar."""
    return read_grammar(FEATURES / "grammatica.toml")


def feature_files(places: Iterable[Path] = (FEATURES,)) -> list[Path]:
    """All feature files among files and in folders, in a fixed order and each once."""
    found: dict[Path, None] = {}
    for place in places:
        inside = sorted(place.rglob(f"*{ENDING}")) if place.is_dir() else [place]
        found.update(dict.fromkeys(path.resolve() for path in inside if path.suffix == ENDING))
    return list(found)


def procedure_of(path: Path, feature: Feature | None = None) -> str:
    """The procedure that a feature file is about: the nearest folder above it that is named after one.

    A file about what several procedures answer stands in the folder of what they share; one that stands elsewhere says
    it by its ``@bron``. Raises `ExampleError` if nothing tells.
    """
    known = (*procedures(), COMMON)
    for folder in path.resolve().parents:
        if folder.name in known:
            return folder.name
    feature = feature or read_feature(path.read_text(encoding="utf-8"))
    for tag in feature.tags if feature else ():
        named = tag.removeprefix("bron:").partition("/")[0]
        if named != tag and named in known:
            return named
    raise ExampleError(
        "onduidelijk over welke procedure dit gaat; zet @bron:PROCEDURE/plaats boven de functionaliteit, "
        f"of het bestand in een map met de naam van een procedure ({', '.join(known)})"
    )


def place_of(path: Path) -> str:
    """A path for people: as seen from the folder that holds the examples, or from where they are."""
    for root in (FEATURES.parent.resolve(), Path.cwd()):
        if path.is_relative_to(root):
            return str(path.relative_to(root))
    return str(path)
