"""How rules are exercised: a rule fires, misses on one condition, and tells the sides of its thresholds."""

from __future__ import annotations

import pytest

from engine.analysis.exercise import exercised, instruments
from engine.knowledge.base import instead, load
from engine.solving.program import Program, programs_opened
from engine.solving.reading import read_program
from engine.terms import Fn, Literal, Rule

RULE = "te_laag(P) :- partij(P), waarde(P, W), grens(M), W < M, not vrij(P)."
OPEN = "#defined vrij/1. #defined waarde/2. #defined soort/2. #defined bewijs/2. #defined bewijs/3."


def _ways(rule: str, facts: str) -> set[tuple[str, int]]:
    rules = [s for s in read_program(rule, "proef") if isinstance(s, Rule)]
    program = Program((rule, facts, OPEN), ())
    return {(way.kind, way.part) for number, way in exercised(program, instruments(rules)) if number == 0}


@pytest.mark.parametrize(
    ("facts", "found"),
    [
        ("partij(a). grens(10). waarde(a, 9).", {("vuurt", -1), ("onder", 3)}),
        ("partij(a). grens(10). waarde(a, 10).", {("mist", 3), ("gelijk", 3)}),
        ("partij(a). grens(10). waarde(a, 11).", {("mist", 3), ("boven", 3)}),
        ("partij(a). grens(10). waarde(a, 9). vrij(a).", {("mist", 4)}),
        ("partij(a). grens(10).", {("mist", 1)}),
        ("partij(b). grens(10). waarde(a, 9).", {("mist", 0), ("mist", 1)}),
        ("partij(a;b). grens(10). waarde(a, 9). waarde(b, 20).",
            {("vuurt", -1), ("onder", 3), ("mist", 3), ("boven", 3)}),
    ],
)  # fmt: skip
def test_a_rule_fires_or_misses_on_the_one_condition_that_fails(facts: str, found: set[tuple[str, int]]) -> None:
    assert _ways(RULE, facts) == found


def test_two_failing_conditions_are_no_miss_of_either() -> None:
    assert _ways(RULE, "partij(a). grens(10). waarde(a, 10). vrij(a).") == set()


def test_what_cannot_be_known_without_a_condition_is_left_out() -> None:
    rule = "oud(P) :- partij(P), bewijs(P, E, D), grens(G), D < G."
    assert ("mist", 1) in _ways(rule, "partij(a). grens(1).")


def test_an_assignment_is_no_condition_and_a_count_is_one() -> None:
    rule = "veel(P) :- partij(P), N = #count { E : bewijs(P, E) }, N > 1."
    assert _ways(rule, "partij(a). bewijs(a, 1).") == {("mist", 2), ("gelijk", 2)}
    inside = "veel(P) :- partij(P), 2 <= #count { E : bewijs(P, E) }."
    assert _ways(inside, "partij(a). bewijs(a, 1).") == {("mist", 1)}


def test_a_condition_for_all_fails_on_one() -> None:
    rule = "alle(P) :- partij(P), soort(E, goed) : bewijs(P, E)."
    assert _ways(rule, "partij(a). bewijs(a, 1). bewijs(a, 2). soort(1, goed).") == {("mist", 1)}
    assert _ways(rule, "partij(a). bewijs(a, 1). soort(1, goed).") == {("vuurt", -1)}


def test_a_choice_exercises_both_ways() -> None:
    choice = "partij(a). grens(10). waarde(a, 9). { vrij(a) }."
    assert _ways(RULE, choice) == {("vuurt", -1), ("onder", 3), ("mist", 4)}


@pytest.mark.parametrize("part", ["", "budget", "termijnen", "jeugdige", "bevoegdheden"])
def test_every_rule_of_the_knowledge_base_can_be_instrumented(part: str) -> None:
    knowledge = load("groningen_hsj_2026", part)
    tools = instruments([each.rule for each in knowledge.rules])
    statements = [s for s in read_program(tools.text, "instrumenten") if isinstance(s, Rule)]
    assert all(s.body for s in statements)
    assert len(statements) == len(tools.needs)
    with programs_opened() as opened:
        program = Program(knowledge.program, knowledge.facts)
    assert opened == [program]
    assert exercised(program, tools)


def test_only_what_can_hold_is_looked_for() -> None:
    program = Program(("lezing(a, ja). { lezing(b, nee) }. oud(P, f(P)) :- lezing(P, _).", OPEN), ())
    patterns = ("lezing(X, ja)", "lezing(a, X)", "oud(X, f(X))", "lezing(c, X)", "lezing(X, weg)", "bewijs(X, Y)")
    assert [program.may_hold(_atom(each)) for each in patterns] == [True, True, True, False, False, False]


def _atom(text: str) -> Fn:
    [rule] = (s for s in read_program(f"klopt :- {text}.", "proef") if isinstance(s, Rule))
    [literal] = rule.body
    assert isinstance(literal, Literal)
    return literal.atom


def test_a_knowledge_base_can_be_put_in_the_place_of_another() -> None:
    usual, other = load("groningen_hsj_2026"), load("groningen_hsj_2026", "budget")
    with instead([usual]):
        assert load("groningen_hsj_2026") is usual
    assert load("groningen_hsj_2026", "budget") is other
