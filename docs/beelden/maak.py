"""Makes the screen pictures of the user guide from the real screens: ``make beelden``.

A picture is what the screen shows after the keys, on the shipped example dossiers. The SVG that Textual writes fetches
a font from the internet and clips every line; that is taken out. How often a section is used is counted on the screen,
and changes with every rule and example that somebody adds: a picture in which only such a count differs stays as it is.
"""

from __future__ import annotations

import asyncio
import os
import re
import tempfile
from pathlib import Path

from textual.pilot import Pilot

from engine.knowledge.folders import KB_ROOT
from tui.app import WaaromApp

HERE = Path(__file__).parent
EXAMPLES = KB_ROOT / "groningen_hsj_2026" / "voorbeelden"
SIZE = (100, 28)
NEEDLESS = (
    re.compile(r"\s*@font-face \{.*?\}", re.DOTALL),
    re.compile(r'<clipPath id="[^"]*-line-\d+">.*?</clipPath>\s*', re.DOTALL),
    re.compile(r' clip-path="url\(#[^)]*-line-\d+\)"| shape-rendering="crispEdges"'),
    re.compile(r"<!-- .*? -->\s*"),
)
LONG_NAME = re.compile(r"terminal-\d+(?=-)")
COUNT = re.compile(r"\d+&#160;(?:norm|regel|twijfel|voorbeeld)(?:en|s)?\b")
PLACE = re.compile(r' (?:x|width|textLength)="[^"]*"|&#160;')
PICTURES = {
    "dossiers": (),
    "waarom": ("down", "enter"),
    "vergelijk": ("c",),
    "werelden": ("3",),
    "bronnen": ("0",),
}
"""Every picture with the keys that lead to it from the one before."""


async def main() -> None:
    os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp()  # no copy that whoever makes the pictures has linked
    app = WaaromApp((EXAMPLES,))
    async with app.run_test(size=SIZE) as pilot:
        await _settled(app, pilot)
        for name, keys in PICTURES.items():
            for key in keys:
                await pilot.press(key)
                await _settled(app, pilot)
            picture = app.export_screenshot(title=f"waarom tui · {name}").replace("Fira Code, ", "")
            for each in NEEDLESS:
                picture = each.sub("", picture)
            keep(HERE / f"{name}.svg", LONG_NAME.sub("w", picture))
            print(f"{HERE.name}/{name}.svg")


def keep(path: Path, picture: str) -> None:
    """Write a picture, unless the one that is there shows the same but for a count."""
    if not path.exists() or apart_from_counts(path.read_text(encoding="utf-8")) != apart_from_counts(picture):
        path.write_text(picture, encoding="utf-8")


def apart_from_counts(picture: str) -> str:
    """The picture without what is counted and without where things stand, which a longer number moves."""
    return PLACE.sub("", COUNT.sub("", picture))


async def _settled(app: WaaromApp, pilot: Pilot[None]) -> None:
    """Wait until every answer that was asked for is on screen."""
    await pilot.pause()
    while app.work.busy:
        await pilot.pause(0.02)
    await pilot.pause()


if __name__ == "__main__":
    asyncio.run(main())
