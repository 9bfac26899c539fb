"""Equal treatment, tried out: two dossiers that say the same get the same, whatever they are called.

A complete example is put to the rules beside a copy of itself in which everybody has another name, and an example of a
field once more with other names and in another order. What is possible for the one has to be possible for the other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from engine.analysis.finding import Exhibit, Finding
from engine.analysis.subject import Subject
from engine.facts.encoding import Facts, encode
from engine.formats.json_files import dossier_data
from engine.knowledge.answers import OUTCOME
from engine.knowledge.base import KnowledgeBase
from engine.models.building import Entity
from engine.outcome.case import case_of, name_of
from engine.terms import Location
from engine.wording.outcomes import outcome

_OTHER = "{} de tweede"
_REPAIR = "Schrijf voorwaarden over wat iemand doet of heeft, niet over wie het is; laat gelijke standen aan het lot."
_Outcomes = Mapping[str, frozenset[str]]


def alike(subject: Subject) -> Iterator[Finding]:
    """The examples that are treated otherwise by another name or in another order; for a proposal those it makes so."""
    for base, dossier in subject.bases:
        if _differ(subject.knowledge, dossier) and not (subject.before and _differ(subject.before, dossier)):
            yield _of_two(subject, base, dossier)
    for field, dossiers in subject.fields:
        if _moved(subject.knowledge, dossiers) and not (subject.before and _moved(subject.before, dossiers)):
            text = f"In het veld “{field}” hangt de uitkomst af van de namen of de volgorde van de dossiers."
            yield Finding("veld_verschilt", "fout", "berekend", text, _places(subject), repair=_REPAIR)


def applies(subject: Subject) -> bool:
    """Where dossiers get an outcome."""
    return bool(subject.bases) and OUTCOME in subject.knowledge.rules_by_head


def _differ(knowledge: KnowledgeBase, dossier: Entity) -> bool:
    """Whether a dossier and a copy of it by other names can get other outcomes beside each other."""
    one, other = _pair(knowledge, dossier).values()
    return one != other


def _pair(knowledge: KnowledgeBase, dossier: Entity) -> _Outcomes:
    vocabulary = knowledge.vocabulary
    return _outcomes(knowledge, [encode(dossier, vocabulary, 1), encode(dossier, vocabulary, 2, _OTHER.format)])


def _moved(knowledge: KnowledgeBase, dossiers: Sequence[Entity]) -> bool:
    """Whether a field gets other outcomes when its dossiers exchange names and come in the opposite order."""
    names = sorted(name_of(each, knowledge) for each in dossiers)
    exchanged = dict(zip(names, reversed(names), strict=True))

    def called(name: str) -> str:
        return exchanged.get(name, name)

    as_it_is = _outcomes(knowledge, _encoded(knowledge, dossiers, str))
    turned = _outcomes(knowledge, _encoded(knowledge, [*reversed(dossiers)], called))
    return any(turned[exchanged[name]] != possible for name, possible in as_it_is.items())


def _encoded(knowledge: KnowledgeBase, dossiers: Sequence[Entity], called: Callable[[str], str]) -> list[Facts]:
    return [encode(each, knowledge.vocabulary, number, called) for number, each in enumerate(dossiers, start=1)]


def _outcomes(knowledge: KnowledgeBase, facts: Sequence[Facts]) -> _Outcomes:
    """The outcomes that are possible, by the name of the dossier."""
    program = case_of(knowledge, facts).program
    atoms = program.atoms(*OUTCOME)
    possible = program.possible([program.literal(atom) for atom in atoms])
    return {
        each.dossier: frozenset(
            str(atom.args[1]) for atom in atoms if atom.args[0] == each.dossier and program.literal(atom) in possible
        )
        for each in facts
    }


def _of_two(subject: Subject, base: str, dossier: Entity) -> Finding:
    said = "; ".join(
        f"{name}: {' of '.join(sorted(map(outcome, possible)))}"
        for name, possible in _pair(subject.knowledge, dossier).items()
    )
    return Finding(
        "gelijken_verschillen",
        "fout",
        "berekend",
        "Twee dossiers die hetzelfde zeggen krijgen niet hetzelfde: het hangt af van hoe iemand heet.",
        _places(subject),
        exhibit=Exhibit(
            f"het volledige voorbeeld “{base}”, twee keer naast elkaar",
            ("in het tweede heet iedereen anders",),
            said,
            (),
            {"procedure": subject.knowledge.procedure, **dossier_data(dossier)},
        ),
        repair=_REPAIR,
    )


def _places(subject: Subject) -> tuple[Location, ...]:
    return tuple(dict.fromkeys(each.rule.location for each in subject.rules)) if subject.proposal else ()
