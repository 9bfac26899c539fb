"""Questions with two answers at once, and questions that a proposal leaves without one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from engine.analysis.exhibits import shown
from engine.analysis.existence import Existence
from engine.analysis.finding import Finding, Passage
from engine.analysis.subject import Subject, passages, question_title
from engine.explain.unification import unify
from engine.knowledge.answers import ANSWER
from engine.knowledge.base import shared_text
from engine.terms import Fn, Value

TWO, NONE = "twee_antwoorden", "geen_antwoord"
_SAYS = {
    TWO: (
        "Op deze vraag volgen twee antwoorden tegelijk: {}.",
        "twee antwoorden",
        "Schrijf bij elk antwoord wanneer het niet geldt.",
    ),
    NONE: (
        "Deze vraag blijft met dit voorstel soms zonder antwoord: {}.",
        "nu een antwoord, met het voorstel geen",
        "Voeg toe wat er dan geldt.",
    ),
}


def answers(subject: Subject) -> Iterator[Finding]:
    """Questions with two answers, and those that a proposal leaves without one."""
    yield from told(subject, TWO, set().union(*per_example(subject, TWO)))
    yield from told(subject, NONE, _newly_unanswered(subject))


def told(subject: Subject, code: str, questions: Iterable[Value]) -> Iterator[Finding]:
    """Of the questions those for which a dossier shows it.

    In the search what is unknown has no value, so that rules may say less than they do.
    """
    says, outcome, repair = _SAYS[code]
    for question in sorted(questions, key=str):
        found = shown(subject, Fn(code, (question,)), _text(subject))
        if found is not None:
            text, seen = says.format(question_title(subject, question)), replace(found, outcome=outcome)
            yield Finding(code, "fout", "berekend", text, subject.places, _answering(subject, question), seen, repair)


def _answering(subject: Subject, question: Value) -> tuple[Passage, ...]:
    """Where a document answers the question, by the rules as they would be and as they are."""
    found: dict[Passage, None] = {}
    for knowledge in filter(None, (subject.knowledge, subject.before)):
        for each in knowledge.rules_by_head.get(ANSWER, ()):
            if each.rule.head is not None and unify(each.rule.head.args[1], question, {}) is not None:
                found.update(dict.fromkeys(passages(knowledge, each.norms)))
    return tuple(found)


def _newly_unanswered(subject: Subject) -> set[Value]:
    """The questions without an answer for dossiers near an example for which there always is one as things are."""
    if subject.before is None:
        return set()
    before = per_example(replace(subject, knowledge=subject.before), NONE)
    return set().union(*(new - old for new, old in zip(per_example(subject, NONE), before, strict=True)))


def per_example(subject: Subject, code: str) -> list[frozenset[Value]]:
    """Per complete example the questions with two answers, or with none, for a dossier that is built like it."""
    return Existence(subject, _text(subject), [f"{code}(_)"]).arguments(code)


def _text(subject: Subject) -> str:
    root = subject.knowledge.vocabulary.root_name
    return f"{shared_text('controle/een_antwoord')}\nonderwerp(Wie) :- {root}(Wie)."


def applies(subject: Subject) -> bool:
    """Where dossiers are asked questions."""
    return bool(subject.bases) and ANSWER in subject.knowledge.rules_by_head
