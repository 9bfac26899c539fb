"""An extra valid document never hurts: who hands in one more is never worse off for it.

The vocabulary says what a document is. Two courses of events are laid side by side that differ in one document only:
one that a complete example holds, or one more of a list. Documents have the content that they have in the example,
which is what makes them valid, and numbers and days stay as they are, for with those a document may become invalid.
Whether other documents are there, and what else the dossier says, is free.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from engine.analysis.exhibits import changed
from engine.analysis.existence import ALL
from engine.analysis.finding import Exhibit, Finding
from engine.analysis.subject import Subject, passages
from engine.analysis.values import NUMBERS
from engine.analysis.verdict import Verdict, verdict
from engine.analysis.witness import LARGEST, Goal, Neighbourhood, Search
from engine.facts.encoding import NO, YES
from engine.formats.json_files import dossier_data
from engine.knowledge.answers import OUTCOME
from engine.knowledge.base import KnowledgeBase, shared_text
from engine.models.building import Entity
from engine.outcome.case import name_of, open_case
from engine.repair.changes import FACT, NONE, PRESENCE, Change, Point
from engine.terms import Fn, Value, subterms
from engine.wording.names import Names
from engine.wording.outcomes import outcome_among
from engine.wording.story import names_of

_TEXT = """
plaats(Plaats) :- uitgekomen_op(Plaats), not lager_dan(Plaats).
uitgekomen_op(Plaats) :- uitkomst(_, Uitkomst), rang(Uitkomst, Plaats).
lager_dan(Plaats) :- uitgekomen_op(Plaats), uitgekomen_op(Lager), Lager < Plaats.
doel :- plaats(_).
"""
"""Rules may give a dossier two outcomes at once, which is told as a fault of its own: then the worst one counts."""
_Kind = tuple[str, str]
"""The field that says that the document is there, and what is named by it."""


@dataclass(frozen=True, slots=True)
class _Harm:
    """A document that hurts: the dossier without it, made by ``changes`` of an example, and the two verdicts."""

    base: str
    document: Point
    dossier: Entity
    changes: tuple[Change, ...]
    without: Verdict
    given: Verdict


def supplying(subject: Subject) -> Iterator[Finding]:
    """Every kind of document by which somebody can be worse off; for a proposal those that it adds."""
    harms = _harms(subject, subject.knowledge)
    known = _harms(subject, subject.before, harms) if subject.before is not None and harms else {}
    for kind, harm in harms.items():
        if kind not in known:
            yield _finding(subject, harm)


def applies(subject: Subject) -> bool:
    """Where people hand in documents and get an outcome."""
    fields = (field for _, field in subject.knowledge.vocabulary.all_fields())
    return bool(subject.bases) and OUTCOME in subject.knowledge.rules_by_head and any(f.is_document for f in fields)


def _harms(
    subject: Subject, knowledge: KnowledgeBase, sought: Mapping[_Kind, _Harm] | None = None
) -> dict[_Kind, _Harm]:
    """The documents that hurt. Of what is ``sought`` it is soon known whether it does: near the same example."""
    found: dict[_Kind, _Harm] = {}
    near = {harm.base for harm in sought.values()} if sought is not None else set()
    for base, dossier in sorted(subject.bases, key=lambda each: each[0] not in near):
        if sought is not None and found.keys() >= sought.keys():
            break
        around = Neighbourhood(knowledge, dossier, many=ALL)
        search = Search(around, Goal(Fn("doel"), f"{shared_text('controle/rang')}\n{_TEXT}"), _may_vary(around))
        asked = [p for p in search.points.values() if _is_document(p) and _kind(p) not in found]
        documents = [p for p in asked if sought is None or _kind(p) in sought]
        for harm in _near(base, around, search, sorted(documents, key=lambda p: str(p.term))):
            found.setdefault(_kind(harm.document), harm)
    return found


def _may_vary(around: Neighbourhood) -> Callable[[Point], bool]:
    """Whether a fact may vary: other than a number or a day, or what stands in a document."""
    entities = (p.term.args[-1] for p in around.points if p.origin.field.is_document)
    holders = {entity for entity in entities if isinstance(entity, Fn)}

    def may_vary(point: Point) -> bool:
        content = any(part in holders for argument in point.term.args for part in subterms(argument))
        return point.origin.field.is_document or not (content or point.origin.field.type in NUMBERS)

    return may_vary


def _is_document(point: Point) -> bool:
    """Whether a point is a document that the example holds, or room for one more."""
    return point.origin.field.is_document and (
        (point.term.name == FACT and point.current == YES) or (point.term.name == PRESENCE and point.current == NO)
    )


def _kind(point: Point) -> _Kind:
    entity = point.term.args[-1]
    return point.origin.field.name, entity.name if isinstance(entity, Fn) else ""


def _near(base: str, around: Neighbourhood, search: Search, documents: list[Point]) -> Iterator[_Harm]:
    """Per document that can hurt the nearest dossier in which it does, if the ordinary engine agrees."""
    if not documents:
        return
    program = search.program

    def chosen(point: Point, option: Value) -> int:
        return program.literal(Fn("gekozen", (Fn("wijziging"), point.term, option)))

    own = {p.term for p in documents}
    apart = [program.literal(a) for a in program.atoms("gekozen", 3) if a.args[1] in own]
    places = {a.args[0]: program.literal(a) for a in program.atoms("plaats", 1)}
    worse = [(places[high], places[low]) for high in places for low in places if low < high]
    changes = {program.literal(atom): change for atom, change in search.changes.items()}
    given = [*search.preferred, *search.said, *(-program.literal(a) for a in search.changes if a.args[2] == NONE)]
    steps = [(chosen(p, NO), chosen(p, YES)) for p in documents]
    for number, true in program.twin(apart).nearest_steps(steps, worse, given, list(changes), LARGEST):
        harm = _confirmed(base, around, documents[number], tuple(changes[each] for each in true))
        if harm is not None:
            yield harm


def _confirmed(base: str, around: Neighbourhood, document: Point, changes: tuple[Change, ...]) -> _Harm | None:
    others = tuple(c for c in changes if c.point.term != document.term)
    more = (*others, Change(document, YES)) if document.term.name == PRESENCE else others
    dossiers = [around.carried_out(each) for each in (changes, more)]
    without, given = (_verdict(around.knowledge, each) if each is not None else None for each in dossiers)
    if dossiers[0] is None or without is None or given is None or without.outcomes == given.outcomes:
        return None
    return _Harm(base, document, dossiers[0], others, without, given)


def _verdict(knowledge: KnowledgeBase, dossier: Entity) -> Verdict:
    return verdict(open_case(knowledge, [dossier]), name_of(dossier, knowledge))


def _finding(subject: Subject, harm: _Harm) -> Finding:
    names = names_of(open_case(subject.knowledge, [harm.dossier]))
    what = _name(harm.document, names)
    without, given = outcome_among(harm.without.outcomes), outcome_among(harm.given.outcomes)
    norms = sorted(harm.given.norms - harm.without.norms)
    rules = [r.rule.location for r in subject.rules if set(r.norms) & set(norms)]
    return Finding(
        "stuk_schaadt",
        "waarschuwing",
        "berekend",
        f"Wie ook {what} indient is slechter af: zonder {without}, ermee {given}.",
        tuple(rules),
        passages(subject.knowledge, norms),
        Exhibit(
            f"het volledige voorbeeld “{harm.base}”",
            tuple(changed(c, names) for c in harm.changes),
            f"zonder {what} {without}; met {what} {given}",
            (),
            {"procedure": subject.knowledge.procedure, **dossier_data(harm.dossier)},
        ),
        "Stel een eis aan wat ontbreekt of niet klopt, niet aan wat er extra is.",
    )


def _name(document: Point, names: Names) -> str:
    """A document by its own name, or by what is asked about it."""
    entity = document.term.args[-1]
    return names.entity(entity) if isinstance(entity, Fn) else f"“{document.origin.field.label}”"
