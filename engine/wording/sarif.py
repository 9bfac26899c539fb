"""Findings as SARIF 2.1.0, so that editors and code hosts can show them beside the rules."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from engine.analysis.finding import Finding, Severity
from engine.analysis.report import CheckRun, Report

_LEVELS: dict[Severity, str] = {"fout": "error", "waarschuwing": "warning", "melding": "note"}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif(reports: Sequence[Report], version: str, root: str) -> dict[str, Any]:
    """One run with all findings; ``root`` is the folder that places of rules in the knowledge base are relative to.

    A check that was not carried out is a notification, so that a log without results does not look like a clean one.
    """
    found = [(report, run, finding) for report in reports for run in report.runs for finding in run.findings]
    codes = sorted({finding.code for _, _, finding in found})
    notifications = [_notification(run) for report in reports for run in report.open]
    return {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "waarom",
                        "version": version,
                        "rules": [{"id": code, "name": code} for code in codes],
                    }
                },
                "originalUriBaseIds": {"KENNISBANK": {"uri": root}},
                "invocations": [
                    {"executionSuccessful": not notifications, "toolExecutionNotifications": notifications}
                ],
                "results": [_result(report, run, finding, codes) for report, run, finding in found],
            }
        ],
    }


def _notification(run: CheckRun) -> dict[str, Any]:
    text = f"{run.title}: {run.state.replace('_', ' ')}" + (f" ({run.reason})" if run.reason else "")
    return {"level": "warning", "message": {"text": text}, "descriptor": {"id": run.check}}


def _result(report: Report, run: CheckRun, finding: Finding, codes: Sequence[str]) -> dict[str, Any]:
    where = [_location(report, rule.file, rule.line) for rule in finding.rules]
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": codes.index(finding.code),
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.text + (f" {finding.repair}" if finding.repair else "")},
        "locations": where[:1],
        "properties": {
            "aard": finding.nature,
            "bevindingen": list(finding.doubts),
            "onderdeel": run.part,
            "bronnen": [f"{p.norm} {p.source}".strip() for p in finding.sources],
        },
    }
    if len(where) > 1:
        result["relatedLocations"] = where[1:]
    return result


def _location(report: Report, file: str, line: int) -> dict[str, Any]:
    place: dict[str, Any] = {"uri": file}
    if file != report.proposal:
        place["uriBaseId"] = "KENNISBANK"
    region = {"region": {"startLine": line}} if line else {}
    return {"physicalLocation": {"artifactLocation": place, **region}}
