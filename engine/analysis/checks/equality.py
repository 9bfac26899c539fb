"""Equal treatment: an answer may not hang on what somebody is called or on who came first in the list."""

from __future__ import annotations

from collections.abc import Iterator

from engine.analysis.finding import Finding
from engine.analysis.naming import naming
from engine.analysis.subject import Subject, passages
from engine.knowledge.check import literals
from engine.knowledge.folders import COMMON
from engine.knowledge.norms import AnnotatedRule
from engine.terms import Aggregate, Comparison, Fn, Rule, show

_ORDER = ("volgnummer", 2)


def equality(subject: Subject) -> Iterator[Finding]:
    """Every rule that names a bidder or a party, or looks at the order of their names or in which they were given."""
    where = naming(subject.knowledge)
    for each in subject.rules:
        if each.rule.location.file.startswith(f"{COMMON}/"):
            continue
        for name in sorted(where.names(each.rule)):
            text = f"noemt {show(name)} bij de naam: voor wie anders heet geldt zij niet"
            yield _finding(subject, each, "noemt_een_naam", text)
        if where.orders(each.rule):
            yield _finding(subject, each, "alfabet", "laat meetellen wiens naam eerder in het alfabet komt")
        if any((lit.atom.name, len(lit.atom.args)) == _ORDER for lit in literals(each.rule.body)) and _orders(
            each.rule
        ):
            yield _finding(subject, each, "volgorde", "laat de volgorde van de dossiers meetellen")


def _orders(rule: Rule) -> bool:
    """Whether numbers are compared by order, or the least or most of them is taken.

    For a lot that does no harm: it only writes down every pair once, and chance decides.
    """
    if rule.head is not None and rule.head.name == "optie" and rule.head.args[0] == Fn("loting"):
        return False
    return any(
        (isinstance(part, Comparison) and any(op not in ("=", "!=") for op, _ in part.guards))
        or (isinstance(part, Aggregate) and part.function in ("min", "max"))
        for part in rule.body
    )


def _finding(subject: Subject, each: AnnotatedRule, code: str, text: str) -> Finding:
    return Finding(
        code,
        "fout",
        "berekend",
        f"Deze regel {text}.",
        (each.rule.location,),
        passages(subject.knowledge, each.norms),
        None,
        "Schrijf de voorwaarde over wat iemand doet of heeft, niet over wie het is; laat gelijke standen aan het lot.",
    )
