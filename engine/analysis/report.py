"""What an analysis gives: the findings, and for every check whether it was carried out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from engine.analysis.finding import Finding
from engine.analysis.registry import Check

State = Literal["gedaan", "tijd", "overgeslagen", "mislukt", "niet_van_toepassing"]
"""Done, not done within the time, not done for a reason, broken off by a fault of ours, not asked for, or nothing to
check."""


@dataclass(frozen=True, slots=True)
class CheckRun:
    """What became of one check on one part. ``reason`` says why it was not done."""

    check: str
    title: str
    part: str
    state: State
    findings: tuple[Finding, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """All checks on a procedure, or on a proposal for it."""

    procedure: str
    proposal: str
    runs: tuple[CheckRun, ...]

    @property
    def findings(self) -> tuple[Finding, ...]:
        return tuple(f for run in self.runs for f in run.findings)

    @property
    def open(self) -> tuple[CheckRun, ...]:
        """The checks that say nothing, because they were not carried out to the end."""
        return tuple(run for run in self.runs if run.state in ("tijd", "overgeslagen", "mislukt"))

    @property
    def negative(self) -> bool:
        """Whether something was found by computing that somebody has to look at."""
        return any(f.nature == "berekend" and f.severity != "melding" for f in self.findings)


SHOWN_BY = "getuigen"
"""The check whose findings are those of other checks once more, with the dossier that shows them."""


def told_once(runs: Sequence[CheckRun]) -> tuple[CheckRun, ...]:
    """The runs with every finding once: a mistake with what shows it, a declared doubt only if none was computed."""
    return _doubts_once(_mistakes_once(runs))


def _mistakes_once(runs: Sequence[CheckRun]) -> tuple[CheckRun, ...]:
    shown = {_same(f): f for run in runs for f in run.findings if run.check == SHOWN_BY}
    return tuple(
        replace(run, findings=() if run.check == SHOWN_BY else tuple(shown.get(_same(f), f) for f in run.findings))
        for run in runs
    )


def _same(finding: Finding) -> tuple[object, ...]:
    return finding.code, finding.text, finding.rules


def _doubts_once(runs: Sequence[CheckRun]) -> tuple[CheckRun, ...]:
    named = {d for run in runs for f in run.findings if f.nature == "berekend" for d in f.doubts}
    return tuple(
        replace(run, findings=tuple(f for f in run.findings if f.nature == "berekend" or f.code not in named))
        for run in runs
    )


def not_done(check: Check, part: str, state: State, reason: str) -> CheckRun:
    return CheckRun(check.name, check.title, part, state, (), reason)


def counted(findings: Sequence[Finding]) -> dict[str, int]:
    """How many findings of each nature and severity."""
    counts: dict[str, int] = {}
    for finding in findings:
        key = finding.severity if finding.nature == "berekend" else finding.nature
        counts[key] = counts.get(key, 0) + 1
    return counts
