"""Compare: this bidder beside another one, or beside itself otherwise: only the differences that matter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import zip_longest
from pathlib import Path
from typing import ClassVar

from rich.cells import cell_len
from textual.binding import Binding, BindingType
from textual.widget import Widget

from engine.outcome.position import Position
from engine.whatif.form import form
from engine.wording.plain_text import fold, lines_text
from engine.wording.records import line_of
from engine.wording.tree import Line
from tui.screens.base import Pane, shell_command, short_path
from tui.screens.form_rows import draw_heading
from tui.screens.sheets import AskSheet, GoToSheet
from tui.screens.what_if import WhatIf
from tui.session import Entry, same
from tui.tekst import Piece, Text, sentence, wrap
from tui.versus import (
    BESIDE,
    NotComparable,
    Record,
    Versus,
    dossiers,
    moved,
    position_file,
    proposal,
    scenarios,
)
from tui.widgets.rows import Row, Rows
from tui.words import entry_verdict, verdict

NARROW = 90
BEGIN, POSITION, SCENARIO, PROPOSAL = "begin", "standpunt", "scenario", "voorstel"
WAYS = {
    BEGIN: ("standpunt", "zoals bij het begin, naast het standpunt van nu"),
    POSITION: ("standpunt", "onder een ander standpunt: een TOML-bestand"),
    SCENARIO: ("scenario", "met andere gegevens: een of twee scenario's"),
    PROPOSAL: ("voorstel", "onder voorgestelde regels: een bestand met regels"),
}
"""What the same dossier can be laid beside."""
ASKED = {
    POSITION: ("Hetzelfde dossier onder een ander standpunt", "Een TOML-bestand, zoals Werelden (3) het bewaart."),
    SCENARIO: (
        "Hetzelfde dossier met andere gegevens",
        f"VELD=WAARDE;VELD=WAARDE, zoals bij watals. Twee scenario's: zet er “{BESIDE.strip()}” tussen.",
    ),
    PROPOSAL: (
        "Hetzelfde dossier onder voorgestelde regels",
        "Een bestand met regels (.lp), zoals bij controleer. Het wordt apart en begrensd uitgevoerd.",
    ),
}


class Compare(Pane):
    """The answer of ``waarom vergelijk`` for the chosen dossier and what lies beside it."""

    TITLE_NL = "Vergelijk"
    HELP_NL = """\
Waarom deze inschrijver niet, en die andere wel? Alleen de verschillen die samen de ene uitkomst in de andere
veranderen; daaronder per norm waar de bewijzen uiteenlopen, links dit dossier en rechts wat ernaast ligt.
Op een smal scherm staan de twee kanten onder elkaar.

d  waarmee vergelijken: een ander dossier, of hetzelfde onder een ander standpunt, met andere gegevens of regels
w  wat als: het gegeven onder de cursor zelf veranderen"""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("d", "other", "Waarmee"),
        Binding("w", "what_if", "Wat als"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.wish: tuple[str, str] = ("", "")
        """What to compare with: the key of a dossier, or one of `WAYS`, and what was filled in for that."""
        self.asked: Versus | None = None
        self.found: Record | None = None

    def body(self) -> Iterable[Widget]:
        yield Text(id="vergelijkkop", classes="kop -lijn")
        yield Rows("Kies eerst een dossier: 1 gaat naar het veld.", id="verschillen")

    # --- what is shown ----------------------------------------------------------

    def show(self) -> None:
        one = self.session.chosen
        versus = self._versus(one)
        if versus is not None and versus == self.asked:
            return
        rows, head = self.query_one("#verschillen", Rows), self.query_one("#vergelijkkop", Text)
        self.asked, self.found = versus, None
        rows.fill([])
        if versus is None:
            head.show(one.name if one else "")
            if one is not None:
                rows.say("Dit bestand is niet te lezen: 2 toont waarom." if one.file is None else NOBODY)
            return
        head.show((self._title(versus), "sterk"))
        rows.say("Er wordt vergeleken; dat kan even duren. Andere schermen werken gewoon.")

        def job(_: object) -> Record | NotComparable:
            try:
                return versus.ask()
            except NotComparable as error:
                return error

        self.waarom.work.ask("vergelijk", job, self._told, self._failed)

    def _versus(self, one: Entry | None) -> Versus | None:
        """What was asked for, as far as it fits the chosen dossier; else the first dossier that comes out otherwise."""
        if one is None or one.file is None:
            return None
        file, now = one.file, self.session.position(one.procedure)
        kind, text = self.wish
        if kind == BEGIN and self._moved(one):
            return moved(file, self.session.start(one.procedure), now)
        if kind == POSITION:
            return position_file(file, now, Path(text))
        if kind == SCENARIO:
            return scenarios(file, now, text)
        if kind == PROPOSAL:
            return proposal(file, now, Path(text))
        other = self._other(one)
        if other is None or other.file is None:
            return None
        return dossiers(file, other.file, (one.name, other.name), now)

    def _other(self, one: Entry) -> Entry | None:
        """The dossier that was asked for, else the first that comes out otherwise, rather a suitable one."""
        others = [e for e in self.session.beside() if e is not one]
        wished = [e for e in others if e.key == self.wish[0]]
        differing = [e for e in others if e.now and one.now and e.now.outcome != one.now.outcome]
        suitable = [e for e in differing if e.now and verdict(e.now)[0] == "✓"]
        return next(iter([*wished, *suitable, *differing, *others]), None)

    def _moved(self, one: Entry) -> bool:
        """Whether another position was taken than at the start."""
        return not same(self.session.position(one.procedure), self.session.start(one.procedure))

    def _title(self, versus: Versus) -> str:
        one, other = versus.names
        chosen = self.session.chosen
        whose = f"{chosen.name}: " if chosen is not None and one != chosen.name else ""
        return f"{whose}{one} naast {other}"

    def _told(self, told: Record | NotComparable) -> None:
        assert self.asked is not None
        rows = self.query_one("#verschillen", Rows)
        if isinstance(told, NotComparable):
            rows.say(f"{told}  d: iets anders ernaast leggen.")
            return
        self.found = told
        self.query_one("#vergelijkkop", Text).show((self._title(self.asked), "sterk"), f"\n{told['kop']}")
        rows.empty = "Er is geen verschil dat ertoe doet."
        rows.fill(self._rows(told, self.asked.names))

    def _rows(self, record: Record, names: tuple[str, str]) -> Iterator[Row]:
        for number, each in enumerate(record["doet_ertoe"]):
            above = partial(draw_heading, "Wat het verschil maakt") if number == 0 else None
            text, values = each["feit"], (each["a"], each["b"])
            draw = partial(_draw_difference, text, values, names)
            yield Row(f"feit-{number}", draw, each["plaats"], f"{text}: {values[0]} | {values[1]}", above)
        norms = self.session.knowledge.norms if self.session.knowledge else {}
        for branch in record["bewijs"]:
            norm = branch["norm"]
            title, place = (norms[norm].title, norms[norm].source) if norm in norms else ("", "")
            sides = tuple(tuple(line_of(line) for line in branch[side]) for side in "ab")
            draw = partial(_draw_proof, f"{norm}  {title}", place, sides, names)
            yield Row(norm, draw, "", f"{norm} {title} {place}", _blank)

    def _failed(self, error: str) -> None:
        self.asked = None
        self.query_one("#verschillen", Rows).say(f"De vergelijking kon niet worden gemaakt ({error}).")

    def field_changed(self) -> None:
        if self.found is None:
            self.show()

    # --- acting -----------------------------------------------------------------

    def action_other(self) -> None:
        one = self.session.chosen
        if one is None or one.file is None:
            self.say("Kies eerst een dossier dat te lezen is: 1 gaat naar het veld.")
            return
        others = [e for e in self.session.beside() if e is not one]
        places = [(e.key, entry_verdict(e)[0] + " dossier", e.name) for e in others]
        places += [
            (way, kind, f"hetzelfde dossier {text}")
            for way, (kind, text) in WAYS.items()
            if way != BEGIN or self._moved(one)
        ]
        self.waarom.push_screen(
            GoToSheet(places, "Vergelijken met", "inschrijver, standpunt, scenario of voorstel"), self._picked
        )

    def _picked(self, key: str | None) -> None:
        if key in ASKED:
            title, explanation = ASKED[key]
            given = self.wish[1] if self.wish[0] == key else self._changes() if key == SCENARIO else ""
            self.waarom.push_screen(AskSheet(title, given, explanation), lambda text: self._wished(key, text))
        elif key is not None:
            self._wished(key, "")

    def _wished(self, key: str, text: str | None) -> None:
        if text is not None:
            self.wish, self.asked = (key, text), None
            self.bring_up_to_date()

    def _changes(self) -> str:
        """What was changed in Wat als, to begin a scenario with."""
        if self.waarom.is_screen_installed("watals"):
            pane = self.waarom.get_screen("watals")
            if isinstance(pane, WhatIf) and pane.entry is self.session.chosen:
                return ";".join(pane.written())
        return ""

    def action_what_if(self) -> None:
        row, chosen = self.query_one("#verschillen", Rows).row, self.session.chosen
        if row is not None and row.data and chosen is not None and chosen.file is not None:
            fields = form(chosen.file.knowledge, chosen.file.dossier)
            self.session.fact_path = next((f.path for f in fields if f.place == row.data), ())
        self.waarom.action_go("watals")

    # --- the common keys ----------------------------------------------------------

    def rests_on(self) -> Iterable[Position]:
        return self.asked.positions if self.asked else ()

    def command(self) -> str:
        if self.asked is None:
            return shell_command("vergelijk", "A.json", "B.json")
        files = dict.fromkeys(short_path(path) for path in self.asked.files)
        procedure = self.session.chosen.procedure if self.session.chosen else ""
        saved = [self.session.position_file(procedure, each) for each in self.asked.positions if each.lines]
        positions = [word for path in saved if path for word in ("--standpunt", short_path(str(path)))]
        return shell_command("vergelijk", *files, *positions, *self.asked.words)


NOBODY = "Er is geen ander dossier van deze procedure om mee te vergelijken."


def _draw_difference(text: str, values: tuple[str, str], names: tuple[str, str], wide: int) -> list[list[Piece]]:
    lines = sentence([("· ", "zacht")], text, "", wide)
    for name, value in zip(names, values, strict=True):
        lines += sentence([("    ", ""), (f"{name}: ", "zacht")], value, "", wide)
    return lines


def _draw_proof(
    title: str, place: str, sides: tuple[tuple[Line, ...], ...], names: tuple[str, str], wide: int
) -> list[list[Piece]]:
    """Both branches of a norm: side by side where there is room, else below each other."""
    lines = sentence([], title, place, wide, "sterk")
    if wide < NARROW:
        for name, side in zip(names, sides, strict=True):
            lines += [[("  ", ""), (name, "zacht")], *([("  ", ""), (t, "")] for t in _column(side, wide - 4))]
        return lines
    half = (wide - 3) // 2
    columns = [[*wrap(name, half), *_column(side, half)] for name, side in zip(names, sides, strict=True)]
    for left, right in zip_longest(*columns, fillvalue=""):
        lines.append([(left, ""), (" " * max(0, half - cell_len(left)), ""), (" │ ", "zacht"), (right, "")])
    return lines


def _blank(wide: int) -> list[list[Piece]]:
    return [[]]


def _column(lines: Iterable[Line], wide: int) -> list[str]:
    return [text for line in lines for text in lines_text(fold(line), wide, 0)]
