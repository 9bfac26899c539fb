"""A repair carried out on the dossier: the changes in the rules turned back into changes of what the dossier says."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from engine.facts.encoding import YES
from engine.models.building import Entity
from engine.models.vocabulary import RATIO_SCALE, Field, Vocabulary
from engine.repair.amounts import Raise, raised
from engine.repair.changes import MEMBER, NONE, PRESENCE, Change
from engine.terms import Fn, Value
from engine.whatif.editing import Edit, edited, value_at


def applied(dossier: Entity, changes: Iterable[Change], vocabulary: Vocabulary) -> Entity:
    """The dossier after the changes."""
    edits: dict[tuple[str | int, ...], Edit] = {}
    for change in changes:
        edit = _edit(dossier, change, vocabulary, edits)
        edits[edit.path] = edit
    return edited(dossier, list(edits.values()))


def amount_of(change: Change, vocabulary: Vocabulary) -> Raise | None:
    """The change of an amount that a change of a ratio comes down to, when the amounts are known."""
    if not change.origin.amounts or not isinstance(change.then, int):
        return None
    ratio = next(r for r in vocabulary.ratios if r.field == change.origin.field.name)
    return raised(ratio, change.origin.amounts, change.then)


def _edit(dossier: Entity, change: Change, vocabulary: Vocabulary, before: dict[Any, Edit]) -> Edit:
    path = change.origin.path
    if change.point.term.name == PRESENCE:
        return Edit(path, leave_out=True)
    if change.point.term.name == MEMBER:
        word = _word(change.point.term.args[2])
        now = before[path].value if path in before else list(value_at(dossier, path) or ())
        words = [*now, word] if change.then == YES else [w for w in now if w != word]
        return Edit(path, words)
    if change.then == NONE:
        return Edit((*path[:-1], change.origin.amounts[0][0].name) if change.origin.amounts else path, None)
    amount = amount_of(change, vocabulary)
    if amount is not None:
        return Edit((*path[:-1], amount.field.name), amount.then)
    return Edit(path, model_value(change.origin.field, change.then))


def model_value(field: Field, value: Value) -> Any:
    """A value in the rules as the models take it: `engine.facts.encoding.value_in_rules` backwards."""
    match field.type:
        case "janee":
            return value == YES
        case "datum" if isinstance(value, int):
            return date.fromordinal(value)
        case "moment" if isinstance(value, Fn):
            day, seconds = value.args
            return datetime.combine(date.fromordinal(day), time()) + timedelta(seconds=seconds)
        case "verhouding" if isinstance(value, int):
            return Decimal(value) / RATIO_SCALE
        case "keuze":
            return _word(value)
        case _:
            return value


def _word(value: Value) -> str:
    return value.name if isinstance(value, Fn) else str(value)
