"""What the authority can do: which readings and which uses of its powers make an outcome certain.

A set of choices makes an outcome certain when no world in which they are taken has another one. Sets are tried smallest
first; a world that shows that a set does not suffice names the choices of which one has to be taken otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.outcome.case import Case, Choice
from engine.solving.cores import preferred_core
from engine.solving.hitting import ChangeSpace, Step
from engine.solving.program import Program
from engine.terms import Fn, Value

AUTHORITY = ("lezing", "bevoegdheid")
LARGEST, MOST = 4, 4
_PREDICATES = ("uitkomst", "stand")
_STANDINGS = ("uitgesloten", "blijft")


@dataclass(frozen=True, slots=True)
class Decision:
    """An outcome with the minimal sets of choices that make it certain; one empty set when it is certain already.

    ``standing``: not the headline, but what happens to the bidder once powers are used or not.
    """

    outcome: str
    standing: bool
    sets: tuple[tuple[Choice, ...], ...]


def decide(case: Case) -> tuple[Decision, ...]:
    """For every outcome that is possible, what the authority can do to make it certain."""
    dossier = case.facts[0].dossier
    found: list[Decision] = []
    for predicate in _PREDICATES:
        for atom in case.program.atoms(predicate, 2):
            word = str(atom.args[1])
            standing = predicate == "stand"
            if atom.args[0] != dossier or (standing and word not in _STANDINGS):
                continue
            literal = case.program.literal(atom)
            if case.program.satisfiable([literal]):
                found.append(Decision(word, standing, tuple(_sets(case, literal))))
    return tuple(found)


def _sets(case: Case, target: int) -> Iterator[tuple[Choice, ...]]:
    program = case.program
    options: dict[tuple[str, Value], list[int]] = {}
    for literal, choice in sorted(case.choices.items(), key=lambda pair: str(pair[1])):
        if choice.kind in AUTHORITY and _meant(case, choice):
            options.setdefault((choice.kind, choice.point), []).append(literal)
    points = list(options.values())
    space = ChangeSpace([[Step(n, 1) for n in range(len(p))] for p in points], LARGEST)
    number = 0
    while number < MOST and (picked := space.smallest()) is not None:
        taken = {points[p][o - 1]: (p, o) for p, o in picked.items() if o}
        impossible = program.core(list(taken))
        if impossible is not None:
            space.refuse({taken[c][0]: taken[c][1] for c in preferred_core(program.core, [], impossible)})
            continue
        other = _otherwise(program, [*taken, -target], target, points, list(case.choices))
        if other is not None:
            space.require(other)
            continue
        least = preferred_core(program.core, [-target], list(taken))
        yield tuple(sorted((case.choices[c] for c in least), key=lambda c: (c.kind, c.id)))
        number += 1
        if not least:
            return
        space.use({taken[c][0]: taken[c][1] for c in least})


def _meant(case: Case, choice: Choice) -> bool:
    """Whether a power is one that any rule looks at for this dossier (others change nothing)."""
    return choice.kind == "lezing" or (isinstance(choice.point, Fn) and choice.point.args[0] == case.facts[0].dossier)


def _otherwise(
    program: Program, assumptions: Sequence[int], target: int, points: Sequence[Sequence[int]], choices: Sequence[int]
) -> list[tuple[int, int]] | None:
    """Options of which one has to be taken to escape a world without the target; ``None`` if there is no such world."""
    true = program.true_literals(assumptions, choices)
    if true is None:
        return None
    world = set(true)
    own = [literal for point in points for literal in point if literal in world]
    rest = [literal for literal in true if literal not in own]
    core = set(preferred_core(program.core, [target, *rest], own))
    return [
        (p, o)
        for p, point in enumerate(points)
        if core & set(point)
        for o, literal in enumerate(point, start=1)
        if literal not in core
    ]
