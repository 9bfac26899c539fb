"""The letter to the bidder that is shown: on which day it is sent, into which file, and what is still open in it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from engine.letters.content import compose
from engine.letters.protection import protection
from engine.letters.rendering import LetterFormError, as_file
from engine.wording.letter import letter_text
from engine.wording.parsing import TypedValueError, parse_day
from engine.wording.values import UNKNOWN, spell_date
from tui.opening import Opened
from tui.screens.sheets import AskSheet
from tui.session import Entry
from tui.work import Question

if TYPE_CHECKING:
    from tui.app import WaaromApp

_DAY = "Zolang de dag onbekend is of een keuze open staat, blijft de brief een concept."
_FILE = "Een naam die eindigt op .docx, .html of .txt."


def ask_letter(app: WaaromApp, entry: Entry, opened: Opened) -> None:
    """Ask the day and the file, then write the letter there."""
    today = app.session.today
    given = spell_date(date.fromordinal(today)) if today is not None else UNKNOWN
    source = Path(entry.source)

    def day_given(text: str | None) -> None:
        if text is None:
            return
        try:
            sent = None if text.casefold() == UNKNOWN else parse_day(text).toordinal()
        except TypedValueError as error:
            app.say(str(error))
            return
        beside = str(source.with_name(f"{source.stem}-brief.docx"))
        app.push_screen(AskSheet("Bewaren als brief", beside, _FILE), lambda name: name_given(name, sent))

    def name_given(name: str | None, sent: int | None) -> None:
        if name is not None:
            _write(app, opened, Path(name), sent)

    app.push_screen(AskSheet("Dag van verzenden", given, _DAY), day_given)


def _write(app: WaaromApp, opened: Opened, path: Path, sent: int | None) -> None:
    def job(_: Question) -> tuple[bytes, int] | str:
        letter = compose(opened.case, opened.assessment)
        terms = protection(opened.case.knowledge.procedure, letter.decision, sent)
        text = letter_text(letter, terms, sent)
        try:
            return as_file(path, text.fields, text.blocks), len(text.open)
        except LetterFormError as error:
            return str(error)

    def told(found: tuple[bytes, int] | str) -> None:
        if isinstance(found, str):
            app.say(found)
        elif app.save(path, found[0]) and found[1]:
            app.say(f"Bewaard: {path} (concept; {found[1]} open)")

    app.work.ask("brief", job, told, lambda error: app.say(f"De brief kon niet worden gemaakt ({error})."))
