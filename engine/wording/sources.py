"""Sections and passages in words and as data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from engine.outcome.assessment import Assessment
from engine.sources.index import Section
from engine.sources.passage import Copy, Evidence, Passage
from engine.wording.values import counted

FIRST_LINES = 40
"""Lines of a passage that are shown beside an explanation; the whole stands in the copy itself."""


def counts(section: Section) -> str:
    """What rests on a section, in a few words."""
    parts = (
        (section.norms, "norm", "normen"),
        (section.rules, "regel", "regels"),
        (section.findings, "twijfel", "twijfels"),
        (section.examples, "voorbeeld", "voorbeelden"),
    )
    return ", ".join(counted(len(found), one, many) for found, one, many in parts if found)


def copy_state(copy: Copy, sections: Sequence[str]) -> str:
    """How useful a linked copy is."""
    if copy.problem:
        return copy.problem
    have = {part.place for part in copy.parts}
    found = sum(place in have for place in sections)
    changed = "; sinds het koppelen veranderd" if copy.changed else ""
    return f"{found} van {len(sections)} vindplaatsen herkend{changed}"


def passage_heading(passage: Passage) -> str:
    """Where a passage stands, and how precisely it was found."""
    title = f" {passage.title}" if passage.title and passage.title != passage.place else ""
    within = f", bij {', '.join(f'“{label}”' for label in passage.labels)}" if passage.labels else ""
    rest = [label for label in passage.sought if label not in passage.labels]
    look = f" (zoek daarin: {', '.join(rest)})" if rest else ""
    changed = "; het bestand is sinds het koppelen veranderd" if passage.changed else ""
    return f"{passage.place}{title}{within}{look}: {passage.path.name}{changed}"


def passage_lines(passage: Passage, most: int = FIRST_LINES) -> Iterator[str]:
    """The lines of a passage, blank ones once; a long one is cut and says so."""
    kept: list[str] = []
    for line in passage.lines:
        if line.strip() or (kept and kept[-1].strip()):
            kept.append(line)
    yield from kept[:most]
    if len(kept) > most:
        yield f"… nog {counted(len(kept) - most, 'regel', 'regels')} in {passage.path.name}"


def evidence_lines(each: Evidence) -> Iterator[str]:
    """The rules of a norm as they stand in the knowledge base, and below them the passages they were made of."""
    yield f"{each.norm} · {each.source}"
    for place, text in each.rules:
        yield f"  kb/{place}"
        yield from (f"    {line}" for line in text.splitlines())
    for passage in each.passages:
        yield f"  {passage_heading(passage)}"
        yield from (f"    │ {line}" for line in passage_lines(passage))


def evidence_record(each: Evidence) -> dict[str, Any]:
    """The same as data."""
    return {
        "norm": each.norm,
        "bron": each.source,
        "regels": [{"plaats": place, "tekst": text} for place, text in each.rules],
        "passages": [passage_record(p) for p in each.passages],
    }


def section_record(section: Section, copies: Sequence[Copy]) -> dict[str, Any]:
    """A section with what rests on it, as ``bronnen lijst --formaat json`` gives it."""
    copy = next((c for c in copies if any(p.place == section.place for p in c.parts)), None)
    return {
        "plaats": section.place,
        "titels": list(section.titles),
        "normen": [norm.id for norm in section.norms],
        "bevindingen": [finding.id for finding in section.findings],
        "regels": [str(rule) for rule in section.rules],
        "voorbeelden": list(section.examples),
        "exemplaar": str(copy.path) if copy else "",
    }


def passage_record(passage: Passage) -> dict[str, Any]:
    """A passage as data."""
    return {
        "plaats": passage.place,
        "titel": passage.title,
        "bestand": str(passage.path),
        "gevonden_bij": list(passage.labels),
        "gezocht": list(passage.sought),
        "veranderd": passage.changed,
        "regels": list(passage.lines),
    }


def verdict_record(assessment: Assessment, grounds: Sequence[str]) -> dict[str, Any]:
    """A dossier whose outcome rests on a section."""
    return {"dossier": assessment.dossier, "uitkomst": assessment.outcome, "normen": list(grounds)}
