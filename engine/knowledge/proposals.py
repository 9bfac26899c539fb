"""A proposed change as a file of its own: paragraphs that are added, and what they take the place of.

``% @vervangt NORM`` above a paragraph drops the rules of a norm; ``% @vervangt predicaat(woord, _)`` those
with that head (``_`` fits anything). A paragraph that replaces and holds no rules abolishes. The norm itself stays in
the register; what the paragraph says anew about it (source, kind, consequences) takes the place of what was said.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from engine.knowledge.annotations import Paragraph
from engine.knowledge.base import KnowledgeBase, Source, read_source, with_files
from engine.knowledge.patterns import covers
from engine.solving.reading import ReadingError, declared_predicates, read_program
from engine.spelling import did_you_mean
from engine.terms import Fn, Location, PlacedError, Rule, show, subterms

_SAID_ANEW = ("bron", "soort", "gevolg")


class ProposalError(PlacedError):
    """The proposal refers to something that is not there; ``location`` says where it does."""


@dataclass(frozen=True)
class Proposed:
    """The knowledge base as it would be; ``removed`` are the rules that the proposal takes away."""

    knowledge: KnowledgeBase
    removed: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class _Target:
    """What one ``@vervangt`` stands for: a norm, or the head of rules."""

    norm: str
    head: Fn | None
    location: Location

    def hits(self, rule: Rule, paragraph: Paragraph) -> bool:
        if self.head is not None:
            return rule.head is not None and covers(self.head, rule.head)
        norms = _norms(paragraph)
        return self.norm in norms and (len(norms) == 1 or self.norm in subterms(rule.head))


def propose(knowledge: KnowledgeBase, files: Mapping[str, Source], name: str, text: str) -> Proposed:
    """The knowledge base with a proposal carried out. ``files`` are the rule files that it was assembled from.

    Raises `ReadingError`, `AnnotationError` or `ProposalError`.
    """
    return carried_out(knowledge, files, name, read_source(text, name))


def carried_out(knowledge: KnowledgeBase, files: Mapping[str, Source], name: str, source: Source) -> Proposed:
    """The same, for a proposal that has been read.

    A rule of the files that the knowledge base lacks stays away, and one that it has at that place comes instead.

    Raises `ProposalError`.
    """
    own = {file: text for file, text in knowledge.texts if file in files}
    targets = [t for paragraph in source.paragraphs for t in _targets(paragraph)]
    removed: list[Rule] = []
    for target in targets:
        hit = [
            rule
            for file in own
            for paragraph in files[file].paragraphs
            for rule in paragraph.rules
            if target.hits(rule, paragraph)
        ]
        if not hit:
            raise ProposalError(_missing(target, knowledge), target.location)
        removed.extend(hit)
    anew = _said_anew(source.paragraphs, {t.norm for t in targets})
    written = {_key(r): r for file in own for paragraph in files[file].paragraphs for r in paragraph.rules}
    there = {_key(each.rule): each.rule for each in knowledge.rules}
    altered = {rule.location: rule for key, rule in there.items() if key not in written}
    now = {key: altered.get(rule.location) for key, rule in written.items() if key not in there}
    now |= dict.fromkeys(map(_key, removed))
    current = {file: replace(each, text=own.get(file, each.text)) for file, each in files.items()}
    changed = {file: _without(each, now, anew) for file, each in current.items()}
    return Proposed(with_files(knowledge, {**changed, name: source}, (name,)), tuple(removed))


def _key(rule: Rule) -> tuple[Location, str]:
    return rule.location, rule.text


def changes(source: Source) -> tuple[Paragraph, ...]:
    """The paragraphs of a proposal that change something, each a change of its own."""
    return tuple(p for p in source.paragraphs if p.rules or "vervangt" in p.annotations)


def only(source: Source, chosen: Iterable[Paragraph]) -> Source:
    """A proposal with no other changes than the chosen ones."""
    dropped = {p.location for p in changes(source)} - {p.location for p in chosen}
    kept = tuple(p for p in source.paragraphs if p.location not in dropped)
    return Source("\n".join(rule.text for p in kept for rule in p.rules), kept)


def _norms(paragraph: Paragraph) -> tuple[str, ...]:
    return tuple(entry.partition(" ")[0] for entry in paragraph.annotations.get("norm", ()))


def _targets(paragraph: Paragraph) -> Iterable[_Target]:
    for entry in paragraph.annotations.get("vervangt", ()):
        if "(" not in entry:
            yield _Target(entry, None, paragraph.location)
            continue
        try:
            (rule,) = read_program(f"{entry.rstrip('.')}.", paragraph.location.file)
        except (ReadingError, ValueError):
            raise ProposalError(
                f"@vervangt {entry} is geen norm en geen kop van een regel", paragraph.location
            ) from None
        if not isinstance(rule, Rule) or rule.head is None or rule.body:
            raise ProposalError(f"@vervangt {entry} is geen norm en geen kop van een regel", paragraph.location)
        yield _Target("", rule.head, paragraph.location)


def _missing(target: _Target, knowledge: KnowledgeBase) -> str:
    if target.head is None:
        meant = did_you_mean(target.norm, knowledge.norms)
        return f"@vervangt {target.norm}: die norm heeft hier geen regel{meant}"
    heads = {
        show(r.rule.head) for r in knowledge.rules if r.rule.head is not None and r.rule.head.name == target.head.name
    }
    known = "; er is wel " + " en ".join(sorted(heads)[:3]) if heads else ""
    return f"@vervangt {show(target.head)}: geen regel heeft zo'n kop{known}"


def _said_anew(paragraphs: Iterable[Paragraph], replaced: set[str]) -> set[tuple[str, str]]:
    """What a proposal says about a norm whose rules it replaces: pairs of norm and key."""
    return {
        (norm, key)
        for paragraph in paragraphs
        for norm in _norms(paragraph)
        if norm in replaced
        for key in _SAID_ANEW
        if key in paragraph.annotations
    }


_Now = Mapping[tuple[Location, str], Rule | None]
"""What stands in the place of a rule as it was written: mostly itself, nothing when it is gone."""


def _without(source: Source, now: _Now, anew: set[tuple[str, str]]) -> Source:
    """The file without the rules that are gone and without what is said anew elsewhere."""
    paragraphs = tuple(_kept(p, now, anew) for p in source.paragraphs)
    if all(old.rules == new.rules for old, new in zip(source.paragraphs, paragraphs, strict=True)):
        return Source(source.text, paragraphs)
    rules = dict.fromkeys(rule.text for p in paragraphs for rule in p.rules)
    # What loses its last rule does not hold any more; that is no misspelt word.
    heads = {(r.head.name, len(r.head.args)) for p in source.paragraphs for r in p.rules if r.head is not None}
    declared = [f"#defined {name}/{arity}." for name, arity in sorted(heads | declared_predicates(source.text))]
    return Source("\n".join([*rules, *declared]), paragraphs)


def _kept(paragraph: Paragraph, now: _Now, anew: set[tuple[str, str]]) -> Paragraph:
    norms = _norms(paragraph)
    annotations = {
        key: values
        for key, values in paragraph.annotations.items()
        if not norms or not all((norm, key) in anew for norm in norms)
    }
    rules = tuple(rule for r in paragraph.rules if (rule := now.get(_key(r), r)) is not None)
    if len(annotations) == len(paragraph.annotations) and rules == paragraph.rules:
        return paragraph
    return replace(paragraph, annotations=annotations, rules=rules)
