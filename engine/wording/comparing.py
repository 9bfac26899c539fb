"""A comparison in words and as data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from engine.explain.proof import Explainer
from engine.explain.report import report
from engine.outcome.assessment import Assessment
from engine.whatif.comparing import Comparison, Difference, Side
from engine.wording.outcomes import outcome_among
from engine.wording.records import line_record, path_text
from engine.wording.signs import FACT
from engine.wording.story import names_of
from engine.wording.tree import Line, Tree
from engine.wording.values import spell_value, spell_word


def heading(comparison: Comparison) -> str:
    """What differs, in one sentence."""
    one, two = comparison.first.assessment, comparison.second.assessment
    number = len(comparison.differences)
    told = "verschil" if number == 1 else "verschillen"
    if comparison.same:
        return f"Geen verschil in uitkomst: {verdict(one)}. ({number} {told}, geen dat ertoe doet.)"
    matter = len(comparison.matter)
    verb = "doet" if matter == 1 else "doen"
    return f"{verdict(one)} tegenover {verdict(two)}. Van {number} {told} {verb} er {matter} toe."


def verdict(assessment: Assessment) -> str:
    """The outcome in words, and whether it is certain."""
    return f"{outcome_among(assessment.words)}{' (zeker)' if assessment.certain else ''}"


def difference_text(difference: Difference) -> tuple[str, str, str]:
    """What differs, and both values."""
    field = difference.field
    if field is None:
        first, second = (spell_word(str(taken or "open")) for taken in (difference.first, difference.second))
        return difference.whose, first, second
    label = f"{field.label} ({difference.whose})" if difference.whose else field.label
    if field.type == "lijst":
        return label, _count(difference.first), _count(difference.second)
    return label, spell_value(field, difference.first), spell_value(field, difference.second)


def _count(items: Any) -> str:
    return "onbekend" if items is None else str(len(items))


def branches(comparison: Comparison) -> Iterator[tuple[str, tuple[Line, ...], tuple[Line, ...]]]:
    """Per norm on which the proofs part ways: its id and both branches."""
    for norm in comparison.norms:
        yield norm, _branch(comparison.first, norm), _branch(comparison.second, norm)


def _branch(side: Side, norm: str) -> tuple[Line, ...]:
    """The proof where the norm is not met, one line for whoever meets it, a word when it was not tested."""
    tree = Tree(Explainer(side.case, side.assessment.world), names_of(side.case), nested=False)
    reports = [r for topic in report(side.case, side.assessment) for r in topic.norms if r.norm == norm]
    if norm not in side.case.knowledge.norms:
        return (Line(FACT, "deze norm is er in deze versie van de regels niet", "", norm),)
    if not reports:
        known = side.case.knowledge.norms[norm]
        return (Line(FACT, f"{known.title}: hier niet aan de orde", known.source, norm),)
    broken = [r for r in reports if r.verdict != "akkoord"]
    return tuple(
        replace(line, children=line.children if broken else ()) for r in broken or reports for line in [tree.norm(r)]
    )


def comparison_record(comparison: Comparison) -> dict[str, Any]:
    """The comparison as data."""
    one, two = comparison.first.assessment, comparison.second.assessment
    return {
        "kop": heading(comparison),
        "a": {
            "dossier": one.dossier,
            "uitkomst": one.outcome,
            "zeker": one.certain,
            "standpunten": list(comparison.first.case.position.lines),
        },
        "b": {
            "dossier": two.dossier,
            "uitkomst": two.outcome,
            "zeker": two.certain,
            "standpunten": list(comparison.second.case.position.lines),
        },
        "verschillen": len(comparison.differences),
        "doet_ertoe": [
            {"feit": text, "plaats": path_text(d.path), "a": first, "b": second}
            for d in comparison.matter
            for text, first, second in [difference_text(d)]
        ],
        "bewijs": [
            {"norm": norm, "a": [line_record(x) for x in left], "b": [line_record(x) for x in right]}
            for norm, left, right in branches(comparison)
        ],
    }
