"""What the sentences about mending a dossier do: they name the ways in the words of ``waarom herstel``."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from engine.repair.answer import RepairAnswer, RepairSet, mend
from engine.specs.errors import ExampleError, ExpectationError
from engine.specs.meanings import Meaning, meaning
from engine.specs.scene import Scene
from engine.spelling import plain
from engine.wording.repair import RepairWords, repair_story
from engine.wording.specs import count_text

WHEN: dict[str, Meaning] = {}
THEN: dict[str, Meaning] = {}


@dataclass
class Mended:
    """What an example about mending has asked."""

    answer: RepairAnswer | None = None


@meaning("herstel_gezocht", WHEN)
def _seek(scene: Scene, naam: str, uitkomst: str = "") -> None:
    scene.assess()
    if list(scene.dossiers) != [naam]:
        raise ExampleError(f"herstel is van één dossier; in dit voorbeeld: {', '.join(scene.dossiers)}")
    [dossier] = scene.entities
    scene.told(Mended).answer = mend(scene.case, dossier, uitkomst.replace(" ", "_"))


@meaning("herstel_zo", THEN)
def _way(scene: Scene, tabel: list[list[str]]) -> None:
    heading, *rows = tabel
    if heading != ["gegeven", "wordt"] or not rows:
        raise ExampleError("de tabel heeft de koppen gegeven en wordt, en per regel één wijziging")
    wanted = Counter((plain(fact), plain(then)) for fact, then in rows)
    if wanted not in (Counter((plain(f), plain(t)) for f, t in way) for way in _ways(scene)):
        raise ExpectationError(
            _told(rows), "; of ".join(map(_told, _ways(scene))) or "geen manier", proof=_story(scene)
        )


@meaning("aantal_manieren", THEN)
def _number(scene: Scene, aantal: str) -> None:
    found = len(_answer(scene).sets)
    if found != int(aantal):
        raise ExpectationError(count_text(int(aantal), "manier", "manieren"), str(found), proof=_story(scene))


def _answer(scene: Scene) -> RepairAnswer:
    found = scene.told(Mended).answer
    if found is None:
        raise ExampleError("er is nog geen herstel gezocht; schrijf eerst “Als wordt gezocht naar herstel van …”")
    return found


def _ways(scene: Scene) -> list[list[tuple[str, str]]]:
    words = RepairWords(scene.case)

    def changes(way: RepairSet) -> list[tuple[str, str]]:
        return [(words.fact(p), words.then(p)) for p in way.proposals]

    return [changes(way) for way in _answer(scene).sets]


def _told(way: list[tuple[str, str]] | list[list[str]]) -> str:
    return " en ".join(f"{fact} wordt {then}" for fact, then in way)


def _story(scene: Scene) -> list[str]:
    """What ``waarom herstel`` would say, under a failure."""
    story = repair_story(scene.case, _answer(scene))
    below = ((line.text, *(f"  {each.text}" for each in line.children)) for line in story.lines)
    return [story.heading, *(text for texts in below for text in texts)]
