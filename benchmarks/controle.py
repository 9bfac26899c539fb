"""How long checking takes: a proposal after one edit, a hostile file until it is stopped, and the whole procedure.

    .venv/bin/python benchmarks/controle.py

Each is told beside the time that a worker needs to start and read the knowledge base, so that runs on other machines
can be compared. The aims on two cores: the checks of how a rule is written within two seconds, everything on a proposal
within thirty, a hostile file within six.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable

from engine.analysis.running import Proposal, analyse, analyse_proposal
from engine.analysis.screening import Refusal
from engine.knowledge.base import procedures

PROCEDURE = "groningen_hsj_2026"
MISSPELT = "streng(D) :- dosier(D)."
HIGHER = "% @vervangt minimum(solvabiliteit, _)\n% @norm GR-G1-03\n% @bron vraag 12\nminimum(solvabiliteit, 300000)."
ENDLESS = "n(0). n(X+1) :- n(X)."


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    with contextlib.suppress(Refusal):
        work()
    return time.perf_counter() - start


def main() -> None:
    def checked(text: str) -> Callable[[], object]:
        return lambda: analyse_proposal(Proposal("voorstel.lp", text), PROCEDURE, "")

    start = timed(checked("a(1 :- b."))
    print(f"worker until the knowledge base is read   {start:6.2f} s")
    for label, work in (
        ("writing of a proposal", checked(MISSPELT)),
        ("a proposal without end, until stopped", checked(ENDLESS)),
        ("everything on a higher threshold", checked(HIGHER)),
        (f"the whole of {PROCEDURE}", lambda: analyse(PROCEDURE)),
    ):
        seconds = timed(work)
        print(f"{label:41} {seconds:6.2f} s  {seconds / start:5.1f} ×")
    print(f"{len(procedures())} procedures are known")


if __name__ == "__main__":
    main()
