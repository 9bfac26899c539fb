"""Coverage of rules by examples, and drafts for what they leave out."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from engine.cli.app import run
from engine.knowledge.folders import procedures
from engine.knowledge.scenarios import FEATURES
from engine.specs.coverage import norms_of
from engine.specs.coverage_log import Log, grouped, record
from engine.specs.coverage_report import coverage_sections
from engine.specs.coverage_table import Coverage, NormUse, coverage, exceptions
from engine.specs.documents import Example, examples, read_feature
from engine.specs.proposing import gaps, openings, propose
from engine.wording.coverage import coverage_lines, coverage_record, proposal_lines

PROCEDURE = "groningen_hsj_2026"
NORM = "GR-G1-03"
HEAD = (
    "# language: nl\n@motor @bron:groningen_hsj_2026/3.4/G1\nFunctionaliteit: Proef\n\n  Regel: De grens   # GR-G1-03\n"
)
GIVEN = '      Gegeven een volledig verzoek van hoofdaannemer "De Kade"\n'
THEN = '      Als het verzoek wordt getoetst\n      Dan is aan "GR-G1-03" {}\n'
WRITTEN = grouped([FEATURES], lambda example: True)


def _written(tmp_path: Path, *values: str) -> list[tuple[Path, Example]]:
    folder = tmp_path / PROCEDURE
    folder.mkdir(exist_ok=True)
    path = folder / "proef.feature"
    text = HEAD
    for value in values:
        verdict = "niet voldaan" if value < "0,25" else "voldaan"
        text += f'\n    Voorbeeld: {value}\n{GIVEN}      En de solvabiliteit van "De Kade" is {value}\n'
        text += THEN.format(verdict)
    path.write_text(text, encoding="utf-8")
    return [(path, example) for example in examples(path)]


def _norm(found: Coverage) -> NormUse:
    return next(n for n in found.norms if n.norm.id == NORM)


@pytest.fixture(scope="module")
def logged(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Log]:
    """What is used by an example with this value."""
    return cache(lambda value: record(PROCEDURE, _written(tmp_path_factory.mktemp("voorbeeld"), value)))


def test_a_threshold_has_sides(logged: Callable[[str], Log]) -> None:
    low, edge = logged("0,2"), logged("0,25")
    for log, fired, below, equal in ((low, 1, 1, 0), (edge, 0, 0, 1)):
        [rule] = (r for r in _norm(coverage(log)).rules if r.rule.rule.body)
        limit = rule.conditions[-1]
        assert (len(rule.fired), len(limit.below), len(limit.equal), len(limit.missed)) == (fired, below, equal, equal)
        assert not limit.both_sides
    both = coverage(Log(PROCEDURE, {**low.used, **edge.used}, {}, ()))
    assert [r.conditions[-1].both_sides for r in _norm(both).rules if r.rule.rule.body] == [True]


def test_what_is_left_out_is_told(logged: Callable[[str], Log]) -> None:
    found = coverage(logged("0,2"))
    text = "\n".join(coverage_lines(found))
    assert "1 voorbeelden" in text
    assert "S < M: alleen eronder" in text
    data = coverage_record(found)
    assert (data["procedure"], data["voorbeelden"]) == (PROCEDURE, 1)
    rule = next(r for r in data["regels"] if NORM in r["normen"])
    assert (rule["geldt_in"], rule["voorwaarden"][-1]["grens"]) == (1, {"eronder": 1, "erop": 0, "erboven": 0})
    assert rule["voorwaarden"][2]["kan_falen"] is False


def test_an_example_that_cannot_be_asked_is_not_counted(tmp_path: Path) -> None:
    wrong = [(p, e) for p, e in _written(tmp_path, "0,2", "onzin")]
    log = record(PROCEDURE, wrong)
    assert ([c.name for c in log.used], [c.name for c in log.red]) == (["0,2"], ["onzin"])


def test_a_draft_shows_what_is_missing_and_runs(tmp_path: Path, logged: Callable[[str], Log]) -> None:
    norm = _norm(coverage(logged("0,2")))
    [edge] = (g for g in gaps(norm) if g.way.kind == "gelijk")
    begins = openings(PROCEDURE, _written(tmp_path, "0,2"))
    [draft] = propose(PROCEDURE, [edge], begins)
    text = "\n".join(proposal_lines(norm, [draft]))
    assert 'En solvabiliteit van "De Kade" is 0,25' in text
    path = tmp_path / PROCEDURE / "voorstel.feature"
    path.write_text(HEAD.partition("  Regel")[0] + text + "\n", encoding="utf-8")
    feature = read_feature(path.read_text(encoding="utf-8"))
    assert feature is not None
    [example] = examples(path)
    found = coverage(record(PROCEDURE, [(path, example)]))
    assert [r.conditions[-1].equal != () for r in _norm(found).rules if r.rule.rule.body] == [True]


def test_the_command_tells_what_is_exercised(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _written(tmp_path, "0,25")
    place = str(tmp_path / PROCEDURE)
    assert run(["specs", "--dekking", place]) == 0
    assert "S < M: alleen erop" in capsys.readouterr().out
    assert run(["specs", "--dekking", place, "--formaat", "json"]) == 0
    [data] = json.loads(capsys.readouterr().out)
    assert [n["norm"] for n in data["normen"]] == [NORM]


def test_an_unknown_norm_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["specs", "--voorstel", "GR-G1-30"]) == 2
    said = capsys.readouterr().err
    assert "Er is geen norm GR-G1-30; bedoelt u “GR-" in said
    assert "?." not in said


def test_the_report_has_the_coverage(logged: Callable[[str], Log]) -> None:
    [*titles] = (s.title for s in coverage_sections(coverage(logged("0,25"))))
    assert titles == ["Dekking: normen", "Dekking: regels en voorwaarden", "Dekking: grenzen"]


@cache
def _about(procedure: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for _, example in WRITTEN[procedure]:
        for norm in norms_of(example):
            found[norm] = found.get(norm, 0) + 1
    return found


@pytest.mark.parametrize("procedure", [p for p in procedures() if p in WRITTEN])
def test_every_modelled_norm_has_an_example_or_a_reason(procedure: str) -> None:
    nothing = coverage(Log(procedure, {}, {}, ()))
    reasons = exceptions(procedure).get("zonder_voorbeeld", {})
    modelled = {n.norm.id for n in nothing.norms}
    assert sorted(modelled - set(_about(procedure)) - set(reasons)) == []
    assert sorted(n for n in reasons if n not in modelled or n in _about(procedure)) == []
    assert all(str(reason).strip() for reason in reasons.values())
