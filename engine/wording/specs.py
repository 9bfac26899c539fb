"""What came of scenarios, in words and as plain data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engine.sources.places import WHOLE
from engine.specs.results import OUTCOMES, FeatureResult, Outcome, Result, Run
from engine.wording.signs import FAILED, MET, OPEN

SIGNS: dict[Outcome, str] = {
    "geslaagd": MET,
    "mislukt": FAILED,
    "ongeldig": FAILED,
    "enginefout": FAILED,
    "overgeslagen": OPEN,
    "verloren": FAILED,
}
WORDS: dict[Outcome, str] = {
    "geslaagd": "geslaagd",
    "mislukt": "mislukt",
    "ongeldig": "ongeldig",
    "enginefout": "fout in de engine",
    "overgeslagen": "overgeslagen",
    "verloren": "verloren",
}
LOST = "dit voorbeeld staat in het bestand maar is niet gelopen"
KINDS = {"wet": "Het document (@wet)", "motor": "De engine (@motor)", "": "Zonder @wet of @motor"}
MEANING = {"wet": "rood is een vraag aan een jurist", "motor": "rood is een fout in de engine", "": ""}


def count_text(number: int, one: str = "voorbeeld", many: str = "voorbeelden") -> str:
    """A number with its word."""
    return f"{number} {one if number == 1 else many}"


def summary_lines(run: Run) -> Iterator[str]:
    """What came of a run in a few sentences, the law's examples and the engine's apart."""
    for kind in run.kinds:
        counts = run.counts(kind)
        total = sum(counts.values())
        told = ", ".join(f"{counts[o]} {WORDS[o]}" for o in OUTCOMES if counts[o] and counts[o] != total)
        red = any(counts[o] for o in ("mislukt", "enginefout"))
        only = next((WORDS[o] for o in OUTCOMES if counts[o] == total), "")
        text = (
            f"{count_text(total)}, waarvan {told}"
            if told
            else f"{count_text(total)}, {'alle ' if total > 1 else ''}{only}"
        )
        yield f"{KINDS[kind]}: {text}{f'; {MEANING[kind]}' if red and MEANING[kind] else ''}."
    remarks = len(run.all_remarks)
    if remarks:
        yield f"{count_text(remarks, 'opmerking', 'opmerkingen')} over de bestanden."
    yield f"In de bestanden: {count_text(run.written)}; gelopen: {run.ran}."
    if run.ran < run.written:
        yield f"{count_text(run.written - run.ran)} {'is' if run.written - run.ran == 1 else 'zijn'} dus niet gelopen."


def place_text(source: str) -> str:
    """A ``@bron`` as people cite it: ``procedure/3.4/G1`` becomes ``§ 3.4 G1``."""
    if source.endswith(f"/{WHOLE}"):
        return "het document als geheel"
    text = " ".join(source.split("/")[1:]).replace("_", " ")
    return f"§ {text}" if text[:1].isdigit() else text


def failure_lines(feature: FeatureResult, result: Result) -> Iterator[str]:
    """What went wrong with an example: place and name, what was expected and found, the step, the proof."""
    failure = result.failure
    line = failure.line if failure else result.example.place
    yield f"{SIGNS[result.outcome]} {feature.path}:{line}: {result.example.name}"
    if failure is None:
        yield f"    {LOST}"
        return
    first, *rest = failure.message.splitlines() or [""]
    yield f"    {first}"
    yield from (f"    {line}" for line in rest)
    if failure.step:
        yield f"    bij: {failure.step}"
    yield from (f"      {line}" for line in failure.proof)


def run_record(run: Run) -> dict[str, Any]:
    """A run as ``specs --formaat json`` gives it."""
    return {
        "geschreven": run.written,
        "gelopen": run.ran,
        "soorten": {kind or "zonder": {o: run.counts(kind)[o] for o in OUTCOMES} for kind in run.kinds},
        "bestanden": [_feature(feature) for feature in run.features],
        "opmerkingen": [{"bestand": r.path, "regel": r.line, "tekst": r.text} for r in run.all_remarks],
    }


def _feature(feature: FeatureResult) -> dict[str, Any]:
    return {
        "bestand": feature.path,
        "procedure": feature.procedure,
        "onderdeel": feature.part,
        "soort": feature.kind,
        "titel": feature.title,
        "bronnen": list(feature.sources),
        "regels": [
            {
                "regel": rule.title,
                "normen": list(rule.norms),
                "voorbeelden": [_result(result) for result in rule.results],
            }
            for rule in feature.rules
        ],
    }


def _result(result: Result) -> dict[str, Any]:
    failure = result.failure
    return {
        "naam": result.example.name,
        "plaats": result.example.place,
        "rij": result.example.row + 1 if result.example.outline else None,
        "tags": list(result.example.tags),
        "uitkomst": result.outcome,
        "melding": failure.message if failure else LOST if result.outcome == "verloren" else None,
        "stap": failure.step if failure else None,
        "regel": failure.line if failure else None,
        "bewijs": list(failure.proof) if failure else [],
    }
