"""The examples in ``features/``, bound to the engine by the one grammar.

A file that cannot be read gives one failing test; the examples in the others still run.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from engine.specs import plugin
from engine.specs.house import feature_files, grammar, place_of
from engine.specs.lint import lint


def _broken(path: Path, error: Exception) -> Callable[[], None]:
    def test() -> None:
        remarks = lint(path, grammar(), place_of(path))
        pytest.fail("\n".join(map(str, remarks)) or f"{place_of(path)}: {error}", pytrace=False)

    return test


for _path in feature_files():
    try:
        _tests = plugin.tests_of(_path)
    except Exception as _error:
        _tests = {"test_het_bestand": _broken(_path, _error)}
    _place = "_".join(_path.with_suffix("").parts[-3:])
    globals().update({f"{name}_{_place}": test for name, test in _tests.items()})
