"""Whether a dossier contradicts itself, by the vocabulary alone: names twice, ratios that are off, dates in reverse."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from math import floor
from typing import Any

from engine.formats.problems import Loc
from engine.models.building import Entity
from engine.models.vocabulary import RATIO_SCALE, EntityType, Field, Order, Ratio, Vocabulary
from engine.spelling import shown
from engine.wording.values import lowered, spell_amount, spell_ratio, spell_value


def contradictions(dossier: Entity, vocabulary: Vocabulary) -> Iterator[tuple[Loc, str]]:
    """The places where a dossier contradicts itself, each with a Dutch sentence."""
    yield from _entity(vocabulary.root, dossier, (), vocabulary, {})
    known: dict[str, set[str]] = {}
    references: list[tuple[Loc, Field, str]] = []
    _collect(vocabulary.root, dossier, (), vocabulary, known, references)
    for loc, field, name in references:
        if name not in known.get(field.of, set()):
            options = ", ".join(sorted(known.get(field.of, set()))) or "geen"
            yield loc, f"{shown(name)} komt in dit dossier niet voor als {field.of}; wel: {options}"


def _collect(
    kind: EntityType,
    data: Any,
    loc: Loc,
    vocabulary: Vocabulary,
    known: dict[str, set[str]],
    references: list[tuple[Loc, Field, str]],
) -> None:
    """Gathers the names of all entities and the references to them."""
    if kind.key is not None:
        known.setdefault(kind.name, set()).add(getattr(data, kind.key))
    for field in kind.fields.values():
        value = getattr(data, field.name)
        here = (*loc, field.name)
        if field.type == "deel":
            _collect(vocabulary.entities[field.of], value, here, vocabulary, known, references)
        elif field.type == "lijst":
            for index, item in enumerate(value or ()):
                _collect(vocabulary.entities[field.of], item, (*here, index), vocabulary, known, references)
        elif field.type == "verwijzing" and value is not None:
            references.append((here, field, value))


def same_name(name: str) -> str:
    """What names have in common that people take for the same name."""
    return " ".join(name.casefold().split())


def exact_ratio(ratio: Ratio, data: Any) -> Fraction | None:
    """The ratio that follows from the amounts of an entity, ``None`` when they do not give one."""
    top, bottom = _total(ratio.numerator, data), _total(ratio.denominator, data)
    return None if top is None or not bottom else Fraction(top) / Fraction(bottom)


def _total(names: tuple[str, ...], data: Any) -> Decimal | None:
    total = Decimal(0)
    for name in names:
        amount = getattr(data, name.lstrip("-"))
        if amount is None:
            return None
        total += -amount if name.startswith("-") else amount
    return total


def _entity(
    kind: EntityType, data: Any, loc: Loc, vocabulary: Vocabulary, holders: Mapping[str, Any]
) -> Iterator[tuple[Loc, str]]:
    holders = {**holders, kind.name: data}
    for order in vocabulary.orders:
        if order.first[0] == kind.name:
            yield from _reversed(order, holders, loc, vocabulary)
    for ratio in vocabulary.ratios:
        if ratio.entity == kind.name:
            yield from _off(ratio, kind, data, loc)
    for field in kind.fields.values():
        value = getattr(data, field.name)
        if field.type == "deel":
            yield from _entity(vocabulary.entities[field.of], value, (*loc, field.name), vocabulary, holders)
        elif field.type == "lijst" and value is not None:
            yield from _members(field, value, (*loc, field.name), vocabulary, holders)


def _members(
    field: Field, items: Any, loc: Loc, vocabulary: Vocabulary, holders: Mapping[str, Any]
) -> Iterator[tuple[Loc, str]]:
    kind = vocabulary.entities[field.of]
    seen: set[str] = set()
    for index, item in enumerate(items):
        if kind.key is not None:
            name = getattr(item, kind.key)
            if same_name(name) in seen:
                yield (*loc, index, kind.key), f"de naam {shown(name)} komt hier al voor ({kind.label})"
            seen.add(same_name(name))
        yield from _entity(kind, item, (*loc, index), vocabulary, holders)


def _reversed(order: Order, holders: Mapping[str, Any], loc: Loc, vocabulary: Vocabulary) -> Iterator[tuple[Loc, str]]:
    (kind, name), (holder, other) = order.first, order.then
    first, then = getattr(holders[kind], name), getattr(holders.get(holder), other, None)
    if first is None or then is None or _day(first) <= _day(then):
        return
    fields = vocabulary.entities[kind].fields[name], vocabulary.entities[holder].fields[other]
    after = "ligt na" if isinstance(first, date) else "is meer dan"
    yield (
        (*loc, name),
        f"{spell_value(fields[0], first)} {after} {spell_value(fields[1], then)} ({lowered(fields[1].label)}), "
        "en dat kan niet; verbeter een van de twee",
    )


def _day(value: Any) -> Any:
    """What is compared: of a moment its day, as the other one may be a day."""
    return value.date() if isinstance(value, datetime) else value


def _off(ratio: Ratio, kind: EntityType, data: Any, loc: Loc) -> Iterator[tuple[Loc, str]]:
    given: Decimal | None = getattr(data, ratio.field)
    exact = exact_ratio(ratio, data)
    if given is None or exact is None or given * RATIO_SCALE == floor(exact * RATIO_SCALE):
        return
    fields = [kind.fields[name.lstrip("-")] for name in (*ratio.numerator, *ratio.denominator)]
    amounts = ", ".join(f"{f.label.lower()} {spell_amount(getattr(data, f.name))}" for f in fields)
    yield (
        (*loc, ratio.field),
        f"{spell_ratio(given)} strookt niet met de bedragen: die geven {spell_ratio(exact)} ({amounts}); "
        "verbeter een van de twee of laat de verhouding weg",
    )
