"""Until when a bidder can go to court: the terms that lapse after a decision, counted from the day of sending."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from engine.outcome.position import NO_POSITION, Position
from engine.planning.derivation import OtherDay, derive
from engine.planning.schedule import PlannedDay, Schedule
from engine.terms import Fn

LAPSES, TERM, BEGINS = ("verval", 2), ("termijn", 4), ("begin_volgens", 2)


@dataclass(frozen=True, slots=True)
class Protection:
    """One term: its last day (``None`` without a day of sending), how it is counted, the citation, and other days.

    ``begins_by`` is the finding by which it begins with this decision, if the document leaves that open.
    """

    event: str
    day: int | None
    rule: str
    norm: str
    source: str
    others: tuple[OtherDay, ...] = ()
    begins_by: str = ""


def protection(
    procedure: str, decision: str, sent: int | None, position: Position = NO_POSITION
) -> tuple[Protection, ...]:
    """The terms that lapse after a decision that was sent on a day; none if the procedure states none."""
    found: list[Protection] = []
    base = derive(procedure, position=position)
    for norm, start, end, begins_by in _lapsing(base.atoms, decision):
        if sent is None:
            citation = base.world.citation(norm)
            found.append(Protection(base.events[end].label, None, "", norm, citation, begins_by=begins_by))
            continue
        terms = derive(procedure, Schedule("", (PlannedDay(start, "op", sent, ""),)), position)
        found += [
            Protection(d.event.label, d.day, d.rule, d.norm, d.source, d.others, begins_by)
            for d in terms.days
            if d.event.key == end
        ]
    return tuple(found)


def _lapsing(atoms: Iterable[Fn], decision: str) -> Iterator[tuple[str, str, str, str]]:
    """The terms that lapse after such a decision: norm, first and last event, and the finding by which they begin."""
    known = sorted(atoms, key=str)
    names = {a.args[0] for a in known if (a.name, len(a.args)) == LAPSES and str(a.args[1]) == decision}
    begins = {a.args[0]: str(a.args[1]) for a in known if (a.name, len(a.args)) == BEGINS}
    for atom in known:
        if (atom.name, len(atom.args)) == TERM and atom.args[0] in names:
            name, norm, start, end = atom.args
            yield str(norm), str(start), str(end), begins.get(name, "")
