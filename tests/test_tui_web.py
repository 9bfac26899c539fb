"""The screens in a browser: from this machine only, with the link only, and nothing loaded from elsewhere."""

from __future__ import annotations

import asyncio
import re
import shlex
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from engine.cli.app import run
from tests.test_outcome import dossier
from tests.test_tui_literal import ENGLISH
from tests.tui_pilot import field
from tui.browser.server import LoopbackServer

START = [sys.executable, "-c", "import sys; from engine.cli import main; sys.exit(main())", "tui"]


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@asynccontextmanager
async def serving(command: str) -> AsyncIterator[tuple[LoopbackServer, aiohttp.ClientSession]]:
    server = LoopbackServer(command, free_port())
    runner = web.AppRunner(await server._make_app())
    await runner.setup()
    await web.TCPSite(runner, server.host, server.port).start()
    try:
        async with aiohttp.ClientSession() as browser:
            yield server, browser
    finally:
        await runner.cleanup()


def test_the_page_loads_nothing_from_elsewhere_and_only_its_own_link_opens_it() -> None:
    async def story() -> None:
        async with serving("true") as (server, browser):
            page = await browser.get(server.link)
            text = await page.text()
            for address in re.findall(r"https?://[^\"' )]+|wss?://[^\"' )]+", text):
                assert address.split("://")[1].startswith(f"127.0.0.1:{server.port}/{server.secret}/"), address
            assert "default-src 'self'" in page.headers["Content-Security-Policy"]
            assert 'lang="nl"' in text and "Waarom wordt geopend" in text
            visible = re.sub(r"<(style|script)>.*?</\1>|<[^>]*>", " ", text, flags=re.DOTALL)
            assert not ENGLISH.search(visible)
            for name in ("css/xterm.css", "js/textual.js", "fonts/RobotoMono-VariableFont_wght.ttf"):
                assert (await browser.get(f"{server.link}static/{name}")).status == 200
            root = f"http://127.0.0.1:{server.port}"
            assert (await browser.get(f"{root}/")).status == 404
            assert (await browser.get(f"{root}/ws")).status == 404
            for headers in ({"Origin": "http://kwaad.example"}, {"Host": "kwaad.example"}):
                assert (await browser.get(server.link, headers=headers)).status == 403
            with pytest.raises(aiohttp.WSServerHandshakeError):
                await browser.ws_connect(f"{server.link}ws", headers={"Origin": "http://kwaad.example"})

    asyncio.run(story())


def test_the_screens_come_through_and_stop(tmp_path: Path) -> None:
    folder = field(tmp_path, goed=dossier(naam="Alles Goed"))

    async def story() -> None:
        async with (
            serving(shlex.join([*START, str(folder)])) as (server, browser),
            browser.ws_connect(f"{server.link}ws?width=80&height=24") as line,
        ):
            seen = b""
            while b"Alles Goed" not in seen:
                message = await line.receive(timeout=30)
                assert message.type is aiohttp.WSMsgType.BINARY
                seen += message.data
            await line.send_json(["stdin", "q"])
            while (await line.receive(timeout=30)).type is aiohttp.WSMsgType.BINARY:
                pass
            assert line.closed
        await asyncio.sleep(0.2)

    asyncio.run(story())


def test_a_port_that_is_taken_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        assert run(["tui", "--web", "--poort", str(taken.getsockname()[1])]) == 2
    assert "is niet te gebruiken" in capsys.readouterr().err
