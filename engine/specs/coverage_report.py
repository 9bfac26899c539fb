"""Coverage as tables on the page of the report."""

from __future__ import annotations

from engine.specs.coverage_table import Cases, ConditionUse, Coverage, RuleUse
from engine.specs.report import Section


def coverage_sections(found: Coverage) -> tuple[Section, ...]:
    """The norms with their examples, the rules with what exercises them, the thresholds with their sides."""
    return (
        Section(
            "Dekking: normen",
            "Per gemodelleerde norm het aantal voorbeelden; heeft zij er geen, dan de reden.",
            ("Norm", "Titel", "Vindplaats", "Voorbeelden", "Reden"),
            tuple((n.norm.id, n.norm.title, n.norm.source, str(len(n.examples)), n.reason) for n in found.norms),
            found.procedure,
        ),
        Section(
            "Dekking: regels en voorwaarden",
            "In hoeveel voorbeelden de regel geldt, en in hoeveel een voorwaarde de enige is die niet geldt. "
            "Een streep: deze voorwaarde geldt altijd, zij geeft alleen een waarde.",
            ("Regel", "Norm", "Voorwaarde", "Geldt", "Faalt als enige"),
            tuple(row for rule in found.rules for row in _rule(rule)),
            found.procedure,
        ),
        Section(
            "Dekking: grenzen",
            "In hoeveel voorbeelden de eerste waarde onder, op en boven de tweede ligt.",
            ("Regel", "Norm", "Grens", "Eronder", "Erop", "Erboven"),
            tuple(
                (rule.place, " ".join(rule.rule.norms), c.text, _many(c.below), _many(c.equal), _many(c.above))
                for rule in found.rules
                for c in rule.conditions
                if c.threshold
            ),
            found.procedure,
        ),
    )


def _rule(use: RuleUse) -> list[tuple[str, ...]]:
    first = (use.place, " ".join(use.rule.norms), str(use.rule.rule.head), _many(use.fired), "")
    return [first, *(("", "", c.text, "", _failing(c)) for c in use.conditions)]


def _failing(condition: ConditionUse) -> str:
    return _many(condition.missed) if condition.can_fail else "–"


def _many(cases: Cases) -> str:
    return str(len(cases))
