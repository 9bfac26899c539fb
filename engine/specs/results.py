"""What came of the examples: the one model that ``waarom specs``, its report and the screen Specificaties share.

A `Run` holds a `FeatureResult` per feature file, that a `RuleResult` per ``Regel``, and that a `Result` per example (an
outline gives one per row). Everything is frozen and can be compared and pickled. `engine.specs.running.run` makes one;
`engine.wording.specs` gives it as sentences and as plain data for JSON.

The outcomes
    ``geslaagd``      the engine answers what the example expects
    ``mislukt``       it answers something else: `Failure` says what, why and where
    ``ongeldig``      the example says something that cannot be understood
    ``enginefout``    the engine itself failed
    ``overgeslagen``  the example has the tag ``@nog-niet``
    ``verloren``      the example stands in the file but never ran: a silent loss; the remarks of the lint say why
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from engine.specs.documents import Example
from engine.specs.house import place_of
from engine.specs.lint import KINDS, Remark

Outcome = Literal["geslaagd", "mislukt", "ongeldig", "enginefout", "overgeslagen", "verloren"]
OUTCOMES: tuple[Outcome, ...] = ("geslaagd", "mislukt", "ongeldig", "enginefout", "overgeslagen", "verloren")
RED: tuple[Outcome, ...] = ("mislukt", "ongeldig", "enginefout", "verloren")


@dataclass(frozen=True, slots=True)
class Failure:
    """Why an example is red: one sentence, the step and the line where it went wrong, an excerpt of the proof."""

    message: str
    line: int
    step: str = ""
    proof: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one example."""

    example: Example
    outcome: Outcome
    failure: Failure | None = None

    @property
    def red(self) -> bool:
        return self.outcome in RED


@dataclass(frozen=True, slots=True)
class RuleResult:
    """What came of the examples of one ``Regel``; ``title`` is empty for examples outside any rule."""

    title: str
    norms: tuple[str, ...]
    line: int
    results: tuple[Result, ...]


@dataclass(frozen=True, slots=True)
class FeatureResult:
    """What came of one feature file. ``kind`` is ``wet`` or ``motor``; a file that cannot be read has only remarks."""

    file: Path
    procedure: str
    part: str
    kind: str
    title: str
    description: str
    sources: tuple[str, ...]
    rules: tuple[RuleResult, ...]
    remarks: tuple[Remark, ...]

    @property
    def path(self) -> str:
        """The file as people see it."""
        return place_of(self.file)

    @property
    def results(self) -> Iterator[Result]:
        return (result for rule in self.rules for result in rule.results)


@dataclass(frozen=True, slots=True)
class Run:
    """What came of everything that was asked for. ``remarks`` are those about no feature in particular."""

    features: tuple[FeatureResult, ...]
    remarks: tuple[Remark, ...] = ()

    @property
    def results(self) -> Iterator[Result]:
        return (result for feature in self.features for result in feature.results)

    @property
    def all_remarks(self) -> tuple[Remark, ...]:
        return (*self.remarks, *(remark for feature in self.features for remark in feature.remarks))

    @property
    def written(self) -> int:
        """How many examples the files hold."""
        return sum(1 for _ in self.results)

    @property
    def ran(self) -> int:
        """How many of them were started or were skipped on purpose. Less than `written` is a silent loss."""
        return sum(result.outcome != "verloren" for result in self.results)

    def counts(self, kind: str = "") -> Counter[Outcome]:
        """How many examples have which outcome, of all features or of one kind."""
        return Counter(r.outcome for f in self.features if kind in ("", f.kind) for r in f.results)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds that occur, the law's before the engine's."""
        found = {f.kind for f in self.features if f.rules}
        return tuple(k for k in (*KINDS, "") if k in found)

    def selected(self, wanted: Callable[[Example], bool]) -> Run:
        """The run with only the examples that are wanted; what is then empty is left out, unless it has remarks."""
        features = []
        for feature in self.features:
            rules = [replace(r, results=tuple(x for x in r.results if wanted(x.example))) for r in feature.rules]
            kept = tuple(r for r in rules if r.results)
            if kept or feature.remarks:
                features.append(replace(feature, rules=kept))
        return replace(self, features=tuple(features))
