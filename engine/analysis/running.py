"""The checks of the registry, each in a worker process that can be stopped, on a procedure or on a proposal for it."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.analysis.cache import Cache, results_folder
from engine.analysis.checking import GATE_SECONDS
from engine.analysis.codec import RUNS
from engine.analysis.keys import Content
from engine.analysis.registry import CHECKS, Check
from engine.analysis.report import CheckRun, Report, not_done, told_once
from engine.analysis.screening import Refusal
from engine.knowledge.base import parts_of
from engine.knowledge.folders import KB_ROOT
from engine.solving.worker import Limits, Stopped, messages
from engine.terms import Location

JOB = "engine.analysis.job:begin"
LIMITS = Limits(ready=30, first=GATE_SECONDS + 1.5, each=1.5 * max(check.seconds for check in CHECKS))
PROCESSES = max(1, min(4, os.cpu_count() or 1))
SMALL = 200_000
"""Characters of rules: reading them again in a second process would take longer than it saves."""
TOTAL_SECONDS = 120.0
"""On the clock, for what one process after another has to do."""
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


@dataclass(frozen=True, slots=True)
class Way:
    """How the checks are done: ``fresh`` is without what the cache holds, ``quick`` without what takes seconds."""

    fresh: bool = False
    quick: bool = False
    seconds: float = TOTAL_SECONDS
    root: Path = KB_ROOT


_Item = tuple[str, Check]
"""A part and a check."""


def analyse(procedure: str, way: Way = Way()) -> Report:
    """Every check on every part of the knowledge base of a procedure."""
    (report,) = analyse_all((procedure,), way)
    return report


def analyse_all(names: Sequence[str], way: Way = Way()) -> list[Report]:
    """A report per procedure; as many processes work on them as there are processors."""
    items = {name: [(part, check) for part in parts_of(name, way.root) for check in CHECKS] for name in names}
    kept = {name: _Kept(name, Content(name, way.root)) for name in names}
    done = {(name, item): run for name in names for item, run in kept[name].known(items[name], way.fresh)}
    left = {name: [item for item in items[name] if (name, item) not in done] for name in names}
    lanes = [(name, lane) for name in names for lane in _lanes(name, left[name], way)]
    lanes.sort(key=lambda each: -_weight(each[1]))
    with ThreadPoolExecutor(PROCESSES) as pool:
        each = pool.map(lambda lane: list(_runs(lane[0], lane[1], None, way)), lanes)
        for (name, lane), runs in zip(lanes, each, strict=True):
            done |= {(name, item): run for item, run in zip(lane, runs, strict=True)}
            kept[name].keep(zip(lane, runs, strict=True))
    return [Report(name, "", told_once([done[name, item] for item in items[name]])) for name in names]


def analyse_proposal(proposal: Proposal, procedure: str, part: str, way: Way = Way()) -> Report:
    """Every check on a proposal for (a part of) a procedure.

    Raises `Refusal` when the proposal is not let in.
    """
    items = [(part, check) for check in CHECKS]
    kept = _Kept(procedure, Content(procedure, way.root, (proposal.name, proposal.text, proposal.dossiers)))
    done = dict(kept.known(items, way.fresh))
    left = [item for item in items if item not in done]
    new = dict(_proposed(procedure, left, proposal, way)) if left else {}
    kept.keep(new.items())
    done |= new
    return Report(procedure, proposal.name, told_once([done[item] for item in items]))


def _proposed(procedure: str, items: Sequence[_Item], proposal: Proposal, way: Way) -> Iterator[tuple[_Item, CheckRun]]:
    """The checks on a proposal; only after a first process has let it in do others work on it as well."""
    # What is soon done goes first: when the time is up that much is known.
    lanes = [sorted(lane, key=lambda item: item[1].weight) for lane in _lanes(procedure, items, way)]
    first, *others = sorted(lanes, key=lambda lane: lane[0][1].weight)
    runs = _runs(procedure, first, proposal, way)
    yield first[0], next(runs)
    with ThreadPoolExecutor(PROCESSES) as pool:
        beside = pool.map(lambda lane: list(_runs(procedure, lane, proposal, way)), others)
        yield from zip(first[1:], runs, strict=True)
        for lane, found in zip(others, beside, strict=True):
            yield from zip(lane, found, strict=True)


@dataclass(frozen=True, slots=True)
class _Kept:
    """What is kept of the results of a procedure."""

    procedure: str
    content: Content

    def known(self, items: Sequence[_Item], fresh: bool) -> Iterator[tuple[_Item, CheckRun]]:
        """What was found before for the same content; nothing when all has to be fresh."""
        for part, check in items if not fresh else ():
            found = self._slot(part).read(check.name).get(self.content.key(part, check))
            if found is not None:
                yield (part, check), found

    def keep(self, done: Iterable[tuple[_Item, CheckRun]]) -> None:
        for (part, check), run in done:
            self._slot(part).keep(run, self.content.key(part, check))

    def _slot(self, part: str) -> Cache:
        return Cache.of(results_folder(), self.procedure, part)


def _lanes(procedure: str, items: Sequence[_Item], way: Way) -> list[list[_Item]]:
    """The items divided so that each process has about as much to do; what is soon done is done by one.

    The quick checks of a part stay together.
    """
    size = sum(path.stat().st_size for path in (way.root / procedure).rglob("*.lp"))
    much = size > SMALL and _weight(items) >= 1 and not way.quick
    lanes: list[list[_Item]] = [[] for _ in range(PROCESSES if much else 1)]
    groups: dict[tuple[str, str], list[_Item]] = {}
    for part, check in items:
        groups.setdefault((part, "" if check.quick else check.name), []).append((part, check))
    for group in sorted(groups.values(), key=_weight, reverse=True):
        min(lanes, key=_weight).extend(group)
    return [sorted(lane, key=items.index) for lane in lanes if lane]


def _weight(lane: Sequence[_Item]) -> float:
    return sum(check.weight if part == "" else 0.05 for part, check in lane)


def _runs(procedure: str, items: Sequence[_Item], proposal: Proposal | None, way: Way) -> Iterator[CheckRun]:
    """The checks in order; after one that has to be stopped a new process goes on with the next."""
    until = time.monotonic() + way.seconds
    left = list(items)
    while left:
        request: dict[str, Any] = {
            "procedure": procedure,
            "root": str(way.root),
            "items": [(part, check.name) for part, check in left],
            "quick": way.quick,
        }
        if proposal is not None:
            dossiers = [str(path.resolve()) for path in proposal.dossiers]
            request |= {"name": proposal.name, "text": proposal.text, "dossiers": dossiers}
        try:
            yield from _done(request, left, until, proposal)
        except Stopped as stopped:
            late = stopped.cause == "tijd"
            part, check = left.pop(0)
            yield not_done(check, part, "tijd" if late else "mislukt", "" if late else str(stopped))
        if time.monotonic() > until:
            yield from (not_done(check, part, "tijd", "") for part, check in left)
            return


def _done(request: dict[str, Any], left: list[_Item], until: float, proposal: Proposal | None) -> Iterator[CheckRun]:
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
