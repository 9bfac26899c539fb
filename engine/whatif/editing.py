"""A dossier with values at some places replaced. The dossier itself never changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from engine.facts.encoding import Path
from engine.models.building import Entity


@dataclass(frozen=True, slots=True)
class Edit:
    """A new value (a value of the models; ``None`` makes it unknown) at a place, or the member there left out."""

    path: Path
    value: Any = None
    leave_out: bool = False


def edited(dossier: Entity, edits: Sequence[Edit]) -> Entity:
    """The dossier with the edits carried out. Raises pydantic's ``ValidationError`` when it no longer fits."""
    data = _open(dossier.model_dump())
    for edit in edits:
        if not edit.leave_out:
            _parent(data, edit.path)[edit.path[-1]] = edit.value
    for edit in sorted((e for e in edits if e.leave_out), key=lambda e: str(e.path[-1]).zfill(9), reverse=True):
        del _parent(data, edit.path)[edit.path[-1]]
    return type(dossier).model_validate(data)


def value_at(dossier: Entity, path: Path) -> Any:
    """The value at a place; ``None`` where nothing is said."""
    here: Any = dossier
    for step in path:
        if here is None:
            return None
        here = here[step] if isinstance(step, int) else getattr(here, step)
    return here


def _open(value: Any) -> Any:
    """The data with lists in place of tuples."""
    match value:
        case dict():
            return {key: _open(each) for key, each in value.items()}
        case tuple() | list():
            return [_open(each) for each in value]
        case _:
            return value


def _parent(data: Any, path: Path) -> Any:
    here = data
    for step in path[:-1]:
        if isinstance(step, str) and here.get(step) is None:
            here[step] = {}
        here = here[step]
    return here
