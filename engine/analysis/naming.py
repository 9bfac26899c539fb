"""Where in the rules the names that people typed can stand: found by following variables from place to place.

Rules that hold no name there, and never compare what stands there by order, say the same of everybody: whatever two
bidders are called, exchanging their names exchanges their answers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from engine.knowledge.base import KnowledgeBase
from engine.knowledge.check import literals
from engine.models.vocabulary import Vocabulary
from engine.solving.reach import reach
from engine.terms import Aggregate, Comparison, Fn, Rule, Value, Var

Place = tuple[bool, str, int, int]
"""Whether it is inside a term, what holds it, of how many arguments, and which of these it is."""
_Hop = tuple[Place, Place]
_CHOSEN: tuple[_Hop, ...] = tuple(((False, "optie", 3, n), (False, "gekozen", 3, n)) for n in range(3))
"""The rules by which an option is chosen have no head of their own."""


@dataclass(frozen=True, slots=True)
class Naming:
    """``reached`` are the places where a name of a dossier can come, ``beside`` also those where it is compared with.

    Whoever writes a name in the rules does so beside; an order that is put on names matters where they come.
    """

    reached: frozenset[Place]
    beside: frozenset[Place]

    def names(self, rule: Rule) -> set[str]:
        """The names that a rule mentions."""
        return {value for place, value in _values(rule) if isinstance(value, str) and place in self.beside}

    def orders(self, rule: Rule) -> bool:
        """Whether a rule puts names in order, or takes the first or the last of them."""
        names = {value for place, value in _values(rule) if isinstance(value, Var) and place in self.reached}
        for part in rule.body:
            match part:
                case Comparison():
                    sides = {part.left, *(term for _, term in part.guards)}
                    if sides & names and any(op not in ("=", "!=") for op, _ in part.guards):
                        return True
                case Aggregate(function="min" | "max"):
                    if any(element.terms[:1] and element.terms[0] in names for element in part.elements):
                        return True
        return False


def naming(knowledge: KnowledgeBase) -> Naming:
    """The places of names in the rules of a knowledge base."""
    rules = [each.rule for each in knowledge.rules]
    given = frozenset(_given(knowledge.vocabulary))
    return Naming(_spread(rules, given, _to_the_head), _spread(rules, given, _everywhere))


def _spread(
    rules: Iterable[Rule], places: frozenset[Place], spreading: Callable[[Rule], Iterable[_Hop]]
) -> frozenset[Place]:
    """All places that are reached from places with the hops that the rules make."""
    to: dict[Place, set[Place]] = {}
    for one, other in (*(hop for rule in rules for hop in spreading(rule)), *_CHOSEN):
        to.setdefault(one, set()).add(other)
    return frozenset(reach(places, lambda place: to.get(place, ())))


def _to_the_head(rule: Rule) -> Iterator[_Hop]:
    """What a variable has in the body comes where it stands in the head."""
    at = _variables(_body(rule))
    for place, value in _inside(rule.head, False) if rule.head is not None else ():
        yield from ((one, place) for one in at.get(value, ()))


def _everywhere(rule: Rule) -> Iterator[_Hop]:
    """All places of a variable have values in common."""
    for places in _variables(_values(rule)).values():
        yield from ((places[0], place) for place in places)
        yield from ((place, places[0]) for place in places)


def _variables(values: Iterable[tuple[Place, Value | Var]]) -> dict[Value | Var, list[Place]]:
    found: dict[Value | Var, list[Place]] = {}
    for place, value in values:
        if isinstance(value, Var):
            found.setdefault(value, []).append(place)
    return found


def _given(vocabulary: Vocabulary) -> Iterator[Place]:
    """Where the facts of a dossier hold names."""
    if not vocabulary.entities:
        return
    yield (False, vocabulary.root_name, 1, 0)
    yield from ((False, field.name, 2, 0) for field in vocabulary.root.fields.values() if field.in_rules)
    for kind in vocabulary.entities.values():
        if kind.key and kind.name != vocabulary.root_name:
            yield (True, kind.name, 2, 1)


def _values(rule: Rule) -> Iterator[tuple[Place, Value | Var]]:
    """The constants and variables in a rule with their places."""
    if rule.head is not None:
        yield from _inside(rule.head, False)
    yield from _body(rule)


def _body(rule: Rule) -> Iterator[tuple[Place, Value | Var]]:
    for literal in literals(rule.body):
        yield from _inside(literal.atom, False)


def _inside(term: Fn, nested: bool) -> Iterator[tuple[Place, Value | Var]]:
    for number, argument in enumerate(term.args):
        if isinstance(argument, Fn) and argument.args:
            yield from _inside(argument, True)
        elif isinstance(argument, int | str | Fn | Var):
            yield (nested, term.name, len(term.args), number), argument
