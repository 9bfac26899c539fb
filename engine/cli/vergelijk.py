"""``waarom vergelijk``: only the differences that matter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import Any

import click

from engine.analysis.running import Proposal, refused_at
from engine.analysis.screening import Refusal, read_proposal
from engine.analysis.versions import compare_proposal
from engine.cli.answering import position
from engine.cli.app import EXIT_DONE, EXIT_INPUT
from engine.cli.options import FORMAT
from engine.cli.output import fail, width, write_json
from engine.formats.reading import DossierFile, read_dossiers
from engine.models.building import Entity
from engine.outcome.position import Position
from engine.whatif.comparing import Comparison, compare_dossiers, compare_positions
from engine.whatif.whatif import WhatIf, WhatIfError
from engine.wording.comparing import comparison_record
from engine.wording.plain_text import fold, lines_text
from engine.wording.records import line_of

LONGEST = 24
"""Lines of a branch that are shown; the rest is in ``waarom uitleg``."""


@click.command("vergelijk")
@click.argument("bestanden", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="A [B]")
@click.option(
    "--standpunt",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="BESTAND",
    help="TOML-bestand; tweemaal voor één dossier onder twee standpunten.",
)
@click.option(
    "--scenario",
    multiple=True,
    metavar="VELD=WAARDE;…",
    help="Wijzigingen zoals bij watals; eenmaal (tegenover het dossier zelf) of tweemaal (twee scenario's).",
)
@click.option(
    "--voorstel",
    type=click.Path(path_type=Path),
    metavar="BESTAND",
    help="Voorgestelde regels (.lp); één dossier onder de regels van nu en met het voorstel.",
)
@FORMAT
def command(
    bestanden: tuple[Path, ...],
    standpunt: tuple[Path, ...],
    scenario: tuple[str, ...],
    voorstel: Path | None,
    formaat: str,
) -> int:
    """Vergelijkt twee dossiers, of één onder twee standpunten, scenario's of versies van de regels."""
    files: list[DossierFile] = []
    for each in read_dossiers(bestanden):
        if not isinstance(each, DossierFile):
            for problem in each.problems:
                fail(f"{problem}")
            return EXIT_INPUT
        files.append(each)
    if voorstel is not None:
        record = _versions(files, standpunt, scenario, voorstel)
    else:
        record = comparison_record(_compared(files, standpunt, scenario))
    if formaat == "json":
        write_json(record)
    else:
        click.echo("\n".join(_text(record, width())))
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
    raise click.ClickException(
        "Geef twee verschillende dossiers, of één dossier met --standpunt of --scenario (een- of tweemaal), "
        "of met --voorstel."
    )


def _versions(
    files: Sequence[DossierFile], standpunt: Sequence[Path], scenario: Sequence[str], voorstel: Path
) -> Mapping[str, Any]:
    """One dossier under the rules as they are and as they would be."""
    if len(files) != 1 or scenario or len(standpunt) > 1:
        raise click.ClickException("Geef bij --voorstel één dossier en ten hoogste één standpunt.")
    (file,) = files
    fixed = position(standpunt[0] if standpunt else None, file.knowledge)
    try:
        return compare_proposal(Proposal(voorstel.name, read_proposal(voorstel)), file, fixed)
    except Refusal as refusal:
        raise click.ClickException(refused_at(str(voorstel), refusal)) from None


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
        return WhatIf(file.knowledge, file.dossier, (), fixed).scenario(scenario).dossier
    except WhatIfError as error:
        raise click.ClickException(str(error)) from error


def _text(record: Mapping[str, Any], wide: int) -> list[str]:
    half = (wide - 3) // 2
    lines = [record["kop"]]
    if record["doet_ertoe"]:
        lines += ["", "Wat het verschil maakt"]
        lines += [f"  · {each['feit']}: {each['a']} | {each['b']}" for each in record["doet_ertoe"]]
    for branch in record["bewijs"]:
        lines += ["", branch["norm"]]
        left, right = ([*_version(record[side]), *_column(branch[side], half)] for side in "ab")
        lines += [f"{a.ljust(half)} | {b}".rstrip() for a, b in zip_longest(left, right, fillvalue="")]
    return lines


def _version(side: Mapping[str, Any]) -> Sequence[str]:
    return (side["regels"],) if "regels" in side else ()


def _column(lines: Sequence[Mapping[str, Any]], wide: int) -> list[str]:
    found = [text for line in lines for text in lines_text(fold(line_of(line)), wide, 0)]
    return found if len(found) <= LONGEST else [*found[:LONGEST], "… (zie waarom uitleg --norm)"]
