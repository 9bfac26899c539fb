"""A field of many bidders through a batch: time, memory, and what becomes of them: ``python -m benchmarks.veld 4000``.

Generated dossiers of the Groningen procedure, about 30 % with faults, each with scores for the selection, so that all
of them compete in one question. Times are of the clock on the wall, memory that of the process that decides them.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
from collections import Counter
from pathlib import Path
from time import monotonic

from benchmarks.agreement import memory
from benchmarks.decisions import lines
from engine.batch.plan import Plan
from engine.batch.running import Run
from engine.knowledge.base import load
from engine.models.vocabulary import Vocabulary

SCORES = ("s1", "s2")


def scored(count: int, seed: int) -> list[bytes]:
    """The dossiers with scores by chance, as lines of JSON."""
    chance = random.Random(seed)
    found = []
    for number, line in enumerate(lines(count, seed)):
        data = json.loads(line)
        vocabulary = load(data["procedure"]).vocabulary
        data["naam"] = f"Inschrijver {number}"
        data["beoordeling"] = {name: chance.choice(_values(vocabulary, name)) for name in SCORES}
        found.append(json.dumps(data, ensure_ascii=False).encode())
    return found


def _values(vocabulary: Vocabulary, name: str) -> tuple[str, ...]:
    return next(f.values for _, f in vocabulary.all_fields() if f.name == name)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("count", nargs="?", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        given, answered = Path(folder, "in.jsonl"), Path(folder, "uit.jsonl")
        given.write_bytes(b"".join(line + b"\n" for line in scored(asked.count, asked.seed)))
        start, most = monotonic(), 0.0
        for _ in Run(Plan((given,), answered, detail="geen"), workers=1):
            most = max(most, memory())
        taken = monotonic() - start
        rows = [json.loads(line) for line in answered.read_text(encoding="utf-8").splitlines()]
    print(f"veld van {asked.count}: {taken:.0f} s, {1000 * taken / asked.count:.0f} ms per inschrijver, {most:.0f} MB")
    print(", ".join(f"{n} {word}" for word, n in Counter(row["uitkomst"] for row in rows).most_common()))
    print(f"zeker: {sum(row['zeker'] for row in rows)}")


if __name__ == "__main__":
    main()
