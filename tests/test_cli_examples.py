"""Every command shows examples in its help, and each of them runs on the example dossiers that come along."""

from __future__ import annotations

import json
import re
import shlex
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import click
import pytest
import xlsxwriter
from docx import Document

import engine.cli.controleer
import engine.cli.demo
import engine.cli.specs
import tui
from engine.analysis.running import analyse_all
from engine.cli.app import EXIT_DONE, EXIT_NEGATIVE, group, run
from engine.formats.reading import DossierFile, read_dossiers
from engine.knowledge.folders import KB_ROOT
from engine.knowledge.scenarios import FEATURES
from tests.test_vergelijk_versies import HIGHER
from tui.browser.server import LoopbackServer

PROCEDURE = "groningen_hsj_2026"
NAMED = ("waddenzoom", "dollardkring", "oosterkade", "terp_en_wierde", "toetsers")
SMALLEST = "hlv_basishulp_2018"
EXAMPLES = KB_ROOT / PROCEDURE / "voorbeelden"
EARLIER = """% @procedure hlv_basishulp_2018
% @vervangt sluiting(inschrijving, _, _)
% @norm HL-33
% @bron nota van inlichtingen, vraag 3
sluiting(inschrijving, 736880, 86399).
"""
"""A proposal for the smallest procedure: what a proposal does to the largest is seen in ``test_controleer``."""
BEFORE = {"bronnen ontkoppel": f"bronnen koppel {PROCEDURE} inkoopdocument.docx"}


def commands(command: click.Command, words: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """Every command with the words that lead to it."""
    if not isinstance(command, click.Group):
        yield words, command
        return
    context = click.Context(command)
    for name in command.list_commands(context):
        found = command.get_command(context, name)
        assert found is not None
        yield from commands(found, (*words, name))


def examples(command: click.Command) -> list[str]:
    """The example lines in the help of a command."""
    block = re.search(r"^Voorbeeld(?:en)?:\n((?: +waarom .*\n?)+)", command.epilog or "", re.MULTILINE)
    return [line.strip() for line in block[1].splitlines()] if block else []


COMMANDS = {" ".join(words): command for words, command in commands(group)}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the files that the examples name; what would take long or needs a reader is cut short."""
    few_features(tmp_path / "features", "5_2_sluiting", "budget/2_4_3_declaratie")
    for folder in KB_ROOT.glob(f"{PROCEDURE}/**/voorbeelden"):
        few = sorted(folder.glob("*.json"), key=lambda path: (path.stem not in NAMED, path.stat().st_size))[:4]
        (beside := tmp_path / "kb" / folder.relative_to(KB_ROOT)).mkdir(parents=True)
        for path in few:
            shutil.copy(path, beside)
    (tmp_path / "voorstel.lp").write_text(HIGHER, encoding="utf-8")
    for path in EXAMPLES.glob("*.json"):
        shutil.copy(path, tmp_path)
    for place in ("inzendingen", EXAMPLES.relative_to(KB_ROOT.parent) / "veld"):
        shutil.copytree(EXAMPLES / "veld", tmp_path / place)
    for name, option in (("streng", "elk"), ("soepel", "samen")):
        (tmp_path / f"{name}.toml").write_text(f'naam = "{name}"\n[lezing]\nK-16 = "{option}"\n', encoding="utf-8")
    with xlsxwriter.Workbook(tmp_path / "planning.xlsx") as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Gebeurtenis", "Datum"])
        sheet.write(1, 0, "mededeling_gunning")
        sheet.write_datetime(1, 1, datetime(2027, 8, 20), book.add_format({"num_format": "yyyy-mm-dd"}))
    word = Document()
    word.add_heading("3.4 Geschiktheidseisen", 1)
    word.save(str(tmp_path / "inkoopdocument.docx"))
    case = json.loads((KB_ROOT / PROCEDURE / "jeugdige" / "voorbeelden" / "weinig_bekend.json").read_text("utf-8"))
    flat = {k: v for k, v in case.items() if isinstance(v, str)}
    (tmp_path / "gevallen.csv").write_text(";".join(flat) + "\n" + ";".join(flat.values()) + "\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "instellingen"))
    monkeypatch.setenv("TEXTUAL_DRIVER", "textual.drivers.headless_driver:HeadlessDriver")
    monkeypatch.setattr(engine.cli.specs, "FEATURES", few_features(tmp_path / "weinig", "3_4_g1_liquiditeit"))
    monkeypatch.setattr(
        engine.cli.controleer, "analyse_all", lambda chosen, way: analyse_all({SMALLEST} & {*chosen}, way)
    )
    monkeypatch.setattr(engine.cli.demo, "procedures", lambda: (SMALLEST,))
    monkeypatch.setattr(tui, "run", lambda paths, *_: list(map(_read, paths)))
    monkeypatch.setattr(LoopbackServer, "serve", lambda server: None)
    return tmp_path


def few_features(folder: Path, *names: str) -> Path:
    """A folder with these files of scenarios, at the place where they stand among all."""
    for name in names:
        path = folder / PROCEDURE / f"{name}.feature"
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(FEATURES / PROCEDURE / f"{name}.feature", path)
    return folder


def _read(path: Path) -> None:
    assert [each for each in read_dossiers([path]) if not isinstance(each, DossierFile)] == []


@pytest.mark.parametrize("command", sorted(COMMANDS.keys() - {"bronnen koppel"}))
def test_the_first_example_needs_nothing_that_does_not_come_along(command: str) -> None:
    """A reader's own copy of a document is the one thing that cannot come along."""
    needed = [w for w in shlex.split(examples(COMMANDS[command])[0]) if re.search(r"/|\.(json|feature|lp|toml)$", w)]
    assert [word for word in needed if not (KB_ROOT.parent / word).exists()] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_the_examples_in_the_help_run(command: str, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = examples(COMMANDS[command])
    assert told, f"waarom {command} --help shows no example"
    if command == "controleer":
        (desk / "voorstel.lp").write_text(EARLIER, encoding="utf-8")
    assert command not in BEFORE or run(shlex.split(BEFORE[command])) == EXIT_DONE
    for line in told:
        words = shlex.split(line)
        assert " ".join(words[1:]).startswith(command), line
        code = run(words[1:])
        out = capsys.readouterr()
        assert code in (EXIT_DONE, EXIT_NEGATIVE), f"{line}: {code}\n{out.err}"
