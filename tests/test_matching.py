"""The engine's own look at rule bodies against clingo: on made-up programs and on the whole knowledge base."""

from __future__ import annotations

import clingo
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.explain.heads import Heads
from engine.explain.matching import solutions
from engine.explain.unification import calculate, substitute
from engine.explain.world import World
from engine.knowledge.norms import AnnotatedRule
from engine.solving.program import Program
from engine.solving.reading import read_program
from engine.solving.symbols import value_of
from engine.terms import Fn, Rule, Value, Var

RULES = [
    "r(X) :- p(X), not q(X,_).",
    "r(Y) :- q(X,Y), X < Y.",
    "r(Z) :- p(X), Z = 2*X-1, Z != 3.",
    "r(N) :- N = #count{ X,Y : q(X,Y), p(X) }.",
    "r(N) :- p(X), N = #sum{ Y : q(X,Y) }.",
    "r(X) :- p(X), #max{ Y : q(X,Y) } >= 2.",
    "r(X) :- p(X), p(Y) : q(X,Y).",
    "r(X) :- p(X), not q(X,X).",
    "r(f(X,Y)) :- q(X,Y), not 1 < X.",
    "r(X) :- q(X,X), X = 1.",
    "r(X) :- q(X,Y), moment(X,Y) > moment(Y,X).",
    "r(X) :- q(X,Y), p(Z), moment(X,Y) <= moment(X,Z).",
    "r(A-B) :- q(A,B), A / 2 = B \\ 2.",
    "r(X) :- p(X), 0 < X < 3.",
    "r(X) :- p(X), not #count{ Y : q(X,Y) } > 1.",
    "r(N) :- p(_), N = #min{ X : p(X) }.",
    "r(1) :- #max{ X : p(X) } < 2.",
    "r(1) :- 2 <= #min{ X : p(X) }.",
    "r(1) :- 0 <= #min{ X : p(X) } < 3.",
    "r(1) :- -2 < #max{ X : p(X) } != 3.",
    "r(X) :- q(X,_), not 1 <= #count{ Y : q(X,Y) } <= 2.",
    "r(N) :- p(X), N = #sum+{ Y : q(X,Y) }.",
    "r(X) :- q(X+1,_), p(X).",
    "r(N) :- #count{ Y : q(_,Y) } <= N, p(N).",
    "r(Z) :- Z = X+1, p(X).",
    "r(Z) :- X+1 = Z, p(X).",
    "r(X) :- X+1 = 3, p(X).",
]

numbers = st.integers(-3, 4)
facts = st.tuples(st.sets(numbers, max_size=5), st.sets(st.tuples(numbers, numbers), max_size=8))


@pytest.mark.parametrize("text", RULES)
@given(facts=facts)
@settings(max_examples=60)
def test_a_body_holds_in_the_same_ways_as_in_clingo(text: str, facts: tuple[set[int], set[tuple[int, int]]]) -> None:
    singles, pairs = facts
    atoms = [*(Fn("p", (x,)) for x in singles), *(Fn("q", pair) for pair in pairs)]
    control = clingo.Control(["--warn=none"])
    control.add("base", [], "#defined p/1. #defined q/2." + text)
    with control.backend() as backend:
        for atom in atoms:
            symbol = clingo.Function(atom.name, [clingo.Number(a) for a in atom.args])
            backend.add_rule([backend.add_atom(symbol)])
    control.ground([("base", [])])
    expected = {value_of(a.symbol) for a in control.symbolic_atoms.by_signature("r", 1)}
    (rule,) = (s for s in read_program(text, "test.lp") if isinstance(s, Rule))
    world = World(frozenset(atoms))
    assert {substitute(rule.head, b) for b in solutions(rule.body, {}, world)} == expected


@given(left=st.integers(-(2**20), 2**20), right=st.integers(-50, 50), op=st.sampled_from(["+", "-", "*", "/", "\\"]))
@settings(max_examples=200)
def test_arithmetic_is_that_of_clingo(left: int, right: int, op: str) -> None:
    if op in "/\\" and right == 0:
        return
    control = clingo.Control()
    control.add("base", ["l", "r"], f"uit(l {op} r).")
    control.ground([("base", [clingo.Number(left), clingo.Number(right)])])
    (atom,) = control.symbolic_atoms.by_signature("uit", 1)
    assert calculate(op, left, right) == atom.symbol.arguments[0].number


def test_atoms_come_in_the_same_order_however_a_set_holds_them() -> None:
    world = World(frozenset(Fn("p", (first, Fn(f"x{n}"))) for first in ("a", "b") for n in range(20)))
    for pattern, number in ((Fn("p", (Var("X"), Var("Y"))), 40), (Fn("p", ("b", Var("Y"))), 20)):
        found = list(world.candidates(pattern))
        assert found == sorted(found, key=str) and len(found) == number
        assert list(world.candidates(pattern)) == found


def test_of_many_rules_those_are_looked_at_that_may_give_the_atom_in_the_order_in_which_they_stand() -> None:
    heads = ['r("a",X)', "r(Y,X)", 'r("b",X)', 'r("a",1)', "r(X,X+1)", 'r("b",2)', 'r("a",f(X))']
    rules = [s for s in read_program("".join(f"{h} :- p(X), q(Y).\n" for h in heads), "test.lp") if isinstance(s, Rule)]
    known = Heads([AnnotatedRule(rule, (), "", "", "", "") for rule in rules])

    def lines(*arguments: Value) -> list[int]:
        return [head.rule.rule.location.line for head in known.matching(Fn("r", arguments))]

    assert lines("a", 1) == [1, 2, 4, 5, 7]
    assert lines("b", 3) == [2, 3, 5, 6]
    assert lines("c", 1) == [2, 5]
    assert lines(Fn("f", ()), 2) == [2, 5]
    assert known.matching(Fn("s", (1,))) == ()


def test_an_undefined_predicate_is_an_error_and_not_a_quiet_false() -> None:
    with pytest.raises(RuntimeError, match="nergens"):
        Program(["uit :- not nergens(1)."], [])


def test_numbers_outside_32_bits_never_get_in() -> None:
    with pytest.raises(OverflowError):
        Program([""], [Fn("bedrag", (3_000_000_000,))])
