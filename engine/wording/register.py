"""The register of a procedure in words: its norms and findings in a list, or one of them with all that is known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from engine.knowledge.base import KnowledgeBase
from engine.knowledge.norms import Finding, Norm
from engine.wording.names import Names
from engine.wording.plain_text import beside
from engine.wording.signs import FACT, OPEN
from engine.wording.story import consequence
from engine.wording.tree import Line
from engine.wording.values import counted, spell_word
from engine.wording.wrapping import wrap

Examples = Mapping[str, Sequence[str]]
"""Per norm or finding the scenarios that name it."""
_HEADS = 13
"""Columns of what stands before each line about one norm or finding."""
_PREFERRED = "voorkeur"


def register_lines(knowledge: KnowledgeBase, examples: Examples, wide: int) -> Iterator[str]:
    """Every norm with its title and place, and below it what it is and how often it is tried."""
    norms = knowledge.norms.values()
    states = ", ".join(f"{n} {spell_word(state)}" for state, n in Counter(n.status for n in norms).most_common())
    yield from wrap(f"{knowledge.short_name} · {counted(len(norms), 'norm', 'normen')} · {states}", wide)
    size = max((len(norm.id) for norm in norms), default=0)
    for norm in norms:
        yield from beside(f" {norm.id:{size}}  ", norm.title, norm.source, wide)
        tried = examples.get(norm.id, ())
        told = (
            spell_word(norm.kind),
            spell_word(norm.status),
            norm.why_not,
            counted(len(tried), "voorbeeld", "voorbeelden") if tried else "",
        )
        indent = " " * (size + 3)
        yield from wrap(" · ".join(filter(None, told)), wide, indent, indent)


def finding_lines(knowledge: KnowledgeBase) -> Iterator[Line]:
    """Every finding as a line with its readings below it."""
    for finding in knowledge.findings.values():
        yield Line(
            OPEN,
            finding.question,
            finding.source,
            f"{finding.id} {finding.kind}".strip(),
            children=tuple(Line(FACT, f"{what} {text}") for what, text in _readings(finding)),
        )


def norm_lines(norm: Norm, knowledge: KnowledgeBase, examples: Examples, wide: int) -> Iterator[str]:
    """Everything about one norm."""
    names = Names(knowledge)
    heads = (each.rule.head for each in knowledge.rules_by_head.get(("niet_akkoord", 3), ()))
    subjects = [head.args[2] for head in heads if head is not None and head.args[1] == norm.id]
    yield from _titled(f"{norm.id} · {norm.title}", norm.source, knowledge, wide)
    yield from _told("soort", [spell_word(norm.kind)], wide)
    yield from _told(
        "gevolg", [f"{consequence(c.code, subjects, names)[1]} ({c.basis})" for c in norm.consequences], wide
    )
    yield from _told("status", [" · ".join(filter(None, (spell_word(norm.status), norm.why_not)))], wide)
    yield from _told("regels", map(str, norm.rules), wide)
    doubts = [f"{f.id}: {f.question}" for f in knowledge.findings.values() if norm.id in f.touches]
    yield from _told("bevindingen", doubts, wide)
    yield from _told("voorbeelden", examples.get(norm.id, ()), wide)


def one_finding_lines(finding: Finding, knowledge: KnowledgeBase, examples: Examples, wide: int) -> Iterator[str]:
    """Everything about one finding."""
    yield from _titled(" · ".join(filter(None, (finding.id, finding.kind))), finding.source, knowledge, wide)
    yield from _told("vraag", [finding.question], wide)
    for what, text in _readings(finding):
        yield from _told(what, [text], wide)
        if what == _PREFERRED:
            yield from _told("omdat", filter(None, [finding.preferred_because]), wide)
    yield from _told("raakt", [f"{n}: {knowledge.norms[n].title}" for n in finding.touches], wide)
    yield from _told("voorbeelden", examples.get(finding.id, ()), wide)


def _readings(finding: Finding) -> Iterator[tuple[str, str]]:
    for reading in finding.readings:
        what = _PREFERRED if reading.option == finding.preferred else "lezing"
        yield what, f"“{spell_word(reading.option)}”: {reading.ground}"


def _titled(title: str, place: str, knowledge: KnowledgeBase, wide: int) -> Iterator[str]:
    yield from wrap(title, wide)
    yield from wrap(f"{knowledge.short_name}, {place}", wide)
    yield ""


def _told(head: str, texts: Iterable[str], wide: int) -> Iterator[str]:
    indent = " " * (_HEADS + 2)
    for number, text in enumerate(texts):
        yield from wrap(text, wide, f"{head if not number else '':<{_HEADS}}", indent)
