"""What may become different when some facts do, found by following the rules forwards.

An over-estimate, as `engine.repair.influence` is in the other direction: conditions are not evaluated, so something may
be named that stays as it was, but nothing is missed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from engine.explain.unification import Binding, overlap, substitute, unify, without_arithmetic
from engine.explain.world import World
from engine.facts.open_world import open_world
from engine.knowledge.base import KnowledgeBase, made_once
from engine.knowledge.patterns import ANY, Patterns, pattern_of, shallow
from engine.knowledge.slicing import atoms_in
from engine.solving.reading import read_program
from engine.terms import Fn, Literal, Rule

_DEEPEST = 5
"""Names of things in a dossier are no deeper; a rule that names one thing after another could go on for ever."""
_MOST = 12
"""With more ways to fulfil a condition than this it is left open how it is fulfilled."""


class Rules:
    """The rules of a knowledge base and those about what is unknown, by what they look at."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        unknown = read_program(open_world(knowledge.vocabulary), "woordenschat")
        self.rules = (*(each.rule for each in knowledge.rules), *(r for r in unknown if isinstance(r, Rule)))
        self.heads = [without_arithmetic(rule.head) if rule.head is not None else None for rule in self.rules]
        self.bodies = [[without_arithmetic(atom) for atom in atoms_in(rule.body)] for rule in self.rules]
        self._required = [
            [without_arithmetic(p.atom) for p in rule.body if isinstance(p, Literal) and not p.negative]
            for rule in self.rules
        ]
        self._looking: defaultdict[tuple[str, int], list[tuple[int, Fn]]] = defaultdict(list)
        for number, body in enumerate(self.bodies):
            for atom in body:
                self._looking[atom.name, len(atom.args)].append((number, atom))

    def onward(self, shapes: Iterable[Fn], world: World) -> tuple[Patterns, set[int]]:
        """Patterns of all that may become different with facts of these shapes, and the rules by which it may.

        ``world`` holds the atoms that are possible as things are.
        """
        found, used = Patterns(), set[int]()
        todo = [shape for shape in shapes if found.add(shape)]
        while todo:
            pattern = todo.pop()
            reached = [Fn("gekozen", (*pattern.args[:2], ANY))] if pattern.name == "optie" else []
            for number, atom in self._looking[pattern.name, len(pattern.args)]:
                start = overlap(atom, pattern, {})
                bindings = self._fulfilled(number, atom, start, found, world) if start is not None else []
                if bindings:
                    used.add(number)
                    reached += self._heads(number, bindings)
            todo += [each for each in reached if found.add(each)]
        return found, used

    def _fulfilled(self, number: int, atom: Fn, start: Binding, changing: Patterns, world: World) -> list[Binding]:
        """The bindings under which all that a rule requires, beside the atom, may hold before or after the change.

        What is not known yet to change will lead here again once it is.
        """
        found = [start]
        for required in self._required[number]:
            if required is not atom:
                found = [each for known in found for each in _ways(required, known, changing, world)]
        return found

    def _heads(self, number: int, bindings: Sequence[Binding]) -> Iterator[Fn]:
        head = self.rules[number].head
        if head is not None:
            yield from (shallow(pattern_of(substitute(head, binding)), _DEEPEST) for binding in bindings)


def _ways(required: Fn, known: Binding, changing: Patterns, world: World) -> list[Binding]:
    here = substitute(required, known)
    candidates = world.candidates(here)
    if len(candidates) > _MOST:
        return [known]
    found = [way for each in candidates if (way := unify(here, each, known)) is not None]
    found += [way for each in changing.like(here) if (way := overlap(here, each, known)) is not None]
    return found if len(found) <= _MOST else [known]


@made_once
def rules_of(knowledge: KnowledgeBase) -> Rules:
    """The `Rules` of a knowledge base, made once."""
    return Rules(knowledge)
