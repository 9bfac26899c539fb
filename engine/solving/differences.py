"""Difference constraints by clingo-dl: can these hold together, and if not, which of them clash?"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import clingo
from clingo.ast import ProgramBuilder, parse_string
from clingodl import ClingoDLTheory

_PROGRAM = """
{ geldt(M) } :- lid(M).
&diff{ X - Y } <= D :- eis(M,X,Y,D), geldt(M).
#defined eis/4.
#defined lid/1.
"""


@dataclass(frozen=True, slots=True)
class Difference:
    """``later - earlier >= days``; both are numbers of events, 0 is the fixed point in time from which days count."""

    earlier: int
    later: int
    days: int


class Differences:
    """Groups of difference constraints, ready to be asked which groups hold together.

    Days must fit in 32 bits with room to spare: clingo-dl does not say so when a bound does not.
    """

    def __init__(self, groups: Sequence[Sequence[Difference]]) -> None:
        theory = ClingoDLTheory()  # type: ignore[no-untyped-call]
        self._control = clingo.Control(["--warn=none"])
        theory.register(self._control)
        with ProgramBuilder(self._control) as builder:
            parse_string(_PROGRAM, lambda statement: theory.rewrite_ast(statement, builder.add))
        with self._control.backend() as backend:
            for number, group in enumerate(groups):
                facts = [clingo.Function("lid", [clingo.Number(number)])]
                facts += [
                    clingo.Function(
                        "eis", [clingo.Number(number), _node(d.earlier), _node(d.later), clingo.Number(-d.days)]
                    )
                    for d in group
                ]
                for fact in facts:
                    backend.add_rule([backend.add_atom(fact)])
        self._control.ground([("base", [])])
        theory.prepare(self._control)
        self._theory = theory
        atoms = self._control.symbolic_atoms.by_signature("geldt", 1)
        self._literal = {a.symbol.arguments[0].number: a.literal for a in atoms}

    def clash(self, groups: Collection[int]) -> frozenset[int] | None:
        """Some of the groups that cannot hold together (not always as few as possible), or ``None``."""
        of = {self._literal[g]: g for g in groups}
        with self._control.solve(assumptions=list(of), yield_=True) as handle:
            if handle.get().satisfiable:
                return None
            return frozenset(of[literal] for literal in handle.core() if literal in of)


def _node(number: int) -> clingo.Symbol:
    """An event as clingo-dl takes it: it computes with numbers, and only 0 stands for itself."""
    return clingo.Function("v", [clingo.Number(number)]) if number else clingo.Number(0)
