"""From rules and a planning to members: everything that has to hold together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from engine.planning.days import Calendar, Length
from engine.planning.demands import ZERO, Demand, Member
from engine.planning.schedule import Agreement, PlannedDay, Schedule
from engine.planning.steps import Plus, at_least, at_most
from engine.planning.terms import Event, Term, World
from engine.terms import Value
from engine.wording.values import lowered, spell_date, spell_quantity

EARLIER, LATER, LONGER, SHORTER = "eerder", "later", "langer", "korter"
"""What easing a demand means."""


def members_of(
    world: World, events: Mapping[str, Event], terms: Mapping[str, Term], calendar: Calendar, schedule: Schedule
) -> list[Member]:
    """The members of a procedure under one world, with those of a planning."""
    labels = {**{e.key: e.label for e in events.values()}, **schedule.labels}
    return [
        *_planned(schedule, labels, calendar),
        *_terms(world, terms, labels),
        *_orders(world, labels),
        *_windows(world, labels),
        *_fixed(world, labels),
        *_wishes(world, labels),
    ]


def day_of(world: World, year: Value, month: Value, day: Value) -> int:
    """The number of a day that the rules write as a date."""
    return next(n for j, m, d, n in world.rows("dagnummer") if (j, m, d) == (year, month, day) and isinstance(n, int))


def _on(event: str, day: int, easing: bool) -> tuple[Demand, Demand]:
    return (
        Demand(ZERO, event, Plus(day), EARLIER if easing else ""),
        Demand(event, ZERO, Plus(-day), LATER if easing else ""),
    )


def _planned(schedule: Schedule, labels: Mapping[str, str], calendar: Calendar) -> Iterator[Member]:
    for number, planned in enumerate(schedule.days):
        yield _planned_day(f"planning:{number}", planned, labels)
    for number, agreement in enumerate(schedule.agreements):
        yield _agreement(f"afspraak:{number}", agreement, labels, calendar)


def _planned_day(key: str, planned: PlannedDay, labels: Mapping[str, str]) -> Member:
    event, day = planned.event, planned.day
    words = {"op": "op", "niet_voor": "niet vóór", "niet_na": "niet na"}[planned.side]
    demands = _on(event, day, True)
    kept = {"op": demands, "niet_voor": demands[:1], "niet_na": demands[1:]}[planned.side]
    text = f"{labels.get(event, event)} {words} {spell_date(date.fromordinal(day))}"
    return Member(key, "planning", text, planned.place, "", kept)


def _agreement(key: str, agreed: Agreement, labels: Mapping[str, str], calendar: Calendar) -> Member:
    length = Length(agreed.number, agreed.unit, calendar=calendar)
    first, then = labels.get(agreed.earlier, agreed.earlier), labels.get(agreed.later, agreed.later)
    word = "ten minste" if agreed.at_least else "ten hoogste"
    demand = (
        Demand(agreed.earlier, agreed.later, at_least(length), SHORTER)
        if agreed.at_least
        else Demand(agreed.later, agreed.earlier, at_most(length), LONGER)
    )
    text = f"{then} {word} {spell_length(agreed.number, agreed.unit)} na {lowered(first)}"
    return Member(key, "planning", text, agreed.place, "", (demand,))


def _terms(world: World, terms: Mapping[str, Term], labels: Mapping[str, str]) -> Iterator[Member]:
    stretch = {str(t): (str(norm), str(text)) for t, norm, text in world.rows("rekbaar")}
    dropped = _replaced(world)
    for term in terms.values():
        if term.key in dropped:
            continue
        norm, how = stretch.get(term.key, ("", ""))
        # A term that was extended ends where the extension ends.
        end = dropped.get(f"<{term.key}", term.end)
        demands = (
            Demand(term.start, end, at_least(term.length)),
            Demand(end, term.start, at_most(term.length), LONGER if how else ""),
        )
        direction = "vóór" if term.length.back else "na"
        text = (
            f"{labels.get(end, end)}: {spell_length(term.length.number, term.length.unit)} "
            f"{direction} {lowered(labels.get(term.start, term.start))}"
        )
        ease = f"{how} ({world.citation(norm)})" if how else ""
        yield Member(f"termijn:{term.key}", "termijn", text, world.citation(term.norm), term.norm, demands, ease)
        if end != term.end:
            same = (Demand(end, term.end, Plus(0)), Demand(term.end, end, Plus(0)))
            yield Member(f"zelfde:{term.key}", "vast", "", "", term.norm, same)


def _replaced(world: World) -> dict[str, str]:
    """Terms that an extension replaces in this world, and ``<extension`` to the event that then is its end."""
    found: dict[str, str] = {}
    ends = {t: e for t, e in world.rows("einde")}
    target = {t: end for t, _, _, end in world.rows("termijn")}
    days = {g: d for g, d in world.rows("dag_van")}
    extended = {args[0] for args in world.rows("verlengd")}
    for term, extension in world.rows("verlenging"):
        if term in extended and days.get(target[term]) == ends.get(extension) != ends.get(term):
            found[str(term)] = ""
            found[f"<{extension}"] = str(target[term])
    return found


def _orders(world: World, labels: Mapping[str, str]) -> Iterator[Member]:
    for norm, first, then, days in world.rows("volgorde"):
        assert isinstance(days, int)
        earlier, later = str(first), str(then)
        gap = f"ten minste {spell_quantity(days, 'dagen')} na" if days else "niet vóór"
        text = f"{labels.get(later, later)} {gap} {lowered(labels.get(earlier, earlier))}"
        demand = Demand(earlier, later, Plus(days))
        yield Member(
            f"volgorde:{norm}:{first}:{then}", "termijn", text, world.citation(str(norm)), str(norm), (demand,)
        )


def _windows(world: World, labels: Mapping[str, str]) -> Iterator[Member]:
    for event, norm, since, until in world.rows("venster"):
        first, last = (day_of(world, *d.args) for d in (since, until) if not isinstance(d, int | str))
        text = f"{labels.get(str(event), event)} van {_day(first)} tot en met {_day(last)}"
        demands = (Demand(ZERO, str(event), Plus(first)), Demand(str(event), ZERO, Plus(-last)))
        yield Member(f"venster:{event}", "termijn", text, world.citation(str(norm)), str(norm), demands)


def _fixed(world: World, labels: Mapping[str, str]) -> Iterator[Member]:
    for event, norm, day in world.rows("op"):
        assert not isinstance(day, int | str)
        number = day_of(world, *day.args)
        text = f"{labels.get(str(event), event)} op {_day(number)}"
        yield Member(f"op:{event}", "vast", text, world.citation(str(norm)), str(norm), _on(str(event), number, False))


def _wishes(world: World, labels: Mapping[str, str]) -> Iterator[Member]:
    for finding, first, then, days in world.rows("wens"):
        assert isinstance(days, int)
        text = f"{labels.get(str(first), first)} niet na {lowered(labels.get(str(then), str(then)))} (wens)"
        demand = Demand(str(first), str(then), Plus(days))
        source = world.citation(str(finding))
        yield Member(f"wens:{finding}:{first}", "vast", text, source, str(finding), (demand,))


def _day(number: int) -> str:
    return spell_date(date.fromordinal(number))


def spell_length(number: int, unit: str) -> str:
    """The length of a term: ``90 dagen``, ``1 werkdag``, ``3 jaar``."""
    if number == 1 and unit == "werkdagen":
        return "1 werkdag"
    return f"{number} jaar" if unit == "jaren" else spell_quantity(number, unit)
