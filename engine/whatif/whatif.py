"""The what-if object: a dossier with some values changed, step by step, and the verdict before and after."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from pydantic import ValidationError

from engine.formats.consistency import contradictions
from engine.formats.json_files import dossier_data
from engine.formats.model_errors import translate
from engine.formats.problems import json_path
from engine.knowledge.base import KnowledgeBase
from engine.models.building import Entity
from engine.outcome.assessment import Assessment, Ground, assess
from engine.outcome.case import Case, open_case
from engine.outcome.position import NO_POSITION, Position
from engine.spelling import did_you_mean
from engine.whatif.editing import Edit, edited, value_at
from engine.whatif.form import FormField, form
from engine.wording.parsing import TypedValueError, parse_value


class WhatIfError(ValueError):
    """A change that the dossier cannot take; the message says why, in Dutch."""


@dataclass(frozen=True, slots=True)
class Changed:
    """One change: the value in the form before, and the value that was typed (``None``: unknown)."""

    field: FormField
    value: Any
    text: str


@dataclass(frozen=True)
class WhatIf:
    """A dossier as it is, with changes on top. Every method gives a new object; nothing is changed in place.

    ``beside`` are the dossiers that it competes with: the verdict is then that in the field.
    """

    knowledge: KnowledgeBase
    original: Entity
    changes: tuple[Changed, ...] = ()
    position: Position = NO_POSITION
    beside: tuple[Entity, ...] = ()

    def change(self, place: str, text: str) -> WhatIf:
        """One value changed, as somebody types it. Raises `WhatIfError`."""
        return self.put(self._find(place), text, place)

    def put(self, field: FormField, text: str, called: str = "") -> WhatIf:
        """The same for a field of the form; ``called`` is how messages name it. Raises `WhatIfError`."""
        try:
            value = parse_value(field.field, text)
        except TypedValueError as error:
            raise WhatIfError(f"{called or field.field.label}: {error}") from None
        kept = tuple(c for c in self.changes if c.field.path != field.path)
        made = replace(self, changes=(*kept, Changed(field, value, text)))
        taken = value_at(made.dossier, field.path)
        return made if taken == value else replace(self, changes=(*kept, Changed(field, taken, text)))

    def text(self, field: FormField) -> str:
        """What was typed for a field; empty if nothing was."""
        return next((c.text for c in self.changes if c.field.path == field.path), "")

    def typed(self, changes: Iterable[str]) -> WhatIf:
        """With changes that are written as ``VELD=WAARDE``. Raises `WhatIfError`."""
        made = self
        for change in changes:
            place, equals, text = change.partition("=")
            if not equals:
                raise WhatIfError(f"{change}: schrijf VELD=WAARDE.")
            made = made.change(place.strip(), text.strip())
        return made

    def scenario(self, text: str) -> WhatIf:
        """With changes that are written as ``VELD=WAARDE;VELD=WAARDE``. Raises `WhatIfError`."""
        return self.typed(part for part in text.split(";") if part.strip())

    def undo(self) -> WhatIf:
        """Without the last change."""
        return replace(self, changes=self.changes[:-1])

    @cached_property
    def dossier(self) -> Entity:
        """The dossier with the changes. Raises `WhatIfError` when they do not fit together."""
        try:
            made = edited(self.original, [Edit(c.field.path, c.value) for c in self.changes])
        except ValidationError as error:
            raise WhatIfError("; ".join(str(p) for p in translate(error, self.knowledge.vocabulary, ""))) from None
        wrong = [f"{json_path(loc)}: {message}" for loc, message in contradictions(made, self.knowledge.vocabulary)]
        if wrong:
            raise WhatIfError("; ".join(wrong))
        return made

    @cached_property
    def data(self) -> Mapping[str, Any]:
        """The changed dossier as a file holds it."""
        return dossier_data(self.dossier)

    @cached_property
    def before(self) -> tuple[Case, Assessment]:
        """The verdict on the dossier as it is."""
        return self._judged(self.original)

    @cached_property
    def after(self) -> tuple[Case, Assessment]:
        """The verdict with the changes; as it was if nothing is changed by them."""
        return self._judged(self.dossier) if self.dossier != self.original else self.before

    @property
    def hit(self) -> tuple[Ground, ...]:
        """Norms that are not met now and were met before (or, when uncertain, were not in question)."""
        return _beyond(self.after[1], self.before[1])

    @property
    def released(self) -> tuple[Ground, ...]:
        """Norms that were not met before and are met now."""
        return _beyond(self.before[1], self.after[1])

    def _judged(self, dossier: Entity) -> tuple[Case, Assessment]:
        case = open_case(self.knowledge, [dossier, *self.beside], self.position)
        return case, assess(case)

    def _find(self, place: str) -> FormField:
        fields = form(self.knowledge, self.original)
        wanted = place.strip()
        for level in range(4):
            found = [f for f in fields if len(f.names) > level and f.names[level] == wanted]
            if len(found) == 1:
                return found[0]
            if found:
                options = ", ".join(f.names[1] if len(f.names) > 3 else f.place for f in found[:4])
                raise WhatIfError(f"{wanted} staat er meer dan eens; bedoelt u {options}?")
        names = [n for f in fields for n in f.names]
        raise WhatIfError(f"{wanted} is geen gegeven van dit dossier{did_you_mean(wanted, names)}")


def _beyond(one: Assessment, other: Assessment) -> tuple[Ground, ...]:
    known = {(g.norm, g.subject, g.certain) for g in other.grounds} | {
        (g.norm, g.subject, False) for g in other.grounds if g.certain
    }
    return tuple(g for g in one.grounds if (g.norm, g.subject, g.certain) not in known)
