"""Linking a copy: only a file in which a section of the document is recognised is one."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from engine.sources.links import Link, LinkError, fingerprint, link
from engine.sources.passage import Copy, read_copy


def connect(procedure: str, paths: tuple[Path, ...], places: Collection[str]) -> tuple[Copy, ...]:
    """Link copies of the document with these sections to a procedure: all of them, or none (`LinkError`)."""
    found = tuple(read_copy(Link(path.resolve(), fingerprint(path)), places) for path in paths)
    for copy in found:
        if copy.problem:
            raise LinkError(copy.problem)
        if not any(part.place in places for part in copy.parts):
            raise LinkError(
                f"{copy.path.name}: hierin staat geen kop die bij dit document hoort, zoals “3.4 …” of “Bijlage 1”."
            )
    link(procedure, paths)
    return found
