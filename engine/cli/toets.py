"""``waarom toets``: the outcome of each dossier."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from engine.cli.answering import Answer, Tally, answers
from engine.cli.app import EXIT_DONE, EXIT_INPUT, EXIT_NEGATIVE
from engine.cli.options import FILES, FORMAT, POSITION
from engine.cli.output import fail, width, write_json
from engine.outcome.steps import steps_of
from engine.wording.outcomes import outcome, sign_of
from engine.wording.plain_text import lines_text, table
from engine.wording.records import assessment_record
from engine.wording.steps import step_lines, step_record
from engine.wording.values import counted
from engine.wording.wrapping import wrap


@click.command("toets")
@FILES
@FORMAT
@POSITION
def command(bestanden: tuple[Path, ...], formaat: str, standpunt: Path | None) -> int:
    """Beoordeelt dossiers (JSON, JSONL, XLSX, CSV of mappen daarmee).

    Eindigt met 0 als elk dossier de beste uitkomst heeft (geschikt, contracteerbaar of toegestaan), met 1 als er een
    andere uitkomst bij is, en met 2 als een bestand niet te lezen is; de andere dossiers zijn dan wel beoordeeld.

    Achter elke uitkomst staan nummers van normen en bevindingen; waarom normen NUMMER legt er een uit.
    """
    tally = Tally()
    found = list(answers(bestanden, standpunt, tally))
    if formaat == "json":
        write_json(records(found))
    else:
        click.echo("\n".join(overview(found)))
    if tally.unreadable:
        fail(f"{len(found)} beoordeeld, {tally.unreadable} niet te lezen.")
        return EXIT_INPUT
    return EXIT_DONE if all(a.assessment.outcome == a.case.knowledge.best for a in found) else EXIT_NEGATIVE


def overview(found: Sequence[Answer]) -> list[str]:
    """One line per dossier, under a line that counts the outcomes per procedure."""
    lines: list[str] = []
    procedures = dict.fromkeys(a.case.knowledge.procedure for a in found)
    for procedure in procedures:
        here = [a for a in found if a.case.knowledge.procedure == procedure]
        counts = Counter(a.assessment.outcome for a in here)
        told = ", ".join(f"{n} {outcome(word)}" for word, n in counts.most_common())
        name = here[0].case.knowledge.short_name
        lines += wrap(f"{name} · {counted(len(here), 'dossier', 'dossiers')} · {told}", width(), rest="  ")
        lines += table(
            ("", "naam", "uitkomst", "zeker", "vanwege / hangt af van"),
            [
                (
                    sign_of(a.assessment.outcome),
                    a.assessment.dossier,
                    outcome(a.assessment.outcome),
                    "ja" if a.assessment.certain else "nee",
                    _because(a),
                )
                for a in here
            ],
            width(),
        )
        case = here[0].case
        if len(case.facts) > 1:
            told_steps = step_lines(case, steps_of(case))
            lines += ["", "Stap voor stap"] if told_steps else []
            lines += [text for line in told_steps for text in lines_text(line, width(), 1)]
    return lines


def records(found: Sequence[Answer]) -> list[dict[str, Any]]:
    """The answers as data. Dossiers that compete share a case, and each says how it fares step by step."""
    steps = {id(a.case): steps_of(a.case) for a in found if len(a.case.facts) > 1}
    rows = []
    for each in found:
        row = assessment_record(each.case, each.assessment)
        if id(each.case) in steps:
            row["stappen"] = step_record(each.case, steps[id(each.case)], each.assessment.dossier)
        rows.append(row)
    return rows


def _because(answer: Answer) -> str:
    grounds = dict.fromkeys(g.norm for g in answer.assessment.certain_grounds)
    hangs = dict.fromkeys(
        c.id for a in answer.assessment.alternatives for c in a.depends_on if c.kind in ("lezing", "bevoegdheid")
    )
    missing = len(answer.assessment.missing)
    parts = [
        ", ".join(grounds),
        f"hangt af van {', '.join(hangs)}" if hangs else "",
        counted(missing, "gegeven ontbreekt", "gegevens ontbreken") if missing else "",
        ", ".join(dict.fromkeys(outcome(w) for w, _ in answer.assessment.also)),
    ]
    return "; ".join(p for p in parts if p)
