"""Planted faults: every one is found by its check, with its place; a good proposal and the shipped rules give none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.analysis.bases import base_dossiers
from engine.analysis.checks.answers import NONE, TWO, per_example, told
from engine.analysis.finding import Finding
from engine.analysis.registry import CHECKS
from engine.analysis.subject import Subject
from engine.knowledge.answers import ANSWER
from engine.knowledge.base import load, sources
from engine.knowledge.proposals import propose
from engine.terms import Fn
from tests.planted_faults import GOOD, SOLVED, STATED, WRITTEN
from tests.test_house import PARTS
from tests.test_outcome import PROCEDURE

NAME = "voorstel.lp"
STATIC = ("herkomst", "gelijke_behandeling", "voorrang", "bereik")


def subject(text: str) -> Subject:
    knowledge = load(PROCEDURE)
    made = propose(knowledge, sources(PROCEDURE), NAME, text)
    return Subject(made.knowledge, knowledge, NAME, base_dossiers(knowledge), made.removed)


def found(about: Subject, *names: str) -> list[Finding]:
    """What the named checks find; without names those of how rules are written."""
    checks = [c for c in CHECKS if (c.name in names if names else not c.solves) and c.applies(about)]
    return [finding for check in checks for finding in check.run(about)]


@pytest.mark.parametrize(("code", "text"), WRITTEN)
def test_a_fault_in_the_writing_is_found_at_its_line(code: str, text: str) -> None:
    hits = [f for f in found(subject(text)) if f.code == code and f.severity == "fout"]
    assert hits, [f.text for f in found(subject(text))]
    assert all(not f.rules or f.rules[0].file == NAME for f in hits)


@pytest.mark.parametrize(("code", "text"), STATED)
def test_a_fault_in_what_a_rule_states_is_found(code: str, text: str) -> None:
    about = subject(text)
    assert [f for f in found(about, *STATIC) if f.code == code], [f.code for f in found(about, *STATIC)]


@pytest.mark.parametrize(("check", "code", "text"), SOLVED)
def test_a_fault_in_what_a_rule_does_is_found(check: str, code: str, text: str) -> None:
    about = subject(text)
    hits = [f for f in found(replace(about, bases=about.bases[:1]), check) if f.code == code]
    assert hits
    assert hits[0].proven or hits[0].exhibit or code == "gevolgen_botsen"


@pytest.mark.parametrize(("outcome", "codes"), [("onbepaald", {"geen_uitkomst"}), ("geschikt", set())])
def test_only_an_outcome_that_some_dossier_has_is_missed(outcome: str, codes: set[str]) -> None:
    knowledge = load("hlv_basishulp_2018")
    made = propose(knowledge, sources(knowledge.procedure), NAME, f"% @vervangt uitkomst(_, {outcome})\n")
    about = Subject(made.knowledge, knowledge, NAME, base_dossiers(knowledge), made.removed)
    assert {f.code for f in found(about, "uitkomsten")} == codes


def test_a_good_proposal_gives_no_false_alarm() -> None:
    about = subject(GOOD)
    assert found(about) == []
    assert {f.code for f in found(about, *STATIC, "uitkomsten", "gevolgen", "betekenis")} <= {"zonder_voorbeeld"}


@pytest.mark.parametrize(("procedure", "part"), PARTS, ids=lambda x: x or "dossier")
def test_the_shipped_rules_give_no_false_alarm(procedure: str, part: str) -> None:
    about = Subject(load(procedure, part))
    assert [f.text for f in found(about) if f.nature == "berekend"] == []
    assert found(about, *STATIC) == []


@pytest.mark.parametrize(("procedure", "part"), [place for place in PARTS if ANSWER in load(*place).rules_by_head])
def test_every_question_has_one_answer(procedure: str, part: str) -> None:
    knowledge = load(procedure, part)
    about = Subject(knowledge, bases=base_dossiers(knowledge))
    assert found(about, "antwoorden") == []
    never = {question for each in per_example(about, NONE) for question in each if isinstance(question, Fn)}
    assert list(told(about, NONE, never)) == []


TWO_ANSWERS = """% @procedure groningen_hsj_2026/rechtsgang
% @norm GR-N-01 Wie een klacht heeft, heeft er geen
% @bron nota van inlichtingen, vraag 18
% @soort feit
% @uitleg Er is geen klacht.
antwoord(R, klacht, geen_klacht) :- klacht(R, ja).
"""


def test_a_question_with_two_answers_cites_the_places_of_its_answers() -> None:
    knowledge = load(PROCEDURE, "rechtsgang")
    made = propose(knowledge, sources(PROCEDURE), NAME, TWO_ANSWERS)
    bases = base_dossiers(knowledge)
    assert bases
    (told_once,) = found(Subject(made.knowledge, knowledge, NAME, bases, made.removed), "antwoorden")
    assert told_once.code == TWO
    assert [p.norm for p in told_once.sources] == ["GR-KL-02", "GR-N-01"]


def shipped(*names: str) -> list[Finding]:
    knowledge = load(PROCEDURE)
    return found(Subject(knowledge, bases=base_dossiers(knowledge)), *names)


def test_clashing_consequences_of_one_breach_are_computed_with_both_provisions() -> None:
    clashes = [{p.norm for p in f.sources} for f in shipped("gevolgen")]
    assert any({"GR-3.4-02", "GR-5.2-06", "K-08"} <= places for places in clashes)
    assert any({"GR-3.1-06", "GR-5.1-05", "K-09"} <= places for places in clashes)
