"""What a worker does: the units of a piece read, decided and told, each as a row of the journal."""

from __future__ import annotations

import gc
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from engine.batch.alike import once_each
from engine.batch.plan import Plan
from engine.batch.units import Unit
from engine.facts.encoding import encode
from engine.formats.consistency import same_name
from engine.formats.problems import Problem
from engine.formats.raw import Unreadable
from engine.formats.reading import DossierFile, name_taken
from engine.knowledge.base import KnowledgeBase
from engine.models.building import Entity
from engine.outcome.assessment import Assessment, assess
from engine.outcome.case import Case, name_of, open_case
from engine.outcome.position import Position
from engine.outcome.questions import Inquiry, inquire
from engine.outcome.together import asks, explained, settled
from engine.wording.inquiry import tell_inquiry
from engine.wording.inquiry_records import inclusion_record, inclusion_verdict
from engine.wording.names import Names
from engine.wording.records import assessment_record, outcome_record, story_record
from engine.wording.story import tell

Answer = Assessment | Inquiry
TOGETHER = 5
"""How many dossiers are explained together: each is asked by itself, and every question runs through all of them."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Units that one worker answers in one go. Those of a ``field`` compete, and are one question together."""

    number: int
    units: tuple[Unit, ...]
    field: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """What became of a unit: its answer as JSON, or the problems by which there is none.

    ``key`` names the dossier among those of its procedure. ``word`` is the outcome.
    """

    number: int
    source: str
    place: str
    key: str = ""
    name: str = ""
    word: str = ""
    record: bytes = b""
    problems: tuple[tuple[str, str, str], ...] = ()


def answer(piece: Piece, plan: Plan) -> list[Row]:
    """The rows of a piece, in the order of its units."""
    collecting = gc.isenabled()
    gc.disable()  # millions of small objects, none in a circle
    try:
        rows: list[Row] = []
        files: list[tuple[Unit, DossierFile]] = []
        for unit in piece.units:
            read = unit.read(plan)
            if isinstance(read, Unreadable):
                rows.append(_failed(unit, read.problems))
            else:
                files.append((unit, read))
        for procedure in dict.fromkeys(file.knowledge.procedure for _, file in files):
            own = [(unit, file) for unit, file in files if file.knowledge.procedure == procedure]
            rows.extend(_field(own, plan) if piece.field else _apart(own, plan))
        return sorted(rows, key=lambda row: row.number)
    finally:
        if collecting:
            gc.enable()


def _failed(unit: Unit, problems: Iterable[Problem]) -> Row:
    return Row(unit.number, unit.source, unit.place, problems=tuple((p.file, p.place, p.message) for p in problems))


def _apart(files: Sequence[tuple[Unit, DossierFile]], plan: Plan) -> Iterator[Row]:
    """The rows of dossiers of one procedure that do not compete."""
    knowledge = files[0][1].knowledge
    position = plan.position_for(knowledge)

    def decided(dossiers: Sequence[Entity]) -> Iterator[dict[str, Any]]:
        names = Names(knowledge)
        for dossier, found in zip(dossiers, settled(knowledge, dossiers, position), strict=True):
            if found is not None:
                yield _verdict(knowledge, position, dossier, found, names)
            else:
                case = open_case(knowledge, [dossier], position)
                yield _told(case, assess(case, proofs=False), plan)

    def proven(dossiers: Sequence[Entity]) -> Iterator[dict[str, Any]]:
        for start in range(0, len(dossiers), TOGETHER):
            some = dossiers[start : start + TOGETHER]
            for dossier, found in zip(some, explained(knowledge, some, position), strict=True):
                case, answered = found or _alone(open_case(knowledge, [dossier], position))
                yield _told(case, answered, plan)

    told = decided if plan.detail == "geen" else proven
    records = once_each([file.dossier for _, file in files], knowledge, (plan.detail, position.lines), told)
    for (unit, file), record in zip(files, records, strict=True):
        yield _row(unit, file, record)


def _alone(case: Case) -> tuple[Case, Answer]:
    return case, inquire(case) if asks(case.knowledge) else assess(case)


def _field(files: Sequence[tuple[Unit, DossierFile]], plan: Plan) -> Iterator[Row]:
    """The rows of dossiers that compete: one case for all. A name that is used again is not part of it."""
    knowledge = files[0][1].knowledge
    first: dict[str, Unit] = {}
    field: list[tuple[Unit, DossierFile]] = []
    for unit, file in files:
        name = name_of(file.dossier, knowledge)
        before = first.setdefault(same_name(name), unit)
        if before is unit:
            field.append((unit, file))
        else:
            yield _failed(unit, [Problem(unit.source, unit.place, name_taken(name, _where(before)))])
    position, names = plan.position_for(knowledge), Names(knowledge)
    dossiers = [file.dossier for _, file in field]
    case: Case | None = None
    for (unit, file), found in zip(field, settled(knowledge, dossiers, position, field=True), strict=True):
        if found is not None and not _wants_proofs(found, plan):
            yield _row(unit, file, _verdict(knowledge, position, file.dossier, found, names))
        else:
            case = case or open_case(knowledge, dossiers, position)
            own = assess(case, name_of(file.dossier, knowledge), proofs=plan.detail != "geen")
            yield _row(unit, file, _told(case, own, plan))


def _where(unit: Unit) -> str:
    return ", ".join(part for part in (unit.source, unit.place) if part)


def _wants_proofs(found: Answer, plan: Plan) -> bool:
    """Whether what the plan wants told about an answer takes a world, or what the answer hangs on."""
    if plan.detail == "gronden" and isinstance(found, Assessment):
        return bool(found.grounds) or not found.certain
    return plan.detail != "geen"


def _verdict(
    knowledge: KnowledgeBase, position: Position, dossier: Entity, found: Answer, names: Names
) -> dict[str, Any]:
    if isinstance(found, Inquiry):
        return inclusion_verdict(knowledge, position, found)
    origins = encode(dossier, knowledge.vocabulary).origins if found.missing else {}
    return outcome_record(knowledge, position, found, names, origins)


def _told(case: Case, found: Answer, plan: Plan) -> dict[str, Any]:
    if isinstance(found, Inquiry):
        story = {"uitleg": story_record(tell_inquiry(case, found, True))} if plan.detail == "volledig" else {}
        return {**inclusion_record(case, found), **story}
    story = {"uitleg": story_record(tell(case, found))} if plan.detail == "volledig" else {}
    return {**assessment_record(case, found, plan.detail != "geen"), **story}


def _row(unit: Unit, file: DossierFile, record: dict[str, Any]) -> Row:
    name = name_of(file.dossier, file.knowledge)
    whole = {"bestand": unit.source, "plaats": unit.place, **record}
    return Row(
        unit.number,
        unit.source,
        unit.place,
        f"{file.knowledge.procedure} {same_name(name)}",
        name,
        str(record["uitkomst"] if "uitkomst" in record else record["status"]),
        json.dumps(whole, ensure_ascii=False, separators=(",", ":")).encode(),
    )
