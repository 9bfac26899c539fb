"""``waarom vergelijk --voorstel``: one dossier under today's rules and under proposed ones."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.cli.app import run
from tests.test_cli import write
from tests.test_controleer import HIGHER
from tests.test_outcome import dossier

TWO_CHANGES = (
    HIGHER
    + """
% @vervangt minimum(liquiditeit, _)
% @norm GR-G1-04
% @bron nota van inlichtingen, vraag 13
minimum(liquiditeit, 710000).
"""
)


@pytest.fixture
def between(tmp_path: Path) -> str:
    """A dossier that is above the minimum of the document and below that of the proposal."""
    data = dossier(naam="Ertussen")
    for party in data["partijen"]:
        party.setdefault("jaarrekening", {})["eigen_vermogen"] = "2800000.00"
    return str(write(tmp_path, "ertussen", data))


def proposed(folder: Path, text: str) -> str:
    path = folder / "voorstel.lp"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_of_two_changed_rules_the_one_that_matters_is_shown_with_both_branches(
    tmp_path: Path, between: str, capsys: pytest.CaptureFixture[str]
) -> None:
    proposal = proposed(tmp_path, TWO_CHANGES)
    assert run(["vergelijk", between, "--voorstel", proposal, "--formaat", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["a"]["uitkomst"], found["b"]["uitkomst"]) == ("geschikt", "kan_worden_uitgesloten")
    assert found["verschillen"] == 2
    (matters,) = found["doet_ertoe"]
    assert matters["feit"].startswith("GR-G1-03 ")
    assert matters["a"].startswith("minimum(solvabiliteit,250000).")
    assert matters["b"] == "minimum(solvabiliteit,300000)."
    (branch,) = found["bewijs"]
    assert branch["norm"] == "GR-G1-03"
    assert [line["teken"] for line in (*branch["a"], *branch["b"])] == ["✓", "✗"]
    assert "0,25" in branch["a"][0]["tekst"]
    assert "0,30" in branch["b"][0]["tekst"]


def test_the_text_names_both_versions(tmp_path: Path, between: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["vergelijk", between, "--voorstel", proposed(tmp_path, HIGHER)]) == 0
    text = capsys.readouterr().out
    assert "geschikt (zeker) tegenover kan worden uitgesloten (zeker)" in text
    assert "de regels van nu" in text
    assert "met voorstel.lp" in text


def test_a_change_that_does_not_touch_the_dossier_makes_no_difference(
    tmp_path: Path, between: str, capsys: pytest.CaptureFixture[str]
) -> None:
    lower = HIGHER.replace("300000", "240000")
    assert run(["vergelijk", between, "--voorstel", proposed(tmp_path, lower)]) == 0
    assert "Geen verschil in uitkomst" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('#include "elders.lp".', "opdracht"),
        ("oneindig(0). oneindig(N+1) :- oneindig(N).", "tijd"),
        ("% @procedure zhz_2022\nminimum(solvabiliteit, 1).", "procedure"),
        ("minimum(solvabiliteit, N) :- minimun(N).", "regel"),
    ],
)
def test_a_proposal_that_is_not_let_in_is_refused_with_its_place(
    text: str, told: str, tmp_path: Path, between: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["vergelijk", between, "--voorstel", proposed(tmp_path, text)]) == 2
    said = capsys.readouterr()
    assert f"({told})" in said.err
    assert said.out == ""


def test_a_proposal_and_a_scenario_do_not_go_together(
    between: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["vergelijk", between, "--scenario", "naam=X", "--voorstel", proposed(tmp_path, HIGHER)]) == 2
    assert "één dossier" in capsys.readouterr().err
