"""Rule bodies matched against the atoms of a world: every way in which a body holds, and where it fails.

The solver has decided; here its rules are looked at again, one at a time and only where somebody asks, so that a
proof can be opened step by step. What clingo does with the same rules is the test of this module.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from engine.explain.unification import Binding, calculated, ground, substitute, unify
from engine.explain.world import World
from engine.terms import (
    Aggregate,
    BodyPart,
    Comparison,
    Element,
    ForAll,
    Literal,
    Value,
    Var,
    rank,
    variables,
)


class UnsafeRuleError(ValueError):
    """A rule has a variable that nothing binds; clingo refuses such rules, so this is a defect of the engine."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A way to match the first ``depth`` parts of a body, after which ``part`` does not hold."""

    depth: int
    part: BodyPart
    binding: Binding


@lru_cache(maxsize=4096)
def plan(body: tuple[BodyPart, ...], bound: frozenset[Var]) -> tuple[BodyPart, ...]:
    """The parts in the order in which they can be evaluated, as close to the order of the rule as possible."""
    ordered = evaluable(body, bound, body)
    if len(ordered) < len(body):
        stuck = next(p for p in body if p not in ordered)
        raise UnsafeRuleError(f"niets bindt de variabelen van {stuck}")
    return ordered


def evaluable(parts: Sequence[BodyPart], bound: frozenset[Var], body: tuple[BodyPart, ...]) -> tuple[BodyPart, ...]:
    """Those parts of a body of which the variables can be known without the other parts, in the order of `plan`."""
    ordered: list[BodyPart] = []
    rest = list(parts)
    known = set(bound)
    while (ready := next((p for p in rest if _ready(p, known, body)), None)) is not None:
        rest.remove(ready)
        ordered.append(ready)
        known |= bound_by(ready)
    return tuple(ordered)


def _outer_variables(part: BodyPart) -> frozenset[Var]:
    """The variables of a part that other parts may share (for an aggregate: those of its guards)."""
    if isinstance(part, Literal):
        return variables(part.atom)
    if isinstance(part, Comparison):
        return variables(part.left).union(*(variables(t) for _, t in part.guards))
    if isinstance(part, Aggregate):
        guards = [g[1] for g in (part.left, part.right) if g]
        return frozenset().union(*map(variables, guards)) if guards else frozenset()
    return frozenset()


def _inner_variables(part: Aggregate | ForAll) -> frozenset[Var]:
    elements = part.elements if isinstance(part, Aggregate) else (Element((), (part.literal, *part.condition)),)
    found: set[Var] = set()
    for element in elements:
        for term in element.terms:
            found |= variables(term)
        for condition in element.condition:
            found |= _outer_variables(condition)
    return frozenset(found)


def _global_variables(part: Aggregate | ForAll, body: tuple[BodyPart, ...]) -> frozenset[Var]:
    """The inner variables that stand outside braces too, and are determined there."""
    return _inner_variables(part) & frozenset().union(*map(_outer_variables, body))


def _ready(part: BodyPart, known: set[Var], body: tuple[BodyPart, ...]) -> bool:
    match part:
        case Literal(negative=False):
            return calculated(part.atom) <= known
        case Literal():
            return {v for v in variables(part.atom) if not v.anonymous} <= known
        case Comparison(guards=((("="), right),), negative=False):
            free_left, free_right = variables(part.left) - known, variables(right) - known
            return (not free_left and (not free_right or isinstance(right, Var))) or (
                not free_right and isinstance(part.left, Var)
            )
        case Comparison():
            return _outer_variables(part) <= known
        case Aggregate():
            open_guard = _outer_variables(part) - known
            assigns = part.left is not None and part.left[0] == "=" and isinstance(part.left[1], Var)
            return _global_variables(part, body) <= known and (not open_guard or assigns)
        case ForAll():
            return _global_variables(part, body) <= known


def bound_by(part: BodyPart) -> frozenset[Var]:
    """The variables that have a value once the part holds."""
    if isinstance(part, Literal) and part.negative:
        return frozenset()
    return _outer_variables(part)


def solutions(body: Sequence[BodyPart], binding: Binding, world: World) -> Iterator[Binding]:
    """Every binding, extending the given one, under which the whole body holds."""
    ordered = plan(tuple(body), frozenset(binding))
    yield from _extend(ordered, 0, binding, world, [])


def failures(body: Sequence[BodyPart], binding: Binding, world: World) -> list[Failure]:
    """All ways in which an attempt to match the body ends without success, whether or not others succeed."""
    found: list[Failure] = []
    for _ in _extend(plan(tuple(body), frozenset(binding)), 0, binding, world, found):
        pass
    return found


def deepest(found: Sequence[Failure]) -> list[Failure]:
    """The failures that came furthest."""
    depth = max((f.depth for f in found), default=0)
    return [f for f in found if f.depth == depth]


def _extend(
    ordered: Sequence[BodyPart], depth: int, binding: Binding, world: World, failed: list[Failure]
) -> Iterator[Binding]:
    if depth == len(ordered):
        yield binding
        return
    matched = False
    for extended in matches(ordered[depth], binding, world):
        matched = True
        yield from _extend(ordered, depth + 1, extended, world, failed)
    if not matched:
        failed.append(Failure(depth, ordered[depth], binding))


def matches(part: BodyPart, binding: Binding, world: World) -> Iterator[Binding]:
    """The bindings under which one part of a body holds."""
    match part:
        case Literal(negative=False):
            pattern = substitute(part.atom, binding)
            if ground(pattern):
                if pattern in world:
                    yield binding
                return
            for atom in world.candidates(pattern):
                extended = unify(pattern, atom, binding)
                if extended is not None:
                    yield extended
        case Literal():
            if not world.matching(substitute(part.atom, binding)):
                yield binding
        case Comparison():
            yield from _compare(part, binding)
        case Aggregate():
            yield from _aggregate(part, binding, world)
        case ForAll():
            inner = solutions(part.condition, binding, world)
            if all(any(True for _ in matches(part.literal, each, world)) for each in inner):
                yield binding


def _compare(part: Comparison, binding: Binding) -> Iterator[Binding]:
    left = substitute(part.left, binding)
    if len(part.guards) == 1 and part.guards[0][0] == "=" and not part.negative:
        right = substitute(part.guards[0][1], binding)
        if isinstance(left, Var):
            yield {**binding, left: right}
            return
        if isinstance(right, Var):
            yield {**binding, right: left}
            return
    holds = True
    for op, term in part.guards:
        right = substitute(term, binding)
        holds = holds and holds_between(left, op, right)
        left = right
    if holds != part.negative:
        yield binding


def holds_between(left: Value, op: str, right: Value) -> bool:
    """Whether the comparison holds. Numbers and moments have an order; words have none in the knowledge base."""
    if op == "=":
        return type(left) is type(right) and left == right
    if op == "!=":
        return type(left) is not type(right) or left != right
    one, other = rank(left), rank(right)
    if not one or len(one) != len(other):
        raise UnsafeRuleError(f"{left} {op} {right}: dit heeft geen volgorde")
    return {"<": one < other, "<=": one <= other, ">": one > other, ">=": one >= other}[op]


def elements(part: Aggregate, binding: Binding, world: World) -> dict[tuple[Value, ...], Binding]:
    """The tuples that the aggregate runs over, each with one way in which its condition holds."""
    found: dict[tuple[Value, ...], Binding] = {}
    for element in part.elements:
        for each in solutions(element.condition, binding, world):
            found.setdefault(tuple(substitute(t, each) for t in element.terms), each)
    return found


def total(part: Aggregate, binding: Binding, world: World) -> int | None:
    """The value of the aggregate; ``None`` for the minimum or maximum of nothing."""
    tuples = elements(part, binding, world)
    weights = [t[0] for t in tuples if t and isinstance(t[0], int)]
    match part.function:
        case "count":
            return len(tuples)
        case "sum":
            return sum(weights)
        case "sum+":
            return sum(w for w in weights if w > 0)
        case "min":
            return min(weights, default=None)
        case _:
            return max(weights, default=None)


def _nothing(part: Aggregate, binding: Binding) -> Iterator[Binding]:
    """The minimum of nothing is above every number, the maximum below: only the direction of the guards counts."""
    above = part.function == "min"
    guards = [part.right[0]] if part.right else []
    guards += [_MIRRORED[part.left[0]]] if part.left else []
    holds = all(op == "!=" or op.startswith(">" if above else "<") for op in guards)
    if holds != part.negative:
        yield binding


_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=", "!=": "!="}


def _aggregate(part: Aggregate, binding: Binding, world: World) -> Iterator[Binding]:
    value = total(part, binding, world)
    if value is None:
        yield from _nothing(part, binding)
        return
    result = binding
    holds = True
    if part.left:
        bound = substitute(part.left[1], binding)
        if isinstance(bound, Var):
            result = {**binding, bound: value}
        else:
            holds = holds_between(bound, part.left[0], value)
    if part.right:
        holds = holds and holds_between(value, part.right[0], substitute(part.right[1], result))
    if holds != part.negative:
        yield result
