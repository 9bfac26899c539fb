"""Answers as plain data for JSON: the contract of the commands, in Dutch keys."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from engine.explain.proof import Explainer
from engine.explain.report import BREACH
from engine.facts.encoding import Origin
from engine.knowledge.base import KnowledgeBase
from engine.knowledge.norms import Finding, Norm
from engine.outcome.assessment import Assessment, Ground, Missing
from engine.outcome.case import Case, Choice
from engine.outcome.position import Position
from engine.terms import Fn
from engine.wording.inquiry import beside, settled
from engine.wording.names import Names
from engine.wording.sections import Story
from engine.wording.sentences import TemplateError, fill
from engine.wording.story import consequence, names_of, silences
from engine.wording.tree import Line


def assessment_record(case: Case, assessment: Assessment, proofs: bool = True) -> dict[str, Any]:
    """One assessment as ``toets --formaat json`` gives it; without ``proofs`` no ground has a sentence."""
    names = names_of(case)
    texts = _texts(case, assessment, names) if proofs else ()
    record = outcome_record(case.knowledge, case.position, assessment, names, case.origins, texts)
    record["antwoorden"] = list(_answers(case, assessment.dossier))
    if proofs:
        for row, (_, text) in zip(record["niet_te_bepalen"], silences(case, assessment, names), strict=True):
            row["tekst"] = text
    return record


def outcome_record(
    knowledge: KnowledgeBase,
    position: Position,
    assessment: Assessment,
    names: Names,
    origins: Mapping[Fn, Origin | None],
    texts: Sequence[str] = (),
) -> dict[str, Any]:
    """The same of an assessment without a case.

    ``origins`` tells where its facts come from; ``texts`` has a sentence for each ground, or none at all.
    """
    return {
        "dossier": assessment.dossier,
        "procedure": knowledge.procedure,
        "uitkomst": assessment.outcome,
        "zeker": assessment.certain,
        "ook": [{"wat": word, "wie": names.entity(who)} for word, who in assessment.also],
        "gronden": [
            {**_ground(knowledge, ground, names), **({"tekst": texts[number]} if texts else {})}
            for number, ground in enumerate(assessment.grounds)
        ],
        "mogelijk": [
            {"uitkomst": a.outcome, "afhankelijk_van": [choice_record(c, names) for c in a.depends_on]}
            for a in assessment.alternatives
        ],
        "bevoegdheden": list(assessment.powers),
        "ontbrekend": [_missing(each, origins.get(each.atom), names) for each in assessment.missing],
        "antwoorden": [],
        "niet_te_bepalen": [
            {
                "wat": names.word(each.what),
                "norm": each.norm,
                "bron": knowledge.norms[each.norm].source,
                "zeker": each.certain,
            }
            for each in assessment.silences
        ],
        "bevindingen": list(assessment.findings),
        "standpunten": list(position.lines),
        "kennisbank": knowledge.fingerprint,
    }


def choice_record(choice: Choice, names: Names) -> dict[str, str]:
    """A choice as data."""
    return {"soort": choice.kind, "id": choice.id, "optie": str(choice.option), "tekst": names.choice(choice)}


def _texts(case: Case, assessment: Assessment, names: Names) -> list[str]:
    """A sentence per ground: that of a rule by which it holds, else the title of the norm."""
    explainer = Explainer(case, assessment.world)
    return [_text(case, explainer, assessment.dossier, ground, names) for ground in assessment.grounds]


def _text(case: Case, explainer: Explainer, dossier: str, ground: Ground, names: Names) -> str:
    if ground.certain:
        for rule, binding in explainer.instances(Fn(BREACH, (dossier, ground.norm, ground.subject))):
            try:
                if rule.sentence:
                    return fill(rule.sentence, binding, names)
            except TemplateError:
                continue
    return case.knowledge.norms[ground.norm].title


def _ground(knowledge: KnowledgeBase, ground: Ground, names: Names) -> dict[str, Any]:
    return {
        "norm": ground.norm,
        "bron": knowledge.norms[ground.norm].source,
        "gevolg": [
            {
                "soort": c.code,
                "grondslag": c.basis,
                "tekst": consequence(c.code, [ground.subject], names)[1],
                "zeker": c in ground.consequences,
            }
            for c in (*ground.consequences, *ground.possible)
        ],
        "partij": names.entity(ground.subject),
        "zeker": ground.certain,
    }


def _answers(case: Case, dossier: str) -> Iterator[dict[str, Any]]:
    """The questions that a procedure answers beside the headline."""
    telling = beside(case, dossier)
    for question, answer in telling.inquiry.answers.items() if telling else ():
        assert telling is not None
        line = telling.answer_line(answer)
        yield {
            "vraag": str(question),
            "titel": telling.title(question),
            "antwoord": settled(answer),
            "zeker": answer.certain,
            "tekst": line.text,
            "norm": line.norm,
            "bron": line.source,
            "mogelijk": [
                {"antwoord": a.outcome, "afhankelijk_van": [choice_record(c, telling.names) for c in a.depends_on]}
                for a in answer.alternatives
            ],
        }


def _missing(missing: Missing, origin: Origin | None, names: Names) -> dict[str, Any]:
    atom = missing.atom
    return {
        "feit": names.unknown(atom),
        "plaats": path_text(origin.path) if origin else "",
        "levert": origin.field.supplied_by if origin else "",
        "bron": origin.field.source if origin else "",
        "antwoorden": [{"als": names.answer(choice), "uitkomst": list(words)} for choice, words in missing.outcomes],
    }


def path_text(path: tuple[str | int, ...]) -> str:
    """A path in a dossier as ``partijen[0].jaarrekening.datum``."""
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return text.removeprefix(".")


def story_record(story: Story) -> dict[str, Any]:
    """What a story tells beside the outcome itself."""
    return {
        "kop": story.headline,
        "conclusie": story.conclusion,
        "onderdelen": [{"titel": s.title, "regels": [line_record(line) for line in s.lines]} for s in story.sections],
    }


def line_record(line: Line) -> dict[str, Any]:
    """A line with everything below it."""
    return {
        "teken": line.sign,
        "tekst": line.text,
        "bron": line.source,
        "norm": line.norm,
        "regel": line.rule,
        "onder": [line_record(c) for c in line.children],
    }


def line_of(record: Mapping[str, Any]) -> Line:
    """The line of which this is the record."""
    below = tuple(line_of(each) for each in record["onder"])
    return Line(record["teken"], record["tekst"], record["bron"], record["norm"], record["regel"], below)


def norm_record(norm: Norm, scenarios: list[str]) -> dict[str, Any]:
    """A row of the norm register."""
    return {
        "id": norm.id,
        "titel": norm.title,
        "bron": norm.source,
        "soort": norm.kind,
        "gevolg": [{"soort": c.code, "grondslag": c.basis} for c in norm.consequences],
        "status": norm.status,
        "waarom_niet": norm.why_not,
        "regels": [str(r) for r in norm.rules],
        "scenarios": scenarios,
    }


def finding_record(finding: Finding) -> dict[str, Any]:
    """A finding as data."""
    return {
        "bevinding": finding.id,
        "soort": finding.kind,
        "vraag": finding.question,
        "bron": finding.source,
        "lezingen": [{"optie": r.option, "grond": r.ground} for r in finding.readings],
        "voorkeur": finding.preferred,
        "voorkeur_omdat": finding.preferred_because,
        "raakt": list(finding.touches),
    }
