"""How years of a budget look in a terminal: a year, all years with bars, two scenarios side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from engine.budget.answer import Answer
from engine.budget.bars import bar, signs
from engine.budget.composition import Year, total
from engine.budget.figures import Totals
from engine.budget.money import Amount
from engine.wording.budget import (
    NOTHING,
    amount_text,
    bare,
    correction_text,
    difference_text,
    next_text,
    open_lines,
    part_names,
    payment_text,
    period_text,
    rate_text,
)
from engine.wording.plain_text import lines_text
from engine.wording.values import spell_word
from engine.wording.wrapping import wrap

Alignment = str
"""One letter per column: ``l`` or ``r``."""


def columns(head: Sequence[str], rows: Sequence[Sequence[str]], align: Alignment) -> Iterator[str]:
    """A table whose columns are as wide as they need to be."""
    cells = [head, *rows]
    sizes = [max(len(row[i]) for row in cells) for i in range(len(head))]
    for row in cells:
        placed = (c.rjust(s) if a == "r" else c.ljust(s) for c, s, a in zip(row, sizes, align, strict=True))
        yield (" " + "  ".join(placed)).rstrip()


def year_text(answer: Answer, year: Year, wide: int) -> str:
    """One year: its table, what is paid, what comes next, and what is open."""
    out = list(wrap(_heading(answer, year), wide))
    if answer.question.scenario.facts:
        out.append(f"Scenario: {answer.question.scenario.text}")
    if year.described:
        head = ("deelopdracht", "in de taak", "coördineert", "betaalt", f"bedrag {answer.prices.level}", "open", "waar")
        rows = [_part_row(answer, year, part.part) for part in year.parts if part.state]
        rows += [
            (correction_text(i, answer.reader.table), "", "", "", bare(Amount(i.euros)), "", "")
            for i in year.corrections
        ]
        out += _with_places(head, rows, wide)
    payment = payment_text(answer, year)
    out += [f" {line}" for text in (payment, *next_text(answer, year)) if text for line in wrap(text, wide - 1)]
    opened = open_lines(answer, year.year)
    if opened:
        out.append(" Open:")
        out += [text for line in opened for text in lines_text(line, wide, 1)]
    also = ", ".join(f.id for f in answer.also_open(year.year))
    if also:
        out.append(f" Ook open, zonder gevolg voor deze cijfers: {also}")
    return "\n".join(out)


def _heading(answer: Answer, year: Year) -> str:
    if year.budget is None:
        years = answer.reader.years(answer.question.here)
        described = f"; het document beschrijft {years[0]} tot en met {years[-1]}" if years else ""
        return f"{year.year} · niets beschreven (geen bedrag, ook niet nul){described}"
    later = answer.prices.indexed(year.budget, year.year)
    period = f" · {period_text(year)}" if year.extensions else ""
    return (
        f"{year.year}{period} · taakgericht budget {amount_text(year.budget)} (prijspeil {answer.prices.level})"
        f" · {amount_text(later)} ({rate_text(answer)})"
    )


def _part_row(answer: Answer, year: Year, name: str) -> tuple[str, ...]:
    part = next(p for p in year.parts if p.part == name)
    option = part.state == "optie"
    return (
        f"{part.part}  {part.title}",
        spell_word(part.state),
        " of ".join(answer.either(year.year, part, "coordinates")) or NOTHING,
        " of ".join(answer.either(year.year, part, "pays")) or NOTHING,
        "onbekend" if option else bare(part.amount),
        ", ".join(answer.doubts_about(year.year, name)),
        "; ".join(answer.places(year.year, name)),
    )


def _with_places(head: Sequence[str], rows: Sequence[Sequence[str]], wide: int) -> Iterator[str]:
    """A table of which the last column wraps, or moves below its line where little room is left."""
    main = list(columns(head[:-1], [r[:-1] for r in rows], "llllrl"))
    used = max(map(len, main)) + 2
    room = wide - used
    for text, row in zip(main, [head, *rows], strict=True):
        if room >= 24:
            pieces = wrap(row[-1], room) or [""]
            yield (text.ljust(used) + pieces[0]).rstrip()
            yield from (" " * used + piece for piece in pieces[1:])
        else:
            yield text
            if row is not head:
                yield from (f"     {piece}" for piece in wrap(row[-1], wide - 5))


def years_text(answer: Answer, sums: Totals, wide: int) -> str:
    """All years: what is in the task, amounts, and a bar per year; then the sums over the agreement."""
    prices = answer.prices
    out = [f"Taakgericht budget per jaar · prijspeil {prices.level} · geïndexeerd met {rate_text(answer)}"]
    if answer.question.scenario.facts:
        out.append(f"Scenario: {answer.question.scenario.text}")
    head = ("jaar", "looptijd", "in de taak", f"bedrag {prices.level}", "geïndexeerd", "per maand")
    rows = []
    for year in answer.years:
        later = prices.indexed(year.budget, year.year) if year.budget else None
        monthly = prices.monthly(year.payment) if year.payment else None
        rows.append(
            (
                str(year.year),
                period_text(year),
                part_names(year),
                bare(year.budget),
                bare(later),
                bare(Amount(monthly)) if monthly is not None else NOTHING,
            )
        )
    out += ["", *columns(head, rows, "lllrrr"), "", *bars(answer, wide), "", *part_sums(answer), "", *sum_lines(sums)]
    return "\n".join(out)


def bars(answer: Answer, wide: int) -> Iterator[str]:
    """A bar per year in which every sub-assignment has its own sign."""
    marks = signs([part for part, _ in answer.reader.parts])
    used = {p.part for y in answer.years for p in y.parts if p.amount and p.amount.known > 0}
    yield " " + "   ".join(f"{marks[part]} {part} {title}" for part, title in answer.reader.parts if part in used)
    amounts = [{p.part: p.amount.known for p in y.parts if p.amount} for y in answer.years]
    full = max((sum(a.values(), Decimal(0)) for a in amounts), default=Decimal(0))
    for year, parts in zip(answer.years, amounts, strict=True):
        unknown = " + ?" if year.budget and not year.budget.complete else ""
        yield f" {year.year} {bar(parts, marks, full, wide - 12)}{unknown}"


def part_sums(answer: Answer) -> Iterator[str]:
    """Per sub-assignment the sum over the years, at both prices."""
    prices = answer.prices
    rows = []
    for part, title in answer.reader.parts:
        mine = [(y.year, p.amount) for y in answer.years for p in y.parts if p.part == part and p.state != "optie"]
        found = [(year, amount) for year, amount in mine if amount is not None]
        if found:
            later = total(prices.indexed(amount, year) for year, amount in found)
            rows.append((f"{part}  {title}", bare(total(a for _, a in found)), bare(later)))
    corrections = [(y.year, Amount(i.euros)) for y in answer.years for i in y.corrections]
    if corrections:
        later = total(prices.indexed(amount, year) for year, amount in corrections)
        rows.append(("correcties van de tabel", bare(total(a for _, a in corrections)), bare(later)))
    return columns(("deelopdracht, over alle jaren", f"bedrag {prices.level}", "geïndexeerd"), rows, "lrr")


def sum_lines(sums: Totals) -> Iterator[str]:
    """The sums over the agreement, and where they differ."""
    years = f"{sums.first} tot en met {sums.last}"
    yield f"Opdrachtwaarde {years}, alles in elk jaar: {amount_text(sums.value)} (geïndexeerd)"
    yield f"Taakgericht budget {years}, gefaseerd:    {amount_text(sums.budget)} (geïndexeerd)"
    if sums.difference is not None and sums.by_year:
        yield f"Verschil: {difference_text(-sums.difference)}, doordat in deze jaren nog niet alles in de taak zit:"
        yield from (f"  {y}  {difference_text(-e):>20}" for y, e in sums.by_year)
    elif sums.difference is None:
        yield "Het verschil is niet te bepalen: een deel van de bedragen is onbekend."


def compared_text(one: Answer, other: Answer) -> str:
    """Two scenarios side by side, per year and in total, with the difference."""
    names = [a.question.scenario.text for a in (one, other)]
    out = [f"A: {names[0]}", f"B: {names[1]}", ""]
    prices = one.prices
    head = ("jaar", "A in de taak", "B in de taak", f"A {prices.level}", f"B {prices.level}", "verschil B − A")
    rows = []
    others = {y.year: y for y in other.years}
    for year in (*one.years, *(y for y in other.years if y.year not in {x.year for x in one.years})):
        first = year if year in one.years else None
        second = others.get(year.year)
        rows.append(
            (
                str(year.year),
                part_names(first) if first else NOTHING,
                part_names(second) if second else NOTHING,
                bare(first.budget if first else None),
                bare(second.budget if second else None),
                _gap(first.budget if first else None, second.budget if second else None),
            )
        )
    out += columns(head, rows, "lllrrr")
    for label, amounts in (
        (f"prijspeil {prices.level}", [total(y.budget for y in a.years) for a in (one, other)]),
        ("geïndexeerd", [_indexed(a) for a in (one, other)]),
    ):
        out.append(
            f"Totaal ({label}): A {amount_text(amounts[0])} · B {amount_text(amounts[1])} · verschil {_gap(*amounts)}"
        )
    return "\n".join(out)


def _indexed(answer: Answer) -> Amount:
    return total(answer.prices.indexed(y.budget, y.year) for y in answer.years if y.budget)


def _gap(one: Amount | None, other: Amount | None) -> str:
    if one is None or other is None:
        return NOTHING
    if not (one.complete and other.complete):
        return "onbekend"
    return difference_text(other.known - one.known)


def wrapped(texts: Iterable[str], wide: int, indent: str = " ") -> Iterator[str]:
    """Texts wrapped to the width, each line indented."""
    for text in texts:
        yield from (indent + piece for piece in wrap(text, wide - len(indent), rest="  "))
