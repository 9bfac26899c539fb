"""Coverage of the rules by the examples: per norm its examples and rules, per rule its conditions and thresholds."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from engine.analysis.exercise import Kind, Way, is_threshold, ways
from engine.knowledge.base import KnowledgeBase, load, parts_of
from engine.knowledge.folders import COMMON, KB_ROOT
from engine.knowledge.norms import AnnotatedRule, Norm
from engine.specs.coverage_log import Case, Log, Use

EXCEPTIONS = "dekking.toml"
Cases = tuple[Case, ...]


@dataclass(frozen=True, slots=True)
class ConditionUse:
    """A condition of a rule, with the examples in which it was the one that failed.

    ``can_fail`` is false for what only gives a variable its value. For a threshold ``below``, ``equal`` and ``above``
    are the examples in which the left side was below the right one, equal to it, above it.
    """

    text: str
    can_fail: bool
    missed: Cases
    threshold: bool
    below: Cases = ()
    equal: Cases = ()
    above: Cases = ()

    @property
    def both_sides(self) -> bool:
        """Whether a threshold was exercised on both sides: where it holds and where it does not."""
        return sum(map(bool, (self.below, self.equal, self.above))) > 1


@dataclass(frozen=True, slots=True)
class RuleUse:
    """A rule with the examples in which it fired, and its conditions."""

    rule: AnnotatedRule
    part: str
    fired: Cases
    conditions: tuple[ConditionUse, ...]

    @property
    def place(self) -> str:
        return str(self.rule.rule.location)

    @property
    def never_failed(self) -> tuple[ConditionUse, ...]:
        return tuple(c for c in self.conditions if c.can_fail and not c.missed)

    @property
    def one_sided(self) -> tuple[ConditionUse, ...]:
        return tuple(c for c in self.conditions if c.threshold and not c.both_sides)


@dataclass(frozen=True, slots=True)
class NormUse:
    """A modelled norm with the examples that are about it; ``reason`` says why it needs none, if it has none."""

    norm: Norm
    examples: Cases
    rules: tuple[RuleUse, ...]
    reason: str


@dataclass(frozen=True)
class Coverage:
    """Everything about one procedure: its modelled norms, all its rules with a condition, the examples that ran."""

    procedure: str
    norms: tuple[NormUse, ...]
    rules: tuple[RuleUse, ...]
    ran: int
    red: Cases

    @cached_property
    def without_example(self) -> tuple[NormUse, ...]:
        return tuple(n for n in self.norms if not n.examples)

    @cached_property
    def never_fired(self) -> tuple[RuleUse, ...]:
        return tuple(r for r in self.rules if not r.fired)

    @cached_property
    def conditions(self) -> tuple[ConditionUse, ...]:
        return tuple(c for r in self.rules for c in r.conditions)


def coverage(log: Log, whole: bool = True) -> Coverage:
    """The coverage of a procedure from the log of its examples.

    With ``whole`` everything counts; else only the parts of the procedure that these examples are about, and the norms
    in them.
    """
    by_use = log.by_use()
    rules: dict[tuple[str, str], RuleUse] = {}
    for part in parts_of(log.procedure) if whole else sorted({use.part for use in by_use}):
        knowledge = load(log.procedure, part)
        for number, each in enumerate(knowledge.rules):
            if each.rule.head is not None and each.rule.body:
                use = _rule(knowledge, number, by_use)
                if not whole and not use.fired and each.rule.location.file.startswith(f"{COMMON}/"):
                    continue  # what all procedures share is not about these examples in particular
                key = (use.place, f"{each.rule.head} :- {each.rule.body}")
                rules[key] = _together(rules[key], use) if key in rules else use
    about = _examples_by_norm(log)
    reasons = exceptions(log.procedure).get("zonder_voorbeeld", {})
    of_norm: dict[str, list[RuleUse]] = {}
    for use in rules.values():
        for norm in use.rule.norms:
            of_norm.setdefault(norm, []).append(use)
    norms = tuple(
        NormUse(n, tuple(about.get(n.id, ())), tuple(of_norm.get(n.id, ())), reasons.get(n.id, ""))
        for n in load(log.procedure).norms.values()
        if n.status == "gemodelleerd" and (whole or n.id in about)
    )
    return Coverage(log.procedure, norms, tuple(rules.values()), len(log.used), log.red)


def exceptions(procedure: str, root: Path = KB_ROOT) -> Mapping[str, Any]:
    """What a procedure says about its own coverage: norms that need no example, and why."""
    path = root / procedure / EXCEPTIONS
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def _examples_by_norm(log: Log) -> dict[str, list[Case]]:
    found: dict[str, list[Case]] = {}
    for case, norms in log.about.items():
        for norm in norms:
            found.setdefault(norm, []).append(case)
    return found


def _rule(knowledge: KnowledgeBase, number: int, by_use: Mapping[Use, Sequence[Case]]) -> RuleUse:
    part, each = knowledge.part, knowledge.rules[number]

    def cases(kind: Kind, condition: int = -1) -> Cases:
        return tuple(by_use.get(Use(part, number, Way(kind, condition)), ()))

    failing = {way.part for way, _ in ways(each.rule, knowledge) if way.kind == "mist"}
    conditions = tuple(
        ConditionUse(
            str(condition),
            n in failing,
            cases("mist", n),
            is_threshold(condition),
            cases("onder", n),
            cases("gelijk", n),
            cases("boven", n),
        )
        for n, condition in enumerate(each.rule.body)
    )
    return RuleUse(each, part, cases("vuurt"), conditions)


def _together(one: RuleUse, other: RuleUse) -> RuleUse:
    """A shared rule, with its uses in two parts of the procedure."""

    def both(a: Cases, b: Cases) -> Cases:
        return tuple(dict.fromkeys((*a, *b)))

    conditions = tuple(
        ConditionUse(
            a.text,
            a.can_fail,
            both(a.missed, b.missed),
            a.threshold,
            both(a.below, b.below),
            both(a.equal, b.equal),
            both(a.above, b.above),
        )
        for a, b in zip(one.conditions, other.conditions, strict=True)
    )
    return RuleUse(one.rule, one.part, both(one.fired, other.fired), conditions)
