"""A fact that is unknown may be anything: what is told of it holds whatever it turns out to be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations
from random import Random
from typing import Any

import pytest

from engine.facts.encoding import encode
from engine.formats.reading import DossierFile
from engine.knowledge.folders import procedures
from engine.models.vocabulary import Field
from engine.outcome.assessment import grounds_of, headline
from engine.outcome.case import Case, open_case
from engine.repair.changes import FACT, NONE, Point, change_points
from engine.whatif.editing import Edit, edited, value_at
from tests.repair_samples import EXAMPLES, opened

Place = tuple[str | int, ...]
DAYS = (-900, -365, -30, -10, -1, 0, 1, 10, 30, 365)


def some_other(field: Field, value: Any, random: Random) -> Any:
    """Some value of the same kind, most often one not far away."""
    match field.type:
        case "janee":
            return random.choice((True, False))
        case "keuze":
            return random.choice(field.values)
        case "getal":
            return max(0, value + random.choice((-100, -10, -1, 0, 1, 10, 100)))
    return value + timedelta(days=random.choice(DAYS)) if isinstance(value, date) else value


def can_be_unknown(point: Point) -> bool:
    """Whether this is a known fact that can be unknown by itself, and that stands from the first step on."""
    field = point.origin.field
    single = point.term.name == FACT and point.current != NONE and isinstance(point.origin.path[-1], str)
    return single and not (point.origin.amounts or field.required or field.only_when_known)


def breaches(case: Case) -> set[str]:
    return {ground.norm for ground in grounds_of(case, case.facts[0].dossier)}


@pytest.mark.parametrize("seed", range(6))
def test_what_is_ruled_out_while_a_fact_is_unknown_never_comes_by_filling_it_in(seed: int) -> None:
    random = Random(seed)
    for _ in range(10):
        file = opened(random.choice(EXAMPLES))
        points = list(
            filter(can_be_unknown, change_points(encode(file.dossier, file.knowledge.vocabulary), lambda f: True))
        )
        if not points:
            continue
        spoilt, gone = random.choices(points, k=2)
        known = edited(file.dossier, [_filled(file.dossier, spoilt, random)])
        unknown = edited(known, [Edit(gone.origin.path)])
        case = open_case(file.knowledge, [unknown])
        before, possible = headline(case, case.facts[0].dossier), breaches(case)
        for _ in range(3):
            after = open_case(file.knowledge, [edited(unknown, [_filled(known, gone, random)])])
            assert breaches(after) <= possible, gone.origin.path
            assert set(headline(after, after.facts[0].dossier).words) <= set(before.words), gone.origin.path


def _filled(dossier: Any, point: Point, random: Random) -> Edit:
    path = point.origin.path
    return Edit(path, some_other(point.origin.field, value_at(dossier, path), random))


def lists(data: Any, path: Place = ()) -> Iterator[Place]:
    """The places of the lists in a dossier."""
    children = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, tuple | list) else ()
    for key, value in children:
        if isinstance(value, tuple | list) and isinstance(key, str):
            yield (*path, key)
        yield from lists(value, (*path, key))


@pytest.mark.parametrize("procedure", procedures())
def test_a_list_that_is_unknown_may_be_the_one_it_was(procedure: str) -> None:
    tries = [(file, (place,)) for file in _of(procedure) for place in lists(file.dossier.model_dump())]
    _say_no_less(Random(1).sample(tries, min(20, len(tries))))


@pytest.mark.parametrize("procedure", procedures())
def test_two_lists_that_are_unknown_may_both_be_what_they_were(procedure: str) -> None:
    pairs = [(f, pair) for f in _of(procedure) for pair in combinations(lists(f.dossier.model_dump()), 2)]
    apart = [(f, (one, two)) for f, (one, two) in pairs if one[: len(two)] != two and two[: len(one)] != one]
    _say_no_less(Random(1).sample(apart, min(35, len(apart))))


def _of(procedure: str) -> list[DossierFile]:
    return [opened(path) for path in EXAMPLES if path.parent.parent.name == procedure]


def _say_no_less(tries: list[tuple[DossierFile, tuple[Place, ...]]]) -> None:
    """With these lists unknown, what is told leaves room for what is told of the dossier as it is."""
    known: dict[str, set[str]] = {}
    for file, places in tries:
        if file.source not in known:
            known[file.source] = _words(file, ())
        assert known[file.source] <= _words(file, places), (file.source, places)


def _words(file: DossierFile, unknown: tuple[Place, ...]) -> set[str]:
    case = open_case(file.knowledge, [edited(file.dossier, [Edit(place) for place in unknown])])
    return set(headline(case, case.facts[0].dossier).words)
