"""The other side of `engine.solving.worker`: get ready, give up every right that is not needed, then work."""

from __future__ import annotations

import gc
import importlib
import json
import math
import os
import resource
import sys
from collections.abc import Callable, Iterator
from typing import Any

MEMORY = 1024 * 1024 * 1024
PROCESSOR = 600
"""Seconds that can never be exceeded, whatever `allow` says."""
FILES = 3
"""Standard input, output and error are open already; no fourth file can be opened."""

Job = Callable[[dict[str, Any]], Callable[[], Iterator[dict[str, Any]]]]


def main(job: str) -> None:
    """Carry out a job. Called with a request it gets ready (reads files); what it returns does the confined work."""
    module, _, function = job.partition(":")
    gc.disable()  # what is read stays: looking through it for rubbish would take as long as the reading
    begin: Job = getattr(importlib.import_module(module), function)
    work = begin(json.load(sys.stdin))
    gc.freeze()
    gc.enable()
    confine()
    _send({"klaar": True})
    try:
        for message in work():
            _send(message)
    except MemoryError:
        _send({"gestopt": "geheugen"})
    except Exception as error:
        if os.environ.get("WAAROM_DEBUG"):
            raise
        _send({"gestopt": "fout", "detail": f"{type(error).__name__}: {error}"})


def confine() -> None:
    """From here on: no more files, no file written, no core dump, bounded memory and processor time."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR, PROCESSOR))
    resource.setrlimit(resource.RLIMIT_NOFILE, (FILES, FILES))


def allow(seconds: float) -> None:
    """The processor time for the next piece of work; the process ends when it takes more."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    limit = min(PROCESSOR, math.ceil(used.ru_utime + used.ru_stime + seconds))
    resource.setrlimit(resource.RLIMIT_CPU, (limit, PROCESSOR))


def _send(message: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(message, ensure_ascii=False) + "\n")
    sys.stdout.flush()
