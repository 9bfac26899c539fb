"""A batch against bare clingo on the same facts, as ratios: python -m benchmarks.batch [DOSSIERS [ROUNDS]]"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path

import clingo

from engine.batch.answering import Piece, answer
from engine.batch.partition import CHUNK
from engine.batch.plan import DETAILS, Plan
from engine.batch.units import Unit
from engine.facts.encoding import encode
from engine.knowledge.base import load
from engine.solving.feeding import feed
from tests.independent.faults import dossiers

KNOWLEDGE = load("groningen_hsj_2026")
SHARE = 0.3
"""How many of the dossiers have a fault."""


def bare(texts: list[bytes]) -> float:
    """Seconds that clingo takes to ground and solve, a chunk at a time, with the facts already in."""
    took = 0.0
    for at in range(0, len(texts), CHUNK):
        models = [KNOWLEDGE.dossier_model.model_validate_json(text) for text in texts[at : at + CHUNK]]
        control = clingo.Control(["--warn=none"])
        for text in KNOWLEDGE.program:
            control.add("base", [], text)
        feed(control, [a for model in models for a in encode(model, KNOWLEDGE.vocabulary).atoms])
        feed(control, KNOWLEDGE.facts)
        begun = time.process_time()
        control.ground([("base", [])])
        control.solve()
        took += time.process_time() - begun
    return took


def ours(detail: str) -> Callable[[list[bytes]], float]:
    """Seconds from the text of dossiers to their rows."""

    def measure(texts: list[bytes]) -> float:
        plan = Plan((), Path("uit.jsonl"), detail=detail)  # type: ignore[arg-type]
        units = [Unit(number, "in", f"regel {number}", text) for number, text in enumerate(texts)]
        begun = time.process_time()
        for at in range(0, len(units), CHUNK):
            assert all(row.record for row in answer(Piece(at, tuple(units[at : at + CHUNK])), plan))
        return time.process_time() - begun

    return measure


def main(number: int = 50, rounds: int = 5) -> None:
    ways = {"bare clingo": bare, **{f"--uitleg {detail}": ours(detail) for detail in DETAILS}}
    ratios: dict[str, list[float]] = {name: [] for name in ways}
    for seed in range(rounds):
        texts = [json.dumps(dossier).encode() for dossier in islice(dossiers(seed, share=SHARE), number)]
        took = {name: way(texts) for name, way in ways.items()}
        for name, seconds in took.items():
            ratios[name].append(seconds / took["bare clingo"])
    for name, each in ratios.items():
        print(f"{name:18} {statistics.median(each):5.2f} x bare  ({min(each):.2f} to {max(each):.2f})")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
