"""The figures of a document: sums that do not give what is stated, and a total that no years give.

Where one cell of a table disturbs several sums, that is one finding, with the cells that can be wrong
(`engine.budget.diagnosis`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.analysis.finding import Finding, Passage
from engine.analysis.subject import Subject, closest, newly, passages, severity_of
from engine.budget.composition import prices_of
from engine.budget.diagnosis import Mistake, mistakes
from engine.budget.figures import sum_checks
from engine.budget.question import Question, ask, sources
from engine.budget.table import TOTAL
from engine.knowledge.base import KnowledgeBase
from engine.terms import Fn
from engine.wording.budget_figures import mistake_lines, row_places, sum_check_lines, total_lines
from engine.wording.signs import FACT, FAILED, OPEN

DOUBT = "rekenen"
"""The kind of declared doubts that are about figures."""
_AMOUNTS = (("bedrag", 3), ("kolomtotaal", 2))
_SUM = ("rekensom", 3)
_STATED = ("genoemd_totaal_miljoen", 1)
_PROOF = "de cijfers zoals zij er staan, onder de lezingen die voorgaan"


def sums(subject: Subject) -> Iterator[Finding]:
    """Every sum that does not fit; for a proposal only those that did fit."""
    yield from newly(subject, subject.before, _found)


def applies(subject: Subject) -> bool:
    """Where rules state amounts or sums."""
    return _states(subject.knowledge)


def _states(knowledge: KnowledgeBase) -> bool:
    return any(key in knowledge.rules_by_head for key in (*_AMOUNTS, _SUM))


def _found(knowledge: KnowledgeBase) -> Iterator[Finding]:
    if not _states(knowledge):
        return
    question = ask(knowledge)
    if _AMOUNTS[0] in knowledge.rules_by_head:
        wrong = mistakes(question.table)
        for mistake, line in zip(wrong, mistake_lines(question.table, wrong, row_places(question)), strict=False):
            sums_off = " ".join(each.text for each in line.children if each.sign == FACT)
            cells = " Of: ".join(each.text for each in line.children if each.sign == OPEN)
            norms = _norms(knowledge, _amounts(question, mistake))
            yield _finding(knowledge, "bedrag_in_tabel", f"{line.text} {sums_off}", norms, cells)
    explainer = question.explainer()
    for check, line in zip(sum_checks(question), sum_check_lines(question), strict=True):
        if not check.fits:
            yield _finding(knowledge, "rekensom", line.text, [norm for _, norm in sources(explainer, check.atom)])
    if _STATED in knowledge.rules_by_head:
        for line in total_lines(question, question.table, prices_of(question)):
            if line.sign == FAILED:
                stated = Fn(_STATED[0], (question.figure(_STATED[0]),))
                yield _finding(knowledge, "totaal_zonder_periode", line.text, _norms(knowledge, [stated]))


def _amounts(question: Question, mistake: Mistake) -> Iterator[Fn]:
    """The amounts as the rules state them, any of which explains the mistake; all when nothing points at some."""
    cells = {cause.cell for cause in mistake.causes}
    for atom in question.here:
        cell = (TOTAL, str(atom.args[0])) if atom.name == "kolomtotaal" else tuple(map(str, atom.args[:2]))
        if (atom.name, len(atom.args)) in _AMOUNTS and (not cells or cell in cells):
            yield atom


def _norms(knowledge: KnowledgeBase, stated: Iterable[Fn]) -> tuple[str, ...]:
    """The norms that state these facts."""
    facts = set(stated)
    return tuple(dict.fromkeys(n for each in knowledge.rules if each.rule.head in facts for n in each.norms))


def _finding(knowledge: KnowledgeBase, code: str, text: str, norms: Iterable[str], cells: str = "") -> Finding:
    named = [norm for norm in norms if norm in knowledge.norms]
    about = [d for d in knowledge.findings.values() if d.kind == DOUBT]
    doubts = next((found for norm in reversed(named) if (found := closest(about, [norm]))), [])
    advice = "Herstel het bedrag of de som, of verklaar de twijfel als bevinding."
    return Finding(
        code,
        severity_of(doubts),
        "berekend",
        text,
        tuple(dict.fromkeys(where for n in named for where in knowledge.norms[n].rules[:1])),
        (*passages(knowledge, named), *(Passage(d.id, d.source, d.question) for d in doubts)),
        None,
        "" if doubts else cells or advice,
        _PROOF,
        tuple(d.id for d in doubts),
    )
