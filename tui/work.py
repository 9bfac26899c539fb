"""Questions to the engine, off the thread that draws. A newer question makes an older one stale.

The threads are daemons: a question that is still being worked on never keeps the program from ending.
"""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import Any

from textual.app import App
from textual.message import Message

TURN = 0.001
"""Seconds that drawing waits for its turn while the engine is at work; the usual 0.005 is felt in every key."""


class Answered(Message):
    """The engine answered (a part of) question ``number`` on a lane."""

    def __init__(self, question: Question, value: Any, error: str = "", last: bool = True) -> None:
        super().__init__()
        self.question, self.value, self.error, self.last = question, value, error, last


@dataclass(eq=False)
class Question:
    """A question on a lane; ``job`` gets the question itself, to see whether it is still wanted and to send parts."""

    lane: Lane
    number: int
    job: Callable[[Question], Any]
    done: Callable[[Any], None]
    failed: Callable[[str], None]
    part: Callable[[Any], None] | None = None

    @property
    def stale(self) -> bool:
        """Whether a newer question has been asked, or the answer is no longer wanted."""
        return self.number != self.lane.newest

    def send(self, value: Any) -> None:
        """Hand over a part of the answer."""
        if not self.stale:
            self.lane.work.app.post_message(Answered(self, value, last=False))


@dataclass(eq=False)
class Lane:
    """Questions of which only the newest counts."""

    work: Work
    name: str
    newest: int = 0
    busy: bool = False
    working: bool = False
    queue: SimpleQueue[Question | None] = field(default_factory=SimpleQueue)
    thread: threading.Thread | None = None

    def run(self) -> None:
        while (question := self.queue.get()) is not None:
            if question.stale:
                continue
            value, error = None, ""
            self.working = True
            try:
                value = question.job(question)
            except Exception as problem:  # shown in the pane that asked
                error = f"{type(problem).__name__}: {problem}"
                self.work.traces.append(traceback.format_exc())
            finally:
                self.working = False
            if not question.stale:
                self.work.app.post_message(Answered(question, value, error))


class Work:
    """The lanes of an app."""

    def __init__(self, app: App[None]) -> None:
        self.app = app
        self.lanes: dict[str, Lane] = {}
        self.traces: list[str] = []
        sys.setswitchinterval(TURN)

    def ask(
        self,
        lane: str,
        job: Callable[[Question], Any],
        done: Callable[[Any], None],
        failed: Callable[[str], None],
        part: Callable[[Any], None] | None = None,
    ) -> None:
        """Ask a question; what was asked before on this lane is dropped."""
        found = self.lanes.setdefault(lane, Lane(self, lane))
        found.newest += 1
        found.busy = True
        found.queue.put(Question(found, found.newest, job, done, failed, part))
        if found.thread is None:
            found.thread = threading.Thread(target=found.run, name=f"waarom-{lane}", daemon=True)
            found.thread.start()

    def drop(self, lane: str | None = None) -> None:
        """Forget what was asked, on one lane or on all."""
        for name, found in self.lanes.items():
            if lane in (None, name):
                found.newest += 1
                found.busy = False

    def end(self) -> None:
        """Nothing will be asked any more."""
        self.drop()
        for lane in self.lanes.values():
            lane.queue.put(None)

    def deliver(self, answered: Answered) -> None:
        """Give an answer to who asked, unless it is stale."""
        question = answered.question
        if question.stale:
            return
        if not answered.last:
            if question.part is not None:
                question.part(answered.value)
            return
        question.lane.busy = False
        if answered.error:
            question.failed(answered.error)
        else:
            question.done(answered.value)

    @property
    def busy(self) -> bool:
        """Whether an answer is still awaited."""
        return any(lane.busy for lane in self.lanes.values())

    @property
    def working(self) -> bool:
        """Whether the engine is at work, wanted or not: a question to the solver cannot be broken off."""
        return any(lane.working for lane in self.lanes.values())
