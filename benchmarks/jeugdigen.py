"""A file of many youths through a batch: time, memory and answers: ``python -m benchmarks.jeugdigen 100000``.

Invented cases of the Groningen procedure, a row of CSV each: of a youth some facts are known by chance, and the others
are not. Times are of the clock on the wall, memory that of the processes that decide, in each quarter of the rows.
"""

from __future__ import annotations

import argparse
import csv
import random
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

from benchmarks.agreement import QUARTERS, memory
from engine.batch.plan import Plan
from engine.batch.running import Run
from engine.knowledge.base import load
from engine.models.vocabulary import Field

PROCEDURE, PART = "groningen_hsj_2026", "jeugdige"
KNOWN = 0.2
"""The chance that a fact is known."""


def rows(count: int, seed: int) -> Iterator[list[str]]:
    """The heading and the cases."""
    chance = random.Random(seed)
    key, *facts = load(PROCEDURE, PART).vocabulary.root.fields.values()
    yield ["procedure", key.name, *(f.name for f in facts)]
    for number in range(count):
        yield [PROCEDURE, f"G-{number:06}", *(_value(f, chance) for f in facts)]


def _value(field: Field, chance: random.Random) -> str:
    if chance.random() > KNOWN:
        return ""
    if field.type == "janee":
        return chance.choice(["ja", "nee"])
    if field.type == "keuze":
        return chance.choice(field.values)
    return str(chance.randint(0, 10))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("count", nargs="?", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        given, answered = Path(folder, "gevallen.csv"), Path(folder, "uit.csv")
        with given.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, delimiter=";").writerows(rows(asked.count, asked.seed))
        start, most = monotonic(), [0.0] * QUARTERS
        for progress in Run(Plan((given,), answered, PART), workers=asked.workers):
            quarter = min(QUARTERS - 1, QUARTERS * progress.done // asked.count)
            most[quarter] = max(most[quarter], memory())
        taken = monotonic() - start
        with answered.open(encoding="utf-8-sig", newline="") as file:
            answers = Counter(row["status"] for row in csv.DictReader(file, delimiter=";"))
    print(f"{asked.count} jeugdigen: {taken:.0f} s, {1000 * taken / asked.count:.1f} ms per jeugdige")
    print("MB per kwart:", ", ".join(f"{each:.0f}" for each in most))
    print(f"{answers.total()} antwoorden:", ", ".join(f"{n} {word}" for word, n in answers.most_common()))


if __name__ == "__main__":
    main()
