"""What an assessment says: two worlds for discretion, both outcomes for a clash, the name of an unknown."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.knowledge.base import load, sources
from engine.knowledge.proposals import propose
from engine.outcome.assessment import Assessment, assess, headline, missing_facts
from engine.outcome.case import Case, Choice, open_case
from engine.outcome.position import Position, PositionError, read_position
from engine.solving.program import Program
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


def test_a_late_request_leaves_nothing_to_use_a_power_on_and_no_contract_to_withhold() -> None:
    late = {"ontvangen": "2026-04-08T09:00:00", "verzonden": "2026-04-08T09:00:00"}
    case = opened(dossier(**late, **ground("facultatief")))
    found = assess(case)
    assert (found.outcome, found.certain, found.also) == ("niet_in_behandeling", True, ())
    stands = case.program.atoms("stand", 2)
    worlds = {str(a.args[1]) for world in case.program.projections(stands, case.preferred) for a in world}
    assert worlds == {"niet_in_behandeling"}


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
    left = {choice.option: outcomes for choice, outcomes in missing.outcomes}
    assert left == {Fn("ja"): ("geschikt",), Fn("nee"): ("niet_in_behandeling",)}


def test_an_unknown_that_cannot_change_the_outcome_is_not_asked() -> None:
    found = answer(**ground("verplicht"), uitvoeringseisen__kan_uitvoeren=None)
    assert (found.outcome, found.missing) == ("uitgesloten", ())


def test_the_fact_that_rules_out_most_is_asked_first_and_an_answer_that_cannot_be_rules_out_nothing() -> None:
    text = """
    1 { gekozen(onbekend, feit(F, d), O) : antwoord(F, O) } 1 :- antwoord(F, _).
    antwoord(eerste, (ja; nee)). antwoord(ander, (ja; nee; nooit)).
    :- gekozen(onbekend, feit(ander, d), nooit).
    uitkomst(d, geschikt) :- gekozen(onbekend, feit(eerste, d), ja), gekozen(onbekend, feit(ander, d), ja).
    uitkomst(d, loting) :- gekozen(onbekend, feit(eerste, d), ja), gekozen(onbekend, feit(ander, d), nee).
    uitkomst(d, afgewezen) :- gekozen(onbekend, feit(eerste, d), nee).
    """
    knowledge = load(PROCEDURE)
    case = Case(knowledge, (), Position("", knowledge.preferred), Program([text], []))
    found = missing_facts(case, case.program.atoms("uitkomst", 2))
    assert [str(each.atom.args[0]) for each in found] == ["eerste", "ander"]
    left = {choice.option: outcomes for choice, outcomes in found[0].outcomes}
    assert left == {Fn("ja"): ("geschikt", "loting"), Fn("nee"): ("afgewezen",)}


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
        ("[lezing]\n'K-16' = 'nooit'\n", "geen optie “nooit”"),
        ("[lezing]\n'K-6O' = 'minuut'\n", "bestaat niet; bedoelt u “K-"),
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
@settings(max_examples=25)
def test_a_name_never_changes_an_outcome(name: str) -> None:
    """Names are data: whatever they contain, nothing else is derived than for a plain name."""
    case = opened(dossier(naam=name, ondertekening__bevoegd=False))
    assert headline(case, case.facts[0].dossier).outcome == "niet_in_behandeling"


def test_the_same_question_gives_the_same_answer() -> None:
    assert answer(partijen__0__uea__aanwezig=None) == answer(partijen__0__uea__aanwezig=None)


def field(*scores: tuple[str, str, str], proposal: str = "", **changes: Any) -> Case:
    """A field of bidders with their scores; ``changes`` are made to the first."""
    knowledge = load(PROCEDURE)
    if proposal:
        knowledge = propose(knowledge, sources(PROCEDURE), "voorstel.lp", proposal).knowledge
    models = []
    for number, (name, s1, s2) in enumerate(scores):
        data = dossier(naam=name, **(changes if number == 0 else {}))
        data["beoordeling"] = {"s1": s1, "s2": s2}
        models.append(knowledge.dossier_model.model_validate_json(json.dumps(data)))
    return open_case(knowledge, models)


def test_a_tie_for_the_second_place_is_exactly_two_lawful_worlds() -> None:
    case = field(("A", "28", "26"), ("B", "26", "24"), ("C", "26", "24"), ("D", "18", "14"))
    outcomes = {name: assess(case, name).outcome for name in "ABCD"}
    assert outcomes == {"A": "geselecteerd", "B": "loting", "C": "loting", "D": "niet_geselecteerd"}
    places = case.program.atoms("plaats_in_dialoog", 1)
    worlds = {frozenset(a.args[0] for a in world) for world in case.program.projections(places, case.preferred)}
    assert worlds == {frozenset("AB"), frozenset("AC")}


def test_three_equal_totals_leave_three_pairs_to_the_lot() -> None:
    case = field(("A", "26", "24"), ("B", "26", "24"), ("C", "26", "24"))
    places = case.program.atoms("plaats_in_dialoog", 1)
    worlds = {frozenset(a.args[0] for a in world) for world in case.program.projections(places, case.preferred)}
    assert worlds == {frozenset("AB"), frozenset("AC"), frozenset("BC")}


@pytest.mark.parametrize(
    ("number", "above", "places"),
    [
        (3, "AB", "ABC ABD ABE"),
        (3, "A", "ABC ABD ABE ACD ACE ADE"),
        (4, "AB", "ABCD ABCE ABDE"),
        (1, "", "A B C D E"),
    ],
)
def test_the_lot_is_about_the_one_or_two_places_that_are_open_however_many_a_proposal_makes(
    number: int, above: str, places: str
) -> None:
    proposal = f"% @vervangt plaatsen_dialoog(_)\n% @norm GR-5.1-10\nplaatsen_dialoog({number}).\n"
    case = field(*((name, "28" if name in above else "26", "24") for name in "ABCDE"), proposal=proposal)
    atoms = case.program.atoms("plaats_in_dialoog", 1)
    worlds = ["".join(sorted(a.args[0] for a in world)) for world in case.program.projections(atoms, case.preferred)]
    assert sorted(worlds) == places.split()


def test_more_requests_than_suitable_bidders_reports_the_clash() -> None:
    case = field(("A", "28", "26"), ("B", "26", "24"), ("C", "18", "14"), kanaal="post")
    assert assess(case, "B").outcome == "geschikt"
    assert "K-13" in assess(case, "B").findings


def test_discretion_on_one_bidder_decides_about_another() -> None:
    case = field(("A", "28", "26"), ("B", "26", "24"), ("C", "24", "24"), ("D", "18", "14"), **ground("facultatief"))
    third = assess(case, "C")
    assert {a.outcome: a.depends_on[0].option for a in third.alternatives} == {
        "geselecteerd": Fn("gebruikt"),
        "niet_geselecteerd": Fn("niet_gebruikt"),
    }


@pytest.mark.parametrize(("mark", "score"), [("s1", "17"), ("s1", "29"), ("s2", "2"), ("s1_transparantie", "7")])
def test_an_impossible_mark_is_refused(mark: str, score: str) -> None:
    data = dossier(beoordeling={mark: score})
    with pytest.raises(ValueError, match="literal_error"):
        load(PROCEDURE).dossier_model.model_validate_json(json.dumps(data))


def test_every_consequence_rests_on_a_breach() -> None:
    """A consequence without a norm that is not met would be a reason that nobody can be shown."""
    for changes in (ground("facultatief"), {"kanaal": "post"}, {"partijen__0__jaarrekening": {"aanwezig": False}}):
        world = answer(**changes).world
        breaches = {a.args for a in world if a.name == "niet_akkoord"}
        assert {a.args[:3] for a in world if a.name == "rechtsgevolg"} <= breaches


def test_asked_twice_a_case_gives_the_same_proofs() -> None:
    case = opened(dossier())
    assert assess(case) == assess(case)


def test_a_choice_is_known_by_its_finding_its_norm_or_its_unknown_fact() -> None:
    fact = Fn("feit", (Fn("omzet"), "Zorg"))
    assert Choice("lezing", "K-1", Fn("wel")).id == "K-1"
    assert Choice("bevoegdheid", Fn("uitsluiten", ("Zorg", "N-1")), Fn("gebruikt")).id == "N-1"
    assert Choice("onbekend", fact, Fn("ja")).id == str(fact)


def test_what_an_outcome_hangs_on_is_told_readings_first_and_so_is_the_reason_that_names_one() -> None:
    shown = Path(__file__).parent.parent / "kb" / PROCEDURE / "voorbeelden" / "dollardkring.json"
    found = assess(opened(json.loads(shown.read_text(encoding="utf-8"))))
    reasons = {(a.outcome, tuple((c.kind, c.id) for c in a.depends_on)) for a in found.alternatives}
    assert len(reasons) > 4 and {len(choices) for _, choices in reasons} >= {1, 2, 3}
    for _, choices in reasons:
        assert list(choices) == sorted(
            choices, key=lambda c: (("lezing", "bevoegdheid", "loting", "onbekend").index(c[0]), c[1])
        )
    first = next(a for a in found.alternatives if a.outcome == "niet_in_behandeling")
    assert first.depends_on[0].kind == "lezing"
