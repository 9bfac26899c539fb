"""What if: the facts of a dossier as a form, and the verdict before and after while somebody types."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.widget import Widget
from textual.widgets import Input

from engine.facts.encoding import Path as FactPath
from engine.outcome.position import NO_POSITION, Position
from engine.whatif.example import example, feature
from engine.whatif.form import FormField, form
from engine.whatif.whatif import WhatIf as Changes
from engine.whatif.whatif import WhatIfError
from engine.wording.values import counted
from tui.examples import remark
from tui.screens.base import EXPORT_WIDTH, Pane, shell_command, short_path
from tui.screens.difference_rows import differences, draw_outcomes
from tui.screens.form_rows import draw_field, draw_heading
from tui.screens.sheets import AskSheet, TextSheet
from tui.session import Entry
from tui.tekst import Text, plain
from tui.weighing import Weighing
from tui.widgets.rows import Row, Rows
from tui.words import expected
from tui.work import Question


class WhatIf(Pane):
    """The form on the left, the difference on the right."""

    TITLE_NL = "Wat als"
    ON_POSITION = True
    HELP_NL = """\
Links staan alle gegevens van het dossier. Kies er een, druk Enter en typ een andere waarde: rechts staat dan de
uitkomst ervoor en erna, aan welke normen niet meer wordt voldaan en aan welke juist wel. Het bestand zelf verandert
niet. Ook "onbekend" is een waarde.

Enter  veranderen; nog eens Enter laat de nieuwe waarde staan, Esc niet
u  de laatste wijziging ongedaan maken
o  alles ongedaan maken
s  bewaren als nieuw dossier
v  als Voorbeeld voor de specificaties"""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("u", "undo", "Ongedaan"),
        Binding("s", "save", "Bewaren"),
        Binding("o", "clear", "Alles ongedaan", show=False),
        Binding("v", "example", "Voorbeeld", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.entry: Entry | None = None
        self.changes: Changes | None = None
        """The dossier with what was changed in it; none as long as there is no readable dossier."""
        self.editing: FormField | None = None
        self.typed: str | None = None
        self.position: Position = NO_POSITION
        self.wrong = ""

    @cached_property
    def weighing(self) -> Weighing:
        """What the engine says of the dossier as it was and as it would be."""
        return Weighing(self.waarom.work, self.session, self._draw_difference, self._failed)

    def body(self) -> Iterable[Widget]:
        yield Text(id="watalskop", classes="kop -lijn")
        left = Rows("Kies eerst een dossier: 1 gaat naar het veld.", "Wijzigen", id="gegevens", classes="helft breder")
        right = Rows("", id="verschil", classes="helft tweede smaller")
        yield Container(left, right, classes="helften")
        box = Input(id="waarde")
        box.display = False
        yield box

    # --- what is shown ----------------------------------------------------------

    def show(self) -> None:
        entry = self.session.chosen
        position = self.session.position(entry.procedure) if entry else NO_POSITION
        if entry is not self.entry:
            self.entry, self.changes, self.editing, self.typed = entry, None, None, None
            self.query_one("#waarde", Input).display = False
            self.weighing.start_anew()
        if position != self.position:
            self.weighing.start_anew()
        self.position = position
        if entry is not None and entry.file is not None:
            given = self.changes.changes if self.changes else ()
            file = entry.file
            rivals = tuple(d for d in self.session.rivals(entry) if d is not file.dossier)
            self.changes = Changes(file.knowledge, file.dossier, given, position, rivals)
        self._draw_form()
        if self.session.fact_path:
            self._to_fact(self.session.fact_path)
            self.session.fact_path = ()
        self._recompute()

    def _to_fact(self, path: FactPath) -> None:
        rows = self.query_one("#gegevens", Rows)
        same = [r for r in rows.rows if r.data.path == path] or [r for r in rows.rows if r.data.path[:-1] == path[:-1]]
        if same:
            rows.go_to(same[0].key)

    def _draw_form(self) -> None:
        rows = self.query_one("#gegevens", Rows)
        if self.changes is None:
            rows.fill([])
            rows.say("Dit bestand is niet te lezen: 2 toont waarom." if self.entry else rows.empty)
            return
        fields = form(self.changes.knowledge, self.changes.original)
        made = []
        previous = ""
        for each in fields:
            draw = partial(draw_field, each, self.changes.text(each))
            above = partial(draw_heading, each.about) if each.about != previous else None
            made.append(Row(each.place, draw, each, f"{each.about} {each.field.label} {each.text}", above))
            previous = each.about
        rows.fill(made)

    def _draw_difference(self) -> None:
        entry, found = self.entry, self.weighing
        head = self.query_one("#watalskop", Text)
        if entry is None or found.before is None:
            head.show("")
            return
        arrow = draw_outcomes(found.before, found.soon or found.after, found.alone)
        changes = counted(found.number, "wijziging", "wijzigingen") + " ten opzichte van het bestand."
        told = changes if found.number else "Nog niets gewijzigd: Enter wijzigt het gegeven onder de cursor."
        note = (f"\n{self.wrong}", "fout") if self.wrong else f"\n{told}"
        head.show(*arrow, note)
        norms = entry.file.knowledge.norms if entry.file else {}
        self.query_one("#verschil", Rows).fill(
            differences(norms, found.before, found.after, changed=found.number > 0) if found.after else []
        )

    # --- changing -----------------------------------------------------------------

    def _with_typed(self) -> Changes | None:
        """The changes, with what is being typed. Raises `WhatIfError`."""
        made = self.changes
        if made is not None and self.editing is not None and self.typed is not None and self._other_than_before:
            return made.put(self.editing, self.typed)
        return made

    @property
    def _other_than_before(self) -> bool:
        assert self.editing is not None and self.typed is not None and self.changes is not None
        return self.typed.strip() != (self.changes.text(self.editing) or self.editing.text)

    def action_edit(self) -> None:
        row = self.query_one("#gegevens", Rows).row
        if row is None:
            return
        each: FormField = row.data
        self.editing, self.typed = each, None
        box = self.query_one("#waarde", Input)
        box.border_title = "Andere waarde · Enter: laten staan · Esc: niet veranderen"
        box.placeholder = expected(each.field)
        box.value = (self.changes.text(each) if self.changes else "") or each.text
        box.display = True
        box.focus()
        self.say(f"{each.field.label}: {expected(each.field)}, of onbekend", "zacht")
        if self.changes is not None:
            self.weighing.come_near(self.changes, each, self.position)

    @on(Rows.Chosen, "#gegevens")
    def _chosen(self) -> None:
        self.action_edit()

    @on(Input.Changed, "#waarde")
    def _value_typed(self, event: Input.Changed) -> None:
        if self.editing is not None and event.input.display:
            self.typed = event.value
            self._recompute()

    @on(Input.Submitted, "#waarde")
    def _value_kept(self) -> None:
        """Keep what was typed, unless it cannot stand in the dossier: then the box stays open with the reason."""
        try:
            self.changes = self._with_typed()
        except WhatIfError as error:
            self.wrong = str(error)
            self._draw_difference()
            return
        self._close_edit()

    def action_leave(self) -> None:
        if self.editing is not None:
            self._close_edit()
        else:
            super().action_leave()

    def _close_edit(self) -> None:
        self.editing, self.typed = None, None
        self.query_one("#waarde", Input).display = False
        self.query_one("#gegevens", Rows).focus()
        self._draw_form()
        self._recompute()

    def action_undo(self) -> None:
        if self.changes is not None and self.changes.changes:
            self.changes = self.changes.undo()
            self._close_edit()
        else:
            self.say("Er is niets om ongedaan te maken.")

    def action_clear(self) -> None:
        if self.changes is not None:
            self.changes = replace(self.changes, changes=())
        self._close_edit()

    def _recompute(self) -> None:
        entry = self.entry
        self.wrong = ""
        try:
            changes = self._with_typed()
        except WhatIfError as error:
            self.wrong = str(error)
            changes = None
        if entry is None or entry.file is None or changes is None:
            self.weighing.forget()
            self._draw_difference()
            return
        self.weighing.weigh(entry, changes, self.position)

    def _failed(self, error: str) -> None:
        self.wrong = f"De engine kon dit niet beoordelen ({error})."
        self._draw_difference()

    # --- keeping --------------------------------------------------------------------

    def action_save(self) -> None:
        if self.entry is None or self.entry.file is None:
            return
        given = f"{Path(self.entry.source).stem}-anders.json"
        self.waarom.push_screen(AskSheet("Bewaren als dossier", given), self._saved)

    def _saved(self, name: str | None) -> None:
        if name is not None and self.changes is not None:
            self.waarom.save(Path(name), json.dumps(self.changes.data, ensure_ascii=False, indent=2) + "\n")

    def action_example(self) -> None:
        """The changes as a Voorbeeld in Gherkin."""
        changes = self.changes
        if changes is None or not changes.changes:
            self.say("Er is nog niets veranderd om als Voorbeeld te schrijven.")
            return

        def job(_: Question) -> tuple[str, str, str]:
            from engine.specs.deviations import stated  # it reads the grammar of all sentences

            given = stated(changes)
            whole = feature(given.whatif, given.steps)
            return example(given.whatif, given.steps), whole, remark(whole, given.unsaid)

        def told(texts: tuple[str, str, str]) -> None:
            short, whole, wrong = texts
            shown = f"{short}\n{wrong}" if wrong else short
            sheet = TextSheet("Als Voorbeeld voor de specificaties", shown, short, whole)
            self.waarom.push_screen(sheet, lambda answer: self._example_told(answer, whole))

        self.waarom.work.ask("voorbeeld", job, told, self._failed)

    def _example_told(self, answer: str | None, text: str) -> None:
        if answer == text:
            given = f"{Path(self.entry.source).stem if self.entry else 'voorbeeld'}.feature"
            sheet = AskSheet("Bewaren als Voorbeeld", given, "Uit te voeren in Specificaties (9).")
            self.waarom.push_screen(sheet, lambda name: self._example_saved(name, text))
        else:
            self.waarom.copied(answer)

    def _example_saved(self, name: str | None, text: str) -> None:
        if name is not None and self.waarom.save(Path(name), text):
            self.session.examples.append(Path(name).absolute())

    def command(self) -> str:
        source = short_path(self.entry.source) if self.entry else "DOSSIER.json"
        competes = self.entry is not None and self.entry.procedure in self.session.fields
        field = [short_path(str(p)) for p in self.session.paths] if competes else []
        if not self.written():
            return shell_command("toets", *(field or [source]), *self.waarom.position_words())
        beside = [word for path in field for word in ("--veld", path)]
        return shell_command("watals", source, *self.written(), *beside, *self.waarom.position_words())

    def written(self) -> list[str]:
        """The changes as a command writes them."""
        return [f"{c.field.place}={c.text}" for c in self.changes.changes] if self.changes else []

    def export(self) -> str:
        parts = [plain(self.query_one(name, Rows).laid_out(EXPORT_WIDTH)) for name in ("#gegevens", "#verschil")]
        return "\n\n".join(parts)
