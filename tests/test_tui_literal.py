"""Text of other people reaches the screen as it is written; what the program says itself is Dutch."""

from __future__ import annotations

import ast
import re
from dataclasses import replace
from pathlib import Path

import pytest

import tui.screens.consistency
import tui.screens.specifications
from engine.formats.reading import DossierFile
from engine.knowledge.base import KnowledgeBase
from engine.knowledge.folders import KB_ROOT
from tests.test_outcome import dossier
from tests.tui_pilot import SMALL, WIDE, app_of, field, footer_keys, journey, press, running, screen_text, settle
from tests.tui_work import features, report
from tui.app import WaaromApp
from tui.screens.registry import SCREENS
from tui.session import Entry
from tui.tekst import clean, content

TUI = KB_ROOT.parent / "tui"
HOSTILE = "[/ [sic] [lid 1] [@click=app.quit]x[/]"
MORE = {"waarom": "fr", "normen": "pbrvv", "consistentie": "pbra", "specificaties": "a"}
"""The keys that show more of a screen."""
TOKENS = ("[/", "[sic]", "[lid", "1]", "[@click=app.quit]x[/]")


@pytest.fixture(autouse=True)
def quick(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Screens that take the engine long show something small, with hostile text in all of it."""
    _small(HOSTILE, tmp_path_factory.mktemp("features"), monkeypatch)


def _small(text: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tui.screens.consistency, "analyse", lambda procedure: report(text))
    monkeypatch.setattr(tui.screens.specifications, "FEATURES", features(folder, text))


def hostile_field(folder: Path) -> Path:
    data = dossier(naam=f"B {HOSTILE}", ontvangen="2026-04-07T12:00:01", verzonden="2026-04-07T11:59:00")
    for number, party in enumerate(data["partijen"]):
        party["naam"] = f"P{number} {HOSTILE}"
    late = dossier(naam=f"A {HOSTILE}", ontvangen="2026-04-08T09:00:00", verzonden="2026-04-08T08:59:00")
    return field(folder, a=late, b=data, **{f"z {HOSTILE.replace('/', '')}": '{"' + HOSTILE + '": 1}'})


def hostile_knowledge(knowledge: KnowledgeBase) -> KnowledgeBase:
    """The same rules with hostile titles, citations, questions and grounds."""
    norms = {
        i: replace(n, title=f"T {HOSTILE}", source=f"§ {HOSTILE}", topic=f"§ {HOSTILE} · O {HOSTILE}")
        for i, n in knowledge.norms.items()
    }
    findings = {
        i: replace(
            f,
            question=f"V {HOSTILE}",
            source=f"§ {HOSTILE}",
            preferred_because=HOSTILE,
            readings=tuple(replace(r, ground=f"G {HOSTILE}") for r in f.readings),
        )
        for i, f in knowledge.findings.items()
    }
    rules = tuple(
        replace(r, source=f"§ {HOSTILE}", sentence=r.sentence and f"Z {HOSTILE}", sentence_met=HOSTILE)
        for r in knowledge.rules
    )
    about = {**knowledge.about, "kort": f"K {HOSTILE}", "document": f"D {HOSTILE}", "titel": HOSTILE}
    return replace(knowledge, norms=norms, findings=findings, rules=rules, about=about)


def _with_hostile_rules(app: WaaromApp) -> None:
    made: dict[str, KnowledgeBase] = {}
    for entry in app.session.entries:
        if isinstance(entry.file, DossierFile):
            base = entry.file.knowledge
            entry.file = replace(entry.file, knowledge=made.setdefault(base.procedure, hostile_knowledge(base)))
            entry.now = entry.start = None


def _literal(shown: str) -> None:
    for token in TOKENS:
        assert token in shown, (token, shown)


def test_hostile_text_is_shown_as_it_is_written_on_every_screen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "uit").mkdir()
    monkeypatch.chdir(tmp_path / "uit")

    async def story() -> None:
        async with running(hostile_field(tmp_path), size=WIDE) as pilot:
            app = app_of(pilot)
            _with_hostile_rules(app)
            app.assess_field()
            await settle(pilot)
            app.pane.field_changed()  # type: ignore[union-attr]
            await settle(pilot)
            for name, key, _ in SCREENS:
                await press(pilot, key)
                if name != "batch":  # before it begins it tells nothing of what others wrote
                    _literal(screen_text(pilot))
                assert app.is_running and len(footer_keys(pilot)) <= 7, name
                for tab in MORE.get(name, ""):
                    await press(pilot, tab)
                    _literal(screen_text(pilot))
            await press(pilot, "8", "s", "enter")
            for _ in range(3):
                await settle(pilot)
            _literal(screen_text(pilot))
            await press(pilot, "enter")
            _literal(screen_text(pilot))
            await press(pilot, "escape")
            for keys in (["g"], ["4", "enter"]):
                await press(pilot, *keys)
                _literal(screen_text(pilot))
                await press(pilot, "escape")
            await press(pilot, "2", "y")
            _literal(screen_text(pilot))
            await press(pilot, "colon", "escape", "slash", "escape")
            app.say(HOSTILE)
            await pilot.pause()
            assert HOSTILE in screen_text(pilot)
            await press(pilot, "1", "end", "enter")
            _literal(screen_text(pilot))

    journey(story())


def test_hostile_text_is_nothing_to_click_on(tmp_path: Path) -> None:
    async def story() -> None:
        async with running(hostile_field(tmp_path), size=WIDE) as pilot:
            app = app_of(pilot)
            rows = screen_text(pilot).splitlines()
            for y, line in enumerate(rows):
                if (x := line.find("]x[/]")) >= 0:
                    await pilot.click(offset=(x + 1, y))
            await settle(pilot)
            assert app.is_running

    journey(story())


def test_an_error_of_the_engine_is_shown_as_text(tmp_path: Path) -> None:
    async def story() -> None:
        async with running(field(tmp_path, goed=dossier(naam="Goed"))) as pilot:
            app = app_of(pilot)
            app.session.entries.append(Entry("x", "bron", HOSTILE, None, (), error=HOSTILE))
            app.session.entries[0].error = f"RuntimeError: {HOSTILE}"
            app.pane.field_changed()  # type: ignore[union-attr]
            await settle(pilot)
            _literal(screen_text(pilot))
            await press(pilot, "2")
            _literal(screen_text(pilot))

    journey(story())


def test_control_and_direction_characters_never_reach_the_terminal() -> None:
    assert clean("a\x1b[31mb\u202ec\x07\u200d") == "a�[31mb�c��"
    assert content("x\ny\x1b", ("[b]z[/b]", "sterk")).plain == "x\ny�[b]z[/b]"


def test_no_widget_is_made_out_of_a_string() -> None:
    """Only ``tui/tekst.py`` may hand text to Textual; elsewhere only fixed words, and only where nothing is parsed."""
    forbidden = {
        "Static",
        "Label",
        "Markdown",
        "RichLog",
        "DataTable",
        "Tree",
        "OptionList",
        "Option",
        "Select",
        "Button",
    }
    forbidden |= {"Content", "Tooltip", "Collapsible", "Checkbox"}
    found: list[str] = []
    for path in sorted(TUI.rglob("*.py")):
        if path.name == "tekst.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = ""
            if isinstance(node, ast.Call):
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in ("textual", "rich"):
                found += [f"{path.name}:{node.lineno} {a.name}" for a in node.names if a.name in forbidden]
            if isinstance(node, ast.Assign):
                targets = [t.attr for t in node.targets if isinstance(t, ast.Attribute)]
                title = {"border_title", "border_subtitle", "tooltip"} & set(targets)
                if title and not isinstance(node.value, ast.Constant):
                    found.append(f"{path.name}:{node.lineno} {title}")
            if name in ("notify", "from_markup"):
                found.append(f"{path.name}:{node.lineno} {name}")
            if name == "TabPane" and isinstance(node, ast.Call) and not isinstance(node.args[0], ast.Constant):
                found.append(f"{path.name}:{node.lineno} TabPane")
    assert found == []


ENGLISH = re.compile(
    r"\b(the|and|with|from|press|search|quit|help|close|select|palette|matches|show|hide|toggle|cancel|loading|key|keys|"
    r"screen|file|save|saved|error|not found|yes|theme|dark|light|next|previous|copy|copied|submit|scroll|focus|page|"
    r"true|false|none)\b",
    re.IGNORECASE,
)


def test_every_screen_fits_80x24_is_in_dutch_and_shows_at_most_seven_keys(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _small("proef", tmp_path / "proef", monkeypatch)

    async def story() -> None:
        async with running(field(tmp_path, goed=dossier(naam="Goed"), kapot="{"), size=SMALL) as pilot:
            seen = []
            for name, key, title in SCREENS:
                await press(pilot, key)
                shown = screen_text(pilot)
                assert title in shown.splitlines()[0], name
                assert len(footer_keys(pilot)) <= 7, (name, footer_keys(pilot))
                assert all(word in shown.splitlines()[-1] for word in footer_keys(pilot)), name
                pane = app_of(pilot).pane
                assert pane is not None and pane.HELP_NL and pane.command().startswith("waarom ")
                seen += [shown, pane.HELP_NL, pane.citation()]
                assert isinstance(pane.export(), str)
            for keys in (["slash"], ["escape", "g"], ["escape", "x"], ["escape", "colon"], ["escape", "f1"]):
                await press(pilot, *keys)
                seen.append(screen_text(pilot))
            assert {m[0] for text in seen for m in ENGLISH.finditer(text)} == set()

    journey(story())
