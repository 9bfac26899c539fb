"""Lists that have to cover each other: what one passage names and no other passage takes up.

``te_dekken(Wat, Onderdeel)`` says what should be covered, ``dekt(Waarmee, Wat, Onderdeel)`` by what it is.
"""

from __future__ import annotations

from collections.abc import Iterator

from engine.analysis.finding import Finding, Passage
from engine.analysis.subject import Subject, passages
from engine.terms import Value, show


def gaps(subject: Subject) -> Iterator[Finding]:
    """Everything that should be covered and is not, with the provisions that cover the rest."""
    knowledge = subject.knowledge
    covering = knowledge.rules_by_head.get(("dekt", 3), ())
    for each in knowledge.rules_by_head.get(("te_dekken", 2), ()):
        assert each.rule.head is not None
        what, item = each.rule.head.args
        by = [r for r in covering if r.rule.head is not None and r.rule.head.args[1] == what]
        if any(r.rule.head is not None and r.rule.head.args[2] == item for r in by):
            continue
        norms = list(dict.fromkeys(n for r in by for n in r.norms))
        doubts = [d for d in knowledge.findings.values() if norms and set(d.touches) >= set(norms)]
        yield Finding(
            "leemte",
            "waarschuwing",
            "berekend",
            f"{_word(item)} staat in geen onderdeel van {_word(what)}; alle andere wel.",
            tuple(dict.fromkeys((each.rule.location, *(r.rule.location for r in by)))),
            (
                Passage("", each.source),
                *passages(knowledge, norms),
                *(Passage(d.id, d.source, d.question) for d in doubts),
            ),
            None,
            "" if doubts else "Noem het onderdeel, of verklaar de leemte als bevinding.",
        )


def applies(subject: Subject) -> bool:
    """Where something has to be covered."""
    return ("te_dekken", 2) in subject.knowledge.rules_by_head


def _word(value: Value) -> str:
    return value if isinstance(value, str) else show(value).replace("_", " ")
