"""What procedures answer about themselves, in words and as data: the answer, where it stands, or what is not told."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engine.explain.interview import UNSAID, Interview, Question, Reply
from engine.knowledge.base import KnowledgeBase
from engine.knowledge.norms import Norm
from engine.wording.names import Names
from engine.wording.records import choice_record
from engine.wording.sections import choice_line
from engine.wording.sentences import fill
from engine.wording.signs import FACT, OPEN
from engine.wording.tree import Line
from engine.wording.values import lowered, spell_word

NOT_HERE = "Niet te bepalen uit dit document."


def reply_lines(asked: Interview, reply: Reply) -> Iterator[Line]:
    """A reply: one line per statement of the document, or where the document points to, and what it hangs on."""
    names = Names(asked.knowledge)
    if reply.answer.value == UNSAID:
        yield Line(OPEN, _about(reply, NOT_HERE), children=tuple(_elsewhere(reply)))
    elif reply.answer.atom is None:
        yield Line(OPEN, _about(reply, "Het document is op meer dan één manier te lezen."))
    for text, norm in _said(asked, reply, names):
        yield Line(FACT, _about(reply, text), norm.source if norm else "", norm.id if norm else "")
    for other in reply.answer.alternatives:
        yield Line(
            OPEN,
            _about(reply, f"{spell_word(other.outcome)}, als:"),
            children=tuple(choice_line(asked.case, c, names) for c in other.depends_on),
        )


WHOLE = "de procedure"
"""The part of a procedure that is all of it."""


def _about(reply: Reply, text: str) -> str:
    """The text with the part of the procedure before it, when it is not about all of it."""
    return text if reply.about == WHOLE else f"{reply.about[:1].upper()}{reply.about[1:]}: {lowered(text)}"


def _said(asked: Interview, reply: Reply, names: Names) -> Iterator[tuple[str, Norm | None]]:
    for each in reply.statements:
        norm = asked.knowledge.norms.get(each.rule.norms[0]) if each.rule.norms else None
        yield fill(each.rule.sentence, each.binding, names) or spell_word(reply.answer.value), norm


def _elsewhere(reply: Reply) -> Iterator[Line]:
    for norm in reply.elsewhere:
        yield Line(FACT, f"Het document wijst naar elders: {norm.title}", norm.source, norm.id)
    for norm in reply.stops:
        yield Line(FACT, f"Verder dan dit gaat het document niet: {norm.title}", norm.source, norm.id)
    if not (reply.elsewhere or reply.stops):
        yield Line(FACT, "Het document zegt er niets over en wijst niet naar een andere plaats")


def reply_record(asked: Interview, reply: Reply) -> dict[str, Any]:
    """A reply as ``procedures --formaat json`` gives it."""
    names = Names(asked.knowledge)
    norms = [n for each in reply.statements for n in each.rule.norms]
    return {
        "procedure": reply.procedure,
        "onderdeel": reply.about,
        "vraag": reply.question.name,
        "titel": reply.question.title,
        "antwoord": reply.answer.value,
        "zeker": reply.answer.certain,
        "tekst": " ".join(text for text, _ in _said(asked, reply, names)) or NOT_HERE,
        "normen": [_norm(asked.knowledge.norms[n]) for n in dict.fromkeys(norms)],
        "elders": [_norm(norm) for norm in reply.elsewhere],
        "houdt_op": [_norm(norm) for norm in reply.stops],
        "mogelijk": [
            {"antwoord": a.outcome, "afhankelijk_van": [choice_record(c, names) for c in a.depends_on]}
            for a in reply.answer.alternatives
        ],
        "kennisbank": asked.knowledge.fingerprint,
    }


def procedure_record(knowledge: KnowledgeBase) -> dict[str, Any]:
    """A procedure of the knowledge base."""
    about = knowledge.about
    return {
        "procedure": knowledge.procedure,
        "titel": str(about.get("titel", "")),
        "aanbestedende_dienst": str(about.get("aanbestedende_dienst", "")),
        "document": str(about.get("document", "")),
        "dossier": str(about.get("dossier", "")),
    }


def question_record(question: Question) -> dict[str, str]:
    """A question that can be asked."""
    return {"vraag": question.name, "titel": question.title, "let_op": question.caution, "valkuil": question.trap}


def _norm(norm: Norm) -> dict[str, str]:
    return {"norm": norm.id, "bron": norm.source, "titel": norm.title}
