"""A hash over everything that checks read: the same key means the same result of the same check.

The engine belongs to it: its source, the solver's version and what the procedures share. Where norms and doubts of
other parts stand is not read, so that an edit there leaves the results of this part as they are.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import engine
from engine.analysis.subject import Subject
from engine.knowledge.base import COMMON, KB_ROOT, KnowledgeBase
from engine.models.building import Entity
from engine.solving.versions import solver_version
from engine.terms import Location

NOWHERE = Location("", 0)


def engine_key() -> str:
    """What decides besides the rules of a procedure. It reads files."""
    top = Path(engine.__file__).parent
    common = (path for path in (KB_ROOT / COMMON).rglob("*") if path.is_file())
    return _hashed([solver_version(), *(_file(path) for path in sorted([*top.rglob("*.py"), *common]))])


def key(subject: Subject, about: str) -> str:
    """The key of what the checks that can be kept read of a subject; ``about`` is the `engine_key`."""
    removed = (f"{rule.location} {rule.text}" for rule in subject.removed)
    versions = (text for each in (subject.knowledge, subject.before) if each for text in _knowledge(each))
    dossiers = (*_dossiers(subject.bases), "", *_dossiers(subject.dossiers))
    return _hashed([about, subject.proposal, *removed, "", *versions, "", *dossiers])


def _knowledge(knowledge: KnowledgeBase) -> Iterator[str]:
    """What rules and words there are, and what may be said of the norms and doubts of the whole procedure."""
    yield from (f"{name}\n{text}" for name, text in knowledge.texts)
    yield from (repr(each) for each in knowledge.rules)
    yield repr((knowledge.about, knowledge.vocabulary, knowledge.facts))
    named = "\n".join(text for _, text in knowledge.texts)
    bases = {c.basis for norm in knowledge.norms.values() for c in norm.consequences}
    for norm in knowledge.norms.values():
        placed = norm.id in bases or norm.id in named
        yield repr(norm if placed else replace(norm, rules=()))
    yield from (repr(replace(finding, location=NOWHERE)) for finding in knowledge.findings.values())


def _dossiers(named: Iterable[tuple[str, Entity]]) -> Iterator[str]:
    return (f"{name}\n{dossier.model_dump_json()}" for name, dossier in named)


def _file(path: Path) -> str:
    return f"{path.name}\n{path.read_text(encoding='utf-8', errors='replace')}"


def _hashed(texts: Iterable[str]) -> str:
    digest = hashlib.sha256()
    for text in texts:
        raw = text.encode()
        digest.update(len(raw).to_bytes(8, "big") + raw)
    return digest.hexdigest()
