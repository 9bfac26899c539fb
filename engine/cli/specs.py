"""``waarom specs``: the scenarios, for lawyers."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from engine.cli.app import EXIT_DONE, EXIT_ENGINE, EXIT_INPUT, EXIT_NEGATIVE
from engine.cli.dekking import measured, show_coverage, show_proposals
from engine.cli.options import FORMAT, Existing
from engine.cli.output import fail, save, write_json
from engine.knowledge.scenarios import FEATURES
from engine.specs.checking import check, with_tags
from engine.specs.results import Run
from engine.wording.specs import failure_lines, run_record, summary_lines
from engine.wording.values import counted


@click.command("specs")
@click.argument("plaatsen", nargs=-1, type=Existing(), metavar="[PAD]…")
@click.option(
    "--tag", "tags", multiple=True, help="Alleen voorbeelden met deze tag: wet, motor, bron:PROCEDURE/plaats."
)
@click.option("--controleer", is_flag=True, help="Leest de bestanden alleen na; er loopt niets.")
@click.option(
    "--rapport", type=click.Path(path_type=Path, dir_okay=False), help="Schrijft het resultaat als HTML-pagina."
)
@click.option("--dekking", is_flag=True, help="Meet welke regels, voorwaarden en grenzen de voorbeelden beproeven.")
@click.option("--voorstel", metavar="NORM", help="Schrijft voorbeelden voor wat die van deze norm niet laten zien.")
@FORMAT
def command(
    plaatsen: tuple[Path, ...],
    tags: tuple[str, ...],
    controleer: bool,
    rapport: Path | None,
    dekking: bool,
    voorstel: str | None,
    formaat: str,
) -> int:
    """Controleert scenario's en laat ze lopen. Zonder PAD: alle meegeleverde.

    Eindigt met 0 als alles klopt, met 1 als een voorbeeld iets anders verwacht dan de engine antwoordt, met 2 als een
    bestand of voorbeeld niet deugt, en met 3 bij een fout in de engine.
    """
    places = plaatsen or (FEATURES,)
    if controleer:
        return _check(places, formaat)
    progress = _progress if sys.stderr.isatty() else _silent
    if voorstel is not None:
        return show_proposals(voorstel, progress)
    covered = measured(places, with_tags(tags), not plaatsen and not tags, progress) if dekking else []
    if covered and rapport is None:
        return show_coverage(covered, formaat)
    from engine.specs.running import run

    found = run(places, with_tags(tags), os.cpu_count() or 1, progress)
    if not found.written and not found.all_remarks:
        raise click.ClickException(f"Geen enkel voorbeeld{' heeft ' + ' en '.join(tags) if tags else ' gevonden'}.")
    if rapport is not None:
        from engine.specs.coverage_report import coverage_sections
        from engine.specs.report import page

        save(rapport, page(found, [section for each in covered for section in coverage_sections(each)]).encode())
        fail(f"Rapport geschreven: {rapport}")
    if formaat == "json":
        write_json(run_record(found))
    else:
        _tell(found)
    return _code(found)


def _check(places: Sequence[Path], formaat: str) -> int:
    remarks, examples, files = check(places)
    if formaat == "json":
        rows = [{"bestand": r.path, "regel": r.line, "tekst": r.text} for r in remarks]
        write_json({"bestanden": files, "voorbeelden": examples, "opmerkingen": rows})
    else:
        for remark in remarks:
            click.echo(str(remark))
        read = f"{counted(files, 'bestand', 'bestanden')} met {counted(examples, 'voorbeeld', 'voorbeelden')}"
        told = counted(len(remarks), "opmerking", "opmerkingen") if remarks else "in orde"
        click.echo(f"{read} nagelezen: {told}.")
    return EXIT_INPUT if remarks else EXIT_DONE


def _tell(found: Run) -> None:
    for remark in found.all_remarks:
        click.echo(str(remark))
    for feature in found.features:
        for result in feature.results:
            if result.red:
                click.echo("\n" + "\n".join(failure_lines(feature, result)))
    click.echo(
        ("\n" if found.all_remarks or any(r.red for r in found.results) else "") + "\n".join(summary_lines(found))
    )


def _code(found: Run) -> int:
    counts = found.counts()
    if counts["enginefout"]:
        return EXIT_ENGINE
    if found.all_remarks or counts["ongeldig"] or counts["verloren"]:
        return EXIT_INPUT
    return EXIT_NEGATIVE if counts["mislukt"] else EXIT_DONE


def _progress(done: int, total: int) -> None:
    click.echo(f"\r{done} van {total} voorbeelden" + ("\r\x1b[K" if done == total else ""), nl=False, err=True)


def _silent(done: int, total: int) -> None:
    """No progress where nobody looks."""
