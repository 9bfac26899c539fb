"""The field: every bidder with its outcome in a word and a sign, its main ground, and files that cannot be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import partial
from typing import ClassVar

from rich.cells import cell_len
from textual import on
from textual.binding import Binding, BindingType
from textual.widget import Widget

from engine.wording.values import counted
from tui.screens.base import Pane, shell_command, short_path
from tui.session import Entry
from tui.tekst import Piece, Text, columns
from tui.widgets.rows import Row, Rows
from tui.words import because, entry_verdict, signed

LONGEST_NAME, LONGEST_WORD, NARROW = 48, 22, 96


class Dossiers(Pane):
    """Where the app starts."""

    TITLE_NL = "Dossiers"
    HELP_NL = """\
Elke regel is een dossier: een teken en een woord voor de uitkomst, of die zeker is, en vanwege welke norm.
  ✓  geschikt            ✗  uitgesloten of niet in behandeling
  ○  de uitkomst hangt ergens van af          !  het bestand is niet te lezen; Enter toont waarom

Enter   waarom deze uitkomst
/       filter op naam, uitkomst of norm (Esc wist het filter)
3       werelden: van welke lezingen en bevoegdheden het veld afhangt
4       wat als: een gegeven veranderen"""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("w", "app.go('watals')", "Wat als"),
        Binding("3", "app.go('werelden')", "Werelden"),
    ]

    def body(self) -> Iterable[Widget]:
        yield Text(id="veldkop", classes="kop")
        yield Rows("De dossiers worden gelezen…", "Waarom", id="veld")

    def show(self) -> None:
        self.field_changed()

    def field_changed(self) -> None:
        rows = self.query_one("#veld", Rows)
        entries = self._filtered()
        if not self.session.reading:
            rows.empty = "Geen dossier past bij het filter." if self.session.entries else NOTHING
        sizes = _sizes(entries)
        chosen = self.session.chosen.key if self.session.chosen else None
        keep = rows.row.key if rows.row else chosen
        rows.fill((Row(e.key, partial(_draw, e, sizes), e, _searched(e)) for e in entries), keep)
        self.query_one("#veldkop", Text).show(*self._head())

    def _filtered(self) -> list[Entry]:
        wanted = self.query_one("#zoek").value.casefold()  # type: ignore[attr-defined]
        return [e for e in self.session.entries if wanted in _searched(e).casefold()]

    def _head(self) -> Iterable[Piece | str]:
        entries = self.session.entries
        if self.session.reading:
            return
        ready = [e for e in entries if e.file is not None]
        yield f"{counted(len(ready), 'dossier', 'dossiers')}"
        yield "".join(f" · {n} {word}" for word, n in Counter(entry_verdict(e)[1] for e in entries).most_common())
        for procedure in dict.fromkeys(e.procedure for e in ready):
            about = next(e.file.knowledge.about for e in ready if e.file and e.procedure == procedure)
            position = self.session.position(procedure)
            yield f"\n{about.get('kort', procedure)} · {about.get('document', '')}"
            if position.lines:
                yield (f"\nBerust op het standpunt: {'; '.join(position.lines)}", "open")

    def filter(self, wanted: str) -> None:
        self.field_changed()

    def find(self, wanted: str, step: int = 1) -> None:
        self.field_changed()

    def action_open(self) -> None:
        row = self.query_one("#veld", Rows).row
        if row is not None:
            self.waarom.choose(row.data)
            self.waarom.action_go("waarom")

    @on(Rows.Highlighted, "#veld")
    def _moved(self, event: Rows.Highlighted) -> None:
        self.waarom.choose(event.row.data)

    @on(Rows.Chosen, "#veld")
    def _chosen(self, event: Rows.Chosen) -> None:
        self.action_open()

    def command(self) -> str:
        return shell_command("toets", *(short_path(str(p)) for p in self.session.paths), *self.waarom.position_words())


NOTHING = "Hier staan geen dossiers. Start met een map of bestand: waarom tui MAP (JSON, JSONL of XLSX)."


def _searched(entry: Entry) -> str:
    return f"{entry.name} {entry_verdict(entry)[1]} {because(entry)}"


def _sizes(entries: Iterable[Entry]) -> tuple[int, int]:
    names = [min(LONGEST_NAME, cell_len(e.name)) for e in entries]
    words = [min(LONGEST_WORD, len(entry_verdict(e)[1])) for e in entries]
    return max(names, default=10), max(words, default=10)


def _draw(entry: Entry, sizes: tuple[int, int], wide: int) -> list[list[Piece]]:
    sign, word = entry_verdict(entry)
    certain = "" if entry.now is None else "zeker" if entry.now.certain else "niet zeker"
    start: list[Piece] = [signed(sign), (entry.name, "sterk"), (word, "")]
    if wide < NARROW:
        why = "; ".join(p for p in (certain if certain == "zeker" else "", because(entry)) if p)
        return columns([*start, (why, "")], (1, min(sizes[0], 16), sizes[1]), wide)
    name = min(sizes[0], wide - 70)
    return columns([*start, (certain, "zacht"), (because(entry), "")], (1, name, sizes[1], 10), wide)
