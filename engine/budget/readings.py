"""What other readings of the document would make of the same years: what each changes, and the widest range."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from engine.budget.composition import Purpose, Reader, Year, total
from engine.budget.money import Amount
from engine.budget.question import Question, World
from engine.knowledge.norms import Finding
from engine.terms import Fn


@dataclass(frozen=True, slots=True)
class Effect:
    """One other reading of one doubt, with the years as they are then."""

    finding: Finding
    option: str
    years: Mapping[int, Year]


def effects(question: Question, reader: Reader, years: Iterable[int]) -> tuple[Effect, ...]:
    """Every single change of reading that changes something in the years asked for. Fixed readings stay."""
    wanted = tuple(years)
    base = {y.year: y for y in reader.composition(question.here, wanted)}
    found = []
    for finding in question.findings:
        if finding.id in question.case.position.readings:
            continue
        for reading in finding.readings:
            if reading.option == question.base[finding.id]:
                continue
            world = question.world({finding.id: reading.option})
            changed = {y.year: y for y in reader.composition(world, wanted) if _differ(y, base[y.year])}
            if changed:
                found.append(Effect(finding, reading.option, changed))
    return tuple(found)


def _differ(one: Year, other: Year) -> bool:
    """Whether a year itself differs: the value of the whole assignment is not about one year, nothing is no amount."""
    return _of_itself(one) != _of_itself(other)


def _of_itself(year: Year) -> Year:
    return replace(year, value=None, items=tuple(i for i in year.items if i.euros != 0))


@dataclass(frozen=True, slots=True)
class Extreme:
    """An amount that some combination of readings gives, and how that departs from the readings taken."""

    amount: Amount
    readings: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Range:
    """The lowest and highest amount over all readings, and those under which the amount is not known.

    ``lowest`` and ``highest`` are ``None`` if it is known under no reading at all.
    """

    lowest: Extreme | None
    highest: Extreme | None
    unknown: tuple[Extreme, ...]
    combinations: int


Weigh = Callable[[Amount, int], Amount]
"""What an amount of a year counts for in a sum over years (its indexed value, say)."""


def amount_range(
    question: Question,
    reader: Reader,
    years: Iterable[int],
    purpose: Purpose = "budget",
    weigh: Weigh = lambda amount, _: amount,
) -> Range:
    """The range of the amount over all years together."""
    wanted = tuple(years)

    def measure(atoms: World) -> Amount:
        found = zip(reader.amounts(atoms, purpose, wanted), wanted, strict=True)
        return total(weigh(amount, year) for amount, year in found if amount is not None)

    program = question.program
    counted = [
        atom
        for name, arity in (("telt_mee", 4), ("telt_naar_rato", 4), ("bedrag_onbekend", 3))
        for atom in program.atoms(name, arity)
        if atom.args[1] in wanted and atom.args[0] == Fn(purpose)
    ]
    counted += [a for a in program.atoms("rato_teller", 2) if a.args[0] in wanted]
    found = [(measure(here), here) for here in program.projections(counted)]

    def extreme(here: World, atoms: list[Fn]) -> Extreme:
        world, departs = _nearest(question, [program.literal(a, a in here) for a in atoms])
        return Extreme(measure(world), departs)

    known = [f for f in found if f[0].complete]
    low = min(known, key=lambda f: f[0].known, default=None)
    high = max(known, key=lambda f: f[0].known, default=None)
    doubts = [a for a in counted if a.name == "bedrag_onbekend"]
    open_worlds = {frozenset(a for a in doubts if a in here): here for amount, here in found if not amount.complete}
    unknown: dict[tuple[str, ...], Extreme] = {}
    for each in (extreme(open_worlds[key], doubts) for key in sorted(open_worlds, key=str)):
        known_best = unknown.get(each.amount.unknown)
        if known_best is None or len(each.readings) < len(known_best.readings):
            unknown[each.amount.unknown] = each
    return Range(
        extreme(low[1], counted) if low else None,
        extreme(high[1], counted) if high else None,
        tuple(unknown[names] for names in sorted(unknown)),
        len(found),
    )


def _nearest(question: Question, given: list[int]) -> tuple[World, tuple[tuple[str, str], ...]]:
    """A world under the assumptions that stays as near as possible to the readings taken, and where it departs."""
    kept = list(given)
    departs: list[Finding] = []
    for finding in question.findings:
        literal = question.literal(finding.id, question.base[finding.id])
        if question.program.satisfiable([*kept, literal]):
            kept.append(literal)
        else:
            departs.append(finding)
    world = question.program.world(kept)
    assert world is not None
    chosen = {a.args[0]: str(a.args[1]) for a in world if a.name == "lezing"}
    return world, tuple((f.id, chosen[f.id]) for f in departs)
