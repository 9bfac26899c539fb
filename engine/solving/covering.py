"""The cheapest way to meet demands on sums and thresholds: first as few groups as possible, then the least total."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import clingo

_PROGRAM = """
{ bit(I,0..B) } :- ding(I,_,B), B >= 0.
:- som(C,L), #sum{ 2**K,I,K : bit(I,K), in(C,I) } < L.
haalt(C) :- drempel(C,I,T), #sum{ 2**K,K : bit(I,K) } >= T.
:- grens(C), not haalt(C).
gebruikt(G) :- ding(I,G,_), bit(I,_).
:- verboden(F), gebruikt(G) : lid(F,G).
#minimize{ 1@2,G : gebruikt(G) }.
#minimize{ 2**K@1,I,K : bit(I,K) }.
#defined ding/3. #defined som/2. #defined in/2. #defined drempel/3. #defined grens/1.
#defined verboden/1. #defined lid/2.
"""


@dataclass(frozen=True, slots=True)
class Item:
    """Something that can be given a number from 0 to at least ``most``. Items of one group count as one."""

    group: int
    most: int


def cheapest(
    items: Sequence[Item],
    sums: Sequence[tuple[Collection[int], int]],
    thresholds: Sequence[Mapping[int, int]],
    forbidden: Sequence[Collection[int]],
) -> list[int] | None:
    """A number for every item, or ``None`` when the demands cannot be met.

    The numbers are written in bits, so that years of days cost no more than days.
    Per sum the items together have at least the number; per threshold one of the items has at least its number;
    per forbidden set of groups not all of them are used.
    """
    control = clingo.Control(["--warn=none", "--opt-strategy=usc,stratify"])
    control.add("base", [], _PROGRAM)
    rows: list[tuple[str, tuple[int, ...]]] = []
    for i, item in enumerate(items):
        rows.append(("ding", (i, item.group, item.most.bit_length() - 1)))
    for number, (members, least) in enumerate(sums):
        rows += [("som", (number, least)), *(("in", (number, i)) for i in members)]
    for number, threshold in enumerate(thresholds):
        rows += [("grens", (number,)), *(("drempel", (number, i, t)) for i, t in threshold.items())]
    for number, groups in enumerate(forbidden):
        rows += [("verboden", (number,)), *(("lid", (number, g)) for g in groups)]
    with control.backend() as backend:
        for name, values in rows:
            atom = clingo.Function(name, [clingo.Number(v) for v in values])
            backend.add_rule([backend.add_atom(atom)])
    control.ground([("base", [])])
    best: list[int] | None = None
    with control.solve(yield_=True) as handle:
        for model in handle:
            best = [0] * len(items)
            for symbol in model.symbols(atoms=True):
                if symbol.name == "bit":
                    best[symbol.arguments[0].number] += 2 ** symbol.arguments[1].number
    return best
