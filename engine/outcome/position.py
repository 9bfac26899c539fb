"""A position (*standpunt*): readings and policies that the legal team has fixed, as a small TOML file.

.. code-block:: toml

    naam = "Juridische zaken, 3 maart 2026"
    [lezing]
    "<bevinding>" = "<lezing>"
    [bevoegdheid]
    "<norm>" = "niet_gebruikt"
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from engine.files import NO_TOML, cause, toml_place
from engine.spelling import choices, did_you_mean, shown
from engine.terms import Fn

if TYPE_CHECKING:
    from engine.knowledge.base import KnowledgeBase

POWER_OPTIONS = ("gebruikt", "niet_gebruikt")


class PositionError(ValueError):
    """The file is no position for this procedure; the message says why, in Dutch."""


@dataclass(frozen=True, slots=True)
class Position:
    """Fixed choices: ``readings`` by finding, ``powers`` by the norm that grants the power."""

    name: str = ""
    readings: Mapping[str, str] = field(default_factory=dict)
    powers: Mapping[str, str] = field(default_factory=dict)

    @property
    def facts(self) -> tuple[Fn, ...]:
        """The position as the rules see it."""
        return tuple(
            Fn("vastgesteld", (Fn(kind), key, Fn(option)))
            for kind, fixed in (("lezing", self.readings), ("bevoegdheid", self.powers))
            for key, option in sorted(fixed.items())
        )

    @property
    def lines(self) -> tuple[str, ...]:
        """The fixed choices as ``bevinding: lezing``."""
        return tuple(f"{key}: {option}" for key, option in sorted({**self.readings, **self.powers}.items()))


NO_POSITION = Position()


def read_position(path: Path, knowledge: KnowledgeBase) -> Position:
    """The position in a file. Raises `PositionError` with a Dutch sentence."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise PositionError(f"{path}: {cause(error)}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PositionError(f"{path}: {NO_TOML}{toml_place(error)}") from error
    unknown = set(data) - {"naam", "lezing", "bevoegdheid"}
    if unknown:
        raise PositionError(f"{path}: onbekend onderdeel {sorted(unknown)[0]}; verwacht naam, lezing of bevoegdheid")
    readings = {f.id: tuple(r.option for r in f.readings) for f in knowledge.findings.values() if f.readings}
    powers = {
        c.basis: POWER_OPTIONS for n in knowledge.norms.values() for c in n.consequences if c.code == "mag_uitsluiten"
    }
    return Position(
        str(data.get("naam", path.stem)),
        _fixed(path, "lezing", data.get("lezing", {}), readings),
        _fixed(path, "bevoegdheid", data.get("bevoegdheid", {}), powers),
    )


def _fixed(path: Path, kind: str, given: object, allowed: Mapping[str, tuple[str, ...]]) -> Mapping[str, str]:
    if not isinstance(given, dict):
        raise PositionError(f'{path}: [{kind}] is een lijst van regels als id = "optie"')
    for key, option in given.items():
        if key not in allowed:
            raise PositionError(f"{path}: {kind} {key} bestaat niet{did_you_mean(key, allowed)}")
        if option not in allowed[key]:
            raise PositionError(
                f"{path}: {kind} {key} heeft geen optie {shown(option)}{choices(str(option), allowed[key])}"
            )
    return dict(given)
