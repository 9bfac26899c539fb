"""How long repair takes, warm: one dossier, and a field of five. Run: ``python -m benchmarks.herstel``.

Warm means that the knowledge base is read and its rules are prepared; every dossier is assessed and searched
from nothing.
Times are medians of process time in milliseconds, so that other work on the machine counts as little as possible.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import process_time

from engine.formats.reading import DossierFile, read_dossiers
from engine.knowledge.base import load, procedures
from engine.outcome.case import Case, open_case
from engine.repair.answer import mend
from engine.repair.search import repairs

ROUNDS = 7


def timed(what: Callable[[], object]) -> float:
    what()
    times = []
    for _ in range(ROUNDS):
        start = process_time()
        what()
        times.append(process_time() - start)
    return 1000 * median(times)


def opened(file: DossierFile) -> Case:
    return open_case(file.knowledge, [file.dossier])


def dossiers(folder: Path) -> list[DossierFile]:
    return [f for f in read_dossiers(sorted(folder.glob("*.json"))) if isinstance(f, DossierFile)]


def main() -> None:
    for name in procedures():
        examples = load(name).folder / "voorbeelden"
        print(f"{name:<28}{'openen':>8}{'zoeken':>8}{'met toets':>11}  manieren")
        searches = [told(file) for file in dossiers(examples)]
        print(f"één dossier, mediaan van het zoeken: {median(searches):.0f} ms")
        for field in sorted({p.parent for p in examples.glob("*/*.json")}):
            bidders = dossiers(field)
            cases = [opened(f) for f in bidders]
            search = timed(lambda cases=cases: [repairs(case) for case in cases])  # type: ignore[misc]
            opening = timed(lambda bidders=bidders: [opened(f) for f in bidders])  # type: ignore[misc]
            print(f"veld van {len(bidders)} ({field.name}): zoeken {search:.0f} ms, openen {opening:.0f} ms")
        print()


def told(file: DossierFile) -> float:
    """A line about a dossier; gives how long the search takes."""
    case = opened(file)
    found = repairs(case)
    search = timed(lambda: repairs(case))
    whole = timed(lambda: mend(case, file.dossier))
    name = file.source.rsplit("/", 1)[-1]
    print(f"{name:<28}{timed(lambda: opened(file)):8.0f}{search:8.0f}{whole:11.0f}  {len(found.repairs)}")
    return search


if __name__ == "__main__":
    main()
