"""The answer about terms as plain data, for JSON."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from engine.outcome.case import Choice
from engine.planning.answers import Answer
from engine.planning.conflicts import Conflict
from engine.planning.demands import FIRST_DAY, LAST_DAY, Member
from engine.planning.derivation import DerivedDay, Observation, OtherDay, Terms
from engine.planning.order import undated
from engine.planning.repair import Repair
from engine.planning.sensitivity import Flip
from engine.planning.verdict import Verdict
from engine.terms import Fn
from engine.wording.planning import WEEKDAYS, change_text, clock, slack_rows

CLASHES = ("botsing", "regimes")
"""The kinds of findings that say that two regimes give different days."""


def terms_record(terms: Terms, today: int | None, found: Sequence[Answer]) -> dict[str, Any]:
    """All dates, the clashes between regimes, the findings and the answers."""
    return {
        "procedure": terms.knowledge.procedure,
        "vanaf": _iso(today),
        "termijnen": [day_record(d, today) for d in terms.days],
        "zonder_datum": [{"id": u.event, "tekst": u.text, "norm": u.norm, "bron": u.source} for u in undated(terms)],
        "conflicten": [clash_record(terms, o) for o in terms.observations if o.kind in CLASHES],
        "bevindingen": [observation_record(o) for o in terms.observations if o.kind not in CLASHES],
        "vragen": [
            {
                "vraag": a.question,
                "datum": _iso(a.day),
                "tot_en_met": _iso(a.until),
                "andere_data": [_other(o) for o in a.others],
                "afhankelijk_van": a.missing if a.day is None else "",
                "bron": a.source,
            }
            for a in found
        ],
        "standpunten": list(terms.case.position.lines),
        "kennisbank": terms.knowledge.fingerprint,
    }


def day_record(each: DerivedDay, today: int | None) -> dict[str, Any]:
    """One date."""
    return {
        "id": each.event.key,
        "gebeurtenis": each.event.label,
        "datum": _iso(each.day),
        "weekdag": WEEKDAYS[(each.day + 6) % 7],
        "tijd": clock(each.event.seconds) or None,
        "andere_datum": _iso(each.others[0].day) if each.others else None,
        "andere_data": [_other(o) for o in each.others],
        "regime": each.regime,
        "regel": each.rule,
        "norm": each.norm,
        "bron": each.source,
        "wie": each.event.who,
        "verondersteld": each.assumed,
        "nog_dagen": None if today is None else each.day - today,
    }


def _other(each: OtherDay) -> dict[str, Any]:
    return {"datum": _iso(each.day), "afhankelijk_van": [[_choice(c) for c in reason] for reason in each.because]}


def clash_record(terms: Terms, each: Observation) -> dict[str, Any]:
    """A term, or two, of which the regimes give different days."""
    days = {str(e): int(d) for e, d in terms.world.rows("einde") if isinstance(d, int)}
    under = terms.world.rows("einde_onder")
    point = [str(a) for a in each.about.args] if isinstance(each.about, Fn) else []
    if each.kind == "botsing":
        found = {terms.terms[t].regime: days[t] for t in point}
    else:
        found = {str(r): d for t, r, d in under if str(t) == point[0] and isinstance(d, int)}
    return {
        "soort": "regimes",
        "termijnen": [t for t in point if t in terms.terms],
        "data": {r: _iso(d) for r, d in sorted(found.items())},
        "tekst": each.text,
        "bronnen": list(each.sources),
    }


def observation_record(each: Observation) -> dict[str, Any]:
    """A finding that was computed from the dates."""
    return {
        "soort": each.kind,
        "aard": "berekend",
        "tekst": each.text,
        "normen": list(each.norms),
        "bronnen": list(each.sources),
    }


def verdict_record(verdict: Verdict, sensitive: Sequence[Flip]) -> dict[str, Any]:
    """Whether a planning can work; days that have no bound are left out."""
    return {
        "haalbaar": verdict.feasible,
        "conflicten": [conflict_record(c) for c in verdict.clashes.found],
        "alle_conflicten": verdict.clashes.complete,
        "aanpassingen": [repair_record(r) for r in verdict.changes],
        "vroegst": {e: _iso(d) for e, d in sorted(verdict.low.items()) if e and d > FIRST_DAY},
        "laatst": {e: _iso(d) for e, d in sorted(verdict.high.items()) if e and d < LAST_DAY},
        "speling": [
            {"afspraak": m.text, "norm": m.norm, "bron": m.source, "dagen": room} for m, room in slack_rows(verdict)
        ],
        "andere_lezingen": [{**_choice(f.reading), "haalbaar": f.feasible} for f in sensitive],
    }


def conflict_record(conflict: Conflict) -> dict[str, Any]:
    """A minimal conflict: leave out any of ``leden`` and the rest fits."""
    return {
        "soort": "planning",
        "leden": [_member(m) for m in conflict.members],
        "daarbij": [_member(m) for m in conflict.background if m.text],
    }


def repair_record(repair: Repair) -> list[dict[str, Any]]:
    """One way to make a planning possible."""
    return [
        {
            "afspraak": c.member.text,
            "bron": c.member.source,
            "dagen": c.days,
            "richting": c.easing,
            "tekst": change_text(c),
        }
        for c in repair
    ]


def _member(member: Member) -> dict[str, str]:
    return {"soort": member.kind, "tekst": member.text, "norm": member.norm, "bron": member.source}


def _choice(choice: Choice) -> dict[str, str]:
    return {"soort": choice.kind, "id": choice.id, "optie": str(choice.option)}


def _iso(day: int | None) -> str | None:
    return None if day is None else date.fromordinal(day).isoformat()
