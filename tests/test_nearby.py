"""A changed fact decided by the rules that it can touch gives what all rules give."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any

import pytest
from pydantic import ValidationError

from engine.knowledge.patterns import ANY, covers, shallow
from engine.models.vocabulary import Field
from engine.outcome.assessment import headline
from engine.outcome.case import open_case
from engine.outcome.field import share
from engine.outcome.position import NO_POSITION, Position
from engine.terms import Fn, Value
from engine.whatif.editing import Edit, edited
from engine.whatif.form import form
from engine.whatif.nearby import Nearby, nearby
from tests.repair_samples import EXAMPLES, opened

SEEDS = range(int(os.environ.get("WAAROM_DOSSIERS", "8")))
GRONINGEN = [p for p in EXAMPLES if p.parts[-3] == "groningen_hsj_2026"]
POSITION = Position("", {"K-16": "elk"}, {"GR-3.1-06": "gebruikt"})


def others(field: Field, value: Any, random: Random) -> Iterator[Any]:
    """Values that may stand in the place of a value, and that nothing is known."""
    yield None
    match value:
        case bool():
            yield not value
        case datetime() | date():
            yield value + timedelta(days=random.choice([-400, -30, -1, 1, 9, 30, 400]))
        case int() | Decimal():
            yield value + random.choice([-1, 1, 3])
            yield type(value)(0)
        case None if field.type == "janee":
            yield from (True, False)
        case str() | None if field.type == "keuze":
            yield random.choice(field.values)
        case tuple() if field.type == "keuzelijst":
            yield tuple(random.sample(field.values, min(2, len(field.values))))


def same_as_with_all_rules(near: Nearby, dossier: Any) -> None:
    here = near.decide(dossier)
    assert here is not None
    whole = open_case(near.case.knowledge, [dossier], near.case.position)
    name = whole.facts[0].dossier
    mine, full = headline(here, name), headline(whole, name)
    assert (set(mine.usual), set(mine.possible)) == (set(full.usual), set(full.possible))
    own, all_of_it = share(here), share(whole)
    if own is not None and all_of_it is not None:
        assert own.certain == all_of_it.certain
        assert _sets(own.reasons) == _sets(all_of_it.reasons)


def _sets(reasons: Any) -> set[tuple[Value, frozenset[Any]]]:
    return {(atom, frozenset(choices)) for atom, choices in reasons}


@pytest.mark.parametrize("seed", SEEDS)
def test_another_value_is_decided_as_with_all_rules(seed: int) -> None:
    random = Random(seed)
    file = opened(random.choice(GRONINGEN if seed % 4 else EXAMPLES))
    case = open_case(file.knowledge, [file.dossier], POSITION if seed % 3 == 2 and seed % 4 else NO_POSITION)
    looked_at = {atom.name for atom in case.program.every_atom()}
    fields = [f for f in form(file.knowledge, file.dossier) if f.field.name in looked_at and not f.field.required]
    for each in random.sample(fields, 2):
        near = nearby(case, file.dossier, each.path)
        for value in others(each.field, each.value, random) if near else ():
            try:
                changed = edited(file.dossier, [Edit(each.path, value)])
            except ValidationError:
                continue
            assert near is not None
            same_as_with_all_rules(near, changed)


@pytest.mark.parametrize(
    ("stem", "place", "values"),
    [
        ("eemsmond_jeugd", "ontvangen", (datetime(2026, 4, 7, 11, 4), datetime(2026, 4, 9, 11, 4))),
        ("eemsmond_jeugd", "einddatum", (date(2019, 1, 1), date(2026, 1, 1))),
        ("eemsmond_jeugd", "eigen_vermogen", (Decimal(1), Decimal(4_000_000), None)),
        ("de_kade", "geleverd", (True, False, None)),
        ("noorderlicht", "verklaart_geen_uitsluitingsgrond", (True, False, None)),
    ],
)
def test_so_is_one_that_matters(stem: str, place: str, values: tuple[Any, ...]) -> None:
    file = opened(next(p for p in EXAMPLES if p.stem == stem))
    found = [f for f in form(file.knowledge, file.dossier) if f.field.name == place]
    assert found
    case = open_case(file.knowledge, [file.dossier])
    near = nearby(case, file.dossier, found[0].path)
    assert near is not None
    assert near.text.count("\n") < "".join(case.program.texts).count("\n") / 2
    for value in values:
        same_as_with_all_rules(near, edited(file.dossier, [Edit(found[0].path, value)]))


def test_what_was_not_said_to_change_is_noticed() -> None:
    file = opened(next(p for p in EXAMPLES if p.stem == "eemsmond_jeugd"))
    case = open_case(file.knowledge, [file.dossier])
    near = nearby(case, file.dossier, ("ontvangen",))
    assert near is not None
    assert near.decide(edited(file.dossier, [Edit(("ontvangen",))])) is not None
    assert near.decide(edited(file.dossier, [Edit(("partijen",), ())])) is None


def test_a_pattern_gets_no_deeper_and_stands_for_all_that_it_stood_for() -> None:
    deep = Fn("p", (Fn("na", (Fn("na", (Fn("na", (1,)),)),)),))
    cut = shallow(deep, 2)
    assert cut == Fn("p", (Fn("na", (ANY,)),))
    assert covers(cut, deep)
