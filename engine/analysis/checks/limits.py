"""A second limit on something that already has one, while nobody says which of the two goes first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from engine.analysis.finding import Finding
from engine.analysis.subject import Subject, passages
from engine.knowledge.norms import AnnotatedRule
from engine.terms import Comparison, Literal, Rule, Var

_DIRECTIONS = {"<": "ondergrens", "<=": "ondergrens", ">": "bovengrens", ">=": "bovengrens"}
_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


def limits(subject: Subject) -> Iterator[Finding]:
    """Every proposed breach with a limit of the same kind, on the same field, as a norm that stays in force."""
    fields = {f.name for _, f in subject.knowledge.vocabulary.all_fields() if f.in_rules}
    judged = {id(each) for each in subject.rules}
    standing = [r for r in subject.knowledge.rules if id(r) not in judged and _is_breach(r.rule)]
    for each in subject.rules:
        if not _is_breach(each.rule):
            continue
        mine = _limited(each.rule, fields)
        for other in standing:
            shared = sorted(mine.items() & _limited(other.rule, fields).items())
            if shared and not _settled(subject, each, other):
                yield _finding(subject, each, other, *shared[0])


def applies(subject: Subject) -> bool:
    """Rules of a proposal that find breaches."""
    return bool(subject.proposal) and any(_is_breach(each.rule) for each in subject.rules)


def _is_breach(rule: Rule) -> bool:
    return rule.head is not None and rule.head.name == "niet_akkoord"


def _limited(rule: Rule, fields: set[str]) -> Mapping[str, str]:
    """The fields of which a value is compared by order, with the kind of limit."""
    holder = {
        part.atom.args[1]: part.atom.name
        for part in rule.body
        if isinstance(part, Literal) and part.atom.name in fields and isinstance(part.atom.args[-1], Var)
        if len(part.atom.args) == 2
    }
    found: dict[str, str] = {}
    for part in rule.body:
        if isinstance(part, Comparison) and len(part.guards) == 1:
            op, right = part.guards[0]
            for side, operator in ((part.left, op), (right, _MIRRORED.get(op, ""))):
                if isinstance(side, Var) and side in holder and operator in _DIRECTIONS:
                    found[holder[side]] = _DIRECTIONS[operator]
    return found


def _settled(subject: Subject, each: AnnotatedRule, other: AnnotatedRule) -> bool:
    """Whether one of the norms says that it goes before the other, or both are the same norm."""
    one, two = set(each.norms), set(other.norms)
    before = subject.knowledge.precedence
    return bool(one & two) or any((a, b) in before or (b, a) in before for a in one for b in two)


def _finding(subject: Subject, each: AnnotatedRule, other: AnnotatedRule, field: str, kind: str) -> Finding:
    return Finding(
        "zonder_voorrang",
        "waarschuwing",
        "berekend",
        f"Stelt een tweede {kind} aan {field.replace('_', ' ')}, naast {', '.join(other.norms)}, en zegt niet welke "
        "van de twee voorgaat.",
        (each.rule.location, other.rule.location),
        passages(subject.knowledge, (*each.norms, *other.norms)),
        None,
        f"Schrijf % @vervangt {other.norms[0] if other.norms else ''} als de nieuwe in de plaats komt, of % @gaat_voor "
        "als beide blijven gelden.",
    )
