"""Patterns of atoms: an atom in which `ANY` stands for whatever is there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from engine.terms import Arith, Fn, Term, Var

ANY = Var("_")


def pattern_of(term: Any) -> Any:
    """The term with `ANY` for every variable and for every expression that is not a value."""
    if isinstance(term, Var | Arith):
        return ANY
    if isinstance(term, Fn) and term.args:
        return Fn(term.name, tuple(map(pattern_of, term.args)))
    return term


def shallow(pattern: Any, depth: int) -> Any:
    """The pattern with `ANY` for all that lies deeper than so many terms inside one another."""
    if isinstance(pattern, Fn) and pattern.args:
        return Fn(pattern.name, tuple(shallow(a, depth - 1) for a in pattern.args)) if depth else ANY
    return pattern


def may_equal(pattern: Any, value: Any) -> bool:
    """Whether a pattern stands for the value (or for one that the value, a pattern, stands for)."""
    if isinstance(pattern, Var) or isinstance(value, Var):
        return True
    if isinstance(pattern, Fn) and isinstance(value, Fn):
        return (
            pattern.name == value.name
            and len(pattern.args) == len(value.args)
            and all(map(may_equal, pattern.args, value.args))
        )
    return type(pattern) is type(value) and bool(pattern == value)


def covers(pattern: Term, other: Term) -> bool:
    """Whether a pattern stands for all that another one stands for."""
    if isinstance(pattern, Var):
        return True
    if isinstance(pattern, Fn) and isinstance(other, Fn):
        return (
            pattern.name == other.name
            and len(pattern.args) == len(other.args)
            and all(map(covers, pattern.args, other.args))
        )
    return type(pattern) is type(other) and pattern == other


class Patterns:
    """Patterns by predicate, without those that another one covers."""

    def __init__(self, patterns: Iterable[Fn] = ()) -> None:
        self._of: defaultdict[tuple[str, int], list[Fn]] = defaultdict(list)
        for pattern in patterns:
            self.add(pattern)

    def add(self, pattern: Fn) -> bool:
        """Whether the pattern says something new."""
        known = self.like(pattern)
        if any(covers(each, pattern) for each in known):
            return False
        known.append(pattern)
        return True

    def like(self, atom: Fn) -> list[Fn]:
        """The patterns with the predicate of an atom."""
        return self._of[atom.name, len(atom.args)]

    def fit(self, atom: Fn) -> bool:
        """Whether one of the patterns may stand for the atom, or for one that it, a pattern, stands for."""
        return any(may_equal(each, atom) for each in self.like(atom))
