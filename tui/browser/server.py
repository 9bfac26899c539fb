"""The screens served to a browser on this machine only, with nothing loaded from elsewhere.

textual-serve runs the terminal program behind a web socket. Its own page fetches a font from the internet, and its
socket answers whoever connects, any web page in the reader's browser included. Here the page is our own, every address
holds a secret that only the printed link gives, only the loopback address is listened to, and only pages from here
may connect.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Awaitable, Callable
from pathlib import Path

import aiohttp_jinja2
import jinja2
from aiohttp import web
from textual_serve.server import Server

LOOPBACK = "127.0.0.1"
PAGE = Path(__file__).parent
_Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class LoopbackServer(Server):
    """textual-serve behind a secret, on the loopback address."""

    def __init__(self, command: str, port: int) -> None:
        super().__init__(command, LOOPBACK, port, "Waarom", templates_path=PAGE)
        self.secret = secrets.token_urlsafe(16)

    @property
    def link(self) -> str:
        """What to open in the browser."""
        return f"{self.public_url}/{self.secret}/"

    async def _make_app(self) -> web.Application:
        app = web.Application(middlewares=[self._guard])
        aiohttp_jinja2.setup(app, loader=jinja2.FileSystemLoader(PAGE), autoescape=True)
        app.add_routes(
            [
                web.get(f"/{self.secret}/", self.handle_index, name="index"),
                web.get(f"/{self.secret}/ws", self.handle_websocket, name="websocket"),
                web.static(f"/{self.secret}/static", self.statics_path, name="static"),
            ]
        )
        return app

    @web.middleware
    async def _guard(self, request: web.Request, handler: _Handler) -> web.StreamResponse:
        """Refuse whoever came by another name or from another page, and let the page load from here only."""
        here = {f"{LOOPBACK}:{self.port}", f"localhost:{self.port}"}
        origin = request.headers.get("Origin")
        if request.host not in here or (origin is not None and origin.removeprefix("http://") not in here):
            raise web.HTTPForbidden(text="Alleen te openen met de link die waarom tui --web toont.")
        response = await handler(request)
        if not response.prepared:
            response.headers["Content-Security-Policy"] = self.policy
            response.headers["Referrer-Policy"] = "no-referrer"
        return response

    @property
    def policy(self) -> str:
        """What the page may load: only what comes from here."""
        socket = f"ws://{LOOPBACK}:{self.port}"
        inline = "'self' 'unsafe-inline'"
        return (
            f"default-src 'self'; script-src {inline}; style-src {inline}; img-src 'self' data:; "
            f"connect-src 'self' {socket}; frame-ancestors 'none'; form-action 'none'; base-uri 'none'"
        )

    async def on_startup(self, app: web.Application) -> None:
        """Nothing: the command tells where to look."""

    def initialize_logging(self) -> None:
        """Only what goes wrong, in the plain form."""
        logging.basicConfig(level="ERROR", format="%(message)s")
