"""A run of many dossiers in words: how far it is, what came of it, whether its receipt still holds."""

from __future__ import annotations

from collections.abc import Sequence

from engine.batch.result import Result
from engine.batch.running import Progress
from engine.wording.outcomes import outcome
from engine.wording.signs import FAILED, MET

_MOST_NORMS = 10


def progress_line(progress: Progress, wide: int) -> str:
    """A bar with the number done (or written, once all are), the rate and the time that remains."""
    number, what = (progress.done, "") if progress.written is None else (progress.written, " geschreven")
    told = f" {_number(number)} van {_number(progress.total)}{what}"
    if progress.rate:
        told += f" · {_number(round(progress.rate))} per seconde"
    if progress.remaining is not None and number < progress.total:
        told += f" · nog {duration(progress.remaining)}"
    room = max(10, min(40, wide - len(told) - 2))
    full = room * number // progress.total if progress.total else room
    return f"{'█' * full}{'░' * (room - full)}{told}"


def duration(seconds: float) -> str:
    """A time that remains, as exact as anybody wants to know it."""
    minutes = round(seconds / 60)
    if seconds < 60:
        return f"{max(1, round(seconds))} s"
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} uur {minutes % 60} min"


def summary_lines(result: Result) -> tuple[Sequence[str], Sequence[Sequence[str]], Sequence[str]]:
    """Sentences about a run, and a table of the norms that decide most: its head and its rows."""
    summary = result.summary
    words = ", ".join(f"{_number(n)} {outcome(word)}" for word, n in summary.words.most_common())
    lines = [f"{_number(summary.answered)} beoordeeld" + (f": {words}." if words else ".")]
    if summary.uncertain:
        lines.append(f"Van {_number(summary.uncertain)} is de uitkomst niet zeker.")
    if result.problems:
        lines.append(f"{_number(summary.failed)} niet te beoordelen; zie {result.problems}.")
    lines.append(f"Geschreven: {', '.join(map(str, result.files))}.")
    norms = sorted(summary.norms.items(), key=lambda pair: (-pair[1], pair[0]))[:_MOST_NORMS]
    rows = [(norm, _number(count), _number(summary.alone[norm])) for norm, count in norms]
    return ("norm", "dossiers", "als enige grond"), rows, lines


def receipt_lines(found: Sequence[tuple[str, str]]) -> list[str]:
    """What a receipt names, a line each, and whether it still holds."""
    lines = [f"{FAILED if wrong else MET} {name}" + (f": {wrong}" if wrong else "") for name, wrong in found]
    if any(wrong for _, wrong in found):
        return [*lines, "De bon klopt niet meer: opnieuw draaien kan een andere uitvoer geven."]
    return [*lines, "De bon klopt: opnieuw draaien geeft dezelfde uitvoer."]


def _number(number: int) -> str:
    return f"{number:,}".replace(",", ".")
