"""Terms: every date with its rule and source, the running terms as bars, and what follows from them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Container, VerticalScroll
from textual.widget import Widget

from engine.knowledge.base import KnowledgeBase
from engine.models.vocabulary import Field
from engine.outcome.position import NO_POSITION
from engine.planning.answers import Answer, answers
from engine.planning.derivation import DerivedDay, Terms, derive
from engine.planning.schedule import NO_SCHEDULE
from engine.planning.verdict import Verdict, judge_terms
from engine.wording.parsing import TypedValueError, parse_value
from engine.wording.planning import (
    answer_lines,
    bar_lines,
    because,
    clock,
    day,
    finding_lines,
    remaining,
    short_day,
    verdict_lines,
)
from engine.wording.values import counted, spell_word
from tui.screens.base import EXPORT_WIDTH, Pane, shell_command
from tui.screens.details import norm_pieces
from tui.screens.sheets import AskSheet
from tui.tekst import Piece, Text, columns, plain, sentence
from tui.widgets.rows import Row, Rows

VIEWS = ("data", "tijdlijn", "vragen en bevindingen")
_DAY = Field("dag", "datum", "Dag")


@dataclass(frozen=True)
class Found:
    """The terms of a procedure with everything that is shown of them."""

    terms: Terms
    verdict: Verdict
    answers: tuple[Answer, ...]


class TermsPane(Pane):
    """Dates on the left, the one under the cursor in full on the right."""

    TITLE_NL = "Termijnen"
    ABOUT = "procedure"
    HELP_NL = """\
Elke datum van de procedure: waar zij vandaan komt, wie aan zet is, en op welke andere dag zij valt als een twijfel
anders wordt gelezen. Het programma kijkt zelf niet op de klok.

v  wisselt tussen data, tijdlijn, en vragen en bevindingen
d  een dag kiezen als "vandaag": dan staat bij elke datum hoeveel dagen er nog zijn"""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("v", "turn", "Wissel"),
        Binding("d", "ask_day", "Vandaag"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.view = VIEWS[0]
        self.found: Found | None = None
        self.procedure = ""

    def body(self) -> Iterable[Widget]:
        yield Text(id="termijnkop", classes="kop")
        left = Rows("De termijnen worden berekend…", id="data", classes="helft breder")
        right = VerticalScroll(Text(id="dagtekst"), classes="helft tweede smaller", id="dagvak")
        yield Container(left, right, classes="helften")

    def show(self) -> None:
        knowledge = self.session.knowledge
        if knowledge is None or knowledge.procedure == self.procedure:
            return
        self.procedure = knowledge.procedure
        self.found = None
        self.query_one("#data", Rows).fill([])
        self.waarom.work.ask("termijnen", lambda _: _find(knowledge), self._told, self._failed)

    def _told(self, found: Found | None) -> None:
        self.found = found
        self._draw()

    def _failed(self, error: str) -> None:
        self.procedure = ""
        self.query_one("#data", Rows).say(f"De termijnen konden niet worden berekend ({error}).")

    def _draw(self) -> None:
        rows = self.query_one("#data", Rows)
        self.query_one("#dagvak").display = self.view == VIEWS[0]
        if self.found is None:
            rows.say("Van deze procedure zijn geen termijnen vastgelegd.")
            return
        today = self.session.today
        name = self.found.terms.knowledge.short_name
        told = f" · vandaag is {day(today)}" if today is not None else " · kies met d een dag als vandaag"
        view = "" if self.view == VIEWS[0] else f" · {self.view}"
        number = counted(len(self.found.terms.days), "datum", "data")
        self.query_one("#termijnkop", Text).show(f"{name} · {number}{view}{told}")
        rows.fill(self._rows(self.found, today))
        self._detail()

    def _rows(self, found: Found, today: int | None) -> Iterator[Row]:
        terms = found.terms
        if self.view == VIEWS[0]:
            marked = today is None
            for number, each in enumerate(terms.days):
                if not marked and today is not None and each.day >= today:
                    marked = True
                    yield Row("vandaag", partial(_draw_today, today), None, "vandaag")
                yield Row(f"{number}", partial(_draw_day, each, today), each, f"{each.event.label} {each.source}")
        elif self.view == VIEWS[1]:
            yield Row("balken", lambda wide: _plain(bar_lines(terms, wide)) or _plain(["Er lopen geen termijnen."]))
        else:
            verdict: Callable[[int], list[list[Piece]]] = lambda wide: _plain(verdict_lines(found.verdict, (), wide))  # noqa: E731
            if not found.verdict.feasible:
                yield Row("oordeel", verdict)
            yield Row("vragen", lambda wide: [[("Vragen", "sterk")], *_plain(answer_lines(found.answers, wide))])
            yield Row("bevindingen", lambda wide: [[("Bevindingen", "sterk")], *_plain(finding_lines(terms, wide))])

    @on(Rows.Highlighted, "#data")
    def _moved(self) -> None:
        self._detail()

    def _detail(self) -> None:
        row = self.query_one("#data", Rows).row
        text = self.query_one("#dagtekst", Text)
        each = row.data if row else None
        if not isinstance(each, DerivedDay) or self.found is None:
            text.show("")
            return
        text.show(*_day_pieces(each, self.found.terms.knowledge))

    def action_turn(self) -> None:
        self.view = VIEWS[(VIEWS.index(self.view) + 1) % len(VIEWS)]
        self._draw()
        self.query_one("#data", Rows).action_edge(0)

    def action_ask_day(self) -> None:
        given = day(self.session.today) if self.session.today is not None else ""
        sheet = AskSheet("Welke dag is vandaag?", given, "Bijvoorbeeld 7 april 2026; leeg laten: geen")
        self.waarom.push_screen(sheet, self._day_given)

    def _day_given(self, text: str | None) -> None:
        if text is None:
            self.session.today = None
        else:
            try:
                value = parse_value(_DAY, text)
            except TypedValueError as error:
                self.say(str(error))
                return
            found = value if isinstance(value, date) else date.fromisoformat(str(value)) if value else None
            self.session.today = found.toordinal() if found else None
        self._draw()

    def command(self) -> str:
        today = self.session.today
        rest = ["--vanaf", date.fromordinal(today).isoformat()] if today is not None else []
        return shell_command("termijnen", self.procedure, *rest)

    def export(self) -> str:
        return plain(self.query_one("#data", Rows).laid_out(EXPORT_WIDTH))


def _find(knowledge: KnowledgeBase) -> Found | None:
    terms = derive(knowledge.procedure, NO_SCHEDULE, NO_POSITION)
    if not terms.days:
        return None
    verdict = judge_terms(terms)
    return Found(terms, verdict, answers(terms, verdict))


def _plain(lines: Iterable[str]) -> list[list[Piece]]:
    return [[(line, "")] for line in lines]


def _draw_day(each: DerivedDay, today: int | None, wide: int) -> list[list[Piece]]:
    left = remaining(each.day, today) if today is not None else ""
    label = each.event.label + (" (verondersteld)" if each.assumed else "")
    if each.others:
        label += f" · ○ of {', '.join(short_day(o.day) for o in each.others)}"
    cells: list[Piece] = [(short_day(each.day), "sterk"), (clock(each.event.seconds), "zacht")]
    if left:
        return columns([*cells, (left, "zacht"), (label, "")], (13, 5, 16), wide)
    return columns([*cells, (label, "")], (13, 5), wide)


def _draw_today(today: int, wide: int) -> list[list[Piece]]:
    return sentence([("── ", "open")], f"vandaag, {day(today)} ──", "", wide, "open")


def _day_pieces(each: DerivedDay, knowledge: KnowledgeBase) -> Iterator[Piece | str]:
    norm = knowledge.norms.get(each.norm)
    yield (f"{each.event.label}\n", "sterk")
    yield f"{day(each.day)}{' om ' + clock(each.event.seconds) if each.event.seconds is not None else ''}\n"
    for label, text in (
        ("Berekend   ", each.rule),
        ("Vindplaats ", "" if norm is not None and norm.source == each.source else each.source),
        ("Aan zet    ", spell_word(each.event.who)),
        ("Regime     ", spell_word(each.regime)),
    ):
        if text:
            yield (label, "zacht")
            yield f"{text}\n"
    if each.assumed:
        yield "Deze dag noemt het document niet; hij is hier verondersteld.\n"
    for other in each.others:
        yield ("Of         ", "zacht")
        yield f"{day(other.day)}: {because(other)}\n"
    if norm is not None:
        yield from norm_pieces(norm, knowledge)
