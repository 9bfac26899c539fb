"""``waarom brief``: a draft letter with all grounds from the proof."""

from __future__ import annotations

from pathlib import Path

import click

from engine.cli.answering import Tally, answers
from engine.cli.app import EXIT_DONE, EXIT_INPUT, EXIT_NEGATIVE
from engine.cli.options import POSITION, Day, Existing
from engine.cli.output import fail, save, write_json
from engine.letters.content import compose
from engine.letters.protection import protection
from engine.letters.rendering import LetterFormError, TemplateProblem, as_file, as_html, as_text
from engine.wording.letter import letter_record, letter_text


@click.command("brief")
@click.argument("bestanden", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="BESTAND…")
@click.option("--voor", metavar="NAAM", help="Bij meer dossiers: de naam van de inschrijver aan wie de brief is.")
@click.option("--verzonden", type=Day(), help="De dag waarop de brief wordt verzonden; daarmee begint de termijn.")
@click.option(
    "--uit", type=click.Path(path_type=Path, dir_okay=False), help="Schrijft naar dit bestand (.html, .docx of .txt)."
)
@click.option("--sjabloon", type=Existing(dir_okay=False), help="Eigen sjabloon (.html of .docx).")
@click.option("--definitief", is_flag=True, help="Weigert zolang er een keuze of gegeven open is.")
@click.option(
    "--formaat",
    type=click.Choice(["tekst", "html", "json"]),
    default="tekst",
    show_default=True,
    help="Vorm van het antwoord.",
)
@POSITION
def command(
    bestanden: tuple[Path, ...],
    voor: str | None,
    verzonden: int | None,
    uit: Path | None,
    sjabloon: Path | None,
    definitief: bool,
    formaat: str,
    standpunt: Path | None,
) -> int:
    """Schrijft een conceptbrief: gronden uit het bewijs met vindplaats, gevolgen, en de termijn voor rechtsbescherming.

    Wat nog open is staat in de brief als gemarkeerde plek; met --definitief wordt zo'n brief geweigerd (1).
    """
    tally = Tally()
    found = list(answers(bestanden, standpunt, tally))
    if tally.unreadable:
        return EXIT_INPUT
    chosen = [a for a in found if voor is None or a.assessment.dossier == voor]
    if len(chosen) != 1:
        names = ", ".join(a.assessment.dossier for a in found)
        raise click.ClickException(f"Kies met --voor één inschrijver: {names}.")
    (answer,) = chosen
    letter = compose(answer.case, answer.assessment)
    terms = protection(answer.case.knowledge.procedure, letter.decision, verzonden)
    text = letter_text(letter, terms, verzonden)
    if definitief and text.open:
        fail("De brief kan nog niet definitief zijn. Open is:")
        for each in text.open:
            fail(f"  {each}")
        return EXIT_NEGATIVE
    try:
        if uit is not None:
            save(uit, as_file(uit, text.fields, text.blocks, sjabloon))
            fail(f"Geschreven: {uit}" + ("" if definitief or not text.open else f" (concept; {len(text.open)} open)"))
        elif formaat == "json":
            write_json(letter_record(text, letter, terms))
        elif formaat == "html":
            click.echo(as_html(text.fields, text.blocks, sjabloon), nl=False)
        else:
            click.echo(as_text(text.fields, text.blocks), nl=False)
    except (LetterFormError, TemplateProblem) as error:
        raise click.ClickException(str(error)) from error
    return EXIT_DONE
