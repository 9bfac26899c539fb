"""A dossier that is like an earlier one in all but its name gets the answer that it would get alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.batch import alike
from engine.batch.answering import Piece, answer
from engine.batch.plan import DETAILS, Plan
from engine.batch.units import units
from engine.formats.raw import Unreadable
from engine.knowledge.folders import KB_ROOT
from engine.outcome.case import open_case
from engine.outcome.questions import inquire
from engine.wording.inquiry_records import inclusion_record, inclusion_verdict

YOUTHS = KB_ROOT / "groningen_hsj_2026" / "jeugdige" / "voorbeelden"
NAMES = ("G-1", "Zes", "zeven", '"acht"', "G-1", "é 9")


@pytest.mark.parametrize("detail", DETAILS)
def test_an_answer_from_memory_is_the_answer(tmp_path: Path, detail: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alike, "_FOUND", {})
    invoer = tmp_path / "in.jsonl"
    examples = [
        json.loads((YOUTHS / f"{n}.json").read_text(encoding="utf-8")) for n in ("schooluitval", "geen_criterium")
    ]
    texts = [json.dumps({**example, "geval": name}) for example in examples for name in NAMES]
    invoer.write_text("\n".join(texts), encoding="utf-8")
    plan = Plan((invoer,), tmp_path / "uit.jsonl", "jeugdige", detail)  # type: ignore[arg-type]
    every = list(units(plan))
    rows = [
        row for number in range(0, len(every), 4) for row in answer(Piece(0, tuple(every[number : number + 4])), plan)
    ]
    assert len(rows) == len(texts)
    for unit, row in zip(every, rows, strict=True):
        file = unit.read(plan)
        assert not isinstance(file, Unreadable)
        case = open_case(file.knowledge, [file.dossier])
        if detail == "geen":
            expected = inclusion_verdict(case.knowledge, case.position, inquire(case, proofs=False))
        else:
            expected = inclusion_record(case, inquire(case))
        found = json.loads(row.record)
        found.pop("uitleg", None)
        assert found == {"bestand": unit.source, "plaats": unit.place, **expected}
    if detail == "geen":
        assert 0 < len(alike._FOUND) <= len(examples)
