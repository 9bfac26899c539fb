"""``waarom controleer``: does a knowledge base, or a proposed rule, fit together?"""

from __future__ import annotations

from pathlib import Path

import click

from engine import __version__
from engine.analysis.report import Report
from engine.analysis.running import Proposal, Way, analyse_all, analyse_proposal, refused_at
from engine.analysis.screening import Refusal, read_proposal
from engine.cli.app import EXIT_DONE, EXIT_NEGATIVE
from engine.cli.options import EVERYTHING, Existing, known_procedure
from engine.cli.output import fail, width, write_json
from engine.knowledge.base import load
from engine.knowledge.folders import KB_ROOT, procedures
from engine.wording.analysis import checked, conclusion, finding_line, open_lines, report_record
from engine.wording.plain_text import lines_text
from engine.wording.sarif import sarif


@click.command("controleer")
@click.argument("voorstel", required=False, type=click.Path(path_type=Path), metavar="[VOORSTEL.lp]")
@click.option(
    "--procedure", "procedure", metavar="PROCEDURE", help="Alleen deze procedure; anders alle, of die van het voorstel."
)
@click.option(
    "--dossiers",
    type=Existing(),
    metavar="MAP",
    help="Map met eerdere dossiers: wie krijgt door het voorstel een andere uitkomst, en waarom.",
)
@click.option(
    "--opslaan",
    type=click.Path(path_type=Path),
    metavar="BESTAND",
    help="Nieuw .feature-bestand voor het kleinste dossier waaraan het verschil te zien is, als Voorbeeld.",
)
@click.option("--vers", is_flag=True, help="Opnieuw controleren, ook wat voor dezelfde inhoud al is gevonden.")
@click.option("--snel", is_flag=True, help="Alleen de snelle controles; wat is overgeslagen staat onderaan.")
@EVERYTHING
@click.option(
    "--formaat",
    type=click.Choice(["tekst", "json", "sarif"]),
    default="tekst",
    show_default=True,
    help="Vorm van het antwoord; sarif is voor editors en codeplatforms.",
)
def command(
    voorstel: Path | None,
    procedure: str | None,
    dossiers: Path | None,
    opslaan: Path | None,
    vers: bool,
    snel: bool,
    alles: bool,
    formaat: str,
) -> int:
    """Controleert of de kennisbank in elkaar past, en toont wat niet klopt met de vindplaatsen ernaast.

    Eindigt met 1 als er een fout of waarschuwing is.
    """
    way = Way(fresh=vers, quick=snel)
    if voorstel is not None:
        reports = [_proposed(voorstel, procedure, dossiers, way)]
    else:
        reports = analyse_all(_chosen(procedure), way)
    if opslaan is not None:
        _save(opslaan, reports)
    if formaat == "json":
        write_json([row for report in reports for row in report_record(report)])
    elif formaat == "sarif":
        write_json(sarif(reports, __version__, KB_ROOT.as_uri() + "/"))
    else:
        click.echo("\n\n".join(_text(report, alles) for report in reports))
    return EXIT_NEGATIVE if any(report.negative for report in reports) else EXIT_DONE


def _proposed(path: Path, procedure: str | None, dossiers: Path | None, way: Way) -> Report:
    try:
        proposal = Proposal(path.name, read_proposal(path), (dossiers,) if dossiers else ())
        said, part = proposal.place
        known = _chosen(procedure or said or None)
        if len(known) > 1:
            raise Refusal("procedure", f"schrijf % @procedure en een van {', '.join(known)}, of geef --procedure")
        return analyse_proposal(proposal, known[0], part, way)
    except Refusal as refusal:
        raise click.ClickException(refused_at(str(path), refusal)) from None


def _save(path: Path, reports: list[Report]) -> None:
    """The first dossier of the reports in a file that is not there yet."""
    from engine.analysis.saving import NotSavedError, saved  # only here: it reads the grammar of all sentences

    try:
        text = saved(reports)
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except NotSavedError as reason:
        raise click.ClickException(str(reason)) from None
    except FileExistsError:
        raise click.ClickException(f"{path} bestaat al; kies een andere naam.") from None
    except OSError:
        raise click.ClickException(f"{path} kan niet worden geschreven.") from None
    fail(f"Opgeslagen als Voorbeeld: {path}")


def _chosen(procedure: str | None) -> tuple[str, ...]:
    return procedures() if procedure is None else (known_procedure(procedure),)


def _text(report: Report, everything: bool) -> str:
    computed = [f for f in report.findings if everything or f.nature == "berekend"]
    lines = [f"{load(report.procedure).short_name} · {conclusion(report)}"]
    for finding in computed:
        lines += ["", *lines_text(finding_line(finding), width())]
    hidden = len(report.findings) - len(computed)
    lines += ["", checked(report)]
    if hidden:
        told, them = ("bevinding is", "haar") if hidden == 1 else ("bevindingen zijn", "ze")
        lines.append(f"{hidden} {told} door de schrijvers van de regels verklaard; --alles toont {them} ook")
    lines += [text for line in open_lines(report) for text in lines_text(line, width())]
    return "\n".join(lines)
