"""The end of a run: the output and its receipt, all at once, and the summary."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.batch.journal import Journal
from engine.batch.partition import Source, hashed
from engine.batch.plan import Plan
from engine.batch.receipt import receipt, receipt_text
from engine.batch.summary import Summary
from engine.batch.tables import PROBLEMS, layout_for
from engine.batch.writing import Files, csv_writer, text_cell, writer_for
from engine.formats.raw_files import shown_path

_REPORTED = 500
"""After how many rows the writing tells where it is."""


@dataclass(frozen=True, slots=True)
class Result:
    """What a finished run gave."""

    summary: Summary
    files: tuple[Path, ...]
    receipt: Path
    problems: Path | None


def finish(plan: Plan, journal: Journal, same: dict[str, Any]) -> Iterator[int | Result]:
    """Writes what the journal holds. Gives how many rows are written, now and then and at the end; then the result.

    Raises `OSError` or `OutputError`; then nothing has changed, nor has it when not all of it is asked for.
    """
    layout, summary = layout_for(plan.part), Summary()
    faults = plan.beside(f"{PROBLEMS.name}.csv")
    with Files() as files:
        writer = writer_for(plan, layout, files)
        written_faults = files.place_for(faults)
        with written_faults.open("w", encoding="utf-8-sig", newline="") as handle:
            told = csv_writer(handle, PROBLEMS)
            try:
                for number, done in enumerate(journal.done()):
                    if number and number % _REPORTED == 0:
                        yield number
                    if done.record is not None:
                        summary.add(done.record, layout)
                        writer.write(done.record)
                    else:
                        summary.failed += 1
                        told.writerows(
                            [text_cell(p.file), text_cell(p.place), text_cell(p.message)] for p in done.problems
                        )
            finally:
                writer.close()
        yield summary.answered + summary.failed
        if not summary.failed:
            files.leave_out(faults)
        outputs = [
            Source(shown_path(target), each.sha256, each.size)
            for target, place in files.written.items()
            for each in [hashed(place)]
        ]
        written = files.place_for(plan.receipt)
        written.write_text(receipt_text(receipt(same, summary, outputs)), encoding="utf-8")
        targets = tuple(files.written)
        files.appear()
    if not summary.failed:
        faults.unlink(missing_ok=True)
    yield Result(summary, targets, plan.receipt, faults if summary.failed else None)
