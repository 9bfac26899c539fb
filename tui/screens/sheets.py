"""Sheets that lie over a screen: help, the equal command, go to, and asking for a file name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Input

from tui.help import laid_out
from tui.tekst import Piece, Text, columns
from tui.widgets.rows import Row, Rows

MOST_SHOWN = 200
SCROLLBAR, AROUND = 2, 6
"""What a sheet needs beside its text: columns for the bar, lines for the frame, the title and the keys."""


class Blad(ModalScreen[str | None]):
    """A sheet; Esc closes it."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "close", "Sluiten", show=False)]

    def action_close(self) -> None:
        self.dismiss(None)


class TextSheet(Blad):
    """Text to read."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1,enter,q,colon", "close", "Sluiten", show=False),
        Binding("y", "copy", "Kopiëren", show=False),
        Binding("s", "keep", "Bewaren", show=False),
    ]

    def __init__(self, title: str, text: str, copied: str = "", kept: str = "") -> None:
        """``copied`` is the answer when the reader copies, ``kept`` when the reader keeps it."""
        super().__init__()
        self.title_text, self.text, self.copied, self.kept = title, text, copied, kept

    def compose(self) -> ComposeResult:
        with Vertical(classes="blad"):
            yield Text((self.title_text + "\n", "sterk"))
            with VerticalScroll():
                yield Text(self.text)
            keys = ["y kopieert"] if self.copied else []
            keys += ["s bewaart"] if self.kept else []
            yield Text(("\n" + " · ".join([*keys, "Esc sluit"]), "zacht"))

    def on_resize(self) -> None:
        """What to press stays in view, however long the text is."""
        self.query_one(VerticalScroll).styles.max_height = max(3, self.size.height * 9 // 10 - AROUND)

    def action_copy(self) -> None:
        if self.copied:
            self.dismiss(self.copied)

    def action_keep(self) -> None:
        if self.kept:
            self.dismiss(self.kept)


class HelpSheet(TextSheet):
    """Help, laid out for the width of the screen."""

    def on_resize(self) -> None:
        super().on_resize()
        area = self.query_one(VerticalScroll)
        area.query_one(Text).show(laid_out(self.text, area.size.width - SCROLLBAR))


class AskSheet(Blad):
    """A line to fill in."""

    def __init__(self, title: str, given: str, explanation: str = "") -> None:
        super().__init__()
        self.title_text, self.given, self.explanation = title, given, explanation

    def compose(self) -> ComposeResult:
        with Vertical(classes="blad"):
            yield Text((self.title_text, "sterk"))
            yield Input(self.given, id="antwoord")
            yield Text((self.explanation + "\nEnter: doen · Esc: niet doen", "zacht"))

    def on_mount(self) -> None:
        self.query_one(Input).focus()

    @on(Input.Submitted)
    def _done(self, event: Input.Submitted) -> None:
        self.dismiss(event.value.strip() or None)


class GoToSheet(Blad):
    """Everything one can go to, narrowed down while typing."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move(1)", "Omlaag", show=False),
        Binding("up", "move(-1)", "Omhoog", show=False),
    ]

    def __init__(
        self,
        places: Iterable[tuple[str, str, str]],
        title: str = "Ga naar",
        sought: str = "scherm, inschrijver, norm, bevinding of vindplaats",
    ) -> None:
        """``places`` are key, kind and name; ``sought`` says what they are."""
        super().__init__()
        self.places, self.title_text, self.sought = list(places), title, sought

    def compose(self) -> ComposeResult:
        with Vertical(classes="blad"):
            yield Text((self.title_text, "sterk"))
            yield Input(placeholder=self.sought, id="antwoord")
            yield Rows("Niets gevonden.", id="plaatsen")
            yield Text(("↑ ↓ kiezen · Enter gaan · Esc sluiten", "zacht"))

    def on_mount(self) -> None:
        self._narrow("")
        self.query_one(Input).focus()

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        self._narrow(event.value)

    def _narrow(self, wanted: str) -> None:
        words = wanted.casefold().split()
        found = [p for p in self.places if all(w in f"{p[1]} {p[2]}".casefold() for w in words)]
        found.sort(key=lambda p: not all(f" {w}" in f" {p[1]} {p[2]}".casefold() for w in words))
        rows = self.query_one(Rows)
        rows.cursor = 0
        rows.fill((Row(key, _place(kind, name)) for key, kind, name in found[:MOST_SHOWN]), "")

    def action_move(self, step: int) -> None:
        self.query_one(Rows).action_move(step)

    @on(Input.Submitted)
    def _submitted(self) -> None:
        row = self.query_one(Rows).row
        self.dismiss(row.key if row else None)

    @on(Rows.Chosen)
    def _chosen(self, event: Rows.Chosen) -> None:
        self.dismiss(event.row.key)


def _place(kind: str, name: str) -> Callable[[int], list[list[Piece]]]:
    return partial(_draw_place, kind, name)


def _draw_place(kind: str, name: str, wide: int) -> list[list[Piece]]:
    return columns([(kind, "zacht"), (name, "")], (11,), wide)
