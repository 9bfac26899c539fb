"""A batch next to what it could be compared with, written to ``benchmarks/results.md``: ``make bench``.

``python -m benchmarks.batch --count 50`` leaves out the peers and only prints.

In every round all ways decide the same new dossiers, about 30 % with faults, one way after the other; the ratios are
those within a round. Time is that of the processor, in one process. Whatever a way decides is compared with
the evaluator in ``tests/independent``; a difference ends the run.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from benchmarks.decisions import SHARE, UNDETERMINED, independent, lines
from benchmarks.ways import PEERS, Taken, bare, by_hand, ours, peer, xclingo, zen
from engine.batch.partition import CHUNK

RESULTS = Path(__file__).with_name("results.md")
BARE, DECIDING, GROUNDS, FULL = "bare clingo: ground and solve", "Waarom, deciding", "with grounds", "with explanations"
XCLINGO, XCLINGO_ONE = f"xclingo, {CHUNK} dossiers in a program", "xclingo, a dossier in a program"
Way = Callable[[Sequence[bytes]], Taken]


def agrees(name: str, taken: Taken, given: Sequence[bytes]) -> None:
    """Ends the run if a way decided otherwise than the independent evaluator."""
    expected = [independent(line) for line in given]
    names = [json.loads(line)["naam"] for line in given]
    different: list[object] = []
    if taken.decisions:
        different += [n for n, ours, theirs in zip(names, taken.decisions, expected, strict=True) if ours != theirs]
    if taken.outcomes is not None:  # of one world: where more are possible, there is nothing to compare
        different += [
            n
            for n, e in zip(names, expected, strict=True)
            if e.outcome != UNDETERMINED and taken.outcomes.get(n) != e.outcome
        ]
    if taken.norms is not None:
        known, broken = taken.norms
        different += [n for n, b, e in zip(names, broken, expected, strict=True) if b != e.norms & known]
    if different:
        sys.exit(f"{name} decides otherwise about {different}")


def measured(ways: Mapping[str, tuple[Way, int]], rounds: int, count: int, seed: int) -> dict[str, list[float]]:
    """Seconds per dossier of each way in each round. A way may take no more than so many dossiers of a round."""
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    every = list(lines(rounds * count, seed))
    for number in range(rounds):
        given = every[number * count : (number + 1) * count]
        for name, (way, most) in ways.items():
            taken = way(given[:most])
            agrees(name, taken, given[:most])
            seconds[name].append(taken.seconds / len(given[:most]))
            print(f"round {number + 1}: {name}: {1000 * seconds[name][-1]:.2f} ms", file=sys.stderr, flush=True)
    return seconds


def ratios(seconds: Mapping[str, Sequence[float]], way: str, to: str) -> list[float]:
    return [a / b for a, b in zip(seconds[way], seconds[to], strict=True)]


def shown(each: Sequence[float]) -> str:
    digits = 1 if statistics.median(each) >= 1 else 4
    return f"{statistics.median(each):.{digits}f} ({min(each):.{digits}f}–{max(each):.{digits}f})"


def report(seconds: Mapping[str, Sequence[float]], rounds: int, count: int, load: float) -> str:
    rows = [
        f"| {name} | {shown(ratios(seconds, name, BARE))} | {1000 * statistics.median(each):.2f} |"
        for name, each in seconds.items()
    ]
    targets = [
        ("deciding, against bare", ratios(seconds, DECIDING, BARE), 3.0, False),
        ("with explanations, against bare", ratios(seconds, FULL, BARE), 6.0, False),
        *(
            (f"{name}, against ours with explanations", ratios(seconds, name, FULL), 20.0, True)
            for name in (XCLINGO, XCLINGO_ONE)
            if name in seconds
        ),
    ]
    verdicts = [
        f"| {name} | {'at least' if least else 'at most'} {bound:.0f} | {shown(each)} | "
        f"{'met' if (statistics.median(each) >= bound) == least else '**not met**'} |"
        for name, each, bound, least in targets
    ]
    return "\n".join(
        [
            "# A batch, measured",
            "",
            f"Written by `make bench`: {rounds} rounds of {count} new dossiers of the Groningen procedure, about "
            f"{SHARE:.0%} with faults,",
            f"every way once per round, {CHUNK} dossiers per program. Processor time of one process; load of the "
            f"machine {load:.0f} on {os.cpu_count()} cores.",
            "Ratios are medians of the ratios within a round (smallest–largest). All decisions were the same as those "
            "of",
            "`tests/independent`, as far as a way decides: bare clingo and xclingo the outcome of one world under the "
            "preferred",
            f"readings, zen-engine {len(json.loads((PEERS / 'form.json').read_text()))} flat norms.",
            "",
            "| way | x bare | ms per dossier |",
            "| --- | ---: | ---: |",
            *rows,
            "",
            "| target | bound | measured | |",
            "| --- | --- | ---: | --- |",
            *verdicts,
            "",
        ]
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--count", type=int, default=2 * CHUNK)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--peers", type=Path, help="the Python that has what peers.txt lists; without it only ours")
    asked = parser.parse_args()
    load = os.getloadavg()[0]
    ways: dict[str, tuple[Way, int]] = {
        BARE: (bare, asked.count),
        "the same, rules and facts read in": (partial(bare, whole=True), asked.count),
        DECIDING: (partial(ours, detail="geen"), asked.count),
        GROUNDS: (partial(ours, detail="gronden"), asked.count),
        FULL: (partial(ours, detail="volledig"), asked.count),
        "plain Python, the same norms": (by_hand, asked.count),
    }
    with ExitStack() as opened:
        if asked.peers:
            of_xclingo = opened.enter_context(peer(asked.peers, "xclingo_peer"))
            of_zen = opened.enter_context(peer(asked.peers, "zen_peer"))
            ways[XCLINGO] = (partial(xclingo, of_xclingo, together=CHUNK), CHUNK)
            ways[XCLINGO_ONE] = (partial(xclingo, of_xclingo, together=1), 2)
            ways["zen-engine with trace, flat norms only"] = (partial(zen, of_zen), asked.count)
        seconds = measured(ways, asked.rounds, asked.count, asked.seed)
    told = report(seconds, asked.rounds, asked.count, load)
    print(told)
    if asked.peers:  # the whole comparison
        RESULTS.write_text(told, encoding="utf-8")


if __name__ == "__main__":
    main()
