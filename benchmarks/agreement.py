"""Do a batch and the independent evaluator agree? ``python -m benchmarks.agreement [COUNT] [--seed S] [--workers W]``.

Generated dossiers, about 30 % with faults, go through a batch run as ``waarom batch`` does it; headline, norms that
are not met and whether a contract is possible are compared with ``tests/independent``. Every difference is printed.
The memory of the run and its workers is told for each quarter of the dossiers: it should level off.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Iterable
from itertools import zip_longest
from pathlib import Path

from benchmarks.decisions import independent, lines, of_record
from engine.batch.plan import Plan
from engine.batch.running import Run

QUARTERS = 4


def memory() -> float:
    """Resident megabytes of this process and the processes it started (Linux)."""
    here = str(os.getpid())
    status = (_status(path) for path in Path("/proc").glob("[0-9]*/status"))
    return sum(int(s["VmRSS"].split()[0]) for s in status if "VmRSS" in s and here in (s["Pid"], s["PPid"])) / 1024


def _status(path: Path) -> dict[str, str]:
    try:
        text = path.read_text()
    except OSError:  # it has ended
        return {}
    return {key: value.strip() for key, _, value in (line.partition(":") for line in text.splitlines())}


def compared(given: Path, answered: Iterable[str]) -> list[str]:
    """The differences between the answers and the independent evaluator, a line each."""
    found = []
    with given.open("rb") as dossiers:
        for line, answer in zip_longest(dossiers, answered):
            ours, theirs = answer and of_record(json.loads(answer)), line and independent(line)
            if ours != theirs:
                found.append(f"{line and json.loads(line)['naam']}: {ours} / {theirs}")
    return found


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("count", nargs="?", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=0)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        given, answered = Path(folder, "in.jsonl"), Path(folder, "uit.jsonl")
        with given.open("wb") as file:
            file.writelines(line + b"\n" for line in lines(asked.count, asked.seed))
        most = [0.0] * QUARTERS
        for progress in Run(Plan((given,), answered), workers=asked.workers):
            quarter = min(QUARTERS - 1, progress.done * QUARTERS // progress.total)
            if not most[quarter] and quarter:
                print(f"{progress.done} dossiers, {most[quarter - 1]:.0f} MB", file=sys.stderr, flush=True)
            most[quarter] = max(most[quarter], memory())
        with answered.open(encoding="utf-8") as answers:
            differences = compared(given, answers)
    print("\n".join(differences))
    print(f"{asked.count} dossiers (seed {asked.seed}): {len(differences)} differences")
    print("largest resident memory per quarter: " + ", ".join(f"{m:.0f} MB" for m in most))
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
