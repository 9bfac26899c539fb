"""The steps of a procedure in words: who is left, and why the others are not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from engine.explain.proof import Explainer
from engine.outcome.case import Case
from engine.outcome.steps import Doubt, Step
from engine.terms import Fn
from engine.wording.names import Names
from engine.wording.records import choice_record
from engine.wording.sections import choice_line
from engine.wording.signs import FAILED, MET, OPEN
from engine.wording.story import names_of
from engine.wording.tree import Line, Tree


def step_lines(case: Case, steps: Sequence[Step]) -> tuple[Line, ...]:
    """A line per step with who is left; below it who dropped out, or may, and why."""
    names = names_of(case)
    return tuple(_step(case, each, names) for each in steps)


def _step(case: Case, step: Step, names: Names) -> Line:
    left = ", ".join(step.left) or "niemand zeker"
    perhaps = f"; misschien {', '.join(step.perhaps)}" if step.perhaps else ""
    below = (*(_gone(case, atom, names) for atom in step.gone), *_doubts(case, step.doubts, names))
    sign = MET if step.left and not step.perhaps else OPEN
    return Line(sign, f"{step.number}. {step.title}: over {left}{perhaps}", children=tuple(below))


def _gone(case: Case, atom: Fn, names: Names) -> Line:
    """Why somebody dropped out: the first sentence of the proof."""
    world = case.program.world(case.preferred)
    assert world is not None, "what is certain holds in a world"
    explainer = Explainer(case, world)
    tree = Tree(explainer, names, deepest=3)
    lines = [line for node in explainer.why(atom) for line in tree.lines(node)]
    said = lines[0] if lines else Line(FAILED, f"{atom.args[0]} valt af")
    return Line(FAILED, said.text, said.source, said.norm)


def _doubts(case: Case, doubts: Sequence[Doubt], names: Names) -> Iterator[Line]:
    for doubt in doubts:
        for reason in doubt.depends_on:
            lines = [choice_line(case, choice, names) for choice in reason]
            source, norm = (lines[0].source, lines[0].norm) if len(lines) == 1 else ("", "")
            told = "; ".join(line.text for line in lines)
            yield Line(OPEN, f"{doubt.dossier} valt af, als {told}", source, norm)


def step_record(case: Case, steps: Sequence[Step], dossier: str) -> list[dict[str, Any]]:
    """How one dossier fares, step by step, until it drops out."""
    names = names_of(case)
    rows: list[dict[str, Any]] = []
    for step in steps:
        out = [_gone(case, atom, names) for atom in step.gone if atom.args[0] == dossier]
        doubt = next((d for d in step.doubts if d.dossier == dossier), None)
        if not (out or doubt or dossier in (*step.left, *step.perhaps)):
            break
        rows.append(
            {
                "stap": step.number,
                "titel": step.title,
                "stand": "af" if out else "over" if dossier in step.left else "misschien",
                "waarom": out[0].text if out else "",
                "norm": out[0].norm if out else "",
                "bron": out[0].source if out else "",
                "af_als": [[choice_record(c, names) for c in reason] for reason in doubt.depends_on] if doubt else [],
            }
        )
    return rows
