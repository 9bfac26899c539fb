"""Means for the tests of the screens: an app on a small field, waiting for answers, and reading what is on screen."""

from __future__ import annotations

import asyncio
import atexit
import json
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from textual import _wait
from textual._compositor import Compositor
from textual.pilot import Pilot
from textual.widgets import Input

from tests.test_outcome import dossier
from tui.app import WaaromApp
from tui.work import Work

WIDE, SMALL = (140, 45), (80, 24)
_WORK: list[Work] = []
_SHORT_LOOKS = {"SLEEP_GRANULARITY": 1 / 200, "SLEEP_IDLE": 1 / 4000}
"""How long Textual looks whether the program has nothing left to do: of its 20 ms a journey has hundreds."""


def journey(story: Coroutine[Any, Any, None]) -> None:
    """Plays a story to its end."""
    asyncio.run(story)


def field(folder: Path, **named: dict[str, Any] | str) -> Path:
    """A folder with a dossier (or a broken file) per name."""
    for name, data in named.items():
        text = data if isinstance(data, str) else json.dumps(data)
        (folder / f"{name}.json").write_text(text, encoding="utf-8")
    return folder


def small_field(folder: Path) -> Path:
    """One bidder that is out, one that hangs on a reading, one that is in, and a broken file."""
    return field(
        folder,
        a_laat=dossier(naam="Te Laat", ontvangen="2026-04-08T09:00:00", verzonden="2026-04-08T08:59:00"),
        b_verzonden=dossier(naam="Net Verzonden", ontvangen="2026-04-07T12:00:01", verzonden="2026-04-07T11:59:00"),
        c_goed=dossier(naam="Alles Goed"),
        d_kapot='{"procedure": ',
    )


@asynccontextmanager
async def running(*paths: Path, size: tuple[int, int] = WIDE, settled: bool = True) -> AsyncIterator[Pilot[None]]:
    """The app on these files, with the field assessed."""
    app = WaaromApp(paths)
    _WORK[:] = [*(work for work in _WORK if work.working), app.work]
    with patch.object(Compositor, "render_update", _seen_by_nobody), patch.multiple(_wait, **_SHORT_LOOKS):
        async with app.run_test(size=size) as pilot:
            if settled:
                await settle(pilot)
            yield pilot
            screen_text(pilot)


def _seen_by_nobody(compositor: Compositor, **_: Any) -> None:
    """Nothing is drawn between two looks at the screen: that would be a third of the work of a test."""
    compositor._dirty_regions.clear()


def app_of(pilot: Pilot[None]) -> WaaromApp:
    assert isinstance(pilot.app, WaaromApp)
    return pilot.app


async def settle(pilot: Pilot[None]) -> None:
    """Wait until every answer that was asked for is on screen."""
    await pilot.pause()
    await until(pilot, lambda: not app_of(pilot).work.busy)
    await pilot.pause()


async def until(pilot: Pilot[None], met: Callable[[], bool]) -> None:
    """Wait until something is so; what has not come by then will not come."""
    last = time.monotonic() + 60
    while not met():
        assert time.monotonic() < last, f"dit bleef staan:\n{screen_text(pilot)}"
        await pilot.pause(0.01)


async def press(pilot: Pilot[None], *keys: str) -> None:
    """Press keys one after another, waiting for answers in between."""
    for key in keys:
        await pilot.press(key)
        await settle(pilot)


async def type_text(pilot: Pilot[None], text: str) -> None:
    """Put text into the field that has the focus, its last character as a key."""
    box = pilot.app.focused
    assert isinstance(box, Input)
    box.value = text[:-1]
    box.cursor_position = len(text) - 1
    await pilot.press(text[-1])
    await settle(pilot)


def screen_text(pilot: Pilot[None]) -> str:
    """Every character on screen, line by line."""
    strips = pilot.app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)


def footer_keys(pilot: Pilot[None]) -> list[str]:
    """What the footer offers."""
    shown = [b for b in pilot.app.screen.active_bindings.values() if b.binding.show and b.enabled]
    return list(dict.fromkeys(b.binding.description for b in shown))


@atexit.register
def _until_done() -> None:
    """The solver must not be cut off while the interpreter ends."""
    until = time.monotonic() + 10
    while any(work.working for work in _WORK) and time.monotonic() < until:
        time.sleep(0.02)
