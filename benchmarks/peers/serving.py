"""A peer as a process that answers one line of JSON with another, so that its runs can be taken in turn with ours."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any


def serve(answer: Callable[[Any], Any]) -> None:
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))), flush=True)
