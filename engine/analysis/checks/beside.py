"""What two versions of the rules answer about money and about time, laid beside each other in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from engine.budget.composition import PartYear, Reader, Year
from engine.budget.money import Amount
from engine.budget.question import ask
from engine.knowledge.base import KnowledgeBase
from engine.planning.derivation import Terms, rule_of, terms_of
from engine.wording.budget import period_text
from engine.wording.planning import day
from engine.wording.values import spell_amount, spell_word

_Cell = tuple[str, str, str]
"""What it is about, what it was and what it becomes."""
_NONE = "niets"


def budget_differences(before: KnowledgeBase, after: KnowledgeBase) -> list[str]:
    """What differs per year under the readings that go first: years in which the same changes are told together."""
    was, becomes = ({year.year: year for year in _years(k)} for k in (before, after))
    found = [(year, cell) for year in sorted({*was, *becomes}) for cell in _cells(was.get(year), becomes.get(year))]
    found.sort(key=lambda each: each[1])
    together = [(cell, [year for year, _ in group]) for cell, group in groupby(found, key=lambda each: each[1])]
    together.sort(key=lambda each: (each[1][0], each[0]))
    return [f"{what}: {one} wordt {other} ({_spell(years)})." for (what, one, other), years in together]


def _years(knowledge: KnowledgeBase) -> tuple[Year, ...]:
    question = ask(knowledge)
    return Reader(question).composition(question.here)


def _cells(was: Year | None, becomes: Year | None) -> Iterator[_Cell]:
    for what, name in (("Taakgericht budget", "budget"), ("Te betalen", "payment"), ("Opdrachtwaarde", "value")):
        yield from _unequal(what, *(_amount(getattr(year, name)) if year else _NONE for year in (was, becomes)))
    yield from _unequal("Deel van de looptijd", *(period_text(y) if y else _NONE for y in (was, becomes)))
    yield from _unequal(
        "Budget dat dan wordt bepaald", *(", ".join(y.next_budgets) if y else "" for y in (was, becomes))
    )
    sides = [{part.part: part for part in year.parts} if year else {} for year in (was, becomes)]
    for name in sorted({*sides[0], *sides[1]}):
        one, other = (_said(side.get(name)) for side in sides)
        for what, left, right in zip(("in de taak", "coördineert", "betaalt", "bedrag"), one, other, strict=True):
            yield from _unequal(f"Deelopdracht {name}, {what}", left, right)


def _said(part: PartYear | None) -> tuple[str, str, str, str]:
    if part is None:
        return (_NONE,) * 4
    return spell_word(part.state), ", ".join(part.coordinates), ", ".join(part.pays), _amount(part.amount)


def _amount(amount: Amount | None) -> str:
    if amount is None:
        return _NONE
    return spell_amount(amount.known) + ("" if amount.complete else " en wat onbekend is")


def _unequal(what: str, one: str, other: str) -> Iterator[_Cell]:
    if one != other:
        yield what, one or _NONE, other or _NONE


def _spell(years: Sequence[int]) -> str:
    """``2029, 2031 tot en met 2034``."""
    runs = [[n for _, n in group] for _, group in groupby(enumerate(years), key=lambda each: each[1] - each[0])]
    return ", ".join(str(r[0]) if len(r) == 1 else f"{r[0]} tot en met {r[-1]}" for r in runs)


def day_differences(before: KnowledgeBase, after: KnowledgeBase) -> list[str]:
    """Which events fall on another day, and which terms are another length, under the readings that go first."""
    was, becomes = terms_of(before), terms_of(after)
    labels = {key: event.label for terms in (was, becomes) for key, event in terms.events.items()}
    days = [_days(terms) for terms in (was, becomes)]
    lengths = [{key: rule_of(term, terms.events) for key, term in terms.terms.items()} for terms in (was, becomes)]
    ends = {key: term.end for terms in (was, becomes) for key, term in terms.terms.items()}
    found = [f"“{labels[key]}”: {one} wordt {other}." for key, one, other in _beside(*days)]
    told = {key for key, _, _ in _beside(*days)}
    found += [
        f"“{labels.get(ends[key], key)}”: {one} wordt {other}."
        for key, one, other in _beside(*lengths)
        if ends[key] not in told
    ]
    return found + _orders(was, becomes)


def _days(terms: Terms) -> dict[str, str]:
    """The day of every event; rules that disagree give it more than one."""
    found: dict[str, list[str]] = {}
    for each in terms.days:
        found.setdefault(each.event.key, []).append(day(each.day))
    return {event: " en ".join(days) for event, days in found.items()}


def _orders(was: Terms, becomes: Terms) -> list[str]:
    """What has to come before what, and windows: members of a planning that are only in one of the versions."""
    kinds = ("volgorde", "venster", "wens")
    one, other = ({(kind, row) for kind in kinds for row in terms.world.rows(kind)} for terms in (was, becomes))
    count = len(one ^ other)
    told = "Eén eis" if count == 1 else f"{count} eisen"
    verb = "is" if count == 1 else "zijn"
    return [f"{told} aan de volgorde of het venster van gebeurtenissen {verb} anders."] if count else []


def _beside(one: dict[str, str], other: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    for key in dict.fromkeys((*one, *other)):
        if one.get(key) != other.get(key):
            yield key, one.get(key, _NONE), other.get(key, _NONE)
