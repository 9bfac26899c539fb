"""``waarom watals``: other values, and what follows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import click

from engine.cli.answering import position
from engine.cli.app import EXIT_DONE, EXIT_INPUT
from engine.cli.options import FORMAT, POSITION
from engine.cli.output import fail, save, width, write_json
from engine.formats.reading import DossierFile, Unreadable, read_dossiers
from engine.models.building import Entity
from engine.outcome.case import compete, name_of
from engine.whatif.example import example, incomplete
from engine.whatif.whatif import WhatIf, WhatIfError
from engine.wording.plain_text import lines_text
from engine.wording.whatif import whatif_lines, whatif_record


@click.command("watals")
@click.argument("bestand", type=click.Path(path_type=Path), metavar="BESTAND")
@click.argument("wijzigingen", nargs=-1, required=True, metavar="VELD=WAARDE…")
@click.option(
    "--bewaar", type=click.Path(path_type=Path, dir_okay=False), help="Bewaart het gewijzigde dossier (JSON)."
)
@click.option(
    "--veld",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Map of bestand met de dossiers waarmee dit dossier wordt vergeleken; het dossier zelf mag erbij staan.",
)
@click.option("--voorbeeld", is_flag=True, help="Schrijft de wijziging als Voorbeeld (Gherkin).")
@FORMAT
@POSITION
def command(
    bestand: Path,
    wijzigingen: tuple[str, ...],
    bewaar: Path | None,
    veld: tuple[Path, ...],
    voorbeeld: bool,
    formaat: str,
    standpunt: Path | None,
) -> int:
    """Verandert gegevens en toont de uitkomst ervoor en erna. Het bestand zelf verandert niet.

    VELD is een plaats (partijen[0].jaarrekening.solvabiliteit) of een naam (De Brug.jaarrekening.solvabiliteit);
    WAARDE staat er zoals men haar schrijft; “onbekend” mag ook.
    """
    files: list[DossierFile] = []
    own = 0
    for paths in ([bestand], veld):
        for each in read_dossiers(paths):
            if isinstance(each, Unreadable):
                for problem in each.problems:
                    fail(f"{problem}")
                return EXIT_INPUT
            files.append(each)
        own = own or len(files)
    if own != 1:
        raise click.ClickException("Kies één dossier.")
    file, *others = files
    whatif = WhatIf(file.knowledge, file.dossier, (), position(standpunt, file.knowledge), _rivals(file, others))
    try:
        whatif = whatif.typed(wijzigingen)
    except WhatIfError as error:
        raise click.ClickException(str(error)) from error
    if bewaar is not None:
        if bewaar.exists() and bewaar.samefile(bestand):
            raise click.ClickException(f"{bewaar}: dit is het dossier zelf; kies een andere naam")
        save(bewaar, (json.dumps(whatif.data, ensure_ascii=False, indent=2) + "\n").encode())
        fail(f"Bewaard: {bewaar}")
    if voorbeeld:
        from engine.specs.deviations import stated  # only here: it reads the grammar of all sentences

        given = stated(whatif)
        click.echo(example(given.whatif, given.steps), nl=False)
        if given.unsaid:
            fail(f"Let op. {incomplete(given.unsaid)}")
    elif formaat == "json":
        write_json(whatif_record(whatif))
    else:
        click.echo(whatif.after[1].dossier)
        click.echo("\n".join(t for line in whatif_lines(whatif) for t in lines_text(line, width(), 1)))
    return EXIT_DONE


def _rivals(file: DossierFile, others: Sequence[DossierFile]) -> tuple[Entity, ...]:
    """The dossiers of the same procedure that compete with this one; none where dossiers do not."""
    own = name_of(file.dossier, file.knowledge)
    beside = tuple(
        each.dossier
        for each in others
        if each.knowledge.procedure == file.knowledge.procedure and name_of(each.dossier, each.knowledge) != own
    )
    return beside if compete([file.dossier, *beside], file.knowledge) else ()
