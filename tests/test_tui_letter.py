"""The letter to the bidder on the screen: the same file as ``waarom brief`` writes, a draft as long as it is open."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from engine.cli.app import run
from tests.tui_pilot import app_of, journey, press, running, screen_text, small_field


async def _asked(pilot: Pilot[None], *answers: str) -> str:
    """What is on screen after asking for the letter with these answers; the names of files that were offered."""
    await press(pilot, "v")
    for answer in answers:
        app_of(pilot).screen.query_one("#antwoord", Input).value = answer
        await press(pilot, "enter")
    return screen_text(pilot)


def test_the_letter_is_that_of_its_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = small_field(tmp_path)
    monkeypatch.chdir(tmp_path)

    async def story() -> None:
        async with running(folder) as pilot:
            await press(pilot, "enter")
            shown = await _asked(pilot, "15-06-2026", "brief.html")
            assert "Bewaard: brief.html" in shown and "concept" not in shown, "nothing is open for who is late"
            assert "bestaat al" in await _asked(pilot, "15-06-2026", "brief.html")
            await press(pilot, "1", "down", "enter")
            assert "Bewaard: open.html (concept; " in await _asked(pilot, "15-06-2026", "open.html")

    journey(story())
    for name, written in (("a_laat", "brief"), ("b_verzonden", "open")):
        out = tmp_path / f"{name}.html"
        assert run(["brief", str(folder / f"{name}.json"), "--verzonden", "15-06-2026", "--uit", str(out)]) == 0
        assert (tmp_path / f"{written}.html").read_bytes() == out.read_bytes()
    assert "CONCEPT" in (tmp_path / "open.html").read_text("utf-8")


def test_without_a_day_it_is_a_draft_and_it_is_offered_beside_the_dossier(tmp_path: Path) -> None:
    folder = small_field(tmp_path)

    async def story() -> None:
        async with running(folder) as pilot:
            await press(pilot, "enter")
            assert "geen bestaande dag" in await _asked(pilot, "31-06-2026")
            assert "eindigt op .html, .docx of .txt" in await _asked(pilot, "onbekend", "brief.pdf")
            await press(pilot, "v", "enter", "enter")
            assert (folder / "a_laat-brief.docx").stat().st_size > 5000
            assert "concept; 1 open" in " ".join(screen_text(pilot).split())

    journey(story())
