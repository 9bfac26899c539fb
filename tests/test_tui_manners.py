"""What every screen does alike: keys, filter and search, help, what is cut and what is said where there is nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine.outcome.assessment import Ground
from tests.test_outcome import answer, dossier
from tests.tui_pilot import SMALL, app_of, field, journey, press, running, screen_text, small_field, type_text
from tui.screens.difference_rows import differences
from tui.widgets.tree import SentenceTree


def test_a_broken_file_is_a_row_with_its_error(tmp_path: Path) -> None:
    async def story() -> None:
        async with running(small_field(tmp_path), size=SMALL) as pilot:
            await press(pilot, "end")
            assert "d_kapot.json" in screen_text(pilot) and "niet te lezen" in screen_text(pilot)
            await press(pilot, "enter")
            assert "breekt af" in screen_text(pilot)
            await press(pilot, "4")
            assert "niet te lezen" in screen_text(pilot)

    journey(story())


def test_four_keys_lead_to_the_reason_for_any_bidder_and_one_more_to_what_would_change_it(tmp_path: Path) -> None:
    names = [f"Zorg {letter}" for letter in "abxk"]
    late = {"ontvangen": "2026-04-08T09:00:00"}
    folder = field(tmp_path, **{name[-1]: dossier(naam=name, **(late if name == "Zorg x" else {})) for name in names})

    async def story() -> None:
        async with running(folder, size=SMALL) as pilot:
            await press(pilot, "slash", "x", "enter")
            shown = screen_text(pilot)
            assert "Zorg x › Waarom" in shown and "✗ NIET IN BEHANDELING" in shown and "§ 5.2" in shown
            await press(pilot, "h")
            assert "Zorg x › Herstel" in screen_text(pilot)

    journey(story())


def test_a_name_is_cut_only_where_there_is_no_room_for_it(tmp_path: Path) -> None:
    name = "Stichting Zorg 1234567"

    async def story() -> None:
        async with running(field(tmp_path, a=dossier(naam=name), b=dossier(naam="Kort")), size=SMALL) as pilot:
            assert name in screen_text(pilot)
            await press(pilot, "3")
            assert name in screen_text(pilot)

    journey(story())


def test_help_fits_the_screen_and_scrolls_with_its_keys_in_view(tmp_path: Path) -> None:
    async def story() -> None:
        async with running(field(tmp_path, a=dossier()), size=SMALL) as pilot:
            await press(pilot, "2", "f1")
            shown = screen_text(pilot)
            assert "Esc sluit" in shown and "Boven staat de conclusie" in shown and "stoppen" not in shown
            await press(pilot, "end")
            shown = screen_text(pilot)
            assert "Esc sluit" in shown and "stoppen" in shown

    journey(story())


def test_an_empty_folder_says_what_to_do(tmp_path: Path) -> None:
    async def story() -> None:
        async with running(tmp_path) as pilot:
            assert "in deze map staat geen dossier" in screen_text(pilot)
        async with running() as pilot:
            assert "Start met een map of bestand" in screen_text(pilot)
            await press(pilot, *"2340")

    journey(story())


def test_go_to_filter_search_back_and_forward(tmp_path: Path) -> None:
    async def story() -> None:
        async with running(small_field(tmp_path)) as pilot:
            app = app_of(pilot)
            await press(pilot, "slash")
            await type_text(pilot, "goed")
            assert "Te Laat" not in screen_text(pilot) and "Alles Goed" in screen_text(pilot)
            await press(pilot, "enter")
            assert "Alles Goed › Waarom" in screen_text(pilot), "the only one that is left is opened"
            await press(pilot, "1")
            assert "Filter “goed”: 1 van 4 · Esc wist het filter" in screen_text(pilot)
            await press(pilot, "escape")
            assert "Te Laat" in screen_text(pilot) and "Filter" not in screen_text(pilot)
            await press(pilot, "g")
            await type_text(pilot, "norm solvabiliteit")
            await press(pilot, "enter")
            assert "Bronnen en normen" in screen_text(pilot) and "olvabiliteit" in screen_text(pilot)
            await press(pilot, "left_square_bracket")
            assert "Te Laat" in screen_text(pilot)
            await press(pilot, "right_square_bracket")
            assert "Bronnen en normen" in screen_text(pilot)
            await press(pilot, "1", "enter", "slash")
            await type_text(pilot, "liquiditeit")
            await press(pilot, "enter")
            branch = app.screen.query_one(SentenceTree).branch
            assert branch is not None and "liquiditeit" in branch.text.casefold(), "search opens what is folded"

    journey(story())


def test_the_top_line_says_what_a_screen_is_about_and_how_to_go_back(tmp_path: Path) -> None:
    async def story() -> None:
        async with running(small_field(tmp_path), size=SMALL) as pilot:
            assert screen_text(pilot).splitlines()[0].split("  ")[0] == " Waarom › Dossiers"
            assert "Esc terug" not in screen_text(pilot)
            for key, about in (
                ("2", "Te Laat › Waarom"),
                ("5", "Groningen HSJ 2026 › Termijnen"),
                ("8", "Batch"),
                ("4", "Te Laat › Wat als"),
            ):
                await press(pilot, key)
                first = screen_text(pilot).splitlines()[0]
                assert first.startswith(f" Waarom › {about}  ") and first.endswith(" Esc terug")
            await press(pilot, "escape", "escape", "escape", "escape")
            assert "Waarom › Dossiers" in screen_text(pilot) and "Esc terug" not in screen_text(pilot)

    journey(story())


def test_what_if_speaks_of_a_change_only_when_there_is_one(tmp_path: Path) -> None:
    async def story() -> None:
        async with running(small_field(tmp_path)) as pilot:
            await press(pilot, "4")
            shown = screen_text(pilot)
            assert "Nog niets gewijzigd" in shown and "✗ niet voldaan: " in shown and "nog steeds" not in shown
            await press(pilot, "down", "enter")
            await type_text(pilot, "onbekend")
            await press(pilot, "enter")
            assert "1 wijziging ten opzichte van het bestand." in screen_text(pilot)
            assert "✗ nog steeds niet voldaan: " in screen_text(pilot)

    journey(story())


def test_copy_export_command_and_colours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    async def story() -> None:
        async with running(small_field(tmp_path)) as pilot:
            app = app_of(pilot)
            await press(pilot, "enter", "y")
            assert "Te Laat, niet in behandeling" in app.clipboard and "kennisbank" in app.clipboard
            await press(pilot, "colon")
            assert "waarom uitleg" in screen_text(pilot)
            await press(pilot, "escape", "x", "enter")
            assert "NIET IN BEHANDELING" in Path("waarom-waarom.txt").read_text(encoding="utf-8")
            for name in ("textual-light", "waarom-contrast", "textual-dark"):
                await press(pilot, "t")
                assert app.theme == name
                faint = app.theme_variables["zacht"].lower() != app.theme_variables["foreground"].lower()
                assert faint == (name != "waarom-contrast"), "high contrast makes nothing faint"
                assert "✗ NIET IN BEHANDELING" in screen_text(pilot)

    journey(story())


def test_a_norm_that_one_party_surely_breaks_is_not_in_question_because_another_may() -> None:
    before = answer()
    sure = Ground("T-1", "de een", (), (), certain=True)
    after = replace(before, grounds=(sure, replace(sure, subject="de ander", certain=False)))
    assert [row.key for row in differences({}, before, after)] == ["✗T-1", "zeker"]
