"""The screens that set the engine to work for longer: consistency, batch and specifications."""

from __future__ import annotations

import csv
import json
import shlex
from pathlib import Path

import pytest

import engine.cli.controleer
import tui.screens.consistency
import tui.screens.specifications
from engine.cli.app import run
from engine.knowledge.base import load
from engine.knowledge.scenarios import FEATURES
from engine.sources.index import sections
from tests.test_outcome import PROCEDURE, dossier
from tests.tui_pilot import app_of, field, journey, press, running, screen_text, settle, small_field, type_text
from tests.tui_work import features, report
from tui.screens.batch import Batch
from tui.screens.consistency import Consistency
from tui.screens.specifications import Specifications
from tui.widgets.rows import Rows


def test_findings_stand_beside_what_shows_them_and_say_what_the_command_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found = report("tekst")
    monkeypatch.setattr(tui.screens.consistency, "analyse", lambda procedure: found)
    monkeypatch.setattr(engine.cli.controleer, "analyse_all", lambda names, way: [found])

    async def story() -> None:
        async with running(field(tmp_path, goed=dossier(naam="Goed"))) as pilot:
            await press(pilot, "7")
            pane = app_of(pilot).pane
            assert isinstance(pane, Consistency)
            shown = screen_text(pilot)
            assert "✗ F tekst" in shown and "1 fout" in shown and "T tekst" not in shown
            rows = pilot.app.screen.query_one("#bevindingen", Rows).rows
            assert "○ niet gecontroleerd" in shown and "niet klaar binnen de tijd" in rows[-1].text
            assert "te zien aan W tekst" in shown and "R tekst" in shown
            await press(pilot, "p")
            assert any("P tekst" in line and "│ Q tekst" in line for line in screen_text(pilot).splitlines())
            await press(pilot, "r")
            assert 'niet_akkoord(D, "GR-G1-01"' in screen_text(pilot)
            await press(pilot, "a")
            assert "T tekst" in screen_text(pilot)
            rows = pilot.app.screen.query_one("#bevindingen", Rows).rows
            texts.extend(r.data.text for r in rows[:2])
            commands.append(shlex.split(pane.command())[1:])

    texts: list[str] = []
    commands: list[list[str]] = []
    journey(story())
    assert run([*commands[0], "--formaat", "json"]) == 1
    assert [r["tekst"] for r in json.loads(capsys.readouterr().out)][:2] == texts


def test_a_batch_shows_its_results_and_writes_what_the_command_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "in").mkdir()
    small_field(tmp_path / "in")
    monkeypatch.chdir(tmp_path)

    async def story() -> None:
        async with running(Path("in")) as pilot:
            await press(pilot, "8", "p")
            assert "Er loopt geen batch" in screen_text(pilot)
            await press(pilot, "s", "enter")
            pane = app_of(pilot).pane
            assert isinstance(pane, Batch)
            for _ in range(3):
                await settle(pilot)
            shown = screen_text(pilot)
            assert "4 van 4" in shown and "1 niet te beoordelen" in shown and "Te Laat" in shown
            await press(pilot, "enter")
            assert "GR-5.2-01" in screen_text(pilot)
            await press(pilot, "escape", "s", "enter")
            assert "bestaat al" in screen_text(pilot)
            commands.append(shlex.split(pane.command())[1:])

    commands: list[list[str]] = []
    journey(story())
    written = Path("uitkomsten.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(written.splitlines(), delimiter=";"))
    assert [r["dossier"] for r in rows] == ["Te Laat", "Net Verzonden", "Alles Goed"]
    Path("uitkomsten.csv").unlink()
    assert run(commands[0]) == 2
    assert Path("uitkomsten.csv").read_text(encoding="utf-8-sig") == written


def test_a_batch_is_held_broken_off_and_taken_up_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in").mkdir()
    folder = field(tmp_path / "in", **{f"d{n}": dossier(naam=f"Inschrijver {n}") for n in range(3)})
    monkeypatch.chdir(tmp_path)

    async def story() -> None:
        async with running(folder) as pilot:
            await press(pilot, "8")
            await pilot.press("s")
            await pilot.pause()
            await pilot.press("enter", "p")
            pane = app_of(pilot).pane
            assert isinstance(pane, Batch) and pane.running
            assert "p gaat verder" in screen_text(pilot) or pane.progress is None
            await pilot.press("b")
            for _ in range(3):
                await settle(pilot)
            assert "Afgebroken" in screen_text(pilot) and not Path("uitkomsten.csv").exists()
            await press(pilot, "s", "enter")
            for _ in range(3):
                await settle(pilot)
            assert "3 van 3" in screen_text(pilot) and Path("uitkomsten.csv").exists()

    journey(story())


def test_examples_run_and_a_red_one_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tui.screens.specifications, "FEATURES", features(tmp_path, "[sic]"))

    async def story() -> None:
        async with running(field(tmp_path, goed=dossier(naam="Goed"))) as pilot:
            await press(pilot, "9")
            shown = screen_text(pilot)
            assert "○ F [sic]" in shown and "2 voorbeelden · 0 uitgevoerd" in shown
            await press(pilot, "right", "down", "right", "down", "u")
            shown = screen_text(pilot)
            assert "✓ goed [sic]" in shown and "1 uitgevoerd, geen niet geslaagd" in shown
            await press(pilot, "a", "down")
            shown = screen_text(pilot)
            assert "✗ fout [sic]" in shown and "2 uitgevoerd, 1 niet geslaagd" in shown
            assert "✗ Dan is" in shown and "Waarom niet" in shown
            assert "waarom specs" in app_of(pilot).pane.command()  # type: ignore[union-attr]

    journey(story())


def test_from_the_field_to_a_flipped_verdict_that_is_kept_as_a_voorbeeld_and_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Open, ask why, follow to the source, change a fact, see the verdict flip, keep it as a Voorbeeld, run it."""
    monkeypatch.setattr(tui.screens.specifications, "FEATURES", tmp_path / "geen")
    monkeypatch.chdir(tmp_path)
    complete = json.loads((FEATURES / PROCEDURE / "basis" / "hoofdaannemer.json").read_text(encoding="utf-8"))
    folder = field(tmp_path, a_laat={**complete, "ontvangen": "2026-04-08T09:00:00"})

    async def story() -> None:
        async with running(folder) as pilot:
            await press(pilot, "enter")
            assert "NIET IN BEHANDELING" in screen_text(pilot) and "§ 5.2" in screen_text(pilot)
            await press(pilot, "f", "w", "enter")
            await type_text(pilot, "7 april 2026 om 10:00 uur")
            assert "de uitkomst verandert" in screen_text(pilot)
            await press(pilot, "enter", "v")
            shown = screen_text(pilot)
            assert "Voorbeeld: wat als" in shown and "s bewaart" in shown and "Let op" not in shown
            await press(pilot, "s", "enter")
            assert "Bewaard: a_laat.feature" in screen_text(pilot)
            await press(pilot, "9")
            pane = app_of(pilot).pane
            assert isinstance(pane, Specifications)
            assert "Wat als bij" in screen_text(pilot)
            await press(pilot, "u")
            shown = screen_text(pilot)
            assert "✓ Wat als bij" in shown and "1 uitgevoerd, geen niet geslaagd" in shown

    journey(story())


def test_a_voorbeeld_that_does_not_hold_says_so_before_it_is_kept(tmp_path: Path) -> None:
    folder = field(tmp_path, a_laat=dossier(naam="Te Laat", ontvangen="2026-04-08T09:00:00"))

    async def story() -> None:
        async with running(folder) as pilot:
            await press(pilot, "enter", "f", "w", "enter")
            await type_text(pilot, "7 april 2026 om 10:00 uur")
            await press(pilot, "enter", "v")
            shown = app_of(pilot).screen.text  # type: ignore[attr-defined]
            assert 'geen zin zegt dit van Te Laat: bij "Te Laat" hoort ook hoofdaannemer "Hoofdaannemer"' in shown
            assert "Zo slaagt het niet (verwacht: zeker; gevonden: niet zeker)" in shown

    journey(story())


def test_the_sections_say_what_the_command_says(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    async def story() -> None:
        async with running(field(tmp_path, goed=dossier(naam="Goed"))) as pilot:
            await press(pilot, "0")
            rows.extend(r.key for r in pilot.app.screen.query_one("#register", Rows).rows)

    rows: list[str] = []
    journey(story())
    assert run(["bronnen", "lijst", PROCEDURE, "--formaat", "json"]) == 0
    assert [r["plaats"] for r in json.loads(capsys.readouterr().out)] == rows == list(sections(load(PROCEDURE)))
