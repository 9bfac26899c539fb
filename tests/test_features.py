"""The examples in ``features/``, bound to the engine by the one grammar.

A file that cannot be read gives one failing test; the examples in the others still run.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

from engine.knowledge.scenarios import FEATURES
from engine.specs.binding import run
from engine.specs.errors import ExampleError, ExpectationError
from engine.specs.grammar import Sentence
from engine.specs.house import feature_files, grammar, procedure_of, shown
from engine.specs.lint import lint
from engine.specs.scene import Scene

_REGISTER = {"Gegeven": given, "Als": when, "Dan": then}


class Stage:
    """The scene of the example that runs; it begins when its feature file is known."""

    scene: Scene

    def begin(self, feature: Path) -> None:
        procedure = procedure_of(feature)
        self.scene = Scene(procedure, FEATURES / procedure / "basis")


@pytest.fixture
def scene() -> Stage:
    return Stage()


class _Parser(parsers.StepParser):
    """Reads a step with the pattern of one sentence."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence.template)
        self.sentence = sentence

    def parse_arguments(self, name: str) -> dict[str, Any] | None:
        found = self.sentence.match(name)
        return None if found is None else {"arguments": found}

    def is_matching(self, name: str) -> bool:
        return self.sentence.match(name) is not None


def _bound(sentence: Sentence) -> Callable[..., None]:
    def step(scene: Stage, arguments: dict[str, str], datatable: list[list[str]] | None = None) -> None:
        try:
            run(sentence, scene.scene, arguments, datatable)
        except (ExampleError, ExpectationError) as error:
            raise pytest.fail.Exception(str(error), pytrace=False) from None

    return step


def _broken(path: Path, error: Exception) -> Callable[[], None]:
    def test() -> None:
        remarks = lint(path, grammar(), shown(path))
        pytest.fail("\n".join(map(str, remarks)) or f"{shown(path)}: {error}", pytrace=False)

    return test


for _sentence in grammar().sentences:
    _REGISTER[_sentence.keyword](_Parser(_sentence))(_bound(_sentence))

for _path in feature_files():
    try:
        scenarios(str(_path))
    except Exception as _error:
        globals()[f"test_bestand_{_path.stem}"] = _broken(_path, _error)
