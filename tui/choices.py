"""The choices that outcomes hang on: readings of doubtful passages and powers of the authority."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace

from engine.knowledge.base import KnowledgeBase
from engine.outcome.assessment import Assessment
from engine.outcome.position import POWER_OPTIONS, Position

READING, POWER = "lezing", "bevoegdheid"


@dataclass(frozen=True, slots=True)
class Switch:
    """A choice point with its options, the preferred one last. ``grounds`` says per option what pleads for it."""

    kind: str
    id: str
    question: str
    source: str
    options: tuple[str, ...]
    grounds: tuple[str, ...]
    preferred: str = ""

    def taken(self, position: Position) -> str:
        """The option that the position fixes; empty if it leaves the choice open."""
        return (position.readings if self.kind == READING else position.powers).get(self.id, "")

    def stepped(self, position: Position, step: int) -> Position:
        """The position with the following option: open, then each option in turn."""
        rounds = ("", *self.options)
        return self.fixed(position, rounds[(rounds.index(self.taken(position)) + step) % len(rounds)])

    def fixed(self, position: Position, option: str) -> Position:
        """The position with this option fixed, or left open if it is empty."""
        before = position.readings if self.kind == READING else position.powers
        values = {k: v for k, v in before.items() if k != self.id} | ({self.id: option} if option else {})
        return replace(position, readings=values) if self.kind == READING else replace(position, powers=values)


def hangs_on(assessment: Assessment) -> set[tuple[str, str]]:
    """The readings and powers that the outcome of a dossier hangs on."""
    found = {(c.kind, c.id) for a in assessment.alternatives for c in a.depends_on if c.kind in (READING, POWER)}
    return found | {(POWER, basis) for basis in assessment.powers}


def switches(knowledge: KnowledgeBase, assessments: Iterable[Assessment], position: Position) -> list[Switch]:
    """The choices that any of the dossiers hangs on, or that the position fixes, in the order of the document."""
    wanted = {point for a in assessments for point in hangs_on(a)}
    wanted |= {(READING, k) for k in position.readings} | {(POWER, k) for k in position.powers}
    return [s for s in all_switches(knowledge) if (s.kind, s.id) in wanted]


def all_switches(knowledge: KnowledgeBase) -> list[Switch]:
    """Every choice of the procedure that a position can fix."""
    found = [
        Switch(
            READING,
            finding.id,
            finding.question,
            finding.source,
            tuple(r.option for r in readings),
            tuple(r.ground for r in readings),
            finding.preferred,
        )
        for finding in knowledge.own_findings
        if (readings := sorted(finding.readings, key=lambda r: r.option == finding.preferred))
    ]
    bases = dict.fromkeys(
        c.basis for n in knowledge.norms.values() for c in n.consequences if c.code == "mag_uitsluiten"
    )
    for basis in bases:
        norm = knowledge.norms.get(basis)
        title = norm.title if norm else basis
        found.append(Switch(POWER, basis, title, norm.source if norm else "", POWER_OPTIONS, ("", "")))
    return found


def position_text(position: Position, name: str) -> str:
    """A position as the TOML file that `engine.outcome.position` reads."""
    lines = [f"naam = {_quoted(name)}"]
    for kind, fixed in ((READING, position.readings), (POWER, position.powers)):
        if fixed:
            lines += ["", f"[{kind}]", *(f"{_quoted(k)} = {_quoted(v)}" for k, v in sorted(fixed.items()))]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
