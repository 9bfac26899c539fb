"""Rule bodies matched against the atoms of a world: every way in which a body holds, and where it fails.

The solver has decided; here its rules are looked at again, one at a time and only where somebody asks, so that a
proof can be opened step by step. What clingo does with the same rules is the test of this module.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from engine.terms import (
    Aggregate,
    Arith,
    BodyPart,
    Comparison,
    Element,
    Fn,
    ForAll,
    Literal,
    Term,
    Value,
    Var,
    variables,
)

Binding = Mapping[Var, Value]
FEW = 2
"""So many atoms are looked at sooner than an index."""
_Predicate = tuple[str, int]


class UnsafeRuleError(ValueError):
    """A rule has a variable that nothing binds; clingo refuses such rules, so this is a defect of the engine."""


class World:
    """The atoms of a world, indexed by predicate and by the value of each argument."""

    def __init__(self, atoms: frozenset[Fn]) -> None:
        self.atoms = atoms
        self._of: dict[_Predicate, list[Fn]] = defaultdict(list)
        self._with: dict[tuple[_Predicate, int], Mapping[Value, Sequence[Fn]]] = {}
        self._in_order: set[_Predicate] = set()
        for atom in atoms:
            self._of[atom.name, len(atom.args)].append(atom)

    def __contains__(self, atom: Fn) -> bool:
        return atom in self.atoms

    def candidates(self, pattern: Fn) -> Sequence[Fn]:
        """The atoms that the (partly bound) pattern may match, in a fixed order."""
        predicate = (pattern.name, len(pattern.args))
        found = self._sorted(predicate)
        for position, argument in enumerate(pattern.args):
            if len(found) <= FEW:
                break
            if ground(argument):
                found = min(found, self._indexed(predicate, position).get(argument, ()), key=len)
        return found

    def matching(self, pattern: Fn) -> list[Fn]:
        """The atoms that the (partly bound) pattern matches."""
        if ground(pattern):
            return [pattern] if pattern in self else []
        return [atom for atom in self.candidates(pattern) if unify(pattern, atom, {}) is not None]

    def _indexed(self, predicate: _Predicate, position: int) -> Mapping[Value, Sequence[Fn]]:
        """The atoms of a predicate by the value of one argument; made when it is first asked for."""
        index = self._with.get((predicate, position))
        if index is None:
            made: dict[Value, list[Fn]] = defaultdict(list)
            for atom in self._sorted(predicate):
                made[atom.args[position]].append(atom)
            index = self._with[predicate, position] = dict(made)
        return index

    def _sorted(self, predicate: _Predicate) -> Sequence[Fn]:
        """The atoms of a predicate, put in order when first asked for: sorting a whole world takes too long."""
        found = self._of.get(predicate, ())
        if predicate not in self._in_order and isinstance(found, list):
            self._in_order.add(predicate)
            found.sort(key=str)
        return found


indexed = lru_cache(maxsize=8)(World)
"""The index of a world; whoever explains something in the same world gets the same one."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A way to match the first ``depth`` parts of a body, after which ``part`` does not hold."""

    depth: int
    part: BodyPart
    binding: Binding


# --- terms -------------------------------------------------------------------


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


# --- bodies ------------------------------------------------------------------


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
    """The inner variables that the rest of the body determines."""
    others = frozenset().union(*(_outer_variables(p) for p in body if p is not part))
    return _inner_variables(part) & others


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
    """Whether the comparison holds. Order is only defined between numbers: words have none in the knowledge base."""
    if op == "=":
        return type(left) is type(right) and left == right
    if op == "!=":
        return type(left) is not type(right) or left != right
    if not (isinstance(left, int) and isinstance(right, int)):
        raise UnsafeRuleError(f"{left} {op} {right}: alleen getallen hebben een volgorde")
    return {"<": left < right, "<=": left <= right, ">": left > right, ">=": left >= right}[op]


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
