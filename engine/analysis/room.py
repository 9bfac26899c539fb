"""A dossier with room for one more member in each of its lists, so that a search may use it or leave it out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from engine.facts.encoding import Facts, Path, encode
from engine.models.building import Entity
from engine.models.vocabulary import EntityType, Field, Vocabulary
from engine.terms import Value
from engine.whatif.editing import Edit, edited

_NESTED = ("deel", "lijst")


@dataclass(frozen=True)
class Roomy:
    """``dossier`` with a spare member at the end of its lists; ``spare`` gives their terms with path and list field."""

    dossier: Entity
    facts: Facts
    spare: Mapping[Value, tuple[Path, Field]]


def make_room(dossier: Entity, vocabulary: Vocabulary) -> Roomy:
    """Room in every list that the dossier gives and of which the members have no parts of their own.

    A spare member is the last one of the list once more under another name; in an empty list nothing is known of it.
    """
    lists = dict(_lists(vocabulary.root, dossier, (), vocabulary))
    edits = [Edit(path, [*_dumped(items), _spare(field, items, vocabulary)]) for path, (field, items) in lists.items()]
    roomy = edited(dossier, edits)
    facts = encode(roomy, vocabulary)
    places = {(*path, len(items)): field for path, (field, items) in lists.items()}
    spare = {
        origin.entity: (origin.path[:-1], places[origin.path[:-1]])
        for origin in facts.origins.values()
        if origin is not None and origin.path[:-1] in places
    }
    return Roomy(roomy, facts, spare)


def _lists(
    kind: EntityType, data: Any, path: Path, vocabulary: Vocabulary
) -> Iterator[tuple[Path, tuple[Field, tuple[Any, ...]]]]:
    for field in kind.fields.values():
        value = getattr(data, field.name)
        below = (*path, field.name)
        if field.type == "deel":
            yield from _lists(vocabulary.entities[field.of], value, below, vocabulary)
        elif field.type == "lijst" and value is not None:
            of = vocabulary.entities[field.of]
            if not any(f.type in _NESTED for f in of.fields.values()):
                yield below, (field, value)
            for number, member in enumerate(value):
                yield from _lists(of, member, (*below, number), vocabulary)


def _dumped(items: tuple[Any, ...]) -> list[Any]:
    return [item.model_dump() for item in items]


def _spare(field: Field, items: tuple[Any, ...], vocabulary: Vocabulary) -> dict[str, Any]:
    data = items[-1].model_dump() if items else {}
    key = vocabulary.entities[field.of].key
    if key is not None:
        taken = {getattr(item, key) for item in items}
        data[key] = next(n for n in _names(vocabulary.entities[field.of].label) if n not in taken)
    return data


def _names(label: str) -> Iterator[str]:
    yield label.capitalize()
    yield from (f"{label.capitalize()} {number}" for number in range(2, 1000))
