"""Questions on several threads at once, as the screens ask them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ASKING = """
import sys, threading
from engine.knowledge.base import load
from engine.solving.program import Program

sys.setswitchinterval(0.0001)
knowledge = load("groningen_hsj_2026", "bevoegdheden")
failed = []

def ask():
    try:
        for _ in range(60):
            Program(knowledge.program, knowledge.facts)
    except Exception as error:
        failed.append(error)

threads = [threading.Thread(target=ask) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
sys.exit(bool(failed))
"""


def test_programs_can_be_made_on_several_threads() -> None:
    """In a process of its own: what goes wrong here ends the process."""
    made = subprocess.run([sys.executable, "-c", ASKING], cwd=Path(__file__).parent.parent, check=False, timeout=300)
    assert made.returncode == 0
