"""Which norms are exercised by which examples."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from .lint import Example, examples

_NORM = re.compile(r"\b[A-Z]{2,3}-[A-Za-z0-9][A-Za-z0-9.]*(?:-[A-Za-z0-9.]+)*\b")


def norms_of(example: Example) -> set[str]:
    """The norms that an example is about: those behind the ``#`` of its rule, and those in its steps."""
    _, _, behind = example.rule.partition("#")
    return {n.rstrip(".") for text in (behind, *example.steps) for n in _NORM.findall(text)}


def examples_by_norm(paths: Iterable[Path]) -> Mapping[str, list[tuple[Path, Example]]]:
    """The examples of every norm."""
    found: dict[str, list[tuple[Path, Example]]] = defaultdict(list)
    for path in paths:
        for example in examples(path):
            for norm in norms_of(example):
                found[norm].append((path, example))
    return found
