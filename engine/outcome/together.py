"""Dossiers that do not compete, decided together: one grounding, and each question put once for all of them.

Dossiers that do not compete share only the readings of the document. What is possible for one of them does not depend
on the others, so one world shows it for all at once, and the answers are those that each would get alone. That goes for
proofs as well, for the world in which they are given hangs on nothing but the choices.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property

from engine.facts.encoding import Facts, encode
from engine.knowledge.answers import ANSWER, AT_PLAY, EFFECTS, OUTCOME
from engine.knowledge.base import KnowledgeBase
from engine.models.building import Entity
from engine.models.vocabulary import ROOT
from engine.outcome.aliases import Aliases
from engine.outcome.assessment import Assessment, Headline, at_play, by_dossier, proven, summed_up
from engine.outcome.case import Case, case_of
from engine.outcome.field import decided
from engine.outcome.position import NO_POSITION, Position
from engine.outcome.questions import MET, TESTED, Inquiry, conditions_of, in_order, summed_inquiry
from engine.solving.program import Program
from engine.terms import Fn, Value, show


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
    names = [Aliases(number) for number in range(len(dossiers))]
    facts = [
        encode(dossier, knowledge.vocabulary, number if field else 1, own.called)
        for number, (dossier, own) in enumerate(zip(dossiers, names, strict=True), start=1)
    ]
    chunk = _Chunk(case_of(knowledge, facts, position), names)
    answer = chunk.inquiry if asks(knowledge) else chunk.assessment
    return [answer(number) for number in range(len(dossiers))]


def explained(
    knowledge: KnowledgeBase, dossiers: Sequence[Entity], position: Position = NO_POSITION
) -> list[tuple[Case, Assessment] | None]:
    """The assessment of each dossier with its proofs, as `assess` gives it, and the case to tell it from.

    They must not compete, so what is said of a field as a whole is left out. ``None`` for a dossier that has to be
    assessed by itself: its outcome is open, so that it is asked which facts it lacks, of two copies of its program; or
    its name is used in another dossier or in a rule.
    """
    facts = [encode(dossier, knowledge.vocabulary) for dossier in dossiers]
    owner = _owner_among([each.dossier for each in facts])
    if len(facts) < 2 or ANSWER in knowledge.rules_by_head or not _unmistakable(knowledge, facts, position, owner):
        return [None] * len(facts)
    whole = case_of(knowledge, facts, position)
    chunk = _Chunk(whole, [Aliases()] * len(facts))
    of_field = knowledge.over_field
    worlds = _shared_out((atom for atom in whole.shown_world if atom.name not in of_field), owner)
    return [
        chunk.proven(
            number, Case(knowledge, (each,), position, _part(whole, owner, each.dossier), worlds[each.dossier])
        )
        for number, each in enumerate(facts)
    ]


Owner = Callable[[Value], str | None]
_NOBODY = ""


def _owner_among(names: Sequence[str]) -> Owner:
    """Which of the dossiers something is about; nobody's if it is about more than one."""
    known: dict[Value, str | None] = {name: name for name in names}

    def owner(value: Value) -> str | None:
        if not isinstance(value, Fn):
            return known.get(value)
        found: str | None = None
        for argument in value.args:
            if isinstance(argument, Fn):
                if argument not in known:
                    known[argument] = owner(argument)
                whose = known[argument]
            else:
                whose = known.get(argument)
            if whose is not None and whose != found:
                found = whose if found is None else _NOBODY
        return found

    return owner


def _shared_out(world: Iterable[Fn], owner: Owner) -> Mapping[str, frozenset[Fn]]:
    """What of a world is the world of each dossier by itself: all that is about no other."""
    found: defaultdict[str | None, list[Fn]] = defaultdict(list)
    for atom in world:
        found[owner(atom)].append(atom)
    common = found.pop(None, [])
    return {whose: frozenset((*common, *own)) for whose, own in found.items() if whose is not None}


def _part(whole: Case, owner: Owner, dossier: str) -> Program:
    return whole.program.part(lambda atom: owner(atom) in (None, dossier))


def _unmistakable(knowledge: KnowledgeBase, facts: Sequence[Facts], position: Position, owner: Owner) -> bool:
    """Whether the name of a dossier stands for that dossier wherever it occurs."""
    names = {each.dossier for each in facts}
    return (
        len(names) == len(facts)
        and all(owner(atom) in (None, each.dossier) for each in facts for atom in each.atoms)
        and not any(owner(atom) for atom in (*knowledge.facts, *position.facts))
        and not any(show(name) in text for name in names for _, text in knowledge.texts)
    )


class _Chunk:
    """What is possible for all dossiers of a case at once. ``names`` are the names behind those in the program."""

    def __init__(self, case: Case, names: Sequence[Aliases]) -> None:
        self._case = case
        self._names = names

    def assessment(self, number: int) -> Assessment:
        """The assessment of a dossier, without what it hangs on."""
        name = self._case.facts[number].dossier
        restored = self._names[number].atom
        sure, maybe = (frozenset(map(restored, each[name])) for each in self._effects)
        found = self._headline(name)
        return summed_up(self._case.knowledge, str(self._names[number].restored(name)), found, (sure, maybe))

    def proven(self, number: int, case: Case) -> tuple[Case, Assessment] | None:
        """The case of a dossier with the assessment and its proofs; ``None`` if the outcome is open."""
        name = self._case.facts[number].dossier
        found = self._headline(name)
        if len(found.usual) > 1:
            return None
        return case, proven(case, self.assessment(number), found, frozenset(self._effects[1][name]))

    def _headline(self, name: str) -> Headline:
        return Headline(tuple(self._usual[name]), tuple(self._possible[name]))

    def inquiry(self, number: int) -> Inquiry:
        """The answers about a subject, without what they hang on."""
        name = self._case.facts[number].dossier
        restored = self._names[number]
        usual, possible = (list(map(restored.atom, each[name])) for each in (self._usual, self._possible))
        conditions = conditions_of(*(each[name] for each in self._conditions))
        questions = in_order(self._case, possible)
        playing = at_play(self._effects[1][name], name)
        return summed_inquiry(
            self._case.knowledge, str(restored.restored(name)), questions, (usual, possible), conditions, playing
        )

    @cached_property
    def _consequences(self) -> tuple[frozenset[Fn], frozenset[Fn]]:
        """The answers, or the outcomes and effects, that hold in all usual worlds, and those that hold in some."""
        program = self._case.program
        wanted = (ANSWER, AT_PLAY) if self._asked == ANSWER else (OUTCOME, *EFFECTS)
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
