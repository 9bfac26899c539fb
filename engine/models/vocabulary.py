"""The vocabulary of a procedure: entity types and their fields, read from ``woordenschat.toml``.

One place gives the meaning of a field: its type and bounds, its Dutch label and unit, who supplies it, from
which document it is read, and whether a mistake in it can be mended. Pydantic models, facts, JSON Schema,
the spreadsheet template and the check of predicates in rules all derive from it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal, get_args

FieldType = Literal[
    "naam",  # a name that people typed; identifies its entity
    "tekst",  # free text; never reaches the rules
    "janee",
    "keuze",  # one of `values`
    "keuzelijst",  # any number of `values`
    "datum",
    "moment",  # date and time to the second, local time
    "getal",  # whole number
    "verhouding",  # decimal number; millionths in the rules
    "bedrag",  # euros and cents; never reaches the rules, only ratios of amounts do
    "verwijzing",  # the name of an entity of type `of` that stands elsewhere in the dossier
    "deel",  # exactly one entity of type `of`
    "lijst",  # any number of entities of type `of`
]
Remedy = Literal["herstelbaar", "alleen vóór de sluiting", "niet herstelbaar"]

RATIO_SCALE = 1_000_000
"""A ratio in the rules is the floor of its millionths: exact for every limit with at most six decimals."""

ROOT = "dossier"
_NAME = re.compile(r"[a-z][a-z0-9_]*")


class VocabularyError(ValueError):
    """``woordenschat.toml`` contradicts itself; the message names the field."""


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that a dossier can say about an entity.

    ``unit`` is for people (``dagen``, ``woorden``); ``minimum`` and ``maximum`` are inclusive, in the units
    of the field (euros, whole numbers, decimals as text). ``supplied_by`` is the role that supplies the fact,
    ``source`` the document it is read from, ``remedy`` whether a mistake in it can be mended, ``mended_to`` the answer
    that is never taken back to mend something else: nobody unsigns a declaration to get out of a duty. A ``structural``
    field says how the dossier is built (who has which role); ``words`` writes coded values out.
    An ``only_when_known`` field (a score) is no choice while it is unknown: the rules ask for it when they need it.
    ``is_document`` says of a yes/no field that yes is one document more, of a list that each member is one.
    A field with ``no_citizen_number`` refuses text with something in it that is shaped like a citizen service number.
    """

    name: str
    type: FieldType
    label: str
    values: tuple[str, ...] = ()
    of: str = ""
    unit: str = ""
    minimum: str | None = None
    maximum: str | None = None
    supplied_by: str = "inschrijver"
    source: str = ""
    remedy: Remedy = "alleen vóór de sluiting"
    mended_to: str = ""
    required: bool = False
    structural: bool = False
    only_when_known: bool = False
    no_citizen_number: bool = False
    is_document: bool = False
    words: Mapping[str, str] = field(default_factory=dict, hash=False)
    removable: tuple[tuple[str, tuple[str, ...]], ...] | None = None
    """For a ``lijst``: which of its members can be left out (fields with the values that allow it; empty: all)."""

    def can_leave_out(self, member: Any) -> bool:
        """Whether this member of the list can be left out of the dossier."""
        return self.removable is not None and all(getattr(member, f, None) in v for f, v in self.removable)

    @property
    def in_rules(self) -> bool:
        """Whether the field is a predicate of its own in the rules."""
        return self.type not in ("naam", "tekst", "bedrag", "deel", "lijst")


@dataclass(frozen=True, slots=True)
class EntityType:
    """A kind of thing in a dossier, with its fields in the order of the document."""

    name: str
    label: str
    fields: Mapping[str, Field]

    @property
    def key(self) -> str | None:
        """The field that names an entity among its siblings, if there is one."""
        return next((f.name for f in self.fields.values() if f.type == "naam"), None)


@dataclass(frozen=True, slots=True)
class Ratio:
    """A ratio that follows from amounts: ``field`` of ``entity`` = sum of ``numerator`` / of ``denominator``.

    A name with a minus sign is subtracted. ``together`` names a field and value of the parties whose amounts
    may also be added up to one ratio for the bidder as a whole.
    """

    entity: str
    field: str
    numerator: tuple[str, ...]
    denominator: tuple[str, ...]
    together: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """A fact that is never after (or above) another, of the same entity or of one that holds it: else one is wrong."""

    first: tuple[str, str]
    then: tuple[str, str]


@dataclass(frozen=True)
class Vocabulary:
    """All entity types of (a part of) a procedure, the ratios between their amounts and the order of their facts.

    ``root_name`` is the entity type that a file gives: a ``dossier`` unless the vocabulary names another one.
    """

    entities: Mapping[str, EntityType]
    ratios: tuple[Ratio, ...] = field(default=())
    root_name: str = ROOT
    orders: tuple[Order, ...] = field(default=())

    @property
    def root(self) -> EntityType:
        return self.entities[self.root_name]

    def all_fields(self) -> Iterator[tuple[EntityType, Field]]:
        for entity in self.entities.values():
            for each in entity.fields.values():
                yield entity, each

    def field_of_predicate(self, name: str) -> Field | None:
        """The field behind a predicate of the rules, if it is one."""
        return self._of_predicate.get(name)

    @cached_property
    def _of_predicate(self) -> Mapping[str, Field]:
        found: dict[str, Field] = {}
        for _, each in self.all_fields():
            if each.in_rules:
                found.setdefault(each.name, each)
        return found


def read_vocabulary(data: Mapping[str, Any], value_lists: Mapping[str, Mapping[str, str]] | None = None) -> Vocabulary:
    """A vocabulary from the parsed TOML of ``woordenschat.toml``.

    ``value_lists`` are shared lists of values with their wording, that ``waarden = "naam"`` refers to.
    Raises `VocabularyError` when a field is incomplete, refers to nothing, or has two types.
    """
    lists = dict(value_lists or {})
    reserved = ("verhouding", "volgorde", "waarden", "wortel")
    entities = {name: _entity(name, spec, lists) for name, spec in data.items() if name not in reserved}
    ratios = tuple(_ratio(r) for r in data.get("verhouding", []))
    orders = tuple(_order(each) for each in data.get("volgorde", []))
    vocabulary = Vocabulary(entities, ratios, str(data.get("wortel", ROOT)), orders)
    _check(vocabulary)
    return vocabulary


def _entity(name: str, spec: Mapping[str, Any], lists: Mapping[str, Mapping[str, str]]) -> EntityType:
    fields = {f: _field(name, f, each, lists) for f, each in spec.get("velden", {}).items()}
    return EntityType(name, spec.get("label", name), fields)


_KEYS = {
    "type": "type",
    "label": "label",
    "van": "of",
    "eenheid": "unit",
    "min": "minimum",
    "max": "maximum",
    "levert": "supplied_by",
    "bron": "source",
    "herstel": "remedy",
    "herstel_naar": "mended_to",
    "verplicht": "required",
    "structuur": "structural",
    "pas_als_bekend": "only_when_known",
    "geen_bsn": "no_citizen_number",
    "stuk": "is_document",
}


def _field(entity: str, name: str, spec: Mapping[str, Any], lists: Mapping[str, Mapping[str, str]]) -> Field:
    place = f"{entity}.{name}"
    if not _NAME.fullmatch(name):
        raise VocabularyError(f"{place}: een veldnaam bestaat uit kleine letters, cijfers en _")
    unknown = set(spec) - set(_KEYS) - {"waarden", "weg_te_laten"}
    if unknown:
        raise VocabularyError(f"{place}: onbekende sleutel {', '.join(sorted(unknown))}")
    values = spec.get("waarden", ())
    arguments = {_KEYS[k]: v for k, v in spec.items() if k in _KEYS}
    if isinstance(values, str):
        values = lists.get(values, {})
    if isinstance(values, Mapping):
        arguments["words"] = values
    if (drop := spec.get("weg_te_laten", False)) is not False:
        conditions = {} if drop is True else drop
        arguments["removable"] = tuple((f, tuple(words)) for f, words in conditions.items())
    for bound in ("minimum", "maximum"):
        if bound in arguments:
            arguments[bound] = str(arguments[bound])
    try:
        return Field(name=name, values=tuple(values), **arguments)
    except TypeError as error:
        raise VocabularyError(f"{place}: type en label zijn verplicht") from error


def _ratio(spec: Mapping[str, Any]) -> Ratio:
    together = spec.get("samen")
    return Ratio(
        spec["van"],
        spec["veld"],
        tuple(spec["teller"]),
        tuple(spec["noemer"]),
        (str(together["veld"]), str(together["waarde"])) if together else None,
    )


def _order(spec: Mapping[str, str]) -> Order:
    (first, _, field), (then, _, other) = spec["eerst"].partition("."), spec["dan"].partition(".")
    return Order((first, field), (then, other))


def _check(vocabulary: Vocabulary) -> None:
    if vocabulary.root_name not in vocabulary.entities:
        raise VocabularyError(f"de woordenschat beschrijft geen {vocabulary.root_name}")
    meanings: dict[str, tuple[str, tuple[str, ...]]] = {}
    for entity, each in vocabulary.all_fields():
        place = f"{entity.name}.{each.name}"
        if each.type not in get_args(FieldType):
            raise VocabularyError(f"{place}: onbekend type {each.type}")
        if each.type in ("keuze", "keuzelijst") and not each.values:
            raise VocabularyError(f"{place}: een keuze heeft waarden")
        if each.type in ("deel", "lijst", "verwijzing") and each.of not in vocabulary.entities:
            raise VocabularyError(f"{place}: {each.of!r} is geen soort in deze woordenschat")
        if each.removable is not None and each.type != "lijst":
            raise VocabularyError(f"{place}: alleen van een lijst kan een onderdeel worden weggelaten")
        for name, _ in each.removable or ():
            if name not in vocabulary.entities[each.of].fields:
                raise VocabularyError(f"{place}: weg_te_laten noemt {name}, en dat is geen veld van {each.of}")
        if each.no_citizen_number and each.type not in ("naam", "tekst"):
            raise VocabularyError(f"{place}: geen_bsn hoort bij een naam of een tekst")
        if each.is_document and each.type not in ("janee", "lijst"):
            raise VocabularyError(f"{place}: een stuk is er of is er niet, of staat in een lijst")
        if each.mended_to and (each.type != "janee" or each.mended_to not in ("ja", "nee")):
            raise VocabularyError(f"{place}: herstel_naar is ja of nee, en hoort bij een janee")
        meaning = (each.type, each.values)
        if each.in_rules and meanings.setdefault(each.name, meaning) != meaning:
            raise VocabularyError(f"{place}: hetzelfde woord heeft elders een ander type of andere waarden")
    for ratio in vocabulary.ratios:
        for name in (ratio.field, *ratio.numerator, *ratio.denominator):
            if name.lstrip("-") not in vocabulary.entities[ratio.entity].fields:
                raise VocabularyError(f"verhouding {ratio.field}: {name} is geen veld van {ratio.entity}")
    for order in vocabulary.orders:
        for entity_name, field_name in (order.first, order.then):
            found = vocabulary.entities.get(entity_name)
            if found is None or field_name not in found.fields:
                raise VocabularyError(f"volgorde: {entity_name}.{field_name} is geen veld in deze woordenschat")
