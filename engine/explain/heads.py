"""The rules that can derive an atom, found by the fixed words in their heads."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.explain.unification import ground, without_arithmetic
from engine.explain.world import FEW
from engine.knowledge.base import KnowledgeBase, made_once
from engine.knowledge.norms import AnnotatedRule
from engine.terms import Fn, Value


@dataclass(frozen=True, slots=True)
class Head:
    """A rule and its head as a pattern without calculations."""

    pattern: Fn
    rule: AnnotatedRule


class Heads:
    """The rules of a knowledge base by head. Of many with one predicate, those with the same words are looked at."""

    def __init__(self, rules: Sequence[AnnotatedRule]) -> None:
        self._of: dict[tuple[str, int], list[Head]] = defaultdict(list)
        self._with: dict[tuple[str, int, int], tuple[Mapping[Value, list[Head]], list[Head]]] = {}
        for rule in rules:
            head = rule.rule.head
            if head is not None:
                pattern = Fn(head.name, tuple(map(without_arithmetic, head.args)))
                self._of[head.name, len(head.args)].append(Head(pattern, rule))

    def matching(self, atom: Fn) -> Sequence[Head]:
        """The rules of which the head may match the atom (or pattern), in the order of the knowledge base."""
        found: Sequence[Head] = self._of.get((atom.name, len(atom.args)), ())
        for position, argument in enumerate(atom.args):
            if len(found) <= FEW:
                break
            if ground(argument):
                fixed, free = self._indexed(atom.name, len(atom.args), position)
                found = min(found, fixed.get(argument, free), key=len)
        return found

    def _indexed(self, name: str, arity: int, position: int) -> tuple[Mapping[Value, list[Head]], list[Head]]:
        """The heads that may have a word at a place, by each word that one asks for; then those that take any word."""
        key = (name, arity, position)
        if key not in self._with:
            fixed: dict[Value, list[Head]] = {}
            free: list[Head] = []
            for head in self._of[name, arity]:
                word = head.pattern.args[position]
                if ground(word):
                    fixed.setdefault(word, free.copy()).append(head)
                else:
                    for heads in (free, *fixed.values()):
                        heads.append(head)
            self._with[key] = fixed, free
        return self._with[key]


@made_once
def heads_of(knowledge: KnowledgeBase) -> Heads:
    """The rules of a knowledge base by head."""
    return Heads(knowledge.rules)
