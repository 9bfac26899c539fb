"""Questions that are not about a headline: each has one answer in every lawful world, and conditions it rests on.

The rules give ``antwoord(Subject, Question, Answer)``; ``getoetst(Subject, Question, Condition)`` says what an answer
was put to the test on and ``voldoet(Subject, Question, Condition)`` that the condition is met.
``vraag(Number, Question, Title)`` puts the questions in order.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from engine.knowledge.answers import ANSWER, CONDITIONS
from engine.knowledge.base import KnowledgeBase
from engine.outcome.assessment import UNDETERMINED, Alternative, Missing, missing_facts
from engine.outcome.case import Case, Choice
from engine.terms import Fn, Value

(TESTED, MET), ORDER = CONDITIONS, ("vraag", 3)
Verdict = Literal["voldaan", "niet_voldaan", "niet_beoordeeld"]


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition of a question; ``depends_on`` are minimal sets of choices under which an open one is met."""

    question: Value
    condition: Value
    verdict: Verdict
    depends_on: tuple[tuple[Choice, ...], ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one question under the preferred readings: ``onbepaald`` when more than one is possible.

    ``certain`` is true when no reading and no completion of unknown facts gives another answer. ``atom`` is what the
    rules derive, if it is one answer.
    """

    question: Value
    value: str
    atom: Fn | None
    possible: tuple[str, ...]
    certain: bool
    alternatives: tuple[Alternative, ...]
    missing: tuple[Missing, ...]
    conditions: tuple[Condition, ...]

    def with_verdict(self, verdict: Verdict) -> tuple[Condition, ...]:
        return tuple(c for c in self.conditions if c.verdict == verdict)


@dataclass(frozen=True, slots=True)
class Inquiry:
    """All answers about one subject. ``world`` is the one in which they are proved: that of the preferred readings."""

    subject: str
    answers: Mapping[Value, Answer]
    findings: tuple[str, ...]
    world: frozenset[Fn]

    def missing(self) -> tuple[tuple[Fn, tuple[Value, ...]], ...]:
        """The unknown facts that can change an answer, with the questions concerned; the most telling first."""
        found: dict[Fn, list[Value]] = {}
        for question, answer in self.answers.items():
            for each in answer.missing:
                found.setdefault(each.atom, []).append(question)
        return tuple((atom, tuple(questions)) for atom, questions in found.items())


def inquire(case: Case, subject: str | None = None) -> Inquiry:
    """The answers about a subject of the case (by default its first)."""
    name = subject if subject is not None else case.facts[0].dossier
    atoms = _about(case, ANSWER, name)
    conditions = _conditions(case, name)
    answers = {q: _answer(case, name, q, [c for c in conditions if c.question == q]) for q in in_order(case, atoms)}
    world = case.program.world(case.preferred)
    assert world is not None, "every case has a lawful world"
    return Inquiry(name, answers, findings_of(case.knowledge, answers), world)


def in_order(case: Case, answers: Sequence[Fn]) -> list[Value]:
    """The questions that the atoms answer, in the order of the rules."""
    order = {a.args[1]: a.args[0] for a in case.program.atoms(*ORDER)}
    return sorted(dict.fromkeys(a.args[1] for a in answers), key=lambda q: (order.get(q, len(answers)), str(q)))


def _about(case: Case, predicate: tuple[str, int], subject: str) -> list[Fn]:
    return [a for a in case.program.atoms(*predicate) if a.args[0] == subject]


def _answer(case: Case, subject: str, question: Value, conditions: Sequence[Condition]) -> Answer:
    program = case.program
    atoms = [a for a in _about(case, ANSWER, subject) if a.args[1] == question]
    usual = [a for a in atoms if program.satisfiable([*case.preferred, program.literal(a)])]
    possible = [a for a in atoms if a in usual or program.satisfiable([program.literal(a)])]
    value = str(usual[0].args[2]) if len(usual) == 1 else UNDETERMINED
    alternatives = tuple(
        Alternative(str(atom.args[2]), reason)
        for atom in possible
        if len(usual) != 1 or atom != usual[0]
        for reason in case.reasons(atom)
    )
    return Answer(
        question,
        value,
        usual[0] if len(usual) == 1 else None,
        tuple(str(a.args[2]) for a in possible),
        len(possible) == 1,
        alternatives,
        missing_facts(case, usual) if len(usual) > 1 else (),
        tuple(conditions),
    )


def _conditions(case: Case, subject: str) -> list[Condition]:
    """The conditions that are put to the test in every world, each with its verdict under the preferred readings."""
    program = case.program
    tested, _ = program.consequences(_about(case, TESTED, subject), case.preferred)
    met = [Fn(MET[0], a.args) for a in sorted(tested, key=str)]
    sure, maybe = program.consequences([a for a in met if a in set(_about(case, MET, subject))], case.preferred)
    return [
        Condition(
            atom.args[1],
            atom.args[2],
            "voldaan" if atom in sure else "niet_beoordeeld" if atom in maybe else "niet_voldaan",
            tuple(case.reasons(atom)) if atom in maybe and atom not in sure else (),
        )
        for atom in met
    ]


def findings_of(knowledge: KnowledgeBase, answers: Mapping[Value, Answer]) -> tuple[str, ...]:
    """The findings that touch these answers: readings that one depends on, and doubts about what was tested."""
    used = {c.id for a in answers.values() for x in a.alternatives for c in x.depends_on if c.kind == "lezing"}
    used |= {
        c.id
        for a in answers.values()
        if not a.certain
        for each in a.conditions
        for reason in each.depends_on
        for c in reason
        if c.kind == "lezing"
    }
    tested = {str(c.condition) for a in answers.values() for c in a.conditions if c.verdict != "niet_voldaan"}
    tested |= {str(question) for question in answers}
    return tuple(f.id for f in knowledge.own_findings if f.id in used or (not f.readings and tested & set(f.touches)))
