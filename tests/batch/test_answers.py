"""Many dossiers at once: the same answers as one at a time, and a receipt of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from engine.batch.partition import survey
from engine.batch.plan import Plan
from engine.batch.receipt import check
from engine.batch.units import Unit
from engine.formats.reading import DossierFile, read_dossiers
from engine.outcome.assessment import assess
from engine.outcome.case import name_of, open_case
from engine.wording.records import assessment_record, story_record
from engine.wording.story import tell
from tests.batch.samples import PROCEDURE, Here, contents, dossiers, records_of, run, write_jsonl


def _alone(plan: Plan) -> Iterator[dict[str, Any]]:
    """What toets says about each dossier of the input, that has no field."""
    for file in read_dossiers(plan.inputs, root=plan.root):
        assert isinstance(file, DossierFile)
        case = open_case(file.knowledge, [file.dossier], plan.position_for(file.knowledge))
        yield {"bestand": file.source, "plaats": file.place, **assessment_record(case, assess(case))}


def _decided(record: dict[str, Any]) -> dict[str, Any]:
    """An answer without explanation: no sentences, and nothing about what an open outcome hangs on."""
    grounds = [{k: v for k, v in ground.items() if k != "tekst"} for ground in record["gronden"]]
    decided = {k: v for k, v in record.items() if k not in ("ontbrekend", "bevindingen")}
    return {**decided, "gronden": grounds, "mogelijk": sorted({each["uitkomst"] for each in record["mogelijk"]})}


# --- the same answers -----------------------------------------------------------


def test_the_answers_are_those_of_toets(plan: Plan) -> None:
    run(plan, pool=Here)
    expected = list(_alone(plan))
    records = records_of(plan.output)
    assert list(map(_decided, records)) == list(map(_decided, expected))
    assert not any(each["afhankelijk_van"] for record in records for each in record["mogelijk"])
    assert {record["uitkomst"] for record in expected} > {"geschikt", "onbepaald", "kan_worden_uitgesloten"}
    assert any(record["mogelijk"] for record in expected) and any(record["ontbrekend"] for record in expected)


def test_with_grounds_the_answers_are_those_of_toets_to_the_letter(plan: Plan) -> None:
    told = Plan(plan.inputs, plan.output, detail="gronden", root=plan.root)
    run(told, pool=Here)
    assert records_of(plan.output) == list(_alone(plan))


def test_the_whole_story_is_told_of_every_dossier_as_toets_tells_it(plan: Plan) -> None:
    run(Plan(plan.inputs, plan.output, detail="volledig", root=plan.root), pool=Here)
    for file, record in zip(read_dossiers(plan.inputs, root=plan.root), records_of(plan.output), strict=True):
        assert isinstance(file, DossierFile)
        case = open_case(file.knowledge, [file.dossier])
        assert record["uitleg"] == story_record(tell(case, assess(case)))


def test_a_position_counts(plan: Plan, tmp_path: Path) -> None:
    position = tmp_path / "standpunt.toml"
    position.write_text('[lezing]\n"K-1" = "wel"\n[bevoegdheid]\n"T-2" = "gebruikt"\n', encoding="utf-8")
    fixed = Plan(plan.inputs, plan.output, position=position, root=plan.root)
    run(fixed, pool=Here)
    records = records_of(plan.output)
    assert list(map(_decided, records)) == list(map(_decided, _alone(fixed)))
    assert {"uitgesloten"} <= {record["uitkomst"] for record in records}


def test_a_field_is_one_question_however_many_pieces_there_are(tmp_path: Path, root: Path) -> None:
    competing = list(dossiers(25, scores=True))
    for dossier in competing:
        dossier["getekend"], dossier["omzet"], dossier["boete"], dossier["partijen"] = True, 500, False, []
    competing[24]["beoordeling"] = {}
    invoer = write_jsonl(tmp_path / "veld.jsonl", [*competing, *competing[:1]])
    plan = Plan((invoer,), tmp_path / "uit.jsonl", root=root)
    result = run(plan, pool=Here).result
    records = records_of(plan.output)
    files = [f for f in read_dossiers([invoer], root=root) if isinstance(f, DossierFile)]
    case = open_case(files[0].knowledge, [f.dossier for f in files])
    expected = [
        assessment_record(case, assess(case, name_of(f.dossier, f.knowledge), proofs=False), False) for f in files
    ]
    assert [
        {**e, "bestand": r["bestand"], "plaats": r["plaats"]} for e, r in zip(expected, records, strict=True)
    ] == records
    assert {"geselecteerd", "niet_geselecteerd"} <= {record["uitkomst"] for record in records}
    assert result is not None and result.summary.failed == 1


def test_who_does_not_compete_is_not_looked_through_beforehand(
    tmp_path: Path, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    apart = list(dossiers(3))
    apart[0]["naam"] = "Bureau beoordeling"
    plan = Plan((write_jsonl(tmp_path / "los.jsonl", apart),), tmp_path / "uit.jsonl", root=root)
    with monkeypatch.context() as patched:
        patched.delattr(Unit, "read")
        assert survey(plan).fields == frozenset()
    hidden = tmp_path / "veld.jsonl"
    text = write_jsonl(hidden, dossiers(3, scores=True)).read_text(encoding="utf-8")
    hidden.write_text(text.replace("beoordeling", r"\u0062eoordeling"), encoding="utf-8")
    assert survey(Plan((hidden,), tmp_path / "uit.jsonl", root=root)).fields == {PROCEDURE}


# --- the receipt --------------------------------------------------------------------


def test_a_receipt_holds_until_something_changes(plan: Plan) -> None:
    run(plan, pool=Here)
    first = contents(plan.output.parent)
    run(plan, pool=Here)
    assert contents(plan.output.parent) == first
    assert not any(wrong for _, wrong in check(plan.receipt, plan.root))
    plan.output.write_text("anders", encoding="utf-8")
    plan.inputs[0].unlink()
    wrong = {name: told for name, told in check(plan.receipt, plan.root) if told}
    assert wrong == {str(plan.output): "is veranderd", str(plan.inputs[0]): "bestaat niet meer"}


def test_the_receipt_counts(plan: Plan) -> None:
    result = run(plan, pool=Here).result
    assert result is not None
    counts = json.loads(plan.receipt.read_text(encoding="utf-8"))["aantallen"]
    assert counts["beoordeeld"] == result.summary.answered == 60
    assert sum(counts["uitkomsten"].values()) == 60
    norms = result.summary.norms
    assert norms["T-2"] > result.summary.alone["T-2"] > 0
