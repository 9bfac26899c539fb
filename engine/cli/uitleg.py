"""``waarom uitleg``: why, or why not, as a tree."""

from __future__ import annotations

from pathlib import Path

import click

from engine.cli.answering import Answer, Tally, answers
from engine.cli.app import EXIT_DONE, EXIT_INPUT
from engine.cli.options import EVERYTHING, FILES, FORMAT, POSITION
from engine.cli.output import lines_text, story_text, width, write_json
from engine.wording.records import line_record, story_record
from engine.wording.single import explain_norm, nearest_norms
from engine.wording.story import tell


@click.command("uitleg")
@FILES
@click.option("--norm", help="Alleen deze norm: waarom wel of niet akkoord. Bijvoorbeeld GR-G1-03.")
@FORMAT
@POSITION
@EVERYTHING
def command(bestanden: tuple[Path, ...], norm: str | None, formaat: str, standpunt: Path | None, alles: bool) -> int:
    """Legt de uitkomst van dossiers uit: conclusie, gronden met vindplaats, gevolg, en waar het van afhangt.

    \b
    Voorbeelden:
      waarom uitleg kb/groningen_hsj_2026/voorbeelden/waddenzoom.json
      waarom uitleg kb/groningen_hsj_2026/voorbeelden/waddenzoom.json --norm GR-G1-04
    """
    tally = Tally()
    records: list[object] = []
    texts: list[str] = []
    for answer in answers(bestanden, standpunt, tally):
        if norm is not None:
            _check(answer, norm)
            lines = explain_norm(answer.case, answer.assessment, norm)
            records.append(
                {
                    "dossier": answer.assessment.dossier,
                    "norm": norm,
                    "regels": [line_record(x) for x in lines],
                }
            )
            texts.append("\n".join([answer.assessment.dossier, *(t for x in lines for t in lines_text(x, width(), 1))]))
        else:
            story = tell(answer.case, answer.assessment)
            records.append(story_record(story))
            texts.append(story_text(story, alles))
    if formaat == "json":
        write_json(records)
    elif texts:
        click.echo("\n\n".join(texts))
    return EXIT_INPUT if tally.unreadable else EXIT_DONE


def _check(answer: Answer, norm: str) -> None:
    if norm not in answer.case.knowledge.norms:
        near = nearest_norms(answer.case.knowledge, norm)
        hint = f" Bedoelde u {' of '.join(near)}?" if near else ""
        raise click.ClickException(f"Norm {norm} staat niet in {answer.case.knowledge.procedure}.{hint}")
