"""Repairs: the same as trying everything, and each one re-assesses to what it promises."""

from __future__ import annotations

import os
from decimal import Decimal
from random import Random

import pytest

from engine.facts.encoding import encode
from engine.formats.reading import DossierFile
from engine.knowledge.folders import KB_ROOT
from engine.outcome.case import open_case
from engine.outcome.position import Position
from engine.repair.answer import mend
from engine.repair.applying import applied
from engine.repair.changes import NONE, Change, change_points
from engine.repair.search import Search, repairs
from engine.terms import Fn
from engine.whatif.editing import Edit, edited, value_at
from engine.wording.repair import repair_record
from tests.repair_samples import EXAMPLES, brute_force, named, opened, sample

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


def _example(stem: str) -> DossierFile:
    return opened(next(p for p in EXAMPLES if p.stem == stem))


def test_nothing_is_taken_back_to_get_out_of_a_duty() -> None:
    """Without its declaration a subcontractor is refused; that is no way to mend his references."""
    file = opened(next(path for path in EXAMPLES if path.stem == "terp_en_wierde"))
    numbers = range(len(value_at(file.dossier, ("referenties",))))
    old = {"startdatum": "2019-01-01", "einddatum": "2020-01-01", "lopend": False}
    dossier = edited(file.dossier, [Edit(("referenties", n, name), old[name]) for n in numbers for name in old])
    case = open_case(file.knowledge, [dossier])
    found = [c for r in repairs(case, preferred=True).repairs for c in r.changes]
    assert found
    assert not [c for c in found if c.origin.field.mended_to == "ja" and c.now == Fn("ja")]
    worse = {str(p.origin.path) for p in Search(case, "uitgesloten", preferred=True).all}
    assert worse > {str(p.origin.path) for p in Search(case, case.knowledge.best, preferred=True).all}


@pytest.mark.parametrize(
    ("field", "kind", "now", "reading", "wanted", "limit"),
    [
        ("geldig_tot_en_met", "kwaliteitscertificaat", "2026-01-01", {"K-16": "samen"}, "", 739_713),
        ("solvabiliteit", "jaarrekening", None, {"K-16": "elk"}, "kan_worden_uitgesloten", 249_999),
        ("woorden", "referentie", None, {"K-93": "niet_correct"}, "niet_in_behandeling", 501),
    ],
)
def test_the_same_fact_of_another_is_not_changed_along(
    field: str, kind: str, now: str | None, reading: dict[str, str], wanted: str, limit: int
) -> None:
    """Of two parties or references either would do, and one of them may change. 739 713 is 7 April 2026."""
    file = _example("eemsmond_jeugd")
    points = change_points(encode(file.dossier, file.knowledge.vocabulary))
    one, other = (p for p in points if p.origin.field.name == field and p.term.args[1].name == kind)
    dossier = edited(file.dossier, [Edit(p.origin.path, now) for p in (one, other) if now])
    case = open_case(file.knowledge, [dossier], Position("", reading))
    found = repairs(case, wanted, preferred=True, only=[one.term])
    assert [named(r.changes) for r in found.repairs] == [frozenset({(one.term, limit)})]


def test_a_ratio_over_parties_together_is_mended_by_one_of_them() -> None:
    """The solvency of a combination follows from its parties: raising the one that was spoilt is enough."""
    file = _example("eemsmond_jeugd")
    points = change_points(encode(file.dossier, file.knowledge.vocabulary))
    point = next(p for p in points if p.origin.field.name == "solvabiliteit" and p.origin.amounts)
    spoilt = applied(file.dossier, [Change(point, 100_000)], file.knowledge.vocabulary)
    found = repairs(open_case(file.knowledge, [spoilt]), only=[point.term])
    assert [named(r.changes) for r in found.repairs] == [frozenset({(point.term, 250_000)})]


def test_a_ratio_over_parties_together_counts_every_euro() -> None:
    """Amounts so small that one euro more on either side of the ratio would make it suffice."""
    file = _example("eemsmond_jeugd")
    points = change_points(encode(file.dossier, file.knowledge.vocabulary))
    first, other = (p for p in points if p.origin.field.name == "solvabiliteit" and p.origin.amounts)
    own, whole = (field.name for field, _ in first.origin.amounts)
    amounts = {(first, own): "2.40", (first, whole): "10.00", (other, own): "2.50", (other, whole): "10.00"}
    edits = [Edit((*p.origin.path[:-1], name), Decimal(amount)) for (p, name), amount in amounts.items()]
    case = open_case(file.knowledge, [edited(file.dossier, edits)], Position("", {"K-16": "samen"}))
    assert [named(r.changes) for r in repairs(case, only=[first.term]).repairs] == [
        frozenset({(first.term, 250_000)}),
    ]


def test_a_ratio_is_left_out_by_leaving_out_its_first_amount_for_others_may_need_the_rest() -> None:
    file = _example("eemsmond_jeugd")
    points = change_points(encode(file.dossier, file.knowledge.vocabulary))
    point = next(p for p in points if p.origin.field.name == "solvabiliteit" and p.origin.amounts)
    first, *rest = (field.name for field, _ in point.origin.amounts)
    place = point.origin.path[:-1]
    left = applied(file.dossier, [Change(point, NONE)], file.knowledge.vocabulary)
    assert rest and value_at(left, (*place, first)) is None
    assert [value_at(left, (*place, name)) for name in rest] == [value_at(file.dossier, (*place, n)) for n in rest]


def test_not_given_is_something_else_than_the_value_geen() -> None:
    file = _example("eemsmond_jeugd")
    unsaid = edited(file.dossier, [Edit(("ondertekening", "wijze"))])
    case = open_case(file.knowledge, [unsaid])
    term = next(p.term for p in change_points(case.facts[0]) if p.origin.path == ("ondertekening", "wijze"))
    search = Search(case, file.knowledge.best, False, [term])
    search.prepare()
    assert search.points[0].current == NONE
    assert {NONE, Fn("geen"), Fn("nat")} <= set(search.options[0])


def test_what_comes_after_the_request_is_mended_before_its_own_closing() -> None:
    file = opened(KB_ROOT / "groningen_hsj_2026" / "voorbeelden" / "inschrijving" / "boterdiep.json")
    for place, until in ((("inschrijving", "kanaal"), "1 juni 2027"), (("kanaal",), "7 april 2026")):
        dossier = edited(file.dossier, [Edit(place, "e_mail")])
        case = open_case(file.knowledge, [dossier])
        ((change,),) = repair_record(case, mend(case, dossier, "voorlopig_gegund"))
        assert (change["naar"], change["uiterlijk"]) == ("platform", f"{until} om 12:00 uur")
