"""How long checking takes: the rules again after one edit, a proposal, and a hostile file until it is stopped.

    .venv/bin/python benchmarks/controle.py

Each is told on the clock and in processor time, of this process and of those that it starts, so that a busy machine can
be told from slow work. The aims on two cores: the quick checks after one edit within two seconds, the full analysis
within thirty, a hostile file within six.
"""

from __future__ import annotations

import contextlib
import os
import resource
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from engine.analysis.running import Proposal, Way, analyse_all, analyse_proposal
from engine.analysis.screening import Refusal
from engine.knowledge.folders import KB_ROOT, procedures

PROCEDURE = "groningen_hsj_2026"
EDITED, THRESHOLD, OTHER = "3_4_g1.lp", "minimum(solvabiliteit, 250000)", "minimum(solvabiliteit, 300000)"
MISSPELT = "streng(D) :- dosier(D)."
HIGHER = f"% @vervangt minimum(solvabiliteit, _)\n% @norm GR-G1-03\n% @bron vraag 12\n{OTHER}."
ENDLESS = "n(0). n(X+1) :- n(X)."


def processor() -> float:
    return sum(
        used.ru_utime + used.ru_stime
        for used in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    )


def timed(label: str, work: Callable[[], object]) -> None:
    clock, used = time.perf_counter(), processor()
    with contextlib.suppress(Refusal):
        work()
    print(f"{label:45} {time.perf_counter() - clock:6.2f} s {processor() - used:6.2f} s processor")


def edit(root: Path, one: str, other: str) -> None:
    """Change one number in a rule of a copy of the knowledge base."""
    path = root / PROCEDURE / EDITED
    text = path.read_text(encoding="utf-8")
    assert one in text, f"{EDITED} no longer holds {one}"
    path.write_text(text.replace(one, other), encoding="utf-8")


def after_an_edit(root: Path) -> None:
    """The checks of one procedure, with what was found before an edit in the cache."""

    def checked(**how: bool) -> Callable[[], object]:
        return lambda: analyse_all([PROCEDURE], Way(root=root, **how))

    timed(f"all of {PROCEDURE}, nothing kept", checked())
    timed("the same, unchanged", checked())
    edit(root, THRESHOLD, OTHER)
    timed("the quick checks after one edit", checked(quick=True))
    timed("all after one edit", checked())


def proposals() -> None:
    def checked(text: str) -> Callable[[], object]:
        return lambda: analyse_proposal(Proposal("voorstel.lp", text), PROCEDURE, "", Way(fresh=True))

    timed("worker until the knowledge base is read", checked("a(1 :- b."))
    timed("writing of a proposal", checked(MISSPELT))
    timed("everything on a higher threshold", checked(HIGHER))
    timed("a proposal without end, until stopped", checked(ENDLESS))


def main() -> None:
    with tempfile.TemporaryDirectory() as place:
        os.environ["XDG_CACHE_HOME"] = str(Path(place) / "bewaard")
        root = Path(place) / "kb"
        shutil.copytree(KB_ROOT, root)
        after_an_edit(root)
        proposals()
        timed(f"all {len(procedures())} procedures, fresh", lambda: analyse_all(procedures(), Way(fresh=True)))


if __name__ == "__main__":
    main()
