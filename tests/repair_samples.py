"""Seeded dossiers with faults, and repairs found by trying everything."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import combinations, product
from pathlib import Path
from random import Random

from engine.formats.reading import DossierFile, read_dossiers
from engine.knowledge.base import KnowledgeBase, load
from engine.knowledge.folders import procedures
from engine.models.building import Entity
from engine.outcome.case import Case, open_case
from engine.repair.applying import applied
from engine.repair.changes import FACT, NONE, Change, Point, change_points
from engine.repair.search import Search
from engine.terms import Fn, Value
from engine.whatif.editing import Edit, edited

EXAMPLES = sorted(p for name in procedures() for p in (load(name).folder / "voorbeelden").glob("*.json"))


@dataclass(frozen=True)
class Sample:
    """A dossier with faults, and the few points that the comparison lets change."""

    knowledge: KnowledgeBase
    dossier: Entity
    case: Case
    points: tuple[Fn, ...]


def opened(path: Path) -> DossierFile:
    (file,) = read_dossiers([path])
    assert isinstance(file, DossierFile), file
    return file


@cache
def sound() -> tuple[DossierFile, ...]:
    """The example dossiers that are suitable in every lawful world."""
    found = []
    for path in EXAMPLES:
        file = opened(path)
        case = open_case(file.knowledge, [file.dossier])
        goal = Fn("uitkomst", (case.facts[0].dossier, Fn(case.knowledge.best)))
        if not case.program.satisfiable([-case.program.literal(goal)]):
            found.append(file)
    return tuple(found)


def sample(seed: int, size: int = 7) -> Sample:
    """A sound example dossier in which some facts are spoilt or struck out.

    The points that may change are those that were spoilt, some that stand beside them, and some others.
    """
    random = Random(seed)
    file = random.choice(sound())
    search = Search(open_case(file.knowledge, [file.dossier]), file.knowledge.best, False)
    by_field: dict[str, list[Point]] = {}
    for point in search.all:
        by_field.setdefault(f"{point.origin.field.name}", []).append(point)
    fields = random.sample(sorted(by_field), k=min(len(by_field), random.randint(3, 9)))
    spoilt = [random.choice(by_field[f]) for f in fields]
    dossier = file.dossier
    for point in spoilt:
        dossier = _spoil(dossier, point, file.knowledge, random)
    case = open_case(file.knowledge, [dossier])
    terms = sorted((p.term for p in change_points(case.facts[0])), key=str)
    near = [p.term for p in spoilt if p.term in terms][:size]
    beside = [
        t for t in terms if t not in near and any(t.args[-1] == s.args[-1] or t.args[:1] == s.args[:1] for s in near)
    ]
    rest = [t for t in terms if t not in near]
    for _ in range(20):
        if len(near) < min(size, len(terms)):
            pool = beside if beside and random.random() < 0.7 else rest
            term = random.choice(pool) if pool else None
            near += [] if term is None or term in near else [term]
    return Sample(file.knowledge, dossier, case, tuple(near))


def _spoil(dossier: Entity, point: Point, knowledge: KnowledgeBase, random: Random) -> Entity:
    field = point.origin.field
    words: list[Value]
    match field.type:
        case "janee":
            words = [Fn("ja"), Fn("nee")]
        case "keuze":
            words = [Fn(w) if w[0].isalpha() else w for w in field.values]
        case "keuzelijst":
            words = [Fn("ja"), Fn("nee")]
        case "verhouding":
            words = [random.choice([0, 100_000, 900_000])]
        case "moment":
            return dossier
        case "datum":
            words = [random.choice([738_000, 739_300, 739_700])]
        case "getal":
            words = [random.choice([0, 1, 5_000])]
        case _:
            return dossier
    then = random.choice(words)
    if random.random() < 0.25 and point.term.name == FACT and not point.origin.amounts:
        return edited(dossier, [Edit(point.origin.path)])
    if then == point.current:
        return dossier
    return applied(dossier, [Change(point, then)], knowledge.vocabulary)


def brute_force(sample: Sample, largest: int) -> set[frozenset[tuple[Fn, Value]]]:
    """All minimal repairs among the points, by putting every combination of changes to the test, smallest first.

    A change that goes nowhere as far as another in the same direction makes that other one superfluous.
    """
    search = Search(sample.case, sample.knowledge.best, False, sample.points)
    search.prepare()
    program = search.program
    found: list[dict[int, int]] = []
    options = [range(1, len(o)) for o in search.options]
    for size in range(largest + 1):
        passing: list[dict[int, int]] = []
        for points in combinations(range(len(search.points)), size):
            for picked in product(*(options[p] for p in points)):
                assignment = dict(zip(points, picked, strict=True))
                taken = [search.literals[p][assignment.get(p, 0)] for p in range(len(search.points))]
                if program.satisfiable(taken) and not program.satisfiable([*taken, -search.target]):
                    passing.append(assignment)
        found += [a for a in passing if not any(b != a and _reaches(search, a, b) for b in [*found, *passing])]
    return {frozenset((search.points[p].term, search.options[p][o]) for p, o in a.items()) for a in found}


def _reaches(search: Search, far: dict[int, int], near: dict[int, int]) -> bool:
    return all(p in far and search.steps[p][far[p] - 1].reaches(search.steps[p][o - 1]) for p, o in near.items())


def named(changes: tuple[Change, ...]) -> frozenset[tuple[Fn, Value]]:
    return frozenset((c.point.term, c.then) for c in changes)


__all__ = ["EXAMPLES", "FACT", "NONE", "Sample", "brute_force", "named", "opened", "sample"]
