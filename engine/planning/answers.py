"""The questions that people ask about terms, as the knowledge base states them, with their answers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.outcome.case import Choice
from engine.planning.demands import FIRST_DAY, LAST_DAY, Member
from engine.planning.derivation import DerivedDay, OtherDay, Terms
from engine.planning.propagation import earliest, latest
from engine.planning.sensitivity import other_readings
from engine.planning.verdict import Verdict
from engine.terms import Fn


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer: a day, or a period from ``day`` to ``until``; ``None`` when it depends on ``missing``.

    ``others`` are the days that other readings give.
    """

    question: str
    day: int | None
    until: int | None = None
    missing: str = ""
    source: str = ""
    others: tuple[OtherDay, ...] = ()


def answers(terms: Terms, verdict: Verdict) -> tuple[Answer, ...]:
    """The answers, in the order of the knowledge base."""
    days = {d.event.key: d for d in terms.days}
    readings = list(other_readings(terms))
    found = []
    for number, text, asked in terms.world.rows("vraag"):
        assert isinstance(asked, Fn) and isinstance(number, int)
        found.append((number, _answer(terms, verdict, days, readings, str(text), asked.name, str(asked.args[0]))))
    return tuple(answer for _, answer in sorted(found, key=lambda pair: pair[0]))


_Readings = Sequence[tuple[Choice, Sequence[Member]]]


def _answer(
    terms: Terms,
    verdict: Verdict,
    days: Mapping[str, DerivedDay],
    readings: _Readings,
    text: str,
    kind: str,
    event: str,
) -> Answer:
    match kind:
        case "laatste" | "eerste":
            if not verdict.feasible:
                return Answer(text, None, missing="een planning die kan")
            day = (verdict.high if kind == "laatste" else verdict.low).get(event)
            if day is None or day in (FIRST_DAY, LAST_DAY):
                return Answer(text, None, missing="een grens")
            return Answer(text, day, others=_other_days(readings, kind, event, day))
        case "venster":
            for member in verdict.members:
                if member.key == f"venster:{event}":
                    first, last = member.demands
                    return Answer(text, first.step.apply(0), last.step.limit(0), source=member.source)
            return Answer(text, None)
        case _:
            if event in days:
                found = days[event]
                return Answer(text, found.day, source=found.source, others=found.others)
            start = next((t.start for t in terms.terms.values() if t.end == event), event)
            label = terms.events[start].label if start in terms.events else start
            return Answer(text, None, missing=f"de dag van: {label}")


def _other_days(readings: _Readings, kind: str, event: str, day: int) -> tuple[OtherDay, ...]:
    """The first or last day under readings that give another one; where nothing fits there is none."""
    found: dict[int, list[Choice]] = defaultdict(list)
    for reading, members in readings:
        other = ((latest if kind == "laatste" else earliest)(members) or {}).get(event, day)
        if other not in (day, FIRST_DAY, LAST_DAY):
            found[other].append(reading)
    return tuple(OtherDay(other, tuple((reading,) for reading in found[other])) for other in sorted(found))
