"""Variables that nothing gives a value: the solver refuses such a rule, in words that only its makers understand."""

from __future__ import annotations

from collections.abc import Iterator

from engine.analysis.finding import Finding
from engine.analysis.subject import Subject, passages
from engine.explain.matching import UnsafeRuleError, bound_by, plan
from engine.terms import Rule, variables


def safety(subject: Subject) -> Iterator[Finding]:
    """Every judged rule with a variable that no positive condition binds."""
    for each in subject.rules:
        loose = _loose(each.rule)
        if loose:
            yield Finding(
                "onveilig",
                "fout",
                "berekend",
                f"{loose} krijgt in deze regel nergens een waarde.",
                (each.rule.location,),
                passages(subject.knowledge, each.norms),
                repair="Noem de variabele ook in een voorwaarde die niet ontkend is en geen vergelijking is.",
            )


def _loose(rule: Rule) -> str:
    """What is loose in a rule: its variables, or the condition that cannot be worked out."""
    if rule.choice:
        return ""
    try:
        plan(rule.body, frozenset())
    except UnsafeRuleError as error:
        return f"Een variabele van {str(error).rpartition(' van ')[2]}"
    bound = frozenset().union(*map(bound_by, rule.body)) if rule.body else frozenset()
    free = sorted(v.name for v in (variables(rule.head) - bound if rule.head else ()))
    return f"Variabele {', '.join('_' if n.startswith('_') else n for n in free)}" if free else ""
