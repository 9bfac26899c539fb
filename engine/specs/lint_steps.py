"""What is wrong with the steps of examples: unknown sentences, order, remarks, and what would not be read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from engine.specs.documents import Feature, Row, Scenario, Step
from engine.specs.grammar import KEYWORDS, Grammar, Keyword

Found = tuple[int, str]
"""The line of what is wrong, and what that is."""

_REMARK = re.compile(r"\s#")
_COMMENT = re.compile(r"^\s*#+\s*(?P<word>Gegeven|Stel|Als|Wanneer|Dan|En|Maar|\*)\s+(?P<text>.+?)\s*$")
_CURLED = re.compile("[“”„‟«»]")
_HARD_SPACE = re.compile("[\u00a0\u2007\u202f\u200b\ufeff\t]")


def steps(feature: Feature, grammar: Grammar) -> Iterator[Found]:
    """What is wrong with the steps of a feature."""
    for background in (*feature.backgrounds, *(b for r in feature.rules for b in r.backgrounds)):
        if any(step.kind != "Gegeven" for step in background.steps):
            yield background.line, "een achtergrond bestaat uit Gegeven"
        for step in background.steps:
            yield from _sentence(step, grammar)
    for rule in feature.rules:
        for scenario in rule.scenarios:
            if not scenario.steps:
                yield scenario.line, f"“{scenario.name}” heeft geen stappen"
                continue
            yield from _order(scenario, feature.before(rule))
            for _, row in scenario.rows:
                yield from _in_row(scenario, row, grammar)


def commented(text: str, grammar: Grammar) -> Iterator[Found]:
    """Steps behind a ``#``: they do not run, and nothing would say so."""
    for number, line in enumerate(text.splitlines(), 1):
        found = _COMMENT.match(line)
        if found and any(grammar.matches(keyword, found["text"]) for keyword in KEYWORDS):
            yield number, f"deze stap loopt niet, want hij staat achter #: {found['word']} {found['text']}"


def _order(scenario: Scenario, before: Sequence[Step]) -> Iterator[Found]:
    first, name = scenario.steps[0], scenario.name
    if first.kind is None:
        yield first.line, f"“{name}” begint met {first.keyword}; begin met Gegeven, Als of Dan"
    order: list[Keyword] = [s.kind for s in (*before, *scenario.steps) if s.kind]
    if "Dan" not in order:
        yield scenario.line, f"“{name}” verwacht niets: er is geen Dan"
    elif "Als" not in order:
        yield scenario.line, f"“{name}” toetst niets: er is geen Als"
    if order != sorted(order, key=KEYWORDS.index):
        yield scenario.line, f"“{name}” heeft niet de volgorde Gegeven, Als, Dan"


def _in_row(scenario: Scenario, row: Row, grammar: Grammar) -> Iterator[Found]:
    for step in scenario.steps:
        yield from _sentence(step.filled(row), grammar)


def _sentence(step: Step, grammar: Grammar) -> Iterator[Found]:
    text, keyword = step.text, step.kind
    if _REMARK.search(text):
        yield step.line, f"de opmerking hoort bij de stap: “{text}”; zet haar op een eigen regel"
        return
    if step.text_block:
        yield step.line, "geen enkele zin leest een tekstblok"
    if keyword is None:
        return
    found = grammar.matches(keyword, text)
    if not found:
        yield step.line, f"deze zin is onbekend: {keyword} {text}{_why(text, keyword, grammar)}"
    elif len(found) > 1:
        yield step.line, f"deze zin is dubbelzinnig: {text} ({'; '.join(s.template for s in found)})"
    elif bool(found[0].table) != bool(step.table):
        missing = "hoort een tabel" if found[0].table else "hoort geen tabel"
        yield step.line, f"bij deze zin {missing}: {text}"


def _why(text: str, keyword: Keyword, grammar: Grammar) -> str:
    """What may be the matter with an unknown sentence."""
    straight = _CURLED.sub('"', text)
    if straight != text and grammar.matches(keyword, straight):
        return '; gebruik rechte aanhalingstekens: "…"'
    single = " ".join(_HARD_SPACE.sub(" ", text).split())
    if single != text and grammar.matches(keyword, single):
        return "; er staat een dubbele, harde of onzichtbare spatie in"
    plain = text.rstrip(" .;,")
    if plain != text and grammar.matches(keyword, plain):
        return "; laat het leesteken aan het eind weg"
    others = [k for k in KEYWORDS if k != keyword and grammar.matches(k, text)]
    if others:
        return f"; deze zin hoort bij {others[0]}"
    near = grammar.nearest(keyword, text)
    return f"; bedoelt u {' of '.join(f'“{n}”' for n in near)}?" if near else ""
