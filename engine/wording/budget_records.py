"""A budget over the years as data for JSON, in Dutch keys."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from engine.budget.answer import CELLS, Answer
from engine.budget.composition import PartYear, Year
from engine.budget.readings import Extreme, Range
from engine.wording.budget import amount_text, correction_text, effect_text, period_text
from engine.wording.records import line_record
from engine.wording.tree import Line


def money(value: Decimal | None) -> str | None:
    """An amount for JSON: two decimals, a point, no separators."""
    return None if value is None else f"{value:.2f}"


def year_record(answer: Answer, year: Year) -> dict[str, Any]:
    """A year as ``budget --jaar J --formaat json`` gives it.

    ``bedrag`` is null where the document gives none or only a part; ``bedrag_bekend`` is the part that is known and
    ``onbekend`` names the rest.
    """
    prices = answer.prices
    budget, payment = year.budget, year.payment
    later = prices.indexed(budget, year.year) if budget else None
    whole = budget is not None and budget.complete
    paid = payment is not None and payment.complete
    return {
        "procedure": answer.question.knowledge.procedure,
        "scenario": answer.question.scenario.text,
        "jaar": year.year,
        "beschreven": year.described,
        "periode": period_text(year) if year.described else None,
        "prijspeil": prices.level,
        "indexatie": {"percentage": str(Decimal(str(float(prices.rate * 100)))), "basisjaar": prices.base},
        "bedrag": money(budget.known) if budget and whole else None,
        "bedrag_geindexeerd": money(later.known) if later and whole else None,
        "bedrag_bekend": money(budget.known) if budget else None,
        "bedrag_tekst": amount_text(budget) if budget else "niets beschreven",
        "onbekend": list(budget.unknown) if budget else [],
        "per_maand": money(prices.monthly(payment)) if payment and paid else None,
        "per_maand_geindexeerd": money(prices.monthly(payment, year.year)) if payment and paid else None,
        "betaaldag": prices.due_day,
        "termijnen": [money(t) for t in prices.schedule(payment)] if payment and paid else [],
        "termijnen_geindexeerd": [money(t) for t in prices.schedule(prices.indexed(payment, year.year))]
        if payment and paid
        else [],
        "opdrachtwaarde": money(year.value.known) if year.value and year.value.complete else None,
        "onderdelen": [_part_record(answer, year, p) for p in year.parts if p.state],
        "correcties": [
            {"omschrijving": correction_text(i, answer.reader.table), "rij": i.row, "bedrag": money(i.euros)}
            for i in year.corrections
        ],
        "volgend_budget": list(year.next_budgets),
        "opties": list(year.options),
        "lezingen": _taken(answer, year.year),
        "open": _open_records(answer, year.year),
    }


def _part_record(answer: Answer, year: Year, part: PartYear) -> dict[str, Any]:
    known = part.amount is not None and part.amount.complete and part.state != "optie"
    return {
        "deelopdracht": part.part,
        "deelopdrachten": list(part.members),
        "omschrijving": part.title,
        "in_taak": part.state,
        "coordineert": " of ".join(answer.either(year.year, part, "coordinates")) or None,
        "betaalt": " of ".join(answer.either(year.year, part, "pays")) or None,
        "eigen_levering": part.own_delivery or None,
        "bedrag": money(part.amount.known) if part.amount and known else None,
        "bedrag_onbekend": part.amount is not None and not known,
        "bron": "; ".join(answer.places(year.year, part.part, ("in_taak",))),
        "bronnen": {
            cell: [
                {"plaats": place, "norm": norm} for place, norm in answer.passages.get((year.year, part.part, cell), ())
            ]
            for cell in (*CELLS, "bedrag")
        },
        "afhankelijk_van": list(answer.doubts_about(year.year, part.part)),
    }


def _taken(answer: Answer, year: int) -> list[dict[str, Any]]:
    """The readings on which the year rests: those of which another would change it, and those that were fixed."""
    fixed = answer.question.case.position.readings
    rests = dict.fromkeys([e.finding.id for e in answer.effects_in(year)] + list(fixed))
    found = []
    for identifier in rests:
        finding = answer.question.knowledge.findings[identifier]
        option = answer.question.base[identifier]
        ground = next((r.ground for r in finding.readings if r.option == option), "")
        how = "vastgelegd" if identifier in fixed else "voorkeur" if finding.preferred else "geen voorkeur"
        found.append({"bevinding": identifier, "optie": option, "hoe": how, "grond": ground, "bron": finding.source})
    return found


def _open_records(answer: Answer, year: int) -> list[dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for effect in answer.effects_in(year):
        finding, there = effect.finding, effect.years[year]
        entry = found.setdefault(
            finding.id, {"bevinding": finding.id, "vraag": finding.question, "bron": finding.source, "anders": []}
        )
        entry["anders"].append(
            {
                "optie": effect.option,
                "bedrag": money(there.budget.known) if there.budget and there.budget.complete else None,
                "bedrag_tekst": amount_text(there.budget) if there.budget else "niets beschreven",
                "per_maand": money(answer.prices.monthly(there.payment)) if there.payment else None,
                "tekst": effect_text(effect, answer, year),
            }
        )
    for finding in answer.also_open(year):
        found[finding.id] = {"bevinding": finding.id, "vraag": finding.question, "bron": finding.source, "anders": []}
    return list(found.values())


def range_record(found: Range) -> dict[str, Any]:
    """A range for JSON."""

    def one(extreme: Extreme | None) -> dict[str, Any] | None:
        if extreme is None:
            return None
        return {
            "bedrag": money(extreme.amount.known) if extreme.amount.complete else None,
            "onbekend": list(extreme.amount.unknown),
            "lezingen": dict(extreme.readings),
        }

    return {
        "laagste": one(found.lowest),
        "hoogste": one(found.highest),
        "niet_te_bepalen": [one(u) for u in found.unknown],
        "uitkomsten": found.combinations,
    }


def lines_record(lines: tuple[Line, ...]) -> list[dict[str, Any]]:
    """Lines of a proof for JSON."""
    return [line_record(line) for line in lines]
