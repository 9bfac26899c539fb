"""What a reader wants to know first: per subject of the document, which norms are not met, open, and met."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal as Word

from engine.explain.proof import Explainer, Node
from engine.explain.unification import Binding, substitute
from engine.knowledge.norms import AnnotatedRule
from engine.outcome.assessment import Assessment
from engine.outcome.case import Case
from engine.terms import Fn, Value, Var, variables

Verdict = Word["akkoord", "niet_akkoord", "niet_beoordeeld"]
BREACH = "niet_akkoord"


@dataclass(frozen=True, slots=True)
class NormReport:
    """The verdict on one norm for one subject.

    ``proof`` holds the rule instances when the norm is not met; ``rule`` and ``binding`` the instance that came
    nearest to a breach when it is met.
    """

    norm: str
    subject: Value
    verdict: Verdict
    proof: tuple[Node, ...] = ()
    rule: AnnotatedRule | None = None
    binding: Binding | None = None


@dataclass(frozen=True, slots=True)
class TopicReport:
    """All verdicts under one heading of the document."""

    topic: str
    norms: tuple[NormReport, ...]

    def with_verdict(self, verdict: Verdict) -> tuple[NormReport, ...]:
        return tuple(n for n in self.norms if n.verdict == verdict)


def report(case: Case, assessment: Assessment, explainer: Explainer | None = None) -> tuple[TopicReport, ...]:
    """The verdicts on all norms that were tested, by heading, in the order of the document."""
    explainer = explainer or Explainer(case, assessment.world)
    topics: dict[str, list[NormReport]] = {}
    for each in _reports(case, assessment, explainer):
        topics.setdefault(case.knowledge.norms[each.norm].topic, []).append(each)
    order = {norm: number for number, norm in enumerate(case.knowledge.norms)}
    return tuple(
        TopicReport(topic, tuple(sorted(norms, key=lambda n: (order[n.norm], str(n.subject)))))
        for topic, norms in sorted(topics.items(), key=lambda pair: min(order[n.norm] for n in pair[1]))
    )


def _reports(case: Case, assessment: Assessment, explainer: Explainer) -> Iterator[NormReport]:
    done: set[tuple[str, Value]] = set()
    for ground in assessment.grounds:
        if ground.norm not in case.knowledge.norms:
            continue
        done.add((ground.norm, ground.subject))
        proof = explainer.why(Fn(BREACH, (assessment.dossier, ground.norm, ground.subject))) if ground.certain else ()
        yield NormReport(ground.norm, ground.subject, "niet_akkoord" if ground.certain else "niet_beoordeeld", proof)
    for met in tested(assessment.dossier, explainer):
        if (met.norm, met.subject) not in done:
            done.add((met.norm, met.subject))
            yield met


def tested(dossier: str, explainer: Explainer) -> Iterator[NormReport]:
    """The norms that were put to the test and met, with the figures of the test."""
    for head in explainer.heads.matching(Fn(BREACH, (Var("Dossier"), Var("Norm"), Var("Wie")))):
        norm = head.pattern.args[1]
        if not isinstance(norm, str) or not head.rule.sentence_met:
            continue
        for failure in explainer.nearly(head, Fn(BREACH, (dossier, norm, Var("Wie")))):
            subject = _subject(head.pattern, failure.binding)
            if subject is not None:
                yield NormReport(norm, subject, "akkoord", (), head.rule, failure.binding)


def _subject(head: Fn, binding: Binding) -> Value | None:
    subject = substitute(head.args[2], binding)
    return None if variables(subject) else subject
