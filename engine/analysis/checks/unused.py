"""What is asked of people while no rule looks at it: a question that decides nothing is a burden for nothing."""

from __future__ import annotations

from collections.abc import Iterator

from engine.analysis.finding import Finding, Passage
from engine.analysis.subject import Subject
from engine.knowledge.base import KnowledgeBase
from engine.knowledge.check import literals
from engine.models.vocabulary import Field
from engine.terms import Fn, subterms


def unused(subject: Subject) -> Iterator[Finding]:
    """Every field that dossiers may fill in and no rule mentions; for a proposal those that it leaves without a use."""
    before = _unused(subject.before) if subject.before else {}
    for name, field in _unused(subject.knowledge).items():
        if name not in before:
            where = field.source or "de woordenschat"
            yield Finding(
                "ongebruikt",
                "melding",
                "berekend",
                f"“{field.label}” wordt gevraagd, maar geen regel gebruikt het.",
                tuple(dict.fromkeys(rule.location for rule in subject.removed)),
                (Passage("", where, f"wie het levert: {field.supplied_by}"),),
                repair="Vraag het niet, of schrijf de regel waarvoor het nodig is.",
            )


def applies(subject: Subject) -> bool:
    """Where people fill in dossiers; for a proposal when it takes rules away."""
    return bool(subject.knowledge.vocabulary.entities) and (not subject.proposal or bool(subject.removed))


def _unused(knowledge: KnowledgeBase) -> dict[str, Field]:
    named = {term.name for atom in _atoms(knowledge) for term in subterms(atom) if isinstance(term, Fn)}
    fields = [f for _, f in knowledge.vocabulary.all_fields()]
    taken = {name for ratio in knowledge.vocabulary.ratios for name in (*ratio.numerator, *ratio.denominator)}
    return {f.name: f for f in fields if f.in_rules and not f.structural and f.name not in named | taken}


def _atoms(knowledge: KnowledgeBase) -> Iterator[Fn]:
    for each in knowledge.rules:
        yield from (literal.atom for literal in literals(each.rule.body))
        if each.rule.head is not None:
            yield each.rule.head
