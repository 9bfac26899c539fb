"""Numbers that no dossier can have: a limit outside what the vocabulary allows, or in another unit."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from engine.analysis.finding import Finding
from engine.analysis.subject import Subject, passages
from engine.explain.unification import substitute
from engine.knowledge.norms import AnnotatedRule
from engine.models.vocabulary import RATIO_SCALE, Field
from engine.terms import Comparison, Literal, Var


def ranges(subject: Subject) -> Iterator[Finding]:
    """Every comparison of a field with a number, and every value of it, that lies outside its range."""
    fields = {f.name: f for _, f in subject.knowledge.vocabulary.all_fields() if f.type in ("getal", "verhouding")}
    for each in subject.rules:
        holder: dict[Var, Field] = {}
        for part in each.rule.body:
            if isinstance(part, Literal) and part.atom.name in fields and len(part.atom.args) == 2:
                field, value = fields[part.atom.name], part.atom.args[1]
                if isinstance(value, Var):
                    holder[value] = field
                elif isinstance(value, int) and _outside(field, value):
                    yield _finding(subject, each, field, value)
        for part in each.rule.body:
            if isinstance(part, Comparison):
                sides = [substitute(side, {}) for side in (part.left, *(right for _, right in part.guards))]
                compared = [holder[side] for side in sides if isinstance(side, Var) and side in holder]
                for field in compared[:1]:
                    for number in (side for side in sides if isinstance(side, int) and _outside(field, side)):
                        yield _finding(subject, each, field, number)


def _outside(field: Field, value: int) -> bool:
    scale = RATIO_SCALE if field.type == "verhouding" else 1
    low, high = (Decimal(b) * scale if b is not None else None for b in (field.minimum, field.maximum))
    # A fraction written as a whole number is below a thousandth: somebody forgot that the rules count in millionths.
    tiny = field.type == "verhouding" and 0 < abs(value) < RATIO_SCALE // 1000
    return tiny or (low is not None and value < low) or (high is not None and value > high)


def _finding(subject: Subject, each: AnnotatedRule, field: Field, value: int) -> Finding:
    unit = "miljoensten" if field.type == "verhouding" else field.unit
    span = f"van {field.minimum} tot en met {field.maximum}" if field.minimum is not None else "geen grenzen"
    return Finding(
        "buiten_bereik",
        "waarschuwing",
        "berekend",
        f"{value} {unit} kan niet bij {field.name.replace('_', ' ')}: de woordenschat kent {span}.",
        (each.rule.location,),
        passages(subject.knowledge, each.norms),
        None,
        "Schrijf een verhouding in miljoensten (0,5 is 500000)."
        if unit == "miljoensten"
        else "Kies een waarde daarbinnen.",
    )
