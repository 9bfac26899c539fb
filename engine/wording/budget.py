"""Sentences about a budget over the years: amounts, payments, readings and ranges."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from engine.budget.answer import Answer
from engine.budget.composition import Item, Year
from engine.budget.money import Amount
from engine.budget.question import Question
from engine.budget.readings import Effect, Range
from engine.budget.table import DIFFERENCE, Table
from engine.knowledge.norms import Finding
from engine.wording.signs import OPEN
from engine.wording.tree import Line
from engine.wording.values import spell_amount, spell_number, spell_word

NOTHING = "–"
MINUS = "−"


def amount_text(amount: Amount | None) -> str:
    """An amount with what is unknown about it: ``€ 10.860.000 + onbekend (9)``; a dash where there is none."""
    if amount is None:
        return NOTHING
    if amount.complete:
        return spell_amount(amount.known)
    names = ", ".join(amount.unknown)
    return f"{spell_amount(amount.known)} + onbekend ({names})" if amount.known else "onbekend"


def bare(amount: Amount | None) -> str:
    """An amount for a column of amounts: without the sign of the euro, ``onbekend`` if it is not known."""
    if amount is None:
        return NOTHING
    if amount.complete:
        return spell_amount(amount.known).removeprefix("€ ").replace("-", MINUS)
    return f"{spell_amount(amount.known).removeprefix('€ ')} + onbekend" if amount.known else "onbekend"


def difference_text(euros: Decimal) -> str:
    """A difference with its sign."""
    return f"{'+' if euros > 0 else MINUS if euros < 0 else ''}{spell_amount(abs(euros))}"


def percent(rate: Fraction) -> str:
    """A rate as ``5%`` or ``2,5%``."""
    return f"{spell_number(Decimal(str(float(rate * 100))).normalize())}%"


def rate_text(answer: Answer) -> str:
    """The indexation and where it comes from."""
    question = answer.question
    stated = Fraction(question.figure("indexatie_promille"), 1000)
    prices = answer.prices
    place = _place_of(question, "indexatie_promille") if prices.rate == stated else "opgegeven"
    since = "" if prices.base == prices.level else f" vanaf {prices.base}"
    return f"{percent(prices.rate)} per jaar{since}, {'schatting ' if prices.rate == stated else ''}{place}"


def _place_of(question: Question, figure: str) -> str:
    atom = next(a for a in question.here if a.name == figure)
    node = next(iter(question.explainer().why(atom)), None)
    return node.rule.source.partition(",")[0] if node and node.rule else ""


def correction_text(item: Item, table: Table) -> str:
    """What an amount is that belongs to no sub-assignment."""
    if item.column == DIFFERENCE:
        return f"rij {item.row}: het vermelde totaal wijkt af van de kolommen"
    share = "" if item.share == 1 else f", voor {percent(Fraction(round(item.share * 10000), 10000))}"
    return f"{item.row}, kolom {table.labels.get(item.column, item.column)}{share}"


def period_text(year: Year) -> str:
    """The part of the agreement that a year belongs to."""
    return f"optie {' en '.join(map(str, year.extensions))}" if year.extensions else "basis"


def part_names(year: Year) -> str:
    """What is in the task, in a few words."""
    words = {"gedeeltelijk": " (deels)", "niet_bepaald": " (?)"}
    found = [p.part + words.get(p.state, "") for p in year.parts if p.state in ("ja", *words)]
    return "; ".join(found) or "niets beschreven"


def payment_text(answer: Answer, year: Year) -> str:
    """What is paid per instalment, and the cents that do not divide."""
    if year.payment is None:
        return ""
    if not year.payment.complete:
        return "Per maand: niet te bepalen, want een deel van het bedrag is onbekend."
    monthly = answer.prices.monthly(year.payment)
    assert monthly is not None
    counts = Counter(answer.prices.schedule(year.payment))
    text = f"{spell_amount(monthly) if len(counts) > 1 else _cents(monthly)} per maand"
    text += f", voorgesteld is uiterlijk de {answer.prices.due_day}e (prijspeil {answer.prices.level})"
    if len(counts) > 1:
        text += "; precies: " + " en ".join(
            f"{n} keer {spell_amount(e)}" for e, n in sorted(counts.items(), reverse=True)
        )
    return text


def _cents(euros: Decimal) -> str:
    text = spell_amount(euros)
    return text if "," in text else f"{text},00"


def next_text(answer: Answer, year: Year) -> list[str]:
    """Which budget the client must determine, and what it may add."""
    lines = [f"De opdrachtgever bepaalt {_when(answer, year.year, p)} het budget voor {p}." for p in year.next_budgets]
    lines += [
        f"Optie: {p} toevoegen aan de taak; het budget daarvoor is dan een jaar eerder bepaald." for p in year.options
    ]
    return lines


def _when(answer: Answer, year: int, part: str) -> str:
    years = sorted(a.args[0] for a in answer.question.here if a.name == "volgend_budget" and a.args[1] == part)
    return f"in {' of '.join(map(str, years))}" if len(years) > 1 else f"in {year}"


# --- readings -----------------------------------------------------------------


def effect_text(effect: Effect, answer: Answer, year: int) -> str:
    """What another reading makes of a year."""
    here, there = answer.year(year), effect.years[year]
    changes = list(_changes(here, there, answer))
    return f"“{spell_word(effect.option)}”: " + "; ".join(changes)


def _changes(here: Year, there: Year, answer: Answer) -> Iterator[str]:
    if here.budget != there.budget:
        yield amount_text(there.budget)
    elif here.payment != there.payment:
        monthly = answer.prices.monthly(there.payment) if there.payment else None
        yield f"{_cents(monthly)} per maand" if monthly is not None else "een onbekend bedrag per maand"
    changed: dict[str, list[str]] = {}
    for one, other in zip(here.parts, there.parts, strict=True):
        if one.state != other.state:
            changed.setdefault(f"in de taak: {spell_word(other.state) or 'niets beschreven'}", []).append(one.part)
        elif one.coordinates != other.coordinates:
            changed.setdefault(f"coördinatie {' of '.join(other.coordinates) or NOTHING}", []).append(one.part)
        elif one.pays != other.pays:
            changed.setdefault(f"betaling {' of '.join(other.pays) or NOTHING}", []).append(one.part)
    for what, parts in changed.items():
        yield f"{' / '.join(parts)}: {what}"
    if here.next_budgets != there.next_budgets:
        yield f"te bepalen budget: {', '.join(there.next_budgets) or 'geen genoemd'}"
    if here.extensions != there.extensions:
        yield f"{period_text(there)} van de looptijd"


def open_lines(answer: Answer, year: int) -> list[Line]:
    """What is open in a year: each doubt with the reading taken and what the others give."""
    lines: dict[str, list[str]] = {}
    findings: dict[str, Finding] = {}
    for effect in answer.effects_in(year):
        findings[effect.finding.id] = effect.finding
        lines.setdefault(effect.finding.id, []).append(effect_text(effect, answer, year))
    undecided = {f.id for f in answer.question.undecided}
    found = []
    for identifier, others in lines.items():
        taken = spell_word(answer.question.base[identifier])
        how = "geen voorkeur; hier" if identifier in undecided else "gelezen als"
        text = f"{findings[identifier].question} {how.capitalize()} “{taken}”; anders {', of '.join(others)}."
        found.append(Line(OPEN, text, findings[identifier].source, identifier))
    return found


def readings_text(readings: tuple[tuple[str, str], ...]) -> str:
    """Readings that depart from those taken."""
    return ", ".join(f"{f} “{spell_word(option)}”" for f, option in readings) or "de lezingen die hier gelden"


def range_lines(found: Range) -> list[str]:
    """The lowest and highest amount with the readings that give them."""
    lines = []
    if found.lowest and found.highest:
        lines.append(f"laagste  {amount_text(found.lowest.amount)}  bij {readings_text(found.lowest.readings)}")
        lines.append(f"hoogste  {amount_text(found.highest.amount)}  bij {readings_text(found.highest.readings)}")
    lines += [f"niet te bepalen  {amount_text(u.amount)}  bij {readings_text(u.readings)}" for u in found.unknown]
    lines.append(f"{found.combinations} verschillende uitkomsten over alle lezingen")
    return lines
