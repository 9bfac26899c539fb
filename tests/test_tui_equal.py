"""Every screen has an equal command, and both say the same from the same answer of the engine."""

from __future__ import annotations

import asyncio
import json
import os
import shlex
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import tui.screens.specifications
from engine.cli.app import COMMANDS, run
from engine.knowledge.base import load
from engine.wording.budget import bare
from tests.test_outcome import PROCEDURE, dossier
from tests.tui_pilot import app_of, field, press, running, screen_text, type_text
from tests.tui_work import features
from tui.screens.budget import Budget
from tui.screens.repair import Repair
from tui.screens.specifications import Specifications
from tui.screens.terms import TermsPane
from tui.screens.what_if import WhatIf
from tui.tekst import plain
from tui.widgets.rows import Rows
from tui.widgets.tree import SentenceTree

Asked = Callable[..., Any]


@pytest.fixture
def both(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Asked:
    """What a screen shows after a key, beside what its equal command says as data."""
    folder = field(tmp_path, stil=dossier(ondertekening__bevoegd=None))
    monkeypatch.setattr(tui.screens.specifications, "FEATURES", features(tmp_path, "proef"))

    def ask(keys: list[str], look: Callable[[Any], Any]) -> tuple[Any, Any]:
        seen: list[Any] = []
        commands: list[list[str]] = []

        async def story() -> None:
            async with running(folder) as pilot:
                await press(pilot, *keys)
                pane = app_of(pilot).pane
                assert pane is not None
                seen.append(look(pane))
                commands.append(shlex.split(pane.command())[1:])

        asyncio.run(story())
        assert commands[0][0] in COMMANDS
        capsys.readouterr()
        assert run([*commands[0], "--formaat", "json"]) in (0, 1)
        return seen[0], json.loads(capsys.readouterr().out)

    return ask


def test_repair(both: Asked) -> None:
    def look(pane: Repair) -> list[str]:
        tree = pane.query_one(SentenceTree)
        return [f"{way.text} | {branch.text}" for way in tree.roots[0].children for branch in way.children]

    texts, told = both(["h"], look)
    changes = [each for way in told[0]["herstel"] for each in way]
    assert texts and all(
        text.endswith(f"| {each['tekst']}") and each["soort"] in text for text, each in zip(texts, changes, strict=True)
    )


def test_repair_of_one_of_a_field_speaks_of_its_outcome_there(tmp_path: Path) -> None:
    for name in ("eemsmond_jeugd", "noorderlicht", "terp_en_wierde"):
        shutil.copy(load(PROCEDURE).folder / "voorbeelden" / "veld" / f"{name}.json", tmp_path)

    async def story() -> None:
        async with running(tmp_path) as pilot:
            await press(pilot, "h")
            assert "De uitkomst is nu: loting." in screen_text(pilot)

    asyncio.run(story())


def test_terms(both: Asked) -> None:
    def look(pane: TermsPane) -> list[tuple[str, str]]:
        return [(r.data.event.label, r.data.source) for r in pane.query_one("#data", Rows).rows]

    rows, told = both(["5"], look)
    assert rows == [(each["gebeurtenis"], each["bron"]) for each in told["termijnen"]]


def test_budget(both: Asked) -> None:
    def look(pane: Budget) -> tuple[list[tuple[int, str]], list[str]]:
        years = [(r.data.year, bare(r.data.budget)) for r in pane.query_one("#jaren", Rows).rows]
        return years, [plain(r.draw(200)) for r in pane.query_one("#jaren", Rows).rows]

    (years, drawn), told = both(["6"], look)
    told = told if isinstance(told, list) else [told]
    known = {year["jaar"]: year["bedrag_tekst"] for year in told}
    assert known and all(dict(years)[year].split()[0] in text for year, text in known.items())
    assert all(amount in line for (_, amount), line in zip(years, drawn, strict=True))


def test_specifications(both: Asked) -> None:
    def look(pane: Specifications) -> list[tuple[str, str]]:
        return [(r.example.name, r.outcome) for f in pane.features.values() for r in f.results]

    came, told = both(["9", "a"], look)
    assert [outcome for _, outcome in came] == ["geslaagd", "mislukt"]
    examples = [e for f in told["bestanden"] for r in f["regels"] for e in r["voorbeelden"]]
    assert came == [(e["naam"], e["uitkomst"]) for e in examples]


def test_without_colour_everything_is_still_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    folder = field(tmp_path, laat=dossier(naam="Te Laat", ontvangen="2026-04-08T09:00:00"), kapot="{")
    pictures: list[str] = []

    async def story() -> None:
        async with running(folder) as pilot:
            pictures.append(screen_text(pilot))
            grey = [type(each).__name__ for each in pilot.app._filters]
            assert ("Monochrome" in grey) == ("NO_COLOR" in os.environ)

    asyncio.run(story())
    monkeypatch.setenv("NO_COLOR", "1")
    asyncio.run(story())
    assert pictures[0] == pictures[1] and "✗" in pictures[0] and "!" in pictures[0]


def test_another_scenario_gives_the_budget_of_the_command_and_a_forbidden_one_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = field(tmp_path, stil=dossier())

    async def story() -> None:
        async with running(folder) as pilot:
            await press(pilot, "6", "s")
            await type_text(pilot, "6.4=2027")
            await press(pilot, "enter")
            assert "Scenario niet toegestaan" in screen_text(pilot)
            await press(pilot, "escape", "s")
            await type_text(pilot, "onzin")
            await press(pilot, "enter")
            assert "onzin" in screen_text(pilot)
            await press(pilot, "s")
            await type_text(pilot, "6.4=2033")
            await press(pilot, "enter")
            assert "Scenario: 6.4 vanaf 2033" in screen_text(pilot)
            pane = app_of(pilot).pane
            assert isinstance(pane, Budget)
            rows = pane.query_one("#jaren", Rows)
            rows.go_to("2033")
            years.append(bare(rows.row.data.budget) if rows.row else "")
            commands.append(shlex.split(pane.command())[1:])
            await press(pilot, "o")
            assert "Scenario:" not in screen_text(pilot)

    years: list[str] = []
    commands: list[list[str]] = []
    asyncio.run(story())
    assert run([*commands[0], "--formaat", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    (year,) = told if isinstance(told, list) else [told]
    assert year["jaar"] == 2033 and years[0] in year["bedrag_tekst"]


def test_what_if_in_a_field(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The verdict beside the others, and which norms are hit now, as the command tells them with ``--veld``."""
    for name in ("eemsmond_jeugd", "waddenzoom"):
        shutil.copy(load(PROCEDURE).folder / "voorbeelden" / "veld" / f"{name}.json", tmp_path)
    seen: list[tuple[str, bool, set[str]]] = []
    commands: list[list[str]] = []

    async def story() -> None:
        async with running(tmp_path) as pilot:
            await press(pilot, "4")
            pane = app_of(pilot).pane
            assert isinstance(pane, WhatIf)
            pane.query_one("#gegevens", Rows).go_to("kanaal")
            await press(pilot, "enter")
            await type_text(pilot, "post")
            await press(pilot, "enter")
            assert pane.weighing.after is not None
            shown = [(plain(row.draw(200)), row.data) for row in pane.query_one("#verschil", Rows).rows]
            hit = {norm for text, norm in shown if "nu niet voldaan" in text or "nu de vraag" in text}
            seen.append((pane.weighing.after.outcome, pane.weighing.after.certain, hit))
            commands.append(shlex.split(pane.command())[1:])
            await press(pilot, "v")
            told = app_of(pilot).screen.text  # type: ignore[attr-defined]
            assert "de verzoeken worden getoetst" in told and "Waddenzoom" in told and "Let op" not in told

    asyncio.run(story())
    assert "--veld" in commands[0]
    capsys.readouterr()
    assert run([*commands[0], "--formaat", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    after, hit = told["na"], {g["norm"] for g in told["nieuw_geraakt"]}
    assert seen[0] == (after["uitkomst"], after["zeker"], hit) and hit
