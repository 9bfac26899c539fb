"""A knowledge base with one small mistake in it: a rule taken away, a condition dropped or turned round.

Whoever reads scenarios may ask whether they would notice. A mutant that no scenario notices is a gap in the scenarios,
or a rule that makes no difference.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal as Word

from engine.analysis.exercise import Body, failing, is_threshold, text_of
from engine.explain.matching import bound_by, evaluable
from engine.knowledge.base import KnowledgeBase
from engine.knowledge.norms import AnnotatedRule
from engine.solving.reading import declared_predicates, read_program
from engine.terms import BodyPart, Comparison, Fn, Literal, Rule, Var, variables

Kind = Word["verwijderd", "voorwaarde weg", "voorwaarde omgekeerd", "grens verlegd"]
_OPPOSITE = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "=": "!=", "!=": "="}
_EDGE = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}


@dataclass(frozen=True, slots=True)
class Mutant:
    """A rule as it stands in the knowledge base, and the body that it gets (``None`` when it is taken away).

    ``part`` is the condition in which they differ.
    """

    rule: Rule
    kind: Kind
    body: tuple[BodyPart, ...] | None = None
    part: BodyPart | None = None

    @property
    def text(self) -> str:
        """What takes the place of the rule."""
        if self.body is None:
            return ""
        return f"{self.rule.head} :- {text_of(self.body)}." if self.body else f"{self.rule.head}."


def mutants(rule: Rule) -> Iterator[Mutant]:
    """The mutants of one rule, the one without it first."""
    if rule.head is None:
        return
    yield Mutant(rule, "verwijderd")
    for number, part in enumerate(rule.body):
        without = rule.body[:number] + rule.body[number + 1 :]
        if _is_safe(rule.head, without):
            yield Mutant(rule, "voorwaarde weg", without, part)
        for kind, other in _altered(part):
            yield Mutant(rule, kind, (*rule.body[:number], other, *rule.body[number + 1 :]), part)


def differences(mutant: Mutant) -> Iterator[Body]:
    """Bodies of which one holds wherever the mutant makes something hold that did not, or leaves something out."""
    rule, body = mutant.rule, mutant.body
    assert rule.head is not None
    if body is None:
        yield rule.body
        return
    yield (*body, Literal(rule.head, negative=True))
    yield from ((*rule.body, *failed) for failed in _otherwise(mutant))


def firings(mutant: Mutant) -> Iterator[Body]:
    """Bodies of which one holds wherever the mutant fires and the rule does not."""
    if mutant.body is not None and mutant.part is not None:
        yield from ((*mutant.body, *failed) for failed in failing(mutant.part, mutant.body))


def _otherwise(mutant: Mutant) -> Iterator[Body]:
    """What holds where the condition that came in the place of the other does not."""
    rule, body = mutant.rule, mutant.body or ()
    if len(body) == len(rule.body):
        for old, new in zip(rule.body, body, strict=True):
            if old != new:
                yield from failing(new, rule.body)


def _altered(part: BodyPart) -> Iterator[tuple[Kind, BodyPart]]:
    if isinstance(part, Literal) and part.negative:
        yield "voorwaarde omgekeerd", Literal(part.atom)
    if isinstance(part, Comparison) and len(part.guards) == 1 and not part.negative:
        op, right = part.guards[0]
        if op != "=":
            yield "voorwaarde omgekeerd", Comparison(part.left, ((_OPPOSITE[op], right),))
        if is_threshold(part):
            yield "grens verlegd", Comparison(part.left, ((_EDGE[op], right),))


def mutated(knowledge: KnowledgeBase, mutant: Mutant) -> KnowledgeBase | None:
    """The knowledge base with the mutant in it, or ``None`` if the rule is none of its rules."""
    file = mutant.rule.location.file
    if not any(_same(each.rule, mutant.rule) for each in knowledge.rules):
        return None
    original = next(text for name, text in knowledge.texts if name == file)
    kept = list(_in_its_place(knowledge.rules, mutant))
    # A predicate that loses its only rule stays known: what matters is what follows, not that clingo complains.
    assert mutant.rule.head is not None
    declared = {*declared_predicates(original), (mutant.rule.head.name, len(mutant.rule.head.args))}
    lines = dict.fromkeys(map(_with_its_sentence, (each for each in kept if each.rule.location.file == file)))
    lines |= dict.fromkeys(f"#defined {name}/{arity}." for name, arity in sorted(declared))
    text = "\n".join(lines)
    texts = tuple((name, text if name == file else own) for name, own in knowledge.texts)
    return replace(knowledge, texts=texts, rules=tuple(kept))


def _in_its_place(rules: Iterable[AnnotatedRule], mutant: Mutant) -> Iterator[AnnotatedRule]:
    """The rules with the mutant where the rule stood: of two ways to come to an answer the first is told."""
    for each in rules:
        if not _same(each.rule, mutant.rule):
            yield each
        elif mutant.text:
            [new] = (s for s in read_program(mutant.text, each.rule.location.file) if isinstance(s, Rule))
            yield replace(each, rule=replace(new, location=mutant.rule.location))


def _with_its_sentence(each: AnnotatedRule) -> str:
    """A rule as a paragraph: of a text that is asked for by name nothing but the text is read."""
    return f"% @uitleg {each.sentence}\n{each.rule.text}\n" if each.sentence else each.rule.text


def _same(one: Rule, other: Rule) -> bool:
    """Whether two rules are one statement: a rule with a pool is read as several."""
    return one.location == other.location and one.text == other.text


def _is_safe(head: Fn, body: tuple[BodyPart, ...]) -> bool:
    ordered = evaluable(body, frozenset(), body)
    known = frozenset[Var]().union(*map(bound_by, ordered))
    return len(ordered) == len(body) and variables(head) <= known
