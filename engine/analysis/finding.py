"""What a check found: one thing, where it stands, what shows it and what could be done about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from engine.terms import Location

Severity = Literal["fout", "waarschuwing", "melding"]
"""A ``fout`` changes answers or ends them, a ``waarschuwing`` may, a ``melding`` is good to know."""
Nature = Literal["berekend", "verklaard"]
"""Computed from the rules, or declared by whoever wrote them."""

SEVERITIES: tuple[Severity, ...] = ("fout", "waarschuwing", "melding")


@dataclass(frozen=True, slots=True)
class Passage:
    """A place in a document with the norm that was read there and what that says, in our words."""

    norm: str
    source: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A dossier that shows the finding: its differences with a complete dossier, what follows, and the whole dossier.

    ``depends_on`` tells the readings and powers without which it would not show; ``then`` are the sentences of a
    ``Voorbeeld`` that say what follows for the dossier, empty where an outcome is not what is asked.
    """

    base: str
    changes: tuple[str, ...]
    outcome: str
    depends_on: tuple[str, ...] = ()
    dossier: Mapping[str, Any] | None = None
    then: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding. ``code`` is stable.

    ``proven`` names the domain for which it is proven that no counterexample exists, if it is; ``repair`` says what
    could be done, empty when there is nothing sensible to suggest; ``doubts`` are the ids of the declared findings that
    are about the same passages. ``unshown`` says why no dossier can show it, where one would be expected.
    """

    code: str
    severity: Severity
    nature: Nature
    text: str
    rules: tuple[Location, ...] = ()
    sources: tuple[Passage, ...] = ()
    exhibit: Exhibit | None = None
    repair: str = ""
    proven: str = ""
    doubts: tuple[str, ...] = ()
    unshown: str = ""


class NotDoneError(Exception):
    """A check finds that it cannot say anything here; the message says why, in Dutch."""


def in_order(findings: list[Finding]) -> list[Finding]:
    """What decides first, then by place: the same findings always come in the same order."""
    return sorted(
        findings,
        key=lambda f: (
            SEVERITIES.index(f.severity),
            [(r.file, r.line) for r in f.rules],
            len(f.exhibit.changes) if f.exhibit else 0,
            f.code,
            f.text,
        ),
    )
