"""Whether a dossier exists about which something holds: every fact of the complete examples may be any telling value.

No such dossier is a proof, for dossiers that are built like one of the examples and with the values that the rules tell
apart.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from engine.analysis.subject import Subject
from engine.analysis.witness import Goal, Neighbourhood, Search
from engine.solving.cores import preferred_core
from engine.terms import Fn, Value

ALL = 10**6
"""Facts near and far: for a proof none may be left out."""
DOMAIN = "alle dossiers met de opbouw van de volledige voorbeelden"


class Existence:
    """Atoms that a program text derives, on top of the rules, asked about all complete examples at once.

    What ``about`` hangs on may vary however far it is.
    """

    def __init__(
        self, subject: Subject, text: str, atoms: Sequence[str], many: int = ALL, about: tuple[Fn, ...] = ()
    ) -> None:
        self._subject = subject
        self._many = many
        goals = " ".join(f"doel :- {atom}." for atom in atoms)
        self._goal = Goal(Fn("doel"), f"{text}\n{goals}", (about,))
        self._made: dict[int, Search] = {}

    def _searches(self) -> Iterator[Search]:
        """One per example, made when it is needed: the first that says yes is enough."""
        for number, (_, dossier) in enumerate(self._subject.bases):
            if number not in self._made:
                around = Neighbourhood(self._subject.knowledge, dossier, many=self._many)
                self._made[number] = Search(around, self._goal)
            yield self._made[number]

    def possible(self, atom: Fn, switches: str = "") -> bool:
        """Whether the atom holds for some dossier, with all ``switches`` (atoms of one argument) on."""
        for search in self._searches():
            program = search.program
            on = [program.literal(a) for a in program.atoms(switches, 1)] if switches else []
            if program.satisfiable([program.literal(atom), *on]):
                return True
        return False

    def arguments(self, name: str) -> list[frozenset[Value]]:
        """Per example the values of which an atom can hold, with nothing unknown that the example gives."""
        return [
            frozenset(a.args[0] for a in search.possible(self._goal.atom, [(name, 1)], usual=False, given=search.kept))
            for search in self._searches()
        ]

    def needed(self, atom: Fn, switches: str) -> list[Value]:
        """The smallest set of switches that have to be on so that the atom holds for no dossier."""
        found: dict[Value, None] = {}
        for search in self._searches():
            program = search.program
            on = {program.literal(a): a.args[0] for a in program.atoms(switches, 1)}
            core = preferred_core(program.core, [program.literal(atom)], list(on))
            found.update((on[literal], None) for literal in core)
        return list(found)

    def clash(self, atom: Fn, kept: str, first: Collection[Value]) -> list[Value] | None:
        """What the examples have to give up of what they are (atoms ``kept``, of one argument) for the atom to hold.

        The smallest set of which they cannot keep all, those in ``first`` rather than others; ``None`` if an ordinary
        dossier, with nothing unknown that the example gives and under the preferred readings, can keep everything.
        """
        smallest: list[Value] = []
        for search in self._searches():
            program = search.program
            changes = list(map(program.literal, search.changes))
            atoms = {program.literal(a): a.args[0] for a in program.atoms(kept, 1) if a.args[0] not in atom.args}
            now = program.true_literals([*(-c for c in changes), *search.preferred], list(atoms)) or []
            fixed = [program.literal(atom), *search.kept, *search.preferred]
            if program.satisfiable([*fixed, *now]):
                return None
            now.sort(key=lambda literal: (atoms[literal] not in first, str(atoms[literal])))
            core = [atoms[literal] for literal in preferred_core(program.core, fixed, now)]
            smallest = min((c for c in (smallest, core) if c), key=len, default=[])
        return smallest
