"""How long repair takes, warm: one dossier, and a field of five. Run: ``python -m benchmarks.herstel``.

Warm means that the knowledge base is read and its rules are prepared; every dossier is assessed and searched
from nothing.
Times are medians of process time in milliseconds, so that other work on the machine counts as little as possible.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import process_time

from benchmarks.pace import Timed, middle, timed, told
from engine.formats.reading import DossierFile, read_dossiers
from engine.knowledge.base import load
from engine.knowledge.folders import procedures
from engine.outcome.case import Case, open_case
from engine.repair.answer import mend
from engine.repair.search import repairs

ROUNDS = 7


def measured(what: Callable[[], object]) -> Timed:
    what()
    times = []
    for _ in range(ROUNDS):
        start = process_time()
        what()
        times.append(timed(process_time() - start))
    return middle(times)


def opened(file: DossierFile) -> Case:
    return open_case(file.knowledge, [file.dossier])


def dossiers(folder: Path) -> list[DossierFile]:
    return [f for f in read_dossiers(sorted(folder.glob("*.json"))) if isinstance(f, DossierFile)]


def main() -> None:
    for name in procedures():
        examples = load(name).folder / "voorbeelden"
        print(f"{name:<28}{'openen':>8}{'zoeken':>8}{'op gewone snelheid':>20}{'met toets':>11}  manieren")
        searches = [line(file) for file in dossiers(examples)]
        print(f"één dossier, mediaan van het zoeken: {told(middle(searches))}")
        for field in sorted({p.parent for p in examples.glob("*/*.json")}):
            bidders = dossiers(field)
            cases = [opened(f) for f in bidders]
            search = measured(lambda cases=cases: [repairs(case) for case in cases])  # type: ignore[misc]
            opening = measured(lambda bidders=bidders: [opened(f) for f in bidders])  # type: ignore[misc]
            print(f"veld van {len(bidders)} ({field.name}): zoeken {told(search)}, openen {told(opening)}")
        print()


def line(file: DossierFile) -> Timed:
    """A line about a dossier; gives how long the search takes."""
    case = opened(file)
    found = repairs(case)
    search = measured(lambda: repairs(case))
    whole = measured(lambda: mend(case, file.dossier)).took
    opening = measured(lambda: opened(file)).took
    name = file.source.rsplit("/", 1)[-1]
    print(f"{name:<28}{opening:8.0f}{search.took:8.0f}{search.usual:20.0f}{whole:11.0f}  {len(found.repairs)}")
    return search


if __name__ == "__main__":
    main()
