"""Whether a dossier exists about which something holds: every fact of the complete examples may be any telling value.

No such dossier is a proof, for dossiers that are built like one of the examples and with the values that the rules tell
apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.analysis.subject import Subject
from engine.analysis.witness import Goal, Neighbourhood, Search
from engine.repair.changes import NONE
from engine.solving.cores import minimal_core
from engine.terms import Fn, Value

ALL = 10**6
"""Facts near and far: for a proof none may be left out."""
DOMAIN = "alle dossiers met de opbouw van de volledige voorbeelden"


class Existence:
    """Atoms that a program text derives, on top of the rules, asked about all complete examples at once."""

    def __init__(self, subject: Subject, text: str, atoms: Sequence[str]) -> None:
        self._subject = subject
        goals = " ".join(f"doel :- {atom}." for atom in atoms)
        self._goal = Goal(Fn("doel"), f"{text}\n{goals}")

        self._made: dict[int, Search] = {}

    def _searches(self) -> Iterator[Search]:
        """One per example, made when it is needed: the first that says yes is enough."""
        for number, (_, dossier) in enumerate(self._subject.bases):
            if number not in self._made:
                around = Neighbourhood(self._subject.knowledge, dossier, many=ALL)
                self._made[number] = Search(around, self._goal)
            yield self._made[number]

    def possible(self, atom: Fn, switches: str = "", known: bool = False) -> bool:
        """Whether the atom holds for some dossier, with all ``switches`` (atoms of one argument) on.

        ``known`` asks for a dossier that leaves nothing unknown that the example gives.
        """
        for search in self._searches():
            program = search.program
            on = [program.literal(a) for a in program.atoms(switches, 1)] if switches else []
            if known:
                on += [-program.literal(choice) for choice in search.changes if choice.args[2] == NONE]
            if program.satisfiable([program.literal(atom), *on]):
                return True
        return False

    def needed(self, atom: Fn, switches: str, known: bool = False) -> list[Value]:
        """The smallest set of switches that have to be on so that the atom holds for no dossier."""
        found: dict[Value, None] = {}
        for search in self._searches():
            program = search.program
            on = {program.literal(a): a.args[0] for a in program.atoms(switches, 1)}
            fixed = [program.literal(atom)]
            if known:
                fixed += [-program.literal(choice) for choice in search.changes if choice.args[2] == NONE]
            core = minimal_core(program.satisfiable, fixed, list(on))
            found.update((on[literal], None) for literal in core)
        return list(found)
