"""What the sentences about the check of a proposal, or of a document, do.

A proposal is written in words and becomes paragraphs of rules here, so that no rule text comes from outside.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeVar

from engine.analysis.bases import base_dossiers
from engine.analysis.finding import Finding
from engine.analysis.registry import CHECKS
from engine.analysis.screening import Refusal, screen
from engine.analysis.subject import Subject, rules_elsewhere
from engine.knowledge.base import KnowledgeBase, load, parts_of, sources
from engine.knowledge.proposals import ProposalError, propose
from engine.models.vocabulary import RATIO_SCALE, Field
from engine.specs.errors import ExampleError, ExpectationError
from engine.specs.meanings import Meaning, meaning
from engine.specs.phrases import MEMBER, Path
from engine.specs.scene import DAY_FIELD, Scene, read
from engine.spelling import choices, did_you_mean, plain
from engine.terms import Fn, Value, show, subterms, variables

GIVEN: dict[str, Meaning] = {}
WHEN: dict[str, Meaning] = {}
THEN: dict[str, Meaning] = {}

T = TypeVar("T")

PARTY = "partij"
DAY = "datum"
FILE = "voorstel"
_SOURCE = "% @bron het voorstel"


@dataclass
class Checked:
    """What an example about a check has said so far, and what the check found."""

    part: str = ""
    paragraphs: list[list[str]] = field(default_factory=list)
    findings: list[Finding] | None = None
    said: list[Finding] = field(default_factory=list)
    """What the last sentences can be about: each further one leaves fewer."""


def _per_version(made: Callable[[str, str], T]) -> Callable[[str, str], T]:
    """Made once per part of a procedure, and anew when its rules are others (see `engine.knowledge.base.instead`)."""
    kept: dict[tuple[str, str, str], T] = {}

    def of(procedure: str, part: str) -> T:
        key = procedure, part, load(procedure, part).fingerprint
        if key not in kept:
            kept[key] = made(procedure, part)
        return kept[key]

    return of


def _add(scene: Scene, *lines: str) -> None:
    scene.told(Checked).paragraphs.append(list(lines))


# --- given: a limit, a requirement, a provision ---------------------------------------


@meaning("voorstel_over_deel", GIVEN)
def _about_part(scene: Scene, deel: str) -> None:
    checked, parts = scene.told(Checked), parts_of(scene.procedure)
    if checked.paragraphs:
        raise ExampleError("noem het onderdeel vóór de rest van het voorstel")
    checked.part = deel
    if checked.part not in parts:
        raise ExampleError(f"{deel} is geen onderdeel van deze procedure{choices(checked.part, filter(None, parts))}")


@meaning("voorstel_grens", GIVEN)
def _limit(scene: Scene, grens: str, waarde: str) -> None:
    knowledge = load(scene.procedure, scene.told(Checked).part)
    known = {_said(head): (norms, head) for norms, head in _limits(knowledge)}
    if plain(grens) not in known:
        raise ExampleError(f"“{grens}” is geen getal in de regels{did_you_mean(plain(grens), list(known))}")
    norms, head = known[plain(grens)]
    of = next((f for _, f in knowledge.vocabulary.all_fields() if Fn(f.name) in head.args), None)
    value = _number(of, waarde) if isinstance(head.args[-1], int) else _day(waarde)
    wanted = Fn(head.name, (*head.args[:-1], value))
    pattern = show(head).rpartition(show(head.args[-1]))[0]
    _add(scene, f"% @vervangt {pattern}_)", *(f"% @norm {n}" for n in norms), _SOURCE, f"{show(wanted)}.")


def _limits(knowledge: KnowledgeBase) -> Iterator[tuple[tuple[str, ...], Fn]]:
    """The facts of the rules that end in a number or a day, with their norms."""
    for each in knowledge.rules:
        head = each.rule.head
        if head is None or each.rule.body or variables(head) or not head.args:
            continue
        if isinstance(head.args[-1], int) or (isinstance(head.args[-1], Fn) and head.args[-1].name == DAY):
            yield each.norms, head


def _said(head: Fn) -> str:
    """How people name such a fact: its words without the number."""
    return plain(" ".join((head.name, *(str(a) for a in head.args[:-1]))))


def _day(text: str) -> Fn:
    """The day as the rules write it."""
    value = read(DAY_FIELD, text)
    if value is None:
        raise ExampleError("een grens is niet onbekend")
    return Fn(DAY, tuple(map(int, str(value).split("-"))))


def _number(of: Field | None, text: str) -> int:
    """The number as the rules count: ratios in millionths."""
    value = read(of or Field("getal", "getal", "Getal"), text)
    if value is None:
        raise ExampleError("een grens is niet onbekend")
    return int(Decimal(value) * RATIO_SCALE) if of is not None and of.type == "verhouding" else int(value)


@meaning("voorstel_afschaffen", GIVEN)
def _abolish(scene: Scene, norm: str) -> None:
    _add(scene, f"% @vervangt {scene.norm(norm)}")


@meaning("voorstel_eis", GIVEN)
def _requirement(scene: Scene, norm: str, gegeven: str, waarde: str, ten_minste: bool) -> None:
    path, of = _place(scene, PARTY, gegeven, ("getal", "verhouding"))
    less = "<" if ten_minste else ">"
    _require(scene, norm, f"{PARTY}(D, Wie), {_field(of, path, 'Wie')}, W {less} {_number(of, waarde)}")


@meaning("voorstel_eis_kenmerk", GIVEN)
def _requirement_yes(scene: Scene, norm: str, kenmerk: str) -> None:
    path, of = _place(scene, scene.knowledge.vocabulary.root_name, kenmerk, ("janee",))
    _require(scene, norm, f"dossier(Wie), D = Wie, {_field(of, path, 'Wie')}, W = nee")


def _require(scene: Scene, norm: str, breach: str) -> None:
    _add(
        scene,
        f"% @norm {norm} Voorgestelde eis",
        _SOURCE,
        "% @soort moet",
        "% @gevolg mag_uitsluiten",
        f"% @uitleg {{Wie}} voldoet niet aan {norm}.",
        f"% @akkoord {{Wie}} voldoet aan {norm}.",
        f"niet_akkoord(D, {show(norm)}, Wie) :- {breach}.",
    )


def _field(of: Field, path: Path, whose: str) -> str:
    """The fact about the value W of a field, from whom the path begins."""
    for step in path[:-1]:
        whose = f"{step}({whose})"
    return f"{of.name}({whose}, W)"


def _place(scene: Scene, of: str, words: str, types: Collection[str]) -> tuple[Path, Field]:
    """The fact of a party or a dossier that the words mean, of one of the types."""
    found = scene.phrases.meanings(of, words)
    fitting = [(p, f) for p, f in found if f.type in types and MEMBER not in p]
    if not fitting:
        kind = "gegeven dat ja of nee is" if "janee" in types else "getal"
        raise ExampleError(f"van een {of} kent de woordenschat geen {kind} “{words}”")
    return min(fitting, key=lambda each: len(each[0]))


@meaning("voorstel_gaat_voor", GIVEN)
def _prevails(scene: Scene, norm: str) -> None:
    paragraphs = scene.told(Checked).paragraphs
    if not paragraphs:
        raise ExampleError("er is nog geen voorstel; begin met “Gegeven een voorstel …”")
    paragraphs[-1].insert(1, f"% @gaat_voor {scene.norm(norm)}")


@meaning("voorstel_zegt", GIVEN)
def _provision(scene: Scene, norm: str, woord: str, een: str, ander: str = "", jaar: str = "") -> None:
    """A provision that says something in the words by which passages are compared."""
    words = [_word(scene, text) for text in (een, ander) if text]
    statement = Fn(woord, (*words, *([int(jaar)] if jaar else [])))
    known = norm in scene.knowledge.norms  # then it has a title and a kind, and the proposal says more of it
    above = (f"% @norm {norm}",) if known else (f"% @norm {norm} Voorgestelde bepaling", "% @soort feit")
    _add(scene, *above, _SOURCE, f"{show(statement)}.")


def _word(scene: Scene, text: str) -> Value:
    """What is named as the norms name it; something that they do not speak of keeps its own words."""
    known = _known_words(scene.procedure, scene.told(Checked).part)
    return known.get(text) or known.get(plain(text)) or text


@_per_version
def _known_words(procedure: str, part: str) -> dict[str, Value]:
    """The names and words in what the norms state, as they are written and without what makes no difference."""
    subject = _document(procedure, part)
    facts = [r.rule.head for r in (*subject.knowledge.rules, *subject.elsewhere) if not r.rule.body and r.rule.head]
    named = {t for head in facts for t in subterms(head) if isinstance(t, str) or (isinstance(t, Fn) and not t.args)}
    written: dict[str, Value] = {t.name if isinstance(t, Fn) else t: t for t in sorted(named, key=show)}
    return {**{plain(words): term for words, term in written.items()}, **written}


# --- when -----------------------------------------------------------------------------


@meaning("document_gecontroleerd", WHEN)
def _check_document(scene: Scene) -> None:
    scene.told(Checked).findings = list(_document_findings(scene.procedure, ""))


@_per_version
def _document(procedure: str, part: str) -> Subject:
    knowledge = load(procedure, part)
    return Subject(knowledge, elsewhere=rules_elsewhere(knowledge, sources(procedure)))


@_per_version
def _document_findings(procedure: str, part: str) -> tuple[Finding, ...]:
    return tuple(_run("documenten", _document(procedure, part)))


@meaning("voorstel_gecontroleerd", WHEN)
def _check_proposal(scene: Scene, controle: str) -> None:
    checked = scene.told(Checked)
    if not checked.paragraphs:
        raise ExampleError("er is geen voorstel om te controleren; begin met “Gegeven een voorstel …”")
    known = {plain(said): check.name for check in CHECKS for said in (check.name, check.title)}
    asked = plain(controle)
    if asked not in known:
        raise ExampleError(f"{controle} is geen controle{did_you_mean(asked, [c.name for c in CHECKS])}")
    checked.findings = _run(known[asked], _proposed(scene, "\n\n".join("\n".join(p) for p in checked.paragraphs)))


def _proposed(scene: Scene, text: str) -> Subject:
    before = _document(scene.procedure, scene.told(Checked).part)
    try:
        screen(text)
        made = propose(before.knowledge, sources(scene.procedure), FILE, text + "\n")
    except (Refusal, ProposalError) as error:
        raise ExampleError(f"dit voorstel kan niet worden gelezen: {error.message}") from None
    bases = base_dossiers(before.knowledge)[:1]
    return Subject(made.knowledge, before.knowledge, FILE, bases, made.removed, elsewhere=before.elsewhere)


def _run(name: str, subject: Subject) -> list[Finding]:
    (check,) = [c for c in CHECKS if c.name == name]
    return list(check.run(subject)) if check.applies(subject) else []


# --- then -----------------------------------------------------------------------------


def _findings(scene: Scene) -> list[Finding]:
    found = scene.told(Checked).findings
    if found is None:
        raise ExampleError("er is nog niets gecontroleerd; schrijf eerst “Als het voorstel wordt gecontroleerd op …”")
    return found


def _called(finding: Finding) -> str:
    return plain(finding.code.removeprefix("document_"))


@meaning("controle_vindt", THEN)
def _finds(scene: Scene, wat: str) -> None:
    found = _findings(scene)
    scene.told(Checked).said = [f for f in found if _called(f) == plain(wat)]
    if not scene.told(Checked).said:
        raise ExpectationError(f"de controle vindt “{wat}”", _list(found))


@meaning("controle_vindt_niets", THEN)
def _finds_nothing(scene: Scene) -> None:
    found = _findings(scene)
    if found:
        raise ExpectationError("de controle vindt niets", _list(found))


@meaning("controle_botst", THEN)
def _clash(scene: Scene, een: str, ander: str) -> None:
    wanted = {een, ander}
    found = _findings(scene)
    scene.told(Checked).said = [f for f in found if wanted <= set(_norms(f))]
    if not scene.told(Checked).said:
        raise ExpectationError(f"{een} botst met {ander}", _list(found))


@meaning("controle_bevinding", THEN)
def _doubt(scene: Scene, bevinding: str) -> None:
    _narrowed(scene, f"daarbij hoort {bevinding}", lambda f: f.doubts, bevinding)


@meaning("controle_passage", THEN)
def _passage(scene: Scene, norm: str) -> None:
    _narrowed(scene, f"daarbij staat {norm}", _norms, norm)


@meaning("controle_zonder_passage", THEN)
def _no_passage(scene: Scene, norm: str) -> None:
    identifier = scene.norm(norm)
    naming = [f for f in _meant(scene) if identifier in _norms(f)]
    if naming:
        raise ExpectationError(f"daarbij staat {norm} niet", _list(naming))


@meaning("controle_zegt", THEN)
def _says(scene: Scene, tekst: str) -> None:
    _narrowed(scene, f"de controle zegt “{tekst}”", lambda f: f.text, tekst)


@meaning("controle_zegt_alleen", THEN)
def _says_only(scene: Scene, tekst: str) -> None:
    _narrowed(scene, f"de controle zegt alleen “{tekst}”", lambda f: (f.text,), tekst)


@meaning("controle_getuige", THEN)
def _witness(scene: Scene, tekst: str) -> None:
    _narrowed(scene, f"te zien aan een dossier met “{tekst}”", _shown, tekst)


def _shown(finding: Finding) -> str:
    return "; ".join((*finding.exhibit.changes, finding.exhibit.outcome)) if finding.exhibit else ""


def _norms(finding: Finding) -> tuple[str, ...]:
    return tuple(p.norm for p in finding.sources)


def _narrowed(scene: Scene, expected: str, told: Callable[[Finding], str | tuple[str, ...]], text: str) -> None:
    """Goes on with the findings of which the text is part, or one of the words that are told.

    Raises `ExpectationError` if there are none.
    """
    said = _meant(scene)
    left = [f for f in said if text in told(f)]
    if not left:
        shown = (found if isinstance(found, str) else ", ".join(found) for found in map(told, said))
        raise ExpectationError(expected, "; ".join(filter(None, shown)) or "niets")
    scene.told(Checked).said = left


def _meant(scene: Scene) -> list[Finding]:
    """The findings that “daarbij” means. Raises `ExampleError` if nothing was said yet."""
    said = scene.told(Checked).said
    if not said:
        raise ExampleError("“daarbij” verwijst nergens naar; schrijf eerst wat de controle vindt")
    return said


def _list(findings: list[Finding]) -> str:
    return "; ".join(f"{_called(f)}: {f.text}" for f in findings[:5]) or "niets"
