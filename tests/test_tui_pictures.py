"""What every screen looks like, small and wide, as text that a person can read: ``tests/snapshots/schermen``.

``WAAROM_SNAPSHOTS=1`` writes them anew. How many norms, rules and examples there are is left out: it changes with every
rule that is added.
"""

from __future__ import annotations

import asyncio
import os
import re
import runpy
from pathlib import Path

import pytest

import engine.sources.index
import tui.screens.consistency
import tui.screens.details
import tui.screens.specifications
from tests.test_outcome import PROCEDURE
from tests.tui_pilot import SMALL, WIDE, press, running, screen_text, settle, small_field
from tests.tui_work import features, report
from tui.screens.registry import SCREENS

ROOT = Path(__file__).parent.parent
SNAPSHOTS = ROOT / "tests" / "snapshots" / "schermen"
COUNTS = re.compile(r"\b\d+(?= (?:norm|regel|twijfel|voorbeeld)(?:en|s)?\b)")


def test_every_screen_looks_as_it_was_approved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tui.screens.consistency, "analyse", lambda procedure: report("proef"))
    monkeypatch.setattr(tui.screens.specifications, "FEATURES", features(tmp_path, "proef"))
    monkeypatch.setattr(engine.sources.index, "scenarios_by_norm", lambda procedure: {})
    monkeypatch.setitem(tui.screens.details._SCENARIOS, PROCEDURE, {})
    (tmp_path / "veld").mkdir()
    small_field(tmp_path / "veld")
    monkeypatch.chdir(tmp_path)
    seen: dict[str, str] = {}

    async def story() -> None:
        async with running(Path("veld"), size=WIDE) as pilot:
            for name, key, _ in SCREENS:
                await press(pilot, key)
                pictures = []
                for size in (SMALL, WIDE):
                    await pilot.resize_terminal(*size)
                    await settle(pilot)
                    pictures.append(f"{size[0]}×{size[1]}\n{_framed(screen_text(pilot), size[0])}")
                seen[name] = "\n\n".join(pictures) + "\n"

    asyncio.run(story())
    if os.environ.get("WAAROM_SNAPSHOTS"):
        SNAPSHOTS.mkdir(parents=True, exist_ok=True)
        for name, text in seen.items():
            (SNAPSHOTS / f"{name}.txt").write_text(text, encoding="utf-8")
    approved = {path.stem: path.read_text(encoding="utf-8") for path in SNAPSHOTS.glob("*.txt")}
    assert seen.keys() == approved.keys()
    for name, text in seen.items():
        assert text == approved[name], name


def _framed(text: str, wide: int) -> str:
    """The screen without the spaces at the end of its lines and without what is counted."""
    lines = [re.sub(r" +", " ", COUNTS.sub("…", line)) if COUNTS.search(line) else line for line in text.splitlines()]
    return "\n".join(["─" * wide, *lines, "─" * wide])


def test_the_pictures_of_the_guide_are_small_and_fetch_nothing() -> None:
    guide = (ROOT / "docs" / "handleiding.md").read_text(encoding="utf-8")
    pictures = sorted((ROOT / "docs" / "beelden").glob("*.svg"))
    assert {path.name for path in pictures} == set(re.findall(r"\(beelden/([^)]+)\)", guide))
    for path in pictures:
        text = path.read_text(encoding="utf-8")
        assert len(text) < 45_000, path.name
        assert re.findall(r"""(?:https?:)?//[^"' )]+""", text.replace("http://www.w3.org/2000/svg", "")) == []


def test_a_picture_is_made_anew_only_when_it_shows_something_else_than_a_count(tmp_path: Path) -> None:
    maker = runpy.run_path(str(ROOT / "docs" / "beelden" / "maak.py"))
    path = tmp_path / "beeld.svg"
    first = '<text class="w-r1" x="10" textLength="40">9&#160;normen,&#160;1&#160;voorbeeld</text>'
    counted = '<text class="w-r1" x="8" textLength="44">10&#160;normen,&#160;2&#160;voorbeelden</text>'
    other = first.replace("normen", "regelingen")
    for given, kept in ((first, first), (counted, first), (other, other)):
        maker["keep"](path, given)
        assert path.read_text(encoding="utf-8") == kept
