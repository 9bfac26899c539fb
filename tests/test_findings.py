"""Doubts about the document in the answers they touch: whatever reading could change an outcome is listed with it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from engine.outcome.assessment import headline
from engine.outcome.case import Case
from engine.terms import Fn
from tests.test_proofs import EXAMPLES, assessed


def literal(case: Case, finding: str, option: str) -> int:
    return case.program.literal(Fn("gekozen", (Fn("lezing"), finding, Fn(option))))


def turning(case: Case, dossier: str) -> Iterator[str]:
    """The findings of which one reading, all others as preferred, gives an outcome that is not possible without it."""
    usual = headline(case, dossier)
    others = [a for a in usual.possible if a not in usual.usual]
    for finding in case.knowledge.own_findings:
        if not finding.preferred:
            continue
        rest = [p for p in case.preferred if p != literal(case, finding.id, finding.preferred)]
        options = [r.option for r in finding.readings if r.option != finding.preferred]
        taken = [
            [*rest, literal(case, finding.id, option), case.program.literal(a)] for option in options for a in others
        ]
        if any(case.program.satisfiable(assumptions) for assumptions in taken):
            yield finding.id


@cache
def turned(path: Path) -> frozenset[str]:
    case, assessment = assessed(path)
    return frozenset(turning(case, assessment.dossier))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda p: p.stem)
def test_every_finding_of_which_a_reading_turns_the_outcome_is_listed(path: Path) -> None:
    _, assessment = assessed(path)
    assert turned(path) - set(assessment.findings) == set()


def test_many_outcomes_hang_on_a_reading() -> None:
    """The examples put the test above to work, in more than one procedure."""
    assert len({finding for path in EXAMPLES for finding in turned(path)}) >= 10
