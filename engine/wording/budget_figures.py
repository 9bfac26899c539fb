"""Mistakes in the figures of a document, each told once."""

from __future__ import annotations

from decimal import Decimal

from engine.budget.composition import Prices
from engine.budget.diagnosis import BY_COLUMNS, BY_ROWS, Mistake, Sum, differences
from engine.budget.figures import implied_periods, stated_total, sum_checks, yearly_total
from engine.budget.question import Question
from engine.budget.table import TOTAL, Table
from engine.terms import Fn
from engine.wording.budget import percent
from engine.wording.names import Names
from engine.wording.signs import FACT, FAILED, MET, OPEN
from engine.wording.tree import Line, Tree
from engine.wording.values import spell_amount


def mistake_lines(table: Table, found: tuple[Mistake, ...], places: dict[str, str]) -> list[Line]:
    """Each mistake once: the sums that it disturbs, and the cell or cells that explain it."""
    off = differences(table)
    lines = []
    for mistake in found:
        below = [Line(FACT, _sum_text(table, name, off.get(name, Decimal(0)))) for name in sorted(mistake.disturbs)]
        for cause in mistake.causes:
            should = table.cells[cause.cell] - cause.excess
            carried = "".join(f", en dan ook {table.name(c)}" for c in cause.carried)
            below.append(
                Line(
                    OPEN,
                    f"{table.name(cause.cell)}: {spell_amount(should)} in plaats van"
                    f" {spell_amount(table.cells[cause.cell])}{carried}.",
                )
            )
        rows = {c.cell[0] for c in mistake.causes}
        row = next(iter(rows)) if len(rows) == 1 else ""
        cells = "; ".join(table.name(c.cell) for c in mistake.causes)
        text = (
            f"Eén fout van {spell_amount(abs(mistake.causes[0].excess))} in {cells}."
            if len(mistake.causes) == 1
            else f"Eén fout van {spell_amount(abs(mistake.causes[0].excess))}, in een van: {cells}."
            if mistake.causes
            else "Er klopt te veel niet om één cel aan te wijzen."
        )
        lines.append(Line(FAILED, text, places.get(row, ""), children=tuple(below)))
    return lines or [Line(MET, "Alle rijen en kolommen tellen op tot de vermelde totalen.")]


def _sum_text(table: Table, name: Sum, off: Decimal) -> str:
    kind, which = name
    if kind == "rij":
        stated = table.cells[which, TOTAL]
        parts = (_plain(table.cells[which, c]) for c in table.columns_of(which))
        what = f"Rij {which}: {' + '.join(parts)} ="
    elif kind == "kolom":
        stated = table.cells[TOTAL, which]
        what = f"Kolom {table.labels.get(which, which)}: samen"
    else:
        stated = table.cells[TOTAL, TOTAL]
        how = {BY_ROWS: "de rijtotalen", BY_COLUMNS: "de kolomtotalen met de niet gesplitste rijen"}[name]
        what = f"Eindtotaal over {how}:"
    return f"{what} {_plain(stated + off)}; vermeld {_plain(stated)}."


def row_places(question: Question) -> dict[str, str]:
    """The place of each row of the table in the document."""
    explainer = question.explainer()
    found: dict[str, str] = {}
    for atom in question.here:
        if atom.name in ("bedrag", "kolomtotaal"):
            row = atom.args[0] if atom.name == "bedrag" else TOTAL
            for node in explainer.why(Fn(atom.name, atom.args)):
                if node.rule is not None and node.rule.source:
                    found[str(row)] = node.rule.source
    return found


def _plain(euros: Decimal) -> str:
    return spell_amount(euros).removeprefix("€ ")


def sum_check_lines(question: Question) -> list[Line]:
    """Every sum that the rules state, with what it gives and what the document says."""
    explainer = question.explainer()
    tree = Tree(explainer, Names(question.knowledge))
    found = []
    for check in sum_checks(question):
        line = next(x for n in explainer.why(check.atom) for x in tree.lines(n))
        found.append(Line(MET if check.fits else FAILED, line.text, line.source, line.norm))
    return found


def total_lines(question: Question, table: Table, prices: Prices) -> list[Line]:
    """Over which years the yearly amount gives the total that the document states."""
    stated = stated_total(question)
    yearly = yearly_total(table)
    periods = implied_periods(yearly, stated, prices)
    how = f"{spell_amount(yearly)} per jaar, {percent(prices.rate)} per jaar vanaf {prices.base}"
    if not periods:
        return [Line(FAILED, f"Geen periode geeft {spell_amount(stated)} ({how}).")]
    shown = "; ".join(f"{p.first} tot en met {p.last} ({spell_amount(p.sum)})" for p in periods)
    only = "Alleen" if len(periods) == 1 else "Meer dan één periode past:"
    return [Line(MET, f"{only} {shown} geeft {spell_amount(stated)}, afgerond op miljoenen ({how}).")]
