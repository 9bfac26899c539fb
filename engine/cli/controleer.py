"""``waarom controleer``: does a knowledge base, or a proposed rule, fit together?"""

from __future__ import annotations

from pathlib import Path

import click

from engine import __version__
from engine.analysis.report import Report
from engine.analysis.running import Proposal, analyse, analyse_proposal, refused_at
from engine.analysis.screening import Refusal, read_proposal
from engine.cli.app import EXIT_DONE, EXIT_NEGATIVE
from engine.cli.options import EVERYTHING
from engine.cli.output import lines_text, width, write_json
from engine.knowledge.base import KB_ROOT, procedures
from engine.wording.analysis import checked, conclusion, finding_line, open_lines, report_record
from engine.wording.sarif import sarif


@click.command("controleer")
@click.argument("voorstel", required=False, type=click.Path(path_type=Path), metavar="[VOORSTEL.lp]")
@click.option("--procedure", "procedure", help="De procedure; nodig als er meer dan één is.")
@click.option(
    "--dossiers",
    type=click.Path(path_type=Path, exists=True),
    help="Map met eerdere dossiers: wie krijgt door het voorstel een andere uitkomst, en waarom.",
)
@EVERYTHING
@click.option(
    "--formaat",
    type=click.Choice(["tekst", "json", "sarif"]),
    default="tekst",
    show_default=True,
    help="Vorm van het antwoord; sarif is voor editors en codeplatforms.",
)
def command(voorstel: Path | None, procedure: str | None, dossiers: Path | None, alles: bool, formaat: str) -> int:
    """Controleert of de kennisbank in elkaar past, en toont wat niet klopt met de vindplaatsen ernaast.

    \b
    Voorbeeld:
      waarom controleer
      waarom controleer voorstel.lp
      waarom controleer --alles --formaat json

    Eindigt met 1 als er een fout of waarschuwing is.
    """
    reports = [_proposed(voorstel, procedure, dossiers)] if voorstel else [analyse(each) for each in _chosen(procedure)]
    if formaat == "json":
        write_json([row for report in reports for row in report_record(report)])
    elif formaat == "sarif":
        write_json(sarif(reports, __version__, KB_ROOT.as_uri() + "/"))
    else:
        click.echo("\n\n".join(_text(report, alles) for report in reports))
    return EXIT_NEGATIVE if any(report.negative for report in reports) else EXIT_DONE


def _proposed(path: Path, procedure: str | None, dossiers: Path | None) -> Report:
    try:
        proposal = Proposal(path.name, read_proposal(path), (dossiers,) if dossiers else ())
        said, part = proposal.place
        known = _chosen(procedure or said or None)
        if len(known) > 1:
            raise Refusal("procedure", f"schrijf % @procedure en een van {', '.join(known)}, of geef --procedure")
        return analyse_proposal(proposal, known[0], part)
    except Refusal as refusal:
        raise click.ClickException(refused_at(str(path), refusal)) from None


def _chosen(procedure: str | None) -> tuple[str, ...]:
    known = procedures()
    if procedure is None:
        return known
    if procedure not in known:
        raise click.ClickException(f"Procedure {procedure} is niet bekend. Bekend zijn: {', '.join(known)}.")
    return (procedure,)


def _text(report: Report, everything: bool) -> str:
    computed = [f for f in report.findings if everything or f.nature == "berekend"]
    lines = [f"{report.procedure} · {conclusion(report)}"]
    for finding in computed:
        lines += ["", *lines_text(finding_line(finding), width())]
    hidden = len(report.findings) - len(computed)
    lines += ["", checked(report)]
    if hidden:
        lines.append(f"{hidden} bevindingen zijn door de schrijvers van de regels verklaard; --alles toont ze ook")
    return "\n".join([*lines, *open_lines(report)])
