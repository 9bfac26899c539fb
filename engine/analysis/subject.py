"""What is checked: the knowledge base of (a part of) a procedure, with or without a proposed change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from engine.analysis.finding import Finding, Passage, Severity
from engine.knowledge.base import KnowledgeBase, Source
from engine.knowledge.check import Defect, check, misspelt_heads
from engine.knowledge.norms import AnnotatedRule, annotated_rules
from engine.knowledge.norms import Finding as Doubt
from engine.models.building import Entity
from engine.terms import Location, Rule, Value


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
        anew = misspelt_heads(self.knowledge, self.before) if self.before else ()
        return [*check(self.knowledge), *anew]

    @property
    def places(self) -> tuple[Location, ...]:
        """Where the proposal changes something: its own rules and those that it takes away."""
        if not self.proposal:
            return ()
        return tuple(dict.fromkeys((*(r.rule.location for r in self.rules), *(r.location for r in self.removed))))

    def is_judged(self, file: str) -> bool:
        return not self.proposal or file == self.proposal


def rules_elsewhere(knowledge: KnowledgeBase, files: Mapping[str, Source]) -> tuple[AnnotatedRule, ...]:
    """The rules in the procedure's files that are not in the program of this part."""
    own = {name for name, _ in knowledge.texts}
    there = [name for name in files if name not in own and Path(name).parts[0] == knowledge.procedure]
    return annotated_rules([paragraph for name in there for paragraph in files[name].paragraphs])


def newly(
    subject: Subject, before: KnowledgeBase | None, found: Callable[[KnowledgeBase], Iterable[Finding]]
) -> Iterator[Finding]:
    """What is found in the rules and was not before; what a proposal brings about is told at its rules."""
    known = {each.text for each in found(before)} if before is not None else set()
    changed = tuple(each.rule.location for each in subject.rules) if subject.proposal else ()
    for each in found(subject.knowledge):
        if each.text not in known:
            yield replace(each, rules=tuple(dict.fromkeys((*changed, *each.rules))))


def question_title(subject: Subject, question: Value) -> str:
    """What the rules call a question."""
    heads = [each.rule.head for each in subject.knowledge.rules_by_head.get(("vraag", 3), ())]
    titles = {str(head.args[1]): str(head.args[2]) for head in heads if head is not None}
    return titles.get(str(question), str(question))


def passages(knowledge: KnowledgeBase, norms: Iterable[str]) -> tuple[Passage, ...]:
    """The places where norms stand, with their titles, each once."""
    return tuple(
        Passage(norm.id, norm.source, norm.title)
        for norm in (knowledge.norms.get(n) for n in dict.fromkeys(norms))
        if norm is not None
    )


def severity_of(doubts: Sequence[Doubt]) -> Severity:
    """A doubt that somebody looked at and that leaves no reading to choose changes no answer."""
    return "melding" if doubts and not any(doubt.readings for doubt in doubts) else "waarschuwing"


def closest(doubts: Iterable[Doubt], norms: Iterable[str]) -> list[Doubt]:
    """Of the doubts those that concern all these norms: the ones that name one of them first, and else the least."""
    wanted = set(norms)
    fitting: dict[tuple[bool, int], list[Doubt]] = {}
    for doubt in doubts:
        if wanted and wanted <= set(doubt.touches):
            fitting.setdefault((doubt.touches[0] not in wanted, len(doubt.touches)), []).append(doubt)
    return fitting[min(fitting)] if fitting else []
