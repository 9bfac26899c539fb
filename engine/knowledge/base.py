"""The knowledge base of one procedure: everything the engine needs to know of it, read from its folder."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from functools import cache, cached_property, wraps
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from engine.facts.open_world import open_world
from engine.files import NO_TOML, toml_place
from engine.knowledge.annotations import Paragraph, paragraphs
from engine.knowledge.folders import COMMON, KB_ROOT, procedures
from engine.knowledge.kept import kept
from engine.knowledge.norms import (
    AnnotatedRule,
    Finding,
    Norm,
    annotated_rules,
    read_findings,
    read_norms,
)
from engine.models.building import Entity, build_models
from engine.models.vocabulary import Vocabulary, VocabularyError, read_vocabulary
from engine.solving.reading import declared_predicates, read_program
from engine.terms import Fn, Literal

T = TypeVar("T")


class UnknownProcedureError(ValueError):
    """No folder of the knowledge base has this name."""


@dataclass(frozen=True)
class KnowledgeBase:
    """The rules, norms, findings and vocabulary of one procedure, with those that all procedures share.

    A procedure asks different questions with different rules: files in its folder are about dossiers, a subfolder
    (``budget``, ``termijnen``) is a ``part`` with a program of its own. Norms and findings are those of the whole
    procedure; texts and rules those of the part, and of other subfolders that ``procedure.toml`` says it uses.
    """

    procedure: str
    part: str
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
        return self.models[self.vocabulary.root_name]

    @property
    def short_name(self) -> str:
        """What people call the procedure."""
        return str(self.about.get("kort", self.procedure))

    @property
    def best(self) -> str:
        """The outcome of a dossier that nothing stands in the way of."""
        return str(self.about.get("beste", "geschikt"))

    @property
    def over_field(self) -> tuple[str, ...]:
        """The predicates that say something of a field of bidders as a whole; none outside the dossiers themselves."""
        return () if self.part else tuple(self.about.get("over_veld", ()))

    @cached_property
    def program(self) -> tuple[str, ...]:
        """The program texts: rules and what follows from the vocabulary."""
        return (*(text for _, text in self.texts), open_world(self.vocabulary))

    def program_for(self, facts: Iterable[Fn]) -> tuple[str, ...]:
        """The program texts for a question with these facts, without what could not matter to it."""
        unknown = {str(fact.args[0]) for fact in facts if fact.name == "onbekend"}
        return (*(text for _, text in self.texts), open_world(self.vocabulary, unknown))

    @cached_property
    def facts(self) -> tuple[Fn, ...]:
        """The annotations that rules can see: consequences of norms, and readings."""
        norms = self.norms.values()
        found = [Fn("gevolg", (norm.id, Fn(c.code), c.basis)) for norm in norms for c in norm.consequences]
        for finding in self.own_findings:
            found.extend(Fn("optie", (Fn("lezing"), finding.id, Fn(r.option))) for r in finding.readings)
        return tuple(found)

    @cached_property
    def own_findings(self) -> tuple[Finding, ...]:
        """The findings that are choices in the program of this part: declared in its files, or read by its rules."""
        files = {name for name, _ in self.texts}
        used = {
            part.atom.args[0]
            for each in self.rules
            for part in each.rule.body
            if isinstance(part, Literal) and part.atom.name == "lezing" and len(part.atom.args) == 2
        }
        return tuple(f for f in self.findings.values() if f.location.file in files or f.id in used)

    @cached_property
    def preferred(self) -> Mapping[str, str]:
        """The preferred reading per finding, where one is declared."""
        return {f.id: f.preferred for f in self.own_findings if f.preferred}

    @cached_property
    def precedence(self) -> frozenset[tuple[str, str]]:
        """Pairs of norms of which the first says that it goes before the second."""
        return frozenset((norm, other) for each in self.rules for norm in each.norms for other in each.goes_before)

    @cached_property
    def rules_by_head(self) -> Mapping[tuple[str, int], tuple[AnnotatedRule, ...]]:
        """The rules that can derive a predicate, by its name and arity."""
        index: dict[tuple[str, int], list[AnnotatedRule]] = {}
        for each in self.rules:
            if each.rule.head is not None:
                index.setdefault((each.rule.head.name, len(each.rule.head.args)), []).append(each)
        return {key: tuple(value) for key, value in index.items()}

    @cached_property
    def declared(self) -> frozenset[tuple[str, int]]:
        """The predicates that ``gemeen/`` declares for procedures to fill in."""
        return frozenset(p for _, text in self.texts for p in declared_predicates(text))

    @cached_property
    def fingerprint(self) -> str:
        """A hash over everything that decides: rule texts and vocabulary, in a fixed order."""
        digest = hashlib.sha256()
        for name, text in sorted(self.texts):
            digest.update(f"{name}\0{text}\0".encode())
        digest.update(repr(self.vocabulary).encode())
        return digest.hexdigest()[:16]


def made_once(make: Callable[[KnowledgeBase], T]) -> Callable[[KnowledgeBase], T]:
    """What follows from a knowledge base alone is made once for the same content."""
    made: dict[tuple[str, str, str], T] = {}

    @wraps(make)
    def kept(knowledge: KnowledgeBase) -> T:
        key = (knowledge.procedure, knowledge.part, knowledge.fingerprint)
        if key not in made:
            made[key] = make(knowledge)
        return made[key]

    return kept


def load(procedure: str, part: str = "", root: Path = KB_ROOT) -> KnowledgeBase:
    """The knowledge base of (a part of) a procedure, read once however often it is asked for.

    Raises `UnknownProcedureError`, or the error that says what is wrong with its files.
    """
    return _INSTEAD.get().get((procedure, part)) or _load(procedure, part, root)


_INSTEAD: ContextVar[Mapping[tuple[str, str], KnowledgeBase]] = ContextVar("instead", default=MappingProxyType({}))


@contextmanager
def instead(knowledge: Iterable[KnowledgeBase]) -> Iterator[None]:
    """Within this block these knowledge bases are loaded in the place of what the files hold.

    One of ``gemeen`` has the name of a shared text as its part, and takes the place of that text.
    """
    token = _INSTEAD.set({**_INSTEAD.get(), **{(each.procedure, each.part): each for each in knowledge}})
    try:
        yield
    finally:
        _INSTEAD.reset(token)


@cache
def _load(procedure: str, part: str, root: Path) -> KnowledgeBase:
    if procedure not in procedures(root):
        raise UnknownProcedureError(procedure)
    folder = root / procedure / part
    vocabulary = _vocabulary(folder / "woordenschat.toml", root)
    nothing = KnowledgeBase(procedure, part, read_about(procedure, root), (), (), {}, {}, vocabulary, folder)
    return with_files(nothing, sources(procedure, root))


class DataFileError(ValueError):
    """A file beside the rules cannot be used; the message says which, and why."""


@dataclass(frozen=True, slots=True)
class Source:
    """A rule file: its text and the paragraphs in it."""

    text: str
    paragraphs: tuple[Paragraph, ...]


@cache
def sources(procedure: str, root: Path = KB_ROOT) -> Mapping[str, Source]:
    """The rule files of a procedure, with those that all procedures share, by name; each is read once."""
    texts = {name: path.read_text(encoding="utf-8") for name, path in rule_files(procedure, root).items()}
    return kept(procedure, texts, read_source)


def rule_files(procedure: str, root: Path = KB_ROOT) -> dict[str, Path]:
    """Where the rule files of a procedure stand, with those that all procedures share, by name."""
    tops = (root / COMMON, root / procedure)
    return {str(path.relative_to(root)): path for top in tops for path in sorted(top.rglob("*.lp"))}


def shared_text(name: str) -> str:
    """A program text of ``gemeen/`` that belongs to one kind of question, such as ``herstel/wijzigingen``."""
    other = _INSTEAD.get().get((COMMON, name))
    return other.texts[0][1] if other else _shared_text(name)


@cache
def _shared_text(name: str) -> str:
    return (KB_ROOT / COMMON / f"{name}.lp").read_text(encoding="utf-8")


def read_source(text: str, name: str) -> Source:
    """A rule file from its text."""
    return Source(text, tuple(paragraphs(text, read_program(text, name))))


def with_files(knowledge: KnowledgeBase, files: Mapping[str, Source], extra: Collection[str] = ()) -> KnowledgeBase:
    """The knowledge base with other rule files; ``extra`` are files of its part that stand elsewhere."""
    everything = [paragraph for each in files.values() for paragraph in each.paragraphs]
    theirs = set(own_files(knowledge.procedure, knowledge.part, knowledge.about, files))
    own = [name for name in files if name in extra or name in theirs]
    norms = read_norms(everything)
    return replace(
        knowledge,
        texts=tuple((name, files[name].text) for name in own),
        rules=annotated_rules([paragraph for name in own for paragraph in files[name].paragraphs], norms),
        norms=norms,
        findings=read_findings(everything),
    )


def own_files(procedure: str, part: str, about: Mapping[str, Any], names: Iterable[str]) -> list[str]:
    """The rule files, of all those of a procedure, that are in the program of a part."""
    used = (part, *_used(about, part))
    places = {Path(COMMON), *(Path(top, folder) for top in (COMMON, procedure) for folder in used)}
    return [name for name in names if Path(name).parent in places]


def parts_of(procedure: str, root: Path = KB_ROOT) -> tuple[str, ...]:
    """The parts of a procedure that hold rules; the dossiers themselves first, as the part without a name.

    A folder whose rules the dossiers use as well is no part of its own.
    """
    theirs = _used(read_about(procedure, root), "")
    folders = (p for p in (root / procedure).iterdir() if p.is_dir() and p.name not in theirs and any(p.glob("*.lp")))
    return ("", *sorted(p.name for p in folders))


def read_about(procedure: str, root: Path = KB_ROOT) -> dict[str, Any]:
    """What ``procedure.toml`` says."""
    return _toml(root / procedure / "procedure.toml")


def _used(about: Mapping[str, Any], part: str) -> tuple[str, ...]:
    """The other folders whose rules a part uses."""
    return tuple(about.get("gebruikt", {}).get(part or "dossier", ()))


def _vocabulary(path: Path, root: Path) -> Vocabulary:
    """The vocabulary in a file; a part that asks for no dossiers has none."""
    try:
        return read_vocabulary(_toml(path), _toml(root / COMMON / "waarden.toml")) if path.exists() else Vocabulary({})
    except VocabularyError as error:
        raise DataFileError(f"{path.relative_to(root)}: {error}") from error


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        place = "/".join(path.parts[-2:])
        raise DataFileError(f"{place}: {NO_TOML}{toml_place(error)}") from error
