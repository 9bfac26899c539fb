"""What stands beside a step of a proof: where the document says it, and the rule that was applied."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.knowledge.base import KnowledgeBase
from engine.knowledge.norms import Norm
from engine.knowledge.rule_text import rule_text
from engine.knowledge.scenarios import scenarios_by_norm
from engine.wording.values import spell_word
from tui.proof import Step
from tui.tekst import Piece

_SCENARIOS: dict[str, dict[str, list[str]]] = {}


def scenarios(procedure: str) -> dict[str, list[str]]:
    """The examples by norm, read once."""
    if procedure not in _SCENARIOS:
        _SCENARIOS[procedure] = scenarios_by_norm(procedure)
    return _SCENARIOS[procedure]


def source_pieces(step: Step, knowledge: KnowledgeBase, passage: Iterable[Piece | str] = ()) -> Iterator[Piece | str]:
    """The step in full and its place in the document, with the passage if there is one."""
    line = step.line
    yield (f"{line.sign} {line.text}\n", "sterk")
    norm = knowledge.norms.get(line.norm)
    finding = knowledge.findings.get(line.norm)
    if norm is not None:
        yield from norm_pieces(norm, knowledge, passage)
    elif finding is not None:
        yield from finding_pieces(line.norm, knowledge)
        yield from passage
    elif line.source:
        yield ("Vindplaats  ", "zacht")
        yield f"{line.source}\n"
        yield from passage
    elif step.topic:
        yield f"{step.topic}\n"
    else:
        yield "Deze stap heeft geen eigen vindplaats: hij volgt uit wat eronder staat.\n"


def norm_pieces(norm: Norm, knowledge: KnowledgeBase, passage: Iterable[Piece | str] = ()) -> Iterator[Piece | str]:
    """A norm as the register has it, the passage it was made of, and what it is doubted and tested by."""
    about = knowledge.about
    yield ("Vindplaats  ", "zacht")
    yield f"{norm.source}\n"
    yield ("Titel       ", "zacht")
    yield f"{norm.title}\n"
    yield ("Document    ", "zacht")
    yield f"{about.get('titel', knowledge.procedure)}. {about.get('document', '')}\n"
    yield ("Norm        ", "zacht")
    yield f"{norm.id} · {spell_word(norm.kind)} · {spell_word(norm.status)}\n"
    if norm.why_not:
        yield ("Waarom niet ", "zacht")
        yield f"{norm.why_not}\n"
    for each in norm.consequences:
        yield ("Gevolg      ", "zacht")
        yield f"{spell_word(each.code)}" + (f" (grondslag {each.basis})" if each.basis != norm.id else "") + "\n"
    yield from passage
    for finding in knowledge.findings.values():
        if norm.id in finding.touches:
            yield ("Twijfel     ", "zacht")
            yield f"{finding.id}: {finding.question}\n"
    examples = scenarios(knowledge.procedure).get(norm.id, [])
    if examples:
        yield (f"\nVoorbeelden die deze norm noemen ({len(examples)})\n", "zacht")
        for example in examples:
            place, _, name = example.partition(": ")
            yield f"· {name}\n"
            yield (f"  {place.rpartition('/')[2]}\n", "zacht")


def finding_pieces(identifier: str, knowledge: KnowledgeBase) -> Iterator[Piece | str]:
    """A doubt that the document leaves, with its readings."""
    finding = knowledge.findings[identifier]
    yield f"{finding.question}\n"
    yield ("Vindplaats  ", "zacht")
    yield f"{finding.source}\n"
    for reading in finding.readings:
        mark = "voorkeur" if reading.option == finding.preferred else "lezing"
        yield (f"{mark:12}", "zacht")
        yield f"{spell_word(reading.option)}: {reading.ground}\n"
    if finding.preferred_because:
        yield ("omdat       ", "zacht")
        yield f"{finding.preferred_because}\n"
    if finding.touches:
        yield ("Raakt       ", "zacht")
        yield f"{', '.join(finding.touches)}\n"
    yield ("Verklaard in ", "zacht")
    yield f"{finding.location}\n"


def rule_pieces(step: Step, knowledge: KnowledgeBase) -> Iterator[Piece | str]:
    """The rule behind the step with its file and line."""
    places = [step.line.rule] if step.line.rule else []
    if not places and (norm := knowledge.norms.get(step.line.norm)) is not None:
        places = [str(r) for r in norm.rules]
    if not places:
        yield "Achter deze stap staat geen eigen regel: het is een feit, een keuze of een optelling van stappen."
        return
    for place in places:
        yield (f"kb/{place}\n", "sterk")
        yield f"{rule_text(place, knowledge)}\n\n"
