"""A dossier that shows a finding, put to the ordinary engine once more and written down in words."""

from __future__ import annotations

from engine.analysis.finding import Exhibit
from engine.analysis.subject import Subject
from engine.analysis.witness import Goal, Neighbourhood, Witness
from engine.facts.encoding import YES
from engine.formats.json_files import dossier_data
from engine.knowledge.answers import OUTCOME
from engine.models.building import Entity
from engine.models.vocabulary import ROOT
from engine.outcome.assessment import assess, headline
from engine.outcome.case import Case, open_case
from engine.repair.changes import MEMBER, NONE, PRESENCE, Change
from engine.terms import Fn
from engine.whatif.example import expected
from engine.wording.names import Names
from engine.wording.outcomes import outcome_among
from engine.wording.story import names_of


def shown(subject: Subject, atom: Fn, text: str) -> Exhibit | None:
    """The first witness that an example has nearby for an atom that a program text derives."""
    for name, dossier in subject.bases:
        found = Neighbourhood(subject.knowledge, dossier).nearest(Goal(atom, text))
        if found is not None:
            return exhibit(subject, name, found)
    return None


def exhibit(subject: Subject, base: str, witness: Witness) -> Exhibit:
    """What the dossier of a witness is, and what the rules say about it: before and after, if there is a proposal."""
    after = open_case(subject.knowledge, [witness.dossier])
    names = names_of(after)
    said = _outcome(after)
    if subject.before is not None:
        said = f"nu {_outcome(open_case(subject.before, [witness.dossier]))}; met het voorstel {said}"
    return Exhibit(
        f"het volledige voorbeeld “{base}”",
        tuple(changed(c, names) for c in witness.changes),
        said,
        tuple(names.choice(c) for c in witness.depends_on),
        _data(witness.dossier, subject),
        _then(after),
    )


def _then(case: Case) -> tuple[str, ...]:
    """What a ``Voorbeeld`` says of the dossier, with the proposal."""
    is_asked = case.knowledge.vocabulary.root_name == ROOT and any(case.program.atoms(*OUTCOME))
    return tuple(expected(assess(case))) if is_asked else ()


def _data(dossier: Entity, subject: Subject) -> dict[str, object]:
    return {"procedure": subject.knowledge.procedure, **dossier_data(dossier)}


def _outcome(case: Case) -> str:
    if not any(case.program.atoms(*OUTCOME)):
        return "beantwoord"
    found = headline(case, case.facts[0].dossier)
    sure = found.certain and len(found.usual) == 1
    return ("zeker " if sure else "") + outcome_among(found.words)


def changed(change: Change, names: Names) -> str:
    """A change in a few words: the fact as it becomes, and what it was."""
    term = change.point.term
    if term.name == PRESENCE:
        return f"{names.entity(term.args[0])} {'erbij' if change.then == YES else 'weg'}"
    if term.name == MEMBER:
        field, entity, word = term.args
        verb = "wel" if change.then == YES else "niet"
        return names.within(Fn(field.name, (entity, word))) + f" ({verb})"
    field, entity = term.args
    if change.then == NONE:
        return names.within(Fn("onbekend", (field, entity)))
    text = names.within(Fn(field.name, (entity, change.then)))
    return text if change.now is None else f"{text} (was {_value(change, names)})"


def _value(change: Change, names: Names) -> str:
    return names.value(change.origin.field, change.now) if change.now is not None else "onbekend"
