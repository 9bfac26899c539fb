"""Step by step: who is left after each step of a procedure, and who is not.

The rules give ``stap(Number, Title)``, ``over(Dossier, Number)`` and ``af(Dossier, Number)``, the first step in which a
dossier drops out. A dossier that drops out in some worlds only is perhaps left, with what that hangs on; so is one for
which the rules give ``wacht(Dossier, Number)``: what settles the step is not there yet.
"""

from __future__ import annotations

from dataclasses import dataclass

from engine.outcome.case import Case, Choice
from engine.terms import Fn

STEP, LEFT, GONE, WAITING = ("stap", 2), ("over", 2), ("af", 2), ("wacht", 2)


@dataclass(frozen=True, slots=True)
class Doubt:
    """A dossier that may drop out in a step, with minimal sets of choices under which it does."""

    dossier: str
    depends_on: tuple[tuple[Choice, ...], ...]


@dataclass(frozen=True, slots=True)
class Step:
    """A step that was reached: who is left in every world, who perhaps, who certainly dropped out here and who may."""

    number: int
    title: str
    left: tuple[str, ...]
    perhaps: tuple[str, ...]
    gone: tuple[Fn, ...]
    doubts: tuple[Doubt, ...]


def steps_of(case: Case) -> tuple[Step, ...]:
    """The steps under the preferred readings, in order; none if the procedure has none."""
    program = case.program
    atoms = [atom for kind in (LEFT, GONE, WAITING) for atom in program.atoms(*kind)]
    sure, maybe = program.consequences(atoms, case.preferred)
    found = []
    for atom in sorted(program.atoms(*STEP), key=lambda a: int(a.args[0])):
        number, title = atom.args
        names = [facts.dossier for facts in case.facts]
        here = {name: Fn(LEFT[0], (name, number)) for name in names}
        out = {name: Fn(GONE[0], (name, number)) for name in names}
        waiting = {name: Fn(WAITING[0], (name, number)) for name in names}
        if not any(a in maybe for a in (*here.values(), *out.values(), *waiting.values())):
            continue
        found.append(
            Step(
                number,
                str(title),
                tuple(n for n, a in here.items() if a in sure),
                tuple(n for n, a in here.items() if (a in maybe and a not in sure) or waiting[n] in maybe),
                tuple(a for a in out.values() if a in sure),
                tuple(Doubt(n, tuple(case.reasons(a))) for n, a in out.items() if a in maybe and a not in sure),
            )
        )
    return tuple(found)
