"""Dossiers that do not compete, decided together: one grounding, and each question put once for all of them.

Dossiers that do not compete share only the readings of the document. What is possible for one of them does not depend
on the others, so one world shows it for all at once, and the answers are those that each would get alone. What an
answer hangs on is told as the solver comes upon it: who wants to know that of a dossier with more than one possible
answer has it assessed by itself (`engine.outcome.assessment.assess`, `engine.outcome.questions.inquire`).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from engine.facts.encoding import encode
from engine.knowledge.answers import ANSWER, EFFECTS, OUTCOME
from engine.knowledge.base import KnowledgeBase
from engine.models.building import Entity
from engine.models.vocabulary import ROOT
from engine.outcome.aliases import Aliases
from engine.outcome.assessment import Assessment, Headline, by_dossier, summed_up
from engine.outcome.case import case_of
from engine.outcome.field import decided
from engine.outcome.position import NO_POSITION, Position
from engine.outcome.questions import MET, TESTED, Inquiry, conditions_of, in_order, summed_inquiry
from engine.terms import Fn


def asks(knowledge: KnowledgeBase) -> bool:
    """Whether the rules answer questions instead of giving an outcome; a dossier has an outcome beside its answers."""
    return ANSWER in knowledge.rules_by_head and knowledge.vocabulary.root_name != ROOT


def settled(
    knowledge: KnowledgeBase, dossiers: Sequence[Entity], position: Position = NO_POSITION, field: bool = False
) -> list[Assessment | Inquiry | None]:
    """The answer about each dossier, as `assess` or `inquire` gives it without proofs.

    For procedures that give answers beside an outcome there is ``None``. Dossiers that compete must be the whole of
    their ``field``.
    """
    if ANSWER in knowledge.rules_by_head and not asks(knowledge):
        return [None] * len(dossiers)
    if field and (shared := decided(knowledge, dossiers, position)) is not None:
        return list(shared)
    chunk = _Chunk(knowledge, dossiers, position, field)
    answer = chunk.inquiry if asks(knowledge) else chunk.assessment
    return [answer(number) for number in range(len(dossiers))]


class _Chunk:
    """What is possible for all dossiers at once."""

    def __init__(self, knowledge: KnowledgeBase, dossiers: Sequence[Entity], position: Position, field: bool) -> None:
        self._names = [Aliases(number) for number in range(len(dossiers))]
        facts = [
            encode(dossier, knowledge.vocabulary, number if field else 1, names.called)
            for number, (dossier, names) in enumerate(zip(dossiers, self._names, strict=True), start=1)
        ]
        self._case = case_of(knowledge, facts, position)

    def assessment(self, number: int) -> Assessment:
        """The assessment of a dossier, without what it hangs on."""
        name = self._case.facts[number].dossier
        restored = self._names[number].atom
        sure, maybe = (frozenset(map(restored, each[name])) for each in self._effects)
        found = Headline(tuple(self._usual[name]), tuple(self._possible[name]))
        return summed_up(self._case.knowledge, str(self._names[number].restored(name)), found, (sure, maybe))

    def inquiry(self, number: int) -> Inquiry:
        """The answers about a subject, without what they hang on."""
        name = self._case.facts[number].dossier
        restored = self._names[number]
        usual, possible = (list(map(restored.atom, each[name])) for each in (self._usual, self._possible))
        conditions = conditions_of(*(each[name] for each in self._conditions))
        questions = in_order(self._case, possible)
        return summed_inquiry(
            self._case.knowledge, str(restored.restored(name)), questions, (usual, possible), conditions
        )

    @cached_property
    def _consequences(self) -> tuple[frozenset[Fn], frozenset[Fn]]:
        """The answers, or the outcomes and effects, that hold in all usual worlds, and those that hold in some."""
        program = self._case.program
        wanted = (ANSWER,) if self._asked == ANSWER else (OUTCOME, *EFFECTS)
        return program.consequences([a for p in wanted for a in program.atoms(*p)], self._case.preferred)

    @cached_property
    def _usual(self) -> dict[str, list[Fn]]:
        """The outcomes or answers that hold in some usual world, by dossier."""
        _, maybe = self._consequences
        return by_dossier(a for a in self._case.program.atoms(*self._asked) if a in maybe)

    @cached_property
    def _possible(self) -> dict[str, list[Fn]]:
        """The outcomes or answers that hold in some world, by dossier."""
        program = self._case.program
        usual = {a for each in self._usual.values() for a in each}
        atoms = program.atoms(*self._asked)
        others = program.possible({program.literal(a) for a in atoms if a not in usual})
        return by_dossier(a for a in atoms if a in usual or program.literal(a) in others)

    @property
    def _asked(self) -> tuple[str, int]:
        return ANSWER if asks(self._case.knowledge) else OUTCOME

    @cached_property
    def _effects(self) -> tuple[dict[str, list[Fn]], dict[str, list[Fn]]]:
        """The effects that are sure under the preferred readings, and those that may be, by dossier."""
        sure, maybe = (by_dossier(a for a in each if a[0] != OUTCOME[0]) for each in self._consequences)
        return sure, maybe

    @cached_property
    def _conditions(self) -> tuple[dict[str, list[Fn]], dict[str, list[Fn]], dict[str, list[Fn]]]:
        """What is put to the test in every usual world; of that, what is met in all and what in some; by subject."""
        program, preferred = self._case.program, self._case.preferred
        tested, _ = program.consequences(program.atoms(*TESTED), preferred)
        sure, maybe = program.consequences(
            [a for a in program.atoms(*MET) if Fn(TESTED[0], a.args) in tested], preferred
        )
        return by_dossier(tested), by_dossier(sure), by_dossier(maybe)
