"""``waarom specs --dekking`` and ``--voorstel``: what the scenarios exercise, and drafts for what they leave out."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from engine.cli.app import EXIT_DONE, EXIT_NEGATIVE
from engine.cli.output import fail, write_json
from engine.specs.coverage_table import Coverage
from engine.specs.documents import Example
from engine.spelling import did_you_mean

Progress = Callable[[int, int], None]


def measured(
    places: Sequence[Path], wanted: Callable[[Example], bool], whole: bool, progress: Progress
) -> list[Coverage]:
    """The coverage by the scenarios in files and folders, one for each procedure that they are about."""
    from engine.specs.coverage_log import grouped, record
    from engine.specs.coverage_table import coverage

    found = []
    for procedure, examples in grouped(places, wanted).items():
        found.append(coverage(record(procedure, examples, os.cpu_count() or 1, progress), whole))
    if not found:
        raise click.ClickException("Geen enkel voorbeeld gevonden dat over een procedure gaat.")
    return found


def show_coverage(found: Sequence[Coverage], formaat: str) -> int:
    """Tells what is exercised. Negative when a modelled norm has neither an example nor a reason to have none."""
    from engine.wording.coverage import coverage_lines, coverage_record

    if formaat == "json":
        write_json([coverage_record(each) for each in found])
    else:
        click.echo("\n\n".join("\n".join(coverage_lines(each)) for each in found))
    bare = any(not norm.reason for each in found for norm in each.without_example)
    return EXIT_NEGATIVE if bare else EXIT_DONE


def show_proposals(identifier: str, progress: Progress) -> int:
    """Drafts for what the examples of a norm leave out."""
    from engine.knowledge.base import load
    from engine.knowledge.folders import procedures
    from engine.specs.coverage import norms_of
    from engine.specs.coverage_log import record, written
    from engine.specs.coverage_table import coverage
    from engine.specs.proposing import gaps, openings, propose
    from engine.wording.coverage import proposal_lines

    norms = {norm: procedure for procedure in procedures() for norm in load(procedure).norms}
    if identifier not in norms:
        raise click.UsageError(f"Er is geen norm {identifier}{did_you_mean(identifier, norms) or '.'}")
    procedure = norms[identifier]
    examples = written(procedure)
    about = [(path, example) for path, example in examples if identifier in norms_of(example)]
    found = coverage(record(procedure, about, os.cpu_count() or 1, progress))
    use = next((n for n in found.norms if n.norm.id == identifier), None)
    if use is None or not use.rules:
        raise click.ClickException(f"{identifier} heeft geen regels om een voorbeeld voor te zoeken.")
    missing = gaps(use)
    if not missing:
        fail(f"De voorbeelden van {identifier} laten van elke voorwaarde en elke grens beide kanten zien.")
        return EXIT_DONE
    for line in proposal_lines(use, list(propose(procedure, missing, openings(procedure, examples)))):
        click.echo(line)
    fail("Dit zijn voorstellen: lees ze na, en zet wat klopt in een bestand in features/.")
    return EXIT_DONE
