"""Questions about the procedures themselves: each answers from its own document, or says that it does not tell.

The rules of a procedure say ``zegt(Part, Question, Answer)``; ``elders(Question, Norm)`` names the passage that points
to another place, ``houdt_op(Question, Norm)`` the one where the document stops, ``zwijgt(Question)`` says that there is
none. Every procedure is a program of its own, so what holds
in one can never leak into another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from engine.explain.proof import Explainer
from engine.explain.unification import Binding
from engine.knowledge.answers import ANSWER
from engine.knowledge.base import KnowledgeBase, load
from engine.knowledge.folders import procedures
from engine.knowledge.norms import AnnotatedRule, Norm
from engine.outcome.case import Case, open_case
from engine.outcome.position import NO_POSITION, Position
from engine.outcome.questions import ORDER, Answer, Inquiry, inquire
from engine.spelling import plain
from engine.terms import Fn

PART = "vragen"
UNSAID = "niet_te_bepalen"
SHORT = 3
"""Words of so many letters are in every question."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question that can be asked of a procedure. ``caution`` is why answers must not be mixed, with its trap."""

    name: str
    title: str
    caution: str = ""
    trap: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """The rule that gives an answer, with what its variables stand for."""

    rule: AnnotatedRule
    binding: Binding


@dataclass(frozen=True, slots=True)
class Reply:
    """What a procedure answers about a part of itself.

    When that is nothing, ``elsewhere`` are the norms that point to another place, ``stops`` those that go so far.
    """

    procedure: str
    about: str
    question: Question
    answer: Answer
    statements: tuple[Statement, ...]
    elsewhere: tuple[Norm, ...]
    stops: tuple[Norm, ...]


@dataclass(frozen=True)
class Interview:
    """A procedure that is asked questions. Open with `interview`."""

    case: Case

    @property
    def knowledge(self) -> KnowledgeBase:
        return self.case.knowledge

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """The questions in their order: those asked of every procedure, then its own."""
        cautions = {a.args[0]: (str(a.args[2]), str(a.args[1])) for a in self.case.program.atoms("let_op", 3)}
        asked = sorted(self.case.program.atoms(*ORDER), key=lambda a: (a.args[0], str(a.args[1])))
        return tuple(Question(str(a.args[1]), str(a.args[2]), *cautions.get(a.args[1], ("", ""))) for a in asked)

    @cached_property
    def _inquiries(self) -> tuple[Inquiry, ...]:
        subjects = sorted({str(a.args[0]) for a in self.case.program.atoms(*ANSWER)})
        return tuple(inquire(self.case, subject) for subject in subjects)

    def replies(self, name: str) -> tuple[Reply, ...]:
        """The answers to a question, one for each part of the procedure; none if it is not asked here."""
        return tuple(
            self._reply(question, inquiry, inquiry.answers[Fn(name)])
            for question in self.questions
            if question.name == name
            for inquiry in self._inquiries
            if Fn(name) in inquiry.answers
        )

    def _reply(self, question: Question, inquiry: Inquiry, answer: Answer) -> Reply:
        return Reply(
            self.knowledge.procedure,
            inquiry.subject,
            question,
            answer,
            tuple(self._statements(inquiry, answer)),
            *(self._passages(name, question) if answer.value == UNSAID else () for name in ("elders", "houdt_op")),
        )

    def _statements(self, inquiry: Inquiry, answer: Answer) -> list[Statement]:
        if answer.atom is None:
            return []
        explainer = Explainer(self.case, inquiry.world)
        said = Fn("zegt", answer.atom.args)
        return [Statement(rule, binding) for rule, binding in explainer.instances(said)]

    def _passages(self, predicate: str, question: Question) -> tuple[Norm, ...]:
        norms = self.knowledge.norms
        named = {a.args[1] for a in self.case.program.atoms(predicate, 2) if a.args[0] == Fn(question.name)}
        return tuple(norm for norm in norms.values() if norm.id in named)


def interview(procedure: str, position: Position = NO_POSITION) -> Interview:
    """A procedure ready to be asked."""
    return Interview(open_case(load(procedure, PART), [], position))


def answering() -> tuple[str, ...]:
    """The procedures that answer questions about themselves."""
    return tuple(p for p in procedures() if load(p, PART).folder.is_dir())


def question_meant(text: str, known: Iterable[Question]) -> Question | None:
    """The question that somebody means: by its name or title, or else by most shared words.

    A word of its name counts double.
    """
    known = tuple(known)
    for question in known:
        if plain(text) in (question.name, plain(question.title)):
            return question
    asked = _words(text)
    shared = {q: len(asked & _words(q.title)) + 2 * len(asked & _words(q.name)) for q in known}
    best = [q for q, number in shared.items() if number and number == max(shared.values())]
    return best[0] if len(best) == 1 else None


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"[^\W\d_]+", text.casefold()) if len(word) > SHORT}
