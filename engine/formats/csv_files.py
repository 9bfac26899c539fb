"""Dossiers from a CSV file, one a row: the columns name places in the dossier, values stand as people type them.

A heading is a place (``partijen[0].uea.aanwezig``) or, for what a dossier says itself, its label
(``Ondertoezichtstelling``). What is empty is unknown. The column ``procedure`` may be left out when there is but one
procedure that the rows could be about.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from engine.formats.cells import cell_value
from engine.formats.json_files import EMPTY
from engine.formats.problems import Loc, Problem, json_path
from engine.formats.procedure import ProcedureError, procedure_of
from engine.formats.raw import RawDossier, Unreadable, unreadable
from engine.knowledge.folders import KB_ROOT, procedures
from engine.models.vocabulary import Field, Vocabulary
from engine.spelling import did_you_mean, plain, shown
from engine.wording.parsing import TypedValueError
from engine.wording.values import NONE_AT_ALL

PROCEDURE = "procedure"
_STEP = re.compile(r"([a-z0-9_]+)|\[([0-9]{1,3})\]")
_MAX_FIELD = 1_000_000
_SAID = re.compile(r"sep=(.)\s*")
"""The first line by which a spreadsheet is told what divides the cells."""
_DIVIDERS = (";", ",", "\t")


@dataclass(frozen=True, slots=True)
class _Column:
    """What a column gives: the place in the dossier, and the field that stands there (none: the procedure)."""

    heading: str
    loc: Loc
    field: Field | None


def read_csv(path: Path, source: str, part: str = "", root: Path = KB_ROOT) -> Iterator[RawDossier | Unreadable]:
    """The dossiers of a CSV file in UTF-8, divided by semicolons, commas or tabs, or by what ``sep=`` says."""
    csv.field_size_limit(_MAX_FIELD)
    try:
        with path.open(encoding="utf-8-sig", newline="") as handle:
            first = handle.readline()
            said = _SAID.fullmatch(first)
            if not said:
                handle.seek(0)
            divider = said[1] if said else max(_DIVIDERS, key=first.count)
            rows = csv.reader(handle, delimiter=divider, strict=True)
            yield from _dossiers(rows, source, part, root, above=1 if said else 0)
    except UnicodeDecodeError:
        yield unreadable(source, "", "geen UTF-8; bewaar het bestand als CSV UTF-8")


def _dossiers(rows: Any, source: str, part: str, root: Path, above: int) -> Iterator[RawDossier | Unreadable]:
    """The dossiers in rows, with ``above`` lines before them. What is wrong with the headings is told once."""
    try:
        heads = next(rows, None)
        if not heads or not any(h.strip() for h in heads):
            yield unreadable(source, "", EMPTY)
            return
        top = f"regel {rows.line_num + above}"
        columns: dict[str, Sequence[_Column]] = {}
        for cells in rows:
            if not any(cell.strip() for cell in cells):
                continue
            place = f"regel {rows.line_num + above}"
            name = _procedure(heads, cells, part, root)
            if name not in columns:
                try:
                    vocabulary = procedure_of(name or None, part, root).vocabulary
                except ProcedureError as error:
                    yield unreadable(source, f"{place}, kolom {PROCEDURE}", str(error))
                    continue
                columns[name], problems = _columns(heads, vocabulary, source, top)
                if problems:
                    yield Unreadable(source, tuple(problems))
            if not columns[name]:
                continue
            if len(cells) > len(heads):
                yield unreadable(source, place, f"de rij heeft {len(cells)} cellen; er zijn {len(heads)} koppen")
            else:
                yield _dossier(columns[name], cells, name, source, place)
    except csv.Error:
        yield unreadable(
            source, f"regel {rows.line_num + above}", "geen geldige CSV: een aanhalingsteken te veel of te weinig"
        )


def _procedure(heads: Sequence[str], cells: Sequence[str], part: str, root: Path) -> str:
    """The procedure that a row names, or the only one there is."""
    for head, cell in zip(heads, cells, strict=False):
        if plain(head) == PROCEDURE and cell.strip():
            return cell.strip()
    able = [name for name in procedures(root) if _able(name, part, root)]
    return able[0] if len(able) == 1 else ""


def _able(name: str, part: str, root: Path) -> bool:
    try:
        procedure_of(name, part, root)
    except ProcedureError:
        return False
    return True


def _columns(
    heads: Sequence[str], vocabulary: Vocabulary, source: str, top: str
) -> tuple[Sequence[_Column], Sequence[Problem]]:
    """What each column gives, or what is wrong with the headings; one of the two is empty."""
    fields = vocabulary.root.fields.values()
    labels = {**{plain(f.name): f.name for f in fields}, **{plain(f.label): f.name for f in fields}}
    found: list[_Column] = []
    problems: list[Problem] = []
    for number, head in enumerate(heads, 1):
        text = head.strip()
        place = f"{top}, kolom {number}"
        if plain(text) == PROCEDURE:
            found.append(_Column(text, (PROCEDURE,), None))
            continue
        loc = _loc(labels.get(plain(text), text))
        field = _field(loc, vocabulary)
        if field is None or not loc:
            meant = did_you_mean(text, [*labels.values(), *(f.label for f in fields)])
            problems.append(Problem(source, place, f"{shown(text)} is geen gegeven van {vocabulary.root.label}{meant}"))
        elif any(column.loc == loc for column in found):
            problems.append(Problem(source, place, f"de kop {shown(text)} staat er twee keer"))
        else:
            found.append(_Column(text, loc, field))
    return ([] if problems else found), problems


def _loc(heading: str) -> Loc:
    steps: list[int | str] = []
    for step in _STEP.finditer(heading):
        steps.append(step[1] if step[1] else int(step[2]))
    return tuple(steps) if json_path(tuple(steps)) == heading else ()


def _field(loc: Loc, vocabulary: Vocabulary) -> Field | None:
    """The field at a place: a value, or a list that can be said to be empty."""
    entity = vocabulary.root
    field: Field | None = None
    for step in loc:
        if isinstance(step, int):
            if field is None or field.type != "lijst":
                return None
            entity, field = vocabulary.entities[field.of], None
            continue
        if field is not None:
            if field.type != "deel":
                return None
            entity = vocabulary.entities[field.of]
        field = entity.fields.get(step)
        if field is None:
            return None
    return field if field is not None and field.type != "deel" else None


def _dossier(columns: Sequence[_Column], cells: Sequence[str], procedure: str, source: str, place: str) -> RawDossier:
    data: dict[str, Any] = {PROCEDURE: procedure}
    problems: list[Problem] = []
    for column, cell in zip(columns, cells, strict=False):
        if column.field is None or not cell.strip():
            continue
        try:
            value = _value(column.field, cell)
            if value is not None:
                _put(data, column.loc, value)
        except TypedValueError as error:
            problems.append(Problem(source, f"{place}, {column.heading}", str(error)))
    mistakes = _close_lists(data)
    problems.extend(Problem(source, f"{place}, {json_path(loc)}", message) for loc, message in mistakes)
    return RawDossier(source, place, data, tuple(problems), partial(_locate, place))


def _value(field: Field, cell: str) -> Any:
    if field.type != "lijst":
        return cell_value(field, cell)
    if plain(cell) == NONE_AT_ALL:
        return []
    raise TypedValueError(f"vul hier “{NONE_AT_ALL}” in of niets; wat er wel is staat in eigen kolommen")


def _locate(place: str, loc: Loc) -> str:
    return ", ".join(part for part in (place, json_path(loc)) if part)


def _put(data: dict[Any, Any], loc: Loc, value: Any) -> None:
    """Puts a value at a place; members of lists wait in a dictionary by number until all are there."""
    here: Any = data
    for step in loc[:-1]:
        here = here.setdefault(step, {}) if isinstance(here, dict) else here
    if isinstance(here, list) or loc[-1] in here:
        raise TypedValueError(f"hier staat “{NONE_AT_ALL}”, maar er zijn wel gegevens")
    here[loc[-1]] = value


def _close_lists(data: dict[Any, Any], loc: Loc = ()) -> list[tuple[Loc, str]]:
    """Makes lists of what was put by number."""
    mistakes: list[tuple[Loc, str]] = []
    for key, value in data.items():
        if not isinstance(value, dict):
            continue
        numbers = sorted(step for step in value if isinstance(step, int))
        if numbers and numbers != list(range(len(numbers))):
            mistakes.append(((*loc, key), f"de nummers tussen [ en ] lopen niet door vanaf 0: {numbers[0]}"))
        for number in numbers:
            mistakes.extend(_close_lists({number: value[number]}, (*loc, key)))
        if numbers:
            data[key] = [value[number] for number in numbers]
        else:
            mistakes.extend(_close_lists(value, (*loc, key)))
    return mistakes
