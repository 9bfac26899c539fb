"""Mistakes put into rules: each is a program that runs, and the examples about it notice."""

from __future__ import annotations

import pytest

from engine.analysis.mutants import Mutant, mutants, mutated
from engine.knowledge.base import load
from engine.knowledge.norms import AnnotatedRule
from engine.solving.program import Program
from engine.solving.reading import read_program
from engine.specs.mutation import Trial
from engine.terms import Rule

PROCEDURE = "groningen_hsj_2026"
KNOWLEDGE = load(PROCEDURE)


def _rule(norm: str) -> AnnotatedRule:
    return next(r for r in KNOWLEDGE.rules if norm in r.norms and r.rule.body)


def _mutants(norm: str) -> dict[tuple[str, str], Mutant]:
    return {(m.kind, str(m.part)): m for m in mutants(_rule(norm).rule)}


def test_the_mutants_of_a_rule() -> None:
    found = _mutants("GR-G1-03")
    assert {kind for kind, _ in found} == {"verwijderd", "voorwaarde weg", "voorwaarde omgekeerd", "grens verlegd"}
    assert found["grens verlegd", "S < M"].text.endswith("S <= M.")
    assert found["voorwaarde omgekeerd", "S < M"].text.endswith("S >= M.")


@pytest.mark.parametrize("part", ["", "budget", "termijnen", "jeugdige", "bevoegdheden"])
def test_every_mutant_can_be_read(part: str) -> None:
    texts = [m.text for each in load(PROCEDURE, part).rules for m in mutants(each.rule) if m.text]
    assert len([s for s in read_program("\n".join(texts), "mutanten") if isinstance(s, Rule)]) == len(texts)


def test_a_mutant_takes_the_place_of_one_rule() -> None:
    for mutant in _mutants("GR-G1-03").values():
        changed = mutated(KNOWLEDGE, mutant)
        assert changed is not None
        assert len(changed.rules) == len(KNOWLEDGE.rules) - (not mutant.text)
        assert changed.norms is KNOWLEDGE.norms
        Program(changed.program, changed.facts)


def test_a_rule_of_another_part_is_not_there() -> None:
    other = next(r for r in load(PROCEDURE, "budget").rules if "/budget/" in r.rule.location.file and r.rule.body)
    assert mutated(KNOWLEDGE, Mutant(other.rule, "verwijderd")) is None


@pytest.mark.parametrize("norm", ["GR-G1-03", "GR-CO-02"])
def test_the_examples_notice_that_a_rule_is_gone(norm: str) -> None:
    fate = Trial(PROCEDURE, most=8).fate(Mutant(_rule(norm).rule, "verwijderd"))
    assert fate.noticed is not None


def test_the_edge_of_a_limit_is_noticed() -> None:
    fate = Trial(PROCEDURE, most=8).fate(_mutants("GR-G1-03")["grens verlegd", "S < M"])
    assert fate.noticed is not None


def test_a_mutant_that_changes_nothing_is_not_noticed() -> None:
    rule = _rule("GR-G1-03").rule
    fate = Trial(PROCEDURE, most=1).fate(Mutant(rule, "grens verlegd", rule.text))
    assert (fate.noticed, fate.tried) == (None, 1)
