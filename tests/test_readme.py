"""The README keeps its word: what it shows a command to answer is the answer, and what it tells to type runs."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from engine.cli.app import EXIT_DONE, EXIT_NEGATIVE, run

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SHOWN = re.findall(r"^\$ waarom (.+)\n\n?((?:.*\n)+?)```", README, re.MULTILINE)
TOLD = [line for line in re.findall(r"`waarom ([^`]+)`", README) if line.split()[0] != "tui"]


@pytest.fixture(autouse=True)
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where somebody stands who has just cloned: what a command writes comes in a folder of the test."""
    for name in ("kb", "features"):
        (tmp_path / name).symlink_to(ROOT / name)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")


@pytest.mark.parametrize(("command", "answer"), SHOWN, ids=[command for command, _ in SHOWN])
def test_the_answer_shown_is_the_answer_given(command: str, answer: str, capsys: pytest.CaptureFixture[str]) -> None:
    run(shlex.split(command))
    assert capsys.readouterr().out.strip("\n") == answer.strip("\n")


@pytest.mark.parametrize("command", TOLD)
def test_what_it_tells_to_type_runs(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(shlex.split(command)) in (EXIT_DONE, EXIT_NEGATIVE), capsys.readouterr().err


def test_it_shows_an_answer_and_commands_to_type() -> None:
    assert SHOWN and len(TOLD) > 5


@pytest.mark.parametrize("link", re.findall(r"\]\(([^)#]+)\)", README))
def test_what_it_points_to_is_there(link: str) -> None:
    assert (ROOT / link).exists()
