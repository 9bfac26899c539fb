"""The app: screens, the keys that work everywhere, and the traffic with the engine."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import App
from textual.binding import Binding, BindingType
from textual.theme import Theme

from engine.files import cause, write_file
from engine.formats.raw import RawDossier, Unreadable
from engine.formats.raw_files import raw_dossiers
from engine.outcome.position import Position
from tui.help import EVERYWHERE
from tui.places import destinations
from tui.screens.base import Pane, shell_command, short_path
from tui.screens.registry import SCREENS, make
from tui.screens.sheets import AskSheet, GoToSheet, HelpSheet, TextSheet
from tui.session import Entry, Session, first_entry, same
from tui.work import Answered, Question, Work

if TYPE_CHECKING:
    from engine.knowledge.base import KnowledgeBase
    from tui.field import Result
    from tui.sources import Sources

THEMES = {"textual-dark": "donker", "textual-light": "licht", "waarom-contrast": "hoog contrast"}
CONTRAST = Theme(
    "waarom-contrast", primary="#ffffff", secondary="#ffff00", accent="#ffff00", foreground="#ffffff",
    background="#000000", surface="#000000", panel="#000000", success="#00ff00", warning="#ffff00", error="#ff8080",
    dark=True, variables={"zacht": "#ffffff", "primary-muted": "#0000aa", "footer-key-foreground": "#ffff00"},
)  # fmt: skip
SCREENFUL = 40
UNSAVED = """

Het standpunt dat nu geldt staat nog in geen bestand: bewaar het met s in Werelden (3),
dan staat het in het commando."""


class WaaromApp(App[None]):
    """Walk through a decision."""

    TITLE = "Waarom"
    CSS_PATH = "style.tcss"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(key, f"go('{name}')", title, show=False) for name, key, title in SCREENS),
        Binding("g", "go_to", "Ga naar"),
        Binding("y", "copy", "Citaat", show=False),
        Binding("x", "export", "Bewaren", show=False),
        Binding("colon", "command", "Commando", show=False, key_display=":"),
        Binding("left_square_bracket", "previous", "Vorig scherm", show=False),
        Binding("right_square_bracket", "following", "Volgend scherm", show=False),
        Binding("t", "theme", "Kleuren", show=False),
        Binding("f1,question_mark", "help", "Hulp", key_display="F1"),
        Binding("q,ctrl+q,ctrl+c", "stop", "Stop", key_display="q"),
    ]

    def __init__(
        self, paths: tuple[Path, ...], first: Mapping[str, Position] | None = None, today: int | None = None
    ) -> None:
        super().__init__()
        self.animation_level = "none"
        self.session = Session(paths, dict(first or {}), today)
        self.work = Work(self)
        self.trail: list[str] = []
        self.ahead: list[str] = []
        self.register_theme(CONTRAST)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """The colour of what is less important, where a theme does not say it."""
        return {"zacht": "#a0a0a0" if self.current_theme.dark else "#585858"}

    def on_mount(self) -> None:
        self.install_screen(make("dossiers"), "dossiers")
        self.push_screen("dossiers")
        self.trail.append("dossiers")
        self.work.ask("lezen", self._reading, self._read, self._unread, self._partly_read)

    # --- the field --------------------------------------------------------------

    def _reading(self, question: Question) -> tuple[list[Entry], frozenset[str], KnowledgeBase | None]:
        """Read the files; the names in them are shown before the engine is loaded and reads the rules."""
        raws: list[RawDossier | Unreadable] = []
        entries: list[Entry] = []
        for number, raw in enumerate(raw_dossiers(self.session.paths)):
            raws.append(raw)
            entries.append(first_entry(number, raw))
            if len(entries) == SCREENFUL:
                question.send(list(entries))
        question.send(entries)
        from tui.field import competing, judge_entries, some_knowledge

        judged = judge_entries(raws)
        return judged, competing(judged), some_knowledge(judged)

    def _partly_read(self, entries: list[Entry]) -> None:
        self.session.entries = entries
        self._changed()

    def _read(self, found: tuple[list[Entry], frozenset[str], KnowledgeBase | None]) -> None:
        entries, self.session.fields, self.session.only = found
        self.session.entries = entries
        self.session.reading = False
        self.session.chosen = next((e for e in entries if e.key == self.session.wanted), next(iter(entries), None))
        self.assess_field()
        if self.pane is not None:
            self.pane.bring_up_to_date()
        self.need_sources()

    def _unread(self, error: str) -> None:
        self.session.reading = False
        self._changed()
        self.say(f"Lezen lukte niet: {error}")

    def assess_field(self) -> None:
        """Assess every dossier whose assessment is out of date, the chosen one first."""
        from tui.field import Task, assessments

        session = self.session
        todo = [e for e in session.entries if e.file is not None and e.now is None and not e.error]
        todo.sort(key=lambda e: e is not session.chosen)
        tasks = [Task(e, session.position(e.procedure), session.rivals(e)) for e in todo]

        def job(question: Question) -> None:
            for result in assessments(tasks):
                if question.stale:
                    return
                question.send(result)

        self.work.ask("veld", job, lambda _: self._changed(), self.say, self._assessed)

    def _assessed(self, part: Result) -> None:
        task, found = part
        entry, position = task.entry, task.position
        if isinstance(found, str):
            entry.error = found
        elif same(position, self.session.position(entry.procedure)):
            entry.now = found
            if same(position, self.session.start(entry.procedure)):
                entry.start = found
        self._changed()

    def _changed(self) -> None:
        if self.pane is not None:
            self.pane.field_changed()

    def need_sources(self, anew: bool = False) -> None:
        """Read the sections of the document and the reader's own copies, once or once more."""
        knowledge = self.session.knowledge
        if knowledge is None or (knowledge.procedure in self.session.sources and not anew):
            return

        def job(_: Question) -> Sources:
            from tui.sources import read_sources

            return read_sources(knowledge)

        def told(found: Sources) -> None:
            self.session.sources[knowledge.procedure] = found
            if self.pane is not None:
                self.pane.sources_changed()

        self.work.ask("bronnen", job, told, self.say)

    def take(self, procedure: str, position: Position) -> None:
        """Take another position and let the field move."""
        self.session.take(procedure, position)
        self.assess_field()
        self._changed()

    def choose(self, entry: Entry) -> None:
        """The dossier that the other screens are about, as soon as it has been read."""
        if entry.waiting:
            self.session.wanted = entry.key
        else:
            self.session.chosen = entry

    @on(Answered)
    def _answered(self, event: Answered) -> None:
        if self.is_running:  # an answer that comes while the program ends has nowhere to go
            self.work.deliver(event)

    # --- moving about -------------------------------------------------------------

    def action_go(self, name: str) -> None:
        """Go to a screen."""
        if self.trail and self.trail[-1] == name:
            return
        self.trail.append(name)
        self.ahead.clear()
        self._show(name)

    def _show(self, name: str) -> None:
        """Bring a screen to the front; it is made when it is first asked for."""
        if not self.is_screen_installed(name):
            self.install_screen(make(name), name)
        self.switch_screen(name)

    def action_previous(self) -> None:
        if len(self.trail) > 1:
            self.ahead.append(self.trail.pop())
            self._show(self.trail[-1])

    def action_following(self) -> None:
        if self.ahead:
            self.trail.append(self.ahead.pop())
            self._show(self.trail[-1])

    def action_go_to(self) -> None:
        self.push_screen(GoToSheet(destinations(self.session)), self._gone)

    def _gone(self, place: str | None) -> None:
        kind, _, key = (place or "").partition(":")
        if kind == "scherm":
            self.action_go(key)
        elif kind == "dossier":
            self.choose(next(e for e in self.session.entries if e.key == key))
            self.action_go("waarom")
            if self.pane is not None:
                self.pane.bring_up_to_date()
        elif kind:
            self.session.looked_up = key
            self.action_go("normen")

    def action_stop(self) -> None:
        self.work.drop()
        self.exit()

    def on_unmount(self) -> None:
        self.work.end()

    async def action_quit(self) -> None:
        self.action_stop()

    def action_help_quit(self) -> None:
        self.action_stop()

    # --- the keys that work everywhere ----------------------------------------------

    @property
    def pane(self) -> Pane | None:
        """The screen that is shown, once it is there; what was changed before then it sees when it comes up."""
        return self.screen if isinstance(self.screen, Pane) and self.screen.is_mounted else None

    def say(self, text: str) -> None:
        """A message at the foot of the screen."""
        if isinstance(self.screen, Pane):
            self.screen.call_later(self.screen.say, text)

    def action_help(self) -> None:
        if self.pane is not None:
            self.push_screen(HelpSheet(f"Hulp · {self.pane.TITLE_NL}", self.pane.HELP_NL + "\n" + EVERYWHERE))

    def action_command(self) -> None:
        if self.pane is not None:
            text = self.pane.command()
            knowledge = self.session.knowledge
            of = knowledge.procedure if knowledge else ""
            unsaved = any(each.lines and not self.session.position_file(of, each) for each in self.pane.rests_on())
            told = text + (UNSAVED if unsaved else "")
            self.push_screen(TextSheet("Hetzelfde antwoord op de opdrachtregel", told, text), self.copied)

    def action_copy(self) -> None:
        if self.pane is not None:
            self.copied(self.pane.citation())

    def copied(self, text: str | None) -> None:
        """Put text on the clipboard and say so."""
        if text:
            self.copy_to_clipboard(text)
            self.say(f"Gekopieerd: {text}")

    def action_export(self) -> None:
        if self.pane is not None:
            content = self.pane.export()
            given = f"waarom-{self.pane.TITLE_NL.lower().replace(' ', '-')}.txt"
            self.push_screen(AskSheet("Dit scherm bewaren als tekst", given), lambda n: self._exported(n, content))

    def _exported(self, name: str | None, content: str) -> None:
        if name:
            self.save(Path(name), content + "\n")

    def save(self, path: Path, content: str | bytes, replacing: bool = False) -> bool:
        """Write a file, whole or not at all; say what happened. What is there is replaced only if that was meant."""
        if path.exists() and not replacing:
            self.say(f"{path} bestaat al; kies een andere naam.")
            return False
        try:
            write_file(path, content.encode("utf-8") if isinstance(content, str) else content)
        except OSError as error:
            self.say(f"{path} is niet te schrijven: {cause(error)}")
            return False
        self.say(f"Bewaard: {path}")
        return True

    def action_theme(self) -> None:
        names = list(THEMES)
        following = names[(names.index(self.theme) + 1) % len(names)] if self.theme in names else names[0]
        self.theme = following
        self.set_class(following == CONTRAST.name, "-contrast")
        self.say(f"Kleuren: {THEMES[following]}")

    def position_words(self) -> list[str]:
        """The option that gives a command the position taken here, if it was saved."""
        knowledge = self.session.knowledge
        saved = self.session.position_file(knowledge.procedure) if knowledge else None
        return ["--standpunt", short_path(str(saved))] if saved else []


__all__ = ["WaaromApp", "shell_command"]
