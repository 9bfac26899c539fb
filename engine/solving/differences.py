"""Difference constraints by clingo-dl: can these demands hold together, and if not, which clash?

A demand with a fixed number of days is a difference constraint. One that depends on the calendar starts as the
weakest difference constraint that it implies; whenever the solver's days break it, a cut is added that says for the
day at hand what the calendar demands (the earlier event lies before it, or the later event lies far enough).
Demands only ever ask for more when the earlier event is later, so cuts are never wrong and soon suffice.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TypeAlias

import clingo
from clingo.ast import ProgramBuilder, parse_string
from clingodl import ClingoDLTheory

from engine.planning.demands import FIRST_DAY, LAST_DAY, ZERO, Member, events_of
from engine.planning.steps import Plus

_PROGRAM = """
{ geldt(M) } :- lid(M).
&diff{ X - Y } <= D :- eis(M,X,Y,D), geldt(M).
&diff{ 0 - X } <= D :- vroegst(X,D).
&diff{ X - 0 } <= D :- laatst(X,D).

#program knip(n).
{ ervoor(n) } :- knip(n,M,_,_,_,_), geldt(M).
&diff{ X - 0 } <= D :- knip(n,M,X,D,_,_), ervoor(n).
&diff{ 0 - Y } <= V :- knip(n,M,_,_,Y,V), geldt(M), not ervoor(n).
#defined knip/6.
#defined eis/4.
#defined vroegst/2.
#defined laatst/2.
#defined lid/1.
"""


_Row: TypeAlias = tuple[str, tuple[int | clingo.Symbol, ...]]


class Differences:
    """The demands of a number of members, ready to be asked which of them hold together."""

    def __init__(self, members: Sequence[Member]) -> None:
        self._members = tuple(members)
        self._names = (ZERO, *events_of(members))
        number = {name: index for index, name in enumerate(self._names)}
        self._curved = [
            (m, number[d.earlier], number[d.later], d.step)
            for m, member in enumerate(members)
            for d in member.demands
            if not isinstance(d.step, Plus)
        ]
        self._cuts = 0
        self._theory = ClingoDLTheory()
        self._control = clingo.Control(["--warn=none"])
        self._theory.register(self._control)
        with ProgramBuilder(self._control) as builder:
            parse_string(_PROGRAM, lambda statement: self._theory.rewrite_ast(statement, builder.add))
        rows: list[_Row] = [("lid", (m,)) for m in range(len(members))]
        for m, member in enumerate(members):
            for demand in member.demands:
                rows.append(("eis", (m, _node(number[demand.earlier]), _node(number[demand.later]), -demand.step.least)))
        for index in range(1, len(self._names)):
            rows += [("vroegst", (_node(index), -FIRST_DAY)), ("laatst", (_node(index), LAST_DAY))]
        self._add(rows)
        self._control.ground([("base", [])])
        self._theory.prepare(self._control)
        self._literal = {
            a.symbol.arguments[0].number: a.literal for a in self._control.symbolic_atoms.by_signature("geldt", 1)
        }
        self._position = {member.key: m for m, member in enumerate(members)}

    def clash(self, keys: Collection[str]) -> frozenset[str] | None:
        """Members among ``keys`` that cannot hold together (not necessarily a minimal set), or ``None``."""
        chosen = [self._position[k] for k in keys]
        assumptions = [self._literal[m] for m in chosen]
        while True:
            with self._control.solve(assumptions=assumptions, yield_=True) as handle:
                model = handle.model()
                if model is None:
                    core = set(handle.core())
                    return frozenset(self._members[m].key for m in chosen if self._literal[m] in core)
                days = self._days(model.thread_id)
            if not self._cut(days, set(chosen)):
                return None

    def _days(self, thread: int) -> dict[int, int]:
        days = {0: 0}
        for symbol, value in self._theory.assignment(thread):
            assert isinstance(value, int)
            days[symbol.arguments[0].number] = value
        return days

    def _cut(self, days: dict[int, int], chosen: set[int]) -> bool:
        """Add a cut for every calendar demand that the days break; whether there was any."""
        rows: list[_Row] = []
        for m, earlier, later, step in self._curved:
            if m not in chosen:
                continue
            start, end = days.get(earlier, 0), days.get(later, 0)
            if end < step.apply(start):
                cut = (self._cuts + len(rows), m, _node(earlier), start - 1, _node(later), -step.apply(start))
                rows.append(("knip", cut))
        self._add(rows)
        self._control.ground([("knip", [clingo.Number(self._cuts + n)]) for n in range(len(rows))])
        if rows:
            self._theory.prepare(self._control)
        self._cuts += len(rows)
        return bool(rows)

    def _add(self, rows: Sequence[_Row]) -> None:
        with self._control.backend() as backend:
            for name, values in rows:
                atom = clingo.Function(name, [v if isinstance(v, clingo.Symbol) else clingo.Number(v) for v in values])
                backend.add_rule([backend.add_atom(atom)])


def _node(number: int) -> clingo.Symbol:
    """An event as clingo-dl takes it: it computes with numbers, and only 0 stands for itself."""
    return clingo.Function("v", [clingo.Number(number)]) if number else clingo.Number(0)
