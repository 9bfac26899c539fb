"""What a proposal changes: the dossier as near as possible to a complete one that gets another outcome or grounds."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from engine.analysis.exhibits import exhibit
from engine.analysis.finding import Finding, Passage
from engine.analysis.subject import Subject, passages
from engine.analysis.twin import Twin, twin
from engine.analysis.witness import Goal, Neighbourhood, Witness
from engine.knowledge.base import shared_text
from engine.terms import Fn, Location
from engine.wording.names import outcome

RULES = ("controle/rang", "controle/verschil")
_SAYS = {
    "strenger": "Strenger: {voor} wordt {na}.",
    "soepeler": "Soepeler: {voor} wordt {na}.",
    "even_streng": "Anders: {voor} wordt {na}; dat is niet strenger of soepeler te noemen.",
}
_GROUNDS = {"grond_erbij": "een grond erbij", "grond_weg": "een grond minder"}


def difference(subject: Subject) -> Iterator[Finding]:
    """Per pair of outcomes, and else per ground, the nearest dossier for which the proposal makes the difference."""
    assert subject.before is not None
    both = twin(subject.before, subject.knowledge, "\n".join(map(shared_text, RULES)))
    if not subject.bases or ("uitkomst", 2) not in both.reached:
        return
    outcomes = _nearest(subject, both, tuple(_SAYS))
    for atom, (base, witness) in outcomes.items():
        voor, na = (outcome(str(word)) for word in atom.args)
        yield _finding(subject, atom.name, _SAYS[atom.name].format(voor=voor, na=na), base, witness)
    if not outcomes:
        for atom, (base, witness) in _nearest(subject, both, tuple(_GROUNDS)).items():
            norm, effect = atom.args
            text = f"Dezelfde uitkomst, maar {_GROUNDS[atom.name]}: {norm} ({str(effect).replace('_', ' ')})."
            yield _finding(subject, atom.name, text, base, witness)


def applies(subject: Subject) -> bool:
    """Only a proposal makes a difference."""
    return subject.before is not None


def _nearest(subject: Subject, both: Twin, kinds: Sequence[str]) -> dict[Fn, tuple[str, Witness]]:
    """Per difference of these kinds the simplest witness over the base dossiers.

    Scores are left as they are unless nothing else makes a difference: they decide only among those who get so far.
    """
    return _around(subject, both, kinds, _later(subject)) or _around(subject, both, kinds, ())


def _around(
    subject: Subject, both: Twin, kinds: Sequence[str], without: Collection[str]
) -> dict[Fn, tuple[str, Witness]]:
    goal = Goal(Fn("doel"), " ".join(f"doel :- {kind}(_, _)." for kind in kinds))
    found: dict[Fn, tuple[str, Witness]] = {}
    for base, dossier in subject.bases:
        around = Neighbourhood(both.knowledge, dossier)
        for atom, witness in around.nearest_each(
            goal, [(kind, 2) for kind in kinds], lambda p: p.origin.field.name not in without
        ):
            pairs = [(base, witness), *([found[atom]] if atom in found else [])]
            found[atom] = min(pairs, key=lambda pair: (len(pair[1].changes), len(pair[1].depends_on)))
    return found


def _later(subject: Subject) -> frozenset[str]:
    """The fields that only count later on, such as scores."""
    return frozenset(f.name for _, f in subject.knowledge.vocabulary.all_fields() if f.only_when_known)


def _finding(subject: Subject, code: str, text: str, base: str, witness: Witness) -> Finding:
    shown = exhibit(subject, base, witness)
    return Finding(code, "melding", "berekend", text, _places(subject), _touched(subject), shown)


def _places(subject: Subject) -> tuple[Location, ...]:
    return tuple(dict.fromkeys((*(r.rule.location for r in subject.rules), *(r.location for r in subject.removed))))


def _touched(subject: Subject) -> tuple[Passage, ...]:
    return passages(subject.knowledge, (n for r in subject.rules for n in r.norms))
