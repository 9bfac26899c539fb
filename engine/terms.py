"""Values, terms and rule bodies as plain data: what the engine knows of answer-set programs without a solver.

A ground value is an ``int`` (numbers, dates as days), a ``str`` (an ASP string: names that people typed) or an
``Fn`` (a constant such as ``ja`` or a compound such as ``jaarrekening(partij("w", "De Brug"))``).
An atom is an ``Fn`` as well. Terms in rules may also hold ``Var`` and ``Arith``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple, Self, TypeAlias


class Fn(NamedTuple):
    """A constant (no arguments), a compound term, or an atom."""

    name: str
    args: tuple[Any, ...] = ()

    def __str__(self) -> str:
        return f"{self.name}({','.join(map(show, self.args))})" if self.args else self.name


class Var(NamedTuple):
    """A variable of a rule. Anonymous variables get a name that starts with an underscore."""

    name: str

    @property
    def anonymous(self) -> bool:
        return self.name.startswith("_")

    def __str__(self) -> str:
        return "_" if self.anonymous else self.name


class Plain:
    """Frozen data with slots that is pickled as what it holds: Python's own way for it is several times slower."""

    __slots__: tuple[str, ...] = ()

    def __reduce__(self) -> tuple[type[Self], tuple[Any, ...]]:
        return type(self), tuple(getattr(self, name) for name in self.__slots__)


@dataclass(frozen=True, slots=True)
class Arith(Plain):
    """An arithmetic expression over two terms."""

    op: str
    left: Term
    right: Term

    def __str__(self) -> str:
        return f"({show(self.left)}{self.op}{show(self.right)})"


_CONSTANT = re.compile(r"[a-z][a-z0-9_]*")

Value: TypeAlias = int | str | Fn
Term: TypeAlias = int | str | Fn | Var | Arith


@lru_cache(maxsize=10_000)  # a dossier is a few hundred of the same words
def constant(word: str) -> Value:
    """A fixed word as rules write it: a constant where ASP allows it (``ja``), else a string (``"6.1"``)."""
    return Fn(word) if _CONSTANT.fullmatch(word) else word


@lru_cache(maxsize=50_000)  # to put the atoms of a world in order is to write the same few entities again and again
def show(term: Any) -> str:
    """The term in ASP syntax (for messages and stable sorting, never for building programs)."""
    return '"' + term.replace("\\", "\\\\").replace('"', '\\"') + '"' if isinstance(term, str) else str(term)


def variables(term: Any) -> frozenset[Var]:
    """All variables in a term."""
    if isinstance(term, Var):
        return frozenset((term,))
    if isinstance(term, Arith):
        return variables(term.left) | variables(term.right)
    if isinstance(term, Fn):
        return frozenset().union(*map(variables, term.args)) if term.args else frozenset()
    return frozenset()


@dataclass(frozen=True, slots=True)
class Literal(Plain):
    """``atom`` or ``not atom`` in a body."""

    atom: Fn
    negative: bool = False

    def __str__(self) -> str:
        return f"not {self.atom}" if self.negative else str(self.atom)


@dataclass(frozen=True, slots=True)
class Comparison(Plain):
    """A chain of comparisons, ``left op right [op right …]``."""

    left: Term
    guards: tuple[tuple[str, Term], ...]
    negative: bool = False

    def __str__(self) -> str:
        chain = show(self.left) + "".join(f" {op} {show(right)}" for op, right in self.guards)
        return f"not {chain}" if self.negative else chain


@dataclass(frozen=True, slots=True)
class Element(Plain):
    """``terms : condition`` inside an aggregate, or a conditional literal (``terms`` holds its one literal)."""

    terms: tuple[Term, ...]
    condition: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Aggregate(Plain):
    """``left op #function{elements} op right`` in a body; either guard may be absent."""

    function: str
    elements: tuple[Element, ...]
    left: tuple[str, Term] | None
    right: tuple[str, Term] | None
    negative: bool = False

    def __str__(self) -> str:
        parts = "; ".join(f"{','.join(map(show, e.terms))} : {', '.join(map(str, e.condition))}" for e in self.elements)
        left = f"{show(self.left[1])} {self.left[0]} " if self.left else ""
        right = f" {self.right[0]} {show(self.right[1])}" if self.right else ""
        return f"{'not ' if self.negative else ''}{left}#{self.function}{{{parts}}}{right}"


@dataclass(frozen=True, slots=True)
class ForAll(Plain):
    """A conditional literal in a body: ``literal`` holds for every instance of ``condition``."""

    literal: Condition
    condition: tuple[Condition, ...]

    def __str__(self) -> str:
        return f"{self.literal} : {', '.join(map(str, self.condition))}"


Condition: TypeAlias = Literal | Comparison
BodyPart: TypeAlias = Literal | Comparison | Aggregate | ForAll


@dataclass(frozen=True, slots=True)
class Location(Plain):
    """Where a statement stands: file (relative to the knowledge base) and line, counted from 1."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


class PlacedError(ValueError):
    """Something in a rule file is wrong: ``message`` says what, ``location`` where."""

    def __init__(self, message: str, location: Location) -> None:
        super().__init__(f"{location}: {message}")
        self.message = message
        self.location = location


@dataclass(frozen=True, slots=True)
class Rule(Plain):
    """``head :- body.``; the head is ``None`` for a constraint. ``choice`` marks a choice rule."""

    head: Fn | None
    body: tuple[BodyPart, ...]
    location: Location
    text: str
    choice: bool = False


@dataclass(frozen=True, slots=True)
class Comment(Plain):
    """A line comment, without its ``%``."""

    text: str
    location: Location


@lru_cache(maxsize=8192)
def subterms(value: Any) -> tuple[Any, ...]:
    """The value itself and everything inside it, outermost first."""
    found = [value]
    if isinstance(value, Fn):
        for argument in value.args:
            found.extend(subterms(argument))
    return tuple(found)


def rank(value: Value) -> tuple[int, ...]:
    """What a number, date or moment in the rules is ordered by; nothing for a word."""
    match value:
        case int():
            return (value,)
        case Fn("moment", (int(day), int(second))):
            return (day, second)
    return ()
