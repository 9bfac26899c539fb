"""A feature file as data: what Gherkin reads in it, and the examples that it consists of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from gherkin.parser import Parser
from gherkin.token_scanner import TokenScanner

from engine.specs.grammar import Keyword

Row = Mapping[str, str]
NO_ROW: Row = {}
SLOT = re.compile(r"<([^<>]+)>")
_KINDS: dict[str, Keyword] = {"Context": "Gegeven", "Action": "Als", "Outcome": "Dan"}


@dataclass(frozen=True, slots=True)
class Step:
    """One line of an example. ``kind`` is what the keyword means: an ``En`` continues the step before it."""

    keyword: str
    kind: Keyword | None
    text: str
    line: int
    table: tuple[tuple[str, ...], ...] = ()
    text_block: str = ""

    def filled(self, row: Row) -> Step:
        """The step with the values of a row of an outline."""
        table = tuple(tuple(filled(cell, row) for cell in cells) for cells in self.table)
        return replace(self, text=filled(self.text, row), table=table)

    @property
    def slots(self) -> set[str]:
        """The columns of an outline that the step uses."""
        cells = (cell for row in self.table for cell in row)
        return {name for text in (self.text, self.text_block, *cells) for name in SLOT.findall(text)}


@dataclass(frozen=True, slots=True)
class Rows:
    """A table ``Voorbeelden:`` below an outline; each row with its line."""

    line: int
    tags: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Background:
    """The steps that go before every example of a feature or a rule."""

    line: int
    description: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Scenario:
    """A ``Voorbeeld``, or an ``Abstract Scenario`` with its rows."""

    keyword: str
    name: str
    line: int
    description: str
    tags: tuple[str, ...]
    steps: tuple[Step, ...]
    tables: tuple[Rows, ...]

    @property
    def rows(self) -> list[tuple[int, Row]]:
        """The rows with their line; for an example that is no outline its own line and no values."""
        if not self.tables:
            return [(self.line, NO_ROW)]
        return [(line, dict(zip(t.columns, row, strict=False))) for t in self.tables for line, row in t.rows]


@dataclass(frozen=True, slots=True)
class Rule:
    """A ``Regel``. What stands in a feature outside any rule is a rule without a name."""

    name: str
    line: int
    description: str
    tags: tuple[str, ...]
    backgrounds: tuple[Background, ...]
    scenarios: tuple[Scenario, ...]

    @property
    def title(self) -> str:
        """The norm in words, without the norm ids behind it."""
        return self.name.partition("#")[0].strip()

    @property
    def norms(self) -> tuple[str, ...]:
        """The norm ids behind the ``#``."""
        return tuple(self.name.partition("#")[2].split())


@dataclass(frozen=True, slots=True)
class Feature:
    """A feature file that can be read. The first rule holds the examples that stand outside any ``Regel``."""

    name: str
    line: int
    description: str
    tags: tuple[str, ...]
    backgrounds: tuple[Background, ...]
    rules: tuple[Rule, ...]

    @property
    def scenarios(self) -> Iterator[Scenario]:
        return (scenario for rule in self.rules for scenario in rule.scenarios)

    def before(self, rule: Rule) -> tuple[Step, ...]:
        """The steps that go before each example of the rule."""
        own = rule.backgrounds if rule.line else ()
        return tuple(step for background in (*self.backgrounds, *own) for step in background.steps)


@dataclass(frozen=True, slots=True)
class Example:
    """One case that runs: an example, or one row of an outline with its values filled in.

    ``line`` is that of the scenario and ``row`` the number of the row, from 0; ``place`` is the line that a reader is
    sent to. ``tags`` are all that hold: of the feature, the rule and the scenario.
    """

    name: str
    line: int
    row: int
    place: int
    tags: tuple[str, ...]
    rule: str
    steps: tuple[Step, ...]
    outline: bool = False

    @property
    def sources(self) -> tuple[str, ...]:
        """The places in documents on which the example rests: ``procedure/place``."""
        return tuple(tag.removeprefix("bron:") for tag in self.tags if tag.startswith("bron:"))


@lru_cache(maxsize=512)
def read_feature(text: str) -> Feature | None:
    """The feature in a text, or ``None`` if there is none. A text is read once. Raises what the parser raises."""
    document: Any = Parser().parse(TokenScanner(text))
    node: dict[str, Any] | None = document.get("feature")
    return None if node is None else _feature(node)


def examples_of(feature: Feature) -> Iterator[Example]:
    """All examples of a feature, in its order."""
    return (example for rule in feature.rules for example in examples_in(feature, rule))


def examples_in(feature: Feature, rule: Rule) -> Iterator[Example]:
    """The examples below one rule of a feature."""
    before = feature.before(rule)
    for scenario in rule.scenarios:
        tags = tuple(dict.fromkeys((*feature.tags, *rule.tags, *scenario.tags)))
        for number, (line, row) in enumerate(scenario.rows):
            steps = tuple(step.filled(row) for step in (*before, *scenario.steps))
            name = filled(scenario.name, row)
            yield Example(name, scenario.line, number, line, tags, rule.name, steps, bool(scenario.tables))


def examples(path: Path) -> list[Example]:
    """The examples in a file that can be read."""
    feature = read_feature(path.read_text(encoding="utf-8"))
    return list(examples_of(feature)) if feature else []


def filled(text: str, row: Row) -> str:
    """A text with the values of a row."""
    return SLOT.sub(lambda m: row.get(m[1], m[0]), text) if row else text


# --- from the parser's tree to the data -----------------------------------------


def _feature(node: dict[str, Any]) -> Feature:
    children = node["children"]
    outside = [_scenario(c["scenario"]) for c in children if "scenario" in c]
    rules = [_rule(c["rule"]) for c in children if "rule" in c]
    loose = Rule("", 0, "", (), (), tuple(outside))
    return Feature(
        node["name"], _line(node), _description(node), _tags(node), _backgrounds(children),
        (loose, *rules) if outside else tuple(rules),
    )  # fmt: skip


def _rule(node: dict[str, Any]) -> Rule:
    children = node["children"]
    scenarios = tuple(_scenario(c["scenario"]) for c in children if "scenario" in c)
    return Rule(node["name"], _line(node), _description(node), _tags(node), _backgrounds(children), scenarios)


def _backgrounds(children: Sequence[dict[str, Any]]) -> tuple[Background, ...]:
    nodes = [c["background"] for c in children if "background" in c]
    return tuple(Background(_line(n), _description(n), _steps(n["steps"])) for n in nodes)


def _scenario(node: dict[str, Any]) -> Scenario:
    return Scenario(
        node["keyword"].strip(), node["name"], _line(node), _description(node), _tags(node), _steps(node["steps"]),
        tuple(map(_rows, node["examples"])),
    )  # fmt: skip


def _rows(node: dict[str, Any]) -> Rows:
    columns = _cells(node["tableHeader"]) if node.get("tableHeader") else ()
    rows = tuple((_line(row), _cells(row)) for row in node.get("tableBody") or ())
    return Rows(_line(node), _tags(node), columns, rows)


def _steps(nodes: Sequence[dict[str, Any]]) -> tuple[Step, ...]:
    found: list[Step] = []
    for node in nodes:
        kind = _KINDS.get(node["keywordType"], found[-1].kind if found else None)
        table = tuple(map(_cells, node["dataTable"]["rows"])) if "dataTable" in node else ()
        block = node["docString"]["content"] or " " if "docString" in node else ""
        found.append(Step(node["keyword"].strip(), kind, node["text"], _line(node), table, block))
    return tuple(found)


def _cells(row: dict[str, Any]) -> tuple[str, ...]:
    return tuple(cell["value"] or "" for cell in row["cells"])


def _tags(node: dict[str, Any]) -> tuple[str, ...]:
    return tuple(tag["name"].removeprefix("@") for tag in node["tags"])


def _description(node: dict[str, Any]) -> str:
    return node.get("description") or ""


def _line(node: dict[str, Any]) -> int:
    return int(node["location"]["line"])
