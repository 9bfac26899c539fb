"""``waarom demo``: the main job on the shipped examples, end to end."""

from __future__ import annotations

import click

from engine.cli.answering import Tally, answers
from engine.cli.app import EXIT_DONE
from engine.cli.output import story_text
from engine.cli.toets import overview
from engine.knowledge.base import load, procedures
from engine.wording.story import tell


@click.command("demo")
def command() -> int:
    """Beoordeelt de meegeleverde voorbeelddossiers en legt er één helemaal uit."""
    folders = [load(p).folder / "voorbeelden" for p in procedures()]
    found = list(answers([f for f in folders if f.is_dir()], None, Tally()))
    if not found:
        raise click.ClickException("Er zijn geen voorbeelddossiers bij de kennisbank.")
    click.echo("\n".join(overview(found)))
    chosen = max(
        found,
        key=lambda a: (a.assessment.outcome == "kan_worden_uitgesloten", len(a.assessment.alternatives)),
    )
    click.echo("\nEén dossier uitgelegd:  waarom uitleg " + chosen.file.source + "\n")
    click.echo(story_text(tell(chosen.case, chosen.assessment)))
    return EXIT_DONE
