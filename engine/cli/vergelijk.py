"""``waarom vergelijk``: only the differences that matter."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from pathlib import Path

import click

from engine.cli.answering import position
from engine.cli.app import EXIT_DONE, EXIT_INPUT
from engine.cli.options import FORMAT
from engine.cli.output import fail, fold, lines_text, width, write_json
from engine.formats.reading import DossierFile, read_dossiers
from engine.whatif.comparing import Comparison, compare_dossiers, compare_positions
from engine.wording.comparing import branches, comparison_record, difference_text, heading
from engine.wording.tree import Line

LONGEST = 24
"""Lines of a branch that are shown; the rest is in ``waarom uitleg``."""


@click.command("vergelijk")
@click.argument("bestanden", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="A [B]")
@click.option(
    "--standpunt",
    multiple=True,
    type=click.Path(path_type=Path),
    help="TOML-bestand; tweemaal voor één dossier onder twee standpunten.",
)
@FORMAT
def command(bestanden: tuple[Path, ...], standpunt: tuple[Path, ...], formaat: str) -> int:
    """Vergelijkt twee dossiers, of één dossier onder twee standpunten: alleen de verschillen die ertoe doen.

    \b
    Voorbeelden:
      waarom vergelijk waddenzoom.json terp_en_wierde.json
      waarom vergelijk waddenzoom.json --standpunt streng.toml --standpunt soepel.toml
    """
    files: list[DossierFile] = []
    for each in read_dossiers(bestanden):
        if not isinstance(each, DossierFile):
            for problem in each.problems:
                fail(f"{problem}")
            return EXIT_INPUT
        files.append(each)
    comparison = _compared(files, standpunt)
    if formaat == "json":
        write_json(comparison_record(comparison))
    else:
        click.echo("\n".join(_text(comparison, width())))
    return EXIT_DONE


def _compared(files: Sequence[DossierFile], standpunt: Sequence[Path]) -> Comparison:
    if len(files) == 2 and len(standpunt) <= 1:
        one, two = files
        if one.knowledge.procedure != two.knowledge.procedure:
            raise click.ClickException("De dossiers horen bij verschillende procedures en zijn niet te vergelijken.")
        fixed = position(standpunt[0] if standpunt else None, one.knowledge)
        return compare_dossiers(one.knowledge, one.dossier, two.dossier, fixed)
    if len(files) == 1 and len(standpunt) in (1, 2):
        (file,) = files
        first = position(standpunt[0] if len(standpunt) == 2 else None, file.knowledge)
        return compare_positions(file.knowledge, file.dossier, first, position(standpunt[-1], file.knowledge))
    raise click.ClickException("Geef twee dossiers, of één dossier met --standpunt (een- of tweemaal).")


def _text(comparison: Comparison, wide: int) -> list[str]:
    half = (wide - 3) // 2
    lines = [heading(comparison)]
    if comparison.matter:
        lines += ["", "Wat het verschil maakt"]
        for each in comparison.matter:
            text, first, second = difference_text(each)
            lines.append(f"  · {text}: {first} | {second}")
    for norm, left, right in branches(comparison):
        lines += ["", norm]
        rows = zip_longest(_column(left, half), _column(right, half), fillvalue="")
        lines += [f"{a.ljust(half)} | {b}".rstrip() for a, b in rows]
    return lines


def _column(lines: Sequence[Line], wide: int) -> list[str]:
    found = [text for line in lines for text in lines_text(fold(line), wide, 0)]
    return found if len(found) <= LONGEST else [*found[:LONGEST], "… (zie waarom uitleg --norm)"]
