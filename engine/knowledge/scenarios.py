"""Which scenarios name which norm or finding, read from the feature files beside the knowledge base."""

from __future__ import annotations

import re
from pathlib import Path

from engine.knowledge.folders import KB_ROOT

FEATURES = KB_ROOT.parent / "features"
_EXAMPLE = re.compile(r"^\s*(?:Voorbeeld|Scenario|Abstract Scenario):\s*(.+?)\s*$")
_NORM = re.compile(r"\b[A-Z]{1,2}-[A-Za-z0-9.]+(?:-[A-Za-z0-9.]+)*")


def scenarios_by_norm(procedure: str, root: Path = FEATURES) -> dict[str, list[str]]:
    """Per id of a norm or finding the examples in whose text, or under whose ``Regel`` or feature heading, it stands.

    Empty when the features are not there (an installed package has none).
    """
    found: dict[str, list[str]] = {}
    for path in sorted((root / procedure).rglob("*.feature")):
        for norm, example in _read(path):
            examples = found.setdefault(norm, [])
            label = f"{path.relative_to(root)}: {example}"
            if label not in examples:
                examples.append(label)
    return found


def _read(path: Path) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    heading: set[str] = set()
    rule: set[str] = set()
    example = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        norms = set(_NORM.findall(line))
        word = line.strip().partition(":")[0]
        match = _EXAMPLE.match(line)
        if match:
            example = match[1]
            pairs.extend((norm, example) for norm in heading | rule | norms)
        elif word == "Functionaliteit" or (not example and not rule and not line.strip().startswith("Regel")):
            heading |= norms
        elif word == "Regel":
            rule, example = norms, ""
        elif example:
            pairs.extend((norm, example) for norm in norms)
        else:
            rule |= norms
    return pairs
