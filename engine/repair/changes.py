"""Which facts of a dossier can still change, and into what, as a program in which each change is a choice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.facts.encoding import Facts, Origin
from engine.knowledge.base import KB_ROOT, COMMON, KnowledgeBase
from engine.models.vocabulary import Field, Vocabulary
from engine.terms import Fn, Value, constant

CHANGEABLE = ("janee", "keuze", "datum", "getal", "verhouding", "moment", "keuzelijst")
NONE = Fn("geen")


@dataclass(frozen=True, slots=True)
class Point:
    """A fact that can change: ``term`` names it in the rules, ``current`` is its value (``geen`` if unknown)."""

    term: Fn
    current: Value
    origin: Origin


def can_change(field: Field) -> bool:
    """Whether a fact of this field can still be mended."""
    return field.type in CHANGEABLE and field.remedy != "niet herstelbaar" and not field.structural


def change_points(facts: Facts) -> Iterator[Point]:
    """Every fact of the dossier that can still change or be supplied."""
    for atom, origin in facts.origins.items():
        if origin is None or not can_change(origin.field):
            continue
        if atom.name == "onbekend":
            if origin.field.type != "keuzelijst":
                yield Point(Fn("feit", atom.args), NONE, origin)
        elif origin.field.type != "keuzelijst":
            yield Point(Fn("feit", (Fn(atom.name), atom.args[0])), atom.args[1], origin)


def change_facts(facts: Facts, vocabulary: Vocabulary) -> list[Fn]:
    """The facts of the dossier, with those that can change turned into starting points of a choice."""
    points = {point.term: point for point in change_points(facts)}
    found: list[Fn] = []
    for atom in facts.origins:
        term = Fn("feit", atom.args) if atom.name == "onbekend" else Fn("feit", (Fn(atom.name), *atom.args[:1]))
        point = points.get(term)
        if point is None:
            found.append(atom)
        elif point.current == NONE:
            found.append(Fn("te_leveren", term.args))
        else:
            found.append(Fn("huidig", (*term.args, point.current)))
    for _, field in vocabulary.all_fields():
        words = ("ja", "nee") if field.type == "janee" else field.values if field.type == "keuze" else ()
        found.extend(Fn("waarde", (Fn(field.name), constant(word))) for word in words)
    return list(dict.fromkeys(found))


def change_program(knowledge: KnowledgeBase) -> tuple[str, ...]:
    """The program of the knowledge base, with the rules by which a chosen change becomes a fact."""
    rules = [(KB_ROOT / COMMON / "herstel" / "wijzigingen.lp").read_text(encoding="utf-8")]
    names = dict.fromkeys(f.name for _, f in knowledge.vocabulary.all_fields() if can_change(f) and f.type != "keuzelijst")
    rules += [f"{name}(E, W) :- gekozen(wijziging, feit({name}, E), W), W != geen." for name in names]
    return (*knowledge.program, "\n".join(rules))
