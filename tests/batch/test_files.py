"""What a batch reads and writes: every kind of file says the same, and what cannot be read is told."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from engine.batch.plan import Plan
from engine.formats.reading import DossierFile, read_dossiers
from engine.formats.template import write_template
from tests.batch.samples import PROCEDURE, Here, contents, dossiers, records_of, run, write_jsonl


def test_what_cannot_be_read_is_told_with_its_place_and_the_rest_is_decided(tmp_path: Path, root: Path) -> None:
    lines = [json.dumps(d, ensure_ascii=False) for d in dossiers(12)]
    lines[3] = '{"procedure": '
    lines[5] = json.dumps({"procedure": PROCEDURE, "naam": "Wit", "omzet": "veel"})
    lines[7] = lines[6]
    lines[9] = json.dumps({"procedure": "bestaat_niet", "naam": "Zwart"})
    invoer = tmp_path / "in.jsonl"
    invoer.write_text("\n".join(lines), encoding="utf-8")
    plan = Plan((invoer, tmp_path / "weg.jsonl"), tmp_path / "uit.csv", root=root)
    result = run(plan, pool=Here).result
    assert result is not None and result.problems is not None
    assert (result.summary.answered, result.summary.failed) == (8, 5)
    told = list(csv.reader(result.problems.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert told[0] == ["bestand", "plaats", "melding"]
    assert [row[1].split(",")[0] for row in told[1:]] == ["regel 4", "regel 6", "regel 8", "regel 10", ""]
    assert "al gebruikt in" in told[3][2] and told[3][2].endswith("regel 7")


def test_a_run_without_problems_leaves_no_file_of_them(plan: Plan) -> None:
    stale = plan.beside("fouten.csv")
    stale.write_text("oud", encoding="utf-8")
    run(plan, pool=Here)
    assert sorted(contents(plan.output.parent)) == [
        "antwoorden.bon.json", "antwoorden.jsonl", "antwoorden.normen.jsonl",
    ]  # fmt: skip


@pytest.mark.parametrize("kind", [".csv", ".xlsx", ".parquet"])
def test_every_kind_of_output_says_the_same(plan: Plan, kind: str) -> None:
    run(plan, pool=Here)
    records = records_of(plan.output)
    norms = records_of(plan.beside("normen.jsonl"))
    other = Plan(plan.inputs, plan.output.with_suffix(kind), root=plan.root)
    run(other, pool=Here)
    rows, norm_rows = _tables(other)
    assert [row["dossier"] for row in rows] == [record["dossier"] for record in records]
    assert [row["uitkomst"] for row in rows] == [record["uitkomst"] for record in records]
    assert [row["zeker"] for row in rows] == ["ja" if record["zeker"] else "nee" for record in records]
    assert [(row["dossier"], row["norm"]) for row in norm_rows] == [(row["dossier"], row["norm"]) for row in norms]
    assert len(norms) == sum(len(record["gronden"]) for record in records)


def _tables(plan: Plan) -> tuple[list[dict[str, str]], list[dict[str, str]]]:
    match plan.output.suffix:
        case ".csv":
            paths = (plan.output, plan.beside("normen.csv"))
            texts = [path.read_text(encoding="utf-8-sig").splitlines() for path in paths]
            return tuple(list(csv.DictReader(text, delimiter=";")) for text in texts)  # type: ignore[return-value]
        case ".xlsx":
            book = CalamineWorkbook.from_path(plan.output)
            sheets = [book.get_sheet_by_name(name).to_python() for name in ("Dossiers", "Normen")]
            return tuple([dict(zip(rows[0], row, strict=True)) for row in rows[1:]] for rows in sheets)  # type: ignore[return-value, misc]
    import pyarrow.parquet as pq

    found = [pq.read_table(path).to_pylist() for path in (plan.output, plan.beside("normen.parquet"))]
    return tuple([{**row, "zeker": "ja" if row["zeker"] else "nee"} for row in rows] for rows in found)  # type: ignore[return-value]


def test_a_name_that_looks_like_a_formula_is_none_in_a_spreadsheet(tmp_path: Path, root: Path) -> None:
    invoer = write_jsonl(tmp_path / "in.jsonl", [{"procedure": PROCEDURE, "naam": "=1+1", "getekend": False}])
    run(Plan((invoer,), tmp_path / "uit.csv", root=root), pool=Here)
    assert "'=1+1;" in (tmp_path / "uit.csv").read_text(encoding="utf-8-sig")


def test_a_folder_and_a_workbook_in_give_what_lines_give(plan: Plan, tmp_path: Path) -> None:
    run(plan, pool=Here)
    expected = {record["dossier"]: record for record in records_of(plan.output)}
    files = [file for file in read_dossiers(plan.inputs, root=plan.root) if isinstance(file, DossierFile)]
    folder = tmp_path / "map"
    folder.mkdir()
    for number, file in enumerate(files[:30]):
        (folder / f"{number}.json").write_text(json.dumps(file.data), encoding="utf-8")
    write_template(folder / "rest.xlsx", files[0].knowledge, [file.dossier for file in files[30:]])
    run(Plan((folder,), tmp_path / "uit.jsonl", root=plan.root), pool=Here)
    found = records_of(tmp_path / "uit.jsonl")
    assert {record["plaats"][:9] for record in found} == {"", "Dossiers!"}
    for record in [*found, *expected.values()]:
        del record["bestand"], record["plaats"]
    assert {record["dossier"]: record for record in found} == expected


def test_csv_in(tmp_path: Path, root: Path) -> None:
    invoer = tmp_path / "in.csv"
    invoer.write_text(
        "Inschrijver;getekend;omzet;boete;partijen[0].naam;partijen[0].gezond;partijen\n"
        "Wit;ja;500;nee;Eén;ja;\n"
        "Zwart;nee;500;nee;;;geen\n"
        "Grijs;misschien;500;nee;;;geen\n",
        encoding="utf-8",
    )
    result = run(Plan((invoer,), tmp_path / "uit.jsonl", root=root), pool=Here).result
    assert [(r["dossier"], r["uitkomst"], r["plaats"]) for r in records_of(tmp_path / "uit.jsonl")] == [
        ("Wit", "geschikt", "regel 2"), ("Zwart", "niet_in_behandeling", "regel 3"),
    ]  # fmt: skip
    assert result is not None and result.problems is not None
    assert "regel 4, getekend" in result.problems.read_text(encoding="utf-8-sig")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Inschrijver;kleur\nWit;rood\nZwart;groen\n", "regel 1, kolom 2;“kleur” is geen gegeven van verzoek"),
        ("sep=|\nnaam|omzet\nWit|1|2|3\n", "regel 3;de rij heeft 4 cellen"),
        ("naam;naam\nWit;Zwart\n", "staat er twee keer"),
        ("naam;partijen[1].naam\nWit;Eén\n", "lopen niet door vanaf 0"),
        ("naam;partijen;partijen[0].naam\nWit;geen;Eén\n", "maar er zijn wel gegevens"),
        ("naam;omzet\nWit;1;2;3\n", "de rij heeft 4 cellen; er zijn 2 koppen"),
        ('naam;omzet\n"Wit;1\n', "geen geldige CSV"),
        ("", "het bestand is leeg"),
    ],
)
def test_bad_csv_is_told(tmp_path: Path, root: Path, text: str, told: str) -> None:
    invoer = tmp_path / "in.csv"
    invoer.write_text(text, encoding="utf-8")
    found = [item for item in read_dossiers([invoer], root=root) if not isinstance(item, DossierFile)]
    [unreadable] = found
    assert told in ";".join(f"{p.place};{p.message}" for p in unreadable.problems)


@pytest.mark.parametrize(
    "text",
    [
        "Inschrijver;OMZET;Getekend\nWit;500;WAAR\n",
        "sep=;\r\nInschrijver;omzet;getekend\r\nWit;500;TRUE\r\n",
        "naam\tomzet\tgetekend\nWit\t500\tja\n",
    ],
)
def test_csv_as_a_spreadsheet_saves_it(tmp_path: Path, root: Path, text: str) -> None:
    invoer = tmp_path / "in.csv"
    invoer.write_text(text, encoding="utf-8-sig", newline="")
    [found] = read_dossiers([invoer], root=root)
    assert isinstance(found, DossierFile)
    assert (found.dossier.naam, found.dossier.omzet, found.dossier.getekend) == ("Wit", 500, True)
