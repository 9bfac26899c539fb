"""How long ``waarom specs`` takes, from the start of the process: 500 scenarios, and one file.

Run: ``python -m benchmarks.specs``. Besides the clock it tells processor time, of the process and its workers together:
on a machine with nothing else to do the clock shows about that time divided by the cores that were used. The last line
compares with playing the same examples without pytest: what running them as tests costs.
"""

from __future__ import annotations

import subprocess
import sys
from itertools import islice
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from time import perf_counter, process_time

from engine.knowledge.base import load
from engine.knowledge.folders import procedures
from engine.specs.binding import play
from engine.specs.documents import examples
from engine.specs.house import feature_files, place_of

WANTED = 500


def enough() -> list[Path]:
    """Files that hold about as many examples as wanted."""
    found: list[Path] = []
    count = 0
    for path in feature_files():
        if count < WANTED:
            found.append(path)
            count += len(examples(path))
    return found


def command(paths: list[Path]) -> tuple[float, float]:
    """Seconds on the clock and of the processor for ``waarom specs``, from the start of the process."""
    before, start = getrusage(RUSAGE_CHILDREN), perf_counter()
    code = "import sys; from engine.cli import main; sys.exit(main())"
    subprocess.run([sys.executable, "-c", code, "specs", *map(str, paths)], check=True, stdout=subprocess.DEVNULL)
    after = getrusage(RUSAGE_CHILDREN)
    return perf_counter() - start, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    paths = enough()
    one = max(paths, key=lambda path: len(examples(path)))
    for name, chosen in (("veel", paths), (place_of(one), [one])):
        count = sum(len(examples(path)) for path in chosen)
        clock, processor = command(chosen)
        each = 1000 * processor / count
        print(
            f"{name}: {count} scenario's, klok {clock:.1f} s, processor {processor:.1f} s, {each:.0f} ms per scenario"
        )
    sample = [(path, e) for path in paths for e in islice(examples(path), 2)]
    for procedure in procedures():
        load(procedure)
    start = process_time()
    for path, example in sample:
        play(example, path)
    print(
        f"zonder pytest: {1000 * (process_time() - start) / len(sample):.0f} ms per scenario ({len(sample)} gespeeld)"
    )


if __name__ == "__main__":
    main()
