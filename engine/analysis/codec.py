"""Results of checks as JSON and back: between processes, and in the cache."""

from __future__ import annotations

from pydantic import TypeAdapter

from engine.analysis.report import CheckRun

RUNS: TypeAdapter[CheckRun] = TypeAdapter(CheckRun)
