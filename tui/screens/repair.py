"""Repair: what would change the outcome, as minimal sets of changes, and what the authority itself can decide."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widget import Widget

from engine.knowledge.base import KnowledgeBase
from engine.models.building import Entity
from engine.outcome.case import open_case
from engine.outcome.position import Position
from engine.repair.answer import RepairAnswer, in_a_field, mend
from engine.repair.powers import decide
from engine.wording.deciding import decision_story
from engine.wording.repair import RepairStory, repair_story
from tui.proof import line_branch
from tui.screens.base import Pane, shell_command, short_path
from tui.session import Entry, same
from tui.tekst import Text
from tui.widgets.tree import Branch, SentenceTree
from tui.words import verdict

Told = tuple[RepairAnswer, RepairStory, RepairStory]


class Repair(Pane):
    """The answer of ``waarom herstel`` for the chosen dossier."""

    TITLE_NL = "Herstel"
    ON_POSITION = True
    HELP_NL = """\
Wat zou de uitkomst veranderen? Elke manier is een kleinste verzameling van wijzigingen; samen maken zij de inschrijver
geschikt. Erbij staat of het nog mag (herstelbaar, alleen vóór de sluiting, niet herstelbaar). Daaronder staat wat de
aanbestedende dienst zelf kan beslissen.

→ ←  openen en sluiten
w  wat als: het gegeven onder de cursor zelf veranderen en de uitkomst zien"""
    BINDINGS: ClassVar[list[BindingType]] = [Binding("w", "what_if", "Wat als")]

    def __init__(self) -> None:
        super().__init__()
        self.entry: Entry | None = None
        self.position = Position()
        self.answer: RepairAnswer | None = None

    def body(self) -> Iterable[Widget]:
        yield Text(id="herstelkop", classes="kop -lijn")
        yield SentenceTree("Kies eerst een dossier: 1 gaat naar het veld.", id="wegen")

    def show(self) -> None:
        entry = self.session.chosen
        if entry is None or entry.file is None:
            self.query_one("#herstelkop", Text).show("")
            self.query_one(SentenceTree).plant([])
            if entry is not None:
                self.query_one(SentenceTree).say("Dit bestand is niet te lezen: 2 toont waarom.")
            return
        position = self.session.position(entry.procedure)
        if entry is self.entry and same(position, self.position) and self.answer is not None:
            return
        self.entry, self.position, self.answer = entry, position, None
        sign, word = verdict(entry.now)
        self.query_one("#herstelkop", Text).show((f"{sign} {entry.name}: {word}", "sterk"))
        tree = self.query_one(SentenceTree)
        tree.plant([])
        tree.say("Er wordt gezocht naar de kleinste wijzigingen; dat kan even duren. Andere schermen werken gewoon.")
        file, words = entry.file, entry.now.words if entry.now is not None else ()
        self.waarom.work.ask(
            "herstel", lambda _: _find(file.knowledge, file.dossier, position, words), self._told, self._failed
        )

    def _told(self, told: Told) -> None:
        self.answer, mended, decided = told
        branches = [_heading(mended), _heading(decided)]
        for branch, each in zip(branches[0].children, self.answer.sets, strict=False):
            for below, proposal in zip(branch.children, each.proposals, strict=False):
                below.data = proposal.change.origin.path
        self.query_one(SentenceTree).plant(branches)

    def _failed(self, error: str) -> None:
        self.query_one(SentenceTree).say(f"Het herstel kon niet worden gezocht ({error}).")

    def action_what_if(self) -> None:
        branch = self.query_one(SentenceTree).branch
        if branch is not None and isinstance(branch.data, tuple):
            self.session.fact_path = branch.data
        self.waarom.action_go("watals")

    def command(self) -> str:
        source = short_path(self.entry.source) if self.entry else "DOSSIER.json"
        return shell_command("herstel", source, *self.waarom.position_words())


def _find(knowledge: KnowledgeBase, dossier: Entity, position: Position, words: tuple[str, ...]) -> Told:
    case = open_case(knowledge, [dossier], position)
    answer = in_a_field(mend(case, dossier), words)
    return answer, repair_story(case, answer), decision_story(case, decide(case))


def _heading(story: RepairStory) -> Branch:
    kids = [line_branch(line) for line in story.lines]
    return Branch("", story.heading, below=lambda: kids, heading=True, opened=True)
