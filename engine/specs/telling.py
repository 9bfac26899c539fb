"""Why the engine answers what it answers, in a few lines below a failure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.knowledge.norms import NO_CONSEQUENCE
from engine.outcome.assessment import Assessment
from engine.outcome.case import Case
from engine.wording.signs import FAILED, OPEN
from engine.wording.single import explain_norm
from engine.wording.story import names_of, tell
from engine.wording.tree import Line

LONGEST = 14
"""More lines of a proof than this are no excerpt."""


_OPENERS = ("De", "Het", "Een", "Er", "Van", "Bij", "Op", "Voor", "Niet", "Geen", "Dat", "Dit")
"""Words with which a sentence begins that are no names."""


def reasons(case: Case, assessment: Assessment, norm: str = "") -> list[Line]:
    """The norms that are not met or not decided, with their proofs; or those about one norm, whatever the verdict."""
    if norm:
        return list(explain_norm(case, assessment, norm))
    why = (line for section in tell(case, assessment).sections if section.title == "Waarom" for line in section.lines)
    return [below for topic in why for below in topic.children if below.sign in (FAILED, OPEN)]


def flat(lines: Iterable[Line]) -> Iterator[Line]:
    """Lines with all that stands below them."""
    for line in lines:
        yield line
        yield from flat(line.children)


def because(lines: Iterable[Line]) -> str:
    """The first reason as a subordinate clause: the norm itself rather than what rests on it."""
    line = next(iter(lines), None)
    while line and (deeper := next((c for c in line.children if c.sign == FAILED), None)):
        line = deeper
    text = line.text.rstrip(".") if line else ""
    first, space, rest = text.partition(" ")
    return f"{first.casefold() if first in _OPENERS else first}{space}{rest}"


def excerpt(lines: Iterable[Line]) -> list[str]:
    """The first lines of a proof as text, with norm and place."""
    told = [text for line in lines for text in _indented(line, 0)]
    return told if len(told) <= LONGEST else [*told[:LONGEST], f"… nog {len(told) - LONGEST} regels: waarom uitleg"]


def _indented(line: Line, depth: int) -> Iterator[str]:
    place = ", ".join(p for p in (line.norm, line.source) if p)
    yield f"{'  ' * depth}{line.sign} {line.text}{f'  ({place})' if place else ''}"
    for child in line.children:
        yield from _indented(child, depth + 1)


def standing(case: Case, assessment: Assessment) -> Iterator[str]:
    """What the outcome is, and what else is possible."""
    names = names_of(case)
    sure = "zeker" if assessment.certain else "niet zeker"
    yield f"uitkomst van {assessment.dossier}: {assessment.outcome.replace('_', ' ')} ({sure})"
    for ground in assessment.grounds:
        title = case.knowledge.norms[ground.norm].title if ground.norm in case.knowledge.norms else ""
        follows = [c for c in ground.consequences if c.code != NO_CONSEQUENCE]
        effects = ", ".join(f"{c.code.replace('_', ' ')} ({c.basis})" for c in follows) or "geen gevolg"
        verdict = "niet voldaan" if ground.certain else "niet beoordeeld"
        yield f"{ground.norm} {title}: {verdict}, {names.entity(ground.subject)}; {effects}"
    for other in assessment.alternatives:
        hangs = "; ".join(f"{c.id} = {c.option}" if c.kind == "lezing" else names.choice(c) for c in other.depends_on)
        yield f"mogelijk {other.outcome.replace('_', ' ')}: {hangs or 'altijd'}"
    for missing in assessment.missing:
        yield f"ontbreekt: {names.unknown(missing.atom)}"
