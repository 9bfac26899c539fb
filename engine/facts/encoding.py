"""A dossier as facts: one predicate per field, named after the field, about an entity that is named by a term.

``dossier("Waddenzoom")``, ``partij("Waddenzoom", partij("Waddenzoom", "De Brug"))``,
``solvabiliteit(jaarrekening(partij("Waddenzoom", "De Brug")), 249900)``.
What the dossier does not say becomes ``onbekend(veld, entiteit)``. Every fact remembers where it comes from.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from math import floor
from typing import Any, NamedTuple

from engine.models.building import Entity, bounds
from engine.models.vocabulary import RATIO_SCALE, EntityType, Field, Ratio, Vocabulary
from engine.terms import Fn, Value, constant

YES, NO = Fn("ja"), Fn("nee")
Path = tuple[str | int, ...]


class Origin(NamedTuple):
    """Where a fact comes from: the path in the dossier, the field, and the amounts it was computed from.

    ``nought`` are the amounts below the line of a ratio that does not exist because together they are 0.
    """

    path: Path
    field: Field
    entity: Value
    amounts: tuple[tuple[Field, Any], ...] = ()
    nought: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of one dossier with their origins. ``dossier`` is the name by which rules know it."""

    dossier: str
    origins: Mapping[Fn, Origin | None]
    lists: tuple[Origin, ...] = ()
    """The lists of fixed words that the dossier gives, also the empty ones."""
    removable: tuple[Origin, ...] = ()
    """The members of lists that the dossier could do without; ``entity`` is the member."""

    @property
    def atoms(self) -> tuple[Fn, ...]:
        return tuple(self.origins)


def encode(dossier: Entity, vocabulary: Vocabulary, number: int = 1, called: Callable[[str], str] = str) -> Facts:
    """The facts of a dossier. ``number`` tells it from the others of its case where names have no order.

    ``called`` gives the name by which the rules know what a person named; different names stay different.
    """
    name = called(getattr(dossier, vocabulary.root.key or "naam"))
    encoder = _Encoder(vocabulary, name, called)
    encoder.origins[Fn(vocabulary.root_name, (name,))] = None
    encoder.origins[Fn("volgnummer", (name, number))] = None
    encoder.entity(vocabulary.root, dossier, name, ())
    for ratio in vocabulary.ratios:
        if ratio.together:
            encoder.together(ratio, name)
    return Facts(name, encoder.origins, tuple(encoder.lists), tuple(encoder.removable))


def value_in_rules(field: Field, value: Any) -> Value:
    """The value of a field as the rules see it (a date as its day number, a decimal as whole millionths)."""
    match value:
        case bool():
            return YES if value else NO
        case datetime():
            return Fn("moment", (value.toordinal(), value.hour * 3600 + value.minute * 60 + value.second))
        case date():
            return value.toordinal()
        case Decimal():
            return floor(value * RATIO_SCALE)
        case int():
            return value
        case str() if field.type in ("keuze", "keuzelijst"):
            return constant(value)
    raise TypeError(f"{field.name}: {value!r} hoort niet in de regels")


class _Encoder:
    def __init__(self, vocabulary: Vocabulary, name: str, called: Callable[[str], str]) -> None:
        self.vocabulary = vocabulary
        self.name = name
        self.called = called
        self.origins: dict[Fn, Origin | None] = {}
        self.parts: list[tuple[EntityType, Any, Value]] = []
        self.lists: list[Origin] = []
        self.removable: list[Origin] = []

    def entity(self, entity: EntityType, data: Any, term: Value, path: Path) -> None:
        self.parts.append((entity, data, term))
        derived = {r.field: r for r in self.vocabulary.ratios if r.entity == entity.name}
        for field in entity.fields.values():
            value = getattr(data, field.name)
            here = (*path, field.name)
            if field.type == "deel":
                self.entity(self.vocabulary.entities[field.of], value, Fn(field.name, (term,)), here)
            elif field.type == "lijst":
                self.children(field, value, term, here)
            elif field.in_rules:
                origin = Origin(here, field, term)
                if value is None and field.name in derived:
                    value, origin = self.ratio(derived[field.name], [data], origin)
                self.leaf(field, value, term, origin)

    def children(self, field: Field, items: Any, parent: Value, path: Path) -> None:
        if items is None:
            self.origins[Fn("onbekend", (Fn(field.name), parent))] = Origin(path, field, parent)
            return
        kind = self.vocabulary.entities[field.of]
        for number, item in enumerate(items):
            key = self.called(getattr(item, kind.key)) if kind.key else number + 1
            term = Fn(kind.name, (parent, key))
            self.origins[Fn(kind.name, (parent, term))] = None
            if field.can_leave_out(item):
                self.removable.append(Origin((*path, number), field, term))
            self.entity(kind, item, term, (*path, number))

    def leaf(self, field: Field, value: Any, term: Value, origin: Origin) -> None:
        if value is None:
            self.origins[Fn("onbekend", (Fn(field.name), term))] = origin
        elif field.type == "keuzelijst":
            self.lists.append(origin)
            for each in value:
                self.origins[Fn(field.name, (term, constant(each)))] = origin
        elif field.type == "verwijzing":
            self.origins[Fn(field.name, (term, Fn(field.of, (self.name, self.called(value)))))] = origin
        elif field.type == "verhouding" and isinstance(value, Fraction):
            self.origins[Fn(field.name, (term, _bounded(field, floor(value * RATIO_SCALE))))] = origin
        else:
            self.origins[Fn(field.name, (term, value_in_rules(field, value)))] = origin

    def ratio(self, ratio: Ratio, sources: list[Any], origin: Origin) -> tuple[Fraction | None, Origin]:
        """The exact ratio over one or more entities; ``None`` when an amount is missing or the denominator is 0."""
        fields = self.vocabulary.entities[ratio.entity].fields
        amounts: list[tuple[Field, Any]] = []

        def total(names: tuple[str, ...]) -> Decimal | None:
            result = Decimal(0)
            for name in names:
                field = fields[name.lstrip("-")]
                values = [getattr(source, field.name) for source in sources]
                if None in values:
                    return None
                subtotal = sum(values, Decimal(0))
                amounts.append((field, subtotal))
                result += -subtotal if name.startswith("-") else subtotal
            return result

        top, bottom = total(ratio.numerator), total(ratio.denominator)
        if not sources or top is None or bottom is None:
            return None, origin
        if not bottom:
            return None, origin._replace(nought=tuple(fields[n.lstrip("-")] for n in ratio.denominator))
        return Fraction(top) / Fraction(bottom), origin._replace(amounts=tuple(amounts))

    def together(self, ratio: Ratio, name: str) -> None:
        """The same ratio for the bidder as a whole: the amounts of the parties concerned added up."""
        wanted, value = ratio.together or ("", "")
        members = [term for entity, data, term in self.parts if getattr(data, wanted, None) == value and entity.fields]
        sources = [
            data
            for entity, data, term in self.parts
            if entity.name == ratio.entity and isinstance(term, Fn) and term.args[0] in members
        ]
        if not sources:
            return
        field = self.vocabulary.entities[ratio.entity].fields[ratio.field]
        part = next(f.name for _, f in self.vocabulary.all_fields() if f.type == "deel" and f.of == ratio.entity)
        term = Fn(part, (Fn("samen", (name,)),))
        result, origin = self.ratio(ratio, sources, Origin((), field, term))
        self.leaf(field, result, term, origin)


def _bounded(field: Field, scaled: int) -> int:
    """A computed ratio within the bounds of its field, which every limit is too: beyond them it says nothing more."""
    lowest, highest = bounds(field)
    return min(max(scaled, int(lowest * RATIO_SCALE)), int(highest * RATIO_SCALE))
