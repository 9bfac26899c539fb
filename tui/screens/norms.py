"""The document: its sections, norms and doubts, what each was used for, and the passage from the reader's own copy."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Container, VerticalScroll
from textual.widget import Widget
from textual.widgets import Input, TabbedContent, TabPane

from engine.knowledge.base import KnowledgeBase
from engine.knowledge.norms import Finding, Norm
from engine.sources.index import Section
from engine.sources.linking import connect
from engine.wording.sources import copy_state, counts
from engine.wording.tree import Line
from engine.wording.values import counted, spell_word
from engine.wording.wrapping import UNBROKEN
from tui.proof import Step
from tui.screens.base import EXPORT_WIDTH, Pane, shell_command
from tui.screens.details import finding_pieces, norm_pieces, rule_pieces, scenarios
from tui.screens.sheets import AskSheet
from tui.sources import Sources, passage_pieces
from tui.tekst import Piece, Text, columns, plain, sentence
from tui.widgets.rows import Row, Rows

STATES = {"gemodelleerd": "✓", "gegeven": "·", "niet_gemodelleerd": "○"}
READING = "De dossiers worden gelezen…"
KINDS = ("vindplaatsen", "normen", "bevindingen")
WHOLE = 1000
"""Lines of a passage on this screen; beside a proof it is shorter."""


class Norms(Pane):
    """The register on the left, one entry in full on the right."""

    TITLE_NL = "Bronnen en normen"
    ABOUT = "procedure"
    FILTERS = True
    HELP_NL = """\
Het document: zijn vindplaatsen, normen en bevindingen (twijfels), met waarvoor elk is gebruikt: regels, voorbeelden,
en uitkomsten van dit veld.

✓  als regel gemodelleerd
·  als gegeven opgenomen
○  niet gemodelleerd, met de reden

v  wisselt tussen vindplaatsen, normen en bevindingen
e  uw eigen exemplaar koppelen (DOCX, TXT of MD); alleen waar het staat, wordt bewaard
p  de passage uit uw exemplaar
b  waarvoor gebruikt
r  de regels
/  filter op nummer, titel of vindplaats"""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("v", "turn", "Wissel"),
        Binding("p", "tab('passage')", "Passage"),
        Binding("e", "link", "Exemplaar"),
        Binding("b", "tab('uitleg')", "Bron", show=False),
        Binding("r", "tab('regels')", "Regel", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.kind = KINDS[0]

    def body(self) -> Iterable[Widget]:
        yield Text(id="normkop", classes="kop")
        left = Rows("Een ogenblik…", id="register", classes="helft breder")
        tabs = TabbedContent()
        tabs.compose_add_child(TabPane("Bron", VerticalScroll(Text(id="normtekst")), id="uitleg"))
        tabs.compose_add_child(TabPane("Passage", VerticalScroll(Text(id="normpassage")), id="passage"))
        tabs.compose_add_child(TabPane("Regel", VerticalScroll(Text(id="normregels")), id="regels"))
        yield Container(left, Container(tabs, classes="helft tweede smaller"), classes="helften")

    # --- what is shown ----------------------------------------------------------

    def show(self) -> None:
        knowledge = self.session.knowledge
        wanted = self.session.looked_up
        if wanted and knowledge is not None:
            self.kind = next((k for k, known in zip(KINDS, self._known(knowledge), strict=True) if wanted in known), "")
            self.session.looked_up = ""
            self.query_one("#zoek", Input).value = ""
        self.waarom.need_sources()
        self._fill()
        if wanted:
            self.query_one("#register", Rows).go_to(wanted)
        self._detail()

    def field_changed(self) -> None:
        self._detail()

    def sources_changed(self) -> None:
        self._fill()
        self._detail()

    @property
    def sources(self) -> Sources | None:
        knowledge = self.session.knowledge
        return self.session.sources.get(knowledge.procedure) if knowledge else None

    def _known(self, knowledge: KnowledgeBase) -> tuple[Iterable[str], ...]:
        sections = self.sources.sections if self.sources else {}
        return sections, knowledge.norms, knowledge.findings

    def _fill(self) -> None:
        knowledge = self.session.knowledge
        rows = self.query_one("#register", Rows)
        if knowledge is None:
            rows.say(READING if self.session.reading else "De kennisbank beschrijft geen procedure.")
            return
        needle = self.wanted.casefold()
        reading = self.kind == KINDS[0] and self.sources is None
        rows.empty = "De vindplaatsen worden gelezen…" if reading else "Niets in het register past bij het filter."
        made = [r for r in self._rows(knowledge) if needle in r.text.casefold()]
        rows.fill(made)
        name = knowledge.short_name
        told = f"{name} · {counted(len(made), self.kind[:-2], self.kind)}"
        if self.kind == KINDS[0]:
            told = f"{name} · {counted(len(made), 'vindplaats', 'vindplaatsen')}"
        if self.wanted:
            told += f" met “{self.wanted}” · Esc wist het filter"
        self.query_one("#normkop", Text).show(told, *self._copies())

    def _copies(self) -> Iterator[Piece | str]:
        """Which own copies are linked, and what is wrong with them."""
        if self.sources is None:
            return
        if self.sources.problem:
            yield (f"\n{self.sources.problem}", "fout")
        for copy in self.sources.copies:
            yield (f"\nEigen exemplaar: {copy.path.name} ({copy_state(copy, list(self.sources.sections))})", "zacht")
        if not self.sources.copies:
            yield ("\nGeen eigen exemplaar gekoppeld: e koppelt het, dan staat de passage erbij.", "zacht")

    def _rows(self, knowledge: KnowledgeBase) -> Iterator[Row]:
        if self.kind == "normen":
            for norm in knowledge.norms.values():
                yield Row(norm.id, partial(_draw_norm, norm), norm, f"{norm.id} {norm.title} {norm.source}")
        elif self.kind == "bevindingen":
            for finding in knowledge.findings.values():
                text = f"{finding.id} {finding.question} {finding.source}"
                yield Row(finding.id, partial(_draw_finding, finding), finding, text)
        elif self.sources is not None:
            titles = {part.place: part.title for copy in self.sources.copies for part in copy.parts}
            for section in self.sources.sections.values():
                title = titles.get(section.place) or "; ".join(section.titles)
                draw = partial(_draw_section, section, title)
                yield Row(section.place, draw, section, f"{section.place} {title}")

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
        texts = [self.query_one(name, Text) for name in ("#normtekst", "#normpassage", "#normregels")]
        if knowledge is None or row is None:
            for text in texts:
                text.show("")
            return
        parts = [list(part) for part in _told(row.data, knowledge)]
        cited = row.data.place if isinstance(row.data, Section) else row.data.source
        passage = list(passage_pieces(cited, self.sources, WHOLE))
        about, used = parts[0], list(self._used(row.data))
        body = [*used, "\n", *about] if isinstance(row.data, Section) else [*about, "\n", *used]
        texts[0].show((f"{row.key}\n", "sterk"), *body)
        texts[1].show(*(passage or [NO_PASSAGE]))
        texts[2].show(*parts[1])

    def _used(self, each: Norm | Finding | Section) -> Iterator[Piece | str]:
        """The verdicts of the field that rest on it, and the examples that name it."""
        wanted = _norm_ids(each)
        hit = [e for e in self.session.entries if e.now and wanted & {g.norm for g in e.now.certain_grounds}]
        yield (
            f"In dit veld niet voldaan door ({len(hit)})\n" if hit else "In dit veld stuit niemand hierop\n",
            "zacht",
        )
        yield "".join(f"· {e.name}\n" for e in hit)
        knowledge = self.session.knowledge
        if knowledge is not None:
            named = scenarios(knowledge.procedure)
            number = len({e for n in wanted for e in named.get(n, [])})
            yield (f"In {counted(number, 'voorbeeld', 'voorbeelden')} van de specificaties genoemd\n", "zacht")

    # --- linking a copy ----------------------------------------------------------

    def action_link(self) -> None:
        explanation = "DOCX, TXT of MD. Alleen waar het bestand staat, wordt bewaard."
        self.waarom.push_screen(AskSheet("Uw eigen exemplaar koppelen", "", explanation), self._linked)

    def _linked(self, name: str | None) -> None:
        knowledge, sources = self.session.knowledge, self.sources
        if name is None or knowledge is None or sources is None:
            return
        path = Path(name).expanduser()
        self.waarom.work.ask(
            "koppelen", lambda _: connect(knowledge.procedure, (path,), sources.sections), self._read_again, self.say
        )

    def _read_again(self, _: object) -> None:
        self.waarom.need_sources(anew=True)
        self.action_tab("passage")

    # --- the common keys ----------------------------------------------------------

    def command(self) -> str:
        procedure = self.session.knowledge.procedure if self.session.knowledge else ""
        row = self.query_one("#register", Rows).row
        if self.kind == KINDS[0]:
            return shell_command("bronnen", "toon", procedure, row.key) if row else shell_command("bronnen", "lijst")
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


NO_PASSAGE = "Geen passage: koppel met e uw eigen exemplaar, of dit deel is daarin niet als kop gevonden."


def _told(each: Norm | Finding | Section, knowledge: KnowledgeBase) -> tuple[Iterable[Piece | str], ...]:
    """What is to be said of an entry, and the rules behind it."""
    if isinstance(each, Norm):
        return norm_pieces(each, knowledge), rule_pieces(Step(Line("", each.title, each.source, each.id)), knowledge)
    if isinstance(each, Finding):
        rule = Step(Line("", each.question, rule=str(each.location)))
        return finding_pieces(each.id, knowledge), rule_pieces(rule, knowledge)
    steps = [Step(Line("", "", "", n.id)) for n in each.norms if n.rules]
    return _section_pieces(each), (piece for step in steps for piece in rule_pieces(step, knowledge))


def _section_pieces(section: Section) -> Iterator[Piece | str]:
    yield f"{counts(section)}\n"
    for title, told in (
        ("Normen", [f"{norm.id}  {norm.title}" for norm in section.norms]),
        ("Twijfels", [f"{finding.id}  {finding.question}" for finding in section.findings]),
        ("Voorbeelden", section.examples),
    ):
        if told:
            yield (f"\n{title}\n", "zacht")
            yield "".join(f"· {each}\n" for each in told)


def _norm_ids(each: Norm | Finding | Section) -> set[str]:
    if isinstance(each, Norm):
        return {each.id}
    return set(each.touches) if isinstance(each, Finding) else {norm.id for norm in each.norms}


def _draw_norm(norm: Norm, wide: int) -> list[list[Piece]]:
    sign = STATES[norm.status]
    cells: list[Piece] = [(sign, ""), (norm.id, "sterk"), (spell_word(norm.kind), "zacht"), (norm.title, "")]
    return columns(cells, (1, 12, 9), wide)


def _draw_finding(finding: Finding, wide: int) -> list[list[Piece]]:
    return sentence([(f"{finding.id:8}", "sterk")], finding.question, finding.source, wide)


def _draw_section(section: Section, title: str, wide: int) -> list[list[Piece]]:
    lead: list[Piece] = [(f"{section.place:17}", "sterk")]
    told = re.sub(r"(\d) ", rf"\1{UNBROKEN}", counts(section))
    return sentence(lead, "" if title == section.place else title, told, wide)
