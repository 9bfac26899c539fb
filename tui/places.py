"""Everything that one can go to by name."""

from __future__ import annotations

from collections.abc import Iterator

from tui.screens.registry import SCREENS
from tui.session import Session


def destinations(session: Session) -> Iterator[tuple[str, str, str]]:
    """Key, kind and name of every screen, dossier, norm, finding and section."""
    for name, key, title in SCREENS:
        yield f"scherm:{name}", "scherm", f"{title} ({key})"
    for entry in session.entries:
        yield f"dossier:{entry.key}", "dossier", entry.name
    knowledge = session.knowledge
    if knowledge is not None:
        for norm in knowledge.norms.values():
            yield f"norm:{norm.id}", "norm", f"{norm.id}  {norm.title}"
        for finding in knowledge.findings.values():
            yield f"bevinding:{finding.id}", "bevinding", f"{finding.id}  {finding.question}"
        sources = session.sources.get(knowledge.procedure)
        for place, section in (sources.sections if sources else {}).items():
            yield f"vindplaats:{place}", "vindplaats", f"{place}  {'; '.join(section.titles)}"
