"""Proof trees: one node per rule instance, fact, choice or failed condition, opened one level at a time.

A proof is a proof in one world. *Why* lists every rule instance that derives an atom; *why not* lists, for every rule
that could have derived it, the condition that failed. A branch that hangs on a choice ends in that choice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Literal as Word

from engine.explain.heads import Head, heads_of
from engine.explain.matching import Failure, deepest, elements, failures, matches, plan, solutions
from engine.explain.unification import Binding, overlap, substitute, unify
from engine.explain.world import indexed
from engine.knowledge.norms import AnnotatedRule
from engine.outcome.case import Case
from engine.terms import Aggregate, BodyPart, Comparison, Fn, ForAll, Literal, variables

Kind = Word[
    "regel",  # a rule instance that derives `atom`
    "feit",  # a fact of the dossier, or of the annotations
    "keuze",  # an option taken in this world
    "veronderstelling",  # an unknown fact as this world takes it
    "vergelijking",  # a comparison between values
    "optelling",  # an aggregate
    "afwezig",  # an atom that does not hold
    "mislukt",  # a rule that could have derived `atom`, with the condition that failed
]


@dataclass(frozen=True, slots=True)
class Node:
    """One step of a proof.

    ``holds`` says whether the step is true in the world. ``atom`` is what the step is about (it may hold variables
    when nothing of that shape exists), ``rule`` and ``binding`` the rule instance,
    ``part`` the comparison or aggregate. ``near`` says of a failed rule that only its deciding condition does not hold.
    """

    kind: Kind
    holds: bool
    atom: Fn | None = None
    rule: AnnotatedRule | None = None
    binding: Binding = field(default_factory=dict)
    part: BodyPart | None = None
    failed: tuple[BodyPart, ...] = ()
    above: frozenset[Fn] = frozenset()
    near: bool = False


class Explainer:
    """Proofs in one world of a case.

    Many branches lead to the same atom: what derives it, and what keeps it from holding, is looked up once.
    """

    def __init__(self, case: Case, atoms: frozenset[Fn]) -> None:
        self.case = case
        self.world = indexed(atoms)
        self.heads = heads_of(case.knowledge)
        self._annotations = case.annotations
        self._derived: dict[Fn, tuple[tuple[AnnotatedRule, Binding, frozenset[Fn]], ...]] = {}
        self._missed: dict[Fn, tuple[Node, ...]] = {}

    def why(self, atom: Fn, above: frozenset[Fn] = frozenset()) -> tuple[Node, ...]:
        """Why the atom holds: a fact, a choice, or every rule instance that derives it (none that leans on itself)."""
        if atom in self.case.origins or atom in self._annotations:
            return (Node("feit", True, atom, above=above),)
        if atom.name == "gekozen":
            return (Node("keuze", True, atom, above=above),)
        if self.case.knowledge.vocabulary.field_of_predicate(atom.name) and not self.heads.matching(atom):
            return (Node("veronderstelling", True, atom, above=above),)
        below = above | {atom}
        return tuple(
            Node("regel", True, atom, rule, binding, above=below)
            for rule, binding, rests_on in self._derivations(atom)
            if rests_on.isdisjoint(below)  # also what a rule denies: no rule depends on its own negation
        )

    def why_not(self, pattern: Fn, above: frozenset[Fn] = frozenset()) -> tuple[Node, ...]:
        """Why nothing of this shape holds: per rule that could derive it, the ways that came furthest."""
        if pattern in above:
            return ()
        if pattern not in self._missed:
            self._missed[pattern] = tuple(
                Node(
                    "mislukt",
                    False,
                    pattern,
                    head.rule,
                    failure.binding,
                    failure.part,
                    self._also_failed(head.rule, failure),
                    near=failure.depth == len(head.rule.rule.body) - 1,
                )
                for head in self.heads.matching(pattern)
                for failure in deepest(self._failures(head, pattern))
            )
        below = above | {pattern}
        return tuple(replace(node, above=below) for node in self._missed[pattern])

    def children(self, node: Node) -> tuple[Node, ...]:
        """The steps that the node rests on."""
        match node.kind:
            case "regel":
                assert node.rule is not None
                return tuple(c for part in node.rule.rule.body for c in self._holding(part, node))
            case "mislukt":
                return tuple(c for part in node.failed for c in self._failing(part, node))
            case "afwezig":
                assert node.atom is not None
                return self.why_not(node.atom, node.above)
            case "optelling":
                assert isinstance(node.part, Aggregate)
                return tuple(self._summands(node.part, node.binding, node.above))
            case _:
                return ()

    def instances(self, atom: Fn) -> Iterator[tuple[AnnotatedRule, Binding]]:
        """The rule instances that derive the atom in this world."""
        for head in self.heads.matching(atom):
            start = unify(head.pattern, atom, {})
            if start is not None:
                for binding in solutions(head.rule.rule.body, start, self.world):
                    if substitute(head.rule.rule.head, binding) == atom:
                        yield head.rule, binding

    def _derivations(self, atom: Fn) -> tuple[tuple[AnnotatedRule, Binding, frozenset[Fn]], ...]:
        """The rule instances that derive the atom, each with the atoms that its literals are about."""
        if atom not in self._derived:
            found = []
            for rule, binding in self.instances(atom):
                literals = (part for part in rule.rule.body if isinstance(part, Literal))
                found.append((rule, binding, frozenset(substitute(each.atom, binding) for each in literals)))
            self._derived[atom] = tuple(found)
        return self._derived[atom]

    def nearly(self, head: Head, pattern: Fn) -> list[Failure]:
        """The ways in which everything but the last, deciding condition of a rule holds."""
        size = len(head.rule.rule.body)
        return [f for f in self._failures(head, pattern) if f.depth == size - 1]

    def _failures(self, head: Head, pattern: Fn) -> list[Failure]:
        start = overlap(head.pattern, pattern, {})
        return failures(head.rule.rule.body, start, self.world) if start is not None else []

    def _also_failed(self, rule: AnnotatedRule, failure: Failure) -> tuple[BodyPart, ...]:
        """The failed condition and the later ones that fail on their own with the same binding."""
        ordered = plan(rule.rule.body, self._start(rule, failure))
        later = [
            part
            for part in ordered[failure.depth + 1 :]
            if isinstance(part, Literal | Comparison)
            and not _free(part, failure.binding)
            and not any(True for _ in matches(part, failure.binding, self.world))
        ]
        return (failure.part, *later)

    def _start(self, rule: AnnotatedRule, failure: Failure) -> frozenset:  # type: ignore[type-arg]
        head = rule.rule.head
        return frozenset(v for v in variables(head) if v in failure.binding)

    def _holding(self, part: BodyPart, node: Node) -> Iterable[Node]:
        match part:
            case Literal(negative=False):
                return self.why(substitute(part.atom, node.binding), node.above)
            case Literal():
                return (Node("afwezig", False, substitute(part.atom, node.binding), above=node.above),)
            case ForAll():
                instances = solutions(part.condition, node.binding, self.world)
                return (n for b in instances for n in self._holding(part.literal, replace(node, binding=b)))
            case _:
                return (self._figure(part, node, holds=True),)

    def _failing(self, part: BodyPart, node: Node) -> Iterable[Node]:
        match part:
            case Literal(negative=False):
                return (Node("afwezig", False, substitute(part.atom, node.binding), above=node.above),)
            case Literal():
                present = self.world.matching(substitute(part.atom, node.binding))
                return (n for atom in present for n in self.why(atom, node.above))
            case ForAll():
                instances = [
                    b
                    for b in solutions(part.condition, node.binding, self.world)
                    if not any(True for _ in matches(part.literal, b, self.world))
                ]
                return (n for b in instances for n in self._failing(part.literal, replace(node, binding=b)))
            case _:
                return (self._figure(part, node, holds=False),)

    def _figure(self, part: BodyPart, node: Node, holds: bool) -> Node:
        kind: Kind = "optelling" if isinstance(part, Aggregate) else "vergelijking"
        return Node(kind, holds, None, node.rule, node.binding, part, above=node.above)

    def _summands(self, part: Aggregate, binding: Binding, above: frozenset[Fn]) -> Iterator[Node]:
        for each in elements(part, binding, self.world).values():
            for element in part.elements:
                for condition in element.condition:
                    if isinstance(condition, Literal) and not condition.negative:
                        atom = substitute(condition.atom, each)
                        if atom in self.world:
                            yield from self.why(atom, above)


def _free(part: Literal | Comparison, binding: Binding) -> bool:
    found = (
        variables(part.atom)
        if isinstance(part, Literal)
        else variables(part.left).union(*(variables(t) for _, t in part.guards))
    )
    return any(v not in binding and not v.anonymous for v in found)
