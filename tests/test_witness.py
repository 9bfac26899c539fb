"""Witnesses: the nearest dossier about which something holds, and that it does hold there."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

from engine.analysis.witness import Goal, Neighbourhood, Witness
from engine.facts.encoding import encode
from engine.facts.open_world import open_world
from engine.knowledge.base import load
from engine.models.building import Entity
from engine.outcome.assessment import assess
from engine.outcome.case import open_case
from engine.outcome.position import Position
from engine.repair.applying import applied
from engine.solving.program import Program
from engine.terms import Fn

KNOWLEDGE = load("groningen_hsj_2026")
BASES = Path(__file__).parents[1] / "features" / "groningen_hsj_2026" / "basis"


def _base(name: str) -> Entity:
    return KNOWLEDGE.dossier_model.model_validate_json((BASES / f"{name}.json").read_text(encoding="utf-8"))


ONE = Neighbourhood(KNOWLEDGE, _base("hoofdaannemer"))


def _goal(body: str) -> Goal:
    return Goal(Fn("doel"), f"doel :- {body}.")


def _told(witness: Witness | None) -> list[tuple[str, str]]:
    assert witness is not None
    return [(".".join(map(str, c.origin.path)), str(c.then)) for c in witness.changes]


def _says(dossier: Entity, goal: Goal) -> bool:
    """Whether the goal can hold by what the dossier says, without anything supposed about what it does not say."""
    atoms = (*encode(dossier, KNOWLEDGE.vocabulary).atoms, *KNOWLEDGE.facts)
    rules = [text for _, text in KNOWLEDGE.texts]
    program = Program((*rules, open_world(KNOWLEDGE.vocabulary, unknown=()), goal.text), atoms)
    supposed = [-program.literal(a) for a in program.atoms("gekozen", 3) if a.args[2] == Fn("niet_akkoord")]
    return program.satisfiable([*supposed, program.literal(goal.atom)])


def test_the_nearest_value_beyond_a_limit() -> None:
    found = ONE.nearest(_goal('niet_akkoord(_, "GR-G1-03", _)'))
    assert found is not None
    assert _told(found) == [("partijen.0.jaarrekening.solvabiliteit", "249999")]
    assert found.depends_on == ()
    assert assess(open_case(KNOWLEDGE, [found.dossier])).outcome == "kan_worden_uitgesloten"


def test_what_holds_already_needs_no_change() -> None:
    found = ONE.nearest(_goal("uitkomst(_, geschikt)"))
    assert found is not None
    assert (found.changes, found.dossier) == ((), _base("hoofdaannemer"))


def test_what_no_dossier_can_do_has_no_witness() -> None:
    assert ONE.nearest(_goal("uitkomst(D, geschikt), rechtsgevolg(D, _, _, uitsluiten, _)")) is None
    assert ONE.nearest(_goal("partij(_, P), rol(P, combinant)")) is None


def test_a_list_gets_a_member_when_that_is_needed() -> None:
    found = ONE.nearest(_goal("uitsluitingsgrond(_, G), aard(G, verplicht), van_toepassing(G, ja)"))
    assert [path for path, _ in _told(found)] == [
        "partijen.0.uitsluitingsgronden.0",
        "partijen.0.uitsluitingsgronden.0.aard",
        "partijen.0.uitsluitingsgronden.0.van_toepassing",
    ]


def test_a_member_is_left_out_when_that_is_needed() -> None:
    around = Neighbourhood(KNOWLEDGE, _base("onderaannemers"))
    found = around.nearest(_goal("dossier(D), not referentie(D, _)"))
    assert found is not None
    assert found.dossier.referenties == ()  # type: ignore[attr-defined]


def test_a_known_fact_can_become_unknown() -> None:
    found = ONE.nearest(_goal("onbekend(solvabiliteit, jaarrekening(_))"))
    assert _told(found) == [("partijen.0.jaarrekening.solvabiliteit", "niet_gegeven")]


def test_the_preferred_reading_goes_first_and_another_is_named() -> None:
    other = ONE.nearest(_goal('niet_akkoord(_, "GR-G1-01", _), lezing("K-18", letterlijk)'))
    assert other is not None
    assert ("K-18", "letterlijk") in {(c.id, str(c.option)) for c in other.depends_on}


def test_a_position_is_kept() -> None:
    fixed = Neighbourhood(KNOWLEDGE, _base("hoofdaannemer"), Position("proef", {"K-20": "een_van_beide"}, {}))
    assert fixed.nearest(_goal('lezing("K-20", beide)')) is None
    assert len(_told(fixed.nearest(_goal("gevaar(_, claims)")))) == 2
    assert len(_told(ONE.nearest(_goal("gevaar(_, claims)")))) == 1


def test_no_part_of_the_changes_would_do() -> None:
    goal = _goal('niet_akkoord(_, "GR-3.3-05", _)')
    found = ONE.nearest(goal)
    assert found is not None
    assert len(found.changes) == 4
    assert _says(found.dossier, goal)
    for fewer in combinations(found.changes, 3):
        assert not _says(applied(_base("hoofdaannemer"), fewer, KNOWLEDGE.vocabulary), goal)
