"""Answer-set program text to plain data (`engine.terms`), through clingo's own parser.

Only the statements that the knowledge base may use are accepted; everything else is refused by name,
because directives such as ``#show`` or ``#program`` silently change what the rules mean.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from clingo import ast

from engine.solving.symbols import value_of
from engine.terms import (
    Aggregate,
    Arith,
    BodyPart,
    Comment,
    Comparison,
    Condition,
    Element,
    Fn,
    ForAll,
    Literal,
    Location,
    PlacedError,
    Rule,
    Term,
    Var,
)


class ReadingError(PlacedError):
    """The text is no program that the knowledge base may hold. ``location`` says where."""


_COMPARISONS = {
    ast.ComparisonOperator.Equal: "=",
    ast.ComparisonOperator.NotEqual: "!=",
    ast.ComparisonOperator.LessThan: "<",
    ast.ComparisonOperator.LessEqual: "<=",
    ast.ComparisonOperator.GreaterThan: ">",
    ast.ComparisonOperator.GreaterEqual: ">=",
}
_ARITHMETIC = {
    ast.BinaryOperator.Plus: "+",
    ast.BinaryOperator.Minus: "-",
    ast.BinaryOperator.Multiplication: "*",
    ast.BinaryOperator.Division: "/",
    ast.BinaryOperator.Modulo: "\\",
    ast.BinaryOperator.Power: "**",
}
_AGGREGATES = {
    ast.AggregateFunction.Count: "count",
    ast.AggregateFunction.Sum: "sum",
    ast.AggregateFunction.SumPlus: "sum+",
    ast.AggregateFunction.Min: "min",
    ast.AggregateFunction.Max: "max",
}


def read_program(text: str, file: str) -> list[Rule | Comment]:
    """The rules and line comments of a program text, in order.

    Raises `ReadingError` for a syntax error and for a statement, term or literal outside the accepted forms.
    """
    _refuse_large_numbers(text, file)
    nodes: list[Any] = []
    messages: list[str] = []
    try:
        ast.parse_string(text, nodes.append, logger=lambda _code, message: messages.append(message))
    except RuntimeError as error:
        raise ReadingError(*_syntax_error(messages, text, file)) from error
    rules = (rule for node in nodes if node.ast_type is not ast.ASTType.Comment for rule in _rules(node, file))
    return sorted((*_comments(text, file), *rules), key=lambda statement: statement.location.line)


def _comments(text: str, file: str) -> Iterator[Comment]:
    """The line comments, found without clingo: asking it for each takes longer than reading all rules."""
    line, seen = 1, 0
    for match in _NOT_CODE.finditer(text):
        line += text.count("\n", seen, match.start())
        seen = match.start()
        if match[0].startswith("%*"):
            raise ReadingError("een opmerking tussen %* en *% hoort niet in de kennisbank", Location(file, line))
        if match[0].startswith("%"):
            yield Comment(match[0].removeprefix("%").strip(), Location(file, line))


_THIS_TEXT = "<string>"
"""The name that clingo gives to text that was not read from a file."""
_NOT_CODE = re.compile(r'%\*.*?\*%|%[^\n]*|"(?:\\.|[^"\\])*"', re.DOTALL)
_LONG_NUMBER = re.compile(r"\b\d{10,}\b")
_LARGEST = 2**31 - 1


def _refuse_large_numbers(text: str, file: str) -> None:
    """clingo reads a number of 2^31 or more as another number, without a word."""
    code = _NOT_CODE.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), text)
    for match in _LONG_NUMBER.finditer(code):
        if int(match[0]) > _LARGEST:
            line = code.count("\n", 0, match.start()) + 1
            raise ReadingError(f"het getal {match[0]} is te groot; het grootste is {_LARGEST}", Location(file, line))


@lru_cache(maxsize=512)
def declared_predicates(text: str) -> frozenset[tuple[str, int]]:
    """The predicates that ``#defined`` declares in a program text; few texts declare any."""
    if "#defined" not in text:
        return frozenset()
    found: list[tuple[str, int]] = []

    def visit(node: Any) -> None:
        if node.ast_type is ast.ASTType.Defined:
            found.append((str(node.name), int(node.arity)))

    ast.parse_string(text, visit)
    return frozenset(found)


def _syntax_error(messages: list[str], text: str, file: str) -> tuple[str, Location]:
    first = messages[0] if messages else ""
    parts = first.split(":")
    lines = text.splitlines()
    number = int(parts[1]) if len(parts) > 1 and parts[1].isdigit() else 1
    at = min(number, len(lines))
    return "dit is geen geldige regel" + _cause(first.split("error:")[-1].strip(), lines[at - 1]), Location(file, at)


def _cause(message: str, line: str) -> str:
    """What the parser stumbled over, and the usual reason why, without names of files."""
    match = re.search(r"unexpected (\S+)", message)
    found = match[1].rstrip(",") if match else ""
    code = _NOT_CODE.sub("", line)
    if re.search(r"\d\.\d|[<>=] *\d+,\d", code):
        return ": een getal is hier een geheel getal, en een verhouding een aantal miljoensten (0,3 is 300000)"
    if re.match(r"\s*[A-Z]\w*\(", code):
        return ": een naam begint met een kleine letter; wat met een hoofdletter begint is een variabele"
    if found == "EOF":
        return ": de laatste regel is niet af; eindigt zij met een punt?"
    return f": {found} staat hier niet goed" if found else ""


_PLAIN = re.compile(
    r"(?!.*[(,]_[A-Za-z0-9_])"
    r'[a-z][A-Za-z0-9_]*(?:\((?:[A-Za-z0-9_,)]|(?<=[A-Za-z0-9_])\(|"[^"\\]*")*\))?'
)
"""An atom without sums, signs or alternatives, as clingo writes it: read here, as asking clingo takes much longer."""
_TOKEN = re.compile(
    r'([a-z][A-Za-z0-9_]*)\(|([A-Z][A-Za-z0-9_]*|_(?![A-Za-z0-9_]))|([a-z][A-Za-z0-9_]*)|"([^"]*)"|([0-9]+)|(\))'
)


def _plain(text: str, anonymous: Iterator[int]) -> Fn:
    """The atom that a `_PLAIN` text is."""
    open_terms: list[list[Term]] = [[]]
    names: list[str] = []
    for match in _TOKEN.finditer(text):
        match match.lastindex:
            case 1:
                names.append(match[1])
                open_terms.append([])
            case 2:
                open_terms[-1].append(Var(match[2] if match[2] != "_" else f"_{next(anonymous)}"))
            case 3:
                open_terms[-1].append(Fn(match[3]))
            case 4:
                open_terms[-1].append(match[4])
            case 5:
                open_terms[-1].append(int(match[5]))
            case _:
                arguments = open_terms.pop()
                open_terms[-1].append(Fn(names.pop(), tuple(arguments)))
    [[atom]] = open_terms
    assert isinstance(atom, Fn)
    return atom


def _rules(node: Any, file: str) -> Iterator[Rule]:
    begin = node.location.begin
    where = Location(file, begin.line)
    if begin.filename != _THIS_TEXT:
        raise ReadingError("een regel uit een ander bestand hoort hier niet", where)
    match node.ast_type:
        case ast.ASTType.Rule:
            text = str(node)
            if _PLAIN.fullmatch(text, 0, len(text) - 1):
                yield Rule(_plain(text, itertools.count()), (), where, text)
                return
            for single in node.unpool():
                yield _Reader(where).rule(single, text)
        case ast.ASTType.Program:
            if node.name != "base" or node.parameters:
                raise ReadingError("#program hoort niet in de kennisbank", where)
        case ast.ASTType.Defined:
            return
        case other:
            raise ReadingError(f"een opdracht als deze ({other.name}) hoort niet in de kennisbank", where)


class _Reader:
    """Converts one rule; numbers its anonymous variables so that each stays a variable of its own."""

    def __init__(self, where: Location) -> None:
        self.where = where
        self.anonymous = itertools.count()

    def rule(self, node: Any, text: str) -> Rule:
        head, choice = self.head(node.head)
        return Rule(head, tuple(self.body_part(part) for part in node.body), self.where, text, choice)

    def head(self, node: Any) -> tuple[Fn | None, bool]:
        text = str(node)
        if _PLAIN.fullmatch(text):
            return _plain(text, self.anonymous), False
        if node.ast_type is ast.ASTType.Aggregate:
            return None, True
        if node.ast_type is not ast.ASTType.Literal or node.sign != ast.Sign.NoSign:
            raise self.error("de kop van een regel is één atoom")
        if node.atom.ast_type is ast.ASTType.BooleanConstant:
            return None, False
        return self.atom(node.atom), False

    def body_part(self, node: Any) -> BodyPart:
        text = str(node)
        atom = text.removeprefix("not ")
        if _PLAIN.fullmatch(atom):
            return Literal(_plain(atom, self.anonymous), atom != text)
        if node.ast_type is ast.ASTType.ConditionalLiteral:
            return ForAll(self.condition(node.literal), tuple(self.condition(c) for c in node.condition))
        if node.atom.ast_type is ast.ASTType.BodyAggregate:
            return self.aggregate(node)
        return self.condition(node)

    def aggregate(self, node: Any) -> Aggregate:
        body = node.atom
        elements = tuple(
            Element(tuple(map(self.term, e.terms)), tuple(map(self.condition, e.condition))) for e in body.elements
        )
        left = (_COMPARISONS[body.left_guard.comparison], self.term(body.left_guard.term)) if body.left_guard else None
        right = (
            (_COMPARISONS[body.right_guard.comparison], self.term(body.right_guard.term)) if body.right_guard else None
        )
        return Aggregate(_AGGREGATES[body.function], elements, left, right, self.sign(node))

    def condition(self, node: Any) -> Condition:
        atom = node.atom
        match atom.ast_type:
            case ast.ASTType.SymbolicAtom:
                return Literal(self.atom(atom), self.sign(node))
            case ast.ASTType.Comparison:
                guards = tuple((_COMPARISONS[g.comparison], self.term(g.term)) for g in atom.guards)
                return Comparison(self.term(atom.term), guards, self.sign(node))
            case other:
                raise self.error(f"een voorwaarde van deze vorm ({other.name}) kan niet worden uitgelegd")

    def sign(self, node: Any) -> bool:
        if node.sign == ast.Sign.DoubleNegation:
            raise self.error("dubbele ontkenning kan niet worden uitgelegd")
        return bool(node.sign == ast.Sign.Negation)

    def atom(self, node: Any) -> Fn:
        term = self.term(node.symbol)
        if not isinstance(term, Fn):
            raise self.error("een atoom begint met een naam")
        return term

    def term(self, node: Any) -> Term:
        match node.ast_type:
            case ast.ASTType.Variable:
                name = str(node.name)
                return Var(f"_{next(self.anonymous)}") if name == "_" else Var(name)
            case ast.ASTType.SymbolicTerm:
                return value_of(node.symbol)
            case ast.ASTType.Function if not node.external:
                return Fn(str(node.name), tuple(map(self.term, node.arguments)))
            case ast.ASTType.BinaryOperation if node.operator_type in _ARITHMETIC:
                return Arith(_ARITHMETIC[node.operator_type], self.term(node.left), self.term(node.right))
            case ast.ASTType.UnaryOperation if node.operator_type == ast.UnaryOperator.Minus:
                return Arith("-", 0, self.term(node.argument))
            case other:
                raise self.error(f"een term van deze vorm ({other.name}) kan niet worden uitgelegd")

    def error(self, message: str) -> ReadingError:
        return ReadingError(message, self.where)
