"""Norms and findings: what a document demands, allows or states, and where it leaves a doubt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from engine.knowledge.annotations import AnnotationError, Paragraph
from engine.spelling import choices
from engine.terms import Location, Rule

Status = Literal["gemodelleerd", "gegeven", "niet_gemodelleerd"]
DOUBTS = (
    "rekenen",  # figures that do not add up, or cannot be calculated
    "tijd",  # days and terms that do not fit, or have no beginning
    "tegenspraak",  # two passages that cannot both be followed
    "meerduidig",  # words or connectives that allow several meanings
    "verwijzing",  # a reference or a notion that leads nowhere, or to two things
    "leemte",  # something that is not regulated
    "aannemelijkheid",  # what is possible but hard to believe
    "schrijfwijze",  # damaged text or form
)
KINDS = ("moet", "mag_niet", "mag", "recht", "definitie", "feit", "termijn", "formule")
NO_CONSEQUENCE = "geen"
CONSEQUENCES = (
    "niet_in_behandeling",
    "afwijzen",
    "uitsluiten",
    "niet_geschikt",
    "mag_uitsluiten",
    "geen_overeenkomst",
    "onderaannemer_weigeren",
    "recht_vervalt",
    "niet_genoemd",
    NO_CONSEQUENCE,
)


@dataclass(frozen=True, slots=True)
class Consequence:
    """What follows from a breach, and the norm that says so."""

    code: str
    basis: str


@dataclass(frozen=True, slots=True)
class Norm:
    """One statement of a document.

    ``sentence`` says what is wrong when the norm is not met, ``sentence_met`` what is right when it is; both hold
    variables of the rule between braces. ``why_not`` is the reason why the norm is not modelled, if it is not.
    """

    id: str
    title: str
    source: str
    kind: str
    topic: str
    consequences: tuple[Consequence, ...]
    why_not: str
    status: Status
    rules: tuple[Location, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a passage, with its ground."""

    option: str
    ground: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A doubt that the document leaves: a clash, a vague term, a missing consequence.

    ``readings`` is empty for a doubt that changes no answer by itself. ``preferred`` is the option taken for the
    headline, with its reason; empty if none is declared. ``touches`` are the norms concerned; ``kind`` is one of
    `DOUBTS`, or empty.
    """

    id: str
    question: str
    source: str
    readings: tuple[Reading, ...]
    preferred: str
    preferred_because: str
    touches: tuple[str, ...]
    location: Location
    kind: str = ""


@dataclass(frozen=True, slots=True)
class AnnotatedRule:
    """A rule with what its paragraph says about it."""

    rule: Rule
    norms: tuple[str, ...]
    source: str
    sentence: str
    sentence_met: str
    topic: str
    goes_before: tuple[str, ...] = ()
    """The norms that give way to this one."""
    silent: str = ""
    """Why this step, with all below it, is not told: it is no law but arithmetic. Empty for what is told."""


def read_norms(paragraphs: list[Paragraph]) -> dict[str, Norm]:
    """All norms, in the order in which they first appear; later paragraphs may add rules to a norm."""
    norms: dict[str, Norm] = {}
    for paragraph in paragraphs:
        for entry in paragraph.annotations.get("norm", ()):
            identifier, _, title = entry.partition(" ")
            norms[identifier] = _merge(norms.get(identifier), _norm(identifier, title.strip(), paragraph), paragraph)
    bases = {c.basis for norm in norms.values() if norm.status == "gemodelleerd" for c in norm.consequences}
    return {i: replace(n, status=_status(n, i in bases)) for i, n in norms.items()}


def _norm(identifier: str, title: str, paragraph: Paragraph) -> Norm:
    kind = paragraph.one("soort")
    if kind and kind not in KINDS:
        raise AnnotationError(f"@soort {kind} bestaat niet{choices(kind, KINDS)}", paragraph.location)
    consequences = tuple(_consequence(c, identifier, paragraph) for c in paragraph.annotations.get("gevolg", ()))
    facts_only = all(rule.head is not None and not rule.body for rule in paragraph.rules)
    status: Status = "gegeven" if facts_only else "gemodelleerd"
    return Norm(
        identifier,
        title,
        paragraph.one("bron"),
        kind,
        paragraph.topic,
        consequences,
        paragraph.one("omdat"),
        status,
        tuple(rule.location for rule in paragraph.rules),
    )


def _consequence(text: str, norm: str, paragraph: Paragraph) -> Consequence:
    code, _, basis = text.partition(" ")
    if code not in CONSEQUENCES:
        raise AnnotationError(f"@gevolg {code} bestaat niet{choices(code, CONSEQUENCES)}", paragraph.location)
    return Consequence(code, basis.strip() or norm)


def _merge(known: Norm | None, new: Norm, paragraph: Paragraph) -> Norm:
    if known is None:
        return new
    for what, first, again in (("titel", known.title, new.title), ("@soort", known.kind, new.kind)):
        if first and again and first != again:
            raise AnnotationError(
                f"{known.id} heeft al een andere {what}: {first}; laat die hier weg, of kies een ander nummer",
                paragraph.location,
            )
    return replace(
        known,
        title=known.title or new.title,
        source=known.source or new.source,
        kind=known.kind or new.kind,
        consequences=(*known.consequences, *new.consequences),
        why_not=known.why_not or new.why_not,
        status="gemodelleerd" if "gemodelleerd" in (known.status, new.status) else "gegeven",
        rules=(*known.rules, *new.rules),
    )


def _status(norm: Norm, is_basis: bool) -> Status:
    if norm.why_not:
        return "niet_gemodelleerd"
    return "gemodelleerd" if is_basis else norm.status


def read_findings(paragraphs: list[Paragraph]) -> dict[str, Finding]:
    """All findings by id."""
    findings: dict[str, Finding] = {}
    for paragraph in paragraphs:
        identifier = paragraph.one("bevinding")
        if not identifier:
            continue
        if identifier in findings:
            raise AnnotationError(f"bevinding {identifier} is al verklaard", paragraph.location)
        option, because = _pair(paragraph.one("voorkeur"))
        kind = paragraph.one("soort")
        if kind and kind not in DOUBTS:
            raise AnnotationError(
                f"@soort {kind} van een bevinding bestaat niet{choices(kind, DOUBTS)}", paragraph.location
            )
        findings[identifier] = Finding(
            identifier,
            paragraph.one("vraag"),
            paragraph.one("bron"),
            tuple(Reading(*_pair(r)) for r in paragraph.annotations.get("lezing", ())),
            option,
            because,
            tuple(" ".join(paragraph.annotations.get("raakt", ())).replace(",", " ").split()),
            paragraph.location,
            kind,
        )
    return findings


def _pair(text: str) -> tuple[str, str]:
    option, _, ground = text.partition(":")
    return option.strip(), ground.strip()


def annotated_rules(paragraphs: list[Paragraph], norms: Mapping[str, Norm] | None = None) -> tuple[AnnotatedRule, ...]:
    """Every rule with the annotations of its paragraph; one that adds to a norm without a source has that of the norm.

    ``norms`` are by default those of the same paragraphs.
    """
    known = read_norms(paragraphs) if norms is None else norms
    return tuple(
        AnnotatedRule(
            rule,
            of,
            paragraph.one("bron") or next((known[norm].source for norm in of if norm in known), ""),
            paragraph.one("uitleg"),
            paragraph.one("akkoord"),
            paragraph.topic,
            tuple(" ".join(paragraph.annotations.get("gaat_voor", ())).replace(",", " ").split()),
            paragraph.one("stil"),
        )
        for paragraph in paragraphs
        for of in [tuple(entry.partition(" ")[0] for entry in paragraph.annotations.get("norm", ()))]
        for rule in paragraph.rules
    )
