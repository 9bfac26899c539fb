"""Years of a budget: their composition in every reading, scenarios, proofs and the command."""

from __future__ import annotations

import csv
import io
import json
import re
import tokenize
from decimal import Decimal
from fractions import Fraction
from itertools import product
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

import engine
from engine.budget.answer import Answer, answer
from engine.budget.cells import CellError, parse_cell
from engine.budget.composition import Reader, total
from engine.budget.figures import implied_periods, stated_total, totals, yearly_total
from engine.budget.question import PART, ReadingsError, ask
from engine.budget.readings import amount_range
from engine.budget.scenario import Scenario, ScenarioError, read_scenario
from engine.budget.search import phasings, refusals
from engine.cli.app import run
from engine.knowledge.base import load
from engine.knowledge.folders import procedures
from engine.terms import Fn
from engine.wording.budget import effect_text
from engine.wording.budget_proofs import cell_lines
from tests.proof_checker import check_proof

PROCEDURE = next(p for p in procedures() if load(p, PART).folder.is_dir())
KNOWLEDGE = load(PROCEDURE, PART)
BASE = answer(KNOWLEDGE)


def waarom(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    code = run(["budget", PROCEDURE, *arguments])
    out = capsys.readouterr()
    return code, out.out + out.err


# --- composition --------------------------------------------------------------


def test_every_combination_of_readings_has_one_state_per_part_and_year() -> None:
    question = ask(KNOWLEDGE)
    reader = Reader(question)
    touching = [f for f in question.findings if len(f.readings) == 2]
    for options in product(*([r.option for r in f.readings] for f in touching[:6])):
        world = question.world(dict(zip((f.id for f in touching), options, strict=False)))
        for year in reader.composition(world):
            assert all(p.state for p in year.parts), (year.year, options)
            outside = [p for p in year.parts if p.state == "nee" and p.part not in year.options and "." in p.part]
            assert all(len(p.coordinates) == 1 and len(p.pays) == 1 for p in outside), (year.year, options)


def test_a_reading_that_is_told_beside_a_year_says_what_it_changes() -> None:
    told = [(y.year, e, effect_text(e, BASE, y.year)) for y in BASE.years for e in BASE.effects_in(y.year)]
    assert len(told) > 50
    assert [(year, e.finding.id) for year, e, text in told if text.endswith(": ")] == []


def test_every_cell_has_a_citation() -> None:
    for year in BASE.years:
        for part in year.parts:
            assert BASE.places(year.year, part.part, ("in_taak",)), (year.year, part.part)
            for cell, said in (("coordineert", part.coordinates), ("betaalt", part.pays)):
                assert bool(said) == bool(BASE.passages[year.year, part.part, cell]), (year.year, part.part, cell)


@pytest.mark.parametrize(
    ("part", "places"),
    [
        ("1–5, 7, 8", ["bijlage 5, deel 3, rij 1 t/m 5, 7, 8"]),
        ("6.1", ["bijlage 5, deel 3, kolom HSJ"]),
        ("9", []),
    ],
)
def test_an_amount_cites_what_counts_for_its_own_part(part: str, places: list[str]) -> None:
    assert [place for place, _ in BASE.passages[2035, part, "bedrag"]] == places


def test_parts_and_corrections_add_up_to_the_budget_of_every_year() -> None:
    for year in BASE.years:
        parts = sum((p.amount.known for p in year.parts if p.amount), Decimal(0))
        assert year.budget is not None
        assert parts + sum(i.euros for i in year.corrections) == year.budget.known


def test_the_twelve_instalments_add_up_to_every_year() -> None:
    prices = BASE.prices
    for year in BASE.years:
        assert year.payment is not None and year.budget is not None
        assert sum(prices.schedule(year.payment)) == year.payment.known
        later = prices.indexed(year.budget, year.year)
        assert sum(prices.schedule(later)) == later.known


def test_the_stated_total_implies_the_years_and_the_phased_budget_is_lower() -> None:
    (period,) = implied_periods(yearly_total(BASE.reader.table), stated_total(BASE.question), BASE.prices)
    assert (period.first, period.last) == (BASE.years[0].year, BASE.years[-1].year)
    sums = totals(BASE.years, BASE.prices)
    assert sums.value.known == period.sum
    assert sums.difference is not None and sums.difference == sum(e for _, e in sums.by_year)


def test_the_range_holds_every_single_reading() -> None:
    for year in BASE.years[:9]:
        found = amount_range(BASE.question, BASE.reader, [year.year])
        assert found.lowest and found.highest
        amounts = [year.budget, *(e.years[year.year].budget for e in BASE.effects_in(year.year))]
        for amount in amounts:
            if amount is not None and amount.complete:
                assert found.lowest.amount.known <= amount.known <= found.highest.amount.known


@pytest.mark.parametrize("year", [y.year for y in BASE.years[::2]])
def test_the_readings_of_an_extreme_give_that_extreme(year: int) -> None:
    found = amount_range(BASE.question, BASE.reader, [year])
    for extreme in (found.lowest, found.highest):
        assert extreme is not None
        again = answer(KNOWLEDGE, readings=dict(extreme.readings), years=[year])
        assert again.years[0].budget == extreme.amount


def test_other_indexation_and_base_year() -> None:
    flat = answer(KNOWLEDGE, rate=Fraction(0))
    assert total(flat.prices.indexed(y.budget, y.year) for y in flat.years if y.budget) == total(
        y.budget for y in flat.years
    )
    later = answer(KNOWLEDGE, base=BASE.years[0].year)
    first = later.years[0]
    assert first.budget is not None and later.prices.indexed(first.budget, first.year) == first.budget


# --- proofs -------------------------------------------------------------------


def test_every_proof_of_every_state_is_an_instance_of_a_rule() -> None:
    case, explainer = BASE.question.case, BASE.question.explainer()
    names = ("in_taak", "coordineert", "betaalt", "volgend_budget")
    atoms = [a for a in BASE.question.here if a.name in names]
    roots = tuple(node for atom in atoms for node in explainer.why(atom))
    assert len(roots) >= len(atoms)
    assert check_proof(case, explainer, roots) == []


def test_every_cell_is_explained() -> None:
    for year in BASE.years[:8]:
        for part, _ in BASE.reader.parts:
            for column in ("taak", "bedrag", "coordineert"):
                cell = parse_cell(f"{year.year}:{part}:{column}", BASE)
                assert cell_lines(BASE, cell), cell


@pytest.mark.parametrize("text", ["", "x", "2030", "2030:", "2030:77", "2030:6.2:prijs", "6.2:2030"])
def test_what_is_no_cell_is_refused(text: str) -> None:
    with pytest.raises(CellError):
        parse_cell(text, BASE)


# --- scenarios ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("6.4=2033, 6.3=2035", Scenario("", {"6.4": 2033, "6.3": 2035})),
        ("6.5=nooit,verlengingen=3", Scenario("", {}, ("6.5",), {}, 3)),
    ],
)
def test_a_scenario_on_the_command_line(text: str, expected: Scenario) -> None:
    assert read_scenario(text) == expected


@pytest.mark.parametrize("text", ["6.4=", "=2033", "6.4=straks", "zes=2033", "6.4=2033,6.4=nooit", "6.4=99999"])
def test_what_is_no_scenario_is_refused(text: str) -> None:
    with pytest.raises(ScenarioError):
        read_scenario(text)


def test_a_scenario_in_a_file(tmp_path: Path) -> None:
    path = tmp_path / "scenario.toml"
    path.write_text(
        'naam = "a"\nnooit = ["6.5"]\n[vanaf]\n"6.4" = 2033\n"9" = 2030\n[budget_bepaald]\n"9" = 2029\n',
        encoding="utf-8",
    )
    assert read_scenario(str(path)) == Scenario("a", {"6.4": 2033, "9": 2030}, ("6.5",), {"9": 2029})


@pytest.mark.parametrize(
    "text",
    [
        "x = 1",
        "nooit = 3",
        '[vanaf]\n"6.4" = "2033"',
        "vanaf = 2",
        "verlengingen = true",
        "verlengingen = -1",
        "= 1",
        '[budget_bepaald]\n"9" = 2029',
    ],
)
def test_a_wrong_file_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "scenario.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ScenarioError, match=r"scenario\.toml"):
        read_scenario(str(path))


def test_found_phasings_are_allowed_and_stay_below_the_limit() -> None:
    year, limit = BASE.years[3].year, Decimal(30_000_000)
    found = phasings(KNOWLEDGE, year, limit)
    assert found
    for each in found[::40]:
        again = answer(KNOWLEDGE, each.scenario, years=[year])
        assert refusals(again.question) == ()
        assert again.years[0].budget == each.amount
        assert each.amount.known < limit


def test_a_reading_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ReadingsError, match="heeft geen lezing “x”; kies uit: "):
        ask(KNOWLEDGE, readings={KNOWLEDGE.own_findings[0].id: "x"} if KNOWLEDGE.own_findings[0].readings else _first())


def _first() -> dict[str, str]:
    return {next(f.id for f in KNOWLEDGE.own_findings if f.readings): "x"}


# --- the command ----------------------------------------------------------------


def test_json_of_a_year_keeps_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    code, out = waarom(capsys, "--jaar", "2031", "--formaat", "json")
    data = json.loads(out)
    assert code == 0
    assert (data["jaar"], data["bedrag"], data["bedrag_geindexeerd"]) == (2031, "42830000.00", "60266111.10")
    assert (data["per_maand"], data["per_maand_geindexeerd"]) == ("3569166.67", "5022175.93")
    assert sum(map(Decimal, data["termijnen"])) == Decimal(data["bedrag"])
    assert data["volgend_budget"] == ["6.3"]
    rows = {row["deelopdracht"]: row for row in data["onderdelen"]}
    assert (rows["6.5"]["in_taak"], rows["6.5"]["bedrag"]) == ("gedeeltelijk", "14120000.00")
    assert (rows["9"]["in_taak"], rows["9"]["bedrag"]) == ("optie", None)
    assert all(row["bron"] for row in data["onderdelen"])
    assert {"lezingen", "open"} <= set(data)


def test_json_without_a_year_is_a_list_and_the_same_every_time(capsys: pytest.CaptureFixture[str]) -> None:
    first = waarom(capsys, "--formaat", "json")
    assert first == waarom(capsys, "--formaat", "json")
    assert [row["jaar"] for row in json.loads(first[1])] == [y.year for y in BASE.years]


def test_nothing_described_is_not_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    code, out = waarom(capsys, "--jaar", "2027", "--formaat", "json")
    data = json.loads(out)
    assert (code, data["bedrag"], data["per_maand"], data["onderdelen"]) == (0, None, None, [])
    assert "niets beschreven" in waarom(capsys, "--jaar", "2027")[1]
    told = " ".join(waarom(capsys, "--jaar", "2050")[1].split())
    assert "het document beschrijft 2028 tot en met 2047" in told


def test_an_unknown_amount_is_never_counted_as_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    _, out = waarom(capsys, "--jaar", "2030", "--scenario", "9=2030", "--formaat", "json")
    data = json.loads(out)
    assert (data["bedrag"], data["bedrag_bekend"], data["onbekend"]) == (None, "10860000.00", ["9"])
    assert "€ 10.860.000 + onbekend" in waarom(capsys, "--jaar", "2030", "--scenario", "9=2030")[1]


@pytest.mark.parametrize("text", ["4=nooit", "6.3=2027", "9=2028", "verlengingen=6"])
def test_a_scenario_that_is_not_allowed_ends_with_1_and_a_citation(
    capsys: pytest.CaptureFixture[str], text: str
) -> None:
    code, out = waarom(capsys, "--scenario", text)
    assert code == 1
    assert "niet toegestaan" in out and "§ 2." in out


@pytest.mark.parametrize(
    "arguments",
    [
        ["--lezing", "K"], ["--lezing", "K-50=x"], ["--lezing", "K-999=x"], ["--index", "veel"], ["--index", "200"],
        ["--waarom", "2030"], ["--scenario", "x"], ["--zoek", "2031"], ["--zoek", "2031<veel"], ["--tabel", "geen.csv"],
        ["--formaat", "xlsx"], ["--jaar", "0"], ["--tarief", "geen.toml"],
    ],
)  # fmt: skip
def test_wrong_use_ends_with_2_and_one_message(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    code, out = waarom(capsys, *arguments)
    assert code == 2
    assert "Traceback" not in out and out.strip()


def test_every_answer_can_be_asked(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    salaries = tmp_path / "tarief.toml"
    salaries.write_text('[salaris]\n"FWG 55" = "60000"\n"9" = "50000"\n[functiemix]\n3 = 100\n', encoding="utf-8")
    for arguments, expected, exit_code in (
        ([], "Opdrachtwaarde 2028 tot en met 2047", 0),
        (["--jaar", "2034"], "2034", 0),
        (["--bereik"], "laagste", 0),
        (["--bereik", "--jaar", "2034"], "niet te bepalen", 0),
        (["--scenario", "6.4=2033,6.3=2035", "--vergelijk", "document"], "verschil B − A", 0),
        (["--controle"], "Alleen 2028 tot en met 2047", 1),
        (["--waarom", "2030:6.2"], "§ 2.4.1, 2029 en 2030, tweede punt", 0),
        (["--waarom", "2035:budget"], "correctie samenloop", 0),
        (["--tarief", str(salaries)], "na elkaar", 0),
        (["--zoek", "2031<10000000"], "toegestane faseringen", 0),
    ):
        for form in ("tekst", "json"):
            code, out = waarom(capsys, *arguments, "--formaat", form)
            assert code == exit_code, (arguments, out)
            assert form == "json" or expected in out, (arguments, out)
            assert form == "tekst" or json.loads(out) is not None


def test_csv_and_xlsx_hold_the_same_rows(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    code, out = waarom(capsys, "--formaat", "csv")
    rows = list(csv.DictReader(io.StringIO(out), delimiter=";"))
    assert code == 0
    path = tmp_path / "budget.xlsx"
    assert waarom(capsys, "--formaat", "xlsx", "--uit", str(path))[0] == 0
    sheet = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Deelopdrachten").to_python()
    assert len(sheet) - 1 == len(rows)
    amounts = [Decimal(r["bedrag"]) for r in rows if re.fullmatch(r"-?[\d.]+", r["bedrag"])]
    assert sum(amounts) == total(y.budget for y in BASE.years).known


# --- the house ------------------------------------------------------------------


def _code(path: Path) -> str:
    """The numbers and short strings of a module: what it computes with, without its documentation."""
    with tokenize.open(path) as file:
        tokens = list(tokenize.generate_tokens(file.readline))
    return "\n".join(t.string for t in tokens if t.type in (tokenize.NUMBER, tokenize.STRING) and '"""' not in t.string)


def test_no_amount_year_or_percentage_of_a_document_stands_in_python() -> None:
    world = ask(KNOWLEDGE).here
    figures = {a.args[2] for a in world if a.name == "bedrag"} | {a.args[1] for a in world if a.name == "kolomtotaal"}
    years = {y.year for y in BASE.years} | {BASE.prices.level}
    large = {f"{abs(f) * 1000:_}" for f in figures} | {str(abs(f) * 1000) for f in figures} | set(map(str, years))
    shares = {a.args[2] for a in world if a.name == "opslag"}
    large |= {f"0.{s:03}".rstrip("0") for s in shares if s % 100}
    for path in sorted(Path(engine.__file__).parent.rglob("*.py")):
        if path.parent.name in ("budget", "cli", "wording"):
            found = [word for word in re.findall(r"[\d_.]+", _code(path)) if word in large]
            assert not found, (path, found)


def test_the_world_says_what_the_answer_says() -> None:
    answered: Answer = BASE
    for year in answered.years:
        for part in year.parts:
            assert Fn("in_taak", (part.part, year.year, Fn(part.state))) in answered.question.here
