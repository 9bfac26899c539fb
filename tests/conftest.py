"""Tags and messages of the examples in ``features/``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytest_bdd.parser import Feature, Scenario, Step

from engine.specs.house import grammar
from engine.specs.lint import KEYWORD_OF, TAGS, is_source

MARKERS = {
    "wet": "wat een document zegt; rood is een vraag voor een jurist",
    "motor": "wat de engine doet; rood is een fout in de engine",
    "bron(plaats)": "de plaats in het document waar een voorbeeld op rust",
}


@pytest.fixture(autouse=True)
def own_settings(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the settings of whoever runs it."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.getbasetemp() / "instellingen"))


def pytest_configure(config: pytest.Config) -> None:
    for name, meaning in MARKERS.items():
        config.addinivalue_line("markers", f"{name}: {meaning}")


def pytest_bdd_apply_tag(tag: str, function: Callable[..., object]) -> bool:
    """``@nog-niet`` skips, ``@bron:…`` becomes a marker with the place, an unknown tag is an error."""
    if tag == "nog-niet":
        pytest.mark.skip(reason="nog niet")(function)
    elif is_source(tag):
        pytest.mark.bron(tag.partition(":")[2])(function)
    elif tag in TAGS:
        getattr(pytest.mark, tag)(function)
    else:
        raise ValueError(f"onbekende tag @{tag}; kies uit {', '.join(f'@{t}' for t in TAGS)} of @bron:…")
    return True


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Feature, scenario: Scenario) -> None:
    """An example that expects nothing would pass; here it fails."""
    if not any(step.type == "then" for step in scenario.steps):
        name = feature.rel_filename or feature.filename
        pytest.fail(f"{name}:{scenario.line_number}: “{scenario.name}” verwacht niets: er is geen Dan", pytrace=False)
    request.getfixturevalue("scene").begin(Path(feature.filename))


def pytest_bdd_step_func_lookup_error(feature: Feature, step: Step) -> None:
    """An unknown sentence: say which come near, instead of a traceback."""
    near = grammar().nearest(KEYWORD_OF[step.type], step.name)
    hint = "".join(f"\n  bedoelt u: {example}" for example in near)
    pytest.fail(f"{_place(feature, step)}: deze zin is onbekend: {step.keyword} {step.name}{hint}", pytrace=False)


def pytest_bdd_step_error(request: pytest.FixtureRequest, feature: Feature, scenario: Scenario, step: Step) -> None:
    place = f"{_place(feature, step)}\n{scenario.name}\n  {step.keyword} {step.name}"
    request.node.add_report_section("call", "voorbeeld", place)


def _place(feature: Feature, step: Step) -> str:
    return f"{feature.rel_filename or feature.filename}:{step.line_number}"
