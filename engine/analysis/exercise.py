"""The ways in which a rule can be put to the test, as rules that the solver works out beside it.

A rule *fires* when its body holds. It *misses* on a condition when that condition does not hold while all others do, as
far as they can be judged without it. A comparison of two numbers has three *sides*: the left one is below the right
one, equal to it, or above it. A mistake in it *differs* where it makes something else hold. Each is an atom of its own,
so that one and the same grounding that decides a dossier also tells what it has exercised.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal as Word

from engine.explain.matching import bound_by, evaluable
from engine.knowledge.base import KnowledgeBase
from engine.solving.program import Program
from engine.terms import Aggregate, BodyPart, Comparison, Fn, ForAll, Literal, Rule, Term, Var, variables

Kind = Word["vuurt", "mist", "onder", "gelijk", "boven", "verschilt"]
SIDES: dict[Kind, str] = {"onder": "<", "gelijk": "=", "boven": ">"}
_OPPOSITE = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "=": "!=", "!=": "="}
_PREDICATE = ("oefent", 3)


@dataclass(frozen=True, slots=True, order=True)
class Way:
    """``kind`` says which way; ``part`` is the number of the condition in the body, -1 for a rule that fires."""

    kind: Kind
    part: int = -1


Body = Sequence[BodyPart]


@dataclass(frozen=True)
class Instruments:
    """Rules that tell how those of a knowledge base are exercised; ``needs`` are the atoms that each looks for."""

    text: str
    needs: tuple[tuple[Fn, ...], ...]


def ways(rule: Rule, knowledge: KnowledgeBase | None = None) -> Iterator[tuple[Way, Body]]:
    """Every way in which a rule can be exercised, with the body that says when it is.

    What no dossier can make fail is no way: a row in a table of the knowledge base, or whatever value a fact has.
    """
    if rule.head is None or not rule.body:
        return
    yield Way("vuurt"), rule.body
    for number, part in enumerate(rule.body):
        if knowledge is not None and _gives_only(part, rule.body[:number] + rule.body[number + 1 :], knowledge):
            continue
        others = rule.body[:number] + rule.body[number + 1 :]
        rest = evaluable(others, frozenset(), rule.body)
        for failed in failing(part, rest):
            yield Way("mist", number), (*rest, *failed)
        if isinstance(part, Comparison) and is_threshold(part):
            for side, op in SIDES.items():
                yield Way(side, number), (*rest, Comparison(part.left, ((op, part.guards[0][1]),)))


def fires(rule: Rule) -> str:
    """The body that says when a rule fires."""
    return text_of(rule.body)


def is_threshold(part: BodyPart) -> bool:
    """Whether a condition compares two numbers by their order."""
    return isinstance(part, Comparison) and len(part.guards) == 1 and part.guards[0][0] in ("<", "<=", ">", ">=")


def atom(number: int, way: Way) -> Fn:
    """What says that the rule of this number is exercised in this way."""
    return Fn(_PREDICATE[0], (number, Fn(way.kind), way.part))


def instruments(rules: Sequence[Rule], knowledge: KnowledgeBase | None = None) -> Instruments:
    """What tells how the rules are exercised; a rule is known by its place in the sequence."""
    each = ((number, *way) for number, rule in enumerate(rules) for way in ways(rule, knowledge))
    return beside([(atom(number, way), body) for number, way, body in each])


def beside(found: Sequence[tuple[Fn, Body]]) -> Instruments:
    """What tells which of the atoms (see `atom`) hold, each by a body."""
    needs = tuple(tuple(p.atom for p in body if isinstance(p, Literal) and not p.negative) for _, body in found)
    return Instruments("\n".join(f"{head} :- {text_of(body)}." for head, body in found), needs)


def exercised(program: Program, tools: Instruments) -> frozenset[tuple[int, Way]]:
    """How the rules that the instruments are about are exercised in some lawful world of a program; to be asked once.

    The instruments are grounded beside the program, without those that find nothing there: each costs time.
    """
    program.add_beside(tools.text, [n for n, atoms in enumerate(tools.needs) if all(map(program.may_hold, atoms))])
    atoms = program.atoms(*_PREDICATE)
    possible = program.possible({program.literal(a) for a in atoms})
    return frozenset((a.args[0], Way(a.args[1].name, a.args[2])) for a in atoms if program.literal(a) in possible)


def _gives_only(part: BodyPart, others: Sequence[BodyPart], knowledge: KnowledgeBase) -> bool:
    """Whether a condition holds for every dossier, and is there for the values that it gives."""
    if not isinstance(part, Literal) or part.negative or not part.atom.args:
        return False
    rules = knowledge.rules_by_head.get((part.atom.name, len(part.atom.args)), ())
    if rules and all(not each.rule.body for each in rules):
        return True
    value = part.atom.args[-1]
    elsewhere = frozenset[Var]().union(*(bound_by(p) for p in others if isinstance(p, Literal) and not p.negative))
    is_fact = knowledge.vocabulary.field_of_predicate(part.atom.name) is not None
    return is_fact and not rules and isinstance(value, Var) and value not in elsewhere


def text_of(body: Body) -> str:
    """A body as program text."""
    return "; ".join(map(str, body))


def failing(part: BodyPart, rest: Body) -> Iterator[tuple[BodyPart, ...]]:
    """Conditions that hold when the part does not. None for a part that only gives a variable its value."""
    known = frozenset[Var]().union(*map(bound_by, rest))
    match part:
        case Literal(negative=False):
            if all(v in known or v.anonymous or _count(part.atom, v) == 1 for v in variables(part.atom)):
                args = tuple(_unnamed(argument, known) for argument in part.atom.args)
                yield (Literal(Fn(part.atom.name, args), negative=True),)
        case Literal():
            yield (Literal(part.atom),)
        case Comparison():
            for left, op, right in _links(part):
                if variables(left) | variables(right) <= known:
                    yield (Comparison(left, ((_OPPOSITE[op], right),)),)
        case Aggregate():
            guards = [g[1] for g in (part.left, part.right) if g]
            if all(variables(g) <= known for g in guards):
                yield (Aggregate(part.function, part.elements, part.left, part.right, not part.negative),)
        case ForAll():
            for failed in failing(part.literal, (*rest, *part.condition)):
                yield (*part.condition, *failed)


def _links(part: Comparison) -> Iterator[tuple[Term, str, Term]]:
    left = part.left
    for op, right in part.guards:
        yield left, op, right
        left = right


def _count(term: Term, variable: Var) -> int:
    if isinstance(term, Fn):
        return sum(_count(argument, variable) for argument in term.args)
    return int(term == variable)


def _unnamed(term: Term, known: frozenset[Var]) -> Term:
    """The term with an anonymous variable in every place that nothing else gives a value."""
    if isinstance(term, Fn):
        return Fn(term.name, tuple(_unnamed(argument, known) for argument in term.args))
    return Var("_") if isinstance(term, Var) and term not in known else term
