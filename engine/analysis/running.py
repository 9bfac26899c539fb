"""The checks of the registry, each in a worker process that can be stopped, on a procedure or on a proposal for it."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.analysis.checking import CHECK_SECONDS, GATE_SECONDS
from engine.analysis.codec import RUNS
from engine.analysis.registry import CHECKS, Check
from engine.analysis.report import CheckRun, Report, not_done, told_once
from engine.analysis.screening import Refusal
from engine.knowledge.base import KB_ROOT, parts_of
from engine.solving.worker import Limits, Stopped, messages
from engine.terms import Location

JOB = "engine.analysis.job:begin"
LIMITS = Limits(ready=30, first=GATE_SECONDS + 1.5, each=1.5 * CHECK_SECONDS)
TOTAL_SECONDS = 120.0
"""On the clock, for one part with all its checks."""
_PLACE = re.compile(r"^%[ \t]*@procedure[ \t]+([a-z0-9_]+)(?:/([a-z0-9_]+))?[ \t]*$", re.MULTILINE)
_GATE = {
    "tijd": ("tijd", "de regels zijn na {seconds:g} seconden nog niet uitgewerkt; er is misschien geen einde aan"),
    "geheugen": ("geheugen", "de regels vragen te veel geheugen"),
    "omvang": ("geheugen", "de regels geven te veel uitkomsten"),
    "fout": ("afgebroken", "de regels breken de verwerking af"),
}


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposed change: its file as people know it, and its text, which has passed `engine.analysis.screening`.

    ``dossiers`` are files and folders with earlier dossiers, that are looked at under both versions.
    """

    name: str
    text: str
    dossiers: tuple[Path, ...] = ()

    @property
    def place(self) -> tuple[str, str]:
        """The procedure and the part that the proposal says it is for; empty when it does not say."""
        match = _PLACE.search(self.text)
        return (match[1], match[2] or "") if match else ("", "")


def analyse(procedure: str, seconds: float = TOTAL_SECONDS, root: Path = KB_ROOT) -> Report:
    """Every check on every part of the knowledge base of a procedure."""
    with ThreadPoolExecutor(2) as pool:
        each = pool.map(lambda part: list(_runs(procedure, part, None, seconds, root)), parts_of(procedure, root))
        return Report(procedure, "", told_once([run for runs in each for run in runs]))


def analyse_proposal(
    proposal: Proposal, procedure: str, part: str, seconds: float = TOTAL_SECONDS, root: Path = KB_ROOT
) -> Report:
    """Every check on a proposal for (a part of) a procedure.

    Raises `Refusal` when the proposal is not let in.
    """
    return Report(procedure, proposal.name, told_once(list(_runs(procedure, part, proposal, seconds, root))))


def _runs(procedure: str, part: str, proposal: Proposal | None, seconds: float, root: Path) -> Iterator[CheckRun]:
    """The checks in order; after one that has to be stopped a new process goes on with the next."""
    until = time.monotonic() + seconds
    left = list(CHECKS)
    while left:
        request: dict[str, Any] = {
            "procedure": procedure,
            "part": part,
            "root": str(root),
            "checks": [check.name for check in left],
        }
        if proposal is not None:
            dossiers = [str(path.resolve()) for path in proposal.dossiers]
            request |= {"name": proposal.name, "text": proposal.text, "dossiers": dossiers}
        try:
            yield from _done(request, left, until, proposal)
        except Stopped as stopped:
            late = stopped.cause == "tijd"
            yield not_done(left.pop(0), part, "tijd" if late else "mislukt", "" if late else str(stopped))
        if time.monotonic() > until:
            yield from (not_done(check, part, "tijd", "") for check in left)
            return


def _done(request: dict[str, Any], left: list[Check], until: float, proposal: Proposal | None) -> Iterator[CheckRun]:
    """The checks that a process carries out; each is taken from ``left``. Stops early when the time is up."""
    let_in = proposal is None
    try:
        for message in messages(JOB, request, LIMITS):
            if "geweigerd" in message:
                raise Refusal(message["geweigerd"], message["tekst"], message["regel"])
            let_in = True
            if "onderdeel" in message:
                left.pop(0)
                yield RUNS.validate_python(message["onderdeel"])
            if time.monotonic() > until:
                return
    except Stopped as stopped:
        if not let_in:
            raise not_let_in(stopped) from None
        raise


def not_let_in(stopped: Stopped) -> Refusal:
    """The refusal of rules on which the process had to be stopped before they were let in."""
    code, text = _GATE[stopped.cause]
    return Refusal(code, text.format(seconds=LIMITS.first))


def refused_at(name: str, refusal: Refusal) -> str:
    """A refusal as one line."""
    return f"{Location(name, refusal.line) if refusal.line else name}: {refusal.message} ({refusal.code})"


def names(checks: Sequence[Check] = CHECKS) -> tuple[str, ...]:
    """The names of the checks."""
    return tuple(check.name for check in checks)
