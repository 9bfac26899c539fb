"""What is checked: the knowledge base of (a part of) a procedure, with or without a proposed change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from engine.analysis.finding import Passage
from engine.knowledge.base import KnowledgeBase, Source
from engine.knowledge.check import Defect, check
from engine.knowledge.norms import AnnotatedRule, annotated_rules
from engine.models.building import Entity
from engine.terms import Rule


@dataclass(frozen=True)
class Subject:
    """``knowledge`` as it would be; ``before`` as it is, and ``proposal`` the file with the change, if there is one.

    ``bases`` are complete dossiers by name, from which witnesses are looked for; ``removed`` are the rules that the
    proposal takes away, ``dossiers`` earlier ones by their file, to see who would get another outcome,
    ``exampled`` the norms of which there is a scenario, ``elsewhere`` the rules of the other parts of the procedure,
    ``fields`` examples of dossiers that are decided together, ``examples`` of single ones.
    """

    knowledge: KnowledgeBase
    before: KnowledgeBase | None = None
    proposal: str = ""
    bases: tuple[tuple[str, Entity], ...] = ()
    removed: tuple[Rule, ...] = ()
    dossiers: tuple[tuple[str, Entity], ...] = ()
    exampled: frozenset[str] = frozenset()
    elsewhere: tuple[AnnotatedRule, ...] = ()
    fields: tuple[tuple[str, tuple[Entity, ...]], ...] = ()
    examples: tuple[Entity, ...] = ()

    @property
    def rules(self) -> tuple[AnnotatedRule, ...]:
        """The rules that are judged: those of the proposal, or all of them."""
        return tuple(r for r in self.knowledge.rules if self.is_judged(r.rule.location.file))

    @cached_property
    def defects(self) -> list[Defect]:
        """What is wrong in how the rules are written."""
        return check(self.knowledge)

    def is_judged(self, file: str) -> bool:
        return not self.proposal or file == self.proposal


def rules_elsewhere(knowledge: KnowledgeBase, files: Mapping[str, Source]) -> tuple[AnnotatedRule, ...]:
    """The rules in the procedure's files that are not in the program of this part."""
    own = {name for name, _ in knowledge.texts}
    there = [name for name in files if name not in own and Path(name).parts[0] == knowledge.procedure]
    return annotated_rules([paragraph for name in there for paragraph in files[name].paragraphs])


def passages(knowledge: KnowledgeBase, norms: Iterable[str]) -> tuple[Passage, ...]:
    """The places where norms stand, with their titles, each once."""
    return tuple(
        Passage(norm.id, norm.source, norm.title)
        for norm in (knowledge.norms.get(n) for n in dict.fromkeys(norms))
        if norm is not None
    )
