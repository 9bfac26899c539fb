"""The dossier that shows a finding as a ``Voorbeeld``: all that it says, and what follows for it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from engine.analysis.finding import Finding
from engine.analysis.report import Report
from engine.knowledge.base import load
from engine.outcome.case import name_of
from engine.specs.deviations import stated
from engine.whatif.example import heading, written
from engine.whatif.whatif import WhatIf


class NotSavedError(ValueError):
    """There is no dossier to write as a ``Voorbeeld``, or no sentences say it; the message says which, in Dutch."""


def saved(reports: Sequence[Report]) -> str:
    """A feature file with the first dossier of the reports that sentences can say. Raises `NotSavedError`.

    What follows is what the rules say with the proposal, if the reports are about one.
    """
    reasons: list[str] = []
    for report, part, finding in _shown(reports):
        try:
            return _feature(report, part, finding)
        except NotSavedError as reason:
            reasons.append(str(reason))
    raise NotSavedError(reasons[0] if reasons else "Er is geen dossier om als Voorbeeld op te slaan.")


def _shown(reports: Sequence[Report]) -> Iterator[tuple[Report, str, Finding]]:
    for report in reports:
        for run in report.runs:
            yield from ((report, run.part, f) for f in run.findings if f.exhibit and f.exhibit.dossier)


def _feature(report: Report, part: str, finding: Finding) -> str:
    exhibit = finding.exhibit
    assert exhibit is not None
    if not exhibit.then:
        raise NotSavedError(f"Van {part or 'dit onderdeel'} schrijft --opslaan geen Voorbeeld: er volgt geen uitkomst.")
    knowledge = load(report.procedure, part)
    dossier = knowledge.dossier_model.model_validate_json(json.dumps(exhibit.dossier))
    given = stated(WhatIf(knowledge, dossier))
    if given.unsaid:
        raise NotSavedError(
            f"Dit dossier is niet als Voorbeeld te schrijven, want geen zin zegt dit van {given.unsaid}. "
            "Met --formaat json staat het dossier zelf bij de bevinding."
        )
    norms = dict.fromkeys(passage.norm for passage in finding.sources if passage.norm)
    with_it = f"    # Geldt met {report.proposal}.\n" if report.proposal else ""
    return f"{heading(knowledge, name_of(dossier, knowledge), norms)}\n{with_it}{written(given.steps, exhibit.then)}"
