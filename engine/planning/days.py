"""Calendar arithmetic on day numbers (1 January of the year 1 is day 1), beside that of the rules.

Every function here has a counterpart in ``kb/gemeen``; the tests compare the two. Here they serve days that are
not known yet: a term as a function from the day on which it starts to the day on which it ends.
"""

from __future__ import annotations

from bisect import bisect_right
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from engine.terms import Fn

SATURDAY = 5
BACK, FORTH, WHOLE_MONTHS, FULL_MONTHS = "terug", "vooruit", "hele_maanden", "volle_maanden"
CALENDAR_YEARS = "kalenderjaren"


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days that are no working days beside Saturdays and Sundays."""

    holidays: frozenset[int]

    @property
    def longest_break(self) -> int:
        """At most this many days in a row are no working days."""
        starts = (day for first in self.holidays for day in range(first - 3, first + 1))
        return max(2, *(self.roll(day) - day for day in starts)) if self.holidays else 2

    def is_working_day(self, day: int) -> bool:
        return (day + 6) % 7 < SATURDAY and day not in self.holidays

    def roll(self, day: int) -> int:
        """The first working day from a day on."""
        while not self.is_working_day(day):
            day += 1
        return day

    def working_day_after(self, day: int, count: int) -> int:
        """The working day that is the ``count``-th after a day (from 1)."""
        known = _working_days(self)
        position = bisect_right(known, day) + count - 1
        if known[0] <= day and position < len(known):
            return known[position]
        for _ in range(count):
            day = self.roll(day + 1)
        return day


def months_earlier(day: int, months: int, rule: str = BACK) -> int:
    """The day a number of months earlier (later when negative), by one of these rules.

    ``terug``: the same day of the month, or its last day when it is shorter. ``vooruit``: the earliest day from
    which that many months forward (clamped) reaches the day. ``hele_maanden``: the first of the month.
    ``volle_maanden``: the day before that, so that the months in between are whole.
    ``kalenderjaren``: the last day of that year.
    """
    then = date.fromordinal(day)
    year, month = divmod(12 * then.year + then.month - 1 - months, 12)
    if rule == CALENDAR_YEARS:
        return date(year, 12, 31).toordinal()
    length = monthrange(year, month + 1)[1]
    first = date(year, month + 1, 1).toordinal()
    if rule in (WHOLE_MONTHS, FULL_MONTHS):
        return first if rule == WHOLE_MONTHS else first - 1
    if then.day <= length:
        return first + then.day - 1
    return first + length - 1 if rule == BACK else first + length


@dataclass(frozen=True, slots=True)
class Length:
    """The length of a term and how it is counted: a function from its first to its last day.

    ``unit`` is ``dagen``, ``weken``, ``maanden``, ``jaren`` or ``werkdagen``; ``counted`` is 1 when the first day
    counts; ``back`` turns the direction; ``rolls`` moves an end on a Saturday, Sunday or holiday to the next
    working day; ``short`` guarantees two working days in it.
    """

    number: int
    unit: str
    counted: int = 0
    back: bool = False
    rolls: bool = False
    short: bool = False
    rule: str = BACK
    calendar: Calendar = Calendar(frozenset())

    @property
    def days(self) -> int | None:
        """The fixed number of days between first and last day, or ``None`` when it depends on the calendar."""
        if self.rolls or self.short or self.unit not in ("dagen", "weken"):
            return None
        count = self.number * (7 if self.unit == "weken" else 1) - self.counted
        return -count if self.back else count

    @property
    def bounds(self) -> tuple[int, int]:
        """The least and the greatest number of days that can lie between first and last day."""
        fixed = self.days
        return (fixed, fixed) if fixed is not None else _spread(self)

    def end(self, start: int) -> int:
        """The last day of the term that starts on a day; for a term backward its earliest day."""
        end = self._raw(start)
        if self.rolls:
            end = self.calendar.roll(end)
        if self.short:
            end = max(end, self.calendar.working_day_after(start - self.counted, 2))
        return end

    def _raw(self, start: int) -> int:
        match self.unit:
            case "werkdagen":
                return self.calendar.working_day_after(start - self.counted, self.number)
            case "maanden" | "jaren":
                months = self.number * (12 if self.unit == "jaren" else 1)
                moved = months_earlier(start, months if self.back else -months, self.rule)
            case _:
                count = self.number * (7 if self.unit == "weken" else 1)
                moved = start - count if self.back else start + count
        return moved + self.counted if self.back else moved - self.counted


@lru_cache(maxsize=64)
def _working_days(calendar: Calendar) -> tuple[int, ...]:
    """All working days of the years in which plannings lie."""
    first, last = (date(year, 1, 1).toordinal() for year in (1999, 2063))
    return tuple(day for day in range(first, last) if calendar.is_working_day(day))


@lru_cache(maxsize=4096)
def _spread(length: Length) -> tuple[int, int]:
    """Found by trying: a month differs within eight years, working days over all years with holidays."""
    rolling = length.rolls or length.short or length.unit == "werkdagen"
    if rolling and length.unit in ("dagen", "weken") and not length.short:
        plain = replace(length, rolls=False)
        assert plain.days is not None
        return plain.days, plain.days + length.calendar.longest_break
    if length.unit == "werkdagen" and not length.short:
        known, n, less = _working_days(length.calendar), length.number, length.counted
        least = min(end - start + 1 for start, end in zip(known, known[n - 1 :], strict=False))
        most = max(end - start for start, end in zip(known, known[n:], strict=False))
        return least - less, most - less
    years = (2014, 2052) if rolling else (2000, 2009)
    first, last = (date(year, 1, 1).toordinal() for year in years)
    differences = {length.end(day) - day for day in range(first, last)}
    return min(differences), max(differences)


def holidays_of(atoms: Iterable[Fn]) -> frozenset[int]:
    """The holidays among the atoms of a world (``feest/1``)."""
    return frozenset(a.args[0] for a in atoms if a.name == "feest")
