"""Repairs: the same as trying everything, and each one re-assesses to what it promises."""

from __future__ import annotations

import os

import pytest

from engine.outcome.case import open_case
from engine.repair.applying import applied
from engine.repair.search import BEST, repairs
from engine.terms import Fn
from tests.repair_samples import brute_force, named, sample

SEEDS = range(int(os.environ.get("WAAROM_DOSSIERS", "12")))


@pytest.mark.parametrize("seed", SEEDS)
def test_repair_agrees_with_trying_everything(seed: int) -> None:
    given = sample(seed)
    expected = brute_force(given, 4)
    found = repairs(given.case, largest=4, most=10_000, only=given.points)
    assert {named(r.changes) for r in found.repairs} == expected
    goal = Fn("uitkomst", (given.case.facts[0].dossier, Fn(BEST)))
    for repair in found.repairs:
        mended = applied(given.dossier, repair.changes, given.knowledge.vocabulary)
        program = open_case(given.knowledge, [mended]).program
        assert not program.satisfiable([-program.literal(goal)]), named(repair.changes)
