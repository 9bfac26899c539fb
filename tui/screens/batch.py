"""Batch: many dossiers to a table; progress, pause, stop, and the results while it runs."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Iterable, Mapping
from functools import partial
from multiprocessing import resource_tracker
from pathlib import Path
from time import monotonic
from typing import Any, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.widget import Widget

from engine.batch.answering import Row as Done
from engine.batch.plan import Plan
from engine.batch.running import Progress, Run
from engine.wording.batch import progress_line, summary_lines
from engine.wording.outcomes import outcome, sign_of
from tui.screens.base import Pane, shell_command, short_path
from tui.screens.sheets import AskSheet, TextSheet
from tui.tekst import Piece, Text, columns
from tui.widgets.rows import Row, Rows
from tui.words import signed
from tui.work import Question

MOST_SHOWN = 5000
"""Results that are kept on screen; all are in the output."""
EACH = 0.1
"""Seconds between reports: more often than that nobody sees."""

BEGIN = (
    "Toets s: beginnen. U kiest een bestand voor de uitvoer (.csv, .xlsx, .jsonl of .parquet); daarin komt een rij per"
    " dossier van de invoer, en ernaast een tabel met de normen en een bon."
)


class Batch(Pane):
    """A run of ``waarom batch`` over the files of the field."""

    TITLE_NL = "Batch"
    ABOUT = ""
    ON_POSITION = True
    HELP_NL = """\
Beoordeelt alle dossiers van dit veld in werkprocessen en schrijft een tabel (JSONL, CSV, XLSX of Parquet), met een
bon erbij. De uitvoer verschijnt in zijn geheel of niet; wat klaar is, kunt u intussen al bekijken.

s  beginnen: u kiest het bestand voor de uitvoer; bestaat er voortgang, dan gaat de batch daar verder
p  pauze, en weer verder
b  afbreken: wat klaar is blijft bewaard
Enter  de gronden van het dossier onder de cursor, of waarom het niet te lezen was"""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("s", "begin", "Beginnen"),
        Binding("p", "pause", "Pauze"),
        Binding("b", "break_off", "Afbreken"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.plan: Plan | None = None
        self.run_now: Run | None = None
        self.paused = False
        self.rows: dict[int, Done] = {}
        self.progress: Progress | None = None
        self.told: list[str] = []

    def body(self) -> Iterable[Widget]:
        yield Text(id="batchkop", classes="kop -lijn")
        yield Rows(BEGIN, id="uitslagen")

    # --- what is shown ----------------------------------------------------------

    def show(self) -> None:
        self._head()

    def _head(self) -> None:
        head = self.query_one("#batchkop", Text)
        files = ", ".join(short_path(str(p)) for p in self.session.paths)
        if self.progress is None or self.plan is None:
            head.show((f"Invoer: {files or 'geen'}", "sterk"), *(f"\n{line}" for line in self.told))
            return
        counts = () if self.run_now and self.run_now.result else (_counts(self.progress),)
        state = ["Gepauzeerd: p gaat verder."] if self.paused else self.told
        wide = max(40, self.size.width - 4)
        lines = [progress_line(self.progress, wide), *counts, *state]
        head.show((f"{files} → {short_path(str(self.plan.output))}", "sterk"), *(f"\n{x}" for x in lines if x))

    def _draw_rows(self) -> None:
        made = [self.rows[number] for number in sorted(self.rows)]
        self.query_one("#uitslagen", Rows).fill(
            Row(str(d.number), partial(_draw, d), d, f"{d.name or d.source} {outcome(d.word) if d.word else ''}")
            for d in made
        )

    # --- acting -----------------------------------------------------------------

    @property
    def running(self) -> bool:
        lane = self.waarom.work.lanes.get("batch")
        return lane is not None and lane.busy

    def action_begin(self) -> None:
        if self.running:
            self.say("Er loopt al een batch: p pauzeert, b breekt af.")
        elif not self.session.paths:
            self.say("Er zijn geen dossiers: start met waarom tui MAP.")
        else:
            explanation = "JSONL, CSV, XLSX of Parquet, naar de naam van het bestand."
            self.waarom.push_screen(AskSheet("Batch: uitvoer", "uitkomsten.csv", explanation), self._begin)

    def _begin(self, name: str | None) -> None:
        if name is None:
            return
        path = Path(name).expanduser()
        if path.exists():
            self.say(f"{path} bestaat al; kies een andere naam.")
            return
        position = next((self.session.position_file(e.procedure) for e in self.session.beside()), None)
        self.plan = Plan(self.session.paths, path, detail="gronden", position=position)
        self.run_now = now = Run(self.plan, resume=self.plan.journal.exists())
        self.rows, self.progress, self.paused, self.told = {}, None, False, ["De invoer wordt verdeeld…"]
        self.query_one("#uitslagen", Rows).say("De eerste uitslagen komen zo.")
        self.query_one("#uitslagen", Rows).fill([])
        self._head()

        def job(question: Question) -> Run:
            _track_processes()
            fresh: list[Done] = []
            told = 0.0
            for progress in now:
                fresh += progress.rows
                if question.stale:
                    now.stop()
                elif monotonic() - told >= EACH or progress.done == progress.total:
                    question.send((progress, tuple(fresh)))
                    fresh, told = [], monotonic()
            return now

        self.waarom.work.ask("batch", job, self._finished, self._failed, self._came)

    def _came(self, part: tuple[Progress, tuple[Done, ...]]) -> None:
        self.progress, rows = part
        self.told = []
        for each in rows:
            if len(self.rows) < MOST_SHOWN:
                self.rows[each.number] = each
        self._head()
        self._draw_rows()

    def _finished(self, run: Run) -> None:
        if run.result is None:
            self.told = ["Afgebroken. Wat klaar is blijft bewaard; begin met dezelfde uitvoer om verder te gaan."]
        else:
            self.told = list(summary_lines(run.result)[2])
        self._head()

    def _failed(self, error: str) -> None:
        self.told = [f"De batch is gestopt ({error.partition(': ')[2] or error})."]
        self._head()

    def action_pause(self) -> None:
        if self.run_now is None or not self.running:
            self.say("Er loopt geen batch: s begint.")
            return
        self.paused = not self.paused
        (self.run_now.pause if self.paused else self.run_now.proceed)()
        self._head()

    def action_break_off(self) -> None:
        if self.run_now is None or not self.running:
            self.say("Er loopt geen batch: s begint.")
            return
        self.paused, self.told = False, ["Wordt afgebroken…"]
        self.run_now.stop()
        self._head()

    @on(Rows.Chosen, "#uitslagen")
    def _chosen(self, event: Rows.Chosen) -> None:
        done: Done = event.row.data
        self.waarom.push_screen(TextSheet(done.name or done.source, "\n".join(_story(done))))

    # --- the common keys ----------------------------------------------------------

    def command(self) -> str:
        files = [short_path(str(p)) for p in self.session.paths]
        target = short_path(str(self.plan.output)) if self.plan else "uitkomsten.csv"
        return shell_command("batch", *files, "--uit", target, "--uitleg", "gronden", *self.waarom.position_words())


def _counts(progress: Progress) -> str:
    """How many of each outcome there are so far; the summary at the end says it itself."""
    return ", ".join(f"{n} {outcome(word) if word else 'niet te lezen'}" for word, n in sorted(progress.words.items()))


def _track_processes() -> None:
    """Start what watches over worker processes while the real error stream is in place: Textual's has no number."""
    with contextlib.redirect_stderr(sys.__stderr__):
        resource_tracker.ensure_running()


def _draw(done: Done, wide: int) -> list[list[Piece]]:
    sign = sign_of(done.word) if done.word else "!"
    word = outcome(done.word) if done.word else "niet te lezen"
    first = "; ".join(message for _, _, message in done.problems[:1])
    cells: list[Piece] = [
        signed(sign),
        (done.name or Path(done.source).name, "sterk"),
        (word, ""),
        (first or ", ".join(filter(None, (Path(done.source).name, done.place))), "zacht"),
    ]
    return columns(cells, (1, min(30, wide // 3), 22), wide)


def _story(done: Done) -> Iterable[str]:
    if done.problems:
        yield from (": ".join(p for p in problem if p) for problem in done.problems)
        return
    record: Mapping[str, Any] = json.loads(done.record)
    certain = "zeker" if record.get("zeker") else "niet zeker"
    yield f"{outcome(done.word)} ({certain})"
    for ground in record.get("gronden", ()):
        sign = "✗" if ground["zeker"] else "○"
        yield f"{sign} {ground['tekst']}  [{ground['norm']}  {ground['bron']}]"
    yield f"\nuit: {done.source}" + (f", {done.place}" if done.place else "")
