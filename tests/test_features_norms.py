"""Every norm of the knowledge base that is tested on a dossier has an example, and says what follows from it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.knowledge.base import KnowledgeBase, load
from engine.knowledge.scenarios import FEATURES
from engine.outcome.assessment import assess
from engine.outcome.case import open_case
from engine.specs.coverage import examples_by_norm, readings_of
from engine.specs.documents import examples
from engine.specs.house import feature_files

WITH_EXAMPLES = sorted({p.parent.name for p in FEATURES.glob("*/*.feature")})
BASES = sorted(FEATURES.glob("*/basis/*.json"))

WITHOUT_EXAMPLE: dict[str, str] = {}
"""Modelled norms that need no example, each with the reason."""

WITHOUT_READING: dict[tuple[str, str], str] = {}
"""Readings that need no example, each with the reason."""

BITES = {"hoofdaannemer": {"K-34"}}
"""The findings on which even a complete dossier depends: whether one provider may take part alone."""


def _tested(knowledge: KnowledgeBase) -> set[str]:
    """The norms that rules for dossiers test, and those from which a consequence follows."""
    tested = _in_heads(knowledge, "niet_akkoord", 3, 1)
    by_annotation = {c.basis for norm in tested for c in knowledge.norms[norm].consequences}
    return tested | by_annotation | _in_heads(knowledge, "rechtsgevolg", 5, 4)


def _in_heads(knowledge: KnowledgeBase, name: str, arity: int, position: int) -> set[str]:
    """The norm ids at a position of the heads of a predicate."""
    heads = (rule.rule.head for rule in knowledge.rules_by_head.get((name, arity), ()))
    return {head.args[position] for head in heads if head is not None and isinstance(head.args[position], str)}


@pytest.mark.parametrize("procedure", WITH_EXAMPLES)
def test_every_tested_norm_has_an_example(procedure: str) -> None:
    found = examples_by_norm(p for p in feature_files() if procedure in p.parts)
    missing = _tested(load(procedure)) - set(found) - set(WITHOUT_EXAMPLE)
    assert sorted(missing) == []


@pytest.mark.parametrize("procedure", WITH_EXAMPLES)
def test_examples_name_norms_that_exist(procedure: str) -> None:
    knowledge = load(procedure)
    found = examples_by_norm(p for p in feature_files() if procedure in p.parts)
    assert sorted(n for n in found if n not in knowledge.norms) == []


def test_the_reasons_for_having_no_example_are_still_needed() -> None:
    found = examples_by_norm(feature_files())
    assert sorted(set(WITHOUT_EXAMPLE) & set(found)) == []


@pytest.mark.parametrize("procedure", WITH_EXAMPLES)
def test_every_reading_that_is_not_the_preferred_one_has_an_example(procedure: str) -> None:
    knowledge = load(procedure)
    files = [p for p in feature_files() if procedure in p.parts]
    seen = {r for path in files for example in examples(path) for r in readings_of(example)}
    readings = {(f.id, r.option) for f in knowledge.own_findings for r in f.readings if r.option != f.preferred}
    assert sorted(readings - seen - set(WITHOUT_READING)) == []


@pytest.mark.parametrize("path", BASES, ids=lambda p: p.stem)
def test_a_base_dossier_is_suitable_and_depends_on_nothing_that_can_be_helped(path: Path) -> None:
    knowledge = load(path.parts[-3])
    dossier = knowledge.dossier_model.model_validate_json(path.read_text(encoding="utf-8"))
    answer = assess(open_case(knowledge, [dossier]))
    grounds = [(g.norm, str(g.subject)) for g in answer.grounds]
    hangs_on = {c.id for a in answer.alternatives for c in a.depends_on}
    assert (answer.outcome, grounds, hangs_on) == (knowledge.best, [], BITES.get(path.stem, set()))
    assert json.loads(path.read_text(encoding="utf-8"))["procedure"] == knowledge.procedure
