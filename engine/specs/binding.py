"""The grammar and the meanings brought together: from the text of a step to a call."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any

from . import budget, inquiries, procedures, termijnen
from .errors import ExampleError
from .expected import THEN, WHEN
from .given import GIVEN, Meaning
from .grammar import Grammar, Keyword, Sentence
from .scene import Scene

MEANINGS: Mapping[Keyword, Mapping[str, Meaning]] = {
    "Gegeven": {**GIVEN, **budget.GIVEN, **termijnen.GIVEN, **inquiries.GIVEN},
    "Als": {**WHEN, **budget.WHEN, **termijnen.WHEN, **inquiries.WHEN, **procedures.WHEN},
    "Dan": {**THEN, **budget.THEN, **termijnen.THEN, **inquiries.THEN, **procedures.THEN},
}
TABLE = "tabel"


def meaning_of(sentence: Sentence) -> Meaning:
    """What the sentence does. Raises ``KeyError`` if nothing does it."""
    return MEANINGS[sentence.keyword][sentence.does]


def run(sentence: Sentence, scene: Scene, arguments: Mapping[str, str], table: list[list[str]] | None) -> None:
    """Does what the sentence says. Raises `ExampleError` or `ExpectationError`."""
    if table and not sentence.table:
        raise ExampleError("bij deze zin hoort geen tabel; zij zou niet worden gelezen")
    if sentence.table and not table:
        raise ExampleError(f"bij deze zin hoort een tabel: {sentence.table}")
    values: dict[str, Any] = {**sentence.fixed, **arguments}
    if table:
        values[TABLE] = table
    meaning_of(sentence)(scene, **values)


def mismatches(grammar: Grammar) -> list[str]:
    """Where grammar and meanings do not fit: a sentence that does nothing, a meaning without a sentence, parameters."""
    found: list[str] = []
    used: dict[Keyword, set[str]] = {"Gegeven": set(), "Als": set(), "Dan": set()}
    for sentence in grammar.sentences:
        used[sentence.keyword].add(sentence.does)
        meaning = MEANINGS[sentence.keyword].get(sentence.does)
        if meaning is None:
            found.append(f"“{sentence.template}” doet {sentence.does}, en dat bestaat niet")
            continue
        given = {*sentence.parameters, *sentence.fixed, *((TABLE,) if sentence.table else ())}
        parameters = list(inspect.signature(meaning).parameters.values())[1:]
        required = {p.name for p in parameters if p.default is p.empty}
        if not required <= given <= {p.name for p in parameters}:
            found.append(f"“{sentence.template}” geeft {sorted(given)}, maar {sentence.does} vraagt {sorted(required)}")
    for keyword, meanings in MEANINGS.items():
        found.extend(f"{keyword} {name} heeft geen zin" for name in sorted(set(meanings) - used[keyword]))
    return found
