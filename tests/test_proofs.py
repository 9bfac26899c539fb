"""Proofs of the shipped dossiers, checked by the independent checker and for completeness against the world."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from engine.explain.matching import solutions
from engine.explain.proof import Explainer
from engine.explain.report import BREACH, NormReport, report
from engine.explain.unification import substitute
from engine.formats.reading import DossierFile, read_dossiers
from engine.knowledge.base import load
from engine.knowledge.folders import COMMON, KB_ROOT, procedures
from engine.outcome.assessment import Assessment, assess
from engine.outcome.case import Case, open_case
from engine.outcome.position import Position
from engine.outcome.questions import inquire
from engine.terms import Fn, Var
from engine.whatif.editing import Edit, edited
from engine.wording.story import tell
from engine.wording.tree import Line
from tests.proof_checker import check_proof

EXAMPLES = sorted(p for name in procedures() for p in (load(name).folder / "voorbeelden").glob("*.json"))

QUESTIONS = [
    (path.parent.parent.name, path)
    for shared in (KB_ROOT / COMMON).glob("*/vraag.lp")
    for name in procedures()
    for path in sorted((KB_ROOT / name / shared.parent.name / "voorbeelden").glob("*.json"))
]
"""The examples of the parts that answer questions instead of judging dossiers."""


@cache
def assessed(path: Path) -> tuple[Case, Assessment]:
    (file,) = read_dossiers([path])
    assert isinstance(file, DossierFile)
    case = open_case(file.knowledge, [file.dossier])
    return case, assess(case)


def norms_met(case: Case, assessment: Assessment) -> list[NormReport]:
    return [n for t in report(case, assessment) for n in t.with_verdict("akkoord")]


examples = pytest.mark.parametrize("path", EXAMPLES, ids=lambda p: p.stem)


@examples
def test_every_step_of_every_proof_is_an_instance_of_a_rule(path: Path) -> None:
    case, assessment = assessed(path)
    explainer = Explainer(case, assessment.world)
    outcomes = [a for a in assessment.world if a.name in ("uitkomst", "ook", "stand", "rechtsgevolg", BREACH)]
    roots = tuple(node for atom in outcomes for node in explainer.why(atom))
    assert check_proof(case, explainer, roots) == []


@examples
def test_every_reason_why_a_norm_is_met_stands_up(path: Path) -> None:
    case, assessment = assessed(path)
    explainer = Explainer(case, assessment.world)
    met = norms_met(case, assessment)
    roots = tuple(node for n in met for node in explainer.why_not(Fn(BREACH, (assessment.dossier, n.norm, n.subject))))
    assert check_proof(case, explainer, roots) == []


def lines_of(case: Case, assessment: Assessment) -> Iterator[tuple[Line, Line | None]]:
    """Every line of a story with the line that it stands below."""
    todo: list[tuple[Line, Line | None]] = [
        (line, None) for section in tell(case, assessment).sections for line in section.lines
    ]
    while todo:
        line, above = todo.pop()
        yield line, above
        todo += [(child, line) for child in line.children]


@examples
def test_every_line_about_a_norm_has_its_citation(path: Path) -> None:
    assert [line.text for line, _ in lines_of(*assessed(path)) if line.norm and not line.source] == []


def test_what_one_of_two_rules_in_a_paragraph_says_is_not_told_below_it_again() -> None:
    (file,) = read_dossiers([KB_ROOT / "groningen_hsj_2026" / "voorbeelden" / "waddenzoom.json"])
    assert isinstance(file, DossierFile)
    dossier = file.dossier
    for number in range(len(file.data["partijen"])):
        dossier = edited(dossier, [Edit(("partijen", number, "jaarrekening", "aanwezig"), False)])
    case = open_case(file.knowledge, [dossier], Position("samen", {"K-16": "samen"}))
    told = [line.text for line, above in lines_of(case, assess(case)) if above and line.text == above.text]
    assert told == []


@pytest.mark.parametrize("procedure", procedures())
def test_every_procedure_has_an_example_with_norms_that_are_met(procedure: str) -> None:
    assert any(norms_met(*assessed(p)) for p in EXAMPLES if procedure in p.parts)


@examples
def test_the_rules_derive_exactly_the_world(path: Path) -> None:
    """Matching each rule once more gives nothing that clingo did not give, and misses nothing that it did."""
    case, assessment = assessed(path)
    explainer = Explainer(case, assessment.world)
    derived: set[Fn] = set()
    for each in case.knowledge.rules:
        if each.rule.head is not None and not each.rule.choice:
            derived |= {substitute(each.rule.head, b) for b in solutions(each.rule.body, {}, explainer.world)}
    assert derived <= assessment.world
    fields = {f.name for _, f in case.knowledge.vocabulary.all_fields()}
    given = {*case.origins, *case.knowledge.facts}
    assumed = {a for a in assessment.world if a.name == "gekozen" or a.name in fields}
    options = {a for a in assessment.world if a.name == "optie"}
    assert assessment.world - derived - given - assumed - options == set()


def test_an_absent_thing_of_any_shape_is_explained() -> None:
    case, assessment = assessed(EXAMPLES[0])
    explainer = Explainer(case, assessment.world)
    nodes = explainer.why_not(Fn(BREACH, (assessment.dossier, "GEEN-NORM", Var("Wie"))))
    assert check_proof(case, explainer, nodes) == []


def test_every_part_that_answers_questions_has_examples() -> None:
    assert {part for part, _ in QUESTIONS} >= {"personeel", "rechtsgang", "jeugdige", "bevoegdheden"}


@pytest.mark.parametrize(("part", "path"), QUESTIONS, ids=lambda x: getattr(x, "stem", x))
def test_every_answer_and_every_condition_of_a_question_has_a_proof_that_stands_up(part: str, path: Path) -> None:
    (file,) = read_dossiers([path], part)
    assert isinstance(file, DossierFile)
    case = open_case(file.knowledge, [file.dossier])
    inquiry = inquire(case)
    explainer = Explainer(case, inquiry.world)
    held = [a for a in inquiry.world if a.name in ("antwoord", "getoetst", "voldoet")]
    missed = [
        Fn("voldoet", (inquiry.subject, answer.question, condition.condition))
        for answer in inquiry.answers.values()
        for condition in answer.with_verdict("niet_voldaan")
    ]
    roots = tuple(node for atom in held for node in explainer.why(atom))
    roots += tuple(node for atom in missed for node in explainer.why_not(atom))
    assert roots
    assert check_proof(case, explainer, roots) == []
