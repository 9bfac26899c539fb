"""The grammar and the meanings brought together: from the text of a step to a call."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from engine.specs import budget, controle, herstel, inquiries, norms, procedures, tariff, termijnen
from engine.specs.documents import Example
from engine.specs.errors import ExampleError
from engine.specs.expected import THEN, WHEN
from engine.specs.given import GIVEN
from engine.specs.grammar import KEYWORDS, Grammar, Keyword, Sentence
from engine.specs.house import grammar
from engine.specs.meanings import Meaning
from engine.specs.phrases import unquoted
from engine.specs.scene import Scene, begin

MEANINGS: Mapping[Keyword, Mapping[str, Meaning]] = {
    "Gegeven": {**GIVEN, **budget.GIVEN, **tariff.GIVEN, **termijnen.GIVEN, **inquiries.GIVEN, **controle.GIVEN},
    "Als": {
        **WHEN,
        **budget.WHEN,
        **tariff.WHEN,
        **termijnen.WHEN,
        **inquiries.WHEN,
        **procedures.WHEN,
        **controle.WHEN,
        **herstel.WHEN,
    },
    "Dan": {
        **THEN,
        **norms.THEN,
        **budget.THEN,
        **tariff.THEN,
        **termijnen.THEN,
        **inquiries.THEN,
        **procedures.THEN,
        **controle.THEN,
        **herstel.THEN,
    },
}
TABLE = "tabel"


def meaning_of(sentence: Sentence) -> Meaning:
    """What the sentence does. Raises ``KeyError`` if nothing does it."""
    return MEANINGS[sentence.keyword][sentence.does]


def play(example: Example, path: Path) -> Scene:
    """Runs an example of a feature file, without pytest. Raises `ExampleError` or `ExpectationError`."""
    scene = begin(path)
    for step in example.steps:
        say(scene, step.kind or KEYWORDS[0], step.text, [list(row) for row in step.table])
    return scene


def say(scene: Scene, keyword: Keyword, text: str, table: list[list[str]] | None = None) -> None:
    """Does what a step says. Raises `ExampleError` or `ExpectationError`."""
    found = grammar().matches(keyword, text)
    if len(found) != 1:
        known = "; ".join(sentence.template for sentence in found)
        raise ExampleError(f"deze zin is dubbelzinnig: {known}" if found else f"deze zin is onbekend: {keyword} {text}")
    [sentence] = found
    if table and not sentence.table:
        raise ExampleError("bij deze zin hoort geen tabel; zij zou niet worden gelezen")
    if sentence.table and not table:
        raise ExampleError(f"bij deze zin hoort een tabel: {sentence.table}")
    filled_in = sentence.match(text) or {}
    values: dict[str, Any] = {**sentence.fixed, **{name: unquoted(words) for name, words in filled_in.items()}}
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
