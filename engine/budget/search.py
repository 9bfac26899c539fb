"""Whether a scenario is allowed, and which allowed scenarios keep a year within a limit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from engine.budget.composition import Reader
from engine.budget.money import Amount
from engine.budget.question import Question, ask
from engine.budget.scenario import Scenario
from engine.knowledge.base import KnowledgeBase
from engine.terms import Fn

_FORBIDDEN = ("niet_toegestaan", 2)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a scenario is not allowed. ``readings`` is empty when no reading allows it."""

    atom: Fn
    readings: tuple[tuple[str, str], ...]
    certain: bool


def refusals(question: Question) -> tuple[Refusal, ...]:
    """Every ground on which the rules forbid the scenario: certain ones, and those that hang on a reading.

    A ground that hangs on a reading is certain only if that reading is fixed or preferred.
    """
    program = question.program
    found = []
    for atom in program.atoms(*_FORBIDDEN):
        if not program.satisfiable([-program.literal(atom)]):
            found.append(Refusal(atom, (), True))
            continue
        if not program.satisfiable([program.literal(atom)]):
            continue
        reasons = question.case.reasons(atom)
        readings = tuple((c.id, str(c.option)) for c in reasons[0]) if reasons else ()
        undecided = {f.id for f in question.undecided}
        certain = atom in question.here and not undecided & {r[0] for r in readings}
        if certain or undecided & {r[0] for r in readings}:
            found.append(Refusal(atom, readings, certain))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Phasing:
    """An allowed scenario with the amount that it gives in the year asked for."""

    scenario: Scenario
    amount: Amount
    departs: int


def phasings(
    knowledge: KnowledgeBase, year: int, limit: Decimal, readings: Mapping[str, str] | None = None
) -> tuple[Phasing, ...]:
    """The allowed phasings whose task budget in a year stays below a limit, the document's own order first.

    Sub-assignments move to the beginnings of the phases that the document describes, or stay out; amounts at the
    price level of the document, under the readings taken.
    """
    plain = ask(knowledge, readings=readings)
    steps = _steps(plain)
    question = ask(knowledge, readings=readings, years=(year,), extra=steps)
    program, reader = question.program, Reader(question, plain.table)
    given = [question.literal(f, option) for f, option in question.base.items()]
    given += [-program.literal(atom) for atom in program.atoms(*_FORBIDDEN)]
    counted = [
        a
        for name, arity in (("telt_mee", 4), ("telt_naar_rato", 4), ("bedrag_onbekend", 3))
        for a in program.atoms(name, arity)
        if a.args[:2] == (Fn("budget"), year)
    ]
    counted += [a for a in program.atoms("rato_teller", 2) if a.args[0] == year]
    choices = [a for a in program.atoms("gekozen", 3) if a.args[0] == Fn("scenario")]
    own = _own(plain)
    found: list[Phasing] = []
    for here in program.projections(counted, given):
        (amount,) = reader.amounts(here, "budget", (year,))
        if amount is None or not amount.complete or amount.known >= limit:
            continue
        fixed = [program.literal(a, a in here) for a in counted]
        for chosen in program.projections(choices, [*given, *fixed]):
            scenario = _scenario(chosen, own)
            found.append(Phasing(scenario, amount, len(scenario.start) + len(scenario.never)))
    return tuple(sorted(found, key=lambda p: (p.departs, p.amount.known, p.scenario.text)))


def _steps(question: Question) -> list[Fn]:
    years = sorted(a.args[0] for a in question.here if a.name == "beginjaar")
    parts = sorted(a.args[0] for a in question.here if a.name == "zoekruimte")
    return [Fn("optie", (Fn("scenario"), part, step)) for part in parts for step in _options(years)]


def _options(years: list[int]) -> Iterator[Fn]:
    yield from (Fn("vanaf", (year,)) for year in years)
    yield Fn("nooit")


def _own(question: Question) -> dict[str, int]:
    """The first year in which the document itself has each sub-assignment wholly in the task."""
    first: dict[str, int] = {}
    for atom in question.here:
        if atom.name == "in_taak" and atom.args[2] == Fn("ja"):
            first[atom.args[0]] = min(first.get(atom.args[0], atom.args[1]), atom.args[1])
    return first


def _scenario(chosen: frozenset[Fn], own: Mapping[str, int]) -> Scenario:
    """The chosen steps that depart from the document."""
    steps = {a.args[1]: a.args[2] for a in chosen}
    start = {p: s.args[0] for p, s in steps.items() if s.args and s.args[0] != own.get(p)}
    return Scenario("", start, tuple(sorted(p for p, s in steps.items() if not s.args)))
