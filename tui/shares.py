"""What the others bring into a field, kept so that an outcome in it is known soon after something changed."""

from __future__ import annotations

from collections.abc import Iterator

from engine.outcome.assessment import Headline, headline
from engine.outcome.case import Case, open_case
from engine.outcome.field import field_case, share
from engine.outcome.position import Position
from tui.session import Entry, Session


def soon(session: Session, entry: Entry, case: Case) -> Headline | None:
    """The outcome in its field of an entry as in a case of its own, if it is known what the others bring in."""
    kept = {e.key: session.shares.get(_shared(e, case.position)) for e, _ in session.group(entry) if e is not entry}
    if not kept or None in kept.values() or (own := share(case)) is None:
        return None
    every = [own if e is entry else kept[e.key] for e, _ in session.group(entry)]
    return headline(field_case(case.knowledge, [s for s in every if s], case.position), own.dossier)


def keep_shares(session: Session, entry: Entry, position: Position) -> Iterator[None]:
    """Find out what the others bring into the field of an entry; pauses after each, so that it can be left off."""
    for other, dossier in session.group(entry):
        if other is not entry and other.file is not None and _shared(other, position) not in session.shares:
            case = open_case(other.file.knowledge, [dossier], position)
            session.shares[_shared(other, position)] = share(case)
        yield


def _shared(entry: Entry, position: Position) -> tuple[str, str]:
    return entry.key, str(position.lines)
