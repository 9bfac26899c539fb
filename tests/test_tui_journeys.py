"""Journeys through the screens as a reader makes them, and the same content as the commands give."""

from __future__ import annotations

import json
import shlex
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from textual.widgets import Input

from engine.cli.app import run
from engine.knowledge.base import load
from engine.outcome.assessment import assess
from engine.outcome.case import name_of, open_case
from engine.outcome.position import NO_POSITION, read_position
from engine.wording.story import tell
from engine.wording.tree import Line
from tests.test_outcome import PROCEDURE, dossier
from tests.tui_pilot import SMALL, app_of, field, journey, press, running, screen_text, settle, small_field, type_text
from tui.choices import all_switches, position_text
from tui.field import read_field
from tui.opening import open_dossier
from tui.proof import story_branches
from tui.screens.compare import Compare
from tui.widgets.rows import Rows
from tui.widgets.tree import Branch, SentenceTree


def test_from_the_field_to_the_cited_reason_and_its_source(tmp_path: Path) -> None:
    async def story() -> None:
        async with running(small_field(tmp_path), size=SMALL) as pilot:
            shown = screen_text(pilot)
            assert "Te Laat" in shown and "✗" in shown and "niet in behandeling" in shown
            await press(pilot, "enter")
            shown = screen_text(pilot)
            assert "✗ NIET IN BEHANDELING." in shown
            assert "§ 5.2" in shown, "the cited reason stands on the first screen after one key"
            await press(pilot, "b")
            assert "Vindplaats" in screen_text(pilot)
            await press(pilot, "r")
            shown = screen_text(pilot)
            assert f"kb/{PROCEDURE}/5_2" in shown and ".lp:" in shown

    journey(story())


def test_a_step_opens_to_its_facts_with_their_origin(tmp_path: Path) -> None:
    async def story() -> None:
        async with running(small_field(tmp_path)) as pilot:
            await press(pilot, "enter", "f")
            shown = screen_text(pilot)
            assert "moment van ontvangst" in shown and "levert:" in shown and "in het dossier: ontvangen" in shown

    journey(story())


def test_switching_a_reading_moves_the_field_and_is_kept_as_a_position(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = small_field(tmp_path)
    monkeypatch.chdir(tmp_path)

    async def story() -> None:
        async with running(folder) as pilot:
            await press(pilot, "down", "3")
            app = app_of(pilot)
            entry = next(e for e in app.session.entries if e.name == "Net Verzonden")
            assert entry.start is not None and not entry.start.certain
            rows = app.screen.query_one("#keuzes", Rows)
            assert rows.row is not None and "verzending" in rows.row.data.options
            before = entry.start.outcome
            await press(pilot, "right")
            assert entry.now is not None and entry.now.outcome != before
            shown = screen_text(pilot)
            assert "◆" in shown and "1 van de 3 dossiers verandert van uitkomst" in shown
            await press(pilot, "s")
            await press(pilot, "enter")
            knowledge = app.session.knowledge
            assert knowledge is not None
            assert read_position(tmp_path / "standpunt.toml", knowledge).readings
            assert "--standpunt standpunt.toml" in app.screen.command()  # type: ignore[attr-defined]
            after.append(entry.now.outcome)
            await press(pilot, "o")
            assert entry.now is not None and entry.now.outcome == before

    after: list[str] = []
    journey(story())
    run(["toets", str(folder / "b_verzonden.json"), "--standpunt", "standpunt.toml", "--formaat", "json"])
    (row,) = json.loads(capsys.readouterr().out)
    assert row["uitkomst"] == after[0], "the command with the saved position says what the screen said"


def test_typing_another_fact_flips_the_verdict_and_the_dossier_can_be_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = field(tmp_path, a_laat=dossier(naam="Te Laat", ontvangen="2026-04-08T09:00:00"))
    monkeypatch.chdir(tmp_path)

    async def story() -> None:
        async with running(folder) as pilot:
            await press(pilot, "enter", "f", "w")
            app = app_of(pilot)
            row = app.screen.query_one("#gegevens", Rows).row
            assert row is not None and row.data.path == ("ontvangen",), "what-if starts at the fact of the step"
            await press(pilot, "enter")
            await type_text(pilot, "7 april 2026 om 10:00 uur")
            await pilot.pause(0.15)
            await settle(pilot)
            assert "de uitkomst verandert" in screen_text(pilot), "already while typing"
            await press(pilot, "enter")
            await press(pilot, "u")
            assert "de uitkomst verandert" not in screen_text(pilot)
            await press(pilot, "enter")
            app.screen.query_one("#waarde", Input).value = "gisteren of zo"
            await pilot.pause(0.15)
            await settle(pilot)
            assert "verwacht" in screen_text(pilot), "what cannot be read is told"
            app.screen.query_one("#waarde", Input).value = "7 april 2026 om 10:00 uur"
            await pilot.pause(0.15)
            await press(pilot, "enter")
            await press(pilot, "s")
            await press(pilot, "enter")
            after.append(app.screen.weighing.after.outcome)  # type: ignore[attr-defined]
            commands.append(shlex.split(app.screen.command())[1:])  # type: ignore[attr-defined]
            await press(pilot, "v", "y")
            examples.append(app.clipboard)

    after: list[str] = []
    commands: list[list[str]] = []
    examples: list[str] = []
    journey(story())
    run([*commands[0], "--voorbeeld"])
    assert capsys.readouterr().out == examples[0], "the equal command gives the same Voorbeeld"
    run(["toets", "a_laat-anders.json", "--formaat", "json"])
    (saved,) = json.loads(capsys.readouterr().out)
    assert saved["uitkomst"] == after[0]


def test_what_would_change_it_is_two_keys_from_the_field(tmp_path: Path) -> None:
    async def story() -> None:
        async with running(field(tmp_path, stil=dossier(ondertekening__bevoegd=None)), size=SMALL) as pilot:
            await press(pilot, "enter", "h")
            assert "om zeker geschikt te worden" in screen_text(pilot)
            tree = app_of(pilot).screen.query_one(SentenceTree)
            place = next(i for i, r in enumerate(tree.rows) if isinstance(r.data.data, tuple))
            tree.go_to(tree.rows[place].key)
            path = tree.rows[place].data.data
            await press(pilot, "w")
            row = app_of(pilot).screen.query_one("#gegevens", Rows).row
            assert row is not None and row.data.path[:-1] == path[:-1]

    journey(story())


def test_dossiers_of_several_procedures_stand_under_their_document(tmp_path: Path) -> None:
    small_field(tmp_path)
    others = sorted((load("zhz_2022").folder / "voorbeelden").glob("*.json"))[:2]

    async def story() -> None:
        async with running(tmp_path, *others, size=SMALL) as pilot:
            lines = screen_text(pilot).splitlines()
            assert "5 dossiers in 2 procedures" in lines[1] and "uw eigen dossiers" not in lines[2]
            heading = next(i for i, line in enumerate(lines) if "Zuid-Holland Zuid 2022" in line)
            assert any("Alles Goed" in line for line in lines[:heading])
            assert "─" in lines[heading] and lines[heading].endswith(("✓", "✗", "○")), "one line says how they come out"
            assert lines[heading + 1][2] in "✓✗○", "and the dossiers follow at once"
            await press(pilot, "end", "5")
            assert "Zuid-Holland Zuid 2022" in screen_text(pilot)

    journey(story())


def test_why_this_one_is_out_and_another_one_is_not(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = small_field(tmp_path)

    async def story() -> None:
        async with running(folder) as pilot:
            await press(pilot, "c")
            shown = screen_text(pilot)
            assert "Te Laat naast Alles Goed" in shown and "Wat het verschil maakt" in shown
            assert "Moment van ontvangst" in shown
            pane = app_of(pilot).pane
            assert isinstance(pane, Compare) and pane.found is not None
            found.append(dict(pane.found))
            commands.append(shlex.split(pane.command())[1:])
            await press(pilot, "w")
            row = app_of(pilot).screen.query_one("#gegevens", Rows).row
            assert row is not None and row.data.path in (("ontvangen",), ("verzonden",))
            await press(pilot, "c", "d")
            await type_text(pilot, "verzonden")
            await press(pilot, "enter")
            assert "Te Laat naast Net Verzonden" in screen_text(pilot)

    found: list[dict[str, Any]] = []
    commands: list[list[str]] = []
    journey(story())
    assert run([*commands[0], "--formaat", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == json.loads(json.dumps(found[0]))


def test_a_linked_copy_stands_beside_the_rule(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "eigen"))
    copy = tmp_path / "exemplaar.txt"
    copy.write_text("5.1 Begin\nVooraf.\n5.2 Voorschriften\nOp tijd [sic] moet het.\n", encoding="utf-8")
    folder = field(tmp_path, a_laat=dossier(naam="Te Laat", ontvangen="2026-04-08T09:00:00"))

    async def story() -> None:
        async with running(folder) as pilot:
            await press(pilot, "enter")
            assert "Op tijd [sic]" not in screen_text(pilot)
            await press(pilot, "0", "e")
            await type_text(pilot, str(tmp_path / "geen.txt"))
            await press(pilot, "enter")
            assert "is niet te lezen" in screen_text(pilot)
            await press(pilot, "e")
            await type_text(pilot, str(copy))
            await press(pilot, "enter")
            assert "van 45 vindplaatsen herkend" in screen_text(pilot)
            await press(pilot, "g")
            await type_text(pilot, "vindplaats § 5.2")
            await press(pilot, "enter", "p")
            shown = screen_text(pilot)
            assert "│ Op tijd [sic] moet het." in shown and "Vooraf" not in shown
            await press(pilot, "b")
            assert "In dit veld niet voldaan door (1)" in screen_text(pilot)
            assert "waarom bronnen toon" in app_of(pilot).pane.command()  # type: ignore[union-attr]
            await press(pilot, "2")
            assert "│ Op tijd [sic] moet het." in screen_text(pilot), "beside the proof"

    journey(story())


# --- the same content as the commands ------------------------------------------


def test_a_tree_opened_all_the_way_says_what_the_command_says(tmp_path: Path) -> None:
    for each in [e.file for e in read_field([small_field(tmp_path)]) if e.file is not None]:
        name = name_of(each.dossier, each.knowledge)
        opened = open_dossier(each.knowledge, [each.dossier], name, NO_POSITION)
        told = [flat for section in opened.story.sections for line in section.lines for flat in _flat(line)]
        assert sorted(_told(story_branches(opened, opened.story.sections))) == sorted(told)
        case = open_case(each.knowledge, [each.dossier], NO_POSITION)
        assert opened.story == tell(case, assess(case, name))


def _flat(line: Line) -> Iterator[tuple[str, str, str, str]]:
    yield line.sign, line.text, line.source, line.norm
    for child in line.children:
        yield from _flat(child)


def _told(branches: Iterable[Branch]) -> Iterator[tuple[str, str, str, str]]:
    for branch in branches:
        if branch.data is not None:
            line = branch.data.line
            yield line.sign, line.text, line.source, line.norm
        yield from _told(branch.children)


@pytest.mark.parametrize("competing", [False, True], ids=["losse dossiers", "een veld"])
def test_the_field_says_what_toets_says(tmp_path: Path, capsys: pytest.CaptureFixture[str], competing: bool) -> None:
    if competing:
        for path in sorted((load(PROCEDURE).folder / "voorbeelden" / "veld").glob("*.json"))[:2]:
            shutil.copy(path, tmp_path)
    folder = tmp_path if competing else small_field(tmp_path)
    run(["toets", str(folder), "--formaat", "json"])
    rows = {r["dossier"]: r for r in json.loads(capsys.readouterr().out)}

    async def story() -> None:
        async with running(folder) as pilot:
            for entry in app_of(pilot).session.entries:
                if entry.file is not None:
                    assert entry.now is not None
                    assert (entry.procedure in app_of(pilot).session.fields) == competing
                    row = rows[entry.name]
                    assert (entry.now.outcome, entry.now.certain) == (row["uitkomst"], row["zeker"])
                    assert {g.norm for g in entry.now.grounds} == {g["norm"] for g in row["gronden"]}

    journey(story())


def test_without_a_terminal_the_command_says_what_else_to_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["tui"]) == 2
    assert "heeft een terminal nodig" in capsys.readouterr().err


def test_every_position_that_can_be_taken_can_be_read_back(tmp_path: Path) -> None:
    knowledge = load(PROCEDURE)
    position = NO_POSITION
    for switch in all_switches(knowledge):
        position = switch.fixed(position, switch.options[0])
    path = tmp_path / "alles.toml"
    path.write_text(position_text(position, 'naam "met" \\ tekens'), encoding="utf-8")
    assert read_position(path, knowledge) == replace(position, name='naam "met" \\ tekens')
