"""The text of a rule as it stands in the knowledge base."""

from __future__ import annotations

from engine.knowledge.base import KnowledgeBase
from engine.knowledge.folders import COMMON


def rule_text(place: str, knowledge: KnowledgeBase) -> str:
    """The paragraph around ``file:line``, annotations and rules together; empty if there is no such line."""
    file, _, number = place.rpartition(":")
    text = dict(knowledge.texts).get(file)
    if text is None:
        root = next(folder for folder in knowledge.folder.parents if (folder / COMMON).is_dir())
        path = root / file
        text = path.read_text(encoding="utf-8") if path.is_file() else ""
    lines = text.splitlines()
    here = int(number) - 1
    if not 0 <= here < len(lines):
        return ""
    first = last = here
    while first > 0 and lines[first - 1].strip():
        first -= 1
    while last + 1 < len(lines) and lines[last + 1].strip():
        last += 1
    return "\n".join(lines[first : last + 1])
