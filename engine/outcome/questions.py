"""Questions that are not about a headline: each has one answer in every lawful world, and conditions it rests on.

The rules give ``antwoord(Subject, Question, Answer)``; ``getoetst(Subject, Question, Condition)`` says what an answer
was put to the test on and ``voldoet(Subject, Question, Condition)`` that the condition is met.
``vraag(Number, Question, Title)`` puts the questions in order.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from typing import Literal

from engine.knowledge.answers import ANSWER, AT_PLAY, CONDITIONS
from engine.knowledge.base import KnowledgeBase
from engine.outcome import UNDETERMINED
from engine.outcome.assessment import NO_WORLD, Alternative, Missing, at_play, missing_facts
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


def inquire(case: Case, subject: str | None = None, proofs: bool = True) -> Inquiry:
    """The answers about a subject of the case (by default its first).

    Without ``proofs`` it has no world, so that it cannot be explained, and does not say what an open answer hangs on.
    """
    name = subject if subject is not None else case.facts[0].dossier
    atoms = _about(case, ANSWER, name)
    usual = [a for a in atoms if case.program.satisfiable([*case.preferred, case.program.literal(a)])]
    possible = [a for a in atoms if a in usual or case.program.satisfiable([case.program.literal(a)])]
    _, maybe = case.program.consequences(_about(case, AT_PLAY, name), case.preferred)
    playing = at_play(maybe, name)
    questions = in_order(case, atoms)
    plain = summed_inquiry(case.knowledge, name, questions, (usual, possible), _conditions(case, name), playing)
    if not proofs:
        return plain
    answers = {q: _reasoned(case, name, answer, usual, possible) for q, answer in plain.answers.items()}
    world = case.program.world(case.preferred)
    assert world is not None, "every case has a lawful world"
    return Inquiry(name, answers, findings_of(case.knowledge, answers, playing), world)


def summed_inquiry(
    knowledge: KnowledgeBase,
    subject: str,
    questions: Iterable[Value],
    found: tuple[Sequence[Fn], Sequence[Fn]],
    conditions: Sequence[Condition],
    playing: Set[str],
) -> Inquiry:
    """An inquiry without proofs. ``found`` are the answers in some usual world, and those in some world.

    ``playing`` are the findings that the rules say are at play.
    """
    usual, possible = found
    answers: dict[Value, Answer] = {}
    for question in questions:
        here = [a for a in usual if a.args[1] == question]
        every = tuple(str(a.args[2]) for a in possible if a.args[1] == question)
        one = here[0] if len(here) == 1 else None
        own = tuple(c for c in conditions if c.question == question)
        value = str(one.args[2]) if one is not None else UNDETERMINED
        answers[question] = Answer(question, value, one, every, len(every) == 1, (), (), own)
    return Inquiry(subject, answers, findings_of(knowledge, answers, playing), NO_WORLD)


def in_order(case: Case, answers: Sequence[Fn]) -> list[Value]:
    """The questions that the atoms answer, in the order of the rules."""
    order = {a.args[1]: a.args[0] for a in case.program.atoms(*ORDER)}
    return sorted(dict.fromkeys(a.args[1] for a in answers), key=lambda q: (order.get(q, len(answers)), str(q)))


def _about(case: Case, predicate: tuple[str, int], subject: str) -> list[Fn]:
    return [a for a in case.program.atoms(*predicate) if a.args[0] == subject]


def _reasoned(case: Case, subject: str, answer: Answer, usual: Sequence[Fn], possible: Sequence[Fn]) -> Answer:
    """The answer with what it hangs on."""
    here = [a for a in usual if a.args[1] == answer.question]
    alternatives = tuple(
        Alternative(str(atom.args[2]), reason)
        for atom in possible
        if atom.args[1] == answer.question and atom != answer.atom
        for reason in case.reasons(atom)
    )
    return replace(
        answer,
        alternatives=alternatives,
        missing=missing_facts(case, here) if len(here) > 1 else (),
        conditions=tuple(
            replace(c, depends_on=tuple(case.reasons(Fn(MET[0], (subject, c.question, c.condition)))))
            if c.verdict == "niet_beoordeeld"
            else c
            for c in answer.conditions
        ),
    )


def _conditions(case: Case, subject: str) -> list[Condition]:
    """The conditions that are put to the test in every world, each with its verdict under the preferred readings."""
    program = case.program
    tested, _ = program.consequences(_about(case, TESTED, subject), case.preferred)
    met = [a for a in _about(case, MET, subject) if Fn(TESTED[0], a.args) in tested]
    sure, maybe = program.consequences(met, case.preferred)
    return conditions_of(tested, sure, maybe)


def conditions_of(tested: Iterable[Fn], sure: Iterable[Fn], maybe: Iterable[Fn]) -> list[Condition]:
    """What is put to the test, with its verdict: what is met in all usual worlds, and what in some."""
    always, sometimes = {a.args for a in sure}, {a.args for a in maybe}
    return [
        Condition(
            a.args[1],
            a.args[2],
            "voldaan" if a.args in always else "niet_beoordeeld" if a.args in sometimes else "niet_voldaan",
            (),
        )
        for a in sorted(tested, key=str)
    ]


def findings_of(knowledge: KnowledgeBase, answers: Mapping[Value, Answer], playing: Set[str]) -> tuple[str, ...]:
    """The findings that touch these answers: readings that one depends on, and doubts about what was tested.

    ``playing`` are those that the rules say are at play.
    """
    used = playing | {
        c.id for a in answers.values() for x in a.alternatives for c in x.depends_on if c.kind == "lezing"
    }
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
    own = {f.id for f in knowledge.own_findings if not f.readings and tested & set(f.touches)}
    return tuple(identifier for identifier in knowledge.findings if identifier in used | own)
