"""The screens on the dossiers of every procedure: what a procedure lacks is said, and nothing breaks."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import pytest

from engine.knowledge.base import load
from engine.knowledge.folders import procedures
from tests.tui_pilot import press, running, screen_text
from tui.screens.registry import SCREENS

FEW = 2
QUICK = ("werelden", "watals", "termijnen", "budget", "vergelijk", "normen")
"""The screens that look at one procedure; the others run everything there is."""


@pytest.mark.parametrize("procedure", procedures())
def test_the_screens_open_on_the_dossiers_of_a_procedure(procedure: str, tmp_path: Path) -> None:
    examples = sorted((load(procedure).folder / "voorbeelden").glob("*.json"))[:FEW]
    for path in examples:
        shutil.copy(path, tmp_path)

    async def story() -> None:
        async with running(tmp_path) as pilot:
            shown = screen_text(pilot)
            assert str(load(procedure).about["kort"]) in shown or "dossiers" in shown
            await press(pilot, "enter")
            assert "Waarom" in screen_text(pilot)
            for _, key, title in (each for each in SCREENS if each[0] in QUICK):
                await press(pilot, key)
                text = screen_text(pilot)
                assert len(text.split()) > 10, title
                assert "Traceback" not in text

    asyncio.run(story())


def test_the_shipped_examples_say_what_they_are_and_how_to_open_others() -> None:
    examples = [min((load(p).folder / "voorbeelden").glob("*.json")) for p in procedures()[:2]]

    async def story() -> None:
        async with running(*examples) as pilot:
            assert "Dit zijn voorbeelden; uw eigen dossiers opent u met: waarom tui MAP" in screen_text(pilot)

    asyncio.run(story())
