"""The checks of the registry on every part of a procedure."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from engine.analysis.finding import in_order
from engine.analysis.registry import CHECKS, Check
from engine.analysis.report import CheckRun, Report, skipped
from engine.analysis.subject import Subject
from engine.knowledge.base import KB_ROOT, load


def analyse(procedure: str, root: Path = KB_ROOT) -> Report:
    """Every check on every part of the knowledge base of a procedure."""
    runs = [run for part in parts_of(procedure, root) for run in _checked(Subject(load(procedure, part, root)))]
    return Report(procedure, "", tuple(runs))


def parts_of(procedure: str, root: Path = KB_ROOT) -> tuple[str, ...]:
    """The parts of a procedure that hold rules; the dossiers themselves first, as the part without a name."""
    folders = (p for p in (root / procedure).iterdir() if p.is_dir() and any(p.glob("*.lp")))
    return ("", *sorted(p.name for p in folders))


def _checked(subject: Subject) -> Iterator[CheckRun]:
    for check in CHECKS:
        yield run_check(check, subject)


def run_check(check: Check, subject: Subject) -> CheckRun:
    """One check carried out, or the reason why there was nothing to check."""
    part = subject.knowledge.part
    if not check.applies(subject):
        return skipped(check.name, check.title, part, "niet van toepassing")
    return CheckRun(check.name, check.title, part, "gedaan", tuple(in_order(list(check.run(subject)))))
