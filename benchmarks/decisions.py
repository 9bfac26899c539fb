"""What a way of deciding says about a dossier, in the words in which ways are compared."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from tests.independent.evaluator import evaluate
from tests.independent.faults import dossiers

SHARE = 0.3
UNDETERMINED, NOT_CONTRACTABLE = "onbepaald", "niet_contracteerbaar"


@dataclass(frozen=True, slots=True)
class Decision:
    """The headline, the norms that are not met, and whether the contract is out of reach."""

    outcome: str
    norms: frozenset[str]
    not_contractable: bool


def lines(count: int, seed: int, share: float = SHARE) -> Iterator[bytes]:
    """Generated dossiers as lines of JSON."""
    for data in islice(dossiers(seed, share=share), count):
        yield json.dumps(data, ensure_ascii=False).encode()


def of_record(record: Mapping[str, Any]) -> Decision:
    """The decision in a record as a batch writes it."""
    return Decision(
        record["uitkomst"],
        frozenset(ground["norm"] for ground in record["gronden"]),
        any(also["wat"] == NOT_CONTRACTABLE for also in record["ook"]),
    )


def independent(line: bytes) -> Decision:
    """The decision of the evaluator in plain Python."""
    found = evaluate(json.loads(line))
    outcomes = found.outcomes
    headline = next(iter(outcomes)) if len(outcomes) == 1 else UNDETERMINED
    return Decision(headline, frozenset(found.norms), found.not_contractable)
