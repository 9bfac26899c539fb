"""Which facts of a dossier can still change, and into what, as a program in which each change is a choice."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from engine.facts.encoding import NO, YES, Facts, Origin
from engine.facts.open_world import open_world
from engine.knowledge.answers import OUTCOME
from engine.knowledge.base import KnowledgeBase, made_once, shared_text
from engine.knowledge.patterns import may_equal
from engine.knowledge.slicing import Predicate, slice_of
from engine.models.vocabulary import Field, Vocabulary
from engine.repair.mixing import Limits, mixes, shape_of
from engine.terms import Fn, Rule, Value, constant, show, subterms, variables

CHANGEABLE = ("janee", "keuze", "datum", "getal", "verhouding", "moment", "keuzelijst")
NONE = Fn("niet_gegeven")
"""The option that a fact is not given: a word that no vocabulary uses as a value."""
NO_EFFECT = Fn("geen")
"""The consequence of a breach that has none."""
FACT, MEMBER, PRESENCE = "feit", "lid", "deelname"


@dataclass(frozen=True, slots=True)
class Point:
    """Something that can change: ``term`` names it in the rules, ``current`` is its value (`NONE` if unknown).

    ``feit(Field, Entity)`` is the value of a field, ``lid(Field, Entity, Word)`` whether a word stands in a list,
    ``deelname(Member)`` whether a member of a list takes part at all.
    """

    term: Fn
    current: Value
    origin: Origin


@dataclass(frozen=True, slots=True)
class Change:
    """One change: which point, its value now (``None`` if unknown) and the value that is needed."""

    point: Point
    then: Value

    @property
    def origin(self) -> Origin:
        return self.point.origin

    @property
    def now(self) -> Value | None:
        return None if self.point.current == NONE else self.point.current


def can_change(field: Field) -> bool:
    """Whether a fact of this field can still be mended."""
    return field.type in CHANGEABLE and field.remedy != "niet herstelbaar" and not field.structural


def change_points(facts: Facts, may: Callable[[Field], bool] = can_change) -> Iterator[Point]:
    """Every fact of the dossier that can still change or be supplied. What follows from other facts is none."""
    for atom, origin in facts.origins.items():
        if origin is None or not origin.path or not may(origin.field) or origin.field.type == "keuzelijst":
            continue
        if atom.name == "onbekend":
            yield Point(Fn(FACT, atom.args), NONE, origin)
        else:
            yield Point(Fn(FACT, (Fn(atom.name), atom.args[0])), atom.args[1], origin)
    for origin in facts.lists:
        if may(origin.field):
            for word in map(constant, origin.field.values):
                here = Fn(origin.field.name, (origin.entity, word)) in facts.origins
                yield Point(Fn(MEMBER, (Fn(origin.field.name), origin.entity, word)), YES if here else NO, origin)
    for origin in facts.removable:
        if origin.field.remedy != "niet herstelbaar":
            yield Point(Fn(PRESENCE, (origin.entity,)), YES, origin)


class Reach:
    """Which points facts of given shapes (see `engine.repair.influence`) are about.

    A ratio over parties together is about the ratio of each, whose amounts make it up.
    """

    def __init__(self, points: Sequence[Point], facts: Facts) -> None:
        self._exact: dict[Fn, list[Point]] = {}
        self._by_name: dict[str, list[tuple[Fn, Point]]] = {}
        self._members: list[Point] = []
        self._known: dict[Fn, dict[Fn, Point]] = {}
        for point in points:
            args = point.term.args
            if point.term.name == PRESENCE:
                self._members.append(point)
            elif point.term.name == MEMBER:
                self._add(Fn(args[0].name, args[1:]), point)
            else:
                self._add(Fn(args[0].name, args[1:]), point)
                self._add(Fn("onbekend", args), point)
        together = [shape_of(a) for a, origin in facts.origins.items() if origin and not origin.path]
        for shape in together:
            for point in (p for p in points if p.term.name == FACT and p.term.args[0].name == shape.name):
                self._add(shape, point)
                self._add(Fn("onbekend", (point.term.args[0], *shape.args)), point)

    def _add(self, shape: Fn, point: Point) -> None:
        self._exact.setdefault(shape, []).append(point)
        self._by_name.setdefault(_group(shape), []).append((shape, point))

    def touched(self, leaves: Iterable[Fn]) -> list[Point]:
        """The points that facts of these shapes are about."""
        found: dict[Fn, Point] = {}
        for leaf in leaves:
            if leaf not in self._known:
                self._known[leaf] = {p.term: p for p in (*self._fitting(leaf), *self._taking_part(leaf))}
            found |= self._known[leaf]
        return list(found.values())

    def _taking_part(self, leaf: Fn) -> Iterator[Point]:
        """The members that the leaf is about."""
        parts = [part for entity in _entities(leaf) for part in subterms(entity)] if self._members else []
        return (p for p in self._members if any(may_equal(part, p.term.args[0]) for part in parts))

    def _fitting(self, leaf: Fn) -> Iterator[Point]:
        if len(leaf.args) != 2:
            return
        short = Fn(leaf.name, leaf.args[:1])
        if not variables(leaf.args[0]):
            yield from self._exact.get(short, ())
            if not variables(leaf.args[1]):
                yield from self._exact.get(leaf, ())
                return
        wide = leaf.name == "onbekend" and not isinstance(leaf.args[0], Fn)
        groups = self._by_name.values() if wide else [self._by_name.get(_group(leaf), [])]
        for shape, point in (pair for group in groups for pair in group if pair[0].name == leaf.name):
            if all(map(may_equal, leaf.args, shape.args)):
                yield point


def _group(shape: Fn) -> str:
    """What a shape is found by: its predicate, and for what is unknown also the field."""
    return f"onbekend {shape.args[0]}" if shape.name == "onbekend" else shape.name


def _entities(leaf: Fn) -> tuple[Value, ...]:
    """The terms of a shape that can be, or be part of, a member of a list."""
    if len(leaf.args) != 2 or leaf.name in ("norm", "vastgesteld"):
        return ()
    return tuple(a for a in leaf.args if isinstance(a, Fn) and (a.args or leaf.name == "onbekend"))


def change_facts(facts: Facts, vocabulary: Vocabulary, active: Sequence[Point], limits: Limits) -> list[Fn]:
    """The facts of the dossier, with the active points turned into starting points of a choice."""
    gone = [p.term.args[0] for p in active if p.term.name == PRESENCE]
    under = _under(facts, gone)
    turned = {Fn(p.term.args[0].name, p.term.args[1:]): p for p in active if p.term.name != PRESENCE}
    amounts = {shape for shape, point in turned.items() if point.term.name == FACT and point.origin.amounts}
    mixed = list(mixes(facts, vocabulary, amounts, limits)) if amounts else []
    computed = {mix.goal for mix in mixed}
    found = [Fn("wegpunt", (member,)) for member in gone]
    for atom in facts.origins:
        shape = shape_of(atom)
        if shape in computed or atom in turned:
            continue
        if (point := turned.get(shape)) is not None:
            about = point.term.args
            found.append(Fn("te_leveren", about) if point.current == NONE else Fn("huidig", (*about, point.current)))
        elif len(atom.args) == 2 and any(part in under for part in atom.args):
            found.append(Fn("vast", (Fn(atom.name), *atom.args)))
        else:
            found.append(atom)
    found += [Fn("lidpunt", p.term.args) for p in active if p.term.name == MEMBER]
    found += [Fn("onder", (term, member)) for term, members in under.items() for member in members]
    found += [atom for mix in mixed for atom in mix.atoms]
    for name, words in _words(active).items():
        found += [Fn("waarde", (Fn(name), constant(word))) for word in words]
    return list(dict.fromkeys(found))


def _under(facts: Facts, gone: Collection[Fn]) -> dict[Value, list[Value]]:
    """Per term that goes with members that can be left out: these members."""
    if not gone:
        return {}
    members = set(gone)
    terms = dict.fromkeys(t for atom in facts.origins for a in atom.args for t in subterms(a))
    return {term: here for term in terms if (here := [t for t in subterms(term) if t in members])}


def _words(active: Sequence[Point]) -> dict[str, tuple[str, ...]]:
    fields = {p.origin.field.name: p.origin.field for p in active if p.term.name == FACT}
    return {n: ("ja", "nee") if f.type == "janee" else f.values if f.type == "keuze" else () for n, f in fields.items()}


def change_program(
    knowledge: KnowledgeBase, active: Sequence[Point], rules: str = "", unknown: Collection[str] = ()
) -> tuple[str, ...]:
    """The rules that decide, with those by which a chosen change becomes a fact.

    ``rules`` are by default those on which the outcome hangs, where only the ``unknown`` fields can be unknown.
    """
    lines: dict[str, None] = {}
    for point in active:
        name = point.origin.field.name
        if point.term.name == FACT:
            lines[f"{name}(E, W) :- gekozen(wijziging, feit({name}, E), W), W != {NONE}, not weg(E)."] = None
        elif point.term.name == MEMBER:
            lines[f"{name}(E, W) :- gekozen(wijziging, lid({name}, E, W), ja), not weg(E)."] = None
        else:
            lines.update(dict.fromkeys(_kept(knowledge.vocabulary)))
    for field in dict.fromkeys(p.origin.field for p in active if p.origin.amounts):
        lines[f"{field.name}(E, W) :- gemengd({field.name}, E, W)."] = None
    decide = (rules,) if rules else (_deciding(knowledge), open_world(knowledge.vocabulary, unknown))
    return (*decide, "\n".join(lines))


def _kept(vocabulary: Vocabulary) -> Iterator[str]:
    """The rules by which everything about a member holds unless the member is left out."""
    for _, field in vocabulary.all_fields():
        if field.in_rules:
            yield f"{field.name}(E, W) :- vast({field.name}, E, W), not weg(E)."
        elif field.type == "lijst":
            yield f"{field.of}(E, W) :- vast({field.of}, E, W), not weg(W)."


GOALS = (OUTCOME, ("rechtsgevolg", 5))
_CHOICES = (("gekozen", 3), ("optie", 3))


@made_once
def _deciding(knowledge: KnowledgeBase) -> str:
    """The rules on which an outcome can hang, without those about unknown facts."""
    return deciding(knowledge, GOALS, (), "", "grenzen")


def deciding(
    knowledge: KnowledgeBase, wanted: Iterable[Predicate], more: Iterable[Rule], open_world: str, values: str
) -> str:
    """The rules on which the wanted predicates can hang, without comments, and those about changes.

    ``more`` are rules on top of those of the knowledge base, ``open_world`` is the program text about unknown facts,
    ``values`` names the file that says what numbers and days can become.
    """
    found = slice_of((*(each.rule for each in knowledge.rules), *more), (*wanted, *_CHOICES))
    changes = "\n".join(shared_text(f"herstel/{name}") for name in ("wijzigingen", values))
    declared = "\n".join(f"#defined {name}/{arity}." for name, arity in sorted(knowledge.declared))
    return "\n".join((found.text, open_world, changes, declared))


def order(
    point: Point, options: Iterable[Value], lower: Collection[int], upper: Collection[int]
) -> list[tuple[Value, int, int]]:
    """The other options of a point, each with its direction and how far it goes in it.

    Numbers and days above the current value lie in one direction, those below in another. Where there is no current
    value a higher lower limit asks for more, and so does a lower upper limit. Words lie in directions of their own.
    """
    others = sorted((o for o in options if o not in (point.current, NONE)), key=show)
    numbers = [o for o in others if isinstance(o, int)]
    if isinstance(point.current, int):
        up, down = [n for n in numbers if n > point.current], [n for n in numbers if n < point.current]
    else:
        up, down = (
            [n for n in numbers if n in lower or n not in upper],
            [n for n in numbers if n in upper and n not in lower],
        )
    chains: list[list[Value]] = [[*sorted(up)], [*sorted(down, reverse=True)]]
    chains += [[o] for o in others if not isinstance(o, int)]
    return [(o, number, rank) for number, chain in enumerate(chains) for rank, o in enumerate(chain, start=1)]
