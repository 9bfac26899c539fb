"""The events and terms of a procedure as one lawful world has them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from engine.knowledge.base import KnowledgeBase
from engine.planning.days import BACK, Calendar, Length, holidays_of
from engine.terms import Fn, Value


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens on a day. ``seconds`` is a time of that day, ``who`` acts; both may be missing."""

    key: str
    label: str
    who: str
    seconds: int | None


@dataclass(frozen=True, slots=True)
class Term:
    """A term from one event to another, under the regime of this world."""

    key: str
    norm: str
    start: str
    end: str
    length: Length
    regime: str


@dataclass(frozen=True)
class World:
    """The atoms of a world by predicate, with the knowledge base that they come from."""

    knowledge: KnowledgeBase
    atoms: Mapping[str, tuple[tuple[Value, ...], ...]]

    def rows(self, predicate: str) -> tuple[tuple[Value, ...], ...]:
        """The arguments of every atom of a predicate, in a fixed order."""
        return self.atoms.get(predicate, ())

    def citation(self, norm: str) -> str:
        """Where a norm or a doubt stands; its own name when nobody says."""
        if (known := self.knowledge.norms.get(norm)) and known.source:
            return known.source
        if finding := self.knowledge.findings.get(norm):
            return finding.source
        return next((str(place) for key, place in self.rows("vindplaats") if key == norm), norm)


def world_of(knowledge: KnowledgeBase, atoms: Iterable[Fn]) -> World:
    """A world from its atoms."""
    rows: dict[str, list[tuple[Value, ...]]] = defaultdict(list)
    for atom in sorted(atoms, key=str):
        rows[atom.name].append(atom.args)
    return World(knowledge, {name: tuple(found) for name, found in rows.items()})


def calendar_of(world: World) -> Calendar:
    """The holidays of the world."""
    return Calendar(holidays_of(Fn("feest", args) for args in world.rows("feest")))


def read_events(world: World) -> dict[str, Event]:
    """All events, by key."""
    who = {str(g): str(w) for g, w in world.rows("handelt")}
    seconds = {str(g): s for g, s in world.rows("om") if isinstance(s, int)}
    return {
        str(g): Event(str(g), str(label), who.get(str(g), ""), seconds.get(str(g)))
        for g, label in world.rows("gebeurtenis")
    }


def read_terms(world: World, calendar: Calendar) -> dict[str, Term]:
    """All terms that have a length and a regime, by key."""
    lengths = {t: (n, str(unit)) for t, n, unit in world.rows("lengte") if isinstance(n, int)}
    regimes = {t: r for t, r in world.rows("onder")}
    counted = {(t, r): x for t, r, x in world.rows("tel") if isinstance(x, int)}
    back = {args[0] for args in world.rows("terug")}
    rolls, short = set(world.rows("schuift")), set(world.rows("kort"))
    rules = {t: str(rule) for t, rule in world.rows("rekenregel")}
    terms: dict[str, Term] = {}
    for t, norm, start, end in world.rows("termijn"):
        if t not in lengths or t not in regimes:
            continue
        regime = regimes[t]
        number, unit = lengths[t]
        length = Length(
            number,
            unit,
            counted.get((t, regime), 0),
            t in back,
            (t, regime) in rolls,
            (t, regime) in short,
            rules.get(t, BACK),
            calendar,
        )
        terms[str(t)] = Term(str(t), str(norm), str(start), str(end), length, str(regime))
    return terms
