"""Strict JSON and JSONL: what two readers could take in two ways is refused, with line and column or path."""

from __future__ import annotations

import codecs
import json
import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from engine.formats.problems import Loc, Problem, json_path
from engine.formats.raw import RawDossier, Unreadable, unreadable
from engine.spelling import shown

if TYPE_CHECKING:
    from engine.models.building import Entity

MAX_BYTES = 20 * 1024 * 1024
"""The largest JSON file, and the longest line of a JSONL file: far more than a dossier ever needs."""
MAX_DEPTH = 32
"""Deeper nesting than any vocabulary has."""
_MAX_DIGITS = 18

TOO_LARGE = f"is groter dan {MAX_BYTES // 1024**2} MB"
EMPTY = "het bestand is leeg"
_SYNTAX = {
    "Expecting property name": "verwacht een naam tussen dubbele aanhalingstekens",
    "Illegal trailing comma": "een komma te veel",
    "Expecting ':'": "verwacht een dubbele punt tussen naam en waarde",
    "Expecting ','": "verwacht een komma of het einde van de lijst of het object",
    "Expecting value": "verwacht een waarde (tekst tussen dubbele aanhalingstekens)",
    "Extra data": "na het einde van het object staat nog iets",
    "Unterminated string": "een aanhalingsteken ontbreekt aan het eind van de tekst",
    "Invalid control character": "een stuurteken (zoals een tab of een regeleinde) in een tekst",
    "Invalid \\": "een verkeerde reeks na een backslash",
    "Unexpected UTF-8 BOM": "het bestand begint met een BOM",
}


class JsonError(ValueError):
    """A text that is no acceptable JSON object; holds a place and a Dutch sentence per mistake."""

    def __init__(self, *mistakes: tuple[str, str]) -> None:
        super().__init__("; ".join(message for _, message in mistakes))
        self.mistakes = mistakes


def read_json(path: Path, source: str) -> Iterator[RawDossier | Unreadable]:
    """The one dossier of a JSON file."""
    with path.open("rb") as handle:
        content = handle.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        yield unreadable(source, "", f"het bestand {TOO_LARGE}")
        return
    yield json_dossier(content, source, "")


def read_jsonl(path: Path, source: str) -> Iterator[RawDossier | Unreadable]:
    """The dossiers of a JSONL file, one a line; empty lines do not count."""
    for line in jsonl_lines(path, source):
        yield line if isinstance(line, Unreadable) else json_dossier(line[1], source, line[0])


def jsonl_lines(path: Path, source: str) -> Iterator[tuple[str, bytes] | Unreadable]:
    """The lines of a JSONL file that hold something, each with its place."""
    empty = True
    with path.open("rb") as handle:
        for number, line in enumerate(_lines(handle), 1):
            place = f"regel {number}"
            if line is None:
                empty = False
                yield unreadable(source, place, f"de regel {TOO_LARGE}")
            elif line.strip():
                empty = False
                yield place, line
    if empty:
        yield unreadable(source, "", EMPTY)


def parse_object(content: bytes) -> dict[str, Any]:
    """The object that a JSON text holds. Raises `JsonError` with every mistake that can be seen."""
    text = _text(content)
    try:
        data = json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=_Refused,
            parse_int=_whole,
            parse_float=_float,
        )
    except json.JSONDecodeError as error:
        raise JsonError(_syntax(error, text)) from None
    except RecursionError:
        raise JsonError(("", f"meer dan {MAX_DEPTH} lagen diep")) from None
    if isinstance(data, list):
        message = "verwacht één dossier tussen { en }; gevonden een lijst (meer dossiers: .jsonl, één per regel)"
        raise JsonError(("", message))
    if not isinstance(data, dict):
        raise JsonError(("", f"verwacht één dossier tussen {{ en }}; gevonden {_given(data)}"))
    if mistakes := list(_refused(data, ())):
        raise JsonError(*((json_path(loc), message) for loc, message in mistakes))
    return data


def dossier_data(dossier: Entity) -> dict[str, Any]:
    """A dossier as data that JSON can hold, without what is unknown: the way back of reading."""
    return _known(dossier.model_dump(mode="json"))


def _known(data: dict[str, Any]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key, value in data.items():
        if isinstance(value, dict):
            if part := _known(value):
                result[key] = part
        elif isinstance(value, list):
            result[key] = [_known(item) if isinstance(item, dict) else item for item in value]
        elif value is not None:
            result[key] = value
    return result


def _lines(handle: BinaryIO) -> Iterator[bytes | None]:
    """The lines of a file, ``None`` for one that is too long to hold."""
    while line := handle.readline(MAX_BYTES + 1):
        if len(line) <= MAX_BYTES:
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = handle.readline(MAX_BYTES)
        yield None


def json_dossier(content: bytes, source: str, line: str = "") -> RawDossier | Unreadable:
    """The dossier in a JSON text, that stands on a line of its file or (``line`` empty) is all of it."""
    try:
        data = parse_object(content)
    except JsonError as error:
        return Unreadable(source, tuple(Problem(source, _below(line, p), m) for p, m in error.mistakes))
    return RawDossier(source, line, data, locate=partial(_locate, line))


def _locate(line: str, loc: Loc) -> str:
    return _below(line, json_path(loc))


def _below(line: str, place: str) -> str:
    if line:
        place = place.removeprefix("regel 1, ")
    return ", ".join(part for part in (line, place) if part)


# --- bytes to text ------------------------------------------------------------


def _text(content: bytes) -> str:
    if content.startswith(codecs.BOM_UTF8):
        raise JsonError(("", "het bestand begint met een BOM; bewaar het als UTF-8 zonder BOM"))
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise JsonError(("", "het bestand is UTF-16; bewaar het als UTF-8"))
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = content[: error.start]
        line, column = before.count(b"\n") + 1, error.start - before.rfind(b"\n")
        message = f"geen UTF-8 (byte {content[error.start]:#04x}); bewaar het bestand als UTF-8"
        raise JsonError((f"regel {line}, kolom {column}", message)) from None
    text = text.rstrip()
    if not text:
        raise JsonError(("", EMPTY))
    return text


def _syntax(error: json.JSONDecodeError, text: str) -> tuple[str, str]:
    place = f"regel {error.lineno}, kolom {error.colno}"
    if error.pos >= len(text) or error.msg.startswith("Unterminated string"):
        return place, "de tekst breekt af: een aanhalingsteken, } of ] ontbreekt"
    message = next((dutch for start, dutch in _SYNTAX.items() if error.msg.startswith(start)), "")
    return place, f"geen geldige JSON: {message}" if message else "geen geldige JSON"


# --- what JSON allows and a dossier does not ----------------------------------


@dataclass(frozen=True, slots=True)
class _Refused:
    """A number that JSON readers do not agree on."""

    written: str


class _Repeating(dict[str, Any]):
    """An object in which keys occur more than once."""

    keys_twice: tuple[str, ...]


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) == len(pairs):
        return result
    repeating = _Repeating(result)
    repeating.keys_twice = tuple(key for key, times in Counter(key for key, _ in pairs).items() if times > 1)
    return repeating


def _whole(written: str) -> int | _Refused:
    return int(written) if len(written) <= _MAX_DIGITS else _Refused(written)


def _float(written: str) -> float | _Refused:
    value = float(written)
    return value if math.isfinite(value) else _Refused(written)


def _refused(value: Any, loc: Loc) -> Iterator[tuple[Loc, str]]:
    if len(loc) > MAX_DEPTH:
        yield loc[:3], f"meer dan {MAX_DEPTH} lagen diep"
    elif isinstance(value, _Refused):
        yield loc, f"{shown(value.written)} is geen getal waarmee te rekenen is"
    elif isinstance(value, dict):
        if isinstance(value, _Repeating):
            for key in value.keys_twice:
                yield (*loc, key), f"de sleutel {shown(key)} staat er meer dan één keer"
        for key, item in value.items():
            yield from _refused(item, (*loc, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _refused(item, (*loc, index))


def _given(value: Any) -> str:
    return shown(value.written if isinstance(value, _Refused) else value)
