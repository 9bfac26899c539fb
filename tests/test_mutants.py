"""Mistakes put into rules: each is a program that runs, and the examples about it notice."""

from __future__ import annotations

import pytest

from engine.analysis.mutants import Mutant, mutants, mutated
from engine.knowledge.base import load, sources
from engine.knowledge.folders import COMMON, procedures
from engine.knowledge.norms import AnnotatedRule
from engine.knowledge.proposals import propose
from engine.solving.program import Program
from engine.solving.reading import read_program
from engine.specs.coverage_log import written
from engine.specs.mutation import Fate, Trial, fate_among, known_as, observed, reasons, rules_of
from engine.terms import Rule

PROCEDURE = "groningen_hsj_2026"
KNOWLEDGE = load(PROCEDURE)


def _rule(norm: str) -> AnnotatedRule:
    return next(r for r in KNOWLEDGE.rules if norm in r.norms and r.rule.body)


def _trial(procedure: str, place: str, count: int, *mutants: Mutant) -> Trial:
    """The first examples of a procedure that stand in a place, ready for the mutants."""
    chosen = [(path, example) for path, example in written(procedure) if place in str(path)][:count]
    return Trial(procedure, mutants, observed(procedure, mutants, chosen))


def _fate(place: str, count: int, mutant: Mutant) -> Fate:
    return _trial(PROCEDURE, place, count, mutant).fate(mutant)


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
        places = [each.rule.location for each in KNOWLEDGE.rules if mutant.text or each.rule != mutant.rule]
        assert [each.rule.location for each in changed.rules] == places
        assert changed.norms is KNOWLEDGE.norms
        Program(changed.program, changed.facts)


def test_a_rule_of_another_part_is_not_there() -> None:
    other = next(r for r in load(PROCEDURE, "budget").rules if "/budget/" in r.rule.location.file and r.rule.body)
    assert mutated(KNOWLEDGE, Mutant(other.rule, "verwijderd")) is None


@pytest.mark.parametrize(("norm", "place"), [("GR-G1-03", "3_4_g1_solv"), ("GR-CO-02", "5_4_combinatie")])
def test_the_examples_notice_that_a_rule_is_gone(norm: str, place: str) -> None:
    fate = _fate(place, 8, Mutant(_rule(norm).rule, "verwijderd"))
    assert fate.noticed is not None
    assert 0 < fate.tried <= fate.differing == fate.able <= 8


def test_the_edge_of_a_limit_is_noticed_on_the_limit() -> None:
    fate = _fate("3_4_g1_solv", 8, _mutants("GR-G1-03")["grens verlegd", "S < M"])
    assert fate.noticed is not None
    assert fate.tried == 1
    assert fate.differing < fate.able


def test_a_mutant_that_changes_nothing_is_not_noticed() -> None:
    rule = _rule("GR-G1-03").rule
    fate = _fate("3_4_g1_solv", 3, Mutant(rule, "grens verlegd", rule.body))
    assert (fate.noticed, fate.differing) == (None, 0)
    assert fate.tried == fate.able > 0


def _common(part: str, head: str) -> Mutant:
    rule = next(r for r in rules_of(COMMON) if part in r.location.file and r.head is not None and r.head.name == head)
    return Mutant(rule, "verwijderd")


def test_a_rule_belongs_to_what_it_stands_in() -> None:
    for name in (COMMON, PROCEDURE):
        assert {rule.location.file.partition("/")[0] for rule in rules_of(name)} == {name}


def test_a_rule_that_all_share_is_noticed_by_somebody() -> None:
    mutant = _common("gevolgen", "komt_door")
    trials = [_trial("hlv_basishulp_2018", "vragen", 2, mutant), _trial("zhz_2022", "selectie", 12, mutant)]
    fate = fate_among(trials, mutant)
    assert fate.noticed is not None
    assert fate.noticed.path.startswith("features/zhz_2022/")
    assert fate.tried <= fate.able <= 12


def test_a_text_that_is_asked_for_by_name_is_mutated_as_well() -> None:
    fate = _fate("controle/bepaling", 1, _common("controle/samenhang", "botst"))
    assert fate.noticed is not None


def test_of_two_texts_that_are_asked_for_by_name_each_has_its_own_examples() -> None:
    other, asked = _common("herstel/afwijkingen", "optie"), _common("herstel/grenzen", "optie")
    trial = _trial("zhz_2022", "herstel", 1, other, asked)
    assert (trial.fate(other).able, trial.fate(asked).able) == (0, 1)


def test_a_text_that_is_asked_for_by_name_keeps_its_sentences() -> None:
    rule = _common("controle/samenhang", "botst").rule
    fate = _fate("controle/bepaling", 2, Mutant(rule, "grens verlegd", rule.body))
    assert (fate.noticed, fate.tried) == (None, 2)


def test_a_proposal_is_compared_with_the_rules_without_the_one_that_is_gone() -> None:
    mutant = Mutant(_rule("GR-CO-02").rule, "verwijderd")
    changed = mutated(KNOWLEDGE, mutant)
    assert changed is not None
    made = propose(changed, sources(PROCEDURE), "voorstel", "% @vervangt minimum(solvabiliteit, _)\nminimum(x, 1).\n")
    assert mutant.rule.text not in {each.rule.text for each in made.knowledge.rules}
    assert len(made.removed) == 1
    Program(made.knowledge.program, made.knowledge.facts)


def test_in_a_proposal_a_mutant_stands_where_its_rule_stood() -> None:
    mutant = _mutants("GR-G1-03")["grens verlegd", "S < M"]
    changed = mutated(KNOWLEDGE, mutant)
    assert changed is not None
    made = propose(changed, sources(PROCEDURE), "voorstel", "% @vervangt GR-G1-07\n")
    [there] = (each.rule for each in changed.rules if each.rule.location == mutant.rule.location)
    [proposed] = (each.rule for each in made.knowledge.rules if each.rule.location == mutant.rule.location)
    assert proposed == there != mutant.rule
    Program(made.knowledge.program, made.knowledge.facts)


def test_a_proposal_leaves_every_rule_of_a_pool_as_it_was() -> None:
    """The rules of a pool stand at one place, with one text."""
    made = propose(KNOWLEDGE, sources(PROCEDURE), "voorstel", "% @vervangt GR-G1-07\n")
    assert {each.rule for each in KNOWLEDGE.rules} - set(made.removed) == {each.rule for each in made.knowledge.rules}


def test_an_example_about_a_proposal_is_measured_as_well() -> None:
    assert len(_trial(PROCEDURE, "controle/bepaling", 1).examples) == 1


@pytest.mark.parametrize("name", [*procedures(), COMMON])
def test_a_reason_is_about_a_rule_that_is_there(name: str) -> None:
    there = {known_as(m) for rule in rules_of(name) for m in mutants(rule)}
    assert [each for each in reasons(name) if each not in there] == []
    assert all(reason.strip() for reason in reasons(name).values())
