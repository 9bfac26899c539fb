"""``waarom batch`` at the command line, on the real knowledge base."""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from engine.batch import pools
from engine.cli.app import run
from engine.knowledge.folders import KB_ROOT

EXAMPLES = KB_ROOT / "groningen_hsj_2026" / "voorbeelden"
YOUTHS = KB_ROOT / "groningen_hsj_2026" / "jeugdige" / "voorbeelden"
_WAAROM = "from engine.cli import main\nif __name__ == '__main__':\n    main()"


def test_the_examples_get_the_answers_of_toets(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Every fourth of them: more would be the same questions again."""
    (some := tmp_path / "in").mkdir()
    for path in sorted(EXAMPLES.glob("*.json"))[::4]:
        shutil.copy(path, some)
    assert run(["toets", str(some), "--formaat", "json"]) in (0, 1)
    expected = json.loads(capfd.readouterr().out)
    assert len({record["uitkomst"] for record in expected}) > 2
    assert run(["batch", str(some), "--uit", str(tmp_path / "uit.jsonl"), "--uitleg", "gronden"]) == 0
    found = [json.loads(line) for line in (tmp_path / "uit.jsonl").read_text(encoding="utf-8").splitlines()]
    for record in found:
        del record["bestand"], record["plaats"]
    assert found == expected
    told = capfd.readouterr()
    assert told.out == "" and f"{len(expected)} beoordeeld" in told.err and "\r" not in told.err


@pytest.fixture(scope="module")
def told() -> list[dict[str, Any]]:
    """What inclusie says of the youths."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        assert run(["inclusie", str(YOUTHS), "--formaat", "json"]) == 0
    found: list[dict[str, Any]] = json.loads(out.getvalue())
    return found


def test_youths_get_the_status_of_inclusie(
    tmp_path: Path, told: list[dict[str, Any]], capfd: pytest.CaptureFixture[str]
) -> None:
    expected = {each["geval"]: each for each in told}
    assert run(["batch", str(YOUTHS), "--vraag", "inclusie", "--uit", str(tmp_path / "uit.jsonl")]) == 0
    for line in (tmp_path / "uit.jsonl").read_text(encoding="utf-8").splitlines():
        found = json.loads(line)
        alone = expected.pop(found["geval"])
        assert (found["status"], found["zeker"]) == (alone["status"], alone["zeker"])
        assert found["criteria"] == [each["norm"] for each in alone["criteria"]]
        assert found["niet_voldaan"] == [each["norm"] for each in alone["niet_voldaan"]]
        assert found["verwijsroute"]["antwoord"] == alone["verwijsroute"]["antwoord"]
    assert not expected
    assert run(["batch", "--controleer", str(tmp_path / "uit.bon.json")]) == 0
    assert "De bon klopt" in capfd.readouterr().out
    (tmp_path / "uit.jsonl").write_text("", encoding="utf-8")
    assert run(["batch", "--controleer", str(tmp_path / "uit.bon.json")]) == 1


def test_with_grounds_youths_get_all_that_inclusie_tells(tmp_path: Path, told: list[dict[str, Any]]) -> None:
    assert (
        run(["batch", str(YOUTHS), "--vraag", "inclusie", "--uit", str(tmp_path / "uit.jsonl"), "--uitleg", "gronden"])
        == 0
    )
    found = [json.loads(line) for line in (tmp_path / "uit.jsonl").read_text(encoding="utf-8").splitlines()]
    for record in found:
        del record["bestand"], record["plaats"]
    assert found == told


def test_the_input_is_not_written_over(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    own = tmp_path / "veel.csv"
    own.write_text("naam;procedure\nDe Kade;groningen_hsj_2026\n", encoding="utf-8")
    before = own.read_bytes()
    for given in (own, tmp_path):
        assert run(["batch", str(given), "--uit", str(own)]) == 2
        assert "veel.csv: dit bestand hoort bij de invoer; kies een andere naam of map" in capfd.readouterr().err
        assert [path.name for path in tmp_path.iterdir()] == ["veel.csv"] and own.read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["batch"], "geef INVOER en --uit UITVOER"),
        (["batch", str(YOUTHS), "--uit", "uit.pdf"], "onbekend soort bestand; verwacht .jsonl, .csv, .xlsx, .parquet"),
        (["batch", str(YOUTHS), "--uit", "weg/uit.csv"], "de map bestaat niet"),
        (["batch", "--controleer", "weg.json"], "is niet te lezen"),
        (["batch", "weg.jsonl", "--uit", "uit.csv"], "weg.jsonl: bestaat niet"),
        (["batch", str(YOUTHS), "--uit", "uit.csv", "--cluster", "tcp://127.0.0.1:1"], "geen cluster gevonden"),
    ],
)
def test_wrong_use_is_told(
    arguments: list[str], said: str, capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(pools, "CLUSTER_SECONDS", 1)
    assert run(arguments) == 2
    assert said in capfd.readouterr().err
    assert not list(tmp_path.glob("uit.*csv"))


def test_an_interrupt_ends_cleanly_and_says_how_to_go_on(tmp_path: Path) -> None:
    """Ctrl-C goes to the whole group of processes, as a terminal sends it."""
    invoer = tmp_path / "in.jsonl"
    example = json.loads((YOUTHS / "schooluitval.json").read_text(encoding="utf-8"))
    invoer.write_text(
        "".join(json.dumps({**example, "geval": f"G-{n}"}) + "\n" for n in range(40_000)), encoding="utf-8"
    )
    options = ["--vraag", "inclusie", "--uit", str(tmp_path / "uit.csv"), "--werkers", "1"]
    # Who runs tests in the background hands down that interrupts are ignored.
    listening = f"import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n{_WAAROM}"
    command = [sys.executable, "-c", listening, "batch", str(invoer), *options]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, start_new_session=True, text=True)
    while not (tmp_path / "uit.voortgang").exists():
        assert process.poll() is None
    os.killpg(process.pid, signal.SIGINT)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "--hervat" in told and "Traceback" not in told
    assert sorted(path.suffix for path in tmp_path.iterdir() if path.name.startswith("uit")) == [".voortgang"]
