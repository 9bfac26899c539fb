"""Terms matched with values: variables filled in, sums carried out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from engine.terms import Arith, Fn, Term, Value, Var, variables

Binding = Mapping[Var, Value]


def ground(term: Any) -> bool:
    """Whether the term holds no variables and nothing to calculate."""
    if isinstance(term, Fn):
        return all(map(ground, term.args))
    return not isinstance(term, Var | Arith)


def substitute(term: Any, binding: Binding) -> Any:
    """The term with its bound variables replaced, and arithmetic on numbers carried out."""
    if isinstance(term, Var):
        return binding.get(term, term)
    if isinstance(term, Fn):
        return Fn(term.name, tuple(substitute(a, binding) for a in term.args)) if term.args else term
    if isinstance(term, Arith):
        left, right = substitute(term.left, binding), substitute(term.right, binding)
        if isinstance(left, int) and isinstance(right, int):
            return calculate(term.op, left, right)
        return Arith(term.op, left, right)
    return term


def calculate(op: str, left: int, right: int) -> int:
    """Whole-number arithmetic as clingo does it: division and remainder round towards zero."""
    match op:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
        case "**":
            return int(left**right)
        case "/":
            quotient = abs(left) // abs(right)
            return quotient if (left < 0) == (right < 0) else -quotient
        case _:
            return left - right * calculate("/", left, right)


def unify(pattern: Term, value: Value, binding: Binding) -> Binding | None:
    """The binding extended so that the pattern equals the value, or ``None``."""
    if isinstance(pattern, Var):
        known = binding.get(pattern)
        if known is None:
            return {**binding, pattern: value}
        return binding if known == value else None
    if isinstance(pattern, Fn):
        if not isinstance(value, Fn) or pattern.name != value.name or len(pattern.args) != len(value.args):
            return None
        result: Binding | None = binding
        for part, each in zip(pattern.args, value.args, strict=True):
            result = unify(part, each, result) if result is not None else None
        return result
    if isinstance(pattern, Arith):
        return binding if substitute(pattern, binding) == value else None
    return binding if type(pattern) is type(value) and pattern == value else None


def overlap(pattern: Term, goal: Term, binding: Binding) -> Binding | None:
    """Like `unify`, but the goal may hold variables too: those leave the pattern's own variables free."""
    if isinstance(goal, Var | Arith):
        return binding
    if isinstance(pattern, Fn) and isinstance(goal, Fn) and variables(goal):
        if pattern.name != goal.name or len(pattern.args) != len(goal.args):
            return None
        result: Binding | None = binding
        for part, each in zip(pattern.args, goal.args, strict=True):
            result = overlap(part, each, result) if result is not None else None
        return result
    if variables(goal):
        return binding
    return unify(pattern, goal, binding)


def calculated(term: Any) -> frozenset[Var]:
    """The variables in the calculations in a term: they need a value before the term can be matched."""
    if isinstance(term, Fn) and term.args:
        return frozenset().union(*map(calculated, term.args))
    return variables(term) if isinstance(term, Arith) else frozenset()


def without_arithmetic(term: Any) -> Any:
    """The term with every calculation replaced by an anonymous variable: a pattern to look for, checked afterwards."""
    if isinstance(term, Arith):
        return Var(f"_{term}")
    return Fn(term.name, tuple(without_arithmetic(a) for a in term.args)) if isinstance(term, Fn) else term
