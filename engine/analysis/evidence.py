"""Dossiers by which rules can show that they do something: the examples, alone and together, and what is left of them.

A rule that speaks about what is unknown, about an empty list or about equal bidders is not exercised by complete
dossiers. So these are given once more with one of their lists unknown or empty, with nothing but what is required,
without scores, and beside copies of themselves.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from engine.analysis.subject import Subject
from engine.facts.encoding import Path
from engine.knowledge.base import KnowledgeBase
from engine.models.building import Entity
from engine.models.vocabulary import EntityType, Field, Vocabulary
from engine.outcome.case import name_of
from engine.whatif.editing import Edit, edited

Case = Sequence[Entity]
COPIES = 3


def evidence(subject: Subject) -> Iterator[Case]:
    """The cases, the cheapest and most telling first."""
    knowledge = subject.knowledge
    complete = [dossier for _, dossier in subject.bases]
    yield from ([dossier] for dossier in (*complete, *subject.examples))
    yield from (dossiers for _, dossiers in subject.fields)
    yield from ([_bare(knowledge, dossier)] for dossier in complete)
    for dossier in complete:
        last = dossier is complete[-1]
        yield from ([each] for each in _thinned(knowledge.vocabulary, dossier, deep=last))
    for _, dossiers in subject.fields:
        yield [_without_scores(knowledge.vocabulary, dossiers[0]), *dossiers[1:]]
        yield [dossiers[0], *(_bare(knowledge, each) for each in dossiers[1:])]
        yield from _beside_copies(knowledge, dossiers[0])


def _bare(knowledge: KnowledgeBase, dossier: Entity) -> Entity:
    """Nothing but what is required and how the dossier is built."""
    fields = knowledge.vocabulary.root.fields.values()
    return edited(dossier, [Edit((f.name,), None) for f in fields if not (f.required or f.structural)])


def _thinned(vocabulary: Vocabulary, dossier: Entity, deep: bool) -> Iterator[Entity]:
    """Per list the dossier without it, and with an empty one; deep down too, and then without references as well.

    After that only the last of those lists is taken away: one party of a team says less than the others.
    """
    places: dict[Field, list[Path]] = {}
    for path, field in _fields(vocabulary.root, dossier, (), vocabulary):
        if field.type in ("lijst", "keuzelijst", "verwijzing") and (deep or len(path) == 1):
            places.setdefault(field, []).append(path)
    for alike in (list(places.items()), [(field, paths[-1:]) for field, paths in places.items() if len(paths) > 1]):
        for field, paths in alike:
            values: tuple[Any, ...] = (None,) if field.type == "verwijzing" else (None, [])
            for value in values:
                yield edited(dossier, [Edit(path, value) for path in paths])


def _without_scores(vocabulary: Vocabulary, dossier: Entity) -> Entity:
    fields = _fields(vocabulary.root, dossier, (), vocabulary)
    return edited(dossier, [Edit(path, None) for path, field in fields if field.only_when_known])


def _beside_copies(knowledge: KnowledgeBase, dossier: Entity) -> Iterator[Case]:
    """Bidders who say the same: with equal scores, and with the best, the best and the least."""
    key = knowledge.vocabulary.root.key or "naam"
    name = name_of(dossier, knowledge)
    same = [dossier, *(dossier.model_copy(update={key: f"{name} {number}"}) for number in range(2, COPIES + 1))]
    scores = [
        (path, field)
        for path, field in _fields(knowledge.vocabulary.root, dossier, (), knowledge.vocabulary)
        if field.only_when_known and field.values
    ]
    yield same
    ranks = (-1, -1, 0)
    yield [
        edited(each, [Edit(path, field.values[rank]) for path, field in scores])
        for each, rank in zip(same, ranks, strict=True)
    ]


def _fields(kind: EntityType, data: Any, path: Path, vocabulary: Vocabulary) -> Iterator[tuple[Path, Field]]:
    """Every field with a value, with its place."""
    for field in kind.fields.values():
        value, below = getattr(data, field.name), (*path, field.name)
        if value is None:
            continue
        yield below, field
        if field.type == "deel":
            yield from _fields(vocabulary.entities[field.of], value, below, vocabulary)
        elif field.type == "lijst":
            for number, member in enumerate(value):
                yield from _fields(vocabulary.entities[field.of], member, (*below, number), vocabulary)
