"""``waarom controleer`` at its edge: what it says, in which form, and how it ends."""

from __future__ import annotations

import json

import pytest

from engine.cli.app import run


def test_the_knowledge_base_is_checked_part_by_part(capsys: pytest.CaptureFixture[str]) -> None:
    run(["controleer", "--formaat", "json"])
    rows = json.loads(capsys.readouterr().out)
    assert {"code", "ernst", "aard", "tekst", "regels", "bronnen", "getuige", "herstel"} <= set(rows[0])
    declared = [r for r in rows if r["aard"] == "verklaard"]
    assert all(r["ernst"] == "melding" and r["regels"] for r in declared)
    assert {r["deel"] for r in declared} >= {"", "budget", "termijnen"}


def test_declared_doubts_are_counted_but_shown_only_when_asked(capsys: pytest.CaptureFixture[str]) -> None:
    run(["controleer"])
    short = capsys.readouterr().out
    run(["controleer", "--alles"])
    assert "verklaard" in short
    assert len(capsys.readouterr().out) > 2 * len(short)


def test_an_unknown_procedure_is_told_with_the_known_ones(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["controleer", "--procedure", "nergens"]) == 2
    assert "niet bekend" in capsys.readouterr().err
