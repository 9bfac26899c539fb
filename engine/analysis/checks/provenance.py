"""Where a proposed rule comes from, and whether anybody wrote down an example of it."""

from __future__ import annotations

from collections.abc import Iterator

from engine.analysis.finding import Finding
from engine.analysis.subject import Subject, passages


def provenance(subject: Subject) -> Iterator[Finding]:
    """Proposed rules without a source, what they depart from in the published document, norms without an example."""
    for each in subject.rules:
        if not each.source and not each.norms:
            yield Finding(
                "zonder_bron",
                "waarschuwing",
                "berekend",
                "Boven deze regel staat niet waar zij vandaan komt.",
                (each.rule.location,),
                (),
                None,
                "Zet er % @norm en % @bron boven, bijvoorbeeld de nota van inlichtingen met het nummer van de vraag.",
            )
    at = {each.rule.location: each for each in subject.before.rules} if subject.before else {}
    for rule in subject.removed:
        known = at.get(rule.location)
        yield Finding(
            "wijkt_af",
            "melding",
            "berekend",
            f"Wijkt af van het gepubliceerde document{_topic(known.topic if known else '')}: “{rule.text}” vervalt.",
            (rule.location,),
            passages(subject.knowledge, known.norms if known else ()),
        )
    for norm in dict.fromkeys(n for each in subject.rules for n in each.norms):
        if norm not in subject.exampled:
            yield Finding(
                "zonder_voorbeeld",
                "melding",
                "berekend",
                f"Van {norm} is geen voorbeeld geschreven.",
                tuple(each.rule.location for each in subject.rules if norm in each.norms),
                passages(subject.knowledge, (norm,)),
                None,
                "Neem het kleinste dossier met --opslaan op als Voorbeeld.",
            )


def applies(subject: Subject) -> bool:
    """Rules of a proposal; those of the knowledge base are in the register."""
    return bool(subject.proposal)


def _topic(topic: str) -> str:
    return f" ({topic})" if topic else ""
