"""Consistency: what does not fit together in the rules and the documents, and what shows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import zip_longest
from typing import ClassVar

from rich.cells import cell_len
from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Container, VerticalScroll
from textual.widget import Widget
from textual.widgets import TabbedContent, TabPane

from engine.analysis.finding import SEVERITIES, Finding, Passage
from engine.analysis.report import CheckRun, Report
from engine.analysis.running import analyse
from engine.knowledge.base import KnowledgeBase
from engine.knowledge.rule_text import rule_text
from engine.wording.analysis import SIGNS, checked, conclusion, finding_line, open_text
from engine.wording.sources import FIRST_LINES
from engine.wording.tree import Line
from engine.wording.values import counted
from tui.screens.base import EXPORT_WIDTH, Pane, shell_command
from tui.sources import Sources, passage_pieces
from tui.tekst import Piece, Text, plain, sentence, wrap
from tui.widgets.rows import Row, Rows

NARROW = 50
ROLES = {"fout": "fout", "waarschuwing": "open", "melding": "zacht"}


class Consistency(Pane):
    """The answer of ``waarom controleer``: findings on the left, the one under the cursor in full on the right."""

    TITLE_NL = "Consistentie"
    ABOUT = "procedure"
    HELP_NL = """\
Wat in de regels en het document niet in elkaar past, het zwaarste eerst.

✗  fout: verandert antwoorden of breekt ze af
!  waarschuwing: kan dat doen
·  melding: goed om te weten
○  een onderdeel dat niet is gecontroleerd, met de reden

a  ook wat de schrijvers van de regels zelf als twijfel hebben verklaard
b  de bevinding: wat haar toont en wat te doen is
p  de passages naast elkaar
r  de regels die botsen
o  opnieuw controleren"""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "everything", "Alles"),
        Binding("p", "tab('passages')", "Passages"),
        Binding("r", "tab('botsing')", "Regels"),
        Binding("b", "tab('bevinding')", "Bevinding", show=False),
        Binding("o", "again_from_start", "Opnieuw", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.procedure = ""
        self.report: Report | None = None
        self.all = False

    def body(self) -> Iterable[Widget]:
        yield Text(id="controlekop", classes="kop -lijn")
        left = Rows("Een ogenblik…", id="bevindingen", classes="helft")
        tabs = TabbedContent()
        tabs.compose_add_child(TabPane("Bevinding", VerticalScroll(Text(id="bevindingtekst")), id="bevinding"))
        passages = Rows("Deze bevinding rust niet op een passage van het document.", id="passagerijen")
        tabs.compose_add_child(TabPane("Passages", passages, id="passages"))
        tabs.compose_add_child(TabPane("Regels", VerticalScroll(Text(id="botsingtekst")), id="botsing"))
        yield Container(left, Container(tabs, classes="helft tweede"), classes="helften")

    # --- what is shown ----------------------------------------------------------

    def show(self) -> None:
        knowledge = self.session.knowledge
        if knowledge is None or knowledge.procedure == self.procedure:
            return
        self._ask(knowledge)

    def _ask(self, knowledge: KnowledgeBase) -> None:
        self.procedure, self.report = knowledge.procedure, None
        procedure = knowledge.procedure
        rows = self.query_one("#bevindingen", Rows)
        rows.fill([])
        rows.say("De regels worden gecontroleerd; dat kan even duren. Andere schermen werken gewoon.")
        self.query_one("#controlekop", Text).show(knowledge.short_name)
        self.waarom.work.ask("controle", lambda _: analyse(procedure), self._told, self._failed)

    def _told(self, report: Report) -> None:
        self.report = report
        self._fill()

    def _failed(self, error: str) -> None:
        self.procedure = ""
        self.query_one("#bevindingen", Rows).say(f"De controle kon niet worden gedaan ({error}).")

    def _fill(self) -> None:
        report = self.report
        if report is None:
            return
        shown = [f for f in report.findings if self.all or f.nature == "berekend"]
        hidden = len(report.findings) - len(shown)
        rows = self.query_one("#bevindingen", Rows)
        rows.empty = "Er is niets gevonden dat niet in elkaar past."
        rows.fill(self._rows(report, shown))
        declared = sum(f.nature == "verklaard" for f in report.findings)
        told = counted(declared, "twijfel", "twijfels") + " die de schrijvers van de regels zelf verklaarden"
        more = f" · {told}{': a toont ze' if hidden else ''}" if declared else ""
        about = self.session.knowledge.short_name if self.session.knowledge else ""
        self.query_one("#controlekop", Text).show(f"{about} · {conclusion(report)}", f"\n{checked(report)}{more}")
        self._detail()

    def _rows(self, report: Report, shown: list[Finding]) -> Iterator[Row]:
        for number, each in enumerate(sorted(shown, key=lambda f: SEVERITIES.index(f.severity))):
            places = " ".join(f"{p.norm} {p.source}" for p in each.sources)
            yield Row(f"{number}", partial(_draw_finding, each), each, f"{each.code} {each.text} {places}")
        for run, told in zip(report.open, map(open_text, report.open), strict=True):
            yield Row(f"{run.check}/{run.part}", partial(_draw_open, told), run, told)

    @on(Rows.Highlighted, "#bevindingen")
    def _moved(self) -> None:
        self._detail()

    def sources_changed(self) -> None:
        self._detail()

    def _detail(self) -> None:
        row = self.query_one("#bevindingen", Rows).row
        knowledge = self.session.knowledge
        each: Finding | CheckRun | None = row.data if row is not None else None
        texts = [self.query_one(name, Text) for name in ("#bevindingtekst", "#botsingtekst")]
        passages = self.query_one("#passagerijen", Rows)
        if not isinstance(each, Finding) or knowledge is None:
            passages.fill([])
            for text in texts:
                text.show("" if row is None else row.text)
            return
        texts[0].show(*_told(finding_line(each)))
        sources = self.session.sources.get(knowledge.procedure)
        told = [_passage(place, sources) for place in each.sources]
        passages.fill(
            Row(f"{n}", partial(_draw_pair, told[n : n + 2]), None, "\n".join("\n".join(t) for t in told[n : n + 2]))
            for n in range(0, len(told), 2)
        )
        rules = [(f"kb/{rule}\n", f"{rule_text(str(rule), knowledge)}\n\n") for rule in each.rules]
        texts[1].show(
            *([p for place, text in rules for p in ((place, "sterk"), text)] or ["Hier hoort geen regel bij."])
        )

    # --- acting -----------------------------------------------------------------

    def action_everything(self) -> None:
        self.all = not self.all
        self._fill()

    def action_tab(self, name: str) -> None:
        self.query_one(TabbedContent).active = name

    def action_again_from_start(self) -> None:
        if self.session.knowledge is not None:
            self._ask(self.session.knowledge)

    # --- the common keys ----------------------------------------------------------

    def command(self) -> str:
        return shell_command("controleer", "--procedure", self.procedure, *(["--alles"] if self.all else []))

    def export(self) -> str:
        rows = self.query_one("#bevindingen", Rows).rows
        told = [plain([[piece] for piece in _told(finding_line(r.data))]) for r in rows if isinstance(r.data, Finding)]
        return "\n\n".join([*told, *(r.text for r in rows if not isinstance(r.data, Finding))])

    def citation(self) -> str:
        row = self.query_one("#bevindingen", Rows).row
        return plain(row.draw(EXPORT_WIDTH)) if row is not None else ""


def _passage(place: Passage, sources: Sources | None) -> list[str]:
    """A passage as lines: where it stands, what it says in our words, and what it says itself in a linked copy."""
    lines = ["  ".join(p for p in (place.norm, place.source) if p), place.text]
    for piece in passage_pieces(place.source, sources, FIRST_LINES):
        lines += (piece if isinstance(piece, str) else piece[0]).splitlines()
    return [line for line in lines if line.strip()]


def _draw_pair(pair: list[list[str]], wide: int) -> list[list[Piece]]:
    """Two passages side by side where there is room, else below each other."""
    if wide < NARROW or len(pair) == 1:
        return [[(text, "sterk" if n == 0 else "")] for told in pair for n, line in enumerate(told)
                for text in wrap(line, wide)] + [[("", "")]]  # fmt: skip
    half = (wide - 3) // 2
    sides = [[(t, "sterk" if n == 0 else "") for n, line in enumerate(told) for t in wrap(line, half)] for told in pair]
    lines: list[list[Piece]] = []
    for left, right in zip_longest(*sides, fillvalue=("", "")):
        lines.append([left, (" " * max(0, half - cell_len(left[0])), ""), (" │ ", "zacht"), right])
    return [*lines, [("", "")]]


def _draw_finding(each: Finding, wide: int) -> list[list[Piece]]:
    lead: list[Piece] = [(f"{SIGNS[each.severity]} ", ROLES[each.severity])]
    place = next((p.source for p in each.sources if p.source), "")
    return sentence(lead, each.text, place, wide)


def _draw_open(told: str, wide: int) -> list[list[Piece]]:
    return sentence([("○ ", "open")], told, "", wide)


def _told(line: Line, depth: int = 0) -> Iterator[Piece]:
    place = "  ".join(p for p in (line.norm, line.source) if p)
    yield f"{'  ' * depth}{line.sign} {line.text}\n", "sterk" if depth == 0 else ""
    if place:
        yield f"{'  ' * depth}  {place}\n", "zacht"
    for child in line.children:
        yield from _told(child, depth + 1)
