"""Dates and terms: what cannot hold together in time, what follows from the dates, and days that do not exist.

A clash is found for all days between the years that a planning knows, so nothing has to be supposed about them; which
terms clash is as few as can be (`engine.planning.conflicts`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from engine.analysis.finding import SEVERITIES, Finding, Passage
from engine.analysis.subject import Subject, closest, newly, passages, severity_of
from engine.knowledge.base import KnowledgeBase, shared_text
from engine.knowledge.norms import Finding as Doubt
from engine.planning.conflicts import Conflict
from engine.planning.demands import FIRST_DAY, LAST_DAY
from engine.planning.derivation import Observation, Terms, terms_of
from engine.planning.verdict import judge_terms
from engine.solving.reading import read_program
from engine.terms import Fn, Location, Rule, subterms
from engine.wording.planning import day, repair_sentence

RULES = "controle/tijd"
DOUBT = "tijd"
"""The kind of declared doubts that are about dates."""
_EVENT = ("gebeurtenis", 2)
_MOST = 3
"""Clashes that are told, the smallest first: whoever mends these looks again."""
_REPAIR = "Verplaats een van deze dagen, of verander een van deze termijnen."
_PROOF = "alle planningen van {} tot en met {}, onder de lezingen die voorgaan"


def terms(subject: Subject) -> Iterator[Finding]:
    """What does not fit in time; for a proposal only what did fit."""
    yield from newly(subject, subject.before or _of_other_parts(subject.knowledge), _found)


def applies(subject: Subject) -> bool:
    """Where rules are about events."""
    return _EVENT in subject.knowledge.rules_by_head


def _of_other_parts(knowledge: KnowledgeBase) -> KnowledgeBase:
    """Only what this part reads of others: what does not fit there is told there."""
    own = f"{knowledge.procedure}/{knowledge.part}/"
    texts = tuple((name, text) for name, text in knowledge.texts if not name.startswith(own))
    rules = tuple(each for each in knowledge.rules if not each.rule.location.file.startswith(own))
    return replace(knowledge, texts=texts, rules=rules)


def _found(knowledge: KnowledgeBase) -> Iterator[Finding]:
    if _EVENT not in knowledge.rules_by_head:
        return
    yield from _no_days(knowledge)
    made = terms_of(knowledge)
    verdict = judge_terms(made)
    repair = repair_sentence(verdict.changes) if verdict.changes else _REPAIR
    for conflict in sorted(verdict.clashes.found, key=lambda each: len(each.members))[:_MOST]:
        yield _clash(made, conflict, repair)
    if not verdict.clashes.complete:
        yield Finding("termijnen_meer", "waarschuwing", "berekend", "Er zijn meer termijnen die niet samengaan.")
    severities = _severities()
    for each in made.observations:
        norms = each.norms or tuple(_days_of(made, each))
        yield _observed(knowledge, replace(each, norms=norms), severities)


def _no_days(knowledge: KnowledgeBase) -> Iterator[Finding]:
    """Dates in the rules that no calendar has."""
    for each in knowledge.rules:
        for atom in dict.fromkeys(t for t in subterms(each.rule.head) if isinstance(t, Fn) and t.name == "datum"):
            if len(atom.args) == 3 and all(isinstance(n, int) for n in atom.args) and not _exists(*atom.args):
                year, month, number = atom.args
                yield Finding(
                    "dag_bestaat_niet",
                    "fout",
                    "berekend",
                    f"De dag {number}-{month}-{year} bestaat niet.",
                    (each.rule.location,),
                    passages(knowledge, each.norms),
                    None,
                    "Schrijf een dag die op de kalender staat.",
                    "de kalender",
                )


def _exists(year: int, month: int, number: int) -> bool:
    try:
        date(year, month, number)
    except ValueError:
        return False
    return True


def _clash(made: Terms, conflict: Conflict, repair: str) -> Finding:
    members = (*conflict.members, *(m for m in conflict.background if m.text))
    norms = dict.fromkeys(m.norm for m in members if m.norm)
    said = "; ".join(m.text for m in members)
    return Finding(
        "termijnen_botsen",
        "fout",
        "berekend",
        f"Dit gaat in geen enkele planning samen: {said}.",
        _places(made.knowledge, norms),
        tuple(Passage(m.norm, m.source, m.text) for m in members),
        None,
        repair,
        _PROOF.format(day(FIRST_DAY), day(LAST_DAY)),
    )


def _observed(knowledge: KnowledgeBase, each: Observation, severities: dict[str, str]) -> Finding:
    doubts = _doubts(knowledge, each)
    said = (severities.get(each.kind, "waarschuwing"), severity_of(doubts))
    norms = [n for n in each.norms if n in knowledge.norms]
    return Finding(
        f"termijn_{each.kind}",
        [severity for severity in SEVERITIES if severity in said][-1],  # the mildest
        "berekend",
        each.text,
        _places(knowledge, norms),
        (*passages(knowledge, norms), *(Passage(d.id, d.source, d.question) for d in doubts)),
        None,
        "" if doubts else "Pas de termijn of de dag aan, of verklaar de twijfel als bevinding.",
        "de dagen die uit het document volgen, onder de lezingen die voorgaan",
        tuple(d.id for d in doubts),
    )


def _days_of(made: Terms, each: Observation) -> Iterator[str]:
    """The norms that give the days of the events that a finding is about."""
    events = each.about.args if isinstance(each.about, Fn) else ()
    yield from (str(norm) for event, norm, _ in made.world.rows("op") if event in events)
    yield from (str(norm) for event, _, norm in made.world.rows("veronderstel") if event in events)


def _doubts(knowledge: KnowledgeBase, each: Observation) -> list[Doubt]:
    """The declared doubts that the rules name, or else those about time that concern all the norms."""
    named = [knowledge.findings[n] for n in each.norms if n in knowledge.findings]
    about = (d for d in knowledge.findings.values() if d.kind == DOUBT)
    return named or closest(about, (n for n in each.norms if n in knowledge.norms))


def _severities() -> dict[str, str]:
    facts = (s for s in read_program(shared_text(RULES), RULES) if isinstance(s, Rule))
    heads = [rule.head for rule in facts if rule.head is not None]
    return {str(h.args[0]): str(h.args[1]) for h in heads if h.name == "ernst"}


def _places(knowledge: KnowledgeBase, norms: Iterable[str]) -> tuple[Location, ...]:
    known = (knowledge.norms[n] for n in norms if n in knowledge.norms)
    return tuple(dict.fromkeys(where for norm in known for where in norm.rules[:1]))
