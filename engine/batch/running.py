"""A run from beginning to end, as a series of progress reports, that can be stopped and taken up again.

.. code-block:: python

    run = Run(plan)
    for progress in run:
        print(progress.done, progress.total)
    print(run.result.summary.words)
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from dataclasses import dataclass
from threading import Event

from engine.batch.answering import Piece, Row
from engine.batch.footing import Footing, answer_on, footing_of
from engine.batch.journal import Journal, JournalError
from engine.batch.partition import files_read, pieces, sources_of, survey
from engine.batch.plan import Plan
from engine.batch.pools import RECYCLED_AFTER, cores, dismiss, local_pool, size_of
from engine.batch.receipt import identity
from engine.batch.result import Result, finish
from engine.batch.writing import KINDS, OutputError
from engine.files import absent

_TRIES = 3
"""How often the work is given to other workers when one dies before anything was done."""
_GLANCE = 0.5
"""How often a run that is held looks whether it may go on, in seconds."""


class RunError(RuntimeError):
    """The run cannot go on; the message says why, in Dutch."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a run is: how many dossiers are done, and how many of those have each outcome (none: they failed).

    ``rate`` is dossiers a second since this sitting began, ``remaining`` an estimate in seconds; ``rows`` are those
    that were done since the last report. When all are done the output is written, and ``written`` says how many are.
    """

    done: int
    total: int
    words: Mapping[str, int]
    rate: float = 0.0
    remaining: float | None = None
    rows: tuple[Row, ...] = ()
    written: int | None = None


class Run:
    """A run that reports its progress while it is iterated over; afterwards ``result`` is there, unless it was stopped.

    ``pool`` makes the pool that does the work (default: a process per core), ``workers`` how many pieces to keep it
    busy with. `stop` ends the run early, `pause` and `proceed` hold and release it; all three may be called from
    another thread. What is done stays in the journal until the output is there, and ``resume`` goes on from it.

    Raises `JournalError`, `OutputError`, `RunError`, `FootingError`, `PositionError` or `OSError`, each with a Dutch
    sentence.
    """

    def __init__(
        self, plan: Plan, pool: Callable[[], Executor] | None = None, workers: int = 0, resume: bool = False
    ) -> None:
        self.plan = plan
        self.result: Result | None = None
        self._workers = workers or cores()
        self._pool = pool or (lambda: local_pool(self._workers))
        self._resume = resume
        self._stopped = Event()
        self._going = Event()
        self._going.set()

    def stop(self) -> None:
        self._stopped.set()
        self._going.set()

    def pause(self) -> None:
        self._going.clear()

    def proceed(self) -> None:
        self._going.set()

    def __iter__(self) -> Iterator[Progress]:
        plan = self.plan
        self._check()
        found = survey(plan)
        same = identity(plan, found)
        journal = Journal(plan.journal, same)
        try:
            done = journal.numbers()
            words = journal.words()
            before, begun = len(done), time.monotonic()
            yield Progress(before, found.total, words)
            for rows in self._work(pieces(plan, found, done), footing_of(same)):
                journal.add(rows)
                for row in rows:
                    done.add(row.number)
                    words[row.word] = words.get(row.word, 0) + 1
                rate, remaining = _pace(len(done) - before, found.total - len(done), begun)
                yield Progress(len(done), found.total, words, rate, remaining, tuple(rows))
            if self._stopped.is_set():
                return
            if sources_of(plan) != found.sources:
                raise RunError("de invoer is tijdens de batch veranderd; begin opnieuw")
            begun = time.monotonic()
            for step in finish(plan, journal, same):
                if isinstance(step, Result):
                    self.result = step
                elif self._stopped.is_set():
                    return
                else:
                    rate, remaining = _pace(step, found.total - step, begun)
                    yield Progress(len(done), found.total, words, rate, remaining, written=step)
            journal.discard()
        finally:
            journal.close()

    def _check(self) -> None:
        """What would only show at the end, or harm a run that was cut off."""
        plan = self.plan
        if not any(path.exists() for path in plan.inputs):  # one that is not there is told beside what the others give
            raise RunError("; ".join(f"{path}: {absent(path)}" for path in plan.inputs))
        if plan.output.suffix.lower() not in KINDS:
            raise OutputError(f"{plan.output}: onbekend soort bestand; verwacht {', '.join(KINDS)}")
        if plan.output.is_dir() or not plan.output.parent.is_dir():
            raise OutputError(f"{plan.output}: de map bestaat niet, of dit is zelf een map")
        if plan.output.exists() and any(map(plan.output.samefile, files_read(plan))):
            raise OutputError(f"{plan.output}: dit bestand hoort bij de invoer; kies een andere naam of map")
        if plan.journal.exists() and not self._resume:
            raise JournalError(
                f"{plan.journal}: hier is een batch afgebroken; ga verder met --hervat, of verwijder dit bestand"
            )

    def _work(self, work: Iterator[Piece], ground: Footing) -> Iterator[list[Row]]:
        """The rows of all pieces as they are ready. The pool is replaced every so often, and when a worker dies."""
        again: deque[Piece] = deque()
        fruitless = 0
        while not self._stopped.is_set() and (head := next(_first(again, work), None)):
            again.appendleft(head)
            sitting = _Sitting(self._pool(), _first(again, work), self.plan, ground, self._workers)
            fruitless += 1
            try:
                while not self._stopped.is_set() and (ready := sitting.next()):
                    fruitless = 0
                    yield from ready
                    while not self._going.wait(_GLANCE):
                        pass
            finally:
                again.extend(sitting.leave())
            if fruitless == _TRIES:
                raise RunError(f"een werkproces stopte {_TRIES} keer achter elkaar; is er te weinig geheugen?")


def _pace(done: int, left: int, begun: float) -> tuple[float, float | None]:
    """How many a second were done since the beginning, and how many seconds the others take at that rate."""
    rate = done / max(time.monotonic() - begun, 1e-9)
    return rate, left / rate if rate else None


def _first(again: deque[Piece], work: Iterator[Piece]) -> Iterator[Piece]:
    """What is to be done again, then the rest; what is not asked for stays."""
    while again:
        yield again.popleft()
    for piece in work:  # noqa: UP028 ("yield from" would end the work with this iterator)
        yield piece


class _Sitting:
    """A pool at work, with no more pieces under way than keep it busy, until it is time for a fresh one."""

    def __init__(self, pool: Executor, work: Iterator[Piece], plan: Plan, ground: Footing, workers: int) -> None:
        self._pool = pool
        self._work = work
        self._plan = plan
        self._ground = ground
        self._most = 2 * size_of(pool, workers)
        self._to_go = RECYCLED_AFTER
        self._under_way: dict[Future[list[Row]], Piece] = {}
        self._refused: list[Piece] = []
        self.broken = False

    def next(self) -> list[list[Row]]:
        """The rows of the pieces that are ready next; none when all are, or when a worker died."""
        while not self.broken and self._to_go > 0 and len(self._under_way) < self._most:
            piece = next(self._work, None)
            if piece is None:
                break
            self._to_go -= sum(unit.size for unit in piece.units)
            try:
                self._under_way[self._pool.submit(answer_on, self._ground, piece, self._plan)] = piece
            except BrokenExecutor:
                self._refused.append(piece)
                self.broken = True
        ready = wait(self._under_way, return_when=FIRST_COMPLETED).done if self._under_way else ()
        rows = []
        for future in ready:
            try:
                rows.append(future.result())
                del self._under_way[future]
            except BrokenExecutor:
                self.broken = True
        return rows

    def leave(self) -> list[Piece]:
        """Ends the work; what was under way is to be done again."""
        left = [*self._under_way.values(), *self._refused]
        dismiss(self._pool, at_once=bool(left))
        return left
