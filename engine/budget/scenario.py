"""A scenario: another phasing than the document's own, as a small file or on the command line.

.. code-block:: toml

    naam = "6.4 eerst"
    verlengingen = 3
    nooit = ["6.5"]
    [vanaf]
    "6.4" = 2033
    "9" = 2030
    [budget_bepaald]
    "9" = 2029

On the command line: ``6.4=2033,6.5=nooit,verlengingen=3``. Whether it is allowed is for the rules to say.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.files import NO_TOML, cause, toml_place
from engine.terms import Fn

_NEVER, _EXTENSIONS = "nooit", "verlengingen"
_PART = re.compile(r"\d{1,2}(\.\d{1,2})?")
_YEARS = range(1900, 2200)


class ScenarioError(ValueError):
    """The text or file is no scenario; the message says why, in Dutch."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """From which year each named sub-assignment is in the task, which never are, and how often is extended.

    ``determined`` holds the year in which a budget is determined. Without anything it is the document's own phasing.
    """

    name: str = ""
    start: Mapping[str, int] = field(default_factory=dict)
    never: tuple[str, ...] = ()
    determined: Mapping[str, int] = field(default_factory=dict)
    extensions: int | None = None

    @property
    def facts(self) -> tuple[Fn, ...]:
        """The scenario as the rules see it."""
        found = [Fn("scenario_vanaf", (part, year)) for part, year in sorted(self.start.items())]
        found += [Fn("scenario_nooit", (part,)) for part in sorted(self.never)]
        found += [Fn("scenario_budget", (part, year)) for part, year in sorted(self.determined.items())]
        found += [Fn("scenario_verlengingen", (self.extensions,))] if self.extensions is not None else []
        return tuple(found)

    @property
    def text(self) -> str:
        """The scenario in a few words."""
        parts = [f"{part} vanaf {year}" for part, year in sorted(self.start.items())]
        parts += [f"{part} nooit" for part in sorted(self.never)]
        parts += [f"budget voor {part} bepaald in {year}" for part, year in sorted(self.determined.items())]
        parts += [f"{self.extensions} keer verlengd"] if self.extensions is not None else []
        words = ", ".join(parts) or "zoals het document"
        return f"{self.name}: {words}" if self.name else words


DOCUMENT = Scenario()
"""The phasing that the document itself describes."""


def read_scenario(given: str) -> Scenario:
    """A scenario from a file, or from ``6.4=2033,6.3=nooit``. Raises `ScenarioError`."""
    if "=" in given and not Path(given).exists():
        return _inline(given)
    path = Path(given)
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ScenarioError(f"{given}: {cause(error)} (of schrijf het scenario als 6.4=JAAR)") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ScenarioError(f"{given}: {NO_TOML}{toml_place(error)}") from error
    return _from_file(given, data)


def _from_file(place: str, data: Mapping[str, Any]) -> Scenario:
    allowed = ("naam", _EXTENSIONS, _NEVER, "vanaf", "budget_bepaald")
    unknown = [key for key in data if key not in allowed]
    if unknown:
        raise ScenarioError(f"{place}: onbekend onderdeel {unknown[0]}; verwacht {', '.join(allowed)}")
    never = data.get(_NEVER, [])
    if not isinstance(never, list) or not all(isinstance(n, str) for n in never):
        raise ScenarioError(f'{place}: {_NEVER} is een lijst van deelopdrachten, zoals ["6.5"]')
    number = data.get(_EXTENSIONS)
    if number is not None and type(number) is not int:
        raise ScenarioError(f"{place}: {_EXTENSIONS} is een geheel getal")
    start, determined = (_years(place, key, data.get(key, {})) for key in ("vanaf", "budget_bepaald"))
    return _checked(place, Scenario(str(data.get("naam", "")), start, tuple(never), determined, number))


def _years(place: str, key: str, given: Any) -> dict[str, int]:
    if not isinstance(given, dict):
        raise ScenarioError(f'{place}: [{key}] bestaat uit regels als "6.4" = JAAR')
    for part, year in given.items():
        if type(year) is not int:
            raise ScenarioError(f"{place}: [{key}] {part}: verwacht een jaartal, gevonden {year!r}")
    return dict(given)


def _inline(text: str) -> Scenario:
    start: dict[str, int] = {}
    never: list[str] = []
    number: int | None = None
    for piece in text.split(","):
        key, _, value = (p.strip() for p in piece.partition("="))
        if key == _EXTENSIONS and value.lstrip("-").isdecimal():
            number = int(value)
        elif value == _NEVER:
            never.append(key)
        elif value.isdecimal() and key not in start:
            start[key] = int(value)
        else:
            raise ScenarioError(f"scenario: {piece.strip()!r} is niet te lezen; schrijf 6.4=JAAR of 6.4={_NEVER}")
    return _checked("scenario", Scenario("", start, tuple(never), {}, number))


def _checked(place: str, scenario: Scenario) -> Scenario:
    for part in (*scenario.start, *scenario.never, *scenario.determined):
        if not _PART.fullmatch(part):
            raise ScenarioError(f"{place}: {part!r} is geen deelopdracht; schrijf een nummer als 6.4")
    both = set(scenario.start) & set(scenario.never)
    if both:
        raise ScenarioError(f"{place}: {min(both)} heeft een jaar en is ook {_NEVER}")
    for part in scenario.determined:
        if part not in scenario.start:
            raise ScenarioError(
                f'{place}: een budget voor {part}, maar [vanaf] zegt niet vanaf welk jaar "{part}" erbij komt'
            )
    for year in (*scenario.start.values(), *scenario.determined.values()):
        if year not in _YEARS:
            raise ScenarioError(f"{place}: {year} is geen jaartal")
    if scenario.extensions is not None and not 0 <= scenario.extensions <= 100:
        raise ScenarioError(f"{place}: {scenario.extensions} is geen aantal verlengingen")
    return scenario
