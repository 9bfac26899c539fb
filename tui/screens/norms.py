"""The register: every norm with its place, state, rule and examples, used by which dossiers; findings beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Container, VerticalScroll
from textual.widget import Widget
from textual.widgets import Input, TabbedContent, TabPane

from engine.knowledge.base import KnowledgeBase
from engine.knowledge.norms import Finding, Norm
from engine.wording.tree import Line
from engine.wording.values import counted, spell_word
from tui.proof import Step
from tui.screens.base import EXPORT_WIDTH, Pane, shell_command
from tui.screens.details import finding_pieces, norm_pieces, rule_pieces, scenarios
from tui.tekst import Piece, Text, columns, plain, sentence
from tui.widgets.rows import Row, Rows

STATES = {"gemodelleerd": "✓", "gegeven": "·", "niet_gemodelleerd": "○"}
KINDS = ("normen", "bevindingen", "vindplaatsen")


class Norms(Pane):
    """The register on the left, one entry in full on the right."""

    TITLE_NL = "Normen en bronnen"
    HELP_NL = """\
Alles wat het document eist, toestaat of vaststelt, met vindplaats, en waarvoor het hier is gebruikt.
  ✓  als regel gemodelleerd      ·  als gegeven opgenomen      ○  niet gemodelleerd, met de reden

v   wisselt tussen normen, bevindingen (twijfels in het document) en vindplaatsen
/   filter op nummer, titel of vindplaats
Tab naar de uitleg rechts"""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("v", "turn", "Wissel"),
        Binding("b", "tab('uitleg')", "Bron"),
        Binding("r", "tab('regels')", "Regel"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.kind = KINDS[0]

    def body(self) -> Iterable[Widget]:
        yield Text(id="normkop", classes="kop")
        left = Rows("Een ogenblik…", id="register", classes="helft breder")
        tabs = TabbedContent()
        tabs.compose_add_child(TabPane("Bron", VerticalScroll(Text(id="normtekst")), id="uitleg"))
        tabs.compose_add_child(TabPane("Regel", VerticalScroll(Text(id="normregels")), id="regels"))
        yield Container(left, Container(tabs, classes="helft tweede smaller"), classes="helften")

    def show(self) -> None:
        knowledge = self.session.knowledge
        wanted = self.session.looked_up
        if wanted and knowledge is not None:
            self.kind = "normen" if wanted in knowledge.norms else "bevindingen"
            self.session.looked_up = ""
            self.query_one("#zoek", Input).value = ""
        self._fill()
        if wanted:
            self.query_one("#register", Rows).go_to(wanted)
        self._detail()

    def field_changed(self) -> None:
        self._detail()

    def _fill(self) -> None:
        knowledge = self.session.knowledge
        rows = self.query_one("#register", Rows)
        if knowledge is None:
            rows.say("De kennisbank beschrijft geen procedure.")
            return
        needle = self.query_one("#zoek", Input).value.casefold()
        rows.empty = "Niets in het register past bij het filter."
        made = [r for r in self._rows(knowledge) if needle in r.text.casefold()]
        rows.fill(made)
        name = knowledge.about.get("kort", knowledge.procedure)
        self.query_one("#normkop", Text).show(f"{name} · {counted(len(made), self.kind[:-2], self.kind)}")

    def _rows(self, knowledge: KnowledgeBase) -> Iterator[Row]:
        if self.kind == "normen":
            for norm in knowledge.norms.values():
                yield Row(norm.id, partial(_draw_norm, norm), norm, f"{norm.id} {norm.title} {norm.source}")
        elif self.kind == "bevindingen":
            for finding in knowledge.findings.values():
                text = f"{finding.id} {finding.question} {finding.source}"
                yield Row(finding.id, partial(_draw_finding, finding), finding, text)
        else:
            places: dict[str, list[Norm]] = {}
            for norm in knowledge.norms.values():
                places.setdefault(norm.topic or norm.source, []).append(norm)
            for place, norms in places.items():
                yield Row(place, partial(_draw_place, place, len(norms)), norms, place)

    def action_turn(self) -> None:
        self.kind = KINDS[(KINDS.index(self.kind) + 1) % len(KINDS)]
        self._fill()
        self.query_one("#register", Rows).action_edge(0)
        self._detail()

    def action_tab(self, name: str) -> None:
        self.query_one(TabbedContent).active = name

    def filter(self, wanted: str) -> None:
        self._fill()
        self._detail()

    def find(self, wanted: str, step: int = 1) -> None:
        self._fill()

    @on(Rows.Highlighted, "#register")
    def _moved(self) -> None:
        self._detail()

    def _detail(self) -> None:
        knowledge = self.session.knowledge
        row = self.query_one("#register", Rows).row
        text, rules = self.query_one("#normtekst", Text), self.query_one("#normregels", Text)
        if knowledge is None or row is None:
            text.show("")
            rules.show("")
            return
        each = row.data
        if isinstance(each, Norm):
            text.show((f"{each.id}\n", "sterk"), *norm_pieces(each, knowledge), *self._used([each.id]))
            rules.show(*rule_pieces(Step(Line("", each.title, each.source, each.id)), knowledge))
        elif isinstance(each, Finding):
            text.show((f"{each.id}\n", "sterk"), *finding_pieces(each.id, knowledge), *self._used(each.touches))
            rules.show(*rule_pieces(Step(Line("", each.question, rule=str(each.location))), knowledge))
        else:
            told = "".join(f"· {n.id}  {n.title}\n" for n in each)
            text.show((f"{row.key}\n\n", "sterk"), told, *self._used([n.id for n in each]))
            rules.show(*(p for n in each if n.rules for p in rule_pieces(Step(Line("", "", "", n.id)), knowledge)))

    def _used(self, norms: Iterable[str]) -> Iterator[Piece | str]:
        """The verdicts of the field that rest on the norms."""
        wanted = set(norms)
        hit = [e for e in self.session.entries if e.now and wanted & {g.norm for g in e.now.grounds if g.certain}]
        yield (f"\nIn dit veld niet gehaald door ({len(hit)})\n", "zacht")
        yield "".join(f"· {e.name}\n" for e in hit) or "niemand\n"
        knowledge = self.session.knowledge
        if knowledge is not None:
            number = sum(len(scenarios(knowledge.procedure).get(n, [])) for n in wanted)
            yield (f"In {counted(number, 'voorbeeld', 'voorbeelden')} van de specificaties genoemd\n", "zacht")

    def command(self) -> str:
        procedure = self.session.knowledge.procedure if self.session.knowledge else ""
        return shell_command("normen", procedure, *(["--bevindingen"] if self.kind == "bevindingen" else []))

    def citation(self) -> str:
        row = self.query_one("#register", Rows).row
        knowledge = self.session.knowledge
        if row is None or knowledge is None:
            return ""
        document = f"{knowledge.about.get('kort', knowledge.procedure)}, {knowledge.about.get('document', '')}"
        each = row.data
        told = f"{each.id}: {each.title} ({each.source})" if isinstance(each, Norm) else row.text
        return f"{told}. {document}; kennisbank {knowledge.fingerprint}"

    def export(self) -> str:
        return plain(self.query_one("#register", Rows).laid_out(EXPORT_WIDTH))


def _draw_norm(norm: Norm, wide: int) -> list[list[Piece]]:
    sign = STATES[norm.status]
    cells: list[Piece] = [(sign, ""), (norm.id, "sterk"), (spell_word(norm.kind), "zacht"), (norm.title, "")]
    return columns(cells, (1, 12, 9), wide)


def _draw_finding(finding: Finding, wide: int) -> list[list[Piece]]:
    return sentence([(f"{finding.id:8}", "sterk")], finding.question, finding.source, wide)


def _draw_place(place: str, number: int, wide: int) -> list[list[Piece]]:
    return sentence([], place, counted(number, "norm", "normen"), wide)
