"""What can lie beside a dossier: another one, or the same under other positions, other facts or other rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.formats.reading import DossierFile
from engine.outcome.position import Position, PositionError, read_position
from engine.whatif.comparing import compare_dossiers, compare_positions
from engine.whatif.whatif import WhatIf, WhatIfError
from engine.wording.comparing import comparison_record

BESIDE = " tegenover "
"""What stands between two scenarios."""
ITSELF = "het dossier zelf"

Record = Mapping[str, Any]


class NotComparable(ValueError):
    """What was asked for cannot be laid beside the dossier; the message says why, in Dutch."""


@dataclass(frozen=True)
class Versus:
    """Both sides by name, and the question to the engine, of which the answer is that of ``waarom vergelijk``.

    ``files``, ``positions`` and ``words`` are the dossiers, the positions and the other options of that command.
    """

    names: tuple[str, str]
    files: tuple[str, ...]
    positions: tuple[Position, ...]
    words: tuple[str, ...] = ()
    ask: Callable[[], Record] = field(compare=False, default=dict)


def dossiers(one: DossierFile, other: DossierFile, names: tuple[str, str], position: Position) -> Versus:
    """Two dossiers of one procedure."""
    return Versus(
        names,
        (one.source, other.source),
        (position,),
        ask=lambda: comparison_record(compare_dossiers(one.knowledge, one.dossier, other.dossier, position)),
    )


def moved(file: DossierFile, first: Position, now: Position) -> Versus:
    """One dossier under the position at the start and the one taken now."""
    return Versus(
        ("het standpunt bij het begin", "het standpunt van nu"),
        (file.source,),
        (first, now),
        ask=lambda: comparison_record(compare_positions(file.knowledge, file.dossier, first, now)),
    )


def position_file(file: DossierFile, now: Position, path: Path) -> Versus:
    """One dossier under the position taken now and the one in a file."""

    def ask() -> Record:
        try:
            other = read_position(path, file.knowledge)
        except PositionError as error:
            raise NotComparable(str(error)) from error
        return comparison_record(compare_positions(file.knowledge, file.dossier, now, other))

    names = ("het standpunt van nu", f"het standpunt in {path.name}")
    return Versus(names, (file.source,), (now,), ("--standpunt", str(path)), ask)


def scenarios(file: DossierFile, now: Position, text: str) -> Versus:
    """The dossier as it is and with a scenario (``VELD=WAARDE;…``), or two scenarios, with `BESIDE` in between."""
    given = [part.strip() for part in text.split(BESIDE, 1)]

    def ask() -> Record:
        start = WhatIf(file.knowledge, file.dossier, (), now)
        try:
            *first, last = [start.scenario(each).dossier for each in given]
        except WhatIfError as error:
            raise NotComparable(str(error)) from error
        one = first[0] if first else file.dossier
        return comparison_record(compare_dossiers(file.knowledge, one, last, now))

    one, other = [f"het scenario {each}" for each in given] if len(given) == 2 else (ITSELF, f"het scenario {given[0]}")
    words = tuple(word for each in given for word in ("--scenario", each))
    return Versus((one, other), (file.source,), (now,), words, ask)


def proposal(file: DossierFile, now: Position, path: Path) -> Versus:
    """One dossier under the rules as they are and with proposed ones, which only a limited worker process tries."""

    def ask() -> Record:
        from engine.analysis.running import Proposal, refused_at  # they know every check of rules
        from engine.analysis.screening import Refusal, read_proposal
        from engine.analysis.versions import compare_proposal

        try:
            return compare_proposal(Proposal(path.name, read_proposal(path)), file, now)
        except Refusal as refusal:
            raise NotComparable(refused_at(str(path), refusal)) from None

    names = ("de regels van nu", f"de regels met {path.name}")
    return Versus(names, (file.source,), (now,), ("--voorstel", str(path)), ask)
