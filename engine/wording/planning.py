"""Terms and plannings in Dutch: dates, tables, bars, conflicts and repairs, at a given width."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from engine.planning.answers import Answer
from engine.planning.conflicts import Conflict
from engine.planning.demands import FIRST_DAY, LAST_DAY, Member
from engine.planning.derivation import DerivedDay, OtherDay, Terms
from engine.planning.order import undated
from engine.planning.repair import Change, Repair
from engine.planning.sensitivity import Flip
from engine.planning.verdict import Verdict
from engine.wording.values import lowered, spell_date, spell_quantity, spell_word
from engine.wording.wrapping import wrap

WEEKDAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
COUNT_WORDS = ("geen", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien")


def day(number: int) -> str:
    """A day in full: ``6 juli 2026``."""
    return spell_date(date.fromordinal(number))


def short_day(number: int) -> str:
    """A day with its weekday, as wide as any other: ``ma 06-07-2026``."""
    return f"{WEEKDAYS[(number + 6) % 7]} {_in_figures(number)}"


def _in_figures(number: int) -> str:
    return f"{date.fromordinal(number):%d-%m-%Y}"


def clock(seconds: int | None) -> str:
    """A time of the day: ``12:00``, empty for none."""
    return "" if seconds is None else f"{seconds // 3600:02}:{seconds // 60 % 60:02}"


def count(number: int) -> str:
    """A small number as a word."""
    return COUNT_WORDS[number] if number < len(COUNT_WORDS) else str(number)


# --- the verdict --------------------------------------------------------------


def verdict_lines(verdict: Verdict, sensitive: Sequence[Flip], wide: int) -> Iterator[str]:
    """Whether a planning can work, and if not why and what to do."""
    if verdict.feasible:
        yield "HAALBAAR: JA. Alle afspraken en termijnen passen samen."
    for number, conflict in enumerate(verdict.clashes.found):
        if number:
            yield ""
            yield "Ook dit past niet samen:"
        yield from _conflict(conflict, number == 0, wide)
    if verdict.clashes.found and not verdict.clashes.complete:
        yield "Er zijn meer conflicten; deze zijn de eerste."
    if verdict.clashes.found:
        yield from wrap(repair_sentence(verdict.changes), wide)
    for flip in sensitive:
        word = "wel" if flip.feasible else "niet"
        sentence = f"Onder lezing {flip.reading.id} “{spell_word(str(flip.reading.option))}” kan de planning {word}."
        yield from wrap(sentence, wide)


def _conflict(conflict: Conflict, first: bool, wide: int) -> Iterator[str]:
    size = len(conflict.members)
    if size > 2:
        sentence = f"{count(size)} afspraken passen niet samen (elke {count(size - 1)} wel):"
    elif size == 2:
        sentence = "twee afspraken passen niet samen:"
    elif size == 1:
        sentence = "één afspraak past niet:"
    else:
        sentence = "de vaste data van de procedure passen niet samen:"
    sentence = sentence[0].upper() + sentence[1:]
    yield f"HAALBAAR: NEE. {sentence}" if first else sentence
    for number, member in enumerate(conflict.members, 1):
        yield from _beside(f" {number} {member.text}", member.source, wide)
    for member in conflict.background:
        if member.text:
            yield from _beside(f"   daarbij: {member.text}", member.source, wide)


def repair_sentence(changes: Sequence[Repair]) -> str:
    """The smallest changes that make everything fit."""
    if not changes:
        return "Geen aanpassing van de planning maakt dit mogelijk."
    return "Kleinste aanpassing: " + "; of ".join(", en ".join(change_text(c) for c in r) for r in changes) + "."


def change_text(change: Change) -> str:
    """One change in words: ``mededeling van gunning op 10 augustus 2027 (10 dagen eerder)``."""
    member, days = change.member, spell_quantity(change.days, "dagen")
    if member.ease:
        return f"{days} {member.ease}"
    match change.easing:
        case "eerder":
            return f"{_subject(member)} {day(change.demand.step.apply(0) - change.days)} ({days} eerder)"
        case "later":
            return f"{_subject(member)} {day(change.demand.step.limit(0) + change.days)} ({days} later)"
        case easing:
            return f"{lowered(member.text)} ({days} {easing})"


def _subject(member: Member) -> str:
    """The text of a planned day without its date."""
    return lowered(" ".join(member.text.split(" ")[:-3]))


# --- the table ----------------------------------------------------------------


def table_lines(terms: Terms, today: int | None, wide: int) -> Iterator[str]:
    """Every date in order: date, weekday, time, event; and below it rule, who and source."""
    for each in terms.days:
        left = f" {short_day(each.day)} {clock(each.event.seconds):5} {each.event.label}"
        yield from _beside(left, remaining(each.day, today) if today is not None else "", wide)
        detail = " · ".join(part for part in (each.rule, spell_word(each.event.who), each.source) if part)
        yield from wrap(detail, wide, " " * 21, " " * 21)
        for other in each.others:
            text = f"of {short_day(other.day)}: {because(other)}"
            yield from wrap(text, wide, " " * 21, " " * 24)


def remaining(number: int, today: int) -> str:
    """The days left from a day on: ``nog 12 dagen``, ``12 dagen geleden``, ``vandaag``."""
    left = number - today
    if left == 0:
        return "vandaag"
    return f"nog {spell_quantity(left, 'dagen')}" if left > 0 else f"{spell_quantity(-left, 'dagen')} geleden"


def because(other: OtherDay) -> str:
    """The choices on which another day hangs: each set of them is enough."""
    sets = [" met ".join(f"{c.id} {spell_word(str(c.option))}" for c in each) for each in other.because]
    return " of ".join(sorted(sets))


# --- bars ---------------------------------------------------------------------

_LABEL = 30
"""Columns that the name of a bar may always take; on a wide screen it may take a third."""


def bar_lines(terms: Terms, wide: int) -> list[str]:
    """The running terms as bars on one axis, readable without colour; nothing when none is known."""
    days = {d.event.key: d.day for d in terms.days}
    bars = [
        (days[t.start], days[t.end], terms.events[t.end].label)
        for t in terms.terms.values()
        if not t.length.back and t.length.unit in ("dagen", "weken", "werkdagen") and t.start in days and t.end in days
    ]
    for _, first, last, label in terms.world.rows("periode"):
        if str(first) in days and str(last) in days:
            bars.append((days[str(first)], days[str(last)], str(label)))
    if not bars:
        return []
    bars.sort()
    low, high = min(b[0] for b in bars), max(b[1] for b in bars)
    names = min(max(len(b[2]) for b in bars), max(_LABEL, wide // 3))
    room = wide - names - 3
    per = max(1, high - low) / (room - 1)

    def column(number: int) -> int:
        return min(room - 1, int((number - low) / per))

    lines = [" " * (names + 2) + _axis(low, high, room, per)]
    for start, end, label in bars:
        left, right = column(start), column(end)
        bar = "|" if left == right else "|" + "=" * (right - left - 1) + "|"
        lines.append(f" {_cut(label, names):{names}} {' ' * left}{bar}")
    lines.append(" " * (names + 2) + f"een teken is ongeveer {spell_quantity(max(1, round(per)), 'dagen')}")
    return lines


def _axis(low: int, high: int, room: int, per: float) -> str:
    axis = [" "] * room
    first, last = _in_figures(low), _in_figures(high)
    axis[: len(first)] = first
    axis[room - len(last) :] = last
    year = date.fromordinal(low).year + 1
    while (start := date(year, 1, 1).toordinal()) < high:
        place = int((start - low) / per)
        if len(first) + 1 < place < room - len(last) - 5:
            axis[place : place + 5] = f"'{year}"
        year += 1
    return "".join(axis)


# --- the rest -----------------------------------------------------------------


def answer_lines(found: Sequence[Answer], wide: int) -> Iterator[str]:
    """Questions with their answers."""
    for each in found:
        if each.day is None:
            said = f"hangt af van {each.missing}" if each.missing else "onbekend"
        elif each.until is not None:
            said = f"{day(each.day)} t/m {day(each.until)}"
        else:
            said = " of ".join([day(each.day), *(f"{day(o.day)} ({because(o)})" for o in each.others)])
        yield from _beside(f" {each.question}:", said, wide)


def range_lines(terms: Terms, verdict: Verdict, wide: int) -> Iterator[str]:
    """The earliest and latest day of every event that is not fixed."""
    labels = {**{e.key: e.label for e in terms.events.values()}, **terms.schedule.labels}
    known = [e for e in verdict.low if e and bounded(verdict, e) and verdict.low[e] != verdict.high[e]]
    for event in sorted(known, key=lambda e: (verdict.low[e], e)):
        low = "geen grens" if verdict.low[event] == FIRST_DAY else short_day(verdict.low[event])
        high = "geen grens" if verdict.high[event] == LAST_DAY else short_day(verdict.high[event])
        yield from _beside(f" {labels.get(event, event)}", f"{low} – {high}", wide)


def bounded(verdict: Verdict, event: str) -> bool:
    """Whether an event is held on both sides (free events run to the ends of the calendar)."""
    margin = 3 * 366
    return verdict.low[event] > FIRST_DAY + margin and verdict.high[event] < LAST_DAY - margin


def slack_rows(verdict: Verdict) -> list[tuple[Member, int]]:
    """The agreements and terms that can be made stricter, by how little room they have."""
    rows = []
    for member in verdict.members:
        rooms = [verdict.room[member.key, i] for i in range(len(member.demands)) if (member.key, i) in verdict.room]
        ends = [e for d in member.demands for e in (d.earlier, d.later) if e]
        if len(rooms) == 1 and member.text and all(bounded(verdict, e) for e in ends):
            rows.append((member, rooms[0]))
    return sorted(rows, key=lambda row: (row[1], row[0].key))


def slack_lines(verdict: Verdict, wide: int) -> Iterator[str]:
    """The slack of agreements in days."""
    for member, room in slack_rows(verdict):
        yield from _beside(f" {member.text}", spell_quantity(room, "dagen"), wide)


def finding_lines(terms: Terms, wide: int) -> Iterator[str]:
    """The findings that follow from the dates, with their sources."""
    for each in terms.observations:
        source = "; ".join(dict.fromkeys((*each.sources, *(n for n in each.norms if n.startswith("K-")))))
        yield from wrap(f"○ {each.text} [{source}]", wide - 1, " ", "   ")


def undated_lines(terms: Terms, wide: int) -> Iterator[str]:
    """What the document says of events that it gives no day for."""
    for each in undated(terms):
        yield from wrap(f"· {each.text} [{each.source}]", wide - 1, " ", "   ")


def _beside(left: str, right: str, wide: int) -> Iterator[str]:
    """Two texts on one line, or the second below it, to the right."""
    if len(left) + len(right) + 2 <= wide:
        yield (left + " " * (wide - len(left) - len(right)) + right).rstrip()
        return
    yield from wrap(left.rstrip(), wide, rest="   ")
    for piece in wrap(right, wide - 6):
        yield piece.rjust(wide)


def _cut(text: str, size: int) -> str:
    return text if len(text) <= size else text[: size - 1] + "…"


COLUMNS = ("datum", "weekdag", "tijd", "gebeurtenis", "regel", "wie", "bron", "andere_datum", "nog_dagen")
"""The columns of a date in a spreadsheet."""


def row_of(each: DerivedDay, today: int | None) -> dict[str, str]:
    """One date as a row of text, for a spreadsheet."""
    return {
        "datum": date.fromordinal(each.day).isoformat(),
        "weekdag": WEEKDAYS[(each.day + 6) % 7],
        "tijd": clock(each.event.seconds),
        "gebeurtenis": each.event.label,
        "regel": each.rule,
        "wie": spell_word(each.event.who),
        "bron": each.source,
        "andere_datum": "; ".join(f"{date.fromordinal(o.day).isoformat()} ({because(o)})" for o in each.others),
        "nog_dagen": "" if today is None else str(each.day - today),
    }
