"""``waarom uitleg``: why, or why not, as a tree."""

from __future__ import annotations

from pathlib import Path

import click

from engine.cli.answering import Answer, Tally, answers
from engine.cli.app import EXIT_DONE, EXIT_INPUT
from engine.cli.options import EVERYTHING, FILES, FORMAT, POSITION
from engine.cli.output import width, write_json
from engine.knowledge.base import load
from engine.knowledge.folders import procedures
from engine.sources.index import sections
from engine.sources.links import LinkError
from engine.sources.passage import Evidence, copies, evidence
from engine.wording.plain_text import lines_text, story_text
from engine.wording.records import line_record, story_record
from engine.wording.single import explain_norm, nearest_norms
from engine.wording.sources import evidence_lines, evidence_record
from engine.wording.story import tell


@click.command("uitleg")
@FILES
@click.option(
    "--norm", metavar="NORM", help="Alleen deze norm: waarom wel of niet akkoord. Het nummer staat achter elke grond."
)
@FORMAT
@POSITION
@EVERYTHING
@click.option(
    "--bron",
    is_flag=True,
    help="Toont ook de regel achter elke grond, en ernaast de passage uit uw eigen exemplaar (waarom bronnen koppel).",
)
def command(
    bestanden: tuple[Path, ...], norm: str | None, formaat: str, standpunt: Path | None, alles: bool, bron: bool
) -> int:
    """Legt de uitkomst van dossiers uit: conclusie, gronden met vindplaats, gevolg, en waar het van afhangt."""
    tally = Tally()
    records: list[object] = []
    texts: list[str] = []
    for answer in answers(bestanden, standpunt, tally):
        if norm is not None:
            _check(answer, norm)
            lines = explain_norm(answer.case, answer.assessment, norm)
            record = {**_about(answer), "norm": norm, "regels": [line_record(x) for x in lines]}
            texts.append("\n".join([answer.assessment.dossier, *(t for x in lines for t in lines_text(x, width(), 1))]))
        else:
            story = tell(answer.case, answer.assessment)
            record = {**_about(answer), **story_record(story)}
            texts.append(story_text(story, width(), alles))
        if bron:
            behind = _evidence(answer, norm)
            record["bronnen"] = [evidence_record(each) for each in behind]
            texts += ["\n".join(evidence_lines(each)) for each in behind]
        records.append(record)
    if formaat == "json":
        write_json(records)
    elif texts:
        click.echo("\n\n".join(texts))
    return EXIT_INPUT if tally.unreadable else EXIT_DONE


def _about(answer: Answer) -> dict[str, object]:
    """Which dossier it is, and what was decided about it."""
    found = answer.assessment
    return {
        "dossier": found.dossier,
        "procedure": answer.case.knowledge.procedure,
        "uitkomst": found.outcome,
        "zeker": found.certain,
    }


def _evidence(answer: Answer, norm: str | None) -> list[Evidence]:
    """What stands behind the one norm, or behind every norm that is certainly not met."""
    knowledge = answer.case.knowledge
    wanted = [norm] if norm else list(dict.fromkeys(g.norm for g in answer.assessment.certain_grounds))
    try:
        linked = copies(knowledge.procedure, sections(knowledge))
    except LinkError as error:
        raise click.ClickException(str(error)) from error
    return [evidence(knowledge.norms[each], knowledge, linked) for each in wanted]


def _check(answer: Answer, norm: str) -> None:
    knowledge = answer.case.knowledge
    if norm in knowledge.norms:
        return
    if not norm.strip():
        raise click.ClickException("Achter --norm hoort het nummer van een norm; het staat achter elke grond.")
    elsewhere = next((name for name in procedures() if norm in load(name).norms), None)
    if elsewhere is not None:
        raise click.ClickException(f"Norm {norm} is van {elsewhere}; dit dossier valt onder {knowledge.procedure}.")
    near = " of ".join(f"“{each}”" for each in nearest_norms(knowledge, norm))
    hint = f"; bedoelt u {near}?" if near else "."
    raise click.ClickException(f"Norm {norm} staat niet in {knowledge.procedure}{hint}")
