"""What the screens know of the documents: the sections that are cited, and the reader's own copies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from engine.knowledge.base import KnowledgeBase
from engine.sources.index import Section, sections
from engine.sources.links import LinkError
from engine.sources.passage import Copy, copies, passages
from engine.wording.sources import passage_heading, passage_lines
from tui.tekst import Piece


@dataclass(frozen=True)
class Sources:
    """The document of a procedure. ``problem`` says why the linked copies could not be found."""

    sections: Mapping[str, Section]
    copies: tuple[Copy, ...] = ()
    problem: str = ""


def read_sources(knowledge: KnowledgeBase) -> Sources:
    """The sections and the linked copies; this reads files."""
    found = sections(knowledge)
    try:
        return Sources(found, copies(knowledge.procedure, found))
    except LinkError as error:
        return Sources(found, problem=str(error))


def passage_pieces(citation: str, sources: Sources | None, most: int) -> Iterator[Piece | str]:
    """The passages of a citation in the linked copies; nothing when there are none."""
    if sources is None:
        return
    for each in passages(citation, sources.copies):
        yield (f"{passage_heading(each)}\n", "zacht")
        yield "".join(f"│ {line}\n" for line in passage_lines(each, most))
