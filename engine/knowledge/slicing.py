"""The part of a program on which some predicates hang, found by following the rules backwards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from engine.solving.reach import reach
from engine.terms import Aggregate, BodyPart, Fn, ForAll, Literal, Rule

Predicate = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Slice:
    """Rules, in the order in which they were given, and the predicates that they can look at or derive."""

    rules: tuple[Rule, ...]
    predicates: frozenset[Predicate]

    @property
    def text(self) -> str:
        """The rules as program text, in which a predicate without rules is no mistake."""
        defined = (f"#defined {name}/{arity}." for name, arity in sorted(self.predicates))
        return "\n".join((*dict.fromkeys(rule.text for rule in self.rules), *defined))


def slice_of(rules: Iterable[Rule], wanted: Iterable[Predicate]) -> Slice:
    """The rules on which the wanted predicates can hang. Constraints and choices always belong to it."""
    given = list(rules)
    used = {index for index, rule in enumerate(given) if rule.head is None}
    begin = [*wanted, *(p for index in used for p in predicates(given[index].body))]
    by_head: dict[Predicate, list[int]] = {}
    for index, rule in enumerate(given):
        if rule.head is not None:
            by_head.setdefault((rule.head.name, len(rule.head.args)), []).append(index)

    def below(predicate: Predicate) -> Iterator[Predicate]:
        return (p for index in by_head.get(predicate, ()) for p in predicates(given[index].body))

    seen = reach(begin, below)
    used.update(index for predicate in seen for index in by_head.get(predicate, ()))
    return Slice(tuple(given[index] for index in sorted(used)), frozenset(seen))


def predicates(body: Iterable[BodyPart]) -> Iterator[Predicate]:
    """The predicates that a body looks at."""
    return ((atom.name, len(atom.args)) for atom in atoms_in(body))


def atoms_in(body: Iterable[BodyPart]) -> Iterator[Fn]:
    """The atoms that a body looks at, whether it asks for them or for their absence."""
    for part in body:
        match part:
            case Literal():
                yield part.atom
            case ForAll():
                yield from atoms_in((part.literal, *part.condition))
            case Aggregate():
                for element in part.elements:
                    yield from atoms_in(element.condition)
            case _:
                pass
