"""How long repair takes, warm: one dossier, and a field of five. Run: ``python -m benchmarks.herstel``.

Warm means that the knowledge base is read and its rules are prepared; every dossier is assessed and searched
from nothing.
Times are medians of process time in milliseconds, so that other work on the machine counts as little as possible.
"""

from __future__ import annotations

from collections.abc import Callable
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


def main() -> None:
    paths = [p for name in procedures() for p in sorted((load(name).folder / "voorbeelden").glob("*.json"))]
    files = [f for f in read_dossiers(paths) if isinstance(f, DossierFile)]

    def opened(file: DossierFile) -> Case:
        return open_case(file.knowledge, [file.dossier])

    print(f"{'dossier':<28}{'openen':>8}{'zoeken':>8}{'met toets':>11}  manieren")
    searches: list[float] = []
    for file in files:
        case = opened(file)
        found = repairs(case)
        search = timed(lambda case=case: repairs(case))  # type: ignore[misc]
        whole = timed(lambda case=case, file=file: mend(case, file.dossier))  # type: ignore[misc]
        searches.append(search)
        name = file.source.rsplit("/", 1)[-1]
        print(f"{name:<28}{timed(lambda file=file: opened(file)):8.0f}{search:8.0f}{whole:11.0f}  {len(found.repairs)}")  # type: ignore[misc]
    five = files[:5]
    print(f"één dossier, mediaan van het zoeken: {median(searches):.0f} ms")
    print(f"veld van vijf, zoeken: {timed(lambda: [repairs(opened(f)) for f in five]):.0f} ms met openen")


if __name__ == "__main__":
    main()
