"""What the sentences about the procedures themselves do: ask all of them, and look at the answer of each."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from engine.explain.interview import PART, Interview, Reply, answering, interview
from engine.knowledge.base import load
from engine.knowledge.folders import procedures
from engine.outcome.position import Position
from engine.specs.errors import ExampleError, ExpectationError
from engine.specs.meanings import Meaning
from engine.specs.phrases import meant, plain
from engine.specs.scene import Scene
from engine.wording.procedures import WHOLE
from engine.wording.values import spell_word

WHEN: dict[str, Meaning] = {}
THEN: dict[str, Meaning] = {}


@dataclass
class Compared:
    """What every procedure answers to the question that was asked, and the reply that was spoken of last."""

    replies: dict[str, tuple[Interview, tuple[Reply, ...]]] = field(default_factory=dict)
    said: Reply | None = None


def _ask(scene: Scene, vraag: str) -> None:
    position = Position("voorbeeld", {finding: scene.reading(finding, o) for finding, o in scene.readings.items()})
    silent = set(position.readings) - {finding.id for finding in load(scene.procedure, PART).own_findings}
    if silent:
        raise ExampleError(f"bij deze vragen speelt bevinding {', '.join(sorted(silent))} van {scene.procedure} niet")
    asked = {p: interview(p, position) if p == scene.procedure else _beside(p) for p in answering()}
    known = {q.name for each in asked.values() for q in each.questions}
    if vraag not in known:
        raise ExampleError(f"deze vraag bestaat niet: {vraag}{meant(vraag, known)}")
    scene.told(Compared).replies = {p: (each, each.replies(vraag)) for p, each in asked.items()}


def _beside(procedure: str) -> Interview:
    """Another procedure than that of the example: whoever asks, it says the same as long as its rules are the same."""
    return _interview(procedure, load(procedure, PART).fingerprint)


@lru_cache(maxsize=16)
def _interview(procedure: str, version: str) -> Interview:
    return interview(procedure)


def _reply(scene: Scene, procedure: str, deel: str) -> Reply:
    compared = scene.told(Compared).replies
    if procedure not in compared:
        known = sorted(compared) or procedures()
        raise ExampleError(f"deze procedure is niets gevraagd: {procedure}{meant(procedure, known)}")
    for reply in compared[procedure][1]:
        if plain(reply.about) == plain(deel):
            scene.told(Compared).said = reply
            return reply
    parts = ", ".join(reply.about for reply in compared[procedure][1])
    raise ExampleError(f"{procedure} antwoordt niet over {deel}; wel over: {parts or 'niets'}")


def _said(scene: Scene) -> Reply:
    found = scene.told(Compared).said
    if found is None:
        raise ExampleError("“dat” verwijst nergens naar; zeg eerst wat een procedure antwoordt")
    return found


def _answers(scene: Scene, procedure: str, antwoord: str, deel: str = WHOLE) -> None:
    found = _reply(scene, procedure, deel).answer.value
    if plain(found) != plain(antwoord):
        raise ExpectationError(f"{procedure}: {antwoord}", spell_word(found))


def _rests_on(scene: Scene, norm: str) -> None:
    found = [n for each in _said(scene).statements for n in each.rule.norms]
    _among(norm, found, "berust op")


def _points_at(scene: Scene, norm: str) -> None:
    _among(norm, [n.id for n in _said(scene).elsewhere], "wijst naar elders in")


def _stops_at(scene: Scene, norm: str) -> None:
    _among(norm, [n.id for n in _said(scene).stops], "houdt op bij")


def _points_nowhere(scene: Scene) -> None:
    found = [n.id for n in (*_said(scene).elsewhere, *_said(scene).stops)]
    if found:
        raise ExpectationError("wijst nergens naar", ", ".join(found))


def _hangs_on(scene: Scene, bevinding: str) -> None:
    used = {c.id for a in _said(scene).answer.alternatives for c in a.depends_on}
    _among(bevinding, sorted(used), "hangt af van")


def _among(quoted: str, found: list[str], what: str) -> None:
    if quoted not in found:
        raise ExpectationError(f"{what} {quoted}", ", ".join(found) or "niets")


WHEN["procedures_vragen"] = _ask
THEN.update(
    procedure_antwoordt=_answers,
    antwoord_berust_op=_rests_on,
    antwoord_wijst_naar=_points_at,
    antwoord_houdt_op=_stops_at,
    antwoord_wijst_nergens_naar=_points_nowhere,
    antwoord_van_procedure_hangt_af_van=_hangs_on,
)
