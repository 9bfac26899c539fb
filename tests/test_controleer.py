"""``waarom controleer`` at its edge: what it says, in which form, and how it ends."""

from __future__ import annotations

import contextlib
import io
import json
from pathlib import Path
from typing import Any

import pytest

from engine.analysis import running
from engine.analysis.registry import CHECKS
from engine.analysis.running import Proposal, Way, analyse_proposal
from engine.cli.app import run
from engine.wording.analysis import open_lines
from tests.test_cli import write
from tests.test_outcome import PROCEDURE, dossier

SMALL = "hlv_basishulp_2018"


@pytest.fixture(scope="module")
def shipped() -> list[dict[str, Any]]:
    """All that is found in a procedure that is small, as JSON."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        run(["controleer", "--procedure", SMALL, "--formaat", "json"])
    rows: list[dict[str, Any]] = json.loads(out.getvalue())
    return rows


def test_the_knowledge_base_is_checked_part_by_part(shipped: list[dict[str, Any]]) -> None:
    assert {"code", "ernst", "aard", "tekst", "regels", "bronnen", "getuige", "herstel"} <= set(shipped[0])
    declared = [r for r in shipped if r["aard"] == "verklaard"]
    assert all(r["ernst"] == "melding" and r["regels"] for r in declared)
    assert {r["onderdeel"] for r in declared} >= {"", "opdracht", "termijnen"}


def test_every_check_of_the_shipped_rules_is_carried_out(shipped: list[dict[str, Any]]) -> None:
    assert [r["tekst"] for r in shipped if r["code"] == "niet_gecontroleerd"] == []


def test_declared_doubts_are_counted_but_shown_only_when_asked(
    shipped: list[dict[str, Any]], capsys: pytest.CaptureFixture[str]
) -> None:
    declared = [r["code"] for r in shipped if r["aard"] == "verklaard"]
    texts = []
    for more in ([], ["--alles"]):
        run(["controleer", "--procedure", SMALL, *more])
        texts.append(capsys.readouterr().out.split())
    assert declared and f"{len(declared)} bevindingen zijn door de schrijvers" in " ".join(texts[0])
    assert not set(declared) & set(texts[0])
    assert set(declared) <= set(texts[1])


def test_an_unknown_procedure_is_told_with_the_known_ones(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["controleer", "--procedure", "nergens"]) == 2
    assert "“nergens” is geen bekende procedure; kies uit: " in capsys.readouterr().err


HIGHER = """% @procedure groningen_hsj_2026
% @vervangt minimum(solvabiliteit, _)
% @norm GR-G1-03
% @bron nota van inlichtingen, vraag 12
minimum(solvabiliteit, 300000).
"""


def test_a_higher_threshold_is_stricter_at_its_boundary_and_tells_which_dossier_flips(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of the checks those that compare; that all of them are carried out is seen in a procedure that is small."""
    comparing = [check for check in CHECKS if not check.solves or check.name in ("verschil", "dossiers")]
    monkeypatch.setattr(running, "CHECKS", comparing)
    proposal = tmp_path / "voorstel.lp"
    proposal.write_text(HIGHER, encoding="utf-8")
    earlier = tmp_path / "eerder"
    earlier.mkdir()
    between = dossier(naam="Ertussen")
    for party in between["partijen"]:
        party.setdefault("jaarrekening", {})["eigen_vermogen"] = "2800000.00"
    write(earlier, "ertussen", between)
    write(earlier, "ruim", dossier(naam="Ruim"))
    del between["partijen"][0]["uea"]["aanwezig"]
    write(earlier, "open", between | {"naam": "Open"})
    assert run(["controleer", str(proposal), "--dossiers", str(earlier), "--formaat", "json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    stricter, *later = [r for r in rows if r["code"] == "strenger"]
    assert stricter["tekst"] == "Strenger: nu geschikt, met het voorstel kan worden uitgesloten."
    assert [r["tekst"] for r in later] == ["Strenger: nu afgewezen, met het voorstel kan worden uitgesloten."]
    assert all("inschrijving" in str(r["getuige"]["wijzigingen"]) for r in later)
    assert any("0,299999" in change for change in stricter["getuige"]["wijzigingen"])
    assert len(stricter["getuige"]["wijzigingen"]) == 1
    flipped = {r["tekst"].partition(":")[0]: r for r in rows if r["code"] == "dossier_anders"}
    text = flipped["Ertussen"]["tekst"]
    assert text.startswith("Ertussen: nu geschikt, met het voorstel kan worden uitgesloten; niet meer voldaan aan")
    now = "onbepaald (geschikt of niet in behandeling)"
    then = "onbepaald (kan worden uitgesloten of niet in behandeling)"
    assert flipped["Open"]["tekst"].startswith(f"Open: nu {now}, met het voorstel {then};")
    assert flipped["Open"]["getuige"]["gevolg"] == f"nu {now}; met het voorstel {then}"
    assert any("2 van 3" in r["tekst"] for r in rows if r["code"] == "dossiers")
    assert not [r for r in rows if r["code"] == "niet_gecontroleerd" and r["controle"] in ("verschil", "dossiers")]


def test_replacing_what_is_not_there_is_refused_with_what_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    proposal = tmp_path / "voorstel.lp"
    proposal.write_text(HIGHER.replace("minimum(solvabiliteit, _)", "minimum(solvabilitijt, _)"), encoding="utf-8")
    assert run(["controleer", str(proposal)]) == 2
    err = capsys.readouterr().err
    assert "minimum(solvabilitijt,_)" in err and "minimum(solvabiliteit,250000)" in err


def test_sarif_names_every_finding_with_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    proposal = tmp_path / "voorstel.lp"
    proposal.write_text("% @procedure groningen_hsj_2026\nstreng(D) :- dosier(D).\n", encoding="utf-8")
    assert run(["controleer", str(proposal), "--formaat", "sarif"]) == 1
    log = json.loads(capsys.readouterr().out)
    (made,) = log["runs"]
    assert log["version"] == "2.1.0" and made["tool"]["driver"]["name"] == "waarom"
    (word,) = [r for r in made["results"] if r["ruleId"] == "woord"]
    assert word["level"] == "error" and "dossier" in word["message"]["text"]
    place = word["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "voorstel.lp"} and place["region"] == {"startLine": 2}
    assert not made["invocations"][0]["executionSuccessful"], "the checks that need the solver were skipped"
    assert made["invocations"][0]["toolExecutionNotifications"]


def test_a_check_that_the_time_does_not_allow_is_told_and_never_taken_for_nothing_found() -> None:
    report = analyse_proposal(Proposal("voorstel.lp", HIGHER), PROCEDURE, "", Way(seconds=0, fresh=True))
    late = [run for run in report.runs if run.state == "tijd"]
    assert late and set(late) <= set(report.open)
    (first, *_) = open_lines(report)
    assert first.text.startswith("niet gecontroleerd, niet klaar binnen de tijd")
    assert first.children[0].text.count(";") == sum(run.reason == late[0].reason for run in late) - 1


def test_what_was_skipped_is_told_once_for_each_reason(capsys: pytest.CaptureFixture[str]) -> None:
    run(["controleer", "--procedure", SMALL, "--snel", "--vers"])
    told = " ".join(capsys.readouterr().out.split())
    assert told.count("alleen de snelle controles zijn gevraagd") == 1
    assert "· één uitkomst voor ieder, en haalbaar; " in told
