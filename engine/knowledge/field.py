"""The rules about a field of bidders, apart from those about each bidder by itself.

``procedure.toml`` names the predicates that say something of the field as a whole (``over_veld``). What follows from
them is about the field as well; to everything else the other bidders make no difference, and what the rules about the
field look at of that is what a bidder brings in.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from engine.knowledge.answers import EFFECTS, OUTCOME
from engine.knowledge.base import KnowledgeBase, made_once
from engine.knowledge.patterns import ANY, pattern_of
from engine.knowledge.slicing import Predicate, Slice, atoms_in, predicates
from engine.terms import Fn, Rule

CHOICES = ("optie", "gekozen")
_Key = tuple[str, int, str]
"""A predicate; for options and choices with their kind, because lots are drawn in a field and readings are not."""


@dataclass(frozen=True, slots=True)
class FieldRules:
    """The rules about the field, and patterns of what they look at of what each bidder brings in.

    ``wanted`` are the predicates of an answer that hang on the field; the others hang on the bidder alone.
    """

    text: str
    brought: tuple[Fn, ...]
    wanted: tuple[Predicate, ...]


@made_once
def field_rules(knowledge: KnowledgeBase) -> FieldRules | None:
    """The rules about the field on which an answer hangs; ``None`` if the procedure names no such rules."""
    about = about_field(knowledge)
    if not about:
        return None
    rules = [each.rule for each in knowledge.rules]
    by_head: dict[_Key, list[Rule]] = {}
    for rule in rules:
        if rule.head is not None:
            by_head.setdefault(_key(rule.head), []).append(rule)
    used = [rule for rule in rules if rule.head is None]
    brought: set[Fn] = set()
    wanted = [key for name, arity in (OUTCOME, *EFFECTS) if (key := (name, arity, "")) in about]
    todo = [*(Fn(name, (ANY,) * arity) for name, arity, _ in wanted), *_looked_at(used)]
    seen: set[Fn] = set()
    followed: set[_Key] = set()
    while todo:
        pattern = todo.pop()
        if pattern in seen:
            continue
        seen.add(pattern)
        key = _key(pattern)
        own = by_head.get(key, [])
        if key in about or (own and _repeats_choices(own)):
            if key not in followed:
                followed.add(key)
                used += own
                todo += _looked_at(own)
        elif key[0] not in CHOICES:
            brought.add(pattern)
    everything = frozenset(p for rule in used for p in _predicates(rule))
    text = Slice(tuple(used), everything).text
    return FieldRules(text, tuple(sorted(brought, key=str)), tuple(key[:2] for key in wanted))


def _looked_at(rules: Iterable[Rule]) -> list[Fn]:
    return [pattern_of(atom) for rule in rules for atom in atoms_in(rule.body)]


def about_field(knowledge: KnowledgeBase) -> frozenset[_Key]:
    """The predicates that are about the field: those that the procedure names, and all that rules derive from them."""
    heads = [(_key(each.rule.head), each.rule.body) for each in knowledge.rules if each.rule.head is not None]
    about = {key for key, _ in heads if key[0] in knowledge.over_field}
    before = 0
    while len(about) != before:
        before = len(about)
        about |= {key for key, body in heads if any(_key(atom) in about for atom in atoms_in(body))}
        about |= {("gekozen", arity, kind) for name, arity, kind in about if name == "optie"}
    return frozenset(about)


def _repeats_choices(rules: Iterable[Rule]) -> bool:
    """Whether the rules only say in other words what is chosen."""
    return all(atom.name == "gekozen" for rule in rules for atom in atoms_in(rule.body))


def _key(atom: Fn) -> _Key:
    kind = atom.args[0].name if atom.name in CHOICES and isinstance(atom.args[0], Fn) else ""
    return atom.name, len(atom.args), kind


def _predicates(rule: Rule) -> Iterable[Predicate]:
    yield from predicates(rule.body)
    if rule.head is not None:
        yield rule.head.name, len(rule.head.args)
