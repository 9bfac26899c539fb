"""One check on one subject, and how long it may take."""

from __future__ import annotations

from collections.abc import Iterable

from engine.analysis.finding import NotDoneError, in_order
from engine.analysis.registry import Check
from engine.analysis.report import CheckRun, not_done
from engine.analysis.subject import Subject

GATE_SECONDS = 1
"""Processor time for grounding rules that nobody has seen before; the shipped rules take a quarter of a second."""
MISTAKE_SECONDS = 3
"""For carrying out rules in which there are mistakes."""
MISTAKES = "eerst moet hersteld zijn wat er bij de woorden en vormen is gevonden"


def run_check(check: Check, subject: Subject) -> CheckRun:
    """One check carried out, or the reason why there was nothing to check."""
    part = subject.knowledge.part
    if not check.applies(subject):
        return not_done(check, part, "niet_van_toepassing", "")
    try:
        found = list(check.run(subject))
    except NotDoneError as reason:
        return not_done(check, part, "overgeslagen", str(reason))
    return CheckRun(check.name, check.title, part, "gedaan", tuple(in_order(found)))


def mistaken(runs: Iterable[CheckRun]) -> bool:
    """Whether the rules are written in a way by which the solver would take them for something else."""
    return any(finding.severity == "fout" for run in runs for finding in run.findings)
