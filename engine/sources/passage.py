"""The passage that a citation points to, in the linked copies: the section, and within it the label that is named.

Only what stands there literally narrows a section down (``G1``, ``Stap 2``, a numbered point or row, a heading in it).
"Tweede alinea" does not: where a paragraph begins differs per copy, and a wrong passage is worse than a long one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.knowledge.base import KnowledgeBase
from engine.knowledge.norms import Norm
from engine.knowledge.rule_text import rule_text
from engine.sources.copies import CopyError, read_lines
from engine.sources.headings import Part, parts
from engine.sources.links import Link, links
from engine.sources.places import Citation, citations

_POINT = re.compile(r"(?:punt|rij) (\d+(?:\.\d+)*)")


@dataclass(frozen=True, slots=True)
class Copy:
    """A linked copy with its sections, or the reason why it cannot be used. ``changed``: since it was linked."""

    path: Path
    lines: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    changed: bool = False
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """Lines of a copy. ``labels`` are the words of the citation that were found there, ``sought`` all of them."""

    place: str
    title: str
    path: Path
    lines: tuple[str, ...]
    labels: tuple[str, ...]
    sought: tuple[str, ...]
    changed: bool


def copies(procedure: str, names: Iterable[str]) -> tuple[Copy, ...]:
    """The linked copies of a procedure. ``names`` are the sections that are cited by name. Raises `LinkError`."""
    wanted = tuple(names)
    return tuple(read_copy(each, wanted) for each in links(procedure))


def read_copy(each: Link, names: Iterable[str]) -> Copy:
    """A copy, also when something is wrong with it."""
    try:
        lines = read_lines(each.path)
    except CopyError as error:
        return Copy(each.path, problem=str(error))
    return Copy(each.path, tuple(line.text for line in lines), parts(lines, names), each.changed)


def passages(source: str, linked: Sequence[Copy]) -> tuple[Passage, ...]:
    """The passages of a citation, as far as a copy has them; none twice."""
    found = (passage(each, linked) for each in citations(source))
    return tuple({(p.path, p.lines): p for p in found if p is not None}.values())


def passage(citation: Citation, linked: Sequence[Copy]) -> Passage | None:
    """The passage of one citation in the first copy that has its section."""
    for copy in linked:
        part = next((p for p in copy.parts if p.place == citation.place), None)
        if part is None:
            continue
        lines, labels = copy.lines[part.start : part.end], list[str]()
        for label in citation.labels:
            narrowed = _narrowed(lines, label)
            if narrowed:
                lines, labels = narrowed, [*labels, label]
        kept = _trimmed(lines)
        return Passage(part.place, part.title, copy.path, kept, tuple(labels), citation.labels, copy.changed)
    return None


def _narrowed(lines: Sequence[str], label: str) -> tuple[str, ...]:
    """From the last line that starts with a label to the next of its kind; nothing if no line does."""
    point = _POINT.fullmatch(label)
    words = re.escape(point[1]) + r"[.)]?\s" if point else re.escape(label) + r"(?!\w)"
    starts = [n for n, line in enumerate(lines) if re.match(words, line.strip(), re.IGNORECASE)]
    if not starts:
        return ()
    kind = re.sub(r"\d+", r"\\d+", words)
    ends = [n for n, line in enumerate(lines) if n > starts[-1] and re.match(kind, line.strip(), re.IGNORECASE)]
    return tuple(lines[starts[-1] : ends[0] if ends and re.search(r"\d", label) else None])


def _trimmed(lines: Sequence[str]) -> tuple[str, ...]:
    kept = list(lines)
    while kept and not kept[-1].strip():
        kept.pop()
    return tuple(kept)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What stands behind a norm: the rules with their text, and the passages of the linked copies."""

    norm: str
    source: str
    rules: tuple[tuple[str, str], ...]
    passages: tuple[Passage, ...]


def evidence(norm: Norm, knowledge: KnowledgeBase, linked: Sequence[Copy]) -> Evidence:
    """The rules and passages of a norm, side by side."""
    rules = tuple((str(place), rule_text(str(place), knowledge)) for place in norm.rules)
    distinct = {text: place for place, text in reversed(rules)}
    kept = tuple((place, text) for place, text in rules if distinct[text] == place)
    return Evidence(norm.id, norm.source, kept, passages(norm.source, linked))
