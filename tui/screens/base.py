"""What all screens have in common: the trail at the top, a search box, a line for messages, the keys at the foot."""

from __future__ import annotations

import shlex
from collections.abc import Iterable
from os.path import relpath
from typing import TYPE_CHECKING, ClassVar, Literal, cast

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input

from engine.outcome.position import Position
from tui.session import Session
from tui.tekst import Text, plain
from tui.widgets.keys import Keys
from tui.widgets.rows import Rows

if TYPE_CHECKING:
    from tui.app import WaaromApp

EXPORT_WIDTH = 100


class Pane(Screen[None]):
    """A screen of the app. Subclasses say what is in it and what its answers to the common keys are."""

    TITLE_NL: ClassVar[str] = ""
    HELP_NL: ClassVar[str] = ""
    FILTERS: ClassVar[bool] = False
    """Whether what is typed in the search box leaves rows out."""
    ABOUT: ClassVar[Literal["dossier", "procedure", ""]] = "dossier"
    """What the screen is about: the chosen dossier, its procedure, or neither."""
    ON_POSITION: ClassVar[bool] = False
    """Whether the answer depends on the position that is taken."""
    HORIZONTAL_BREAKPOINTS = [(0, "-smal"), (100, "-breed")]  # noqa: RUF012 -- as the base class declares it
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("slash", "search", "Zoek", key_display="/"),
        Binding("n", "again(1)", "Volgende treffer", show=False),
        Binding("N", "again(-1)", "Vorige treffer", show=False),
        Binding("escape", "leave", "Terug", show=False),
    ]

    def compose(self) -> ComposeResult:
        yield Horizontal(Text(id="kruimel"), Text(id="terug"), id="boven")
        yield from self.body()
        box = Input(id="zoek", placeholder="Zoek…  Enter: volgende treffer · Esc: sluiten")
        yield box
        yield Text(id="stand")
        yield Keys()

    def body(self) -> Iterable[Widget]:
        """The widgets of the screen itself."""
        return ()

    # --- what a screen can be asked -------------------------------------------

    def show(self) -> None:
        """Bring everything up to date with the session; called whenever the screen comes to the front."""

    def field_changed(self) -> None:
        """An assessment in the field arrived or became out of date."""

    def sources_changed(self) -> None:
        """The sections of the document and the reader's own copies were read."""

    def rests_on(self) -> Iterable[Position]:
        """The positions under which the answer is given; the equal command needs each of them in a file."""
        knowledge = self.session.knowledge
        return [self.session.position(knowledge.procedure)] if self.ON_POSITION and knowledge else ()

    def command(self) -> str:
        """The command that gives the same answer."""
        return "waarom"

    def citation(self) -> str:
        """What to copy of the row under the cursor."""
        rows = self.main
        return plain(rows.row.draw(EXPORT_WIDTH)) if rows is not None and rows.row is not None else ""

    def export(self) -> str:
        """The content as text, for a file."""
        rows = self.main
        return plain(rows.laid_out(EXPORT_WIDTH)) if rows is not None else ""

    def trail(self) -> str:
        """Where the reader is."""
        chosen, knowledge = self.session.chosen, self.session.knowledge
        about = {
            "dossier": chosen.name if chosen is not None else "",
            "procedure": knowledge.short_name if knowledge is not None else "",
        }.get(self.ABOUT, "")
        return " › ".join(filter(None, ("Waarom", about, self.TITLE_NL)))

    # --- shared means -----------------------------------------------------------

    @property
    def waarom(self) -> WaaromApp:
        return cast("WaaromApp", self.app)

    @property
    def session(self) -> Session:
        return self.waarom.session

    @property
    def main(self) -> Rows | None:
        """The rows that keys and searches are about: the focused ones, else the first."""
        if isinstance(self.focused, Rows):
            return self.focused
        return next(iter(self.query(Rows)), None)

    @property
    def wanted(self) -> str:
        """What stands in the search box."""
        return self.query_one("#zoek", Input).value

    def say(self, text: str = "", role: str = "") -> None:
        """A message at the foot of the screen."""
        self.query_one("#stand", Text).show((text, role))

    def on_screen_resume(self) -> None:
        if self.focused is None and (first := next(iter(self.query(Rows)), None)) is not None:
            first.focus()
        self.bring_up_to_date()

    def bring_up_to_date(self) -> None:
        """Show the present state, and where the reader is."""
        self.query_one("#kruimel", Text).show(self.trail())
        self.query_one("#terug", Text).show("Esc terug" if len(self.waarom.trail) > 1 else "")
        self.show()

    # --- searching --------------------------------------------------------------

    def action_search(self) -> None:
        box = self.query_one("#zoek", Input)
        box.add_class("-open")
        box.focus()

    def action_again(self, step: int) -> None:
        if self.wanted:
            self.find(self.wanted, step)
        else:
            self.action_search()

    def find(self, wanted: str, step: int = 1) -> None:
        """Go to the next row with the text."""
        rows = next(iter(self.query(Rows)), None) if not isinstance(self.focused, Rows) else self.focused
        found = rows is not None and rows.search(wanted, step)
        self.say("" if found else f"“{wanted}” staat hier niet.")

    def filter(self, wanted: str) -> None:
        """What was typed in the search box changed."""

    @on(Input.Changed, "#zoek")
    def _typed(self, event: Input.Changed) -> None:
        self.filter(event.value)

    @on(Input.Submitted, "#zoek")
    def _submitted(self, event: Input.Submitted) -> None:
        if event.value:
            self.find(event.value)
        self._close_search()

    def _close_search(self) -> None:
        self.query_one("#zoek", Input).remove_class("-open")
        if (rows := next(iter(self.query(Rows)), None)) is not None:
            rows.focus()

    def action_leave(self) -> None:
        box = self.query_one("#zoek", Input)
        if box.has_class("-open"):
            box.value = ""
            self._close_search()
        elif self.FILTERS and box.value:
            box.value = ""
        else:
            self.waarom.action_previous()


def shell_command(*words: str) -> str:
    """A command line to type."""
    return " ".join(["waarom", *(shlex.quote(w) for w in words)])


def short_path(path: str) -> str:
    """A path from here when that is shorter."""
    try:
        near = relpath(path)
    except ValueError:
        return path
    return near if len(near) < len(path) else path
