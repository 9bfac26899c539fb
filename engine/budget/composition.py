"""What a world says per year: what is in the task, who coordinates and pays, which amounts count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from engine.budget.money import Amount, cents, instalments
from engine.budget.question import Question, World
from engine.budget.table import DIFFERENCE, TOTAL, Table
from engine.terms import Fn

Purpose = Literal["budget", "betaling", "opdrachtwaarde"]
"""What amounts are added up for: the task budget, what is paid, or the value of the whole assignment."""
OPTION, NO = "optie", "nee"


@dataclass(frozen=True, slots=True)
class Item:
    """A cell of the table that counts in a year, for ``share`` of its amount. ``part`` is empty for a correction."""

    row: str
    column: str
    part: str
    euros: Decimal
    share: Fraction


@dataclass(frozen=True, slots=True)
class PartYear:
    """One line of the table of a year: one or more sub-assignments that always go together.

    ``state`` is ``ja``, ``nee``, ``gedeeltelijk``, ``optie`` or ``niet_bepaald``; empty when nothing is said.
    ``amount`` is ``None`` where the document gives none (outside the task, or without an amount of its own).
    """

    part: str
    members: tuple[str, ...]
    title: str
    state: str
    coordinates: tuple[str, ...]
    pays: tuple[str, ...]
    own_delivery: str
    amount: Amount | None


@dataclass(frozen=True, slots=True)
class Year:
    """Everything about one year in one world. ``budget`` and ``payment`` are ``None`` when nothing is described.

    ``extensions`` are the numbers of the options to extend that the year is in: none in the years that need none, and
    by the rules that there are never more than one.
    """

    year: int
    described: bool
    extensions: tuple[int, ...]
    parts: tuple[PartYear, ...]
    items: tuple[Item, ...]
    budget: Amount | None
    payment: Amount | None
    value: Amount | None
    next_budgets: tuple[str, ...]
    options: tuple[str, ...]

    @property
    def corrections(self) -> tuple[Item, ...]:
        """The amounts that belong to no sub-assignment."""
        return tuple(i for i in self.items if not i.part and i.euros)


@dataclass(frozen=True, slots=True)
class Prices:
    """The price level of the amounts, and how amounts of later years are indexed."""

    level: int
    rate: Fraction
    base: int
    instalments: int
    due_day: int

    def indexed(self, amount: Amount, year: int) -> Amount:
        """The amount at the prices of a year."""
        return amount.indexed(self.rate, year - self.base)

    def monthly(self, amount: Amount, year: int | None = None) -> Decimal | None:
        """One instalment, rounded once to cents, at the prices of a year if given; ``None`` if it is not known."""
        factor = Fraction(1) if year is None else (1 + self.rate) ** (year - self.base)
        return cents(Fraction(amount.known) * factor / self.instalments) if amount.complete else None

    def schedule(self, amount: Amount) -> tuple[Decimal, ...]:
        """All instalments of a year; together exactly the amount in cents. Nothing if it is not known."""
        return instalments(cents(amount.known), self.instalments) if amount.complete else ()


def prices_of(question: Question, rate: Fraction | None = None, base: int | None = None) -> Prices:
    """The prices as the document states them, with another rate or base year if given."""
    level = question.figure("prijspeil")
    stated = Fraction(question.figure("indexatie_promille"), 1000)
    return Prices(
        level,
        stated if rate is None else rate,
        level if base is None else base,
        question.figure("termijnen_per_jaar"),
        question.figure("betaaldag"),
    )


class Reader:
    """Reads worlds of one question. ``table`` may be another than the document's."""

    def __init__(self, question: Question, table: Table | None = None) -> None:
        self.question = question
        self.table = table or question.table
        fixed = question.here
        self.parts = [a.args[1:] for a in sorted((a for a in fixed if a.name == "onderdeel"), key=lambda a: a.args[0])]
        self.members: dict[str, list[str]] = {}
        for atom in sorted((a for a in fixed if a.name == "hoort_bij"), key=str):
            self.members.setdefault(atom.args[1], []).append(atom.args[0])
        self.part_of = {(a.args[0], str(a.args[1])): a.args[2] for a in fixed if a.name == "bij_onderdeel"}
        self.measure = [a.args[0] for a in fixed if a.name == "rato_noemer"]
        self._order = {row: number for number, row in enumerate(self.table.rows)}
        self._years: dict[tuple[int, frozenset[Fn]], Year] = {}

    def years(self, world: World) -> tuple[int, ...]:
        """The years of the agreement in a world."""
        return tuple(sorted(a.args[0] for a in world if a.name == "looptijd"))

    def composition(self, world: World, years: Iterable[int] | None = None) -> tuple[Year, ...]:
        """All years asked for (by default those of the agreement)."""
        index = _by_year(world)
        wanted = self.years(world) if years is None else tuple(years)
        return tuple(self._year(year, index.get(year, ())) for year in wanted)

    def amounts(self, world: World, purpose: Purpose, years: Iterable[int]) -> tuple[Amount | None, ...]:
        """What counts for a purpose in each of the years; ``None`` where nothing does."""
        index = _by_year(world)
        found = (_for(purpose, index.get(year, ())) for year in years)
        return tuple(_total(self._items(mine), mine) for mine in found)

    def _year(self, year: int, atoms: Iterable[Fn]) -> Year:
        """The year of which this is said, made once: under another reading most years stay as they are."""
        mine = frozenset(atoms)
        if (year, mine) not in self._years:
            self._years[year, mine] = self._made(year, mine)
        return self._years[year, mine]

    def _made(self, year: int, mine: frozenset[Fn]) -> Year:
        by_purpose: Mapping[Purpose, list[Fn]] = {p: _for(p, mine) for p in ("budget", "betaling", "opdrachtwaarde")}
        items = self._items(by_purpose["budget"])
        parts = tuple(self._part(year, part, title, mine, items) for part, title in self.parts)
        return Year(
            year,
            any(p.state for p in parts),
            tuple(sorted(a.args[1] for a in mine if a.name == "verlenging")),
            parts,
            items,
            _total(items, by_purpose["budget"]),
            _total(self._items(by_purpose["betaling"]), by_purpose["betaling"]),
            _total(self._items(by_purpose["opdrachtwaarde"]), by_purpose["opdrachtwaarde"]),
            tuple(sorted(a.args[1] for a in mine if a.name == "volgend_budget")),
            tuple(p.part for p in parts if p.state == OPTION),
        )

    def _part(self, year: int, part: str, title: str, atoms: Iterable[Fn], items: tuple[Item, ...]) -> PartYear:
        def said(name: str) -> tuple[str, ...]:
            return tuple(sorted(str(a.args[2]) for a in atoms if a.name == name and a.args[:2] == (part, year)))

        states = said("in_taak")
        assert len(states) <= 1, f"{part} has more than one state in {year}: {states}"
        own = [i for i in items if i.part == part]
        unknown = any(a.name == "bedrag_onbekend" and a.args == (Fn("budget"), year, part) for a in atoms)
        amount = Amount(sum((i.euros for i in own), Decimal(0)), (part,) if unknown else ())
        return PartYear(
            part,
            tuple(self.members.get(part, (part,))),
            title,
            states[0] if states else "",
            said("coordineert"),
            said("betaalt"),
            "; ".join(said("eigen_levering")),
            amount if own or unknown or (states == (OPTION,)) else None,
        )

    def _items(self, atoms: list[Fn]) -> tuple[Item, ...]:
        share = self._share([a.args[1] for a in atoms if a.name == "rato_teller"])
        found = []
        for atom in sorted((a for a in atoms if a.name in ("telt_mee", "telt_naar_rato")), key=self._place):
            row, column = atom.args[2], str(atom.args[3])
            part = Fraction(1) if atom.name == "telt_mee" else share
            euros = cents(Fraction(self.table.value(row, column)) * part)
            found.append(Item(row, column, self.part_of.get((row, column), ""), euros, part))
        return tuple(found)

    def _place(self, atom: Fn) -> tuple[int, bool, str, str]:
        """Where the cell that counts stands in the table: the difference after the columns of which it is one."""
        column = str(atom.args[3])
        return self._order[atom.args[2]], column == DIFFERENCE, column, atom.name

    def _share(self, rows: list[str]) -> Fraction:
        total = sum(self.table.cells[row, TOTAL] for row in self.measure)
        return Fraction(sum(self.table.cells[row, TOTAL] for row in rows)) / Fraction(total) if total else Fraction(0)


def _for(purpose: Purpose, atoms: Iterable[Fn]) -> list[Fn]:
    """What of the atoms about a year says what counts for a purpose."""
    return [a for a in atoms if a.name == "rato_teller" or (a.name in _COUNTS and str(a.args[0]) == purpose)]


def _total(items: tuple[Item, ...], atoms: Iterable[Fn]) -> Amount | None:
    unknown = tuple(sorted(str(a.args[2]) for a in atoms if a.name == "bedrag_onbekend"))
    return Amount(sum((i.euros for i in items), Decimal(0)), unknown) if items or unknown else None


_COUNTS = ("telt_mee", "telt_naar_rato", "bedrag_onbekend")
_YEAR_AT = {
    ("in_taak", 3): 1,
    ("coordineert", 3): 1,
    ("betaalt", 3): 1,
    ("eigen_levering", 3): 1,
    ("volgend_budget", 2): 0,
    ("telt_mee", 4): 1,
    ("telt_naar_rato", 4): 1,
    ("rato_teller", 2): 0,
    ("bedrag_onbekend", 3): 1,
    ("verlenging", 2): 0,
}
_NAMED = frozenset(name for name, _ in _YEAR_AT)


def _by_year(world: World) -> dict[int, list[Fn]]:
    index: dict[int, list[Fn]] = {}
    for atom in world:
        if atom.name not in _NAMED:  # nearly all of a world
            continue
        place = _YEAR_AT.get((atom.name, len(atom.args)))
        if place is not None and isinstance(atom.args[place], int):
            index.setdefault(atom.args[place], []).append(atom)
    return index


def total(amounts: Iterable[Amount | None]) -> Amount:
    """The sum of the amounts that there are."""
    return sum((a for a in amounts if a is not None), Amount())
