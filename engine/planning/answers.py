"""The questions that people ask about terms, as the knowledge base states them, with their answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engine.planning.demands import FIRST_DAY, LAST_DAY
from engine.planning.derivation import DerivedDay, Terms
from engine.planning.verdict import Verdict
from engine.terms import Fn


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer: a day, or a period from ``day`` to ``until``; ``None`` when it depends on ``missing``."""

    question: str
    day: int | None
    until: int | None = None
    missing: str = ""
    source: str = ""
    others: tuple[int, ...] = ()


def answers(terms: Terms, verdict: Verdict) -> tuple[Answer, ...]:
    """The answers, in the order of the knowledge base."""
    days = {d.event.key: d for d in terms.days}
    found = []
    for number, text, asked in terms.world.rows("vraag"):
        assert isinstance(asked, Fn) and isinstance(number, int)
        found.append((number, _answer(terms, verdict, days, str(text), asked.name, str(asked.args[0]))))
    return tuple(answer for _, answer in sorted(found, key=lambda pair: pair[0]))


def _answer(terms: Terms, verdict: Verdict, days: Mapping[str, DerivedDay], text: str, kind: str, event: str) -> Answer:
    match kind:
        case "laatste" | "eerste":
            if not verdict.feasible:
                return Answer(text, None, missing="een planning die kan")
            day = (verdict.high if kind == "laatste" else verdict.low).get(event)
            return Answer(text, day if day not in (FIRST_DAY, LAST_DAY) else None, missing="een grens")
        case "venster":
            for member in verdict.members:
                if member.key == f"venster:{event}":
                    first, last = member.demands
                    return Answer(text, first.step.apply(0), last.step.limit(0), source=member.source)
            return Answer(text, None)
        case _:
            if event in days:
                found = days[event]
                return Answer(text, found.day, source=found.source, others=tuple(o.day for o in found.others))
            start = next((t.start for t in terms.terms.values() if t.end == event), event)
            label = terms.events[start].label if start in terms.events else start
            return Answer(text, None, missing=f"de dag van: {label}")
