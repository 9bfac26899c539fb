"""What is wrong with a file, in Dutch: where, and what was expected there."""

from __future__ import annotations

from dataclasses import dataclass

from engine.spelling import shown

Loc = tuple[int | str, ...]
"""A place in a dossier: field names and positions in lists."""

MAX_PROBLEMS = 100
"""More problems than this in one dossier are counted, not told."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake. ``place`` is a line, a JSON path or a cell; empty when it is the file as a whole."""

    file: str
    place: str
    message: str

    def __str__(self) -> str:
        return ": ".join(part for part in (self.file, self.place, self.message) if part)


def json_path(loc: Loc) -> str:
    """A place as people write it: ``partijen[0].jaarrekening.eigen_vermogen``."""
    path = ""
    for step in loc:
        if isinstance(step, int):
            path += f"[{step}]"
        elif step.isidentifier() and len(step) <= 60:
            path += f".{step}" if path else step
        else:
            path += f"[{shown(step)}]"
    return path


def limited(problems: list[Problem], file: str, total: int) -> tuple[Problem, ...]:
    """As many problems as somebody can read, and how many there are besides."""
    more = total - MAX_PROBLEMS
    rest = [Problem(file, "", f"en nog {more} andere problemen")] if more > 0 else []
    return (*problems[:MAX_PROBLEMS], *rest)
