"""What holds the house together: who may import what, no law in Python, no defect in the knowledge base."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from engine.knowledge.base import load, parts_of, read_source, sources, with_files
from engine.knowledge.check import check
from engine.knowledge.folders import COMMON, KB_ROOT, procedures

ROOT = KB_ROOT.parent
PYTHON = sorted(p for top in ("engine", "tui") for p in (ROOT / top).rglob("*.py"))
PARTS = [(name, part) for name in procedures() for part in parts_of(name)]


@pytest.mark.parametrize(("procedure", "part"), PARTS, ids=lambda x: x or "dossier")
def test_the_knowledge_base_has_no_defects(procedure: str, part: str) -> None:
    assert [str(d) for d in check(load(procedure, part))] == []


def test_an_option_of_a_kind_from_which_no_world_chooses_is_a_defect() -> None:
    knowledge = load(procedures()[0])
    wrong = read_source("optie(lotingen, plaats, D) :- dossier(D).\n", "fout.lp")
    changed = with_files(knowledge, {**sources(knowledge.procedure), "fout.lp": wrong}, ("fout.lp",))
    (defect,) = (d for d in check(changed) if d.location and d.location.file == "fout.lp")
    assert defect.message == "uit opties van soort lotingen wordt niet gekozen; bedoelt u “loting”?"


def test_a_field_is_about_what_rules_derive() -> None:
    knowledge = load("groningen_hsj_2026")
    changed = replace(knowledge, about={**knowledge.about, "over_veld": ["meer_geschikt"]})
    assert [str(d) for d in check(changed)] == [
        "over_veld: geen regel leidt meer_geschikt af; bedoelt u “meer_geschikt_dan”? [woord]"
    ]


def test_no_procedure_norm_or_place_is_named_in_python() -> None:
    names = [p for p in procedures() if p != COMMON]
    words = {w for name in names for w in name.split("_") if not w.isdigit() and len(w) > 3}
    law = re.compile(rf"\b({'|'.join(sorted(words))}|(GR|ZO|DP|ZI|HL)-[A-Z0-9]|K-\d)", re.IGNORECASE)
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in PYTHON
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if law.search(line)
    ]
    assert found == []


def test_no_threshold_of_the_document_stands_in_python() -> None:
    limits = re.compile(r"\b(0[.,]25|250_?000|0[.,]70?|700_?000|365|739_?713|3[._]?000 woorden)\b")
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in PYTHON
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if limits.search(line) and "``" not in line and '"""' not in line
    ]
    assert found == []


@pytest.mark.parametrize("module", ["engine.outcome.assessment", "engine.wording.story", "engine.formats.reading"])
def test_the_engine_needs_no_screen(module: str) -> None:
    code = f"import sys, {module}; print([m for m in ('textual', 'rich', 'click', 'tui') if m in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert run.stdout.strip() == "[]"


def test_no_script_can_run_in_a_rule() -> None:
    """clingo runs Python or Lua inside programs only if somebody switches it on."""
    assert not [p for p in PYTHON if "enable_python" in Path(p).read_text(encoding="utf-8")]
    assert not [p for p in KB_ROOT.rglob("*.lp") if re.search(r"#(script|include)", p.read_text(encoding="utf-8"))]
