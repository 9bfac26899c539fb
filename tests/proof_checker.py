"""An independent checker of proofs: it trusts clingo and the rule texts, not the engine's matching.

Every step must be an instance of a rule whose body clingo finds true in the world, every failed attempt one whose
body clingo finds false, and every leaf a fact, a choice on offer, or truly absent.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import clingo
from clingo import ast

from engine.explain.proof import Explainer, Node
from engine.explain.unification import substitute, unify
from engine.outcome.case import Case
from engine.solving.symbols import symbol_of
from engine.terms import Aggregate, Fn, Literal, Value


def steps(explainer: Explainer, roots: tuple[Node, ...]) -> Iterator[Node]:
    """All nodes of the proofs, each once."""
    seen: set[Any] = set()
    todo = list(roots)
    while todo:
        node = todo.pop()
        key = (
            node.kind,
            node.atom,
            node.rule and node.rule.rule.location,
            tuple(sorted((v.name, str(x)) for v, x in node.binding.items())),
            str(node.part),
        )
        if key in seen:
            continue
        seen.add(key)
        yield node
        todo.extend(explainer.children(node))


def _body_test(rule: str, case: int, names: tuple[str, ...]) -> Any:
    """The statement ``toets(number) :- geval(case, number, values…), body``: the rule with its variables given."""
    begin = _parsed(f"toets(Nummer_) :- geval({', '.join((str(case), 'Nummer_', *names))}).")
    return begin.update(body=[*begin.body, *_parsed(rule).body])


@cache
def _parsed(text: str) -> Any:
    found: list[Any] = []
    ast.parse_string(text, found.append)
    return next(s for s in found if s.ast_type is ast.ASTType.Rule)


def check_proof(case: Case, explainer: Explainer, roots: tuple[Node, ...]) -> list[str]:
    """What is wrong with the proofs; empty if nothing is."""
    nodes = list(steps(explainer, roots))
    world = explainer.world.atoms
    same: dict[tuple[str, int], list[Fn]] = {}
    for atom in world:
        same.setdefault((atom.name, len(atom.args)), []).append(atom)
    wrong = [message for node in nodes for message in _leaf(node, case, world, same)]
    wrong += [message for node in nodes for message in _unsummed(explainer, node, same)]
    ruled = [node for node in nodes if node.kind in ("regel", "mislukt")]
    holding = _holding(ruled, world)
    for number, node in enumerate(ruled):
        if (node.kind == "regel") != (number in holding):
            wrong.append(
                f"{node.kind} {node.atom} met {node.rule and node.rule.rule.location}: clingo zegt iets anders"
            )
        if node.kind == "regel" and node.rule and node.rule.rule.head is not None:
            if unify(node.rule.rule.head, node.atom, node.binding) is None:  # type: ignore[arg-type]
                wrong.append(f"{node.atom} is geen gevolg van {node.rule.rule.location}")
            wrong.extend(_uncovered(explainer, node))
    return wrong


def _holding(nodes: list[Node], world: frozenset[Fn]) -> set[int]:
    """The numbers of the nodes of which clingo finds the body true: one statement per rule, one fact per node."""
    control = clingo.Control(["--warn=none"])
    cases: dict[tuple[str, tuple[str, ...]], int] = {}
    given = []
    for number, node in enumerate(nodes):
        assert node.rule is not None
        binding = {v.name: value for v, value in sorted(node.binding.items()) if not v.anonymous}
        case = cases.setdefault((node.rule.rule.text, tuple(binding)), len(cases))
        given.append(Fn("geval", (case, number, *binding.values())))
    with control.backend() as backend:
        for atom in (*world, *given):
            backend.add_rule([backend.add_atom(symbol_of(atom))])
    with ast.ProgramBuilder(control) as builder:
        for (rule, names), case in cases.items():
            builder.add(_body_test(rule, case, names))
    control.ground([("base", [])])
    return {a.symbol.arguments[0].number for a in control.symbolic_atoms.by_signature("toets", 1) if a.is_fact}


def _leaf(node: Node, case: Case, world: frozenset[Fn], same: dict[tuple[str, int], list[Fn]]) -> Iterator[str]:
    atom = node.atom
    if node.kind == "feit" and atom not in case.origins and atom not in case.annotations:
        yield f"{atom} is geen gegeven feit"
    if node.kind == "keuze" and (atom not in world or Fn("optie", atom.args) not in world):  # type: ignore[union-attr]
        yield f"{atom} was geen optie"
    if node.kind == "veronderstelling" and Fn("onbekend", (Fn(atom.name), atom.args[0])) not in world:  # type: ignore[union-attr]
        yield f"{atom} was niet onbekend"
    if node.kind == "afwezig" and any(
        unify(atom, a, {}) is not None  # type: ignore[arg-type]
        for a in same.get((atom.name, len(atom.args)), ())  # type: ignore[union-attr]
    ):
        yield f"{atom} is niet afwezig"


def _unsummed(explainer: Explainer, node: Node, same: dict[tuple[str, int], list[Fn]]) -> Iterator[str]:
    """What is counted or added up must be told by a child; looked at where one condition says what that is."""
    if not isinstance(node.part, Aggregate) or node.kind != "optelling":
        return
    told = {child.atom for child in explainer.children(node)}
    for element in node.part.elements:
        for condition in element.condition if len(element.condition) == 1 else ():
            if isinstance(condition, Literal) and not condition.negative:
                pattern = substitute(condition.atom, node.binding)
                ways: dict[tuple[Value, ...], list[Fn]] = {}
                for atom in same.get((pattern.name, len(pattern.args)), ()):
                    found = unify(pattern, atom, node.binding)
                    if found is not None:
                        ways.setdefault(tuple(substitute(t, found) for t in element.terms), []).append(atom)
                for atoms in ways.values():
                    if not any(atom in told or atom in node.above for atom in atoms):
                        yield f"{node.part}: {atoms[0]} telt mee en is niet verantwoord"


def _uncovered(explainer: Explainer, node: Node) -> Iterator[str]:
    """Each positive condition must be told by a child (one that leans on the step itself may be left out)."""
    assert node.rule is not None
    told = {child.atom for child in explainer.children(node)}
    for part in node.rule.rule.body:
        if isinstance(part, Literal) and not part.negative:
            atom = substitute(part.atom, node.binding)
            if atom not in told and atom not in node.above:
                yield f"{node.atom}: de voorwaarde {atom} is niet verantwoord"
