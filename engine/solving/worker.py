"""Work on rules that nobody has reviewed, in a process of its own that can always be stopped.

clingo cannot be interrupted while it grounds, and a rule of one line can keep it grounding for ever. So the work is
done by a fresh process with limits on processor time, memory and files; this side watches the clock and ends the whole
process group when it runs out. What the process says comes as messages, one JSON object per line.
"""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import engine

Cause = Literal["tijd", "geheugen", "omvang", "fout"]
LARGEST_ANSWER = 64 * 1024 * 1024
_DEBUG = "WAAROM_DEBUG"
_PASSED = (_DEBUG, "XDG_CACHE_HOME")
"""All that the process learns of its surroundings: whether it may complain, and where rules as read are kept."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds on the clock until the process is ready, then until its first message, then between messages."""

    ready: float = 30
    first: float = 4
    each: float = 30


class Stopped(RuntimeError):
    """The process was ended, or ended by itself, before it was done; ``cause`` says why."""

    def __init__(self, cause: Cause, detail: str = "") -> None:
        super().__init__(detail or cause)
        self.cause = cause


def messages(job: str, request: Mapping[str, Any], limits: Limits) -> Iterator[dict[str, Any]]:
    """The messages of a job, ``package.module:function``, that is given a request.

    Raises `Stopped` when the process does not come to its end. However the caller leaves, the process is gone.
    """
    passed = {name: os.environ[name] for name in _PASSED if name in os.environ}
    with tempfile.TemporaryDirectory() as empty, tempfile.TemporaryFile() as given:
        given.write(json.dumps(request).encode())
        given.seek(0)
        process = subprocess.Popen(
            [sys.executable, "-I", "-X", "utf8", "-c", _START, str(Path(engine.__file__).parent.parent), job],
            stdin=given,
            stdout=subprocess.PIPE,
            stderr=None if passed.get(_DEBUG) else subprocess.DEVNULL,
            cwd=empty,
            env=passed,
            start_new_session=True,
        )
        try:
            yield from _messages(process, limits)
        finally:
            _end(process)


_START = """
import sys
sys.path.insert(0, sys.argv[1])
from engine.solving.worker_process import main
main(sys.argv[2])
"""


def _messages(process: subprocess.Popen[bytes], limits: Limits) -> Iterator[dict[str, Any]]:
    waits = iter((limits.ready, limits.first))
    for line in _lines(process, waits, limits.each):
        message = json.loads(line)
        if "gestopt" in message:
            raise Stopped("geheugen" if message["gestopt"] == "geheugen" else "fout", str(message.get("detail", "")))
        if "klaar" not in message:
            yield message
    code = process.wait()
    if code == -signal.SIGXCPU:
        raise Stopped("tijd")
    if code:
        raise Stopped("fout", f"het proces eindigde met {code}")


def _lines(process: subprocess.Popen[bytes], waits: Iterator[float], each: float) -> Iterator[bytes]:
    assert process.stdout is not None
    stream = process.stdout.fileno()
    held = b""
    received = 0
    deadline = time.monotonic() + next(waits, each)
    while True:
        line, found, rest = held.partition(b"\n")
        if found:
            held = rest
            yield line
            deadline = time.monotonic() + next(waits, each)
            continue
        left = deadline - time.monotonic()
        if left <= 0 or not select.select([stream], [], [], left)[0]:
            raise Stopped("tijd")
        chunk = os.read(stream, 1 << 16)
        if not chunk:
            return
        received += len(chunk)
        if received > LARGEST_ANSWER:
            raise Stopped("omvang")
        held += chunk


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the process with everything it may have started; it is no longer there afterwards."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    if process.stdout is not None:
        process.stdout.close()
