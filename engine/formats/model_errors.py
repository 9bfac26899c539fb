"""What a model found wrong in a dossier, in Dutch."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from pydantic import ValidationError

from engine.formats.problems import MAX_PROBLEMS, Loc, Problem, json_path, limited
from engine.models.vocabulary import EntityType, Field, Vocabulary
from engine.spelling import did_you_mean, shown
from engine.wording.parsing import not_among


def translate(
    error: ValidationError, vocabulary: Vocabulary, file: str, place_of: Callable[[Loc], str] = json_path
) -> tuple[Problem, ...]:
    """The problems that a model found in a dossier. ``place_of`` says where in the file a place is."""
    details = error.errors(include_url=False)
    problems = [Problem(file, place_of(d["loc"]), _message(d, vocabulary)) for d in details[:MAX_PROBLEMS]]
    return limited(problems, file, len(details))


def _message(detail: Mapping[str, Any], vocabulary: Vocabulary) -> str:
    loc: Loc = detail["loc"]
    given = detail["input"]
    match detail["type"]:
        case "waarom":
            return str(detail["ctx"]["zin"])
        case "missing":
            return "ontbreekt, maar is verplicht"
        case "extra_forbidden" if loc:
            return _unknown_name(str(loc[-1]), _entity_at(loc[:-1], vocabulary), root=len(loc) == 1)
    field = _field_at(loc, vocabulary)
    if detail["type"] == "literal_error" and field is not None and isinstance(given, str):
        return not_among(given, field.values)
    return f"verwacht {_expected(field, loc)}; gevonden {shown(given)}"


def _unknown_name(name: str, entity: EntityType | None, root: bool) -> str:
    if entity is None:
        return f"{shown(name)} is geen bekend gegeven"
    names = {field.label: field.name for field in entity.fields.values()}
    meant = names.get(name.strip().capitalize(), name)
    options = [*entity.fields, *(["procedure"] if root else [])]
    return f"{shown(name)} is geen gegeven van {entity.label}{did_you_mean(meant, options)}"


def _expected(field: Field | None, loc: Loc) -> str:
    """What belongs at a place, by the type of its field."""
    member = bool(loc) and isinstance(loc[-1], int)
    match field.type if field else "":
        case "janee":
            return "true (ja) of false (nee), zonder aanhalingstekens"
        case "getal":
            return "een heel getal, zonder aanhalingstekens"
        case "keuze" | "keuzelijst" if field and (field.type == "keuze" or member):
            return f"een van {', '.join(field.values)}"
        case "lijst" | "keuzelijst" if not member:
            return "een lijst tussen [ en ]"
        case "deel" | "lijst":
            return "een object tussen { en }"
        case _:
            return "een andere waarde" if loc else "een object tussen { en }"


def _entity_at(loc: Loc, vocabulary: Vocabulary) -> EntityType | None:
    entity = vocabulary.root
    for step in loc:
        if isinstance(step, int):
            continue
        field = entity.fields.get(step)
        if field is None or not field.of:
            return None
        entity = vocabulary.entities[field.of]
    return entity


def _field_at(loc: Loc, vocabulary: Vocabulary) -> Field | None:
    """The field that a place is about; an item of a list is about the field of the list."""
    names = [index for index, step in enumerate(loc) if isinstance(step, str)]
    entity = _entity_at(loc[: names[-1]], vocabulary) if names else None
    return entity.fields.get(str(loc[names[-1]])) if entity else None
