"""A dossier as a form: every single value in it, with its place and whose it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from engine.facts.encoding import Path
from engine.knowledge.base import KnowledgeBase
from engine.models.building import Entity
from engine.models.vocabulary import EntityType, Field
from engine.wording.values import spell_value


@dataclass(frozen=True, slots=True)
class FormField:
    """One value of a dossier: its place, its field, the names of the things that it is about, and the value.

    ``about`` says whose it is as a heading; ``parts`` are the fields between the last of those things and the value.
    """

    path: Path
    field: Field
    about: str
    whose: tuple[str, ...]
    parts: tuple[str, ...]
    value: Any

    @property
    def text(self) -> str:
        """The value as people write it."""
        return spell_value(self.field, self.value)

    @property
    def place(self) -> str:
        """The place as ``partijen[0].jaarrekening.solvabiliteit``."""
        text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.path)
        return text.removeprefix(".")

    @property
    def names(self) -> tuple[str, ...]:
        """The ways to name the place: by position, or by whose it is (``De Brug.jaarrekening.solvabiliteit``)."""
        tail = (*self.parts, self.field.name)
        spoken = [".".join((name, *tail)) for name in self.whose[-1:]]
        return (self.place, *spoken, ".".join(tail), self.field.name)


def form(knowledge: KnowledgeBase, dossier: Entity) -> list[FormField]:
    """Every value of the dossier, in the order of the vocabulary."""
    return list(_fields(knowledge, knowledge.vocabulary.root, dossier, (), "", (), ()))


def _fields(
    knowledge: KnowledgeBase,
    kind: EntityType,
    data: Any,
    path: Path,
    about: str,
    whose: tuple[str, ...],
    parts: tuple[str, ...],
) -> Iterator[FormField]:
    if kind.key:
        name = str(getattr(data, kind.key))
        whose = (*whose, name)
        about = f"{about} · {name}" if about else name
    about = about or kind.label
    for field in kind.fields.values():
        value = getattr(data, field.name)
        below = (*path, field.name)
        of = knowledge.vocabulary.entities.get(field.of)
        label = f"{about} · {field.label}"
        if field.type == "deel" and of is not None:
            yield from _fields(knowledge, of, value, below, label, whose, (*parts, field.name))
        elif field.type == "lijst" and of is not None:
            for number, item in enumerate(value or ()):
                inner = () if of.key else (*parts, f"{field.name}[{number}]")
                title = about if of.key else f"{label} {number + 1}"
                yield from _fields(knowledge, of, item, (*below, number), title, whose, inner)
        else:
            yield FormField(below, field, about, whose, parts, value)
