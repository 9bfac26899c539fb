"""What the answers of a run rest on besides its input: a worker that rests on something else answers nothing.

A worker may be on another machine, or have been at work since before the rules were changed.
"""

from __future__ import annotations

import socket
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from engine.batch.answering import Piece, Row, answer
from engine.batch.partition import hashed
from engine.batch.plan import Plan
from engine.batch.receipt import knowledge_hash, versions

Footing = Mapping[str, Any]
_DIFFERENT = {
    "kennisbank": "een andere kennisbank",
    "standpunt": "een ander standpunt",
    "versies": "andere versies van de programma's",
}


class FootingError(RuntimeError):
    """A worker rests on something else than the run; the message says what, in Dutch."""


def footing_of(identity: Mapping[str, Any]) -> Footing:
    """What the answers of a run rest on, from all that its output depends on."""
    return {key: identity[key] for key in _DIFFERENT}


def answer_on(ground: Footing, piece: Piece, plan: Plan) -> list[Row]:
    """The rows of a piece, from a worker that rests on the same ground. Raises `FootingError`."""
    own = _own(plan)
    for key, difference in _DIFFERENT.items():
        if own[key] != ground[key]:
            raise FootingError(
                f"een werkproces op {socket.gethostname()} heeft {difference} dan deze batch ({plan.root}); "
                "maak ze gelijk, start het werkproces opnieuw en ga verder met --hervat"
            )
    return answer(piece, plan)


def _own(plan: Plan) -> Footing:
    position = hashed(plan.position).sha256 if plan.position and plan.position.is_file() else ""
    return {"kennisbank": _first_seen(plan.root), "standpunt": position, "versies": versions()}


@cache
def _first_seen(root: Path) -> str:
    """The hash of the knowledge base when this process first used it: it is not read again either."""
    return knowledge_hash(root)
