"""``waarom normen``: the register of a procedure."""

from __future__ import annotations

from collections import Counter

import click

from engine.cli.app import EXIT_DONE
from engine.cli.options import FORMAT, unknown_procedure
from engine.cli.output import width, write_json
from engine.knowledge.base import KnowledgeBase, load
from engine.knowledge.folders import procedures
from engine.knowledge.scenarios import scenarios_by_norm
from engine.wording.names import Names
from engine.wording.plain_text import table
from engine.wording.records import finding_record, norm_record
from engine.wording.story import consequence


@click.command("normen")
@click.argument("procedure", required=False, metavar="[PROCEDURE|NORM]")
@click.option("--bevindingen", is_flag=True, help="Toont de twijfels in het document met hun lezingen.")
@FORMAT
def command(procedure: str | None, bevindingen: bool, formaat: str) -> int:
    """Toont per norm: vindplaats, soort, gevolg, status, regel en voorbeelden.

    Met het nummer van een norm in plaats van een procedure staat er alles over die ene norm.
    """
    known = procedures()
    if procedure is not None and procedure not in known:
        _one_norm(procedure, formaat)
        return EXIT_DONE
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


def _one_norm(name: str, formaat: str) -> None:
    every = [(norm, knowledge) for knowledge in map(load, procedures()) for norm in knowledge.norms]
    found = next((each for each in every if each[0].casefold() == name.casefold()), None)
    if found is None:
        raise unknown_procedure(name, [norm for norm, _ in every])
    norm, knowledge = found
    record = norm_record(knowledge.norms[norm], scenarios_by_norm(knowledge.procedure).get(norm, []))
    if formaat == "json":
        write_json({"procedure": knowledge.procedure, **record})
        return
    click.echo(f"{norm} · {record['titel']}\n{knowledge.procedure}, {record['bron']}\n")
    names = Names(knowledge)
    heads = (each.rule.head for each in knowledge.rules_by_head.get(("niet_akkoord", 3), ()))
    subjects = [head.args[2] for head in heads if head is not None and head.args[1] == norm]
    follows = [f"{consequence(c.code, subjects, names)[1]} ({c.basis})" for c in knowledge.norms[norm].consequences]
    for head, told in (
        ("soort", [record["soort"]]),
        ("gevolg", follows),
        ("status", [" · ".join(filter(None, (record["status"], record["waarom_niet"])))]),
        ("regels", record["regels"]),
        ("voorbeelden", record["scenarios"]),
    ):
        for number, line in enumerate(filter(None, told)):
            click.echo(f"{head if not number else '':<13}{line}")


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
