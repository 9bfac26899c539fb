"""What the authority can decide, in words and as data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engine.outcome.case import Case, Choice
from engine.repair.powers import Decision
from engine.wording.names import Names
from engine.wording.outcomes import outcome
from engine.wording.records import choice_record
from engine.wording.repair import RepairStory
from engine.wording.signs import FACT, MET, OPEN
from engine.wording.story import names_of
from engine.wording.tree import Line


def decision_story(case: Case, decisions: tuple[Decision, ...]) -> RepairStory:
    """Which readings and which uses of powers make an outcome certain."""
    names = names_of(case)
    if decisions and all(each.sets == ((),) for each in decisions):
        return RepairStory(case.facts[0].dossier, "De uitkomst is al zeker: zij hangt van geen keuze af.", ())
    heading = f"Wat {names.authority} kan doen om de uitkomst zeker te maken"
    return RepairStory(case.facts[0].dossier, heading, tuple(_lines(case, names, decisions)))


def _lines(case: Case, names: Names, decisions: tuple[Decision, ...]) -> Iterator[Line]:
    for each in decisions:
        goal = f"{'na wel of niet uitsluiten: ' if each.standing else ''}“{outcome(each.outcome)}”"
        if each.sets == ((),):
            yield Line(MET, f"{goal} is al zeker")
        elif not each.sets:
            yield Line(OPEN, f"{goal} wordt door geen keuze zeker: ontbrekende gegevens beslissen mee")
        for number, choices in enumerate(each.sets, start=1):
            if choices:
                title = f"{goal} wordt zeker bij" + (f" (manier {number})" if len(each.sets) > 1 else "")
                yield Line(OPEN, title, children=tuple(_choice(case, names, c) for c in choices))


def _choice(case: Case, names: Names, choice: Choice) -> Line:
    return Line(FACT, names.choice(choice), citation(case, choice), choice.id)


def citation(case: Case, choice: Choice) -> str:
    """Where the document leaves the choice."""
    if choice.kind == "lezing":
        return case.knowledge.findings[choice.id].source
    norm = case.knowledge.norms.get(choice.id)
    return norm.source if norm else ""


def decision_record(case: Case, decisions: tuple[Decision, ...]) -> dict[str, Any]:
    """The same as data."""
    names = names_of(case)
    return {
        "dossier": case.facts[0].dossier,
        "procedure": case.knowledge.procedure,
        "keuzes": [
            {
                "uitkomst": each.outcome,
                "wat": "stand" if each.standing else "uitkomst",
                "al_zeker": each.sets == ((),),
                "verzamelingen": [
                    [{**choice_record(c, names), "bron": citation(case, c)} for c in choices]
                    for choices in each.sets
                    if choices
                ],
            }
            for each in decisions
        ],
    }
