"""Dossiers as files give them, before the vocabulary has judged them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.formats.problems import Loc, Problem, json_path


@dataclass(frozen=True, slots=True)
class RawDossier:
    """The data of one dossier. ``locate`` says where in the file a place in the data is.

    ``problems`` were found while reading; the data then lack what could not be read.
    """

    source: str
    place: str
    data: dict[str, Any]
    problems: tuple[Problem, ...] = ()
    locate: Callable[[Loc], str] = json_path


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file or a dossier that cannot be used, with every reason why."""

    source: str
    problems: tuple[Problem, ...]


Reader = Callable[[Path, str], Iterator[RawDossier | Unreadable]]
"""Reads the file at a path; the text is the name that problems give it. Raises `OSError`."""


def unreadable(source: str, place: str, message: str) -> Unreadable:
    """What cannot be used for one reason."""
    return Unreadable(source, (Problem(source, place, message),))
