"""The sheets and columns of a workbook with dossiers, as they follow from a vocabulary.

The first sheet has a row per dossier; every list of entities has a sheet of its own, with a row per entity
that begins with the names of what it belongs to. What belongs to an entity exactly once stands in its row.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from engine.models.vocabulary import EntityType, Field, Vocabulary
from engine.spelling import plain
from engine.wording.values import capital

GUIDE, WORDS, ROOT_SHEET = "Uitleg", "Waarden", "Dossiers"
RESERVED = (GUIDE, WORDS)
"""Sheets that hold no dossiers."""
OWN_PREFIX = "_"
"""Sheets whose name begins so are the user's own."""
MAX_SHEET_NAME = 31
NUMBER_CODE = "#"

ColumnKind = Literal["ancestor", "number", "value", "list"]


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """A column: its Dutch heading, its name for the machine, where its value stands in the entity of the row.

    The columns of kind ``ancestor`` name what the row belongs to. ``number`` tells rows apart that have no
    name but do have rows of their own on another sheet. A ``list`` says whether there are any such rows.
    """

    heading: str
    code: str
    kind: ColumnKind
    field: Field | None = None
    loc: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """A sheet with a row per entity. ``loc`` leads from an entity of the parent's sheet to the list."""

    name: str
    entity: EntityType
    parent: Sheet | None
    loc: tuple[str, ...]
    columns: tuple[Column, ...]

    @property
    def ancestors(self) -> tuple[Sheet, ...]:
        """The sheets whose rows this one's belong to, the dossiers first."""
        return (*self.parent.ancestors, self.parent) if self.parent else ()

    @property
    def numbered(self) -> bool:
        """Whether rows are told apart by a number instead of a name."""
        return any(column.kind == "number" for column in self.columns)

    @property
    def key(self) -> Column | None:
        """The column by which other sheets refer to a row."""
        own = [column for column in self.columns if column.kind != "ancestor"]
        wanted = NUMBER_CODE if self.numbered else self.entity.key
        return next((column for column in own if column.code == wanted), None)


def sheets(vocabulary: Vocabulary) -> tuple[Sheet, ...]:
    """All sheets of a vocabulary, parents before children."""
    found: list[Sheet] = []
    names = {plain(name) for name in RESERVED}

    def add(entity: EntityType, name: str, parent: Sheet | None, loc: tuple[str, ...]) -> None:
        names.add(plain(name))
        sheet = Sheet(name, entity, parent, loc, _columns(entity, parent, vocabulary))
        found.append(sheet)
        for column in sheet.columns:
            if column.kind == "list" and column.field is not None:
                child = vocabulary.entities[column.field.of]
                add(child, _free_name(column.loc, entity, names), sheet, column.loc)

    add(vocabulary.root, ROOT_SHEET, None, ())
    return tuple(found)


def _columns(entity: EntityType, parent: Sheet | None, vocabulary: Vocabulary) -> tuple[Column, ...]:
    ancestors = (*parent.ancestors, parent) if parent else ()
    own = sorted(_own(entity, "", (), vocabulary), key=lambda column: column.code != entity.key)
    columns = [
        Column(ancestor_heading(sheet.entity, vocabulary), f"van {sheet.entity.name}", "ancestor")
        for sheet in ancestors
    ]
    if entity.key is None and any(column.kind == "list" for column in own):
        columns.append(Column("Nummer", NUMBER_CODE, "number"))
    return tuple(_distinct([*columns, *own]))


def ancestor_heading(entity: EntityType, vocabulary: Vocabulary) -> str:
    """What a column is called that names an entity of another sheet."""
    if entity.name == vocabulary.root.name and entity.key is not None:
        return entity.fields[entity.key].label
    return capital(entity.label)


def _own(entity: EntityType, prefix: str, loc: tuple[str, ...], vocabulary: Vocabulary) -> Iterator[Column]:
    for field in entity.fields.values():
        here = (*loc, field.name)
        if field.type == "deel":
            part = vocabulary.entities[field.of]
            yield from _own(part, f"{prefix}{field.label}: ", here, vocabulary)
        else:
            kind: ColumnKind = "list" if field.type == "lijst" else "value"
            yield Column(prefix + field.label, ".".join(here), kind, field, here)


def _distinct(columns: list[Column]) -> Iterator[Column]:
    """The columns, those with a heading that occurs before told apart by their code."""
    seen: set[str] = set()
    for each in columns:
        heading = each.heading if plain(each.heading) not in seen else f"{each.heading} ({each.code})"
        seen.add(plain(heading))
        yield Column(heading, each.code, each.kind, each.field, each.loc)


def _free_name(loc: tuple[str, ...], entity: EntityType, taken: set[str]) -> str:
    """A sheet name after the list, longer when that is taken, with a number as a last resort."""
    words = [capital(loc[-1].replace("_", " "))]
    words.append(capital(f"{entity.name} {' '.join(loc)}".replace("_", " ")))
    words.extend(f"{words[0][: MAX_SHEET_NAME - 4]} {number}" for number in range(2, 1000))
    return next(w for word in words if plain(w := word[:MAX_SHEET_NAME].strip()) not in taken)
