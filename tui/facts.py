"""A dossier as a form: every single value in it with its place, and the dossier that a change makes."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from pydantic import ValidationError

from engine.facts.encoding import Path
from engine.formats.consistency import contradictions
from engine.formats.json_files import dossier_data
from engine.formats.problems import json_path, translate
from engine.knowledge.base import KnowledgeBase
from engine.models.building import Entity
from engine.models.vocabulary import EntityType, Field
from engine.outcome.position import Position
from engine.whatif.whatif import WhatIf
from engine.wording.parsing import TypedValueError, parse_value
from engine.wording.values import spell_choice, spell_value


class WrongValue(ValueError):
    """What was typed cannot stand in the dossier; the message says why, in Dutch."""


@dataclass(frozen=True, slots=True)
class FormField:
    """One value of a dossier. ``whose`` is the entity it is about, in words."""

    path: Path
    field: Field
    whose: str
    value: Any

    @property
    def key(self) -> str:
        return json_path(self.path)

    @property
    def text(self) -> str:
        return spell_value(self.field, self.value)


def form(knowledge: KnowledgeBase, dossier: Entity) -> list[FormField]:
    """Every value of the dossier, in the order of the vocabulary."""
    return list(_fields(knowledge, knowledge.vocabulary.root, dossier, (), ""))


def _fields(knowledge: KnowledgeBase, kind: EntityType, data: Any, path: Path, whose: str) -> Iterator[FormField]:
    name = str(getattr(data, kind.key)) if kind.key else ""
    here = " · ".join(p for p in (whose, name) if p) or kind.label
    for field in kind.fields.values():
        value = getattr(data, field.name)
        below = (*path, field.name)
        if field.type == "deel":
            yield from _fields(
                knowledge, knowledge.vocabulary.entities[field.of], value, below, f"{here} · {field.label}"
            )
        elif field.type == "lijst":
            for number, item in enumerate(value or ()):
                of = knowledge.vocabulary.entities[field.of]
                label = here if of.key else f"{here} · {field.label} {number + 1}"
                yield from _fields(knowledge, of, item, (*below, number), label)
        else:
            yield FormField(below, field, here, value)


def changed(knowledge: KnowledgeBase, dossier: Entity, changes: Mapping[Path, str]) -> Entity:
    """The dossier with other values, as somebody typed them. Raises `WrongValue`."""
    data = dossier_data(dossier)
    for each in form(knowledge, dossier):
        if each.path in changes:
            try:
                _put(data, each.path, parse_value(each.field, changes[each.path]))
            except TypedValueError as error:
                raise WrongValue(f"{each.field.label}: {error}") from None
    try:
        made = knowledge.dossier_model.model_validate(data)
    except ValidationError as error:
        raise WrongValue("; ".join(str(p) for p in translate(error, knowledge.vocabulary, ""))) from None
    wrong = [f"{json_path(loc)}: {message}" for loc, message in contradictions(made, knowledge.vocabulary)]
    if wrong:
        raise WrongValue("; ".join(wrong))
    return made


def as_whatif(
    knowledge: KnowledgeBase,
    dossier: Entity,
    position: Position,
    changes: Mapping[Path, str],
    beside: tuple[Entity, ...] = (),
) -> WhatIf:
    """The changes as the engine knows them."""
    whatif = WhatIf(knowledge, dossier, (), position, beside)
    for path, text in changes.items():
        whatif = whatif.change(json_path(path), text)
    return whatif


def _put(data: Any, path: Path, value: Any) -> None:
    for step, following in pairwise(path):
        if isinstance(step, str) and step not in data:
            data[step] = [] if isinstance(following, int) else {}
        data = data[step]
    if value is None:
        data.pop(path[-1], None)
    else:
        data[path[-1]] = copy.copy(value)


def expected(field: Field) -> str:
    """What may be typed, in a few words."""
    match field.type:
        case "janee":
            return "ja of nee"
        case "keuze" | "keuzelijst":
            return ", ".join(spell_choice(field, v) for v in field.values)
        case "datum":
            return "een datum, zoals 7 april 2026"
        case "moment":
            return "een moment, zoals 7 april 2026 om 12:00 uur"
        case "bedrag":
            return "een bedrag, zoals € 2.500.000"
        case "getal" | "verhouding":
            return f"een getal{' in ' + field.unit if field.unit else ''}"
        case _:
            return "tekst"
