"""What the rules say of a dossier in a few words, to be laid beside what they say under other rules or of another."""

from __future__ import annotations

from dataclasses import dataclass

from engine.knowledge.answers import OUTCOME
from engine.outcome.case import Case


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcomes that are possible under the preferred readings, and the norms that are certainly not met then."""

    outcomes: tuple[str, ...]
    norms: frozenset[str]


def verdict(case: Case, name: str) -> Verdict:
    """What follows for the dossier of this name."""
    program, preferred = case.program, list(case.preferred)
    outcomes = [a for a in program.atoms(*OUTCOME) if a.args[0] == name]
    usual = sorted(str(a.args[1]) for a in outcomes if program.satisfiable([*preferred, program.literal(a)]))
    breaches = [a for a in program.atoms("niet_akkoord", 3) if a.args[0] == name]
    sure = [a for a in breaches if not program.satisfiable([*preferred, program.literal(a, False)])]
    return Verdict(tuple(usual), frozenset(str(a.args[1]) for a in sure))
