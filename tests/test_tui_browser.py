"""The screens in a real browser, where there is one: keys arrive without a click, and nothing is fetched elsewhere."""

from __future__ import annotations

import asyncio
import base64
import os
import re
import shlex
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.test_outcome import dossier
from tests.test_tui_web import START, serving
from tests.tui_pilot import field

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), "")
OPTIONS = ("--headless=new", "--remote-debugging-port=0", "--no-first-run", "--disable-gpu")


class Page:
    """A page of the browser, spoken to in the protocol of its developer tools."""

    def __init__(self, line: aiohttp.ClientWebSocketResponse) -> None:
        self.line = line
        self.addresses: list[str] = []
        self.closed = False
        self.seen = b""
        """What came over the web sockets of the page: what the terminal in it draws."""

    async def say(self, method: str, **parameters: Any) -> None:
        await self.line.send_json({"id": 1, "method": method, "params": parameters})

    async def until(self, met: Callable[[], bool]) -> None:
        """Listen to what happens in the page until something has."""
        while not met():
            told = await self.line.receive_json(timeout=60)
            given = told.get("params", {})
            match told.get("method"):
                case "Network.requestWillBeSent":
                    self.addresses.append(given["request"]["url"])
                case "Network.webSocketCreated":
                    self.addresses.append(given["url"])
                case "Network.webSocketClosed":
                    self.closed = True
                case "Network.webSocketFrameReceived":
                    data = given["response"]["payloadData"]
                    self.seen += base64.b64decode(data) if given["response"]["opcode"] == 2 else data.encode()

    async def press(self, key: str, code: int) -> None:
        for kind in ("keyDown", "keyUp"):
            text = {"text": "\r" if key == "Enter" else key} if kind == "keyDown" else {}
            await self.say("Input.dispatchKeyEvent", type=kind, key=key, windowsVirtualKeyCode=code, **text)


@asynccontextmanager
async def browsing(folder: Path, client: aiohttp.ClientSession) -> AsyncIterator[Page]:
    unprotected = ["--no-sandbox"] if os.geteuid() == 0 else []
    browser = await asyncio.create_subprocess_exec(
        BROWSER, *OPTIONS, *unprotected, f"--user-data-dir={folder}", "about:blank", stderr=asyncio.subprocess.PIPE
    )
    assert browser.stderr is not None
    try:
        async for line in browser.stderr:
            if found := re.search(rb"DevTools listening on ws://([^/]+)/", line):
                break
        assert found is not None
        pages = await (await client.get(f"http://{found[1].decode()}/json")).json()
        address = next(p["webSocketDebuggerUrl"] for p in pages if p["type"] == "page")
        async with client.ws_connect(address, max_msg_size=0) as tools:
            yield Page(tools)
    finally:
        browser.terminate()
        await browser.wait()


@pytest.mark.skipif(not BROWSER, reason="er is geen Chromium op deze machine")
def test_a_browser_shows_the_screens_takes_keys_at_once_and_fetches_nothing_from_elsewhere(tmp_path: Path) -> None:
    folder = tmp_path / "veld"
    folder.mkdir()
    field(folder, laat=dossier(naam="Te Laat", ontvangen="2026-04-08T09:00:00"))

    async def story() -> None:
        async with (
            serving(shlex.join([*START, str(folder)])) as (server, client),
            browsing(tmp_path / "profiel", client) as page,
        ):
            await page.say("Network.enable")
            await page.say("Page.navigate", url=server.link)
            await page.until(lambda: b"niet in behandeling" in page.seen)
            page.seen = b""
            await page.press("Enter", 13)
            await page.until(lambda: b"NIET IN BEHANDELING" in page.seen)
            here = f"://127.0.0.1:{server.port}/{server.secret}/"
            assert any(address.startswith("ws:") for address in page.addresses)
            assert [a for a in page.addresses if here not in a and not a.startswith("data:")] == []
            await page.press("q", 81)
            await page.until(lambda: page.closed)
        await asyncio.sleep(0.2)

    asyncio.run(story())
