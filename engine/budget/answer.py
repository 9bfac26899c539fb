"""The answer about some years: their composition with a citation per cell, and what other readings would make of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from engine.budget.composition import PartYear, Prices, Reader, Year, prices_of
from engine.budget.question import Question, ask, sources
from engine.budget.readings import Effect, effects
from engine.budget.scenario import DOCUMENT, Scenario
from engine.budget.table import Table
from engine.explain.proof import Explainer
from engine.knowledge.base import KnowledgeBase
from engine.knowledge.norms import Finding
from engine.terms import Fn, Value, constant

Passage = tuple[str, str]
"""Place and norm id (empty for a passage without one)."""
Place = tuple[int, str, str]
"""Year, part, and the predicate of the cell."""
CELLS = ("in_taak", "coordineert", "betaalt")


@dataclass(frozen=True)
class Answer:
    """The years of one scenario under the readings taken. What they rest on is looked up when it is asked for."""

    question: Question
    reader: Reader
    prices: Prices
    years: tuple[Year, ...]

    @cached_property
    def effects(self) -> tuple[Effect, ...]:
        """What other readings make of the years."""
        return effects(self.question, self.reader, [y.year for y in self.years])

    @cached_property
    def passages(self) -> Mapping[Place, tuple[Passage, ...]]:
        """Where each cell comes from."""
        explainer = self.question.explainer()
        return {place: found for year in self.years for place, found in _passages(explainer, year)}

    def complete(self) -> Answer:
        """The same answer, with all that it rests on looked up already: a screen that draws it must not wait."""
        _ = self.effects, self.passages
        return self

    def year(self, year: int) -> Year:
        """One year. Raises ``KeyError`` if it was not asked for."""
        for each in self.years:
            if each.year == year:
                return each
        raise KeyError(year)

    def effects_in(self, year: int) -> tuple[Effect, ...]:
        """The other readings that change something in a year."""
        return tuple(e for e in self.effects if year in e.years)

    def either(self, year: int, part: PartYear, column: str) -> tuple[str, ...]:
        """What a cell says, under every reading of a doubt of which none is preferred."""
        said: dict[str, None] = dict.fromkeys(getattr(part, column))
        undecided = {f.id for f in self.question.undecided}
        for effect in self.effects_in(year):
            if effect.finding.id in undecided:
                other = next(p for p in effect.years[year].parts if p.part == part.part)
                said.update(dict.fromkeys(getattr(other, column)))
        return tuple(said)

    def doubts_about(self, year: int, part: str) -> tuple[str, ...]:
        """The findings of which another reading changes the line of a part."""
        here = next(p for p in self.year(year).parts if p.part == part)
        changed = (e for e in self.effects_in(year) if here not in e.years[year].parts)
        return tuple(dict.fromkeys(e.finding.id for e in changed))

    def also_open(self, year: int) -> tuple[Finding, ...]:
        """The doubts without readings that touch a passage on which the year rests."""
        norms = {norm for (y, _, _), found in self.passages.items() if y == year for _, norm in found}
        return tuple(f for f in self.question.knowledge.own_findings if not f.readings and norms & set(f.touches))

    def places(self, year: int, part: str, cells: Iterable[str] = CELLS) -> tuple[str, ...]:
        """Where the cells of a line come from, each place once."""
        found = (place for cell in cells for place, _ in self.passages.get((year, part, cell), ()))
        return tuple(dict.fromkeys(found))


def answer(
    knowledge: KnowledgeBase,
    scenario: Scenario = DOCUMENT,
    readings: Mapping[str, str] | None = None,
    years: Iterable[int] | None = None,
    rate: Fraction | None = None,
    base: int | None = None,
    table: Table | None = None,
) -> Answer:
    """The answer for the years asked for, by default those of the agreement.

    ``rate`` and ``base`` replace the yearly indexation and its base year; ``table`` the amounts of the document.
    """
    wanted = tuple(years) if years is not None else None
    question = ask(knowledge, scenario, readings, wanted or ())
    reader = Reader(question, table)
    return Answer(question, reader, prices_of(question, rate, base), reader.composition(question.here, wanted))


def _passages(explainer: Explainer, year: Year) -> Iterable[tuple[Place, tuple[Passage, ...]]]:
    for part in year.parts:
        states = (part.state,) if part.state else ()
        for cell, values in zip(CELLS, (states, part.coordinates, part.pays), strict=True):
            atoms = [Fn(cell, (part.part, year.year, _value(cell, v))) for v in values]
            found = dict.fromkeys(p for atom in atoms for p in sources(explainer, atom))
            yield (year.year, part.part, cell), tuple(found)
        items = [i for i in year.items if i.part == part.part]
        atoms = [_counts(year.year, i.row, i.column, i.share) for i in items]
        yield (year.year, part.part, "bedrag"), tuple(dict.fromkeys(p for a in atoms for p in _own(explainer, a)))


def _value(cell: str, word: str) -> Value:
    return constant(word) if cell == "in_taak" else word


def _counts(year: int, row: str, column: str, share: Fraction) -> Fn:
    name = "telt_mee" if share == 1 else "telt_naar_rato"
    return Fn(name, (Fn("budget"), year, row, Fn(column)))


def _own(explainer: Explainer, atom: Fn) -> Iterable[Passage]:
    """The passage that says which cell counts."""
    for node in explainer.why(atom):
        if node.rule is not None and node.rule.source:
            yield node.rule.source, next(iter(node.rule.norms), "")
