"""The same proposal gives the same report, witnesses included, however a process happens to order its sets."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SEEDS = ("1", "2")
REPORT = """
from dataclasses import replace
from engine.analysis.checking import run_check
from engine.analysis.codec import RUNS
from engine.analysis.registry import CHECKS
from tests.test_controleer import HIGHER
from tests.test_controleer_fouten import subject

about = subject(HIGHER)
about = replace(about, bases=tuple(b for b in about.bases if b[0] == "hoofdaannemer"))
assert about.bases
(check,) = [c for c in CHECKS if c.name == "verschil"]
print(RUNS.dump_json(run_check(check, about)).decode())
"""


def test_two_runs_give_the_same_report() -> None:
    runs = [
        subprocess.Popen(
            [sys.executable, "-c", REPORT],
            cwd=Path(__file__).parent.parent,
            env={**os.environ, "PYTHONHASHSEED": seed},
            stdout=subprocess.PIPE,
            text=True,
        )
        for seed in SEEDS
    ]
    one, other = (run.communicate()[0] for run in runs)
    assert [run.returncode for run in runs] == [0, 0]
    assert '"strenger"' in one
    assert one == other
