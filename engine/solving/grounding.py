"""Program texts and facts into a grounded control.

A text is parsed once, however many programs it is part of: building a program from parsed statements takes a third of
the time of reading its text again. Threads take turns with these statements: clingo counts who holds one without a
lock, and a count that went wrong ends the process or spoils every program after it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import lru_cache
from threading import Lock

import clingo
from clingo import ast

from engine.solving.feeding import feed
from engine.terms import Fn

_BESIDE = "ernaast"
_NOTHING_SHOWN = "#show."
"""What a model shows is asked of nobody, and clingo writes out the name of each atom that it might show."""
_TURN = Lock()


def ground(control: clingo.Control, texts: Iterable[str], facts: Iterable[Fn]) -> None:
    """Grounds the program of the texts with the facts. Raises ``RuntimeError`` if a text is no program text."""
    with _TURN, ast.ProgramBuilder(control) as builder:
        for text in (*texts, _NOTHING_SHOWN):
            for statement in _statements(text):
                builder.add(statement)
    feed(control, facts)
    control.ground([("base", [])])


def ground_beside(control: clingo.Control, text: str, wanted: Collection[int]) -> None:
    """Grounds rules beside a program that is grounded already: those of the text with these numbers, once per program.

    They may look at what is there, and what is there does not know them.
    """
    place = ast.Position("<string>", 1, 1)
    with _TURN, ast.ProgramBuilder(control) as builder:
        rules = [each for each in _statements(text) if each.ast_type is ast.ASTType.Rule]
        builder.add(ast.Program(ast.Location(place, place), _BESIDE, []))
        for number in wanted:
            builder.add(rules[number])
    control.ground([(_BESIDE, [])])


@lru_cache(maxsize=256)
def _statements(text: str) -> tuple[ast.AST, ...]:
    found: list[ast.AST] = []
    said: list[str] = []  # a logger that raises ends the process
    try:
        ast.parse_string(text, found.append, logger=lambda _, message: said.append(message.strip()))
    except RuntimeError as error:
        said = said or [str(error)]
    if said:
        raise RuntimeError("\n".join(said))
    return tuple(statement for statement in found if statement.ast_type is not ast.ASTType.Comment)
