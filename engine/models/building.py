"""Pydantic models from a vocabulary: strict, frozen, unknown keys refused, absent means unknown.

An absent field is ``None``: nobody said anything about it. A ``deel`` that is absent is an entity about
which nothing is known; a ``lijst`` or ``keuzelijst`` that is absent is unknown as a whole, an empty one is
known to be empty. ``null`` says the same as absent.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, create_model

from engine.models import values
from engine.models import vocabulary as v

MAX_WHOLE = 1_000_000_000
"""Whole numbers stay far below the solver's 2^31."""
MAX_AMOUNT = Decimal(2_000_000_000)
MAX_RATIO = Decimal(1000)


class Entity(BaseModel):
    """Base of all models built from a vocabulary."""

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")


def build_models(vocabulary: v.Vocabulary) -> Mapping[str, type[Entity]]:
    """A model per entity type, by name. Entity types may refer to each other, but not in a circle."""
    built: dict[str, type[Entity]] = {}

    def build(name: str) -> type[Entity]:
        if name not in built:
            entity = vocabulary.entities[name]
            definitions: dict[str, Any] = {f.name: _definition(f, build) for f in entity.fields.values()}
            if name == vocabulary.root_name:
                definitions["procedure"] = (str, Field(title="Procedure"))
            built[name] = create_model(name, __base__=Entity, **definitions)
        return built[name]

    for name in vocabulary.entities:
        build(name)
    return built


def _definition(field: v.Field, build: Any) -> tuple[Any, Any]:
    info = Field(default=None, title=field.label, description=_description(field))
    match field.type:
        case "deel":
            model = build(field.of)
            absent = BeforeValidator(lambda value: {} if value is None else value)
            return Annotated[model, absent], Field(default_factory=model, title=field.label)
        case "lijst":
            return tuple_of(build(field.of)) | None, info
        case "keuzelijst":
            return Annotated[tuple_of(_one_of(field.values)), AfterValidator(_no_repeats)] | None, info
        case _ if field.required:
            return _scalar(field), Field(title=field.label, description=_description(field))
        case _:
            return _scalar(field) | None, info


def _scalar(field: v.Field) -> Any:
    match field.type:
        case "janee":
            return bool
        case "keuze":
            return _one_of(field.values)
        case "datum":
            return Annotated[Any, BeforeValidator(values.parse_date)]
        case "moment":
            return Annotated[Any, BeforeValidator(values.parse_moment)]
        case "naam" | "verwijzing":
            return _text(field, values.parse_name)
        case "tekst":
            return _text(field, _text_or_nothing)
        case "getal":
            return Annotated[int, AfterValidator(_within(field))]
        case "verhouding":
            return Annotated[Any, BeforeValidator(values.parse_decimal), AfterValidator(_within(field))]
        case _:
            return Annotated[Any, BeforeValidator(values.parse_amount), AfterValidator(_within(field))]


def _text(field: v.Field, parse: Callable[[Any], str | None]) -> Any:
    """Text as ``parse`` reads it; what must not stand in it is refused before anything repeats it."""
    if field.no_citizen_number:
        return Annotated[Any, BeforeValidator(lambda value: parse(values.without_citizen_number(value)))]
    return Annotated[Any, BeforeValidator(parse)]


def _one_of(words: tuple[str, ...]) -> Any:
    literal: Any = Literal
    return literal[words]


def _text_or_nothing(value: Any) -> str | None:
    return values.parse_text(value) or None


def tuple_of(item: Any) -> Any:
    """A tuple of items that is given as a JSON array or a Python list."""
    return Annotated[tuple[item, ...], BeforeValidator(lambda x: tuple(x) if isinstance(x, list) else x)]


def _no_repeats(items: tuple[str, ...]) -> tuple[str, ...]:
    if len(set(items)) != len(items):
        raise values.wrong("een waarde staat er twee keer in")
    return items


def bounds(field: v.Field) -> tuple[Decimal, Decimal]:
    """The lowest and highest value of a number: those of the vocabulary, else those the engine can bear."""
    default = {"getal": Decimal(MAX_WHOLE), "verhouding": MAX_RATIO}.get(field.type, MAX_AMOUNT)
    low = Decimal(field.minimum) if field.minimum is not None else -default
    high = Decimal(field.maximum) if field.maximum is not None else default
    return low, high


def _within(field: v.Field) -> Any:
    low, high = bounds(field)

    def check(value: Any) -> Any:
        if value < low:
            raise values.wrong(f"{value} is te laag; het is ten minste {low}")
        if value > high:
            raise values.wrong(f"{value} is te hoog; het is ten hoogste {high}")
        return value

    return check


def _description(field: v.Field) -> str:
    parts = (
        field.unit and f"eenheid: {field.unit}",
        f"levert: {field.supplied_by}",
        field.source and f"bron: {field.source}",
    )
    return "; ".join(p for p in parts if p)
