"""Questions about missing facts: only those of which an answer matters, with the norms that ask."""

from __future__ import annotations

from dataclasses import dataclass

from engine.explain.report import BREACH
from engine.knowledge.norms import NO_CONSEQUENCE
from engine.outcome.assessment import Assessment, Missing, atoms_behind
from engine.outcome.case import Case, Choice
from engine.terms import Fn


@dataclass(frozen=True, slots=True)
class Question:
    """A missing fact (its ``onbekend`` atom), what each answer leaves possible, and the norms that hang on it.

    ``weight`` is the number of outcomes that its answers rule out together: the higher, the more it decides.
    """

    atom: Fn
    outcomes: tuple[tuple[Choice, tuple[str, ...]], ...]
    norms: tuple[str, ...]
    weight: int


def questions(case: Case, assessment: Assessment) -> tuple[Question, ...]:
    """The questions for an assessment, the strongest first."""
    possible = {o for m in assessment.missing for _, outcomes in m.outcomes for o in outcomes}
    return tuple(
        Question(
            m.atom,
            m.outcomes,
            _norms(case, assessment.dossier, m),
            sum(len(possible) - len(left) for _, left in m.outcomes if left),
        )
        for m in assessment.missing
    )


def _norms(case: Case, dossier: str, missing: Missing) -> tuple[str, ...]:
    """The norms that one answer breaks and another does not (not those that follow from another such norm only)."""
    program = case.program
    options = [
        literal
        for literal, c in case.choices.items()
        if c.kind == "onbekend" and isinstance(c.point, Fn) and missing.atom in atoms_behind(case, c.point)
    ]
    breaches = [a for a in program.atoms(BREACH, 3) if a.args[0] == dossier]
    found: list[str] = []
    for breach in breaches:
        literal = program.literal(breach)
        able = [program.satisfiable([*case.preferred, o, literal]) for o in options]
        forced = [not program.satisfiable([*case.preferred, o, -literal]) for o in options]
        if any(forced) and not all(able):
            found.append(breach.args[1])
    known = dict.fromkeys(n for n in found if n in case.knowledge.norms)
    telling = [n for n in known if any(c.code != NO_CONSEQUENCE for c in case.knowledge.norms[n].consequences)]
    return tuple(telling or known)
