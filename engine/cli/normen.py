"""``waarom normen``: the register of a procedure."""

from __future__ import annotations

from collections import Counter

import click

from engine.cli.app import EXIT_DONE
from engine.cli.options import FORMAT
from engine.cli.output import table, width, write_json
from engine.knowledge.base import KnowledgeBase, load, procedures
from engine.knowledge.scenarios import scenarios_by_norm
from engine.wording.records import finding_record, norm_record


@click.command("normen")
@click.argument("procedure", required=False)
@click.option("--bevindingen", is_flag=True, help="Toont de twijfels in het document met hun lezingen.")
@FORMAT
def command(procedure: str | None, bevindingen: bool, formaat: str) -> int:
    """Toont per norm: vindplaats, soort, gevolg, status, regel en voorbeelden."""
    known = procedures()
    if procedure is not None and procedure not in known:
        raise click.ClickException(f"Procedure {procedure} is niet bekend. Bekend zijn: {', '.join(known)}.")
    if procedure is None:
        if formaat == "json":
            write_json(list(known))
        else:
            click.echo("\n".join(known))
        return EXIT_DONE
    knowledge = load(procedure)
    if bevindingen:
        _findings(knowledge, formaat)
    else:
        _norms(knowledge, formaat)
    return EXIT_DONE


def _norms(knowledge: KnowledgeBase, formaat: str) -> None:
    scenarios = scenarios_by_norm(knowledge.procedure)
    rows = [norm_record(norm, scenarios.get(norm.id, [])) for norm in knowledge.norms.values()]
    if formaat == "json":
        write_json(rows)
        return
    counts = Counter(row["status"] for row in rows)
    click.echo(
        f"{knowledge.procedure} · {len(rows)} normen · " + ", ".join(f"{n} {s}" for s, n in counts.most_common())
    )
    lines = table(
        ("norm", "vindplaats", "soort", "status", "vb.", "titel"),
        [(r["id"], _short(r["bron"]), r["soort"], r["status"], str(len(r["scenarios"])), r["titel"]) for r in rows],
        width(),
    )
    click.echo("\n".join(lines))


def _findings(knowledge: KnowledgeBase, formaat: str) -> None:
    findings = list(knowledge.findings.values())
    if formaat == "json":
        write_json([finding_record(f) for f in findings])
        return
    for finding in findings:
        kind = f"  ({finding.kind})" if finding.kind else ""
        click.echo(f"{finding.id}{kind}  {finding.source}\n  {finding.question}")
        for reading in finding.readings:
            mark = "voorkeur" if reading.option == finding.preferred else "lezing"
            click.echo(f"  · {mark} {reading.option.replace('_', ' ')}: {reading.ground}")


def _short(place: str, longest: int = 30) -> str:
    return place if len(place) <= longest else place[: longest - 1] + "…"
