"""Earlier dossiers under the rules as they are and as they would be: who gets another outcome, and on which grounds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.analysis.finding import Exhibit, Finding
from engine.analysis.subject import Subject, passages
from engine.analysis.verdict import Verdict, verdict
from engine.knowledge.base import KnowledgeBase
from engine.models.building import Entity
from engine.outcome.case import compete, name_of, open_case
from engine.wording.outcomes import outcome_among


def earlier(subject: Subject) -> Iterator[Finding]:
    """Per earlier dossier with another outcome or other grounds what changes, after a line that counts them."""
    assert subject.before is not None
    dossiers = [dossier for _, dossier in subject.dossiers]
    if not dossiers:
        return
    was = _verdicts(subject.before, dossiers)
    becomes = _verdicts(subject.knowledge, dossiers)
    changed = [name for name in was if was[name] != becomes[name]]
    flipped = [name for name in changed if was[name].outcomes != becomes[name].outcomes]
    number = f"{len(flipped)} van {len(was)}"
    yield Finding(
        "dossiers",
        "melding",
        "berekend",
        f"Van de eerdere dossiers krijgen er {number} een andere uitkomst.",
    )
    source = {name_of(d, subject.knowledge): place for place, d in subject.dossiers}
    for name in changed:
        yield _finding(subject, name, source[name], was[name], becomes[name])


def applies(subject: Subject) -> bool:
    """Only a proposal makes a difference, and only for dossiers that were given."""
    return subject.before is not None and bool(subject.dossiers)


def _verdicts(knowledge: KnowledgeBase, dossiers: Sequence[Entity]) -> dict[str, Verdict]:
    fields = [dossiers] if compete(dossiers, knowledge) else [[d] for d in dossiers]
    found: dict[str, Verdict] = {}
    for field in fields:
        case = open_case(knowledge, field)
        found |= {facts.dossier: verdict(case, facts.dossier) for facts in case.facts}
    return found


def _finding(subject: Subject, name: str, source: str, was: Verdict, becomes: Verdict) -> Finding:
    same = was.outcomes == becomes.outcomes
    now, then = outcome_among(was.outcomes), outcome_among(becomes.outcomes)
    result = f"blijft {now}" if same else f"nu {now}, met het voorstel {then}"
    more, less = sorted(becomes.norms - was.norms), sorted(was.norms - becomes.norms)
    why = [f"niet meer voldaan aan {', '.join(more)}"] if more else []
    why += [f"niet langer in strijd met {', '.join(less)}"] if less else []
    return Finding(
        "dossier_andere_grond" if same else "dossier_anders",
        "melding",
        "berekend",
        f"{name}: {result}; {' en '.join(why) or 'op dezelfde gronden'}.",
        (),
        passages(subject.knowledge, [*more, *less]),
        Exhibit(source, (), f"nu {now}; met het voorstel {then}"),
    )
