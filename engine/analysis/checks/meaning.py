"""What a proposed rule does: nothing ever, nothing new, or nothing by one of its conditions.

Of the rules that there are already `engine.analysis.checks.idle` says so: they are too many to search for one by one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from engine.analysis.checks.idle import idle
from engine.analysis.existence import DOMAIN, Existence
from engine.analysis.finding import Finding, NotDoneError
from engine.analysis.subject import Subject, passages
from engine.analysis.twin import rule_text
from engine.explain.matching import UnsafeRuleError, bound_by, plan
from engine.knowledge.check import literals
from engine.knowledge.norms import AnnotatedRule
from engine.solving.cores import minimal_core
from engine.terms import BodyPart, Comparison, Fn, Location, Rule, Var, variables

_NOWHERE = Location("", 0)
_NO_DOSSIERS = "van dit onderdeel zijn er geen dossiers om het aan na te gaan"
_BREACH = ("niet_akkoord", 3)


def meaning(subject: Subject) -> Iterator[Finding]:
    """Every rule with a body that is dead, redundant, or has a condition without effect."""
    if not subject.proposal:
        yield from idle(subject)
        return
    judged = [each for each in subject.rules if each.rule.head is not None and each.rule.body and not each.rule.choice]
    if judged and not subject.bases:
        raise NotDoneError(_NO_DOSSIERS)
    for each in judged:
        yield from _judged(subject, each)


def applies(subject: Subject) -> bool:
    """Where rules have conditions."""
    return any(each.rule.body for each in subject.rules)


def _judged(subject: Subject, each: AnnotatedRule) -> Iterator[Finding]:
    rule = each.rule
    others = _others(subject, rule)
    droppable = _droppable(rule)
    lines = [_rule("vuurt", rule.body), *_alone(rule, others)]
    lines += [_rule(f"zonder_{n}", (*_without(rule, n), f"not {rule.head}")) for n in droppable]
    asked = ["vuurt", *(["alleen"] if others else []), *(f"zonder_{n}" for n in droppable)]
    questions = Existence(subject, "\n".join(lines), asked)
    if not questions.possible(Fn("vuurt")):
        yield _dead(subject, each)
    elif "alleen" in asked and not questions.possible(Fn("alleen"), "telt"):
        yield _redundant(subject, each, others, questions)
    else:
        for n in droppable:
            if not questions.possible(Fn(f"zonder_{n}")):
                text = f"De voorwaarde “{rule.body[n]}” verandert nooit iets."
                repair = "Laat de voorwaarde weg, of schrijf op wat er wel mee bedoeld is."
                yield _finding(subject, each, "voorwaarde_zonder_effect", text, repair)


def _rule(head: str, body: Sequence[BodyPart | str]) -> str:
    return f"{head} :- {'; '.join(map(str, body))}."


def _without(rule: Rule, number: int) -> tuple[BodyPart, ...]:
    return tuple(part for n, part in enumerate(rule.body) if n != number)


def _droppable(rule: Rule) -> list[int]:
    """The conditions without which the rule still says something that can be worked out."""
    return [n for n in range(len(rule.body)) if len(rule.body) > 1 and _is_safe(rule.head, _without(rule, n))]


def _is_safe(head: Fn | None, body: tuple[BodyPart, ...]) -> bool:
    try:
        plan(body, frozenset())
    except UnsafeRuleError:
        return False
    bound = frozenset().union(*map(bound_by, body))
    return head is None or variables(head) <= bound


# --- nothing new ----------------------------------------------------------------------------------------------------


def _others(subject: Subject, rule: Rule) -> list[AnnotatedRule]:
    """The other rules that may give the same: for a breach those of norms with the same consequences.

    None if one of them hangs on the predicate itself: then "without this rule" has no meaning of its own.
    """
    assert rule.head is not None
    own = (rule.head.name, len(rule.head.args))
    same = [r for r in subject.knowledge.rules_by_head.get(own, ()) if r.rule.text != rule.text and not r.rule.choice]
    if own == _BREACH:
        same = [r for r in same if _covers(subject, r.rule, rule)]
    recursive = any((lit.atom.name, len(lit.atom.args)) == own for r in same for lit in literals(r.rule.body))
    return [] if recursive else same


def _covers(subject: Subject, other: Rule, rule: Rule) -> bool:
    """Whether another breach has all consequences of this one, and is about some of the same facts."""
    known, wanted = (_consequences(subject, r) for r in (other, rule))
    return bool(wanted) and wanted <= known and bool(_facts(subject, other) & _facts(subject, rule))


def _consequences(subject: Subject, rule: Rule) -> frozenset[str]:
    norm = subject.knowledge.norms.get(str(rule.head.args[1])) if rule.head is not None else None
    return frozenset(c.code for c in norm.consequences) if norm is not None else frozenset()


def _facts(subject: Subject, rule: Rule) -> set[str]:
    fields = {f.name for _, f in subject.knowledge.vocabulary.all_fields() if f.in_rules}
    return {literal.atom.name for literal in literals(rule.body)} & fields


def _alone(rule: Rule, others: Sequence[AnnotatedRule]) -> list[str]:
    """When only this rule gives its conclusion; ``telt`` switches the others on."""
    assert rule.head is not None
    if not others:
        return []
    breach = (rule.head.name, len(rule.head.args)) == _BREACH
    given = rule.head.args[:1] if breach else rule.head.args
    lines = ["{ telt(N_) } :- nummer(N_)."]
    for number, other in enumerate(others):
        assert other.rule.head is not None
        shown = other.rule.head.args[:1] if breach else other.rule.head.args
        lines.append(f"nummer({number}).")
        lines.append(rule_text(Rule(Fn("elders", (number, *shown)), other.rule.body, _NOWHERE, "")))
    keys = ", ".join(sorted({v.name for term in given for v in variables(term)}))
    covered = f"gedekt({keys})" if keys else "gedekt"
    lines.append(_rule(covered, (str(Fn("elders", (Var("N_"), *given))), "telt(N_)")))
    return [*lines, _rule("alleen", (*rule.body, f"not {covered}"))]


def _redundant(subject: Subject, each: AnnotatedRule, others: Sequence[AnnotatedRule], questions: Existence) -> Finding:
    """Redundant, with the smallest set of others that together do the same."""
    needed = questions.needed(Fn("alleen"), "telt")
    same = [others[n] for n in needed if isinstance(n, int)]
    norms = ", ".join(sorted({n for r in same for n in r.norms}))
    text = f"Deze regel voegt niets toe: wie hierop stuit, stuit ook op {norms}, met hetzelfde gevolg."
    if not norms:
        text = "Deze regel voegt niets toe: andere regels zeggen in elk van deze gevallen hetzelfde."
    return _finding(subject, each, "overbodig", text, "Laat de regel weg, of geef hem een eigen gevolg.", same)


# --- nothing ever ---------------------------------------------------------------------------------------------------


def _dead(subject: Subject, each: AnnotatedRule) -> Finding:
    clash = [f"“{part}”" for part in _clash(subject, each.rule)]
    why = f": {clash[0]} is nooit waar" if len(clash) == 1 else f": {' en '.join(clash)} gaan niet samen"
    text = f"Deze regel geldt voor geen enkel dossier{why if clash else ''}."
    return _finding(subject, each, "dode_regel", text, "Herstel de voorwaarde die niet kan, of laat de regel weg.")


def _clash(subject: Subject, rule: Rule) -> list[BodyPart]:
    """The smallest set of conditions that already cannot hold together."""
    body = rule.body

    def satisfiable(chosen: Sequence[int]) -> bool:
        parts = tuple(body[n] for n in sorted(chosen))
        if not parts or not _is_safe(None, parts):
            return True
        near = replace(subject, bases=subject.bases[:1])
        return Existence(near, _rule("samen", parts), ["samen"]).possible(Fn("samen"))

    order = sorted(range(len(body)), key=lambda n: isinstance(body[n], Comparison))
    return [body[n] for n in sorted(minimal_core(satisfiable, [], order))]


def _finding(
    subject: Subject,
    each: AnnotatedRule,
    code: str,
    text: str,
    repair: str,
    others: Sequence[AnnotatedRule] = (),
) -> Finding:
    places = [r.rule.location for r in (each, *others)]
    named = [*each.norms, *(n for r in others for n in r.norms)]
    sources = passages(subject.knowledge, named)
    return Finding(code, "waarschuwing", "berekend", text, tuple(places), sources, None, repair, DOMAIN)
