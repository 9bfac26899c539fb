"""The doubts that whoever wrote the rules has declared: shown as declared, never as found."""

from __future__ import annotations

from collections.abc import Iterator

from engine.analysis.finding import Finding, Passage
from engine.analysis.subject import Subject, passages


def declared(subject: Subject) -> Iterator[Finding]:
    """Every declared finding of this part, with the norms that it touches."""
    files = {name for name, _ in subject.knowledge.texts}
    for doubt in subject.knowledge.findings.values():
        if doubt.location.file in files and subject.is_judged(doubt.location.file):
            options = ", ".join(r.option.replace("_", " ") for r in doubt.readings)
            yield Finding(
                doubt.id,
                "melding",
                "verklaard",
                doubt.question + (f" (lezingen: {options})" if options else ""),
                (doubt.location,),
                (Passage("", doubt.source), *passages(subject.knowledge, doubt.touches)),
            )
