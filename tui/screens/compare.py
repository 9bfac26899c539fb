"""Compare: this bidder beside another one, or beside itself at the start: only the differences that matter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import zip_longest
from typing import ClassVar

from rich.cells import cell_len
from textual.binding import Binding, BindingType
from textual.widget import Widget

from engine.cli.output import fold, lines_text
from engine.outcome.position import Position
from engine.whatif.comparing import Comparison, compare_dossiers, compare_positions
from engine.wording.comparing import branches, difference_text, heading
from engine.wording.tree import Line
from tui.screens.base import Pane, shell_command, short_path
from tui.screens.sheets import GoToSheet
from tui.session import Entry, same
from tui.tekst import Piece, Text, sentence, wrap
from tui.widgets.rows import Row, Rows
from tui.words import entry_verdict, verdict

ITSELF = "hetzelfde dossier bij het begin"
NARROW = 90
Told = tuple[Comparison, tuple[tuple[str, tuple[Line, ...], tuple[Line, ...]], ...]]


class Compare(Pane):
    """The answer of ``waarom vergelijk`` for the chosen dossier and another one."""

    TITLE_NL = "Vergelijk"
    HELP_NL = """\
Waarom deze inschrijver niet, en die andere wel? Alleen de verschillen die samen de ene uitkomst in de andere
veranderen; daaronder per norm waar de bewijzen uiteenlopen, links dit dossier en rechts het andere.

d   met welk dossier vergelijken; na een omzetting in Werelden ook met hetzelfde dossier bij het begin
w   wat als: het gegeven onder de cursor zelf veranderen
Op een smal scherm staan de twee kanten onder elkaar."""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("d", "other", "Ander dossier"),
        Binding("w", "what_if", "Wat als"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.asked: tuple[Entry, Entry, Position] | None = None
        self.found: Comparison | None = None
        self.chosen_other: Entry | None = None

    def body(self) -> Iterable[Widget]:
        yield Text(id="vergelijkkop", classes="kop -lijn")
        yield Rows("Kies eerst een dossier: 1 gaat naar het veld.", id="verschillen")

    # --- what is shown ----------------------------------------------------------

    def show(self) -> None:
        one, other = self.session.chosen, self._other()
        rows, head = self.query_one("#verschillen", Rows), self.query_one("#vergelijkkop", Text)
        if one is None or one.file is None or other is None or other.file is None:
            self.asked = self.found = None
            rows.fill([])
            head.show(one.name if one else "")
            if one is not None:
                rows.say("Dit bestand is niet te lezen: 2 toont waarom." if one.file is None else NOBODY)
            return
        position = self.session.position(one.procedure)
        if self.asked is not None and self.asked[:2] == (one, other) and same(self.asked[2], position):
            return
        self.asked, self.found = (one, other, position), None
        head.show((f"{one.name} naast {self._named(one, other)}", "sterk"))
        rows.fill([])
        rows.say("Er wordt vergeleken; dat kan even duren. Andere schermen werken gewoon.")
        file, beside = one.file, other.file
        first = self.session.first.get(one.procedure, Position())

        def job(_: object) -> Told:
            if one is other:
                found = compare_positions(file.knowledge, file.dossier, position, first)
            else:
                found = compare_dossiers(file.knowledge, file.dossier, beside.dossier, position)
            return found, tuple(branches(found))

        self.waarom.work.ask("vergelijk", job, self._told, self._failed)

    def _other(self) -> Entry | None:
        """The dossier beside the chosen one: the one asked for, else the first that comes out otherwise."""
        one, entries = self.session.chosen, self.session.beside()
        if self.chosen_other in entries and (self.chosen_other is not one or self._moved()):
            return self.chosen_other
        others = [e for e in entries if e is not one]
        if one is None:
            return None
        differing = [e for e in others if e.now and one.now and e.now.outcome != one.now.outcome]
        suitable = [e for e in differing if e.now and verdict(e.now)[0] == "✓"]
        return next(iter([*suitable, *differing, *others]), None)

    def _moved(self) -> bool:
        """Whether another position was taken than at the start."""
        one = self.session.chosen
        return one is not None and not same(
            self.session.position(one.procedure), self.session.first.get(one.procedure, Position())
        )

    def _named(self, one: Entry, other: Entry) -> str:
        return ITSELF if one is other else other.name

    def _told(self, told: Told) -> None:
        self.found, found = told[0], told[1]
        assert self.asked is not None
        one, other, _ = self.asked
        names = (one.name, self._named(one, other))
        self.query_one("#vergelijkkop", Text).show((f"{names[0]} naast {names[1]}", "sterk"), f"\n{heading(told[0])}")
        rows = self.query_one("#verschillen", Rows)
        rows.empty = "Er is geen verschil dat ertoe doet."
        rows.fill(self._rows(told[0], found, names))

    def _rows(self, comparison: Comparison, proofs: Iterable[tuple[str, tuple[Line, ...], tuple[Line, ...]]],
              names: tuple[str, str]) -> Iterator[Row]:  # fmt: skip
        for number, each in enumerate(comparison.matter):
            text, first, second = difference_text(each)
            told = f"{text}: {first} | {second}"
            title = "Wat het verschil maakt" if number == 0 else ""
            yield Row(f"feit-{number}", partial(_draw_difference, title, text, (first, second), names), each, told)
        norms = self.session.knowledge.norms if self.session.knowledge else {}
        for norm, left, right in proofs:
            title = norms[norm].title if norm in norms else ""
            place = norms[norm].source if norm in norms else ""
            draw = partial(_draw_proof, f"{norm}  {title}", place, (left, right), names)
            yield Row(norm, draw, norm, f"{norm} {title} {place}")

    def _failed(self, error: str) -> None:
        self.asked = None
        self.query_one("#verschillen", Rows).say(f"De vergelijking kon niet worden gemaakt ({error}).")

    def field_changed(self) -> None:
        if self.found is None:
            self.show()

    # --- acting -----------------------------------------------------------------

    def action_other(self) -> None:
        one = self.session.chosen
        places = [
            (e.key, entry_verdict(e)[0] + " dossier", ITSELF if e is one else e.name)
            for e in self.session.beside()
            if e is not one or self._moved()
        ]
        if places:
            self.waarom.push_screen(GoToSheet(places, "Vergelijken met", "inschrijver"), self._picked)
        else:
            self.say(NOBODY)

    def _picked(self, key: str | None) -> None:
        if key is not None:
            self.chosen_other = next(e for e in self.session.entries if e.key == key)
            self.bring_up_to_date()

    def action_what_if(self) -> None:
        row = self.query_one("#verschillen", Rows).row
        path = getattr(row.data, "path", ()) if row is not None else ()
        if path and getattr(row.data, "field", None) is not None:  # type: ignore[union-attr]
            self.session.fact_path = path
        self.waarom.action_go("watals")

    # --- the common keys ----------------------------------------------------------

    def command(self) -> str:
        if self.asked is None:
            return shell_command("vergelijk", "A.json", "B.json")
        one, other, _ = self.asked
        files = dict.fromkeys((short_path(one.source), short_path(other.source)))
        return shell_command("vergelijk", *files, *self.waarom.position_words())


NOBODY = "Er is geen ander dossier van deze procedure om mee te vergelijken."


def _draw_difference(
    title: str, text: str, values: tuple[str, str], names: tuple[str, str], wide: int
) -> list[list[Piece]]:
    lines: list[list[Piece]] = [[(title, "sterk")]] if title else []
    lines += sentence([("· ", "zacht")], text, "", wide)
    for name, value in zip(names, values, strict=True):
        lines += sentence([("    ", ""), (f"{name}: ", "zacht")], value, "", wide)
    return lines


def _draw_proof(
    title: str, place: str, sides: tuple[tuple[Line, ...], ...], names: tuple[str, str], wide: int
) -> list[list[Piece]]:
    """Both branches of a norm: side by side where there is room, else below each other."""
    lines = [*sentence([], "", "", wide), *sentence([], title, place, wide, "sterk")]
    if wide < NARROW:
        for name, side in zip(names, sides, strict=True):
            lines += [[("  ", ""), (name, "zacht")], *([("  ", ""), (t, "")] for t in _column(side, wide - 4))]
        return lines
    half = (wide - 3) // 2
    columns = [[*wrap(name, half), *_column(side, half)] for name, side in zip(names, sides, strict=True)]
    for left, right in zip_longest(*columns, fillvalue=""):
        lines.append([(left, ""), (" " * max(0, half - cell_len(left)), ""), (" │ ", "zacht"), (right, "")])
    return lines


def _column(lines: Iterable[Line], wide: int) -> list[str]:
    return [text for line in lines for text in lines_text(fold(line), wide, 0)]
