"""``waarom demo``: the main job on the shipped examples, end to end."""

from __future__ import annotations

from os.path import relpath

import click

from engine.cli.answering import Answer, Tally, answers
from engine.cli.app import EXIT_DONE
from engine.cli.output import width
from engine.cli.toets import overview
from engine.knowledge.base import load
from engine.knowledge.folders import procedures
from engine.wording.plain_text import story_text
from engine.wording.story import tell


@click.command("demo")
def command() -> int:
    """Beoordeelt de meegeleverde voorbeelddossiers en legt er één helemaal uit."""
    folders = [load(p).folder / "voorbeelden" for p in procedures()]
    found = list(answers([f for f in folders if f.is_dir()], None, Tally()))
    if not found:
        raise click.ClickException("Er zijn geen voorbeelddossiers bij de kennisbank.")
    click.echo("\n".join(overview(found)))
    chosen = min(found, key=_interest)
    click.echo(f"\nEén dossier uitgelegd:  waarom uitleg {relpath(chosen.file.source)}\n")
    click.echo(story_text(tell(chosen.case, chosen.assessment), width()))
    return EXIT_DONE


def _interest(answer: Answer) -> tuple[bool, bool, int]:
    """The example to explain: one where the authority has a choice, which also hangs on a reading, told briefly."""
    assessment = answer.assessment
    return (
        assessment.outcome != "kan_worden_uitgesloten",
        assessment.certain,
        sum(len(a.depends_on) for a in assessment.alternatives),
    )
