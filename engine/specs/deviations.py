"""What sentences make of the dossier that a first sentence gives another one, fact by fact."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from engine.facts.encoding import Path as Place
from engine.knowledge.base import KnowledgeBase
from engine.knowledge.scenarios import FEATURES
from engine.models.building import Entity
from engine.models.vocabulary import EntityType, Field
from engine.outcome.case import name_of
from engine.specs.binding import say
from engine.specs.errors import ExampleError
from engine.specs.scene import Scene
from engine.whatif.editing import value_at
from engine.whatif.example import Step, first, named
from engine.whatif.whatif import WhatIf
from engine.wording.values import NONE_AT_ALL, lowered, spell_value


class NoSentence(Exception):
    """A fact for which the catalogue has no sentence."""


@dataclass(frozen=True, slots=True)
class Stated:
    """The sentences that give a what-if, as far as they do; ``unsaid`` is of whom no sentences say what."""

    whatif: WhatIf
    steps: Sequence[Step]
    unsaid: str = ""


def stated(whatif: WhatIf) -> Stated:
    """The sentences that give a dossier with its changes, after those that give whoever it competes with.

    Where no sentences say all of that, they name the changes alone.
    """
    knowledge = whatif.knowledge
    steps: list[Step] = []
    changes = [c.field.path for c in whatif.changes]
    for original, wanted, last in (*((d, d, ()) for d in whatif.beside), (whatif.original, whatif.dossier, changes)):
        try:
            steps += _whole(knowledge, original, wanted, last)
        except NoSentence as missing:
            alone = replace(whatif, beside=())
            return Stated(alone, named(alone), f"{name_of(original, knowledge)}: {missing}")
    return Stated(whatif, steps)


def _whole(knowledge: KnowledgeBase, original: Entity, wanted: Entity, last: Sequence[Place]) -> list[Step]:
    """The sentences for one dossier, that begin at the complete one that is most like it. Raises `NoSentence`."""
    try:
        return stating(knowledge, first(knowledge, original), wanted, last)
    except NoSentence as missing:
        with suppress(NoSentence):
            return stating(knowledge, [f'een volledig dossier van "{name_of(original, knowledge)}"'], wanted, last)
        raise missing from None


def stating(knowledge: KnowledgeBase, given: Sequence[str], wanted: Entity, last: Sequence[Place] = ()) -> list[Step]:
    """The sentences that give exactly this dossier: the ``given`` ones, and what differs from what those give.

    What stands at ``last`` is told in any case, at the end. Raises `NoSentence` if no sentences say all of it.
    """
    first: list[Step] = [(text, ()) for text in given]
    begun = _played(knowledge, first)
    places = [p for p in differences(knowledge, given_dossier(begun), wanted) if p not in last]
    steps = [*first, *sentences(begun, wanted, dict.fromkeys([*places, *last], ""))]
    if given_dossier(_played(knowledge, steps)) != wanted:
        raise NoSentence("wat het dossier precies anders maakt")
    return steps


def _played(knowledge: KnowledgeBase, steps: Sequence[Step]) -> Scene:
    scene = Scene(knowledge.procedure, FEATURES / knowledge.procedure / "basis")
    for text, table in steps:
        try:
            say(scene, "Gegeven", text, [list(row) for row in table])
        except ExampleError:
            raise NoSentence(text) from None
    return scene


def given_dossier(scene: Scene) -> Entity:
    """The one dossier of a scene."""
    [data] = scene.dossiers.values()
    return scene.knowledge.dossier_model.model_validate_json(json.dumps(data))


def differences(knowledge: KnowledgeBase, one: Entity, other: Entity) -> Iterator[Place]:
    """The places where two dossiers differ; a list that has other members counts as one place."""
    return _differences(knowledge, knowledge.vocabulary.root, one, other, ())


def _differences(knowledge: KnowledgeBase, kind: EntityType, one: Any, other: Any, path: Place) -> Iterator[Place]:
    for field in kind.fields.values():
        left, right = getattr(one, field.name), getattr(other, field.name)
        here = (*path, field.name)
        if left == right:
            continue
        of = knowledge.vocabulary.entities.get(field.of)
        if field.type == "deel" and of is not None:
            yield from _differences(knowledge, of, left, right, here)
        elif field.type == "lijst" and of is not None and _named(of, left) == _named(of, right) is not None:
            for number, (a, b) in enumerate(zip(left, right, strict=True)):
                yield from _differences(knowledge, of, a, b, (*here, number))
        else:
            yield here


def _named(kind: EntityType, members: Sequence[Entity] | None) -> list[Any] | None:
    """Which members a list has: their names where they have those, else how many."""
    return None if members is None else [getattr(m, kind.key) if kind.key else None for m in members]


def sentences(scene: Scene, wanted: Entity, places: Mapping[Place, str]) -> Iterator[Step]:
    """The sentences that put at these places what ``wanted`` has there, or the text that is given with a place."""
    vocabulary = scene.knowledge.vocabulary
    for path, text in places.items():
        kinds = _kinds(vocabulary.root, path, vocabulary.entities)
        field = kinds[-1].fields[str(path[-1])]
        name, phrase = _phrase(scene, path, kinds, field)
        value = value_at(wanted, path)
        if field.type == "lijst" and value:
            yield f'van "{name}" zijn dit {phrase}', _table(vocabulary.entities[field.of], value)
        else:
            said = NONE_AT_ALL if field.type == "lijst" and value is not None else text or spell_value(field, value)
            yield f'{phrase} van "{name}" is {said.removesuffix(" uur")}', ()


def changed_list(one: Entity, other: Entity, path: Place) -> Place | None:
    """The list that a place lies in and of which the length differs, if there is one."""
    lists = (path[:depth] for depth, step in enumerate(path) if isinstance(step, int))
    return next((p for p in lists if len(value_at(one, p) or ()) != len(value_at(other, p) or ())), None)


def _kinds(root: EntityType, path: Place, entities: Mapping[str, EntityType]) -> list[EntityType]:
    """The entity types that a path runs through."""
    found = [root]
    for step in path[:-1]:
        if isinstance(step, str):
            found.append(entities[found[-1].fields[step].of])
    return found


def _phrase(scene: Scene, path: Place, kinds: Sequence[EntityType], field: Field) -> tuple[str, str]:
    """Whose the fact is and how it is called, so that a sentence finds it back."""
    [dossier] = scene.dossiers.values()
    names = [dossier["naam"]]
    if path[:1] == ("partijen",) and len(path) > 1:
        names.insert(0, dossier["partijen"][path[1]]["naam"])
    steps = [step for step in path[:-1] if isinstance(step, str)]
    owners = [lowered(kind.fields[step].label) for kind, step in zip(kinds, steps, strict=False) if step != "partijen"]
    data: Any = dossier
    for step in path[:-1]:
        data = data[step] if isinstance(step, int) else data.get(step) or {}
    titles = [f'{kinds[-1].label} "{data[key]}"' for key in ("titel", "naam") if key in data]
    tried = [
        lowered(field.label),
        *(f"{lowered(field.label)} van {owner}" for owner in (*reversed(owners), kinds[-1].label, *titles)),
    ]
    for name in names:
        for phrase in tried:
            try:
                if scene.phrases.field(dossier, name, phrase).path == path:
                    return name, phrase
            except ExampleError:
                continue
    raise NoSentence(f"{lowered(field.label)} ({'.'.join(map(str, path))})")


def _table(kind: EntityType, members: Sequence[Entity]) -> list[list[str]]:
    if any(f.type in ("deel", "lijst") and getattr(m, f.name) for f in kind.fields.values() for m in members):
        raise NoSentence(f"alles over {kind.label}")
    fields = [f for f in kind.fields.values() if any(getattr(m, f.name) is not None for m in members)]
    rows = [["" if (v := getattr(m, f.name)) is None else spell_value(f, v) for f in fields] for m in members]
    return [[f.label for f in fields], *rows]
