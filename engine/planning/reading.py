"""A planning from JSON or XLSX, with every mistake at its place: a JSON path or a cell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from engine.files import cause
from engine.formats.json_files import JsonError, parse_object
from engine.formats.problems import Problem
from engine.planning.demands import FIRST_DAY, LAST_DAY
from engine.planning.schedule import Agreement, PlannedDay, Schedule, Side
from engine.planning.tables import Cell, Row, WrongDate, read_tables
from engine.spelling import did_you_mean, plain, shown
from engine.wording.parsing import TypedValueError, parse_day
from engine.wording.values import spell_date

UNITS = ("dagen", "weken", "maanden", "jaren", "werkdagen")
EVENT_FIELDS = {
    "gebeurtenis": "Gebeurtenis",
    "datum": "Datum",
    "einde": "Einde",
    "niet_voor": "Niet vóór",
    "niet_na": "Niet na",
}
AGREEMENT_FIELDS = {
    "van": "Van",
    "tot": "Tot",
    "minstens": "Minstens",
    "hoogstens": "Hoogstens",
    "eenheid": "Eenheid",
}
TABLES = {"gebeurtenissen": EVENT_FIELDS, "afspraken": AGREEMENT_FIELDS}
MOST_ROWS = 5000
_SIDES: dict[str, Side] = {"datum": "op", "niet_voor": "niet_voor", "niet_na": "niet_na"}


class UnreadableSchedule(ValueError):
    """A planning that cannot be used, with every reason why."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("; ".join(map(str, problems)))
        self.problems = tuple(problems)


@dataclass(slots=True)
class _Reader:
    source: str
    events: Mapping[str, str]
    """The events of the procedure: their key by every name that people may write."""
    periods: Mapping[str, tuple[str, str]]
    days: list[PlannedDay] = field(default_factory=list)
    agreements: list[Agreement] = field(default_factory=list)
    labels: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    seen: dict[tuple[str, str], str] = field(default_factory=dict)

    def wrong(self, place: str, message: str) -> None:
        self.problems.append(Problem(self.source, place, message))

    def event(self, cell: Cell | None, row: Row, what: str) -> str | None:
        """The key of an event; an unknown name is an event of the planning itself."""
        if cell is None or not isinstance(cell.value, str) or not cell.value.strip():
            self.wrong(cell.place if cell else row.place, f"{what} ontbreekt: verwacht de naam van een gebeurtenis")
            return None
        name = " ".join(cell.value.split())
        if key := self.events.get(plain(name)):
            return key
        if hint := did_you_mean(name, self.events):
            self.wrong(cell.place, f"{shown(name)} is geen gebeurtenis van deze procedure{hint}")
            return None
        key = f"eigen: {plain(name)}"
        self.labels[key] = name
        return key

    def day(self, cell: Cell | None) -> int | None:
        """The day in a cell. A wrong one is told; so is one outside the years that can be planned."""
        if cell is None:
            return None
        message, day = "", None
        match cell.value:
            case WrongDate(text):
                message = text
            case date() as found:
                day = found.toordinal()
            case str() as text:
                try:
                    day = parse_day(text).toordinal()
                except TypedValueError as error:
                    message = str(error)
            case other:
                message = f"verwacht een datum als 2026-04-07; gevonden {shown(other)}"
        if day is not None and not FIRST_DAY <= day <= LAST_DAY:
            low, high = (spell_date(date.fromordinal(d)) for d in (FIRST_DAY, LAST_DAY))
            message = f"{spell_date(date.fromordinal(day))} ligt niet tussen {low} en {high}"
        if message:
            self.wrong(cell.place, message)
            return None
        return day

    def event_row(self, row: Row) -> None:
        """One line about an event: a day, a period, or the days between which it falls."""
        name = row.cells.get("gebeurtenis")
        cells = {k: row.cells[k] for k in ("datum", "einde", "niet_voor", "niet_na") if k in row.cells}
        found = {k: self.day(c) for k, c in cells.items()}
        period = self._period(name)
        if period is None and "einde" in cells and name is not None and isinstance(name.value, str):
            own = " ".join(name.value.split())
            period = f"eigen: begin {plain(own)}", f"eigen: einde {plain(own)}"
            self.labels.update(zip(period, (f"Begin {own}", f"Einde {own}"), strict=True))
        key = period[0] if period else self.event(name, row, "de gebeurtenis")
        if not cells and key is not None:
            self.wrong(row.place, "een datum ontbreekt (datum, niet vóór of niet na)")
        if key is None:
            return
        last = period[1] if period else key
        for field_name, side in _SIDES.items():
            if (day := found.get(field_name)) is not None:
                self._plan(last if field_name == "niet_na" else key, side, day, cells[field_name].place)
        if period and (day := found.get("einde")) is not None:
            self._plan(last, "op", day, cells["einde"].place)
        if period and period[0].startswith("eigen: "):
            self.agreements.append(Agreement(period[0], period[1], True, 0, "dagen", row.place))
        self._reversed(found, cells)

    def _period(self, cell: Cell | None) -> tuple[str, str] | None:
        return self.periods.get(plain(cell.value)) if cell and isinstance(cell.value, str) else None

    def _plan(self, key: str, side: Side, day: int, place: str) -> None:
        if (key, side) in self.seen:
            self.wrong(place, f"deze gebeurtenis staat er al, bij {self.seen[key, side]}")
            return
        self.seen[key, side] = place
        self.days.append(PlannedDay(key, side, day, f"{self.source}, {place}"))

    def _reversed(self, found: Mapping[str, int | None], cells: Mapping[str, Cell]) -> None:
        for first, then in (("datum", "einde"), ("niet_voor", "niet_na"), ("niet_voor", "datum"), ("datum", "niet_na")):
            start, end = found.get(first), found.get(then)
            if start is not None and end is not None and end < start:
                names = [EVENT_FIELDS[f].lower() for f in (then, first)]
                days = [spell_date(date.fromordinal(d)) for d in (end, start)]
                self.wrong(cells[then].place, f"{names[0]} ({days[0]}) ligt vóór {names[1]} ({days[1]})")

    def agreement_row(self, row: Row) -> None:
        """One line about the time between two events."""
        earlier = self.event(row.cells.get("van"), row, "van")
        later = self.event(row.cells.get("tot"), row, "tot")
        unit = self._unit(row.cells.get("eenheid"))
        bounds = {k: self._number(row.cells[k]) for k in ("minstens", "hoogstens") if k in row.cells}
        if not bounds:
            self.wrong(row.place, "een getal ontbreekt (minstens of hoogstens)")
        low, high = bounds.get("minstens"), bounds.get("hoogstens")
        if low is not None and high is not None and high < low:
            self.wrong(row.cells["hoogstens"].place, f"hoogstens {high} is minder dan minstens {low}")
        if earlier is None or later is None or unit is None:
            return
        for name, number in bounds.items():
            if number is not None:
                place = f"{self.source}, {row.cells[name].place}"
                self.agreements.append(Agreement(earlier, later, name == "minstens", number, unit, place))

    def _unit(self, cell: Cell | None) -> str | None:
        if cell is None:
            return "dagen"
        if isinstance(cell.value, str) and plain(cell.value) in UNITS:
            return plain(cell.value)
        self.wrong(cell.place, f"verwacht een van {', '.join(UNITS)}; gevonden {shown(cell.value)}")
        return None

    def _number(self, cell: Cell) -> int | None:
        value = cell.value
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 10_000:
            return value
        self.wrong(cell.place, f"verwacht een heel getal van 0 tot en met 10.000; gevonden {shown(cell.value)}")
        return None


def read_schedule(path: Path, events: Mapping[str, str], periods: Mapping[str, tuple[str, str]]) -> Schedule:
    """The planning in a file. Raises `UnreadableSchedule` with every mistake.

    ``events`` gives the key of an event by its name (as `engine.spelling.plain` writes it), ``periods`` the
    first and last event of something that lasts.
    """
    source = path.name
    try:
        rows = list(_rows(path, source))
    except OSError as error:
        raise UnreadableSchedule([Problem(source, "", cause(error))]) from error
    reader = _Reader(source, events, periods)
    if len(rows) > MOST_ROWS:
        reader.wrong("", f"meer dan {MOST_ROWS} regels")
        rows = []
    for table, row in rows:
        (reader.event_row if table == "gebeurtenissen" else reader.agreement_row)(row)
    if reader.problems:
        raise UnreadableSchedule(reader.problems)
    return Schedule(source, tuple(reader.days), tuple(reader.agreements), reader.labels)


def _rows(path: Path, source: str) -> Iterator[tuple[str, Row]]:
    match path.suffix.lower():
        case ".json":
            return _json_rows(path.read_bytes(), source)
        case ".xlsx":
            return read_tables(path.read_bytes(), source, TABLES, _unreadable)
    raise UnreadableSchedule([Problem(source, "", "een planning is een .json- of .xlsx-bestand")])


def _unreadable(problems: Sequence[Problem]) -> Exception:
    return UnreadableSchedule(problems)


def _json_rows(content: bytes, source: str) -> Iterator[tuple[str, Row]]:
    try:
        data = parse_object(content)
    except JsonError as error:
        mistakes = [Problem(source, place, text.replace("dossier", "planning")) for place, text in error.mistakes]
        raise UnreadableSchedule(mistakes) from None
    problems: list[Problem] = []
    rows: list[tuple[str, Row]] = []
    for name in data:
        if name not in TABLES and name != "procedure":
            problems.append(Problem(source, name, f"onbekend onderdeel{did_you_mean(name, TABLES)}"))
    for table, fields in TABLES.items():
        items: Any = data.get(table, [])
        if not isinstance(items, list):
            problems.append(Problem(source, table, "verwacht een lijst tussen [ en ]"))
            continue
        for index, item in enumerate(items):
            place = f"{table}[{index}]"
            if not isinstance(item, dict):
                problems.append(Problem(source, place, "verwacht een object tussen { en }"))
                continue
            for key in item:
                if key not in fields and key != "toelichting":
                    problems.append(Problem(source, f"{place}.{key}", f"onbekend gegeven{did_you_mean(key, fields)}"))
            cells = {k: Cell(v, f"{place}.{k}") for k, v in item.items() if k in fields and v is not None}
            rows.append((table, Row(place, cells)))
    if problems:
        raise UnreadableSchedule(problems)
    return iter(rows)
