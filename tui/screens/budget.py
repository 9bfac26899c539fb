"""The budget: a stacked bar and the amounts per year, the parts of a year, and why each cell says what it says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.widget import Widget

from engine.budget.answer import Answer, answer
from engine.budget.bars import bar, signs
from engine.budget.cells import WHOLE, CellName
from engine.budget.composition import PartYear, Year
from engine.budget.question import PART
from engine.budget.scenario import DOCUMENT, ScenarioError, read_scenario
from engine.budget.search import refusals
from engine.knowledge.base import KnowledgeBase, load
from engine.knowledge.norms import Finding
from engine.wording.budget import amount_text, bare, effect_text, part_names
from engine.wording.budget_proofs import cell_lines, cell_title, refusal_lines
from engine.wording.plain_text import lines_text
from engine.wording.values import spell_word
from tui.screens.base import EXPORT_WIDTH, Pane, shell_command
from tui.screens.sheets import AskSheet, TextSheet
from tui.tekst import Piece, Text, columns, plain, sentence, wrap
from tui.widgets.rows import Row, Rows

COLUMNS = ("taak", "coordineert", "betaalt", "bedrag")


class Budget(Pane):
    """Years above, the year under the cursor below."""

    TITLE_NL = "Budget"
    ABOUT = "procedure"
    HELP_NL = """\
Boven de jaren met het bedrag en een balk waarin elke deelopdracht haar eigen teken heeft; onder wat er in dat jaar
in de taak zit, wie coördineert en betaalt, en wat open is.

Enter  op een jaar of een onderdeel: waarom daar staat wat er staat, met vindplaats
s  een ander scenario: wanneer komt welke deelopdracht in de taak, zoals 6.4=2033,6.3=nooit, of een TOML-bestand
l  lezingen: kies onder "open" een andere lezing met Enter en zie de bedragen veranderen
o  lezingen en scenario weer zoals het document ze het meest voor de hand legt"""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("l", "readings", "Lezingen"),
        Binding("s", "scenario", "Scenario"),
        Binding("o", "clear", "Voorkeur", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.procedure = ""
        self.found: Answer | None = None
        self.readings: dict[str, str] = {}
        self.scenario = ""
        self.on_readings = False

    def body(self) -> Iterable[Widget]:
        yield Text(id="budgetkop", classes="kop -lijn")
        years = Rows("Het budget wordt berekend…", "Waarom", id="jaren", classes="helft breder")
        parts = Rows("", "Waarom", id="onderdelen", classes="helft tweede breder")
        yield Container(years, parts, classes="helften gestapeld")

    def show(self) -> None:
        knowledge = self.session.knowledge
        if knowledge is None or knowledge.procedure == self.procedure:
            return
        self.procedure, self.found, self.readings, self.scenario = knowledge.procedure, None, {}, ""
        self._ask()

    def _ask(self, scenario: str | None = None) -> None:
        """Ask with the readings, and with another scenario if one is given."""
        procedure, readings = self.procedure, dict(self.readings)
        wanted = self.scenario if scenario is None else scenario

        def told(both: tuple[Answer | None, Refused]) -> None:
            found, refused = both
            if refused.certain:
                title = f"Scenario niet toegestaan: {wanted}"
                self.waarom.push_screen(TextSheet(title, refused.text))
                return
            self.scenario = wanted
            self._told(found)
            if refused.text:
                self.say(f"Of dit scenario mag, hangt af van een lezing. {refused.text}")

        self.waarom.work.ask("budget", lambda _: _find(procedure, wanted, readings), told, self._failed)

    def _told(self, found: Answer | None) -> None:
        self.found = found
        rows = self.query_one("#jaren", Rows)
        if found is None:
            rows.say("Van deze procedure beschrijft de kennisbank geen budget.")
            return
        marks = signs([part for part, _ in found.reader.parts])
        full = max((_known(y) for y in found.years), default=Decimal(0))
        rows.fill(Row(str(y.year), partial(_draw_year, found, y, marks, full), y, str(y.year)) for y in found.years)
        used = {p.part for y in found.years for p in y.parts if p.amount and p.amount.known > 0}
        legend = "  ".join(f"{marks[p]}={p}" for p, _ in found.reader.parts if p in used)
        fixed = "; ".join(f"{k}: {spell_word(v)}" for k, v in self.readings.items())
        plan = f"\nScenario: {found.question.scenario.text}" if self.scenario else ""
        head = self.query_one("#budgetkop", Text)
        about = found.question.knowledge.short_name
        head.show(
            f"{about} · bedragen op prijspeil {found.prices.level}", f"\nBalk: {legend}", (plan, "open"), *_fixed(fixed)
        )
        self._draw_parts()

    def _failed(self, error: str) -> None:
        self.query_one("#jaren", Rows).say(f"Het budget kon niet worden berekend ({error}).")

    @property
    def year(self) -> Year | None:
        row = self.query_one("#jaren", Rows).row
        return row.data if row is not None else None

    def _draw_parts(self) -> None:
        if self.found is not None and self.year is not None:
            self.query_one("#onderdelen", Rows).fill(self._part_rows(self.found, self.year))

    def _part_rows(self, found: Answer, year: Year) -> Iterator[Row]:
        if self.on_readings:
            for effect in found.effects_in(year.year):
                text = effect_text(effect, found, year.year)
                key = (effect.finding.id, effect.option)
                draw = partial(_draw_effect, effect.finding, effect.option, text)
                yield Row("=".join(key), draw, key, text)
            return
        for part in year.parts:
            if part.state:
                yield Row(part.part, partial(_draw_part, found, year, part), part, part.title)

    @on(Rows.Highlighted, "#jaren")
    def _moved(self) -> None:
        self._draw_parts()

    @on(Rows.Chosen, "#jaren")
    def _year_chosen(self) -> None:
        if self.year is not None:
            self._why([CellName(self.year.year, WHOLE, "bedrag")])

    @on(Rows.Chosen, "#onderdelen")
    def _part_chosen(self, event: Rows.Chosen) -> None:
        if self.year is None:
            return
        if isinstance(event.row.data, PartYear):
            self._why([CellName(self.year.year, event.row.data.part, column) for column in COLUMNS])
        else:
            finding, option = event.row.data
            self.readings[finding] = option
            self._ask()

    def _why(self, cells: list[CellName]) -> None:
        found = self.found
        if found is None:
            return
        told = []
        for cell in cells:
            lines = [text for line in cell_lines(found, cell) for text in lines_text(line, 86, 1)]
            told.append("\n".join([cell_title(found, cell), *lines]))
        self.waarom.push_screen(TextSheet("Waarom dit er staat", "\n\n".join(told)))

    def action_readings(self) -> None:
        self.on_readings = not self.on_readings
        self.query_one("#onderdelen", Rows).say("In dit jaar maakt geen lezing verschil.")
        self._draw_parts()
        self.query_one("#onderdelen", Rows).focus()

    def action_clear(self) -> None:
        self.readings = {}
        self._ask("")

    def action_scenario(self) -> None:
        sheet = AskSheet("Ander scenario", self.scenario, "Zoals 6.4=2033,6.3=nooit, of een TOML-bestand")
        self.waarom.push_screen(sheet, self._scenario_given)

    def _scenario_given(self, text: str | None) -> None:
        if text is None:
            return
        try:
            read_scenario(text)
        except ScenarioError as error:
            self.say(str(error))
            return
        self._ask(text)

    def command(self) -> str:
        words = ["budget", self.procedure]
        words += ["--scenario", self.scenario] if self.scenario else []
        for finding, option in self.readings.items():
            words += ["--lezing", f"{finding}={option}"]
        return shell_command(*words, *(["--jaar", str(self.year.year)] if self.year else []))

    def export(self) -> str:
        parts = [plain(self.query_one(name, Rows).laid_out(EXPORT_WIDTH)) for name in ("#jaren", "#onderdelen")]
        return "\n\n".join(parts)


@dataclass(frozen=True)
class Refused:
    """Why a scenario is not allowed: ``certain`` when no reading allows it. Empty when it is."""

    certain: bool = False
    text: str = ""


def _find(procedure: str, scenario: str, readings: dict[str, str]) -> tuple[Answer | None, Refused]:
    knowledge: KnowledgeBase = load(procedure, PART)
    if not knowledge.folder.is_dir():
        return None, Refused()
    found = answer(knowledge, read_scenario(scenario) if scenario else DOCUMENT, readings or None).complete()
    if not scenario:
        return found, Refused()
    against = refusals(found.question)
    lines = [text for line in refusal_lines(found.question, against) for text in lines_text(line, 86, 1)]
    return found, Refused(any(r.certain for r in against), "\n".join(lines))


def _fixed(readings: str) -> list[Piece | str]:
    return [(f"\nGelezen als {readings}", "open")] if readings else []


def _known(year: Year) -> Decimal:
    return sum((p.amount.known for p in year.parts if p.amount), Decimal(0))


def _draw_year(found: Answer, year: Year, marks: dict[str, str], full: Decimal, wide: int) -> list[list[Piece]]:
    room = max(10, wide - 44)
    drawn = bar({p.part: p.amount.known for p in year.parts if p.amount}, marks, full, room)
    unknown = " + ?" if year.budget and not year.budget.complete else ""
    lines = columns([(str(year.year), "sterk"), (f"{bare(year.budget):>14}", ""), (drawn + unknown, "")], (4, 14), wide)
    return [*lines, [("      ", ""), ("in de taak: " + part_names(year), "zacht")]]


def _draw_part(found: Answer, year: Year, part: PartYear, wide: int) -> list[list[Piece]]:
    amount = "onbekend" if part.state == "optie" else amount_text(part.amount)
    coordinates = " of ".join(found.either(year.year, part, "coordinates")) or "–"
    pays = " of ".join(found.either(year.year, part, "pays")) or "–"
    hangs = ", ".join(found.doubts_about(year.year, part.part))
    told = f"{part.title}: {spell_word(part.state)}; coördineert {coordinates}; betaalt {pays}; bedrag {amount}"
    place = "; ".join(found.places(year.year, part.part, ("in_taak",)))
    lines = sentence([(f"{part.part:12}", "sterk")], told, place, wide)
    return [*lines, [("            ", ""), (f"○ hangt af van {hangs}", "open")]] if hangs else lines


def _draw_effect(finding: Finding, option: str, text: str, wide: int) -> list[list[Piece]]:
    lines = sentence([(f"{finding.id:8}", "sterk")], finding.question, finding.source, wide)
    told = f"( ) {text}"
    return [*lines, *([("        ", ""), (piece, "zacht")] for piece in wrap(told, wide - 8))]
