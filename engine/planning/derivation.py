"""Every date of a procedure, in every lawful world, with the choices on which another date hangs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from engine.explain.proof import Explainer
from engine.knowledge.base import KnowledgeBase, load
from engine.outcome.case import Case, Choice
from engine.outcome.position import NO_POSITION, Position
from engine.planning.building import spell_length
from engine.planning.days import Calendar
from engine.planning.schedule import NO_SCHEDULE, Schedule
from engine.planning.terms import Event, Term, World, calendar_of, read_events, read_terms, world_of
from engine.solving.program import Program
from engine.spelling import plain
from engine.terms import Fn, Value
from engine.wording.names import Names
from engine.wording.sentences import fill
from engine.wording.values import lowered

PART = "termijnen"


@dataclass(frozen=True, slots=True)
class OtherDay:
    """A day on which the event falls as well, in other lawful worlds, and sets of choices that each make it so."""

    day: int
    because: tuple[tuple[Choice, ...], ...]


@dataclass(frozen=True, slots=True)
class DerivedDay:
    """The day of an event. ``rule`` says in Dutch where it comes from; ``assumed`` when the document gives no day."""

    event: Event
    day: int
    norm: str
    source: str
    rule: str
    regime: str
    assumed: bool
    others: tuple[OtherDay, ...]


@dataclass(frozen=True, slots=True)
class Observation:
    """A finding that follows from the dates: what kind, the sentence, and the norms and doubts concerned."""

    kind: str
    text: str
    norms: tuple[str, ...]
    sources: tuple[str, ...]
    about: Value


@dataclass(frozen=True)
class Terms:
    """The terms of a procedure, with the days of a planning filled in."""

    case: Case
    schedule: Schedule

    @property
    def knowledge(self) -> KnowledgeBase:
        return self.case.knowledge

    @cached_property
    def atoms(self) -> frozenset[Fn]:
        """The world of the preferred readings and the position."""
        world = self.case.program.world(self.case.preferred)
        assert world is not None, "the preferred readings leave a world"
        return world

    @cached_property
    def world(self) -> World:
        return world_of(self.knowledge, self.atoms)

    @cached_property
    def calendar(self) -> Calendar:
        return calendar_of(self.world)

    @cached_property
    def events(self) -> Mapping[str, Event]:
        return read_events(self.world)

    @cached_property
    def terms(self) -> Mapping[str, Term]:
        return read_terms(self.world, self.calendar)

    @cached_property
    def days(self) -> tuple[DerivedDay, ...]:
        """The day of every event that has one, in order of time."""
        possible: dict[str, list[Fn]] = defaultdict(list)
        for atom in self.case.program.atoms("dag_van", 2):
            possible[str(atom.args[0])].append(atom)
        found: list[DerivedDay] = []
        for event, atoms in possible.items():
            if event not in self.events:
                continue
            here = [a for a in atoms if a in self.atoms]
            open_atoms = [a for a in atoms if a not in here]
            others = tuple(
                OtherDay(a.args[1], tuple(dict.fromkeys(map(self._telling, reasons))))
                for a in open_atoms
                if (reasons := self.case.reasons(a))
            )
            # Rules that disagree give an event two days; then both are told.
            found += (self._derived(self.events[event], atom.args[1], others) for atom in here)
        for planned in self.schedule.days:
            if planned.side == "op" and planned.event in self.schedule.labels:
                own = Event(planned.event, self.schedule.labels[planned.event], "", None)
                found.append(DerivedDay(own, planned.day, "", planned.place, "planning", "planning", False, ()))
        return tuple(sorted(found, key=lambda d: (d.day, d.event.seconds or 0, d.event.key)))

    def _telling(self, reason: tuple[Choice, ...]) -> tuple[Choice, ...]:
        """The choices of a reason that depart from what is preferred; all of them when none does."""
        preferred = self.knowledge.preferred
        return tuple(c for c in reason if preferred.get(c.id) != str(c.option)) or reason

    def _derived(self, event: Event, day: int, others: tuple[OtherDay, ...]) -> DerivedDay:
        world = self.world
        others = tuple(sorted(others, key=lambda o: o.day))
        for g, norm, _ in world.rows("op"):
            if g == Fn(event.key):
                return DerivedDay(event, day, str(norm), world.citation(str(norm)), "", "document", False, others)
        for term in self.terms.values():
            if term.end == event.key:
                return DerivedDay(
                    event,
                    day,
                    term.norm,
                    world.citation(term.norm),
                    self._rule(term),
                    term.regime,
                    False,
                    others,
                )
        for g, at, ground in world.rows("veronderstel"):
            if g == Fn(event.key) and event.key not in self.schedule.fixed:
                base = self.events[str(at)].label if str(at) in self.events else str(at)
                return DerivedDay(
                    event, day, str(ground), world.citation(str(ground)), f"verondersteld: {base}", "", True, others
                )
        place = next((p.place for p in self.schedule.days if p.event == event.key and p.side == "op"), "")
        return DerivedDay(event, day, "", place, "planning", "planning", False, others)

    def _rule(self, term: Term) -> str:
        """The rule of a term in words, with its regime when that is not the document itself."""
        regime = next((str(text) for name, text in self.world.rows("regime") if str(name) == term.regime), term.regime)
        return rule_of(term, self.events) + ("" if term.regime == "document" else f" ({regime})")

    @cached_property
    def observations(self) -> tuple[Observation, ...]:
        """What the rules find by computing from the dates."""
        explainer = Explainer(self.case, self.atoms)
        names = Names(self.knowledge)
        found: list[Observation] = []
        for atom in sorted((a for a in self.atoms if a.name == "blijkt"), key=str):
            for rule, binding in explainer.instances(atom):
                norms = self._norms(atom.args[1])
                sources = tuple(dict.fromkeys(self.world.citation(n) for n in norms))
                text = fill(rule.sentence, binding, names)
                found.append(Observation(str(atom.args[0]), text, norms, sources, atom.args[1]))
                break
        return tuple(found)

    def _norms(self, point: Value) -> tuple[str, ...]:
        """The norms and doubts that a finding speaks of: named outright, or those of the terms it names."""
        found: list[str] = []
        for each in point.args if isinstance(point, Fn) else ():
            if isinstance(each, Fn) and str(each) in self.terms:
                found.append(self.terms[str(each)].norm)
            elif isinstance(each, str) and self.world.citation(each) != each:
                found.append(each)
        return tuple(dict.fromkeys(found))


def rule_of(term: Term, events: Mapping[str, Event]) -> str:
    """A term in words: ``90 dagen na sluiting inschrijvingen``."""
    start = events[term.start].label if term.start in events else term.start
    counted = ", die dag meegeteld" if term.length.counted else ""
    quantity = spell_length(term.length.number, term.length.unit)
    return f"{quantity} {'vóór' if term.length.back else 'na'} {lowered(start)}{counted}"


def derive(procedure: str, schedule: Schedule = NO_SCHEDULE, position: Position = NO_POSITION) -> Terms:
    """The terms of a procedure with the days of a planning.

    Raises `engine.knowledge.base.UnknownProcedureError`.
    """
    return terms_of(load(procedure, PART), schedule, position)


def terms_of(knowledge: KnowledgeBase, schedule: Schedule = NO_SCHEDULE, position: Position = NO_POSITION) -> Terms:
    """The terms that these rules give, with the days of a planning."""
    given = [
        Fn("gegeven", (Fn(event), day)) for event, day in sorted(schedule.fixed.items()) if event not in schedule.labels
    ]
    program = Program(knowledge.program, (*knowledge.facts, *position.facts, *given))
    return Terms(Case(knowledge, (), position, program), schedule)


def names_of(terms: Terms) -> tuple[dict[str, str], dict[str, tuple[str, str]]]:
    """The names that a planning may use: of events (their keys), and of what lasts (its first and last event)."""
    events = {plain(name): e.key for e in terms.events.values() for name in (e.key, e.label)}
    periods: dict[str, tuple[str, str]] = {}
    for key, first, last, label in terms.world.rows("periode"):
        periods |= {plain(str(name)): (str(first), str(last)) for name in (key, label)}
    return events, periods
