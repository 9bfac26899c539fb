"""``waarom herstel``: what would change the outcome."""

from __future__ import annotations

from pathlib import Path

import click

from engine.cli.answering import Tally, answers
from engine.cli.app import EXIT_DONE, EXIT_INPUT, EXIT_NEGATIVE
from engine.cli.options import FILES, FORMAT, POSITION
from engine.cli.output import width, write_json
from engine.outcome.case import open_case
from engine.repair.answer import in_a_field, mend
from engine.repair.powers import decide
from engine.wording.deciding import decision_record, decision_story
from engine.wording.outcomes import OUTCOMES
from engine.wording.plain_text import lines_text
from engine.wording.repair import RepairStory, hopeless_record, nothing_to_mend, repair_record, repair_story
from engine.wording.wrapping import wrap

_BEYOND = ("blijft", "sub_geweigerd", "niet_geselecteerd", "loting", "voorlopig_gegund", "gegund", "afgevallen")
GOALS = tuple(w for w in OUTCOMES if w not in _BEYOND)


@click.command("herstel")
@FILES
@click.option("--doel", type=click.Choice(GOALS), default=None, help="De gewenste uitkomst; anders de beste.")
@click.option("--voorkeur", is_flag=True, help="Alleen onder de voorkeurslezingen, niet onder elke lezing.")
@click.option(
    "--keuzes", is_flag=True, help="Welke lezingen of bevoegdheden van de aanbestedende dienst de uitkomst zeker maken."
)
@click.option(
    "--grootst", type=click.IntRange(1, 12), default=8, show_default=True, help="Hoogste aantal wijzigingen samen."
)
@FORMAT
@POSITION
def command(
    bestanden: tuple[Path, ...],
    doel: str | None,
    voorkeur: bool,
    keuzes: bool,
    grootst: int,
    formaat: str,
    standpunt: Path | None,
) -> int:
    """Toont wat de uitkomst zou veranderen: alle minimale verzamelingen van wijzigingen, elk opnieuw beoordeeld.

    Eindigt met 1 als een dossier met geen wijziging de gewenste uitkomst krijgt.
    """
    tally = Tally()
    records: list[object] = []
    texts: list[str] = []
    negative = False
    for answer in answers(bestanden, standpunt, tally):
        case = answer.case
        if len(case.facts) > 1:
            case = open_case(case.knowledge, [answer.file.dossier], case.position)
        if keuzes:
            decisions = decide(case)
            records.append(decision_record(case, decisions))
            texts.append(_text(decision_story(case, decisions)))
            continue
        found = mend(case, answer.file.dossier, doel or "", voorkeur or None, grootst)
        if case is not answer.case and not doel:
            found = in_a_field(found, answer.assessment.words)
        negative = negative or not (found.sets or nothing_to_mend(found))
        sets = repair_record(case, found)
        records.append(
            {
                "dossier": answer.assessment.dossier,
                "procedure": answer.case.knowledge.procedure,
                "uitkomst": answer.assessment.outcome,
                "doel": found.wanted,
                "al_bereikt": nothing_to_mend(found),
                "lezingen": "voorkeur" if found.preferred else "alle",
                "volledig": found.complete,
                "herstel": sets,
                "niet_te_herstellen": hopeless_record(case, found),
            }
        )
        texts.append(_text(repair_story(case, found)))
    if formaat == "json":
        write_json(records)
    elif texts:
        click.echo("\n\n".join(texts))
    if tally.unreadable:
        return EXIT_INPUT
    return EXIT_NEGATIVE if negative else EXIT_DONE


def _text(story: RepairStory) -> str:
    wide = width()
    lines = (text for line in story.lines for text in lines_text(line, wide, 1))
    return "\n".join([story.dossier, *wrap(story.heading, wide), *lines])
