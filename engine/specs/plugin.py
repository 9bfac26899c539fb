"""pytest plugin: a feature file is a test module, its examples are tests, the one grammar binds their steps.

``pytest -p engine.specs.plugin features`` runs them; `engine.specs.running` does the same for ``waarom specs``.
The messages are Dutch sentences without a traceback.
"""

from __future__ import annotations

import re
import types
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import given, parsers, scenario, then, when
from pytest_bdd.feature import features
from pytest_bdd.parser import Feature, Scenario, Step
from pytest_bdd.scenario import scenario_wrapper_template_registry

from engine.specs.binding import say
from engine.specs.documents import read_feature
from engine.specs.errors import ExampleError, ExpectationError
from engine.specs.grammar import KEYWORDS, Keyword
from engine.specs.house import ENDING, grammar, place_of, procedure_of
from engine.specs.lint import TAGS, is_source, lint
from engine.specs.scene import Scene, begin
from engine.spelling import choices

KEYWORD_OF: dict[str, Keyword] = {"given": "Gegeven", "when": "Als", "then": "Dan"}
MARKERS = {
    "wet": "wat een document zegt; rood is een vraag voor een jurist",
    "motor": "wat de engine doet; rood is een fout in de engine",
    "nog-niet": "nog niet waar; het voorbeeld wordt overgeslagen",
    "bron(plaats)": "de plaats in het document waar een voorbeeld op rust",
}
STEP = pytest.StashKey[tuple[str, int]]()
"""The step that an example is at, as text and line."""


# --- from files to tests --------------------------------------------------------


class FeatureFile(pytest.Module):
    """A feature file, collected as if it were a module of tests."""

    def _getobj(self) -> types.ModuleType:
        module = types.ModuleType(self.path.stem)
        try:
            module.__dict__.update(tests_of(self.path))
        except Exception as error:
            raise self.CollectError(_unreadable(self.path, error)) from None
        return module


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    collector: pytest.Collector | None = None
    if file_path.suffix == ENDING:
        collector = FeatureFile.from_parent(parent, path=file_path)
    return collector


def tests_of(path: Path) -> dict[str, Callable[..., None]]:
    """A test per example in the file, by name; an outline is one test with a parameter per row.

    Raises `ExampleError` if the file cannot be run.
    """
    feature = read_feature(path.read_text(encoding="utf-8"))
    if feature is None:
        raise ExampleError("het bestand heeft geen Functionaliteit")
    procedure_of(path, feature)
    features.pop(str(path), None)  # pytest-bdd remembers a file as it once was
    found: dict[str, Callable[..., None]] = {}
    for each in feature.scenarios:
        if not each.rows:
            continue
        test = scenario(str(path), each.name, features_base_dir=str(path.parent))(_nothing_more)
        # Of two examples with one name pytest-bdd knows the last only; the other must not seem to run.
        if scenario_wrapper_template_registry[test].line_number == each.line:
            found[f"test_{re.sub(r'[^0-9a-z]+', '_', each.name.casefold()).strip('_')}_{each.line}"] = test
    return found


def _nothing_more() -> None:
    """An example is its steps."""


def _unreadable(path: Path, error: Exception) -> str:
    remarks = lint(path, grammar(), place_of(path))
    return "\n".join(map(str, remarks)) or f"{place_of(path)}: {error}"


# --- tags -----------------------------------------------------------------------


def pytest_configure(config: pytest.Config) -> None:
    for name, meaning in MARKERS.items():
        config.addinivalue_line("markers", f"{name}: {meaning}")


@pytest.hookimpl(tryfirst=True)
def pytest_bdd_apply_tag(tag: str, function: Callable[..., object]) -> bool:
    """``@nog-niet`` skips, ``@bron:…`` becomes a marker with the place, an unknown tag is an error."""
    if tag == "nog-niet":
        pytest.mark.skip(reason="nog niet")(function)
    elif is_source(tag):
        pytest.mark.bron(tag.partition(":")[2])(function)
    elif tag in TAGS:
        getattr(pytest.mark, tag)(function)
    else:
        raise ExampleError(f"onbekende tag @{tag}{choices(f'@{tag}', [*(f'@{t}' for t in TAGS), '@bron:…'])}")
    return True


# --- steps ----------------------------------------------------------------------


class Sentences(parsers.StepParser):
    """All sentences with one keyword: the grammar reads the step."""

    def __init__(self, keyword: Keyword) -> None:
        super().__init__(keyword)
        self.keyword = keyword

    def parse_arguments(self, name: str) -> dict[str, Any] | None:
        return {"keyword": self.keyword, "text": name} if self.is_matching(name) else None

    def is_matching(self, name: str) -> bool:
        return bool(grammar().matches(self.keyword, name))


def _step(scene: Scene, keyword: Keyword, text: str, datatable: list[list[str]] | None = None) -> None:
    try:
        say(scene, keyword, text, datatable)
    except (ExampleError, ExpectationError) as error:
        told = "\n".join((str(error), *getattr(error, "proof", ())))
        raise pytest.fail.Exception(told, pytrace=False) from error


for _keyword, _register in zip(KEYWORDS, (given, when, then), strict=True):
    _register(Sentences(_keyword))(_step)


@pytest.fixture
def scene(request: pytest.FixtureRequest) -> Scene:
    """The state of the example that runs."""
    template = scenario_wrapper_template_registry[request.function]
    return begin(Path(template.feature.filename))


# --- messages -------------------------------------------------------------------


def pytest_bdd_before_scenario(feature: Feature, scenario: Scenario) -> None:
    """An example that expects nothing would pass; here it fails."""
    if not any(step.type == "then" for step in scenario.steps):
        _refuse(f"“{scenario.name}” verwacht niets: er is geen Dan")


def pytest_bdd_before_step(request: pytest.FixtureRequest, step: Step) -> None:
    request.node.stash[STEP] = (f"{step.keyword} {step.name}", step.line_number)


def pytest_bdd_step_func_lookup_error(request: pytest.FixtureRequest, step: Step) -> None:
    """An unknown sentence: say which come near, instead of a traceback."""
    request.node.stash[STEP] = (f"{step.keyword} {step.name}", step.line_number)
    near = grammar().nearest(KEYWORD_OF[step.type], step.name)
    hint = "".join(f"\n  bedoelt u: {example}" for example in near)
    _refuse(f"deze zin is onbekend: {step.keyword} {step.name}{hint}")


def _refuse(message: str) -> None:
    error = ExampleError(message)
    raise pytest.fail.Exception(message, pytrace=False) from error


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Adds the place to what a failing example reports."""
    report = yield
    if report.failed and STEP in item.stash:
        text, line = item.stash[STEP]
        report.sections.append(("voorbeeld", f"{place_of(item.path)}:{line}\n  {text}"))
    return report
