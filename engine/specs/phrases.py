"""From the words of a lawyer to a place in the dossier: ``de solvabiliteit van de jaarrekening`` of a party.

Everything follows from the vocabulary: a field is known by its label and by its name, a document by the label of the
part that holds it. Articles, capitals and hyphens make no difference.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from engine.models.vocabulary import EntityType, Field, Vocabulary
from engine.specs.errors import ExampleError
from engine.spelling import did_you_mean

Path = tuple[str | int, ...]
_ARTICLES = re.compile(r"\b(?:de|het|een)\b ?")
_KEY = re.compile(r'^(?P<words>.+?) "(?P<key>[^"]+)"$')
MEMBER = "*"
"""Stands in a pattern for the member of a list that a phrase names."""


@dataclass(frozen=True, slots=True)
class Place:
    """A field of a dossier: the path to it, and the field. ``path`` is written as the engine writes origins."""

    path: Path
    field: Field


def plain(words: str) -> str:
    """Words without what makes no difference to a reader."""
    text = re.sub(r"[\s_-]+", " ", words.casefold()).strip()
    return " ".join(_ARTICLES.sub("", text).split())


def unquoted(words: str) -> str:
    """What stands between quotation marks; words that do not stand in them as a whole are given as they are."""
    return words[1:-1] if re.fullmatch('"[^"]*"', words) else words


@dataclass(frozen=True)
class Phrases:
    """All phrases of one vocabulary, for an entity type: the paths (with `MEMBER`) and fields that each may mean."""

    vocabulary: Vocabulary

    def field(self, dossier: Mapping[str, Any], name: str, words: str) -> Place:
        """The value field that the words mean for the party or bidder of this name."""
        return self._one(dossier, name, words, lambda f: f.type != "deel")

    def meanings(self, kind: str, words: str) -> list[tuple[Path, Field]]:
        """Everything that the words may mean for an entity type; no dossier decides which."""
        return list(_phrases(self.vocabulary, kind).get(plain(words), ()))

    def document(self, dossier: Mapping[str, Any], name: str, words: str) -> tuple[Path, EntityType]:
        """The document or other part that the words mean, and the entity type it has."""
        place = self._one(dossier, name, words, lambda f: f.type in ("deel", "lijst"))
        path = place.path if place.field.type == "deel" else (*place.path, self._member(dossier, place, words))
        return path, self.vocabulary.entities[place.field.of]

    def within(self, path: Path, kind: EntityType, words: str) -> Place:
        """The field of a document that the words mean."""
        for field in kind.fields.values():
            if plain(words) in (plain(field.label), plain(field.name)):
                return Place((*path, field.name), field)
        labels = [f.label for f in kind.fields.values()]
        raise ExampleError(f"{kind.label} kent geen gegeven “{words}”{meant(words, labels)}")

    def roots(self, dossier: Mapping[str, Any], name: str) -> Iterator[tuple[Path, str]]:
        """Where the fields of this name may stand: the party of that name, then the bidder of that name."""
        for number, party in enumerate(dossier.get("partijen") or ()):
            if party["naam"] == name:
                yield ("partijen", number), "partij"
        if dossier["naam"] == name:
            yield (), "dossier"

    def _one(self, dossier: Mapping[str, Any], name: str, words: str, wanted: Any) -> Place:
        match = _KEY.match(words)
        phrase, key = (plain(match["words"]), match["key"]) if match else (plain(words), None)
        found: dict[Path, Place] = {}
        known: set[str] = set()
        for root, kind in self.roots(dossier, name):
            table = _phrases(self.vocabulary, kind)
            known.update(table)
            for path, field in table.get(phrase, ()):
                if wanted(field):
                    whole = self._resolved(dossier, (*root, *path), key, words)
                    found[whole] = Place(whole, field)
        if not found:
            raise ExampleError(f"van “{name}” kent de woordenschat geen “{words}”{meant(phrase, known)}")
        least = min(len(p) for p in found)
        nearest = [place for path, place in found.items() if len(path) == least]
        if len(nearest) > 1:
            where = ", ".join(".".join(map(str, p.path)) for p in nearest)
            raise ExampleError(f"“{words}” van “{name}” kan meer dan één gegeven zijn: {where}; noem het stuk erbij")
        return nearest[0]

    def _resolved(self, dossier: Mapping[str, Any], path: Path, key: str | None, words: str) -> Path:
        data: Any = dossier
        result: list[str | int] = []
        for step in path:
            if step == MEMBER:
                index = _index(data or [], key, words)
                result.append(index)
                data = data[index]
            else:
                result.append(step)
                data = data[step] if isinstance(step, int) else (data or {}).get(step)
        return tuple(result)

    def _member(self, dossier: Mapping[str, Any], place: Place, words: str) -> int:
        match = _KEY.match(words)
        data: Any = dossier
        for step in place.path:
            data = data[step]
        return _index(data or [], match["key"] if match else None, words)


def _index(items: list[dict[str, Any]], key: str | None, words: str) -> int:
    """The number of the member that a phrase names: by its key, or the only one there is."""
    if key is None:
        if len(items) != 1:
            raise ExampleError(f"er zijn er {len(items)}, dus “{words}” zegt niet welke; noem de naam erbij")
        return 0
    for number, item in enumerate(items):
        if key in (item.get("naam"), item.get("titel")):
            return number
    names = [str(i.get("naam") or i.get("titel")) for i in items]
    raise ExampleError(f"“{words}”: er is geen “{key}”{meant(key, names)}")


_TABLES: dict[tuple[int, str], dict[str, list[tuple[Path, Field]]]] = {}


def _phrases(vocabulary: Vocabulary, kind: str) -> dict[str, list[tuple[Path, Field]]]:
    """Every phrase for an entity type with what it may mean, nearest first."""
    known = _TABLES.get((id(vocabulary), kind))
    if known is None:
        known = {}
        for phrase, path, field in _walk(vocabulary, vocabulary.entities[kind]):
            if (path, field) not in known.setdefault(phrase, []):
                known[phrase].append((path, field))
        _TABLES[id(vocabulary), kind] = known
    return known


def _walk(vocabulary: Vocabulary, kind: EntityType) -> Iterator[tuple[str, Path, Field]]:
    for phrase, field in _names(kind):
        yield phrase, (field.name,), field
        if field.type == "deel":
            below = vocabulary.entities[field.of]
            for inner, path, leaf in _walk(vocabulary, below):
                yield inner, (field.name, *path), leaf
                yield f"{inner} van {phrase}", (field.name, *path), leaf
        elif field.type == "lijst" and field.of != "partij":
            below = vocabulary.entities[field.of]
            yield plain(below.label), (field.name,), field
            for inner, path, leaf in _walk(vocabulary, below):
                yield f"{inner} van {plain(below.label)}", (field.name, MEMBER, *path), leaf


def _names(kind: EntityType) -> Iterator[tuple[str, Field]]:
    for field in kind.fields.values():
        for phrase in dict.fromkeys((plain(field.label), plain(field.name))):
            yield phrase, field


def meant(word: str, options: Iterable[str]) -> str:
    """The question whether something else was meant, or nothing."""
    return did_you_mean(_ARTICLES.sub("", word), options)
