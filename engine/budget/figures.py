"""Checks on the figures of a document: do the sums fit, and which years does a stated total imply?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from engine.budget.composition import Prices, Year, total
from engine.budget.money import Amount, indexed
from engine.budget.question import Question
from engine.budget.table import TOTAL, Table
from engine.terms import Fn

_MILLION = Decimal(1_000_000)
_STARTS, _LENGTHS = range(0, 16), range(1, 41)


@dataclass(frozen=True, slots=True)
class SumCheck:
    """A sum that the rules state: what it gives and what the document says. ``atom`` proves it."""

    what: str
    computed: int
    stated: int
    atom: Fn

    @property
    def fits(self) -> bool:
        return self.computed == self.stated


def sum_checks(question: Question) -> tuple[SumCheck, ...]:
    """All sums of the rules, those that do not fit first."""
    atoms = sorted((a for a in question.here if a.name == "rekensom"), key=str)
    found = (SumCheck(str(a.args[0]), a.args[1], a.args[2], a) for a in atoms)
    return tuple(sorted(found, key=lambda c: (c.fits, c.what)))


@dataclass(frozen=True, slots=True)
class Period:
    """Consecutive years with the sum of a yearly amount over them, indexed."""

    first: int
    last: int
    sum: Decimal


def implied_periods(yearly: Decimal, stated: Decimal, prices: Prices, unit: Decimal = _MILLION) -> tuple[Period, ...]:
    """The periods over which a yearly amount, indexed from its base year, gives the stated total, rounded to ``unit``.

    What is added are the amounts of the years in cents, so that the sum is that of the table of years.
    Periods that start up to fifteen years after the base year and last at most forty years are tried.
    """
    found = []
    for start in _STARTS:
        running = Decimal(0)
        for length in _LENGTHS:
            running += indexed(yearly, prices.rate, start + length - 1)
            if round(running / unit) * unit == stated:
                first = prices.base + start
                found.append(Period(first, first + length - 1, running))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Totals:
    """The sums over the years of the agreement, indexed: the whole value in every year, and the phased task budget."""

    first: int
    last: int
    value: Amount
    budget: Amount
    by_year: tuple[tuple[int, Decimal], ...]

    @property
    def difference(self) -> Decimal | None:
        """How much lower the phased budget is; ``None`` if one of the two is not known."""
        known = self.value.complete and self.budget.complete
        return self.value.known - self.budget.known if known else None


def totals(years: Sequence[Year], prices: Prices) -> Totals:
    """The sums over the years; ``by_year`` is the indexed difference of each year in which there is one."""
    pairs = [(y, y.value, y.budget) for y in years]
    by_year = []
    for year, value, budget in pairs:
        if value is not None and budget is not None and value.complete and budget.complete and value != budget:
            gap = prices.indexed(value, year.year).known - prices.indexed(budget, year.year).known
            by_year.append((year.year, gap))
    return Totals(
        years[0].year,
        years[-1].year,
        total(prices.indexed(v, y.year) for y, v, _ in pairs if v is not None),
        total(prices.indexed(b, y.year) for y, _, b in pairs if b is not None),
        tuple(by_year),
    )


def stated_total(question: Question) -> Decimal:
    """The total over all years that the document states, in euros."""
    return question.figure("genoemd_totaal_miljoen") * _MILLION


def yearly_total(table: Table) -> Decimal:
    """The grand total that a table states."""
    return table.cells[TOTAL, TOTAL]
