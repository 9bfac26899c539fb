"""``--opslaan``: the dossier that shows what a proposal does, as a Voorbeeld that runs with the proposal."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine.analysis.bases import base_dossiers
from engine.analysis.exhibits import exhibit
from engine.analysis.finding import Finding, Passage
from engine.analysis.report import CheckRun, Report
from engine.analysis.saving import NotSavedError, saved
from engine.analysis.subject import Subject
from engine.analysis.witness import Goal, Neighbourhood
from engine.cli.app import run
from engine.knowledge.base import instead, load, sources
from engine.knowledge.proposals import propose
from engine.specs.binding import play
from engine.specs.documents import examples
from engine.terms import Fn
from tests.test_controleer import HIGHER
from tests.test_controleer_verschil import SURE, compared
from tests.test_outcome import PROCEDURE


def reported(base: str) -> tuple[Subject, Report]:
    """The nearest dossier to a complete one that does not meet a higher minimum, as a check would report it."""
    knowledge = load(PROCEDURE)
    made = propose(knowledge, sources(PROCEDURE), "voorstel.lp", HIGHER)
    dossiers = base_dossiers(knowledge)
    about = Subject(made.knowledge, knowledge, "voorstel.lp", dossiers, made.removed)
    goal = Goal(Fn("doel"), 'doel :- niet_akkoord(_, "GR-G1-03", _).')
    witness = Neighbourhood(made.knowledge, dict(dossiers)[base]).nearest(goal)
    assert witness is not None
    shown = exhibit(about, base, witness)
    finding = Finding("strenger", "melding", "berekend", "", sources=(Passage("GR-G1-03", "§ 3.4 G1"),), exhibit=shown)
    return about, Report(PROCEDURE, "voorstel.lp", (CheckRun("verschil", "", "", "gedaan", (finding,)),))


@pytest.mark.parametrize("base", ["hoofdaannemer", "combinatie", "onderaannemers"])
def test_the_example_gives_the_whole_dossier_and_runs_with_the_proposal(base: str, tmp_path: Path) -> None:
    about, report = reported(base)
    text = saved([report])
    assert "# Geldt met voorstel.lp." in text
    path = tmp_path / PROCEDURE / "voorstel.feature"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    (example,) = examples(path)
    with instead([about.knowledge]):
        play(example, path)


def test_what_no_sentence_says_is_refused_with_whose_it_is() -> None:
    (checked,) = reported("hoofdaannemer")[1].runs
    shown = checked.findings[0].exhibit
    assert shown is not None and shown.dossier is not None
    strange = replace(shown, dossier={**shown.dossier, "naam": 'Zon "en" maan'})
    findings = (replace(checked.findings[0], exhibit=strange),)
    with pytest.raises(NotSavedError, match="geen zin zegt dit van"):
        saved([Report(PROCEDURE, "", (replace(checked, findings=findings),))])


def test_a_question_without_an_outcome_is_refused() -> None:
    run_of_part = compared(SURE, "jeugdige")[1]
    with pytest.raises(NotSavedError, match="jeugdige schrijft --opslaan geen Voorbeeld"):
        saved([Report(PROCEDURE, "voorstel.lp", (run_of_part,))])


def test_nothing_to_save_is_told_and_no_file_is_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    proposal, to = tmp_path / "voorstel.lp", tmp_path / "nieuw.feature"
    proposal.write_text(f'% @procedure {PROCEDURE}/opdracht\n% @norm GR-0-04\ndoet("x", moet).\n', encoding="utf-8")
    assert run(["controleer", str(proposal), "--opslaan", str(to)]) == 2
    assert "geen dossier om als Voorbeeld op te slaan" in capsys.readouterr().err
    assert not to.exists()
