"""``waarom budget``: what is in the task in a year, who coordinates and pays, the amounts, and what is open."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import click

from engine.budget.answer import Answer, answer
from engine.budget.cells import CellError, parse_cell
from engine.budget.diagnosis import mistakes
from engine.budget.export import PART_HEAD, csv_text, part_rows, workbook
from engine.budget.figures import totals
from engine.budget.question import PART, Question, ReadingsError
from engine.budget.readings import amount_range
from engine.budget.scenario import DOCUMENT, Scenario, ScenarioError, read_scenario
from engine.budget.search import Phasing, phasings, refusals
from engine.budget.table import Table, TableError, euros, read_table
from engine.budget.tariff import TariffError, cost_model, mixed_salary, read_salaries
from engine.cli.app import EXIT_DONE, EXIT_NEGATIVE
from engine.cli.budget_tables import columns, compared_text, sum_lines, wrapped, year_text, years_text
from engine.cli.output import fail, save, width, write_json
from engine.formats.procedure import ProcedureError, procedure_of
from engine.knowledge.base import KnowledgeBase, load
from engine.wording.budget import range_lines
from engine.wording.budget_figures import mistake_lines, row_places, sum_check_lines, total_lines
from engine.wording.budget_proofs import cell_lines, cell_title, refusal_lines
from engine.wording.budget_records import lines_record, money, range_record, year_record
from engine.wording.parsing import TypedValueError
from engine.wording.plain_text import lines_text
from engine.wording.signs import FAILED
from engine.wording.tree import Line
from engine.wording.values import spell_amount

_SHOWN = 12
_YEAR = click.IntRange(1900, 2199)


@click.command("budget")
@click.argument("procedure")
@click.option("--jaar", type=_YEAR, help="Alleen dit jaar.")
@click.option("--scenario", metavar="SCENARIO", help="Een andere fasering: een TOML-bestand, of 6.4=JAAR,6.3=nooit.")
@click.option("--lezing", "lezingen", multiple=True, metavar="BEVINDING=OPTIE", help="Legt een lezing vast; mag vaker.")
@click.option("--bereik", is_flag=True, help="Laagste en hoogste bedrag over alle lezingen.")
@click.option(
    "--vergelijk", metavar="SCENARIO", help="Zet een tweede scenario ernaast (bestand, 6.4=JAAR of: document)."
)
@click.option(
    "--index", "index", metavar="PROCENT", help="Indexatie per jaar, in plaats van die van het document, zoals 2,5."
)
@click.option("--basisjaar", type=_YEAR, help="Het jaar vanaf waar wordt geïndexeerd.")
@click.option("--waarom", "cel", metavar="CEL", help="Legt een cel uit: JAAR:6.2, JAAR:6.2:bedrag, JAAR:budget.")
@click.option("--zoek", metavar="JAAR<BEDRAG", help="Toegestane faseringen met in dat jaar een lager budget.")
@click.option("--controle", is_flag=True, help="Rekent de cijfers van het document na.")
@click.option(
    "--tabel",
    type=click.Path(path_type=Path),
    metavar="BESTAND",
    help="CSV met andere bedragen in dezelfde rijen en kolommen.",
)
@click.option(
    "--tarief",
    type=click.Path(path_type=Path),
    metavar="BESTAND",
    help="TOML met salarissen en functiemix: kosten per uur.",
)
@click.option(
    "--formaat", type=click.Choice(["tekst", "json", "csv", "xlsx"]), default="tekst", show_default=True,
    help="Vorm van het antwoord.",
)  # fmt: skip
@click.option(
    "--uit", type=click.Path(path_type=Path, dir_okay=False), metavar="BESTAND", help="Schrijft naar dit bestand."
)
def command(
    procedure: str,
    jaar: int | None,
    scenario: str | None,
    lezingen: tuple[str, ...],
    bereik: bool,
    vergelijk: str | None,
    index: str | None,
    basisjaar: int | None,
    cel: str | None,
    zoek: str | None,
    controle: bool,
    tabel: Path | None,
    tarief: Path | None,
    formaat: str,
    uit: Path | None,
) -> int:
    """Toont per jaar wat in de taak zit, wie coördineert en betaalt, welke bedragen gelden en wat open is."""
    try:
        knowledge = _knowledge(procedure)
        readings = _readings(lezingen)
        plan = read_scenario(scenario) if scenario else DOCUMENT
        rate = _rate(index)
        if zoek is not None:
            return _search(knowledge, zoek, readings, formaat, uit)
        years = [jaar] if jaar is not None else None
        if cel is not None:
            years = [int(cel.partition(":")[0])] if cel.partition(":")[0].strip().isdecimal() else None
        found = answer(knowledge, plan, readings, years, rate, basisjaar)
        if refused := _refused(found.question, formaat):
            return refused
        if tabel is not None:
            table = read_table(tabel, found.question.table)
            found = answer(knowledge, plan, readings, years, rate, basisjaar, table)
        if controle:
            return _figures(found, formaat, uit)
        if tarief is not None:
            return _tariff(found.question, tarief, formaat, uit)
        if cel is not None:
            return _why(found, cel, formaat, uit)
        if bereik:
            return _range(found, formaat, uit)
        if vergelijk is not None:
            other = _scenario(vergelijk)
            beside = answer(knowledge, other, readings, years, rate, basisjaar, found.reader.table)
            return _refused(beside.question, formaat) or _compare(found, beside, formaat, uit)
        return _years(found, jaar is not None, formaat, uit)
    except (ProcedureError, ReadingsError, ScenarioError, CellError, TableError, TariffError, TypedValueError) as error:
        raise click.ClickException(str(error)) from error


# --- what was asked -----------------------------------------------------------


def _knowledge(procedure: str) -> KnowledgeBase:
    knowledge = load(procedure_of(procedure).procedure, PART)
    if not knowledge.folder.is_dir():
        raise click.ClickException(f"Van {procedure} beschrijft de kennisbank geen budget.")
    return knowledge


def _readings(given: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for each in given:
        finding, sign, option = each.partition("=")
        if not sign:
            raise click.ClickException(f"--lezing {each}: schrijf K-nummer=optie.")
        found[finding.strip()] = option.strip().replace(" ", "_")
    return found


def _scenario(given: str) -> Scenario:
    return DOCUMENT if given.strip().casefold() == "document" else read_scenario(given)


def _rate(text: str | None) -> Fraction | None:
    if text is None:
        return None
    try:
        rate = Fraction(text.strip().rstrip("% ").replace(",", ".")) / 100
    except (ValueError, ZeroDivisionError) as error:
        raise click.ClickException(f"--index {text}: verwacht een percentage, zoals 2,5.") from error
    if not -1 < rate <= 1:
        raise click.ClickException(f"--index {text}: verwacht een percentage boven -100 en ten hoogste 100.")
    return rate


def _refused(question: Question, formaat: str) -> int:
    """Tells why a scenario is not allowed; 0 if it is."""
    if not question.scenario.facts:
        return EXIT_DONE
    found = refusals(question)
    lines = refusal_lines(question, found)
    certain = [r for r in found if r.certain]
    if certain and formaat == "json":
        write_json({"scenario": question.scenario.text, "toegestaan": False, "gronden": lines_record(lines)})
    elif certain:
        click.echo(f"Scenario niet toegestaan: {question.scenario.text}")
        click.echo("\n".join(t for line in lines for t in lines_text(line, width(), 1)))
    elif lines:
        fail("Of dit scenario mag hangt af van een lezing:")
        fail("\n".join(t for line in lines for t in lines_text(line, width(), 1)))
    return EXIT_NEGATIVE if certain else EXIT_DONE


# --- answers ------------------------------------------------------------------


def _years(found: Answer, single: bool, formaat: str, out: Path | None) -> int:
    records = [year_record(found, y) for y in found.years] if formaat != "tekst" else []
    if formaat == "json":
        return _deliver(_json(records[0] if single else records), out)
    if formaat == "csv":
        return _deliver(csv_text(PART_HEAD, part_rows(records)), out)
    if formaat == "xlsx":
        if out is None:
            raise click.ClickException("XLSX gaat naar een bestand: geef --uit BESTAND.xlsx.")
        return _deliver(workbook(records), out)
    wide = width()
    if single:
        return _deliver(year_text(found, found.years[0], wide), out)
    sums = totals(found.years, found.prices)
    text = years_text(found, sums, wide)
    doubts = dict.fromkeys(
        e.finding for e in found.effects if any(e.years[y].budget != found.year(y).budget for y in e.years)
    )
    if doubts:
        text += "\n\nOpen, met gevolg voor de bedragen:\n" + "\n".join(
            wrapped((f"{f.id}  {f.question} ({f.source})" for f in doubts), wide)
        )
    return _deliver(text, out)


def _why(found: Answer, cel: str, formaat: str, out: Path | None) -> int:
    cell = parse_cell(cel, found)
    lines = cell_lines(found, cell)
    title = cell_title(found, cell)
    if formaat == "json":
        return _deliver(_json({"cel": cel, "antwoord": title, "waarom": lines_record(lines)}), out)
    return _deliver("\n".join([title, *(t for line in lines for t in lines_text(line, width(), 1))]), out)


def _range(found: Answer, formaat: str, out: Path | None) -> int:
    years = [y.year for y in found.years]
    single = len(years) == 1
    level = f"prijspeil {found.prices.level}"
    label = f"in {years[0]}" if single else f"{years[0]} tot en met {years[-1]}"
    asked = [(f"Taakgericht budget {label}, {level}", amount_range(found.question, found.reader, years))]
    later = amount_range(found.question, found.reader, years, "budget", found.prices.indexed)
    asked.append((f"Taakgericht budget {label}, geïndexeerd", later))
    asked.append((f"Te betalen {label}, {level}", amount_range(found.question, found.reader, years, "betaling")))
    if formaat == "json":
        return _deliver(_json({title: range_record(r) for title, r in asked}), out)
    text: list[str] = []
    for title, each in asked:
        text += [title, *wrapped(range_lines(each), width())]
    return _deliver("\n".join(text), out)


def _compare(one: Answer, other: Answer, formaat: str, out: Path | None) -> int:
    if formaat == "json":
        sides = {k: [year_record(a, y) for y in a.years] for k, a in (("a", one), ("b", other))}
        return _deliver(_json(sides), out)
    return _deliver(compared_text(one, other), out)


def _search(knowledge: KnowledgeBase, constraint: str, readings: dict[str, str], formaat: str, out: Path | None) -> int:
    year, sign, limit = constraint.partition("<")
    if not (sign and year.strip().isdecimal()):
        raise click.ClickException(f"--zoek {constraint!r}: schrijf JAAR<BEDRAG.")
    found = phasings(knowledge, int(year), euros(limit), readings)
    if formaat == "json":
        data = [{"scenario": p.scenario.text, "bedrag": money(p.amount.known)} for p in found]
        return _deliver(_json(data), out) if found else _deliver(_json(data), out) or EXIT_NEGATIVE
    lines = [f"{len(found)} toegestane faseringen met in {int(year)} minder dan {spell_amount(euros(limit))}:"]
    lines += columns(("bedrag", "fasering"), [_phasing_row(p) for p in found[:_SHOWN]], "rl") if found else []
    if len(found) > _SHOWN:
        lines.append(f" … en {len(found) - _SHOWN} andere (alle met --formaat json)")
    lines.append(" Gezocht is over het begin van de beschreven fasen, met de lezingen die hier gelden.")
    _deliver("\n".join(lines), out)
    return EXIT_DONE if found else EXIT_NEGATIVE


def _phasing_row(phasing: Phasing) -> tuple[str, str]:
    return spell_amount(phasing.amount.known), phasing.scenario.text


def _figures(found: Answer, formaat: str, out: Path | None) -> int:
    question, table = found.question, found.reader.table
    wrong = mistakes(table)
    places = row_places(question)
    lines = mistake_lines(table, wrong, places)
    if table is not question.table:
        new = mistakes(table, question.table)
        lines += [replace(line, text=f"Nieuw: {line.text}") for line in mistake_lines(table, new, places) if new]
        lines += _changed_lines(question.table, table)
    lines += sum_check_lines(question)
    lines += total_lines(question, found.reader.table, found.prices)
    negative = any(line.sign == FAILED for line in lines)
    if formaat == "json":
        _deliver(_json(lines_record(tuple(lines))), out)
    else:
        text = [t for line in lines for t in lines_text(line, width())]
        _deliver("\n".join([*text, *sum_lines(totals(found.years, found.prices))]), out)
    return EXIT_NEGATIVE if negative else EXIT_DONE


def _changed_lines(own: Table, table: Table) -> list[Line]:
    return [
        Line(
            FAILED,
            f"Anders dan het document: {table.name(cell)} is {spell_amount(table.cells[cell])};"
            f" het document noemt {spell_amount(own.cells[cell])}.",
        )
        for cell in own.changed(table)
    ]


def _tariff(question: Question, path: Path, formaat: str, out: Path | None) -> int:
    model, given = cost_model(question), read_salaries(path)
    salary = mixed_salary(model, given)
    rows = [
        (name, f"{float(model.factor(chained)):.4f}".replace(".", ","), model.per_hour(salary, chained))
        for name, chained in (("opgeteld", False), ("na elkaar", True))
    ]
    if formaat == "json":
        data = {name: {"factor": factor, "kosten_per_uur": money(cost)} for name, factor, cost in rows}
        return _deliver(_json({"salaris": money(salary), "uren": model.hours, "opslagen": data}), out)
    text = [f"Gemiddeld salaris {spell_amount(salary)} per jaar, {model.hours} declarabele uren"]
    text += columns(
        ("opslagen", "factor", "kosten per uur"),
        [
            (name + (" (gelezen)" if (name == "na elkaar") == model.chained else ""), f, spell_amount(c))
            for name, f, c in rows
        ],
        "lrr",
    )
    return _deliver("\n".join(text), out)


def _json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2)


def _deliver(content: str | bytes, out: Path | None) -> int:
    """To standard output, or whole to a file."""
    if out is None:
        click.echo(content if isinstance(content, bytes) else content.rstrip("\n"))
        return EXIT_DONE
    save(out, content if isinstance(content, bytes) else (content.rstrip("\n") + "\n").encode())
    fail(f"Geschreven: {out}")
    return EXIT_DONE
