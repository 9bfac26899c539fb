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
from engine.models.building import Entity
from engine.outcome.position import Position
from engine.whatif.comparing import Comparison, compare_dossiers, compare_positions
from engine.whatif.whatif import WhatIf, WhatIfError
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
@click.option(
    "--scenario",
    multiple=True,
    metavar="VELD=WAARDE;…",
    help="Wijzigingen zoals bij watals; eenmaal (tegenover het dossier zelf) of tweemaal (twee scenario's).",
)
@FORMAT
def command(bestanden: tuple[Path, ...], standpunt: tuple[Path, ...], scenario: tuple[str, ...], formaat: str) -> int:
    """Vergelijkt twee dossiers, of één dossier onder twee standpunten of scenario's: alleen wat ertoe doet.

    \b
    Voorbeelden:
      waarom vergelijk waddenzoom.json terp_en_wierde.json
      waarom vergelijk waddenzoom.json --standpunt streng.toml --standpunt soepel.toml
      waarom vergelijk waddenzoom.json --scenario "De Brug.jaarrekening.eigen_vermogen=€ 2.500.000"
    """
    files: list[DossierFile] = []
    for each in read_dossiers(bestanden):
        if not isinstance(each, DossierFile):
            for problem in each.problems:
                fail(f"{problem}")
            return EXIT_INPUT
        files.append(each)
    comparison = _compared(files, standpunt, scenario)
    if formaat == "json":
        write_json(comparison_record(comparison))
    else:
        click.echo("\n".join(_text(comparison, width())))
    return EXIT_DONE


def _compared(files: Sequence[DossierFile], standpunt: Sequence[Path], scenario: Sequence[str]) -> Comparison:
    if scenario:
        return _scenarios(files, standpunt, scenario)
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
    raise click.ClickException("Geef twee dossiers, of één dossier met --standpunt of --scenario (een- of tweemaal).")


def _scenarios(files: Sequence[DossierFile], standpunt: Sequence[Path], scenario: Sequence[str]) -> Comparison:
    """One dossier as it is against a scenario, or two scenarios against each other."""
    if len(files) != 1 or len(scenario) > 2 or len(standpunt) > 1:
        raise click.ClickException("Geef bij --scenario één dossier, ten hoogste twee scenario's en één standpunt.")
    (file,) = files
    fixed = position(standpunt[0] if standpunt else None, file.knowledge)
    changed = [_changed(file, text, fixed) for text in scenario]
    first, second = changed if len(changed) == 2 else (file.dossier, changed[0])
    return compare_dossiers(file.knowledge, first, second, fixed)


def _changed(file: DossierFile, scenario: str, fixed: Position) -> Entity:
    try:
        return WhatIf(file.knowledge, file.dossier, (), fixed).typed(filter(None, scenario.split(";"))).dossier
    except WhatIfError as error:
        raise click.ClickException(str(error)) from error


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
