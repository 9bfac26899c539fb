"""The engine and the independent evaluator read the same documents: on random dossiers they may not differ."""

from __future__ import annotations

import json
from itertools import islice
from typing import Any

import pytest

from engine.knowledge.base import load
from engine.outcome.assessment import Assessment, assess
from engine.outcome.case import open_case
from tests.independent.evaluator import evaluate
from tests.independent.faults import dossiers

KNOWLEDGE = load("groningen_hsj_2026")
EACH = 12


def assessed(data: dict[str, Any]) -> Assessment:
    return assess(open_case(KNOWLEDGE, [KNOWLEDGE.dossier_model.model_validate_json(json.dumps(data))]))


def differences(data: dict[str, Any]) -> list[str]:
    """In what the two disagree about a dossier; empty if in nothing."""
    ours, theirs = assessed(data), evaluate(data)
    headline = next(iter(theirs.outcomes)) if len(theirs.outcomes) == 1 else "onbepaald"
    norms = {g.norm for g in ours.grounds}
    found = [] if ours.outcome == headline else [f"uitkomst: {ours.outcome} / {theirs.outcomes}"]
    found += [f"alleen in de kennisbank: {norm}" for norm in sorted(norms - theirs.norms)]
    found += [f"alleen in de vergelijking: {norm}" for norm in sorted(theirs.norms - norms)]
    if any(code == "niet_contracteerbaar" for code, _ in ours.also) != theirs.not_contractable:
        found.append(f"niet contracteerbaar: {ours.also} / {theirs.not_contractable}")
    return found


@pytest.mark.parametrize("seed", range(6))
def test_two_readers_of_the_document_agree(seed: int) -> None:
    for data in islice(dossiers(seed), EACH):
        assert differences(data) == []


def test_a_ratio_too_large_for_the_solver_is_no_error() -> None:
    data = next(dossiers(0, share=0))
    data["partijen"][0]["jaarrekening"].update(eigen_vermogen="4000000.00", totaal_vermogen="1.00")
    assert assessed(data).outcome == "geschikt"
