"""Many dossiers at once: the same answers, whole output or none, and nothing lost or done twice."""

from __future__ import annotations

import csv
import json
import os
import random
import signal
import time
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from engine.batch.answering import Row
from engine.batch.journal import IN_ORDER, Journal, JournalError
from engine.batch.plan import Plan
from engine.batch.pools import local_pool
from engine.batch.receipt import check
from engine.batch.running import Run
from engine.batch.writing import OutputError
from engine.formats.reading import DossierFile, read_dossiers
from engine.formats.template import write_template
from engine.outcome.assessment import assess
from engine.outcome.case import name_of, open_case
from engine.wording.records import assessment_record
from tests.batch_samples import PROCEDURE, contents, dossiers, run, start, write_jsonl, write_procedure


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_procedure(tmp_path_factory.mktemp("kb"))


class _Here(Executor):
    """A pool that does the work itself, at once."""

    def submit(self, function: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result(function(*args, **kwargs))
        return future


@pytest.fixture
def plan(tmp_path: Path, root: Path) -> Plan:
    (tmp_path / "uit").mkdir()
    invoer = write_jsonl(tmp_path / "in.jsonl", dossiers(60))
    return Plan((invoer,), tmp_path / "uit" / "antwoorden.jsonl", root=root)


def _records(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _alone(plan: Plan) -> Iterator[dict[str, Any]]:
    """What toets says about each dossier of the input, that has no field."""
    for file in read_dossiers(plan.inputs, root=plan.root):
        assert isinstance(file, DossierFile)
        case = open_case(file.knowledge, [file.dossier], plan.position_for(file.knowledge))
        yield {"bestand": file.source, "plaats": file.place, **assessment_record(case, assess(case))}


def _without_texts(record: dict[str, Any]) -> dict[str, Any]:
    grounds = [{k: v for k, v in ground.items() if k != "tekst"} for ground in record["gronden"]]
    return {**record, "gronden": grounds}


# --- the same answers -----------------------------------------------------------


def test_the_answers_are_those_of_toets(plan: Plan) -> None:
    run(plan, pool=_Here)
    expected = list(_alone(plan))
    assert _records(plan.output) == [_without_texts(record) for record in expected]
    assert {record["uitkomst"] for record in expected} > {"geschikt", "onbepaald", "kan_worden_uitgesloten"}
    assert any(record["mogelijk"] for record in expected) and any(record["ontbrekend"] for record in expected)


def test_with_grounds_the_answers_are_those_of_toets_to_the_letter(plan: Plan) -> None:
    told = Plan(plan.inputs, plan.output, detail="gronden", root=plan.root)
    run(told, pool=_Here)
    assert _records(plan.output) == list(_alone(plan))


def test_the_whole_story_is_told_of_every_dossier(plan: Plan) -> None:
    run(Plan(plan.inputs, plan.output, detail="volledig", root=plan.root), pool=_Here)
    assert all(record["uitleg"]["conclusie"] for record in _records(plan.output))


def test_a_position_counts(plan: Plan, tmp_path: Path) -> None:
    position = tmp_path / "standpunt.toml"
    position.write_text('[lezing]\n"K-1" = "wel"\n[bevoegdheid]\n"T-2" = "gebruikt"\n', encoding="utf-8")
    fixed = Plan(plan.inputs, plan.output, position=position, root=plan.root)
    run(fixed, pool=_Here)
    records = _records(plan.output)
    assert records == [_without_texts(record) for record in _alone(fixed)]
    assert {"uitgesloten"} <= {record["uitkomst"] for record in records}


def test_a_field_is_one_question_however_many_pieces_there_are(tmp_path: Path, root: Path) -> None:
    competing = list(dossiers(25, scores=True))
    for dossier in competing:
        dossier["getekend"], dossier["omzet"], dossier["boete"], dossier["partijen"] = True, 500, False, []
    competing[24]["beoordeling"] = {}
    invoer = write_jsonl(tmp_path / "veld.jsonl", [*competing, *competing[:1]])
    plan = Plan((invoer,), tmp_path / "uit.jsonl", root=root)
    result = run(plan, pool=_Here).result
    records = _records(plan.output)
    files = [f for f in read_dossiers([invoer], root=root) if isinstance(f, DossierFile)]
    case = open_case(files[0].knowledge, [f.dossier for f in files])
    expected = [assessment_record(case, assess(case, name_of(f.dossier, f.knowledge)), False) for f in files]
    assert [
        {**e, "bestand": r["bestand"], "plaats": r["plaats"]} for e, r in zip(expected, records, strict=True)
    ] == records
    assert {"geselecteerd", "niet_geselecteerd"} <= {record["uitkomst"] for record in records}
    assert result is not None and result.summary.failed == 1


# --- in and out -----------------------------------------------------------------


def test_what_cannot_be_read_is_told_with_its_place_and_the_rest_is_decided(tmp_path: Path, root: Path) -> None:
    lines = [json.dumps(d, ensure_ascii=False) for d in dossiers(12)]
    lines[3] = '{"procedure": '
    lines[5] = json.dumps({"procedure": PROCEDURE, "naam": "Wit", "omzet": "veel"})
    lines[7] = lines[6]
    lines[9] = json.dumps({"procedure": "bestaat_niet", "naam": "Zwart"})
    invoer = tmp_path / "in.jsonl"
    invoer.write_text("\n".join(lines), encoding="utf-8")
    plan = Plan((invoer, tmp_path / "weg.jsonl"), tmp_path / "uit.csv", root=root)
    result = run(plan, pool=_Here).result
    assert result is not None and result.problems is not None
    assert (result.summary.answered, result.summary.failed) == (8, 5)
    told = list(csv.reader(result.problems.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert told[0] == ["bestand", "plaats", "melding"]
    assert [row[1].split(",")[0] for row in told[1:]] == ["regel 4", "regel 6", "regel 8", "regel 10", ""]
    assert "al gebruikt in" in told[3][2] and told[3][2].endswith("regel 7")


def test_a_run_without_problems_leaves_no_file_of_them(plan: Plan) -> None:
    stale = plan.beside("fouten.csv")
    stale.write_text("oud", encoding="utf-8")
    run(plan, pool=_Here)
    assert sorted(contents(plan.output.parent)) == [
        "antwoorden.bon.json", "antwoorden.jsonl", "antwoorden.normen.jsonl",
    ]  # fmt: skip


@pytest.mark.parametrize("kind", [".csv", ".xlsx", ".parquet"])
def test_every_kind_of_output_says_the_same(plan: Plan, kind: str) -> None:
    run(plan, pool=_Here)
    records = _records(plan.output)
    norms = _records(plan.beside("normen.jsonl"))
    other = Plan(plan.inputs, plan.output.with_suffix(kind), root=plan.root)
    run(other, pool=_Here)
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
    run(Plan((invoer,), tmp_path / "uit.csv", root=root), pool=_Here)
    assert "'=1+1;" in (tmp_path / "uit.csv").read_text(encoding="utf-8-sig")


def test_a_folder_and_a_workbook_in_give_what_lines_give(plan: Plan, tmp_path: Path) -> None:
    run(plan, pool=_Here)
    expected = {record["dossier"]: record for record in _records(plan.output)}
    files = [file for file in read_dossiers(plan.inputs, root=plan.root) if isinstance(file, DossierFile)]
    folder = tmp_path / "map"
    folder.mkdir()
    for number, file in enumerate(files[:30]):
        (folder / f"{number}.json").write_text(json.dumps(file.data), encoding="utf-8")
    write_template(folder / "rest.xlsx", files[0].knowledge, [file.dossier for file in files[30:]])
    run(Plan((folder,), tmp_path / "uit.jsonl", root=plan.root), pool=_Here)
    found = _records(tmp_path / "uit.jsonl")
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
    result = run(Plan((invoer,), tmp_path / "uit.jsonl", root=root), pool=_Here).result
    assert [(r["dossier"], r["uitkomst"], r["plaats"]) for r in _records(tmp_path / "uit.jsonl")] == [
        ("Wit", "geschikt", "regel 2"), ("Zwart", "niet_in_behandeling", "regel 3"),
    ]  # fmt: skip
    assert result is not None and result.problems is not None
    assert "regel 4, getekend" in result.problems.read_text(encoding="utf-8-sig")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Inschrijver;kleur\nWit;rood\n", "kolom 2;“kleur” is geen gegeven van verzoek"),
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
    assert found and told in ";".join(f"{p.place};{p.message}" for p in found[0].problems)


# --- whole or not at all ----------------------------------------------------------


def test_an_output_that_cannot_be_written_leaves_everything_as_it_was(plan: Plan) -> None:
    plan.output.write_text("oud", encoding="utf-8")
    for wrong in (plan.output.with_suffix(".pdf"), plan.output.parent / "weg" / "uit.csv"):
        with pytest.raises(OutputError):
            run(Plan(plan.inputs, wrong, root=plan.root), pool=_Here)
    assert contents(plan.output.parent) == {"antwoorden.jsonl": b"oud"}


def test_nothing_is_half_written_when_writing_fails(plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    plan.output.write_text("oud", encoding="utf-8")

    def refuse(*_: object) -> None:
        raise OSError(28, "geen ruimte")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(OSError, match="geen ruimte"):
        run(plan, pool=_Here)
    assert plan.output.read_text(encoding="utf-8") == "oud"
    assert [path.name for path in plan.output.parent.iterdir() if path.name.endswith(".tmp")] == []
    monkeypatch.undo()
    run(plan, pool=_Here, resume=True)
    assert len(_records(plan.output)) == 60


def test_a_run_that_was_stopped_goes_on_where_it_was(plan: Plan, tmp_path: Path) -> None:
    undisturbed = _undisturbed(plan, tmp_path)
    stopped = Run(plan, pool=_Here)
    for progress in stopped:
        if progress.done >= 20:
            stopped.stop()
    assert stopped.result is None and set(contents(plan.output.parent)) == {"antwoorden.voortgang"}
    with pytest.raises(JournalError, match="--hervat"):
        run(plan, pool=_Here)
    first = next(iter(Run(plan, pool=_Here, resume=True)))
    assert 20 <= first.done < 60
    run(plan, pool=_Here, resume=True)
    assert contents(plan.output.parent) == undisturbed


def test_another_run_does_not_go_on_from_this_one(plan: Plan) -> None:
    stopped = Run(plan, pool=_Here)
    for _ in stopped:
        stopped.stop()
    with pytest.raises(JournalError, match="opties verschilt"):
        run(Plan(plan.inputs, plan.output, detail="gronden", root=plan.root), pool=_Here, resume=True)


def test_a_run_that_is_paused_does_nothing_until_it_may_go_on(plan: Plan) -> None:
    held = Run(plan, pool=_Here)
    seen: list[int] = []
    with ThreadPoolExecutor(1) as other:
        held.pause()
        future = other.submit(lambda: seen.extend(progress.done for progress in held))
        time.sleep(0.5)
        assert not future.done()
        held.proceed()
        future.result(timeout=60)
    assert seen[-1] == 60 and held.result is not None


def _undisturbed(plan: Plan, tmp_path: Path) -> dict[str, bytes]:
    """What a run in one go gives, as if it were written to the same place."""
    run(plan, pool=_Here)
    found = contents(plan.output.parent)
    for path in plan.output.parent.iterdir():
        path.unlink()
    return found


# --- nothing lost, nothing twice ----------------------------------------------------


@pytest.mark.parametrize("seed", [1, 2])
def test_killed_at_a_random_moment_and_resumed_gives_the_same(plan: Plan, tmp_path: Path, seed: int) -> None:
    undisturbed = _undisturbed(plan, tmp_path)
    chance = random.Random(seed)
    process = start(tmp_path, plan)
    assert process.stdout is not None
    for _ in range(chance.randint(1, 5)):
        process.stdout.readline()
    time.sleep(chance.random() * 0.05)
    process.send_signal(signal.SIGKILL)
    process.wait()
    if plan.journal.exists():
        run(plan, pool=_Here, resume=True)
    assert contents(plan.output.parent) == undisturbed


def test_a_worker_that_dies_loses_nothing(plan: Plan, tmp_path: Path) -> None:
    undisturbed = _undisturbed(plan, tmp_path)
    pools: list[Any] = []

    def pool() -> Executor:
        pools.append(local_pool(1))
        return pools[-1]  # type: ignore[no-any-return]

    killed = False
    for progress in (going := Run(plan, pool=pool, workers=1)):
        if progress.done >= 10 and not killed:
            killed = True
            for process in pools[-1]._processes.values():
                process.kill()
    assert killed and len(pools) == 2 and going.result is not None
    assert contents(plan.output.parent) == undisturbed


def test_the_workers_of_a_cluster_do_the_same_even_when_one_is_killed(plan: Plan, tmp_path: Path) -> None:
    from distributed import LocalCluster

    from engine.batch.pools import cluster_pool

    undisturbed = _undisturbed(plan, tmp_path)
    with LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as cluster:
        killed = False
        for progress in (going := Run(plan, pool=lambda: cluster_pool(cluster.scheduler_address), workers=2)):
            if progress.done >= 10 and not killed:
                killed = True
                next(iter(cluster.workers.values())).process.process.kill()
    assert killed and going.result is not None
    assert contents(plan.output.parent) == undisturbed


# --- the receipt --------------------------------------------------------------------


def test_a_receipt_holds_until_something_changes(plan: Plan) -> None:
    run(plan, pool=_Here)
    first = contents(plan.output.parent)
    run(plan, pool=_Here)
    assert contents(plan.output.parent) == first
    assert not any(wrong for _, wrong in check(plan.receipt, plan.root))
    plan.output.write_text("anders", encoding="utf-8")
    plan.inputs[0].unlink()
    wrong = {name: told for name, told in check(plan.receipt, plan.root) if told}
    assert wrong == {str(plan.output): "is veranderd", str(plan.inputs[0]): "bestaat niet meer"}


def test_the_receipt_counts(plan: Plan) -> None:
    result = run(plan, pool=_Here).result
    assert result is not None
    counts = json.loads(plan.receipt.read_text(encoding="utf-8"))["aantallen"]
    assert counts["beoordeeld"] == result.summary.answered == 60
    assert sum(counts["uitkomsten"].values()) == 60
    norms = result.summary.norms
    assert norms["T-2"] > result.summary.alone["T-2"] > 0


def test_looking_for_a_name_that_was_used_before_takes_no_search_through_all(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "x.voortgang", {})
    journal.add(
        [
            Row(number, "in", f"regel {number}", f"p {number % 50}", f"{number % 50}", "wel", b"{}")
            for number in range(60)
        ]
    )
    plan = journal._base.execute(f"EXPLAIN QUERY PLAN {IN_ORDER}").fetchall()
    assert any("USING INDEX by_key (key=? AND number<?)" in str(step) for step in plan)
    found = list(journal.done())
    assert [len(done.problems) for done in found] == [0] * 50 + [1] * 10
    assert found[50].problems[0].message.endswith("is al gebruikt in in, regel 0")
