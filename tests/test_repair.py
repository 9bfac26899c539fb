"""Repairs: the same as trying everything, and each one re-assesses to what it promises."""

from __future__ import annotations

import os
from random import Random

import pytest

from engine.outcome.case import open_case
from engine.repair.applying import applied
from engine.repair.search import Change, Search, repairs
from engine.terms import Fn
from tests.repair_samples import brute_force, named, sample

SEEDS = range(int(os.environ.get("WAAROM_DOSSIERS", "4")))


@pytest.mark.parametrize("seed", SEEDS)
def test_repair_agrees_with_trying_everything(seed: int) -> None:
    given = sample(seed)
    expected = brute_force(given, 4)
    found = repairs(given.case, largest=4, most=10_000, only=given.points, patience=100_000)
    assert {named(r.changes) for r in found.repairs} == expected
    goal = Fn("uitkomst", (given.case.facts[0].dossier, Fn(given.knowledge.best)))
    for repair in found.repairs:
        mended = applied(given.dossier, repair.changes, given.knowledge.vocabulary)
        program = open_case(given.knowledge, [mended]).program
        assert not program.satisfiable([-program.literal(goal)]), named(repair.changes)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_change_in_the_program_is_a_change_of_the_dossier(seed: int) -> None:
    """Any set of changes, mended or not, gives the same outcomes as the changed dossier by itself."""
    given = sample(1000 + seed)
    search = Search(given.case, given.knowledge.best, False, given.points)
    search.prepare()
    random = Random(seed)
    for _ in range(4):
        picked = {p: random.randrange(len(o)) for p, o in enumerate(search.options)}
        taken = [search.literals[p][o] for p, o in picked.items()]
        changes = [Change(search.points[p], search.options[p][o]) for p, o in picked.items() if o]
        program = open_case(given.knowledge, [applied(given.dossier, changes, given.knowledge.vocabulary)]).program
        outcomes = {a for a in program.atoms("uitkomst", 2) if program.satisfiable([program.literal(a)])}
        here = {a for a in search.program.atoms("uitkomst", 2)}
        assert {a for a in here if search.program.satisfiable([*taken, search.program.literal(a)])} == outcomes
