"""How long three ways to feed facts take, as ratios: python benchmarks/voeden.py"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable, Sequence

import clingo

from engine.facts.encoding import encode
from engine.formats.reading import DossierFile, read_dossiers
from engine.knowledge.folders import KB_ROOT
from engine.solving.feeding import feed
from engine.terms import Fn
from tests.feeding_ways import feed_symbols, feed_text

ROUNDS = 9
EXAMPLES = KB_ROOT / "groningen_hsj_2026" / "voorbeelden"


WAYS: Sequence[Callable[[clingo.Control, Iterable[Fn]], None]] = (feed, feed_symbols, feed_text)


def facts(round_: int) -> list[Fn]:
    """The facts of all examples, under names that no earlier round had."""
    found: list[Fn] = []
    for file in read_dossiers([EXAMPLES]):
        assert isinstance(file, DossierFile)
        found.extend(encode(file.dossier, file.knowledge.vocabulary, 1, lambda name: f"{name} {round_}").atoms)
    return found


def main() -> None:
    ratios: dict[str, list[float]] = {way.__name__: [] for way in WAYS}
    for round_ in range(ROUNDS):
        took = {}
        for number, way in enumerate(WAYS):
            given = facts(round_ * len(WAYS) + number)
            control = clingo.Control(["--warn=none"])
            begun = time.perf_counter()
            way(control, given)
            took[way.__name__] = time.perf_counter() - begun
        for name, seconds in took.items():
            ratios[name].append(seconds / took[feed.__name__])
    for name, each in ratios.items():
        print(f"{name:14} {statistics.median(each):5.2f} x feed  ({min(each):.2f} to {max(each):.2f})")


if __name__ == "__main__":
    main()
