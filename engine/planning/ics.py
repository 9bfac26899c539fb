"""The dates as a calendar file (RFC 5545) that opens in a calendar program."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from engine.planning.derivation import DerivedDay, Terms
from engine.wording.planning import because, day

ZONE = ZoneInfo("Europe/Amsterdam")
_STAMP = datetime(2000, 1, 1, tzinfo=UTC)
"""A fixed moment of making, so that the same dates give the same file."""


def calendar_file(terms: Terms) -> bytes:
    """All dates, a day each, or a moment for those with a time."""
    calendar = Calendar()
    calendar.add("prodid", "-//Waarom//termijnen//NL")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", terms.knowledge.short_name)
    for each in terms.days:
        calendar.add_component(_event(each, terms.knowledge.procedure))
    years = [date.fromordinal(each.day).year for each in terms.days]
    calendar.add_missing_timezones(date(min(years), 1, 1), date(max(years) + 1, 1, 1))
    content: bytes = calendar.to_ical()
    return content


def _event(each: DerivedDay, procedure: str) -> Event:
    event = Event()
    event.add("uid", f"{each.event.key}@{procedure}.waarom")
    event.add("dtstamp", _STAMP)
    event.add("summary", each.event.label)
    on = date.fromordinal(each.day)
    if each.event.seconds is None:
        event.add("dtstart", on)
        event.add("dtend", on + timedelta(days=1))
    else:
        moment = datetime.combine(on, time(), ZONE) + timedelta(seconds=each.event.seconds)
        event.add("dtstart", moment)
        event.add("dtend", moment)
    others = [f"of {day(o.day)} ({because(o)})" for o in each.others]
    event.add("description", "\n".join(part for part in (each.rule, each.source, *others) if part))
    event.add("transp", "TRANSPARENT")
    return event
