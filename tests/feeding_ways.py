"""Two other ways to feed facts to the solver: what `engine.solving.feeding` is held against, and measured beside."""

from __future__ import annotations

from collections.abc import Iterable

import clingo

from engine.solving.symbols import symbol_of
from engine.terms import Fn, show


def feed_symbols(control: clingo.Control, facts: Iterable[Fn]) -> None:
    """What `feed` does, with clingo's symbol objects."""
    with control.backend() as backend:
        for fact in facts:
            backend.add_rule([backend.add_atom(symbol_of(fact))])


def feed_text(control: clingo.Control, facts: Iterable[Fn]) -> None:
    """The same with program text: for comparison only, since names that people typed do not belong in a program."""
    control.add("base", [], "\n".join(f"{show(fact)}." for fact in facts))
