"""The shape of an explanation: a headline, and sections of lines under it."""

from __future__ import annotations

from dataclasses import dataclass

from engine.outcome.case import Case, Choice
from engine.wording.names import Names
from engine.wording.signs import FACT
from engine.wording.tree import Line


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its lines."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """The whole explanation of one dossier, in words."""

    dossier: str
    kind: str
    procedure: str
    headline: str
    conclusion: str
    sections: tuple[Section, ...]


def choice_line(case: Case, choice: Choice, names: Names) -> Line:
    place, norm = "", ""
    if choice.kind == "lezing":
        place, norm = case.knowledge.findings[choice.id].source, choice.id
    elif choice.kind == "bevoegdheid" and choice.id in case.knowledge.norms:
        place, norm = case.knowledge.norms[choice.id].source, choice.id
    return Line(FACT, names.choice(choice), place, norm)
