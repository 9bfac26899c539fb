"""A dossier as a form: every single value in it, with its place and whose it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from engine.facts.encoding import Path
from engine.knowledge.base import KnowledgeBase
from engine.models.building import Entity
from engine.models.vocabulary import EntityType, Field


@dataclass(frozen=True, slots=True)
class FormField:
    """One value of a dossier: its place, its field, the names of the things that it is about, and the value."""

    path: Path
    field: Field
    whose: tuple[str, ...]
    parts: tuple[str, ...]
    value: Any

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
    return list(_fields(knowledge, knowledge.vocabulary.root, dossier, (), (), ()))


def _fields(
    knowledge: KnowledgeBase, kind: EntityType, data: Any, path: Path, whose: tuple[str, ...], parts: tuple[str, ...]
) -> Iterator[FormField]:
    here = (*whose, str(getattr(data, kind.key))) if kind.key else whose
    for field in kind.fields.values():
        value = getattr(data, field.name)
        below = (*path, field.name)
        if field.type == "deel":
            of = knowledge.vocabulary.entities[field.of]
            yield from _fields(knowledge, of, value, below, here, (*parts, field.name))
        elif field.type == "lijst":
            of = knowledge.vocabulary.entities[field.of]
            for number, item in enumerate(value or ()):
                inner = () if of.key else (*parts, f"{field.name}[{number}]")
                yield from _fields(knowledge, of, item, (*below, number), here, inner)
        else:
            yield FormField(below, field, here, parts, value)
