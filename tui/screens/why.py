"""Why: the conclusion in a sentence, the proof in sentences, and beside it source, facts and rule."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Container, VerticalScroll
from textual.widget import Widget
from textual.widgets import TabbedContent, TabPane

from engine.outcome.position import Position
from engine.wording.plain_text import story_text
from engine.wording.records import path_text
from engine.wording.sources import FIRST_LINES
from tui.letter import ask_letter
from tui.opening import Opened, open_dossier
from tui.proof import Step, facts_of, story_branches
from tui.screens.base import EXPORT_WIDTH, Pane, shell_command, short_path
from tui.screens.details import rule_pieces, source_pieces
from tui.session import Entry
from tui.sources import passage_pieces
from tui.tekst import Piece, Text, plain, wrap
from tui.widgets.rows import Row, Rows
from tui.widgets.tree import Branch, SentenceTree
from tui.words import verdict


class Why(Pane):
    """The explanation of the chosen dossier."""

    TITLE_NL = "Waarom"
    ON_POSITION = True
    HELP_NL = """\
Boven staat de conclusie; daaronder het bewijs in zinnen, wat eruit volgt en waar het van afhangt.

→ Enter  opent een stap tot op de feiten
←  sluit hem
e  opent een hele keten
b  bron: waar het staat
f  feiten: waar de stap op rust, en wie ze leverde
r  regel: bestand en regelnummer
w  wat als: dit gegeven veranderen
h  herstel: wat de uitkomst zou veranderen
c  vergelijk: waarom deze niet en een ander wel
/  zoekt ook in wat nog dicht is
v  verzenden: de brief aan deze inschrijver bewaren, een concept zolang er iets open is
Tab  naar het paneel met bron, feiten en regel"""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("b", "tab('bron')", "Bron", show=False),
        Binding("f", "tab('feiten')", "Feiten", show=False),
        Binding("r", "tab('regel')", "Regel", show=False),
        Binding("w", "what_if", "Wat als"),
        Binding("v", "letter", "Brief", show=False),
        Binding("h", "app.go('herstel')", "Herstel"),
        Binding("c", "app.go('vergelijk')", "Vergelijk"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.entry: Entry | None = None
        self.opened: Opened | None = None

    def body(self) -> Iterable[Widget]:
        yield Text(id="conclusie", classes="kop -lijn")
        tree = SentenceTree("Kies eerst een dossier: 1 gaat naar het veld.", id="bewijs", classes="helft breder")
        tabs = TabbedContent(id="tabs")
        tabs.compose_add_child(TabPane("Bron", VerticalScroll(Text(id="brontekst")), id="bron"))
        facts = Rows("Deze stap rust niet op een eigen feit.", id="feitrijen")
        tabs.compose_add_child(TabPane("Feiten", facts, id="feiten"))
        tabs.compose_add_child(TabPane("Regel", VerticalScroll(Text(id="regeltekst")), id="regel"))
        yield Container(tree, Container(tabs, classes="helft tweede smaller"), classes="helften")

    # --- what is shown ----------------------------------------------------------

    def show(self) -> None:
        entry = self.session.chosen
        if entry is None:
            return
        position = self.session.position(entry.procedure)
        if entry.file is None or entry.error:
            self._broken(entry)
            return
        known = self.session.opened(entry)
        if known is not None:
            if known is not self.opened:
                self._told(entry, known)
            else:
                self._detail(self.query_one(SentenceTree).branch)
            return
        self.opened = None
        sign, word = verdict(entry.now)
        self.query_one("#conclusie", Text).show((f"{sign} {entry.name}: {word}", "sterk"), "\nDe uitleg wordt gemaakt…")
        self.query_one(SentenceTree).plant([])
        self.query_one(SentenceTree).say("Een ogenblik…")
        knowledge, dossiers = entry.file.knowledge, self.session.together(entry)
        self.waarom.work.ask(
            "waarom",
            lambda _: open_dossier(knowledge, dossiers, entry.name, position),
            lambda opened: self._arrived(entry, position, opened),
            self._failed,
        )

    def _arrived(self, entry: Entry, position: Position, opened: Opened) -> None:
        self.session.keep(entry, position, opened)
        self._told(entry, opened)

    def _told(self, entry: Entry, opened: Opened) -> None:
        if entry is not self.session.chosen:
            return
        self.entry, self.opened = entry, opened
        sign, _ = verdict(opened.assessment)
        told = f"{sign} {opened.story.headline.upper()}. "
        self.query_one("#conclusie", Text).show((told, "sterk"), opened.story.conclusion)
        tree = self.query_one(SentenceTree)
        tree.plant(story_branches(opened, opened.story.sections))
        first = next((b for b in tree.roots if b.opened for b in _first_wrong(b)), None)
        if first is not None:
            tree.go_to(first.key)
        self._detail(tree.branch)

    def _broken(self, entry: Entry) -> None:
        self.opened = None
        what = "De engine kon dit dossier niet beoordelen." if entry.error else "Dit bestand is niet te lezen."
        self.query_one("#conclusie", Text).show((f"! {entry.name}. ", "sterk"), f"{what} Herstel het en start opnieuw.")
        lines = [str(p) for p in entry.problems] or [entry.error]
        self.query_one(SentenceTree).plant([Branch("✗", line) for line in lines])
        self._detail(None)

    def _failed(self, error: str) -> None:
        self.query_one(SentenceTree).say(f"De uitleg kon niet worden gemaakt ({error}).")
        self.say("De engine gaf een fout; de andere schermen werken nog.")

    # --- beside the proof ---------------------------------------------------------

    @on(Rows.Highlighted, "#bewijs")
    def _moved(self) -> None:
        self._detail(self.query_one(SentenceTree).branch)

    def _detail(self, branch: Branch | None) -> None:
        step = branch.data if branch is not None and isinstance(branch.data, Step) else None
        source, rule = self.query_one("#brontekst", Text), self.query_one("#regeltekst", Text)
        facts = self.query_one("#feitrijen", Rows)
        if self.opened is None or step is None:
            source.show((branch.text, "sterk") if branch else "")
            rule.show("Kies een stap van het bewijs.")
            facts.fill([])
            return
        knowledge = self.opened.case.knowledge
        sources = self.session.sources.get(knowledge.procedure)
        norm = knowledge.norms.get(step.line.norm)
        cited = norm.source if norm is not None else step.line.source
        source.show(*source_pieces(step, knowledge, passage_pieces(cited, sources, FIRST_LINES)))
        rule.show(*rule_pieces(step, knowledge))
        facts.fill(self._facts(step, self.opened))

    def sources_changed(self) -> None:
        if self.opened is not None:
            self._detail(self.query_one(SentenceTree).branch)

    def _facts(self, step: Step, opened: Opened) -> Iterable[Row]:
        for fact in facts_of(step, opened.explainer):
            told = opened.names.fact(fact.atom, fact.origin)
            supposed = " (niet bekend; hier zo verondersteld)" if fact.supposed else ""
            lines = [told + supposed]
            if fact.origin is not None:
                field = fact.origin.field
                given = " · ".join(p for p in (field.supplied_by, field.source, field.remedy) if p)
                lines += [f"levert: {given}", f"in het dossier: {path_text(fact.origin.path) or 'berekend'}"]
            yield Row(told, partial(_draw_fact, lines), fact, " ".join(lines))

    def action_tab(self, name: str) -> None:
        self.query_one(TabbedContent).active = name

    def action_letter(self) -> None:
        if self.entry is not None and self.opened is not None:
            ask_letter(self.waarom, self.entry, self.opened)
        else:
            self.say("Een brief kan pas als de uitleg er is.")

    def action_what_if(self) -> None:
        branch = self.query_one(SentenceTree).branch
        facts = self.query_one("#feitrijen", Rows)
        fact = facts.row.data if facts.row else None
        if fact is not None and fact.origin is not None and branch is not None:
            self.session.fact_path = fact.origin.path
        self.waarom.action_go("watals")

    # --- the common keys ------------------------------------------------------------

    def command(self) -> str:
        entry = self.session.chosen
        if entry is None:
            return super().command()
        whole = entry.procedure in self.session.fields
        files = [short_path(str(p)) for p in self.session.paths] if whole else [short_path(entry.source)]
        return shell_command("uitleg", *files, *self.waarom.position_words())

    def citation(self) -> str:
        branch = self.query_one(SentenceTree).branch
        if self.opened is None or branch is None:
            return ""
        story = self.opened.story
        base = self.opened.case.knowledge
        about = base.about.get("document", base.procedure)
        told = " ".join(p for p in (branch.text, f"({branch.place})" if branch.place else "") if p)
        return f"{story.dossier}, {story.headline}: {told}. {story.procedure}, {about}; kennisbank {base.fingerprint}"

    def export(self) -> str:
        return story_text(self.opened.story, EXPORT_WIDTH, everything=True) if self.opened else plain(self._lines())

    def _lines(self) -> Sequence[Sequence[Piece]]:
        return self.query_one(SentenceTree).laid_out(100)


def _first_wrong(branch: Branch) -> list[Branch]:
    """The first step that says what is wrong, below what is open."""
    found: list[Branch] = []
    todo = [branch]
    while todo:
        here = todo.pop(0)
        if here.sign in ("✗", "○") and here.depth > 1:
            return [here]
        if here.opened:
            todo = [*here.children, *todo]
    return found


def _draw_fact(lines: Sequence[str], wide: int) -> list[list[Piece]]:
    head: list[list[Piece]] = [[(text, "")] for text in wrap(lines[0], wide)]
    return head + [[("  ", ""), (text, "zacht")] for line in lines[1:] for text in wrap(line, wide - 2)]
