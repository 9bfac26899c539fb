"""Answers to questions as plain data for JSON, in Dutch keys."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from engine.knowledge.base import KnowledgeBase
from engine.outcome.case import Case, Choice
from engine.outcome.position import Position
from engine.outcome.questions import Answer, Condition, Inquiry
from engine.wording.inquiry import Telling, settled
from engine.wording.records import choice_record, path_text
from engine.wording.tree import Line

STATUS = "inclusie"


def inclusion_record(case: Case, inquiry: Inquiry) -> dict[str, Any]:
    """One case as ``inclusie --formaat json`` gives it.

    The status is ``in_ieder_geval`` or ``niet_bepaald``: a list that is open never excludes anybody, and neither does
    a fact that is missing.
    """
    telling = Telling(case, inquiry)
    status = inquiry.answers[_question(inquiry, STATUS)]
    others = {str(q): answer_record(telling, a) for q, a in inquiry.answers.items() if str(q) != STATUS}
    return {
        "geval": inquiry.subject,
        "procedure": case.knowledge.procedure,
        "status": settled(status),
        "zeker": status.certain,
        "tekst": telling.answer_line(status).text,
        "criteria": [condition_record(telling, c) for c in status.with_verdict("voldaan")],
        "niet_voldaan": [condition_record(telling, c) for c in status.with_verdict("niet_voldaan")],
        "niet_beoordeeld": [condition_record(telling, c) for c in status.with_verdict("niet_beoordeeld")],
        **others,
        "ontbrekend": missing_records(telling),
        "afhankelijk_van": alternatives(telling, status),
        **footing(case.knowledge, case.position, inquiry),
    }


def inclusion_verdict(knowledge: KnowledgeBase, position: Position, inquiry: Inquiry) -> dict[str, Any]:
    """The same without a proof, and without what an open answer hangs on."""
    status = inquiry.answers[_question(inquiry, STATUS)]
    return {
        "geval": inquiry.subject,
        "procedure": knowledge.procedure,
        "status": settled(status),
        "zeker": status.certain,
        "criteria": [str(c.condition) for c in status.with_verdict("voldaan")],
        "niet_voldaan": [str(c.condition) for c in status.with_verdict("niet_voldaan")],
        "niet_beoordeeld": [str(c.condition) for c in status.with_verdict("niet_beoordeeld")],
        **{str(q): {"antwoord": a.value, "zeker": a.certain} for q, a in inquiry.answers.items() if str(q) != STATUS},
        "ontbrekend": [],
        "afhankelijk_van": [],
        **footing(knowledge, position, inquiry),
    }


def inquiry_record(case: Case, inquiry: Inquiry, subject: str, answers: str) -> dict[str, Any]:
    """The answers about one subject, the first as its outcome. ``subject`` and ``answers`` are their keys in JSON."""
    telling = Telling(case, inquiry)
    leading, *others = inquiry.answers.values()
    return {
        subject: inquiry.subject,
        "procedure": case.knowledge.procedure,
        "uitkomst": leading.value,
        "zeker": leading.certain,
        "tekst": telling.answer_line(leading).text,
        "anders_gelezen": otherwise(telling, leading),
        answers: [answer_record(telling, answer) for answer in others],
        "ontbrekend": missing_records(telling),
        "afhankelijk_van": alternatives(telling, leading),
        **footing(case.knowledge, case.position, inquiry),
    }


def answer_record(telling: Telling, answer: Answer) -> dict[str, Any]:
    """The answer to one question."""
    line = telling.answer_line(answer)
    norm = telling.norm(answer.question)
    record: dict[str, Any] = {
        "norm": norm.id if norm else line.norm,
        "bron": norm.source if norm else line.source,
        "titel": telling.title(answer.question),
        "antwoord": answer.value,
        "zeker": answer.certain,
        "tekst": line.text,
    }
    if answer.conditions:
        record["voldaan"] = [condition_record(telling, c) for c in answer.with_verdict("voldaan")]
        record["niet_voldaan"] = [condition_record(telling, c) for c in answer.with_verdict("niet_voldaan")]
        record["niet_beoordeeld"] = [condition_record(telling, c) for c in answer.with_verdict("niet_beoordeeld")]
    return {**record, "anders_gelezen": otherwise(telling, answer), "afhankelijk_van": alternatives(telling, answer)}


def condition_record(telling: Telling, condition: Condition) -> dict[str, Any]:
    """One condition, with its grounds in words."""
    line = telling.condition_line(condition)
    first = line.children[0] if line.children else line
    return {
        "norm": line.norm or first.norm,
        "voorwaarde": str(condition.condition),
        "titel": line.text,
        "bron": line.source or first.source,
        "waarom": list(dict.fromkeys(_texts(line.children))),
        "voldaan_als": [_choices(telling, reason) for reason in condition.depends_on],
    }


def alternatives(telling: Telling, answer: Answer) -> list[dict[str, Any]]:
    """The other possible answers, each with a minimal set of choices that brings it about."""
    return [{"antwoord": a.outcome, "keuzes": _choices(telling, a.depends_on)} for a in answer.alternatives]


def otherwise(telling: Telling, answer: Answer) -> list[dict[str, Any]]:
    """The sentences with another day or number that other readings give to the same answer."""
    said = telling.said_otherwise(answer)
    return [{"tekst": text, "lezingen": _choices(telling, readings)} for text, readings in said.items()]


def missing_records(telling: Telling) -> list[dict[str, Any]]:
    """The unknown facts that can change an answer."""
    rows = []
    for atom, questions in telling.inquiry.missing():
        origin = telling.case.origins.get(atom)
        rows.append(
            {
                "feit": telling.names.unknown(atom),
                "plaats": path_text(origin.path) if origin else "",
                "levert": origin.field.supplied_by if origin else "",
                "bron": origin.field.source if origin else "",
                "vragen": [str(q) for q in questions],
            }
        )
    return rows


def footing(knowledge: KnowledgeBase, position: Position, inquiry: Inquiry) -> dict[str, Any]:
    """What the answers stand on."""
    return {
        "bevindingen": list(inquiry.findings),
        "standpunten": list(position.lines),
        "kennisbank": knowledge.fingerprint,
    }


def _question(inquiry: Inquiry, name: str) -> Any:
    return next(q for q in inquiry.answers if str(q) == name)


def _choices(telling: Telling, choices: Iterable[Choice]) -> list[dict[str, str]]:
    return [choice_record(c, telling.names) for c in choices]


def _texts(lines: Iterable[Line]) -> list[str]:
    return [text for line in lines for text in (f"{line.sign} {line.text}", *_texts(line.children))]
