"""Vergelijk: another dossier, or the same one under another position, with other facts or other rules."""

from __future__ import annotations

import json
import shlex
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from engine.cli.app import run
from tests.test_controleer import HIGHER
from tests.test_vergelijk_versies import between, proposed
from tests.tui_pilot import app_of, journey, press, running, screen_text, small_field, type_text
from tui.screens.compare import Compare

__all__ = ["between"]
Json = dict[str, Any]


async def beside(pilot: Pilot[None], way: str, text: str) -> None:
    """Lay something beside the chosen dossier."""
    await press(pilot, "d")
    await type_text(pilot, way)
    await press(pilot, "enter")
    if text:
        await type_text(pilot, text)
        await press(pilot, "enter")


def shown(pilot: Pilot[None]) -> tuple[Json, list[str]]:
    """What the screen compares, and the equal command."""
    pane = app_of(pilot).pane
    assert isinstance(pane, Compare) and pane.found is not None
    return dict(pane.found), shlex.split(pane.command())[1:]


def same_as_the_command(told: Json, command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert run([*command, "--formaat", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == json.loads(json.dumps(told))


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return small_field(tmp_path)


def test_two_positions(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "ander.toml").write_text('[lezing]\n"K-130" = "verzending"\n', encoding="utf-8")
    seen: list[tuple[Json, list[str]]] = []

    async def story() -> None:
        async with running(here / "b_verzonden.json") as pilot:
            await press(pilot, "c")
            assert "Er is geen ander dossier" in screen_text(pilot)
            await beside(pilot, "ander standpunt", "ander.toml")
            text = screen_text(pilot)
            assert "Net Verzonden: het standpunt van nu naast het standpunt in ander.toml" in text
            assert "K-130" in text
            seen.append(shown(pilot))
            await press(pilot, "3", "right")
            await press(pilot, "c", "colon")
            assert "nog in geen bestand" in screen_text(pilot), "the command would not say the same"
            await press(pilot, "escape", "3", "s", "enter")
            await press(pilot, "c", "colon")
            assert "nog in geen bestand" not in screen_text(pilot)
            await press(pilot, "escape")
            seen.append(shown(pilot))
            await beside(pilot, "bij het begin", "")
            assert "het standpunt bij het begin naast het standpunt van nu" in screen_text(pilot)
            seen.append(shown(pilot))

    journey(story())
    assert [command.count("--standpunt") for _, command in seen] == [1, 2, 1]
    for told, command in seen:
        same_as_the_command(told, command, capsys)


def test_scenarios(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    late, in_time = "ontvangen=9 april 2026 om 9:00 uur", "ontvangen=7 april 2026 om 10:00 uur"
    seen: list[tuple[Json, list[str]]] = []

    async def story() -> None:
        async with running(here) as pilot:
            await press(pilot, "c")
            await beside(pilot, "scenario", in_time)
            assert f"Te Laat: het dossier zelf naast het scenario {in_time}" in screen_text(pilot)
            assert "Moment van ontvangst" in screen_text(pilot)
            seen.append(shown(pilot))
            await press(pilot, "w")
            assert app_of(pilot).screen.query_one("#gegevens").row.data.path == ("ontvangen",)  # type: ignore[attr-defined]
            await press(pilot, "c")
            await beside(pilot, "scenario", f"{late} tegenover {in_time}")
            seen.append(shown(pilot))
            await beside(pilot, "scenario", "onzin=1")
            assert "onzin is geen gegeven van dit dossier" in screen_text(pilot)

    journey(story())
    assert [command.count("--scenario") for _, command in seen] == [1, 2]
    for told, command in seen:
        assert told["doet_ertoe"]
        same_as_the_command(told, command, capsys)


def test_what_was_changed_in_what_if_is_the_first_scenario(here: Path) -> None:
    async def story() -> None:
        async with running(here) as pilot:
            await press(pilot, "4")
            app_of(pilot).screen.query_one("#gegevens").go_to("ontvangen")  # type: ignore[attr-defined]
            await press(pilot, "enter")
            await type_text(pilot, "7 april 2026 om 10:00 uur")
            await press(pilot, "enter", "c", "d")
            await type_text(pilot, "scenario")
            await press(pilot, "enter", "enter")
            assert "het scenario ontvangen=7 april 2026 om 10:00 uur" in screen_text(pilot)

    journey(story())


def test_proposed_rules(
    tmp_path: Path, between: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    proposed(tmp_path, HIGHER)
    Path("fout.lp").write_text('#include "elders.lp".', encoding="utf-8")
    seen: list[tuple[Json, list[str]]] = []

    async def story() -> None:
        async with running(Path(between)) as pilot:
            await press(pilot, "c")
            await beside(pilot, "voorstel", "voorstel.lp")
            assert "Ertussen: de regels van nu naast de regels met voorstel.lp" in screen_text(pilot)
            assert "minimum(solvabiliteit,300000)." in screen_text(pilot)
            seen.append(shown(pilot))
            await beside(pilot, "voorstel", "fout.lp")
            assert "fout.lp:1" in screen_text(pilot) and "(opdracht)" in screen_text(pilot)

    journey(story())
    same_as_the_command(*seen[0], capsys)
