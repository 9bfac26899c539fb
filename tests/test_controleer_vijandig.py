"""Rule text that means harm is refused or stopped: nothing is opened, nothing runs, and we are still here."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.analysis.running import Proposal, analyse_proposal
from engine.analysis.screening import Refusal, screen
from engine.cli.app import run
from tests.hostile_samples import REFUSED_AT_SIGHT, STOPPED_IN_THE_WORKER

PROCEDURE = "hlv_basishulp_2018"
"""The smallest: what is stopped here has not yet come to the rules of a procedure."""


class Pipe:
    """A named pipe that knows whether anybody has opened it for reading."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.opened = threading.Event()
        os.mkfifo(path)
        self._thread = threading.Thread(target=self._wait, daemon=True)
        self._thread.start()

    def _wait(self) -> None:
        handle = os.open(self.path, os.O_WRONLY)
        self.opened.set()
        os.close(handle)

    def release(self) -> None:
        handle = os.open(self.path, os.O_RDONLY | os.O_NONBLOCK)
        self._thread.join()
        os.close(handle)


@pytest.fixture
def pipe(tmp_path: Path) -> Iterator[Pipe]:
    (tmp_path / "geheim.lp").write_text("geheim(woord) mislukt hier\n", encoding="utf-8")
    pipe = Pipe(tmp_path / "pijp")
    yield pipe
    pipe.release()


@pytest.mark.parametrize("name", REFUSED_AT_SIGHT)
def test_what_no_parser_may_see_is_refused_at_sight(
    name: str, pipe: Pipe, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text, code = REFUSED_AT_SIGHT[name]
    path = tmp_path / "voorstel.lp"
    path.write_bytes(text if isinstance(text, bytes) else text.replace("{map}", str(tmp_path)).encode())
    assert run(["controleer", str(path)]) == 2
    out, err = capsys.readouterr()
    assert out == "" and f"({code})" in err and "Traceback" not in err and "geheim(" not in err
    assert not pipe.opened.is_set()
    assert not (tmp_path / "spoor").exists()


@pytest.mark.parametrize("name", STOPPED_IN_THE_WORKER)
def test_what_looks_like_a_rule_is_refused_found_or_stopped(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text, codes = STOPPED_IN_THE_WORKER[name]
    path = tmp_path / "voorstel.lp"
    path.write_text(text, encoding="utf-8")
    assert run(["controleer", str(path), "--procedure", PROCEDURE]) in (1, 2)
    out, err = capsys.readouterr()
    assert "Traceback" not in out + err
    assert any(code in (out + err).replace("(", " ").replace(")", " ").split() for code in codes), out + err


@pytest.mark.parametrize("what", ["pijp", "geheim.lp"])
def test_even_past_the_first_look_the_worker_can_open_nothing(what: str, pipe: Pipe, tmp_path: Path) -> None:
    proposal = Proposal("voorstel.lp", f'#include "{tmp_path}/{what}".')
    with pytest.raises(Refusal) as refused:
        analyse_proposal(proposal, PROCEDURE, "")
    assert "geheim" not in refused.value.message
    assert not pipe.opened.is_set()


def test_even_past_the_first_look_no_script_runs(tmp_path: Path) -> None:
    script = f'#script (python)\nopen("{tmp_path}/spoor", "w")\n#end.'
    with pytest.raises(Refusal):
        analyse_proposal(Proposal("voorstel.lp", script), PROCEDURE, "")
    assert not (tmp_path / "spoor").exists()


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo])
def test_only_an_ordinary_file_is_read(make: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "voorstel.lp"
    make(path)  # type: ignore[operator]
    assert run(["controleer", str(path)]) == 2
    assert "bestand" in capsys.readouterr().err


def test_ordinary_rules_pass_the_first_look() -> None:
    screen(
        "% @norm GR-X-01 Een titel met 0,30 en “aanhalingstekens” – én accenten, € 5\n"
        'niet_akkoord(D, "GR-X-01", P) :- partij(D, P), a(P, X), X - 1 < 5, not b(P, _),\n'
        "    2 < #count{ R : c(P, R); S : d(P, S) }."
    )
