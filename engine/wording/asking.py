"""The next question: which missing facts decide, who supplies them, from which document, and which norm asks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engine.explain.asking import Question, questions
from engine.outcome.assessment import Assessment
from engine.outcome.case import Case
from engine.wording.names import Names
from engine.wording.outcomes import outcome, outcome_among
from engine.wording.records import path_text
from engine.wording.signs import FACT, MET, OPEN
from engine.wording.story import names_of
from engine.wording.tree import Line
from engine.wording.values import lowered


def asking_heading(assessment: Assessment, number: int) -> str:
    """What is asked, in one sentence."""
    if not number:
        certain = "" if assessment.certain else " Een andere lezing kan dat nog wel; zie waarom uitleg."
        return f"Geen ontbrekend gegeven verandert de uitkomst: {outcome_among(assessment.words)}.{certain}"
    if number == 1:
        return "Eén gegeven bepaalt de uitkomst."
    return f"{number} gegevens bepalen de uitkomst, het sterkste eerst."


def asking_lines(case: Case, assessment: Assessment) -> Iterator[Line]:
    """The questions, the strongest first, with what each answer leaves possible."""
    names = names_of(case)
    found = questions(case, assessment)
    yield Line(OPEN if found else MET, asking_heading(assessment, len(found)))
    for number, each in enumerate(found, start=1):
        fact = names.unknown(each.atom, case.origins.get(each.atom))
        yield Line(OPEN, f"{number}. {fact}", children=tuple(_below(case, names, each)))


def _below(case: Case, names: Names, question: Question) -> Iterator[Line]:
    origin = case.origins.get(question.atom)
    if origin is not None:
        yield Line(FACT, f"blijkt uit: {origin.field.source}; levert: {origin.field.supplied_by}")
    for norm in question.norms:
        known = case.knowledge.norms[norm]
        yield Line(FACT, f"vraagt: {lowered(known.title)}", known.source, norm)
    if not question.outcomes:
        yield Line(FACT, "zonder dit gegeven kan de procedure niet verder")
    elif not question.weight:
        yield Line(FACT, "beslist pas als ook andere gegevens bekend zijn")
    for choice, outcomes in question.outcomes:
        told = " of ".join(outcome(o) for o in outcomes) or "onmogelijk"
        yield Line(FACT, f"{names.answer(choice)} → {told}")


def asking_record(case: Case, assessment: Assessment) -> dict[str, Any]:
    """The same as data."""
    names = names_of(case)
    rows = []
    for each in questions(case, assessment):
        origin = case.origins.get(each.atom)
        rows.append(
            {
                "feit": names.unknown(each.atom),
                "plaats": path_text(origin.path) if origin else "",
                "levert": origin.field.supplied_by if origin else "",
                "bron": origin.field.source if origin else "",
                "normen": list(each.norms),
                "beslist": each.weight,
                "antwoorden": [{"als": names.answer(choice), "uitkomst": list(left)} for choice, left in each.outcomes],
            }
        )
    return {
        "dossier": assessment.dossier,
        "procedure": case.knowledge.procedure,
        "uitkomst": assessment.outcome,
        "vragen": rows,
    }
