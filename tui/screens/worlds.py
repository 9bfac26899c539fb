"""Lawful worlds: the choices that outcomes hang on as switches, and the field that moves with them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import ClassVar

from rich.cells import cell_len
from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.widget import Widget

from engine.knowledge.base import KnowledgeBase
from engine.outcome.position import Position, PositionError, read_position
from engine.wording.values import counted, spell_word
from tui.choices import READING, Switch, all_switches, hangs_on, position_text, switches
from tui.screens.base import EXPORT_WIDTH, Pane, shell_command, short_path
from tui.screens.sheets import AskSheet
from tui.session import Entry
from tui.tekst import Piece, Text, columns, plain, sentence, wrap
from tui.widgets.rows import Row, Rows
from tui.words import entry_verdict, signed, verdict

CHANGED = "◆"


class Worlds(Pane):
    """Switches on the left, the field on the right."""

    TITLE_NL = "Werelden"
    ABOUT = "procedure"
    ON_POSITION = True
    HELP_NL = """\
Wat een document openlaat is een keuze: hoe een twijfel wordt gelezen, of de gemeente een bevoegdheid gebruikt.
Links staan de keuzes waar een uitkomst in dit veld van afhangt; rechts beweegt het veld mee.

▸  ook de uitkomst van het gekozen dossier hangt ervan af
◆  een dossier met een andere uitkomst dan bij het begin

→  de volgende optie; "open" legt niets vast
←  de vorige
a  ook keuzes waar nu niets van afhangt
o  alles weer openlaten
s  bewaren als standpunt (TOML)"""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right,space,enter", "turn(1)", "Omzetten", key_display="→"),
        Binding("left", "turn(-1)", "Terugzetten", show=False),
        Binding("s", "save", "Standpunt"),
        Binding("o", "clear", "Alles open"),
        Binding("a", "everything", "Alle keuzes", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.all = False

    def body(self) -> Iterable[Widget]:
        yield Text(id="wereldkop", classes="kop -lijn")
        left = Rows("Een ogenblik…", id="keuzes", classes="helft breder")
        right = Rows("", id="beweging", classes="helft tweede smaller")
        yield Container(left, right, classes="helften")

    # --- what is shown ----------------------------------------------------------

    def show(self) -> None:
        self.field_changed()

    def field_changed(self) -> None:
        knowledge = self.session.knowledge
        if knowledge is None:
            return
        position = self.session.position(knowledge.procedure)
        entries = self.session.beside()
        waiting = sum(e.now is None and not e.error for e in entries)
        rows = self.query_one("#keuzes", Rows)
        rows.empty = "Een ogenblik…" if waiting else "Van geen enkele keuze hangt hier iets af. a toont alle keuzes."
        rows.fill(self._switch_rows(knowledge, position, entries))
        longest = max((cell_len(e.name) for e in entries), default=0)
        self.query_one("#beweging", Rows).fill(Row(e.key, partial(_draw_move, e, longest), e, e.name) for e in entries)
        moved = sum(_moved(e) for e in entries)
        self.query_one("#wereldkop", Text).show(*_head(position, moved, len(entries), waiting))

    def _switch_rows(self, knowledge: KnowledgeBase, position: Position, entries: list[Entry]) -> Iterable[Row]:
        known = [a for e in entries for a in (e.start, e.now) if a is not None]
        shown = all_switches(knowledge) if self.all else switches(knowledge, known, position)
        chosen = self.session.chosen
        own = {p for a in (chosen.start, chosen.now) if a is not None for p in hangs_on(a)} if chosen else set()
        counts = {
            (s.kind, s.id): sum((s.kind, s.id) in (hangs_on(e.start) if e.start else set()) for e in entries)
            for s in shown
        }
        for each in sorted(shown, key=lambda s: (s.kind, s.id) not in own):
            point = (each.kind, each.id)
            draw = partial(_draw_switch, each, each.taken(position), point in own, counts[point])
            yield Row(f"{each.kind}:{each.id}", draw, each, f"{each.id} {each.question} {each.source}")

    # --- acting -----------------------------------------------------------------

    def action_turn(self, step: int) -> None:
        row = self.query_one("#keuzes", Rows).row
        knowledge = self.session.knowledge
        if row is not None and knowledge is not None and self.focused is not self.query_one("#beweging"):
            position = self.session.position(knowledge.procedure)
            self._take(knowledge, row.data.stepped(position, step))

    def action_clear(self) -> None:
        if self.session.knowledge is not None:
            self._take(self.session.knowledge, Position())

    def action_everything(self) -> None:
        self.all = not self.all
        self.field_changed()

    def _take(self, knowledge: KnowledgeBase, position: Position) -> None:
        self.waarom.take(knowledge.procedure, position)
        self.say("; ".join(position.lines) or "Niets vastgelegd: de voorkeurslezingen gelden.")

    @on(Rows.Chosen, "#keuzes")
    def _turned(self) -> None:
        self.action_turn(1)

    @on(Rows.Chosen, "#beweging")
    def _opened(self, event: Rows.Chosen) -> None:
        self.waarom.choose(event.row.data)
        self.waarom.action_go("waarom")

    def action_save(self) -> None:
        knowledge = self.session.knowledge
        if knowledge is None or not self.session.position(knowledge.procedure).lines:
            self.say("Er is niets vastgelegd om te bewaren: zet eerst een keuze om.")
            return
        sheet = AskSheet("Bewaren als standpunt", "standpunt.toml", "Te gebruiken met: waarom toets … --standpunt")
        self.waarom.push_screen(sheet, self._saved)

    def _saved(self, name: str | None) -> None:
        knowledge = self.session.knowledge
        if name is None or knowledge is None:
            return
        path = Path(name)
        position = self.session.position(knowledge.procedure)
        if not self.waarom.save(path, position_text(position, path.stem), path.suffix == ".toml"):
            return
        try:
            read_position(path, knowledge)
        except PositionError as error:
            self.say(str(error))
            return
        self.session.saved.append((knowledge.procedure, position, path))

    # --- the common keys ----------------------------------------------------------

    def command(self) -> str:
        return shell_command("toets", *(short_path(str(p)) for p in self.session.paths), *self.waarom.position_words())

    def export(self) -> str:
        parts = [plain(self.query_one(name, Rows).laid_out(EXPORT_WIDTH)) for name in ("#keuzes", "#beweging")]
        return "\n\n".join(parts)


def _head(position: Position, moved: int, total: int, waiting: int) -> Iterable[Piece | str]:
    fixed = "; ".join(position.lines)
    yield (f"Vastgelegd: {fixed}" if fixed else "Niets vastgelegd: de voorkeurslezingen gelden.", "sterk")
    if waiting:
        yield f"\nHet veld wordt beoordeeld: nog {counted(waiting, 'dossier', 'dossiers')}…"
    else:
        verb = "veranderen" if moved > 1 else "verandert"
        yield f"\n{moved or 'Geen'} van de {counted(total, 'dossier', 'dossiers')} {verb} van uitkomst."


def _draw_switch(each: Switch, taken: str, own: bool, count: int, wide: int) -> list[list[Piece]]:
    lead: list[Piece] = [("▸ " if own else "  ", "open")]
    kind = "lezing" if each.kind == READING else "bevoegdheid"
    lines = sentence([*lead, (f"{kind} {each.id}  ", "sterk")], each.question, each.source, wide)
    for option, ground in (("", ""), *zip(each.options, each.grounds, strict=True)):
        mark = "(•)" if option == taken else "( )"
        open_word = f"open: voorkeur {spell_word(each.preferred)}" if each.preferred else "open"
        word = spell_word(option) if option else open_word
        text = f"{mark} {word}" + (f": {ground}" if ground else "")
        pieces = wrap(text, max(20, wide - 8))
        role = "sterk" if option == taken else "zacht"
        lines += [[("    " if i == 0 else "        ", ""), (p, role)] for i, p in enumerate(pieces)]
    if count:
        verb = "hangt" if count == 1 else "hangen"
        lines.append(
            [("    ", ""), (f"bij het begin {verb} hier {counted(count, 'dossier', 'dossiers')} van af", "zacht")]
        )
    return lines


def _moved(entry: Entry) -> bool:
    return entry.start is not None and entry.now is not None and entry.start.outcome != entry.now.outcome


def _draw_move(entry: Entry, longest: int, wide: int) -> list[list[Piece]]:
    sign, word = entry_verdict(entry)
    mark = CHANGED if _moved(entry) else " "
    text = f"{verdict(entry.start)[1]} → {word}" if _moved(entry) else word
    if entry.now is not None and not entry.now.certain:
        text += " (niet zeker)"
    return columns(
        [(mark, "open"), signed(sign), (entry.name, "sterk"), (text, "")], (1, 1, min(longest, wide // 2)), wide
    )
