"""Dossiers that differ only in their own name have the same answer: it is found once.

That pays where a dossier is a handful of words, as of a youth: of a hundred thousand most are alike. It is done only
where the name of a dossier is all that a person can name, so that nothing else in an answer can differ.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import Any

from engine.facts.encoding import encode
from engine.knowledge.base import KnowledgeBase
from engine.models.building import Entity
from engine.models.vocabulary import Vocabulary
from engine.outcome.case import name_of

Record = dict[str, Any]
STAND_IN = "0000-0000"
"""The name under which an answer is found; the rules know nothing about it, and no sentence changes its case."""
_MOST = 20_000
_FOUND: dict[Hashable, Record] = {}


def once_each(
    dossiers: Sequence[Entity],
    knowledge: KnowledgeBase,
    footing: Hashable,
    told: Callable[[Sequence[Entity]], Iterable[Record]],
) -> list[Record]:
    """The records of dossiers as ``told`` gives them, from memory where an earlier one was alike.

    ``footing`` is what an answer rests on besides the dossier and the knowledge base.
    """
    if not _only_own_name(knowledge.vocabulary):
        return list(told(dossiers))
    plain = [dossier for dossier in dossiers if _plain(name_of(dossier, knowledge))]
    known = iter(_remembered(plain, knowledge, footing, told))
    others = [dossier for dossier in dossiers if not _plain(name_of(dossier, knowledge))]
    alone = iter(told(others) if others else ())
    return [next(known if _plain(name_of(dossier, knowledge)) else alone) for dossier in dossiers]


def _remembered(
    dossiers: Sequence[Entity],
    knowledge: KnowledgeBase,
    footing: Hashable,
    told: Callable[[Sequence[Entity]], Iterable[Record]],
) -> Iterator[Record]:
    key = knowledge.vocabulary.root.key or ""
    nameless = [dossier.model_copy(update={key: STAND_IN}) for dossier in dossiers]
    same = [
        (knowledge.folder, knowledge.fingerprint, footing, frozenset(encode(d, knowledge.vocabulary).origins))
        for d in nameless
    ]
    if len(_FOUND) + len(same) > _MOST:
        _FOUND.clear()
    new = {s: dossier for s, dossier in zip(same, nameless, strict=True) if s not in _FOUND}
    _FOUND.update(zip(new, told(list(new.values())) if new else (), strict=True))
    for s, dossier in zip(same, dossiers, strict=True):
        yield _named(_FOUND[s], name_of(dossier, knowledge))


def _only_own_name(vocabulary: Vocabulary) -> bool:
    """Whether a dossier holds one name and no amounts: nothing that facts leave out is told."""
    kinds = [field.type for _, field in vocabulary.all_fields()]
    return (
        kinds.count("naam") == 1 and not {"bedrag", "tekst", "lijst"} & set(kinds) and vocabulary.root.key is not None
    )


def _plain(name: str) -> bool:
    """Whether a name looks the same in a sentence and in a term, and at the start of a sentence."""
    return not name[:1].islower() and not set(name) & {'"', "\\"}


def _named(told: Any, name: str) -> Any:
    """A record with a name in the place of the stand-in."""
    match told:
        case str():
            return told.replace(STAND_IN, name)
        case dict():
            return {key: _named(value, name) for key, value in told.items()}
        case list():
            return [_named(value, name) for value in told]
    return told
