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

from engine.knowledge.folders import KB_ROOT
from engine.wording.values import counted
from tui.screens.base import Pane, shell_command, short_path
from tui.session import Entry
from tui.tekst import Piece, Text, columns, fitted
from tui.widgets.rows import Draw, Row, Rows
from tui.words import WAITING, because, entry_verdict, signed

LONGEST_NAME, LONGEST_WORD, LEAST_WHY, NARROW = 48, 22, 22, 96


class Dossiers(Pane):
    """Where the app starts."""

    TITLE_NL = "Dossiers"
    ABOUT = ""
    ON_POSITION = True
    FILTERS = True
    HELP_NL = """\
Elke regel is een dossier: een teken en een woord voor de uitkomst, of die zeker is, en vanwege welke norm.

✓  het gaat door: geschikt, geselecteerd, gegund
✗  het gaat niet door: uitgesloten, niet in behandeling, afgewezen
○  niet beslist: kan worden uitgesloten, onbepaald
!  het bestand is niet te lezen; Enter toont waarom

Enter  waarom deze uitkomst
/  filter op naam, uitkomst of norm; Esc wist het filter
w  wat als: een gegeven veranderen
3  werelden: van welke lezingen en bevoegdheden het veld afhangt"""
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
        headings = self._headings(entries)
        rows.fill((Row(e.key, partial(_draw, e, sizes), e, _searched(e), headings.get(e.key)) for e in entries), keep)
        self.query_one("#veldkop", Text).show(*self._head(len(entries)))

    def _filtered(self) -> list[Entry]:
        wanted = self.wanted.casefold()
        return [e for e in self.session.entries if wanted in _searched(e).casefold()]

    def _head(self, shown: int) -> Iterable[Piece | str]:
        entries = self.session.entries
        if self.session.reading:
            return
        ready = [e for e in entries if e.file is not None]
        yield counted(len(ready), "dossier", "dossiers")
        known = list(dict.fromkeys(e.procedure for e in ready))
        if len(known) > 1:
            waiting = sum(e.now is None and not e.error for e in ready)
            yield f" in {len(known)} procedures" + (f" · nog {waiting} te beoordelen" if waiting else "")
            if all(path.is_relative_to(KB_ROOT) for path in self.session.paths):
                yield ("\nDit zijn voorbeelden; uw eigen dossiers opent u met: waarom tui MAP", "zacht")
        else:
            yield _counts(entries)
        for procedure in known:
            position = self.session.position(procedure)
            if len(known) == 1:
                yield f"\n{' · '.join(filter(None, self._about(entries, procedure)))}"
            if position.lines:
                yield (f"\nBerust op het standpunt: {'; '.join(position.lines)}", "open")
        if self.wanted:
            yield (f"\nFilter “{self.wanted}”: {shown} van {len(entries)} · Esc wist het filter", "open")

    def _headings(self, entries: list[Entry]) -> dict[str, Draw]:
        """What stands above the first dossier of each procedure, when there are several."""
        groups: dict[str, list[Entry]] = {}
        for each in entries:
            if each.file is not None:
                groups.setdefault(each.procedure, []).append(each)
        if len(groups) < 2:
            return {}
        return {
            group[0].key: partial(_draw_group, self._about(group, procedure), _signs(group), number > 0)
            for number, (procedure, group) in enumerate(groups.items())
        }

    def _about(self, entries: list[Entry], procedure: str) -> tuple[str, str]:
        """The short name of a procedure and its document."""
        knowledge = next(e.file.knowledge for e in entries if e.file and e.procedure == procedure)
        return knowledge.short_name, knowledge.about.get("document", "")

    def filter(self, wanted: str) -> None:
        self.field_changed()

    def find(self, wanted: str, step: int = 1) -> None:
        """Enter in the filter: to the rows, or at once to the only one that is left."""
        if len(self.query_one("#veld", Rows).rows) == 1:
            self.action_open()

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


def _counts(entries: Iterable[Entry]) -> str:
    """How many have which outcome, most first; what has no outcome yet last."""
    words = Counter(entry_verdict(e)[1] for e in entries)
    waiting = words.pop(WAITING, 0)
    told = [f"{n} {word}" for word, n in words.most_common()]
    return "".join(f" · {each}" for each in [*told, *([f"nog {waiting} te beoordelen"] if waiting else [])])


def _signs(entries: Iterable[Entry]) -> str:
    """How many have which sign."""
    found = Counter(entry_verdict(e)[0] for e in entries)
    return "  ".join(f"{found[sign]} {sign}" for sign in "✓○✗!…" if found[sign])


def _draw_group(about: tuple[str, str], signs: str, apart: bool, wide: int) -> list[list[Piece]]:
    """One line: the procedure, its document where there is room, and how its dossiers come out."""
    name, document = about
    room = wide - cell_len(signs) - 4
    name = fitted(name, room)
    rest = f" · {document}" if document and cell_len(name) + cell_len(document) + 3 <= room else ""
    gap = "─" * (wide - cell_len(name + rest + signs) - 2)
    line: list[Piece] = [(name, "sterk"), (rest, ""), (f" {gap} ", "zacht"), (signs, "")]
    return [[], line] if apart else [line]


def _draw(entry: Entry, sizes: tuple[int, int], wide: int) -> list[list[Piece]]:
    sign, word = entry_verdict(entry)
    certain = "" if entry.now is None else "zeker" if entry.now.certain else "niet zeker"
    start: list[Piece] = [signed(sign), (entry.name, "sterk"), (word, "")]
    if wide < NARROW:
        why = "; ".join(p for p in (certain if certain == "zeker" else "", because(entry)) if p)
        name = min(sizes[0], wide - sizes[1] - 7 - LEAST_WHY)
        return columns([*start, (why, "")], (1, name, sizes[1]), wide)
    name = min(sizes[0], wide - 70)
    return columns([*start, (certain, "zacht"), (because(entry), "")], (1, name, sizes[1], 10), wide)
