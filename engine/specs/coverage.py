"""Which norms are exercised by which examples."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from engine.specs.documents import Example, examples

_QUOTED = re.compile(r'"([A-Z]{2}-[A-Za-z0-9.-]+)"')
_PROPOSED = re.compile(r'een voorstel voor (?:eis|bepaling) "([^"]+)"')
_READING = re.compile(
    r'lezing "(?P<before>[A-Z]+-[^"]+)" "(?P<option>[^"]+)"|voor "(?P<after>[^"]+)" de lezing "(?P<fixed>[^"]+)"'
)


def norms_of(example: Example) -> set[str]:
    """The norms that an example is about: those behind the ``#`` of its rule, and those in its steps.

    What the example itself proposes is no norm yet.
    """
    _, _, behind = example.rule.partition("#")
    named = {norm for step in example.steps for norm in _QUOTED.findall(step.text)}
    proposed = {norm for step in example.steps for norm in _PROPOSED.findall(step.text)}
    return {*behind.split(), *(named - proposed)}


def readings_of(example: Example) -> set[tuple[str, str]]:
    """The readings that an example is about, as finding and option."""
    found = (m for step in example.steps for m in _READING.finditer(step.text))
    return {(m["before"] or m["after"], (m["option"] or m["fixed"]).replace(" ", "_")) for m in found}


def examples_by_norm(paths: Iterable[Path]) -> Mapping[str, list[tuple[Path, Example]]]:
    """The examples of every norm."""
    found: dict[str, list[tuple[Path, Example]]] = defaultdict(list)
    for path in paths:
        for example in examples(path):
            for norm in norms_of(example):
                found[norm].append((path, example))
    return found
