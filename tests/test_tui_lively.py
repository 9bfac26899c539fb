"""Never frozen: quitting is always at once, stale answers are dropped, and long proofs open at once."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from textual.widgets import Input
from textual.widgets._footer import FooterKey

import tui.app
import tui.field
import tui.screens.why
import tui.session
import tui.weighing
from engine.explain.proof import Explainer
from engine.knowledge.base import load
from engine.knowledge.folders import KB_ROOT
from engine.outcome.assessment import headline
from engine.outcome.case import open_case
from tests.test_outcome import PROCEDURE, dossier
from tests.tui_pilot import app_of, field, footer_keys, journey, press, running, screen_text, settle, small_field, until
from tui.app import WaaromApp
from tui.field import judge_entries, read_field
from tui.opening import open_dossier
from tui.proof import story_branches
from tui.screens.registry import SCREENS
from tui.session import Entry
from tui.shares import keep_shares, soon
from tui.widgets.rows import Row, Rows
from tui.widgets.tree import Branch, SentenceTree
from tui.work import Answered, Lane, Question, Work


def test_quitting_is_at_once_also_while_the_engine_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    endless = threading.Event()
    monkeypatch.setattr(tui.field, "settled", lambda *_: endless.wait(15))

    async def story() -> None:
        async with running(small_field(tmp_path), settled=False) as pilot:
            await until(pilot, lambda: not app_of(pilot).session.reading)
            await pilot.pause(0.05)
            assert app_of(pilot).work.working
            await pilot.press("q")
            await pilot.pause()
            assert not app_of(pilot).is_running and app_of(pilot).work.working, "it did not wait for the engine"

    try:
        journey(story())
    finally:
        endless.set()


def test_nothing_waits_for_questions_once_the_program_has_ended(tmp_path: Path) -> None:
    async def story() -> Work:
        async with running(field(tmp_path, goed=dossier())) as pilot:
            return app_of(pilot).work

    threads = [lane.thread for lane in asyncio.run(story()).lanes.values()]
    assert threads
    for thread in threads:
        assert thread is not None
        thread.join(5)
        assert not thread.is_alive()


def test_an_answer_that_comes_while_the_program_ends_is_dropped(tmp_path: Path) -> None:
    async def story() -> WaaromApp:
        async with running(field(tmp_path, goed=dossier())) as pilot:
            return app_of(pilot)

    app = asyncio.run(story())
    lane = Lane(app.work, "proef", newest=1)
    late = Question(lane, 1, lambda _: None, lambda _: app.say("te laat"), app.say)
    app._answered(Answered(late, None))


def test_an_answer_that_comes_while_the_screens_are_taken_away_is_dropped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    closing = WaaromApp._close_all

    async def close(app: WaaromApp) -> None:
        assert app.screen_stack
        app._answered(
            Answered(Question(Lane(app.work, "proef", newest=1), 1, lambda _: None, told.append, app.say), None)
        )
        await closing(app)

    async def story() -> None:
        async with running(field(tmp_path, goed=dossier())):
            pass

    monkeypatch.setattr(WaaromApp, "_close_all", close)
    journey(story())
    assert told == []


def test_the_program_itself_ends_at_once(tmp_path: Path) -> None:
    """A solver that is still at work neither holds the process nor makes it crash while it ends."""
    code = (
        "import threading, time, tui;"
        "threading.Thread(target=time.sleep, args=(30,), daemon=True).start();"
        "tui._leave(True)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=20).returncode == 0


def test_screens_answer_while_the_engine_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    endless = threading.Event()
    monkeypatch.setattr(tui.field, "settled", lambda *_: endless.wait(15))

    async def story() -> None:
        async with running(small_field(tmp_path), settled=False) as pilot:
            await until(pilot, lambda: not app_of(pilot).session.reading)
            await pilot.pause(0.05)
            assert "wordt beoordeeld" in screen_text(pilot), "names are there before verdicts"
            await pilot.press("down", "down")
            await pilot.pause()
            assert app_of(pilot).session.chosen is app_of(pilot).session.entries[2]

    try:
        journey(story())
    finally:
        endless.set()


def test_names_are_there_before_the_rules_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reading = threading.Event()
    monkeypatch.setattr(tui.field, "judge_entries", lambda raws: reading.wait(15) and judge_entries(raws))

    async def story() -> None:
        async with running(small_field(tmp_path), settled=False) as pilot:
            while len(app_of(pilot).session.entries) < 4:
                await pilot.pause(0.02)
            await pilot.pause(0.05)
            shown = screen_text(pilot)
            assert "Alles Goed" in shown and "wordt gelezen" in shown and "niet te lezen" not in shown
            await pilot.press("down", "enter")
            reading.set()
            await settle(pilot)
            assert "Net Verzonden › Waarom" in screen_text(pilot), "what was chosen before stays chosen"
            await press(pilot, "1")
            assert "niet te lezen" in screen_text(pilot)

    try:
        journey(story())
    finally:
        reading.set()


def test_the_first_screen_is_drawn_without_the_engine() -> None:
    """Loading the solver and the models takes as long as loading the screen."""
    needed = "import sys, engine.cli.tui, tui.app, tui.screens.dossiers; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", needed], capture_output=True, text=True, check=True).stdout.split()
    assert "textual.app" in loaded
    assert not {"clingo", "pydantic", "engine.knowledge.base"} & set(loaded)


def test_no_screen_reads_rules_on_the_thread_that_draws(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reading = threading.Event()
    monkeypatch.setattr(tui.field, "judge_entries", lambda raws: reading.wait() and judge_entries(raws))
    drawing = threading.current_thread()
    elsewhere = tui.field.load

    def read(*given: Any) -> Any:
        assert threading.current_thread() is not drawing
        return elsewhere(*given)

    async def story() -> None:
        async with running(tmp_path, settled=False) as pilot:
            for _, key, title in SCREENS:
                await pilot.press(key)
                await pilot.pause()
                assert title in screen_text(pilot)
            reading.set()
            await until(pilot, lambda: not app_of(pilot).session.reading)
            assert app_of(pilot).session.knowledge is not None

    monkeypatch.setattr(tui.field, "load", read)
    try:
        journey(story())
    finally:
        reading.set()


def test_answers_that_come_before_a_screen_is_there_are_on_it_once_it_is(tmp_path: Path) -> None:
    async def story() -> None:
        async with running(field(tmp_path, goed=dossier(naam="Goed"))) as pilot:
            app = app_of(pilot)
            for name, title in (("normen", "Bronnen en normen"), ("waarom", "Waarom"), ("budget", "Budget")):
                app.action_go(name)
                assert app.pane is None
                app._read((app.session.entries, app.session.fields, app.session.only))
                app._changed()
                app.say("Er is iets gelezen.")
                await settle(pilot)
                assert title in screen_text(pilot) and "Er is iets gelezen." in screen_text(pilot)

    journey(story())


def test_in_a_field_the_own_outcome_of_a_bidder_does_not_wait_for_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path in sorted((load(PROCEDURE).folder / "voorbeelden" / "veld").glob("*.json"))[:2]:
        shutil.copy(path, tmp_path)
    whole = threading.Event()

    def opened(knowledge: Any, dossiers: Sequence[Any], position: Any) -> Any:
        assert len(dossiers) == 1 or whole.wait(15)
        return open_case(knowledge, dossiers, position)

    async def story() -> None:
        async with running(tmp_path) as pilot:
            await press(pilot, "4")
            pane = app_of(pilot).screen
            monkeypatch.setattr(tui.weighing, "open_case", opened)
            pane.query_one("#gegevens", Rows).go_to("ontvangen")
            await pilot.press("enter")
            pane.query_one("#waarde", Input).value = "9 april 2026 om 9:00"
            await until(pilot, lambda: "op zichzelf" in screen_text(pilot))
            assert "niet in behandeling   op zichzelf; wordt nog vergeleken met het veld" in screen_text(pilot)
            whole.set()
            await settle(pilot)
            shown = screen_text(pilot)
            assert "op zichzelf" not in shown and "niet in behandeling   de uitkomst verandert" in shown

    try:
        journey(story())
    finally:
        whole.set()


def test_the_outcome_in_a_field_comes_without_the_others_once_it_is_known_what_they_bring_in() -> None:
    session = tui.session.Session((KB_ROOT / PROCEDURE / "voorbeelden" / "veld",))
    session.entries = read_field(session.paths)
    session.fields = tui.field.competing(session.entries)
    for entry in session.entries:
        assert entry.file is not None
        case = open_case(entry.file.knowledge, [entry.file.dossier])
        if entry is session.entries[0]:
            assert soon(session, entry, case) is None
        assert len(list(keep_shares(session, entry, case.position))) == len(session.entries)
        found = soon(session, entry, case)
        whole = headline(open_case(entry.file.knowledge, session.together(entry)), entry.name)
        assert found is not None
        assert (found.outcome, found.certain) == (whole.outcome, whole.certain)


def test_a_stale_answer_is_dropped(tmp_path: Path) -> None:
    async def story() -> None:
        async with running(field(tmp_path, goed=dossier())) as pilot:
            work, got = app_of(pilot).work, []
            first = threading.Event()
            work.ask("proef", lambda _: first.wait(5) and "oud", got.append, got.append)
            work.ask("proef", lambda _: "nieuw", got.append, got.append)
            first.set()
            await settle(pilot)
            assert got == ["nieuw"]

    journey(story())


def test_a_failing_question_shows_in_its_pane_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any) -> None:
        raise RuntimeError("de solver deed het niet")

    monkeypatch.setattr(tui.screens.why, "open_dossier", fail)

    async def story() -> None:
        async with running(field(tmp_path, goed=dossier(naam="Goed"))) as pilot:
            await press(pilot, "enter")
            assert "de solver deed het niet" in screen_text(pilot)
            await press(pilot, "1")
            assert "Goed" in screen_text(pilot)

    journey(story())


def _endless(depth: int = 0) -> list[Branch]:
    return [Branch("✗", f"stap {depth}.{n}", below=lambda: _endless(depth + 1)) for n in range(50)]


def test_a_proof_of_more_steps_than_anyone_can_read_opens_at_once(tmp_path: Path) -> None:
    async def story() -> None:
        async with running(field(tmp_path, goed=dossier())) as pilot:
            await press(pilot, "enter")
            tree = app_of(pilot).screen.query_one(SentenceTree)
            tree.plant([Branch("", "wortel", below=_endless)])
            tree.action_turn()
            await pilot.pause()
            await press(pilot, "down", "right", "right", "right")
            assert tree.built < 300
            wide = [Branch("·", f"feit {n}") for n in range(50_000)]
            tree.plant([Branch("", "breed", below=lambda: wide)])
            tree.action_turn()
            await pilot.pause()
            assert len(tree.rows) < 300 and "nog 49800 stappen" in tree.rows[-1].text
            tree.action_edge(-1)
            tree.action_choose()
            assert len(tree.rows) > 400

    journey(story())


def test_a_proof_is_made_only_as_far_as_it_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (entry,) = read_field([field(tmp_path, laat=dossier(ontvangen="2026-04-08T09:00:00"))])
    assert entry.file is not None
    opened = open_dossier(entry.file.knowledge, [entry.file.dossier], entry.name, tui.app.Position())
    asked: list[object] = []
    children = Explainer.children
    monkeypatch.setattr(Explainer, "children", lambda self, node: (asked.append(node), children(self, node))[1])
    branches = story_branches(opened, opened.story.sections)
    at_first = len(asked)
    todo = list(branches)
    while todo:
        todo += todo.pop().children
    assert at_first * 3 < len(asked)


def test_of_thousands_of_rows_only_those_in_view_are_styled() -> None:
    async def story() -> None:
        async with running() as pilot:
            rows = app_of(pilot).screen.query_one("#veld", Rows)
            asked: list[int] = []
            line = rows.render_line
            rows.render_line = lambda y: (asked.append(y), line(y))[1]  # type: ignore[method-assign]
            rows.fill(
                Row(str(n), lambda wide, n=n: [[(f"Inschrijver {n}", "")]], Entry(str(n), "", ""))  # type: ignore[misc]
                for n in range(5000)
            )
            await pilot.pause()
            assert "Inschrijver 9" in screen_text(pilot)
            assert 0 < len(set(asked)) < 100

    journey(story())


def test_the_keys_are_drawn_anew_only_when_they_become_others(tmp_path: Path) -> None:
    async def story() -> None:
        async with running(small_field(tmp_path)) as pilot:
            drawn = list(pilot.app.screen.query(FooterKey))
            await press(pilot, "down")
            assert drawn and drawn == list(pilot.app.screen.query(FooterKey))
            await press(pilot, "2", "enter")
            other = [key.description for key in pilot.app.screen.query(FooterKey)]
            assert other == footer_keys(pilot) != [key.description for key in drawn]

    journey(story())
