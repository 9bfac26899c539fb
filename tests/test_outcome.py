"""What an assessment says: two worlds for discretion, both outcomes for a clash, the name of an unknown."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.knowledge.base import load
from engine.outcome.assessment import Assessment, assess
from engine.outcome.case import Case, open_case
from engine.outcome.position import Position, PositionError, read_position
from engine.terms import Fn

PROCEDURE = "groningen_hsj_2026"
BASE = Path(__file__).parent.parent / "features" / PROCEDURE / "basis" / "onderaannemers.json"
COMPLETE = json.loads(BASE.read_text(encoding="utf-8"))


def dossier(**changes: Any) -> dict[str, Any]:
    """The complete base dossier with values at paths such as ``partijen__0__uea__aanwezig`` (``None`` removes)."""
    data: dict[str, Any] = copy.deepcopy(COMPLETE)
    for path, value in changes.items():
        *steps, last = [int(s) if s.isdigit() else s for s in path.split("__")]
        place: Any = data
        for step in steps:
            place = place[step]
        if value is None:
            place.pop(last, None)
        else:
            place[last] = value
    return data


def opened(data: dict[str, Any], position: Position | None = None) -> Case:
    knowledge = load(PROCEDURE)
    model = knowledge.dossier_model.model_validate_json(json.dumps(data))
    return open_case(knowledge, [model], position or Position())


def answer(position: Position | None = None, **changes: Any) -> Assessment:
    return assess(opened(dossier(**changes), position))


def ground(kind: str) -> dict[str, Any]:
    return {"partijen__0__uitsluitingsgronden": [{"criterium": "fraud", "aard": kind, "van_toepassing": True}]}


def test_a_complete_dossier_is_suitable_and_that_is_certain() -> None:
    found = answer()
    assert (found.outcome, found.certain, found.alternatives, found.missing) == ("geschikt", True, (), ())


def test_a_discretionary_ground_is_two_worlds_and_never_an_automatic_exclusion() -> None:
    case = opened(dossier(**ground("facultatief")))
    found = assess(case)
    assert found.outcome == "kan_worden_uitgesloten"
    assert ("niet_contracteerbaar", found.dossier) in found.also
    stands = case.program.atoms("stand", 2)
    worlds = {str(a.args[1]) for world in case.program.projections(stands, case.preferred) for a in world}
    assert worlds == {"uitgesloten", "blijft"}


def test_a_mandatory_ground_excludes_in_every_world() -> None:
    found = answer(**ground("verplicht"))
    assert (found.outcome, found.certain) == ("uitgesloten", True)


def test_a_clash_of_passages_is_told_with_both_outcomes() -> None:
    found = answer(ontvangen="2026-04-07T12:00:30", verzonden="2026-04-07T12:00:20")
    assert found.outcome == "niet_in_behandeling"
    assert not found.certain
    assert [(a.outcome, [c.id for c in a.depends_on]) for a in found.alternatives] == [("geschikt", ["K-60"])]


def test_an_unknown_fact_leaves_the_outcome_open_and_is_named() -> None:
    found = answer(ondertekening__bevoegd=None)
    assert found.outcome == "onbepaald"
    (missing,) = found.missing
    assert missing.atom == Fn("onbekend", (Fn("bevoegd"), Fn("ondertekening", (found.dossier,))))
    assert dict(missing.outcomes) == {Fn("ja"): ("geschikt",), Fn("nee"): ("niet_in_behandeling",)}


def test_an_unknown_that_cannot_change_the_outcome_is_not_asked() -> None:
    found = answer(**ground("verplicht"), uitvoeringseisen__kan_uitvoeren=None)
    assert (found.outcome, found.missing) == ("uitgesloten", ())


def test_a_position_fixes_a_reading_or_a_policy_and_the_answer_rests_on_it() -> None:
    late = {"ontvangen": "2026-04-07T12:00:30", "verzonden": "2026-04-07T12:00:20"}
    assert answer(Position("jz", {"K-60": "minuut"}), **late).outcome == "geschikt"
    power = load(PROCEDURE).norms["GR-3.1-05"].id
    assert answer(Position("jz", {}, {power: "gebruikt"}), **ground("facultatief")).outcome == "uitgesloten"
    kept = answer(Position("jz", {}, {power: "niet_gebruikt"}), **ground("facultatief"))
    assert kept.outcome == "geschikt"
    assert ("niet_contracteerbaar", kept.dossier) in kept.also


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[lezing]\n'K-16' = 'nooit'\n", "geen optie nooit"),
        ("[lezing]\n'K-6O' = 'minuut'\n", "bestaat niet; bedoelde u K-6"),
        ("[mening]\nx = 1\n", "onbekend onderdeel mening"),
        ("[lezing\n", "geen geldig TOML"),
    ],
)
def test_a_wrong_position_is_refused_with_a_dutch_sentence(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "standpunt.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(PositionError, match=message):
        read_position(path, load(PROCEDURE))


def test_several_dossiers_in_one_case_are_assessed_as_alone() -> None:
    knowledge = load(PROCEDURE)
    first, second = dossier(), dossier(naam="Een ander", ondertekening__bevoegd=False)
    models = [knowledge.dossier_model.model_validate_json(json.dumps(d)) for d in (first, second)]
    case = open_case(knowledge, models)
    assert assess(case, "Een ander").outcome == "niet_in_behandeling"
    assert assess(case, first["naam"]).outcome == "geschikt"


@given(name=st.text(min_size=1, max_size=40).filter(lambda s: s.strip() and s.isprintable() and "(" not in s))
@settings(max_examples=25, deadline=None)
def test_a_name_never_changes_an_outcome(name: str) -> None:
    """Names are data: whatever they contain, nothing else is derived than for a plain name."""
    assert answer(naam=name, ondertekening__bevoegd=False).outcome == "niet_in_behandeling"


def test_the_same_question_gives_the_same_answer() -> None:
    assert answer(partijen__0__uea__aanwezig=None) == answer(partijen__0__uea__aanwezig=None)
