"""What the sentences about terms and plannings do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from engine.outcome.position import Position
from engine.planning.derivation import DerivedDay, OtherDay, Terms, derive, names_of
from engine.planning.schedule import PlannedDay, Schedule
from engine.planning.verdict import Verdict, judge_terms
from engine.specs.errors import ExampleError, ExpectationError
from engine.specs.meanings import Meaning, meaning
from engine.specs.scene import DAY_FIELD, Scene, read
from engine.spelling import did_you_mean, plain
from engine.wording.values import spell_date

GIVEN: dict[str, Meaning] = {}
WHEN: dict[str, Meaning] = {}
THEN: dict[str, Meaning] = {}


@dataclass
class Dates:
    """What an example about terms has said so far."""

    planned: list[tuple[str, int]] = field(default_factory=list)
    terms: Terms | None = None
    verdict: Verdict | None = None


def _terms(scene: Scene) -> Terms:
    found = scene.told(Dates).terms
    if found is None:
        raise ExampleError("de termijnen zijn nog niet bepaald; zet eerst “Als de termijnen worden bepaald”")
    return found


def _day(text: str) -> int:
    return date.fromisoformat(read(DAY_FIELD, text)).toordinal()


def _found(scene: Scene, event: str) -> list[DerivedDay]:
    """The days of an event: more than one if rules give it more."""
    terms = _terms(scene)
    if days := [each for each in terms.days if plain(event) in (plain(each.event.label), each.event.key)]:
        return days
    hint = did_you_mean(event, [e.label for e in terms.events.values()])
    raise ExpectationError(f"“{event}” heeft een datum", f"geen datum{hint}")


@meaning("planning_met", GIVEN)
def _planned(scene: Scene, gebeurtenis: str, dag: str) -> None:
    scene.told(Dates).planned.append((gebeurtenis, _day(dag)))


@meaning("termijnen_bepaald", WHEN)
def _derived(scene: Scene) -> None:
    dates = scene.told(Dates)
    names = _names(scene.procedure)
    days = []
    for name, day in dates.planned:
        if (key := names.get(plain(name))) is None:
            raise ExampleError(f"“{name}” is geen gebeurtenis{did_you_mean(name, names)}")
        days.append(PlannedDay(key, "op", day, "voorbeeld"))
    dates.terms = derive(scene.procedure, Schedule("voorbeeld", tuple(days)), Position(readings=dict(scene.readings)))
    dates.verdict = judge_terms(dates.terms)


@meaning("datum_is", THEN)
def _is(scene: Scene, gebeurtenis: str, dag: str) -> None:
    found = {each.day for each in _found(scene, gebeurtenis)}
    if found != {_day(dag)}:
        raise ExpectationError(f"{gebeurtenis} op {dag}", " en ".join(map(_spelled, sorted(found))))


@meaning("datum_ook", THEN)
def _also(scene: Scene, gebeurtenis: str, dag: str, bevinding: str) -> None:
    others = [other for each in _found(scene, gebeurtenis) for other in each.others]
    found = {o.day: {c.id for reason in o.because for c in reason} for o in others}
    if bevinding not in found.get(_day(dag), ()):
        told = "; ".join(f"{_spelled(d)} ({', '.join(sorted(ids))})" for d, ids in found.items()) or "geen"
        raise ExpectationError(f"{gebeurtenis} kan door {bevinding} ook op {dag} vallen", told)


@meaning("planning_kan", THEN)
def _works(scene: Scene) -> None:
    _terms(scene)
    verdict = scene.told(Dates).verdict
    if verdict is None or not verdict.feasible:
        raise ExpectationError("de planning past", "zij past niet")


@meaning("planning_kan_niet", THEN)
def _clashes(scene: Scene, aantal: str) -> None:
    _terms(scene)
    verdict = scene.told(Dates).verdict
    sizes = [len(c.members) for c in verdict.clashes.found] if verdict else []
    if int(aantal) not in sizes:
        raise ExpectationError(f"{aantal} afspraken passen niet samen", " en ".join(map(str, sizes)) or "alles past")


@meaning("aanpassing_is", THEN)
def _repaired(scene: Scene, aantal: str) -> None:
    _terms(scene)
    verdict = scene.told(Dates).verdict
    totals = [sum(c.days for c in r) for r in verdict.changes] if verdict else []
    if not totals or totals[0] != int(aantal):
        raise ExpectationError(f"een aanpassing van {aantal} dagen", f"{totals[0]} dagen" if totals else "geen")


@meaning("bevinding_zegt", THEN)
def _says(scene: Scene, tekst: str) -> None:
    told = [o.text for o in _terms(scene).observations]
    if not any(tekst in text for text in told):
        raise ExpectationError(f"een bevinding zegt {tekst}", " ".join(told) or "er is geen bevinding")


@meaning("bevindingen_zijn", THEN)
def _says_this(scene: Scene, tabel: list[list[str]]) -> None:
    heading, *rows = tabel
    if heading != ["bevinding"]:
        raise ExampleError("de tabel heeft één kolom, met de kop bevinding")
    _same("bevinding", [text for [text] in rows], [each.text for each in _terms(scene).observations])


@meaning("data_zijn", THEN)
def _all_days(scene: Scene, tabel: list[list[str]]) -> None:
    heading, *rows = tabel
    if heading != ["gebeurtenis", "dag", "of"]:
        raise ExampleError("de tabel heeft de koppen gebeurtenis, dag en of")
    found = [(each.event.label, _spelled(each.day), _others(each)) for each in _terms(scene).days]
    _same("datum", [" | ".join(row) for row in rows], [" | ".join(row) for row in found])


def _others(day: DerivedDay) -> str:
    """On which other days an event can fall, and by which findings."""

    def findings(other: OtherDay) -> str:
        return " of ".join(dict.fromkeys(" en ".join(choice.id for choice in reason) for reason in other.because))

    return "; ".join(f"{_spelled(other.day)} door {findings(other)}" for other in day.others)


def _same(what: str, wanted: list[str], found: list[str]) -> None:
    """Checks that two lists say the same, in whatever order."""
    missing, other = Counter(wanted) - Counter(found), Counter(found) - Counter(wanted)
    if missing or other:
        told = [*(f"niet gevonden: {each}" for each in missing), *(f"wel gevonden: {each}" for each in other)]
        raise ExpectationError(f"elke {what} in de tabel, en geen andere", "; ".join(told))


@cache
def _names(procedure: str) -> Mapping[str, str]:
    """The events of a procedure by what people call them."""
    return names_of(derive(procedure))[0]


def _spelled(day: int) -> str:
    return spell_date(date.fromordinal(day))
