"""What the ``Dan`` sentences about a norm do, and those about what the explanation says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.knowledge.norms import CONSEQUENCES
from engine.outcome.assessment import grounds_of
from engine.specs.errors import ExampleError
from engine.specs.meanings import Meaning, meaning
from engine.specs.scene import Scene, Statement
from engine.specs.telling import flat, reasons
from engine.spelling import choices
from engine.wording.story import tell
from engine.wording.tree import Line
from engine.wording.values import spell_word

THEN: dict[str, Meaning] = {}


# --- the explanation ----------------------------------------------------------


@meaning("uitleg_zegt", THEN)
def _told(scene: Scene, naam: str, tekst: str) -> None:
    _says(scene, naam, _story(scene, naam), tekst)


@meaning("uitleg_zegt_niet", THEN)
def _left_unsaid(scene: Scene, naam: str, tekst: str) -> None:
    if not any(tekst in each.sentence or tekst in each.sentence_met for each in scene.knowledge.rules):
        raise ExampleError(f"deze woorden staan in geen zin van de regels: {tekst}")
    said = next((line.text for line in flat(_story(scene, naam)) if tekst in line.text), "")
    if said:
        scene.fail(f"de uitleg zegt niet “{tekst}”", said, naam)


def _story(scene: Scene, name: str) -> list[Line]:
    return [line for section in tell(scene.case, scene.assessment(name)).sections for line in section.lines]


@meaning("uitleg_zegt_over", THEN)
def _told_about(scene: Scene, naam: str, norm: str, tekst: str) -> None:
    identifier = scene.norm(norm)
    _says(scene, naam, reasons(scene.case, scene.assessment(naam), identifier), tekst, identifier)


def _says(scene: Scene, name: str, lines: Sequence[Line], tekst: str, norm: str = "") -> None:
    if not any(tekst in line.text for line in flat(lines)):
        found = "; ".join(line.text for line in flat(lines))
        scene.fail(f"de uitleg zegt “{tekst}”", found or "niets", name, norm)


# --- a norm -------------------------------------------------------------------


@meaning("norm_is", THEN)
def _norm(scene: Scene, norm: str, oordeel: str) -> None:
    _verdict(scene, scene.the_only(), scene.norm(norm), "", oordeel)


@meaning("norm_is_door", THEN)
def _norm_by(scene: Scene, norm: str, naam: str, oordeel: str) -> None:
    bidder = scene.dossier_of(naam)["naam"] if _is_party(scene, naam) else scene.the_only()
    _verdict(scene, bidder, scene.norm(norm), naam, oordeel)


def _is_party(scene: Scene, name: str) -> bool:
    titles = [r.get("titel") for d in scene.dossiers.values() for r in d.get("referenties") or ()]
    return name not in titles


def _verdict(scene: Scene, bidder: str, norm: str, party: str, expected: str) -> None:
    found = scene.verdict_under(bidder, norm, party, scene.assumptions())
    if found != expected:
        by = f" door {party}" if party else ""
        scene.fail(f"{norm} {spell_word(expected)}{by}", spell_word(found), bidder, norm)
    scene.said = Statement(bidder, norm, party)


@meaning("norm_onder_lezing", THEN)
def _norm_under(scene: Scene, bevinding: str, lezing: str, norm: str, oordeel: str) -> None:
    option = scene.reading(bevinding, lezing)
    bidder, identifier = scene.the_only(), scene.norm(norm)
    found = scene.verdict_under(bidder, identifier, "", scene.assumptions(**{bevinding: option}))
    if found != oordeel:
        scene.fail(
            f"{identifier} {spell_word(oordeel)} onder de lezing {bevinding} “{option}”",
            spell_word(found),
            bidder,
            identifier,
        )


@meaning("geen_gevolg_genoemd", THEN)
def _no_consequence(scene: Scene, norm: str) -> None:
    _follows(scene, scene.norm(norm), "niet_genoemd")


@meaning("gevolg_is", THEN)
def _consequence(scene: Scene, norm: str, gevolg: str) -> None:
    code = gevolg.replace(" ", "_")
    if code not in CONSEQUENCES:
        raise ExampleError(f"gevolg “{gevolg}” bestaat niet{choices(gevolg, map(spell_word, CONSEQUENCES))}")
    _follows(scene, scene.norm(norm), code)


def _follows(scene: Scene, norm: str, code: str) -> None:
    bidder = scene.the_only()
    found = set(_consequences(scene, bidder, norm))
    if code not in found:
        scene.fail(
            f"gevolg van {norm}: {spell_word(code)}",
            ", ".join(map(spell_word, sorted(found))) or "geen gevolg",
            bidder,
            norm,
        )
    scene.said = Statement(bidder, norm)


def _consequences(scene: Scene, bidder: str, norm: str) -> Iterator[str]:
    for ground in grounds_of(scene.case, bidder):
        if ground.certain and ground.norm == norm:
            yield from (c.code for c in ground.consequences)


@meaning("staat_in", THEN)
def _stands_in(scene: Scene, plaats: str) -> None:
    said = scene.that
    if not said.norm:
        raise ExampleError("“dat” is geen norm; zeg eerst aan welke norm niet is voldaan")
    source = scene.knowledge.norms[said.norm].source
    if not (source == plaats or source.startswith((f"{plaats},", f"{plaats};", f"{plaats} "))):
        scene.fail(f"{said.norm} staat in {plaats}", source, said.dossier)
