"""``waarom batch``: many dossiers at once, to a table."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import get_args

import click

from engine.batch.plan import Detail, Plan
from engine.cli.app import EXIT_DONE, EXIT_INPUT, EXIT_INTERRUPTED, EXIT_NEGATIVE
from engine.cli.inclusie import PART
from engine.cli.options import POSITION
from engine.cli.output import fail, width
from engine.knowledge.folders import KB_ROOT
from engine.wording.batch import progress_line, receipt_lines, summary_lines
from engine.wording.plain_text import table


@click.command("batch")
@click.argument("invoer", nargs=-1, type=click.Path(path_type=Path), metavar="INVOER…")
@click.option(
    "--uit", type=click.Path(path_type=Path), metavar="BESTAND", help="Uitvoer: .jsonl, .csv, .xlsx of .parquet."
)
@click.option(
    "--vraag", type=click.Choice(["toets", "inclusie"]), default="toets", show_default=True,
    help="Verzoeken toetsen, of gevallen van jeugdigen aan de inclusiecriteria.",
)  # fmt: skip
@click.option(
    "--uitleg", type=click.Choice(list(get_args(Detail))), default="geen", show_default=True,
    help="Hoeveel uitleg: geen, een zin per grond en waar een open uitkomst van afhangt, of het hele verhaal.",
)  # fmt: skip
@POSITION
@click.option("--hervat", is_flag=True, help="Gaat verder waar een afgebroken batch was.")
@click.option("--werkers", type=click.IntRange(1, 512), help="Aantal werkprocessen; anders een per kern.")
@click.option("--cluster", metavar="ADRES", help="Adres van een Dask-cluster dat het werk doet.")
@click.option("--controleer", type=click.Path(path_type=Path), metavar="BON", help="Controleert de bon van een batch.")
def command(
    invoer: tuple[Path, ...],
    uit: Path | None,
    vraag: str,
    uitleg: Detail,
    standpunt: Path | None,
    hervat: bool,
    werkers: int | None,
    cluster: str | None,
    controleer: Path | None,
) -> int:
    """Beoordeelt veel dossiers (JSON, JSONL, CSV, XLSX of mappen daarmee) en schrijft een tabel.

    De antwoorden zijn dezelfde als die van toets en inclusie. Naast de uitvoer komen een tabel met een rij per norm
    (bij XLSX een tweede werkblad), een bestand met de rijen die niet te lezen waren, en een bon. De uitvoer
    verschijnt in zijn geheel of niet.

    Eindigt met 0 als alles is beoordeeld, met 2 als er rijen niet te lezen waren (de andere zijn dan wel
    beoordeeld), en met 130 na Ctrl-C; ga dan verder met --hervat.
    """
    if controleer is not None:
        return _check(controleer)
    if not invoer or uit is None:
        raise click.UsageError("geef INVOER en --uit UITVOER, of --controleer BON")
    plan = Plan(invoer, uit, PART if vraag == "inclusie" else "", uitleg, standpunt)
    return _run(plan, hervat, werkers or 0, cluster)


def _run(plan: Plan, resume: bool, workers: int, cluster: str | None) -> int:
    from engine.batch.footing import FootingError
    from engine.batch.journal import JournalError
    from engine.batch.pools import ClusterError, cluster_pool
    from engine.batch.running import Run, RunError
    from engine.batch.writing import OutputError
    from engine.outcome.position import PositionError

    pool = (lambda: cluster_pool(cluster)) if cluster else None
    run = Run(plan, pool, workers, resume)
    shown = sys.stderr.isatty()
    try:
        for progress in run:
            if shown:
                click.echo(f"\r\x1b[K{progress_line(progress, width())}", nl=False, err=True)
    except (JournalError, OutputError, RunError, FootingError, ClusterError, PositionError) as error:
        raise click.ClickException(str(error)) from error
    except OSError as error:
        raise click.ClickException(f"{error.filename or plan.output}: {error.strerror}") from error
    except KeyboardInterrupt:
        fail("\nOnderbroken. Wat klaar is blijft bewaard; ga verder met dezelfde opdracht en --hervat.")
        return EXIT_INTERRUPTED
    finally:
        if shown:
            click.echo("\r\x1b[K", nl=False, err=True)
    assert run.result is not None, "a run that is not stopped has a result"
    head, rows, lines = summary_lines(run.result)
    fail("\n".join([*lines, *(table(head, rows, width()) if rows else ())]))
    return EXIT_INPUT if run.result.summary.failed else EXIT_DONE


def _check(path: Path) -> int:
    from engine.batch.receipt import ReceiptError, check

    try:
        found = list(check(path, KB_ROOT))
    except ReceiptError as error:
        raise click.ClickException(str(error)) from error
    click.echo("\n".join(receipt_lines(found)))
    return EXIT_NEGATIVE if any(wrong for _, wrong in found) else EXIT_DONE
