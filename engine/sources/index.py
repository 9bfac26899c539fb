"""The reverse index of a document: per section what was made of it, and what rests on it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from engine.knowledge.base import KnowledgeBase
from engine.knowledge.norms import Finding, Norm
from engine.knowledge.scenarios import scenarios_by_norm
from engine.outcome.assessment import Assessment
from engine.sources.places import citations, in_order, places
from engine.terms import Location


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the document with the norms and doubts that rest on it. ``named_in`` gives the examples per norm."""

    place: str
    titles: tuple[str, ...]
    norms: tuple[Norm, ...]
    findings: tuple[Finding, ...]
    named_in: Mapping[str, Iterable[str]]

    @property
    def rules(self) -> tuple[Location, ...]:
        """Where the rules made of the section stand."""
        return tuple(dict.fromkeys(rule for norm in self.norms for rule in norm.rules))

    @property
    def examples(self) -> tuple[str, ...]:
        """The examples of the specifications that name a norm of the section."""
        return tuple(dict.fromkeys(e for norm in self.norms for e in self.named_in.get(norm.id, ())))

    def within(self, labels: tuple[str, ...]) -> Section:
        """What rests on a part of the section (``G1`` of ``§ 3.4``); the whole section if no citation names that."""
        norms = tuple(norm for norm in self.norms if self._cited(norm.source, labels))
        findings = tuple(finding for finding in self.findings if self._cited(finding.source, labels))
        return replace(self, norms=norms, findings=findings) if norms or findings else self

    def _cited(self, source: str, labels: tuple[str, ...]) -> bool:
        return any(c.place == self.place and set(labels) <= set(c.labels) for c in citations(source))

    def grounds(self, assessment: Assessment) -> tuple[str, ...]:
        """The norms of the section on which an assessment rests because they are certainly not met."""
        own = {norm.id for norm in self.norms}
        return tuple(dict.fromkeys(g.norm for g in assessment.certain_grounds if g.norm in own))


@dataclass(slots=True)
class _Draft:
    titles: dict[str, None] = field(default_factory=dict)
    norms: dict[str, Norm] = field(default_factory=dict)
    findings: dict[str, Finding] = field(default_factory=dict)


def cited(knowledge: KnowledgeBase) -> Mapping[str, list[tuple[str, ...]]]:
    """The sections on which the knowledge base rests, each with the words that narrow its citations down."""
    found: dict[str, list[tuple[str, ...]]] = {}
    sources = [norm.source for norm in knowledge.norms.values()]
    sources += [finding.source for finding in knowledge.findings.values()]
    for source in sources:
        for citation in citations(source):
            found.setdefault(citation.place, []).append(citation.labels)
    return {place: found[place] for place in sorted(found, key=in_order)}


def sections(knowledge: KnowledgeBase) -> Mapping[str, Section]:
    """Every section that the knowledge base cites, in the order of the document."""
    drafts: dict[str, _Draft] = {}
    for norm in knowledge.norms.values():
        for place in places(norm.source):
            drafts.setdefault(place, _Draft()).norms[norm.id] = norm
        here, _, title = norm.topic.partition(" · ")
        if title and here in places(norm.source):
            drafts[here].titles[title] = None
    for finding in knowledge.findings.values():
        for place in places(finding.source):
            drafts.setdefault(place, _Draft()).findings[finding.id] = finding
    named_in = scenarios_by_norm(knowledge.procedure)
    return {
        place: Section(
            place, tuple(draft.titles), tuple(draft.norms.values()), tuple(draft.findings.values()), named_in
        )
        for place, draft in sorted(drafts.items(), key=lambda pair: in_order(pair[0]))
    }
