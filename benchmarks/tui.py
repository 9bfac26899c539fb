"""What the screens add to the engine. Run: ``python -m benchmarks.tui``.

A changed fact in a field of five that compete, until its outcome in the field is shown, and a
proof of 50 000 possible steps on a headless screen, warm, beside what the engine needs alone for the same answer; and
the names of a field of 200 bidders in a terminal, counted from the start of the program.
Times are medians in milliseconds of the clock on the wall, so run it on a quiet machine; the ratios say more.
Between brackets what they would be at the usual pace (`benchmarks.pace`).
"""

from __future__ import annotations

import asyncio
import fcntl
import json
import os
import pty
import signal
import struct
import sys
import tempfile
import termios
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from textual.widgets import Input

from benchmarks.pace import Timed, middle, timed, told
from engine.knowledge.folders import KB_ROOT
from engine.outcome.assessment import headline
from engine.outcome.case import name_of, open_case
from tui.app import WaaromApp
from tui.field import read_field
from tui.screens.what_if import WhatIf
from tui.widgets.rows import Rows
from tui.widgets.tree import Branch, SentenceTree

ROUNDS = 7
EXAMPLES = KB_ROOT / "groningen_hsj_2026" / "voorbeelden"
BIDDERS = 200


def many(folder: Path) -> Path:
    """The example dossiers again and again under other names."""
    examples = [json.loads(p.read_text(encoding="utf-8")) for p in sorted(EXAMPLES.glob("*.json"))]
    for number in range(BIDDERS):
        data = dict(examples[number % len(examples)])
        data["naam"] = f"{data['naam']} {number}"
        (folder / f"d{number:03}.json").write_text(json.dumps(data), encoding="utf-8")
    return folder


async def until(ready: Callable[[], bool]) -> None:
    """Wait until something is so."""
    while not ready():
        await asyncio.sleep(0.002)


def first_paint(folder: Path) -> tuple[Timed, Timed]:
    """From the start of the program in a terminal: until the first name is shown, and until all have been read."""
    name = json.loads((folder / "d000.json").read_text(encoding="utf-8"))["naam"]
    awaited = [str(name).encode(), f"{BIDDERS} dossiers".encode()]
    times: list[float] = []
    start = monotonic()
    program, terminal = pty.fork()
    if program == 0:
        os.environ["TERM"] = "xterm-256color"
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        os.execv(sys.executable, [sys.executable, "-c", "from engine.cli import main; main()", "tui", str(folder)])
    seen = b""
    while len(times) < len(awaited):
        seen += os.read(terminal, 65536)
        if awaited[len(times)] in seen:
            times.append(monotonic() - start)
    os.kill(program, signal.SIGKILL)
    os.waitpid(program, 0)
    os.close(terminal)
    return timed(times[0]), timed(times[1])


async def changed_fact() -> tuple[Timed, Timed]:
    """From the last key to the outcome in the field, and what the engine needs for it with all dossiers at once."""
    entries = [e.file for e in read_field([EXAMPLES / "veld"]) if e.file is not None]
    dossiers = [f.dossier for f in entries]

    def asked() -> Timed:
        start = monotonic()
        headline(open_case(entries[0].knowledge, dossiers), name_of(dossiers[0], entries[0].knowledge))
        return timed(monotonic() - start)

    engine = middle([asked() for _ in range(ROUNDS)])
    app = WaaromApp((EXAMPLES / "veld",))
    async with app.run_test(size=(120, 40)) as pilot:
        await until(lambda: bool(app.session.entries) and not app.work.busy)
        await pilot.press("4")
        await until(lambda: not app.work.busy)
        pane = app.screen
        assert isinstance(pane, WhatIf)
        pane.query_one("#gegevens", Rows).go_to("ontvangen")
        await pilot.press("enter")
        times: list[Timed] = []
        for number in range(ROUNDS):
            start = monotonic()
            pane.query_one("#waarde", Input).value = f"7 april 2026 om 1{number % 3}:0{number}"
            await until(lambda: pane.weighing.soon is not None and not pane.weighing.alone)
            took = monotonic() - start
            await until(lambda: not app.work.busy)
            times.append(timed(took))
    return middle(times), engine


async def proof() -> Timed:
    wide = [Branch("·", f"feit {n}", below=lambda: [Branch("·", "feit")]) for n in range(50_000)]
    app = WaaromApp((EXAMPLES / "aa_landen.json",))
    async with app.run_test(size=(120, 40)) as pilot:
        await until(lambda: bool(app.session.entries) and not app.work.busy)
        await pilot.press("enter")
        await until(lambda: not app.work.busy)
        tree = app.screen.query_one(SentenceTree)
        times: list[Timed] = []
        for _ in range(ROUNDS):
            start = monotonic()
            tree.plant([Branch("", "bewijs", below=lambda: wide, opened=True)])
            await pilot.pause()
            times.append(timed(monotonic() - start))
        return middle(times)


async def main() -> None:
    shown, engine = await changed_fact()
    print(f"gegeven veranderd, uitkomst in het veld van vijf: {told(shown)}; "
          f"alleen de engine, zonder voorbereiding, {told(engine)}, {shown.took / engine.took:.1f}×")  # fmt: skip
    print(f"bewijs met 50 000 mogelijke stappen: {told(await proof())}", flush=True)
    with tempfile.TemporaryDirectory() as name:
        folder = many(Path(name))
        start = monotonic()
        read_field([folder])
        reading = timed(monotonic() - start)
        first, every = map(middle, zip(*[first_paint(folder) for _ in range(ROUNDS)], strict=True))
    print(f"van het starten van het programma tot de eerste van {BIDDERS} namen in beeld: {told(first)}")
    print(f"tot alle {BIDDERS} zijn gelezen: {told(every)}, waarvan de bestanden {told(reading)}", flush=True)


if __name__ == "__main__":
    asyncio.run(main())
    os._exit(0)  # a thread that is still inside the solver would crash the interpreter while it shuts down
