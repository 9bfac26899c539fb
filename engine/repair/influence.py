"""What an atom can hang on: the facts that its rules may look at, found by following the rules backwards.

An over-estimate: conditions are not evaluated, so a fact may be named that makes no difference, but none is missed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from engine.explain.heads import heads_of
from engine.explain.unification import Binding, overlap, substitute, unify
from engine.knowledge.base import KnowledgeBase, made_once
from engine.knowledge.patterns import ANY, pattern_of
from engine.knowledge.slicing import atoms_in
from engine.terms import BodyPart, Fn, Literal, variables

_MOST_ROWS = 64
_MOST_KEPT = 50_000
"""Patterns with what lies below them: those of a dossier name it, so they are not kept for ever."""
_LIMITS = ("ondergrens", "bovengrens", "telwaarde")


class Influence:
    """The leaves below atoms, for one knowledge base; what was once looked up is kept."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self._heads = heads_of(knowledge)
        self._table = {
            key: [each.rule.head for each in rules if each.rule.head is not None]
            for key, rules in knowledge.rules_by_head.items()
            if all(not each.rule.body and not variables(each.rule.head) for each in rules)
            and key not in knowledge.declared
        }
        self._fields = {f.name for _, f in knowledge.vocabulary.all_fields() if f.in_rules}
        self._next = lru_cache(_MOST_KEPT)(self._below)
        self._leaves = lru_cache(_MOST_KEPT)(self._looked_up)

    def leaves(self, goals: Iterable[Fn]) -> tuple[Fn, ...]:
        """The patterns of atoms without rules (facts, and what is unknown) that the goals may hang on.

        They come per goal in the order of the rules: which of two equal answers a search gives hangs on it.
        """
        return tuple(dict.fromkeys(leaf for goal in goals for leaf in self._leaves(pattern_of(goal))))

    def _looked_up(self, goal: Fn) -> tuple[Fn, ...]:
        return tuple(dict.fromkeys(leaf for level in self.levels([goal]) for leaf in level))

    def levels(self, goals: Iterable[Fn]) -> Iterator[tuple[Fn, ...]]:
        """The same for all goals at once, those that are the fewest rules away first."""
        level = list(dict.fromkeys(pattern_of(g) for g in goals))
        seen: set[Fn] = set(level)
        while level:
            found: list[Fn] = []
            deeper: dict[Fn, None] = {}
            for pattern in level:
                below = self._next(pattern)
                if not below or pattern.name in self._fields or pattern.name == "onbekend":
                    found.append(pattern)
                deeper.update((b, None) for b in below if b not in seen)
            yield tuple(found)
            seen.update(deeper)
            level = list(deeper)

    def _below(self, pattern: Fn) -> tuple[Fn, ...]:
        """The patterns in the bodies of the rules that may give the pattern."""
        return tuple(dict.fromkeys(self._derive(pattern)))

    def _derive(self, pattern: Fn) -> Iterator[Fn]:
        if pattern.name == "gekozen" and len(pattern.args) == 3:
            yield Fn("optie", (pattern.args[0], pattern.args[1], ANY))
        if pattern.name in self._fields and len(pattern.args) == 2:
            field, entity = Fn(pattern.name), pattern.args[0]
            yield Fn("onbekend", (field, entity))
            yield from (Fn(limit, (field, entity, ANY)) for limit in _LIMITS)
        for head in self._heads.matching(pattern):
            body = head.rule.rule.body
            start = overlap(head.pattern, pattern, {})
            if start is not None:
                for binding in self._tabled(body, start):
                    yield from (pattern_of(substitute(atom, binding)) for atom in atoms_in(body))

    def _tabled(self, body: Sequence[BodyPart], start: Binding) -> list[Binding]:
        """The bindings that the tables of the knowledge base (predicates that are given as facts) leave possible."""
        found = [start]
        for part in body:
            if not isinstance(part, Literal) or part.negative:
                continue
            rows = self._table.get((part.atom.name, len(part.atom.args)))
            if rows is None:
                continue
            fitting = [
                extended
                for binding in found
                for wanted in [substitute(part.atom, binding)]
                for row in rows
                if (extended := unify(wanted, row, binding)) is not None
            ]
            if len(fitting) <= _MOST_ROWS:
                found = fitting
        return found


@made_once
def influence_of(knowledge: KnowledgeBase) -> Influence:
    """The `Influence` of a knowledge base, made once."""
    return Influence(knowledge)
