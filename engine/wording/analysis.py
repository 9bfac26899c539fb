"""Findings as data and as text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engine.analysis.finding import Exhibit, Finding, Passage
from engine.analysis.report import CheckRun, Report, counted
from engine.wording.tree import Line

SIGNS = {"fout": "✗", "waarschuwing": "!", "melding": "·"}
NOT_CHECKED = "niet_gecontroleerd"
_STATES = {
    "tijd": "niet klaar binnen de tijd",
    "overgeslagen": "overgeslagen",
    "mislukt": "niet uitgevoerd door een fout in de engine",
}


def finding_record(finding: Finding) -> dict[str, Any]:
    """A finding as ``controleer --formaat json`` gives it."""
    return {
        "code": finding.code,
        "ernst": finding.severity,
        "aard": finding.nature,
        "tekst": finding.text,
        "regels": [str(r) for r in finding.rules],
        "bronnen": [{"norm": p.norm, "bron": p.source, "tekst": p.text} for p in finding.sources],
        "getuige": _exhibit_record(finding.exhibit),
        "zonder_getuige": finding.unshown,
        "bewezen": finding.proven,
        "bevindingen": list(finding.doubts),
        "herstel": finding.repair,
    }


def _exhibit_record(exhibit: Exhibit | None) -> dict[str, Any] | None:
    if exhibit is None:
        return None
    return {
        "basis": exhibit.base,
        "wijzigingen": list(exhibit.changes),
        "gevolg": exhibit.outcome,
        "afhankelijk_van": list(exhibit.depends_on),
        "dossier": exhibit.dossier,
    }


def report_record(report: Report) -> list[dict[str, Any]]:
    """A report as a list of findings; a check that was not carried out is in it too, so that silence is no answer."""
    rows = [
        {"procedure": report.procedure, "onderdeel": run.part, "controle": run.check, **finding_record(f)}
        for run in report.runs
        for f in run.findings
    ]
    rows += [
        {
            "procedure": report.procedure,
            "onderdeel": run.part,
            "controle": run.check,
            **finding_record(Finding(NOT_CHECKED, "waarschuwing", "berekend", open_text(run))),
        }
        for run in report.open
    ]
    return rows


def finding_line(finding: Finding) -> Line:
    """A finding as a line with everything that belongs to it below."""
    return Line(
        SIGNS[finding.severity],
        finding.text + (f" ({', '.join(finding.doubts)})" if finding.doubts else ""),
        "",
        finding.code,
        "",
        tuple(_below(finding)),
    )


def _below(finding: Finding) -> Iterator[Line]:
    for passage in finding.sources:
        yield _passage(passage)
    if finding.rules:
        yield Line("·", "regel " + ", ".join(map(str, finding.rules)))
    if finding.exhibit is not None:
        yield from _exhibit(finding.exhibit)
    if finding.unshown:
        yield Line("·", finding.unshown)
    if finding.proven:
        yield Line("·", f"bewezen voor {finding.proven}")
    if finding.repair:
        yield Line("→", finding.repair)


def _passage(passage: Passage) -> Line:
    return Line(
        "·", passage.text or passage.norm or passage.source, passage.source if passage.text else "", passage.norm
    )


def _exhibit(exhibit: Exhibit) -> Iterator[Line]:
    changes = "; ".join(exhibit.changes) or "ongewijzigd"
    children = tuple(Line("·", f"hangt af van {each}") for each in exhibit.depends_on)
    yield Line("▸", f"te zien aan {exhibit.base}: {changes}", children=(Line("·", exhibit.outcome), *children))


def conclusion(report: Report) -> str:
    """The first sentence: what was found, counted."""
    counts = counted([f for f in report.findings])
    shown = [
        f"{counts[key]} {one if counts[key] == 1 else more}"
        for key, one, more in (
            ("fout", "fout", "fouten"),
            ("waarschuwing", "waarschuwing", "waarschuwingen"),
            ("melding", "melding", "meldingen"),
        )
        if key in counts
    ]
    return ", ".join(shown) if shown else "niets gevonden"


def checked(report: Report) -> str:
    """How much was checked, in so many words."""
    done = sum(run.state == "gedaan" for run in report.runs)
    return f"Gecontroleerd: {done} van {done + len(report.open)} onderdelen"


def open_lines(report: Report) -> Iterator[Line]:
    """What was not checked: a line for each reason, with below it what it goes for."""
    reasons: dict[str, list[CheckRun]] = {}
    for run in report.open:
        reasons.setdefault(_why_open(run), []).append(run)
    for reason, runs in reasons.items():
        titles = "; ".join(map(_title, runs))
        yield Line("○", f"niet gecontroleerd, {reason}", children=(Line("·", titles),))


def open_text(run: CheckRun) -> str:
    """That one check was not carried out, and why."""
    return f"niet gecontroleerd: {_title(run)}; {_why_open(run)}"


def _title(run: CheckRun) -> str:
    return f"{run.title} ({run.part})" if run.part else run.title


def _why_open(run: CheckRun) -> str:
    return _STATES[run.state] + (f": {run.reason}" if run.reason else "")
