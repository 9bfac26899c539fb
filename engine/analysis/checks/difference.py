"""What a proposal changes: the dossier as near as possible to a complete one that gets another outcome or grounds.

Parts of a procedure that ask something else are compared by what they answer: their questions, the years of a budget,
the days of a planning. A part of which nothing can be compared is told as not compared.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from engine.analysis.checks.beside import budget_differences, day_differences
from engine.analysis.checks.sums import applies as states_sums
from engine.analysis.checks.terms import applies as states_terms
from engine.analysis.exhibits import exhibit
from engine.analysis.finding import Finding, NotDoneError, Passage
from engine.analysis.subject import Subject, passages, question_title
from engine.analysis.twin import SHARED, Twin, twin
from engine.analysis.witness import LARGEST, Goal, Neighbourhood, Witness
from engine.knowledge.answers import ANSWER, CONDITIONS, OUTCOME
from engine.knowledge.base import own_files, shared_text
from engine.knowledge.check import predicate
from engine.knowledge.patterns import Patterns, pattern_of
from engine.knowledge.slicing import Predicate, atoms_in
from engine.models.vocabulary import ROOT
from engine.repair.changes import Point
from engine.terms import Fn, Rule, Value
from engine.wording.outcomes import outcome

RULES: Mapping[Predicate, tuple[str, ...]] = {
    OUTCOME: ("controle/rang", "controle/verschil"),
    ANSWER: ("controle/antwoorden",),
}
_SAYS = {
    "strenger": "Strenger: nu {voor}, met het voorstel {na}.",
    "soepeler": "Soepeler: nu {voor}, met het voorstel {na}.",
    "even_streng": "Anders: nu {voor}, met het voorstel {na}; dat is niet strenger of soepeler te noemen.",
}
_GROUNDS = {"grond_erbij": "een grond erbij", "grond_weg": "een grond minder"}
_CONDITIONS = {
    "voorwaarde_erbij": "met een voorwaarde erbij",
    "voorwaarde_weg": "met een voorwaarde minder",
    "anders_voldaan": "terwijl over een voorwaarde anders wordt geoordeeld",
}
_NOTHING = (
    "Er is geen dossier gevonden waarvoor dit voorstel {wat} verandert, tot "
    f"{LARGEST} wijzigingen van een volledig voorbeeld."
)
_CHOICES = "Niet vergeleken: dit voorstel verandert wat er kan worden gekozen, of vanaf waar een onbekend gegeven telt."
_SAME = "Dit voorstel verandert niets van wat hier is vergeleken: {}, onder de lezingen die voorgaan."
_COMPARED = {
    "budget": "per jaar wat in de taak zit, wie coördineert en betaalt en de bedragen",
    "dagen": "de dagen van alle gebeurtenissen en de lengte van alle termijnen",
}
_NEVER = "Dit voorstel verandert geen {wat}: geen regel die het raakt telt daarvoor mee."
_EVERY = "elk dossier dat de woordenschat toelaat"
_NOT_COMPARED = "van dit onderdeel volgt geen antwoord dat is te vergelijken"


def difference(subject: Subject) -> Iterator[Finding]:
    """What the proposal makes different; a line that says so when nothing is."""
    assert subject.before is not None
    yield from _also_elsewhere(subject)
    found = list(_answers(subject))
    yield from found
    if not found:
        yield _no_difference(subject)


def _answers(subject: Subject) -> Iterator[Finding]:
    assert subject.before is not None
    asked = _asked(subject)
    if asked is not None:
        both = twin(subject.before, subject.knowledge, "\n".join(map(shared_text, RULES[asked])))
        if _compared(asked) & both.reached:
            yield from _outcomes(subject, both) if asked == OUTCOME else _questions(subject, both)
    elif states_sums(subject):
        yield from _told(subject, "budget_anders", budget_differences(subject.before, subject.knowledge))
    elif states_terms(subject):
        yield from _told(subject, "dagen_anders", day_differences(subject.before, subject.knowledge))
    else:
        raise NotDoneError(_NOT_COMPARED)


def _asked(subject: Subject) -> Predicate | None:
    """What dossiers of this part are answered with."""
    asked = OUTCOME if subject.knowledge.vocabulary.root_name == ROOT else ANSWER
    return asked if asked in subject.knowledge.rules_by_head and subject.bases else None


def _compared(asked: Predicate) -> frozenset[Predicate]:
    """What is laid beside each other: outcomes with their grounds, or answers with their conditions."""
    return frozenset((asked, *CONDITIONS)) if asked == ANSWER else frozenset((asked,))


def _outcomes(subject: Subject, both: Twin) -> Iterator[Finding]:
    """Per pair of outcomes, and else per ground, the nearest dossier for which the proposal makes the difference."""
    around = _around(subject, both)
    outcomes = around.nearest(tuple(_SAYS), 2)
    for atom, (base, witness) in outcomes.items():
        voor, na = (outcome(str(word)) for word in atom.args)
        yield _finding(subject, atom.name, _SAYS[atom.name].format(voor=voor, na=na), base, witness)
    if not outcomes:
        for atom, (base, witness) in around.nearest(tuple(_GROUNDS), 2).items():
            norm, effect = atom.args
            text = f"Dezelfde uitkomst, maar {_GROUNDS[atom.name]}: {norm} ({_word(effect)})."
            yield _finding(subject, atom.name, text, base, witness)


def _questions(subject: Subject, both: Twin) -> Iterator[Finding]:
    """Per question and pair of answers, and else per condition, the nearest case."""
    around = _around(subject, both)
    answers = around.nearest(("ander_antwoord",), 3)
    for atom, (base, witness) in answers.items():
        voor, na = map(_word, atom.args[1:])
        said = f"{question_title(subject, atom.args[0])}: nu {voor}, met het voorstel {na}."
        found = _finding(subject, atom.name, said, base, witness)
        assert found.exhibit is not None
        yield replace(found, exhibit=replace(found.exhibit, outcome=f"nu {voor}; met het voorstel {na}"))
    if not answers:
        for atom, (base, witness) in around.nearest(tuple(_CONDITIONS), 2).items():
            asked, condition = atom.args
            said = f"{question_title(subject, asked)}: hetzelfde antwoord, {_CONDITIONS[atom.name]}: {condition}."
            yield _finding(subject, atom.name, said, base, witness)


def _word(value: Value) -> str:
    return str(value).replace("_", " ")


def _told(subject: Subject, code: str, differences: Sequence[str]) -> Iterator[Finding]:
    for text in differences:
        yield Finding(code, "melding", "berekend", text, subject.places, _touched(subject))


def _no_difference(subject: Subject) -> Finding:
    text, proven = _nothing(subject)
    return Finding("geen_verschil", "melding", "berekend", text, subject.places, (), None, "", proven)


def _nothing(subject: Subject) -> tuple[str, str]:
    """What was compared without finding a difference, and for what that is proven."""
    assert subject.before is not None
    asked = _asked(subject)
    if asked is None:
        return _SAME.format(_COMPARED["budget" if states_sums(subject) else "dagen"]), ""
    heads = {predicate(rule.head) for rule in _changed(subject) if rule.head is not None}
    if heads & SHARED:
        return _CHOICES, ""
    if _compared(asked) & twin(subject.before, subject.knowledge).reached:
        return _NOTHING.format(
            wat="een uitkomst of een grond" if asked == OUTCOME else "een antwoord of een voorwaarde"
        ), ""
    return _NEVER.format(wat="uitkomst" if asked == OUTCOME else "antwoord"), _EVERY


def _also_elsewhere(subject: Subject) -> Iterator[Finding]:
    """The other parts that use rules which the proposal takes away: it is carried out for one part only."""
    knowledge = subject.knowledge
    files = {rule.location.file for rule in subject.removed}
    own = [file for file in files if Path(file).parts[0] == knowledge.procedure]
    used = knowledge.about.get("gebruikt", {})
    # Not asked of the disk: where a proposal is judged no file can be opened.
    parts = {"", *(Path(file).parent.name for file in own if len(Path(file).parts) > 2), *used}
    for part in sorted(parts - {knowledge.part, "dossier", *used.get("dossier", ())}):
        if not own_files(knowledge.procedure, part, knowledge.about, own):
            continue
        where = f"{knowledge.procedure}/{part}" if part else knowledge.procedure
        yield Finding(
            "niet_vergeleken",
            "melding",
            "berekend",
            f"Niet vergeleken: de regels die vervallen gelden ook voor {part or 'het dossier'}.",
            subject.places,
            (),
            None,
            f"Zet er % @procedure {where} boven om te zien wat het daar verandert.",
        )


def applies(subject: Subject) -> bool:
    """Only a proposal makes a difference."""
    return subject.before is not None


@dataclass(frozen=True)
class _Around:
    """Both versions near the base dossiers. ``later`` are the fields that only count later on, such as scores.

    ``about`` is what the proposal changes, in rings: it may be many rules away from an outcome.
    """

    both: Twin
    places: tuple[tuple[str, Neighbourhood], ...]
    later: frozenset[str]
    about: tuple[tuple[Fn, ...], ...]

    def nearest(self, kinds: Sequence[str], places: int) -> dict[Fn, tuple[str, Witness]]:
        """Per difference of these kinds the simplest witness over the base dossiers.

        Scores are left as they are unless nothing else makes a difference: they decide only among those who get so far.
        """
        found = self._nearest(kinds, places, self._early)
        return found or (self._nearest(kinds, places, lambda point: True) if self._later_counts else {})

    def _nearest(
        self, kinds: Sequence[str], places: int, may_vary: Callable[[Point], bool]
    ) -> dict[Fn, tuple[str, Witness]]:
        text = " ".join(f"doel :- {kind}({', '.join('_' * places)})." for kind in kinds)
        goal = Goal(Fn("doel"), text, self.about)
        found: dict[Fn, tuple[str, Witness]] = {}
        for base, place in self.places:
            for atom, witness in place.nearest_each(goal, [(kind, places) for kind in kinds], may_vary):
                this = (base, witness)
                found[atom] = min(this, found.get(atom, this), key=_size)
        return found

    def _early(self, point: Point) -> bool:
        return point.origin.field.name not in self.later

    @cached_property
    def _later_counts(self) -> bool:
        """Whether what hangs on the later fields can be different: by itself, or by what they are laid beside."""
        beside = self.both.beside(self.later, "doel") if self.later else ""
        if not beside:
            return beside is None
        goal = Goal(Fn("doel"), beside, self.about)
        return any(place.can_hold(goal, self._early) for _, place in self.places)


def _around(subject: Subject, both: Twin) -> _Around:
    fields = (field for _, field in subject.knowledge.vocabulary.all_fields())
    places = ((base, Neighbourhood(both.knowledge, dossier)) for base, dossier in subject.bases)
    later = frozenset(f.name for f in fields if f.only_when_known)
    return _Around(both, tuple(places), later, tuple(_rings(both, _changed(subject))))


def _rings(both: Twin, rules: Iterable[Rule]) -> Iterator[tuple[Fn, ...]]:
    """The heads of these rules in both versions, then those of the rules that use them, and so on."""
    heads = [rule.head for rule in rules if rule.head is not None]
    ring = dict.fromkeys(pattern_of(Fn(name, h.args)) for h in heads for name in (h.name, both.renamed(predicate(h))))
    seen = Patterns()
    while ring := {pattern: None for pattern in ring if seen.add(pattern)}:
        yield tuple(ring)
        here = Patterns(ring)
        users = (each.rule for each in both.knowledge.rules)
        using = (r.head for r in users if r.head is not None and any(map(here.fit, map(pattern_of, atoms_in(r.body)))))
        ring = dict.fromkeys(map(pattern_of, using))


def _changed(subject: Subject) -> list[Rule]:
    return [*(each.rule for each in subject.rules), *subject.removed]


def _size(shown: tuple[str, Witness]) -> tuple[int, int]:
    _, witness = shown
    return len(witness.changes), len(witness.depends_on)


def _finding(subject: Subject, code: str, text: str, base: str, witness: Witness) -> Finding:
    shown = exhibit(subject, base, witness)
    return Finding(code, "melding", "berekend", text, subject.places, _touched(subject), shown)


def _touched(subject: Subject) -> tuple[Passage, ...]:
    return passages(subject.knowledge, (n for r in subject.rules for n in r.norms))
