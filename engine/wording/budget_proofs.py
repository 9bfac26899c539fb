"""Why a cell of a budget says what it says, and why a scenario is not allowed."""

from __future__ import annotations

from engine.budget.answer import Answer
from engine.budget.cells import WHOLE, CellName, first_year_in_task, grounds
from engine.budget.question import Question
from engine.budget.search import Refusal
from engine.budget.table import DIFFERENCE
from engine.explain.proof import Explainer
from engine.wording.budget import NOTHING, amount_text, correction_text, readings_text
from engine.wording.names import Names
from engine.wording.signs import FACT, FAILED, OPEN
from engine.wording.tree import Line, Tree
from engine.wording.values import spell_amount, spell_word


def cell_lines(answer: Answer, cell: CellName) -> tuple[Line, ...]:
    """Why a cell says what it says."""
    explainer = answer.question.explainer()
    tree = Tree(explainer, Names(answer.question.knowledge))
    found: list[Line] = []
    for ground in grounds(answer, cell):
        below = tuple(dict.fromkeys(x for atom in ground.atoms for n in explainer.why(atom) for x in tree.lines(n)))
        if ground.item is None:
            found.extend(below)
            continue
        item = ground.item
        text = f"{answer.reader.table.name((item.row, item.column))}: {spell_amount(item.euros)}"
        if item.column == DIFFERENCE or not item.part:
            text = f"{correction_text(item, answer.reader.table)}: {spell_amount(item.euros)}"
        found.append(Line(FACT, text[:1].upper() + text[1:], children=below))
    later = first_year_in_task(answer, cell) if cell.column in ("taak", "bedrag") else None
    if later is not None:
        proof = tuple(x for n in explainer.why(later) for x in tree.lines(n))
        found.append(Line(FACT, f"{cell.part} komt in de taak in {later.args[1]}.", children=proof))
    return tuple(found) or (Line(OPEN, f"Hierover zegt het document niets ({cell.part}, {cell.year})."),)


def cell_title(answer: Answer, cell: CellName) -> str:
    """The cell and what it says."""
    year = answer.year(cell.year)
    if cell.part == WHOLE:
        return f"{cell.year} · taakgericht budget {amount_text(year.budget)}"
    part = next(p for p in year.parts if p.part == cell.part)
    says = {
        "taak": f"in de taak: {spell_word(part.state) or 'niets beschreven'}",
        "coordineert": f"coördineert: {' of '.join(answer.either(cell.year, part, 'coordinates')) or NOTHING}",
        "betaalt": f"betaalt: {' of '.join(part.pays) or NOTHING}",
        "bedrag": f"bedrag: {amount_text(part.amount) if part.state != 'optie' else 'onbekend'}",
        "volgend": f"budget te bepalen: {'ja' if cell.part in year.next_budgets else 'nee'}",
    }
    return f"{cell.year} · {cell.part} {part.title} · {says[cell.column]}"


def refusal_lines(question: Question, found: tuple[Refusal, ...]) -> tuple[Line, ...]:
    """Why a scenario is not allowed, with its passages."""
    lines = []
    for refusal in found:
        world = question.world(dict(refusal.readings))
        explainer: Explainer = question.explainer(world)
        tree = Tree(explainer, Names(question.knowledge))
        for line in (x for n in explainer.why(refusal.atom) for x in tree.lines(n)):
            sign = FAILED if refusal.certain else OPEN
            depends = "" if refusal.certain else f" (alleen bij {readings_text(refusal.readings)})"
            lines.append(Line(sign, line.text + depends, line.source, line.norm, line.rule, line.children))
    return tuple(lines)
