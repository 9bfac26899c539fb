"""The knowledge base of one procedure: everything the engine needs to know of it, read from its folder."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import engine
from engine.facts.open_world import open_world
from engine.knowledge.annotations import Paragraph, paragraphs
from engine.knowledge.norms import (
    AnnotatedRule,
    Finding,
    Norm,
    annotated_rules,
    choices_of,
    read_findings,
    read_norms,
)
from engine.models.building import Entity, build_models
from engine.models.vocabulary import ROOT, Vocabulary, read_vocabulary
from engine.solving.reading import read_program
from engine.terms import Fn

KB_ROOT = Path(engine.__file__).parent.parent / "kb"
COMMON = "gemeen"


class UnknownProcedureError(ValueError):
    """No folder of the knowledge base has this name."""


@dataclass(frozen=True)
class KnowledgeBase:
    """The rules, norms, findings and vocabulary of one procedure, with those that all procedures share."""

    procedure: str
    about: Mapping[str, Any]
    texts: tuple[tuple[str, str], ...]
    rules: tuple[AnnotatedRule, ...]
    norms: Mapping[str, Norm]
    findings: Mapping[str, Finding]
    vocabulary: Vocabulary
    folder: Path

    @cached_property
    def models(self) -> Mapping[str, type[Entity]]:
        """A pydantic model per entity type."""
        return build_models(self.vocabulary)

    @property
    def dossier_model(self) -> type[Entity]:
        return self.models[ROOT]

    @cached_property
    def program(self) -> tuple[str, ...]:
        """The program texts: rules and what follows from the vocabulary."""
        return (*(text for _, text in self.texts), open_world(self.vocabulary))

    @cached_property
    def facts(self) -> tuple[Fn, ...]:
        """The annotations that rules can see: kinds and consequences of norms, readings and preferences."""
        found: list[Fn] = []
        for norm in self.norms.values():
            found.append(Fn("norm", (norm.id, Fn(norm.kind or "feit"))))
            found.extend(Fn("gevolg", (norm.id, Fn(c.code), c.basis)) for c in norm.consequences)
        for finding in self.findings.values():
            found.extend(Fn("optie", (Fn("lezing"), finding.id, Fn(r.option))) for r in finding.readings)
        return tuple(found)

    @cached_property
    def preferred(self) -> Mapping[str, str]:
        """The preferred reading per finding, where one is declared."""
        return choices_of(self.findings)

    @cached_property
    def rules_by_head(self) -> Mapping[tuple[str, int], tuple[AnnotatedRule, ...]]:
        """The rules that can derive a predicate, by its name and arity."""
        index: dict[tuple[str, int], list[AnnotatedRule]] = {}
        for each in self.rules:
            if each.rule.head is not None:
                index.setdefault((each.rule.head.name, len(each.rule.head.args)), []).append(each)
        return {key: tuple(value) for key, value in index.items()}

    @cached_property
    def fingerprint(self) -> str:
        """A hash over everything that decides: rule texts and vocabulary, in a fixed order."""
        digest = hashlib.sha256()
        for name, text in sorted(self.texts):
            digest.update(f"{name}\0{text}\0".encode())
        digest.update(repr(self.vocabulary).encode())
        return digest.hexdigest()[:16]


def procedures(root: Path = KB_ROOT) -> tuple[str, ...]:
    """The names of all procedures in the knowledge base."""
    return tuple(sorted(p.parent.name for p in root.glob("*/procedure.toml")))


@cache
def load(procedure: str, root: Path = KB_ROOT) -> KnowledgeBase:
    """The knowledge base of a procedure. Raises `UnknownProcedureError`, or what is wrong with its files."""
    if procedure not in procedures(root):
        raise UnknownProcedureError(procedure)
    folder = root / procedure
    texts = tuple(
        (str(path.relative_to(root)), path.read_text(encoding="utf-8"))
        for directory in (root / COMMON, folder)
        for path in sorted(directory.glob("*.lp"))
    )
    parts: list[Paragraph] = []
    for name, text in texts:
        parts.extend(paragraphs(text, read_program(text, name)))
    return KnowledgeBase(
        procedure,
        _toml(folder / "procedure.toml"),
        texts,
        annotated_rules(parts),
        read_norms(parts),
        read_findings(parts),
        read_vocabulary(_toml(folder / "woordenschat.toml"), _toml(root / COMMON / "waarden.toml")),
        folder,
    )


def _toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
