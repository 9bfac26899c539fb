"""Whether a rule says nothing that another rule does not say already, by comparing how they are written.

What is found so holds for every dossier, without a search: one rule is the other with more conditions, or a condition
is what another rule concludes from the rest.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

from engine.terms import Literal, Rule, Var

Binding = Mapping[Var, Any]


def covers(wide: Rule, narrow: Rule) -> bool:
    """Whether ``wide`` concludes the same whenever ``narrow`` does: it asks only some of its conditions."""
    return any(_all_in(wide.body, narrow.body, found) for found in _matched(wide.head, narrow.head, {}))


def follows(rule: Rule, number: int, other: Rule) -> bool:
    """Whether a condition of a rule is what the other rule concludes from the rest of its conditions."""
    part = rule.body[number]
    if not isinstance(part, Literal) or part.negative or not other.body:
        return False
    rest = rule.body[:number] + rule.body[number + 1 :]
    return any(_all_in(other.body, rest, found) for found in _matched(other.head, part.atom, {}))


def _all_in(wanted: Sequence[Any], present: Sequence[Any], binding: Binding) -> bool:
    """Whether every wanted condition is, by other names of variables, one that is present."""
    if not wanted:
        return True
    return any(_all_in(wanted[1:], present, found) for part in present for found in _matched(wanted[0], part, binding))


def _matched(pattern: Any, given: Any, binding: Binding) -> Iterator[Binding]:
    """The binding with which the pattern is what is given; no two variables stand for the same."""
    match pattern:
        case Var():
            if pattern in binding:
                if binding[pattern] == given:
                    yield binding
            elif given not in binding.values():
                yield {**binding, pattern: given}
        case tuple():
            if type(given) is type(pattern) and len(given) == len(pattern):
                yield from _pairwise(pattern, given, binding)
        case _ if is_dataclass(pattern):
            if type(given) is type(pattern):
                names = [field.name for field in fields(pattern)]
                one, other = ([getattr(each, name) for name in names] for each in (pattern, given))
                yield from _pairwise(one, other, binding)
        case _:
            if pattern == given:
                yield binding


def _pairwise(patterns: Sequence[Any], given: Sequence[Any], binding: Binding) -> Iterator[Binding]:
    if not patterns:
        yield binding
        return
    for found in _matched(patterns[0], given[0], binding):
        yield from _pairwise(patterns[1:], given[1:], found)
