"""Repairs in words and as data: what to change, what for, until when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from engine.facts.encoding import YES
from engine.outcome.case import Case
from engine.repair.answer import Proposal, RepairAnswer, RepairSet
from engine.repair.applying import amount_of
from engine.repair.changes import MEMBER, PRESENCE
from engine.terms import Fn, Value, subterms
from engine.wording.names import Names
from engine.wording.outcomes import outcome, sign_of
from engine.wording.records import path_text
from engine.wording.signs import FACT, FAILED, MET, OPEN
from engine.wording.story import names_of
from engine.wording.tree import Line
from engine.wording.values import UNKNOWN, capital, lowered, spell_amount, spell_date, spell_moment

BEFORE_CLOSING = "alleen vóór de sluiting"
LAST_SECOND = 24 * 60 * 60 - 1


@dataclass(frozen=True, slots=True)
class RepairStory:
    """The answer of ``herstel`` for one dossier."""

    dossier: str
    heading: str
    lines: tuple[Line, ...]


def repair_story(case: Case, answer: RepairAnswer) -> RepairStory:
    """The repairs of a dossier as lines."""
    words = RepairWords(case)
    return RepairStory(case.facts[0].dossier, _heading(answer), tuple(words.lines(answer)))


def nothing_to_mend(answer: RepairAnswer) -> bool:
    """Whether the dossier has the wanted outcome already, or is past it."""
    return answer.holds or (bool(answer.further) and all(sign_of(word) == MET for word in answer.further))


def _heading(answer: RepairAnswer) -> str:
    goal = f"{'zeker ' if not answer.preferred else ''}{outcome(answer.wanted)}"
    readings = " onder de voorkeurslezingen" if answer.preferred else ""
    if answer.holds:
        return f"Er is niets te herstellen: het dossier is al {goal}{readings}."
    number = len(answer.sets)
    if answer.further:
        now = " of ".join(map(outcome, answer.further))
        if nothing_to_mend(answer):
            return f"Er is niets te herstellen: het dossier is al {now}."
        return f"Herstel verandert de uitkomst niet: het dossier komt door de toets. De uitkomst is nu: {now}."
    if not number:
        more = "" if answer.complete else " binnen wat is doorzocht"
        return f"Geen wijziging van dit dossier maakt het {goal}{more}."
    ways = "Eén manier" if number == 1 else f"{number} manieren"
    minimal = "zij is minimaal" if number == 1 else "elk is minimaal"
    certain = " Onder alle lezingen zeker wordt het met geen wijziging." if answer.preferred else ""
    return f"{ways} om {goal} te worden{readings} ({minimal}).{certain}"


class RepairWords:
    """The wording of changes in one case."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.names: Names = names_of(case)

    def lines(self, answer: RepairAnswer) -> Iterator[Line]:
        """The sets, numbered, and what cannot be mended."""
        for number, each in enumerate(answer.sets, start=1):
            title = f"{number}" if len(answer.sets) > 1 else "Nodig"
            alike = len({p.remedy for p in each.proposals}) == 1
            lines = tuple(self._line(p, "" if alike else p.remedy) for p in each.proposals)
            yield Line(OPEN, f"{title}. {self._kinds(each)}", children=lines)
        if not answer.complete:
            yield Line(FACT, "Er kunnen meer manieren zijn; de eenvoudigste staan hier.")
        for sign, start, breaches in (
            (FAILED, "Niet te herstellen", answer.hopeless),
            (OPEN, "Niet onder elke lezing te herstellen", answer.doubtful),
        ):
            for norm, subject in breaches:
                yield self._hopeless(sign, start, norm, subject)
        if answer.complete and answer.sets and not (answer.hopeless or answer.doubtful):
            yield Line(MET, "Alles wat in de weg staat is te herstellen.")

    def _kinds(self, each: RepairSet) -> str:
        number = len(each.proposals)
        kind = each.remedy
        closings = " en ".join(filter(None, dict.fromkeys(map(self.closing, each.proposals))))
        kind_text = f"{kind} ({closings})" if kind == BEFORE_CLOSING and closings else kind
        return f"{number} {'wijziging' if number == 1 else 'wijzigingen'}, {kind_text}"

    def closing(self, proposal: Proposal) -> str:
        """The moment before which the change has to be made; empty if the knowledge base gives none.

        What has a closing of its own is handed in before that one. The last second of a day is that day: the document
        names no time.
        """
        if proposal.remedy != BEFORE_CLOSING:
            return ""
        closings = self.case.program.atoms("sluiting", 3)
        own = [Fn(t.name) for t in subterms(proposal.change.origin.entity) if isinstance(t, Fn)]
        usual = Fn(str(self.case.knowledge.about.get("sluiting")))
        what = next((each for each in own if any(a.args[0] == each for a in closings)), usual)
        found = [a.args[1:] for a in closings if a.args[0] == what]
        if len(found) != 1:
            return ""
        [(day, seconds)] = found
        return (
            f"uiterlijk {spell_date(date.fromordinal(day)) if seconds == LAST_SECOND else spell_moment(day, seconds)}"
        )

    def _line(self, proposal: Proposal, remedy: str) -> Line:
        """A change with its norms; ``remedy`` says when it can be made, where that is not told of all together."""
        norms = [
            self.case.knowledge.norms[n] for n, _ in dict.fromkeys(proposal.norms) if n in self.case.knowledge.norms
        ]
        sources = "; ".join(dict.fromkeys(n.source for n in norms))
        return Line(
            FACT,
            " · ".join(filter(None, (self.sentence(proposal), remedy))),
            sources,
            ", ".join(dict.fromkeys(n.id for n in norms)),
        )

    def _hopeless(self, sign: str, start: str, norm: str, subject: Value) -> Line:
        known = self.case.knowledge.norms.get(norm)
        title = f"“{known.title}”" if known else norm
        text = f"{start}: {title} ({self.names.entity(subject)})"
        return Line(sign, text, known.source if known else "", norm)

    def sentence(self, proposal: Proposal) -> str:
        """The change as a sentence: what it has to become, and what it is now."""
        change = proposal.change
        if change.point.term.name == PRESENCE:
            return f"{capital(self.names.entity(change.point.term.args[0]))} weglaten"
        if change.point.term.name == MEMBER:
            word = self.names.word(change.point.term.args[2])
            verb = "toevoegen aan" if change.then == YES else "weghalen uit"
            return f"“{word}” {verb}: {self.names.lacking(Fn('onbekend', change.point.term.args[:2]))}"
        amount = amount_of(change, self.case.knowledge.vocabulary)
        now = self.now(proposal)
        if amount is not None:
            more = "ten minste" if amount.then > amount.now else "ten hoogste"
            below = " en ".join(lowered(f.label) for f in amount.below)
            return (
                f"{self.fact(proposal)}: {self.then(proposal)} (nu {now}), dus {more} {spell_amount(amount.then)} "
                f"{lowered(amount.field.label)} bij gelijk {below} (nu {spell_amount(amount.now)})"
            )
        return f"{self.fact(proposal)}: {self.then(proposal)} (nu {now})"

    def fact(self, proposal: Proposal) -> str:
        """What changes, without its value."""
        term = proposal.change.point.term
        if term.name == PRESENCE:
            return capital(self.names.entity(term.args[0]))
        return self.names.unknown(Fn("onbekend", term.args[:2]))

    def then(self, proposal: Proposal) -> str:
        """The value that is needed, as a bound where it is one."""
        change = proposal.change
        if change.point.term.name == PRESENCE:
            return "weglaten"
        if change.point.term.name == MEMBER:
            return f"{'met' if change.then == YES else 'zonder'} {self.names.word(change.point.term.args[2])}"
        return " of ".join(self._value(proposal, v) for v in (change.then, *proposal.others))

    def _value(self, proposal: Proposal, value: Value) -> str:
        return self.names.bound(proposal.change.origin.field, proposal.change.point.term.args[1], value)

    def now(self, proposal: Proposal) -> str:
        """The value in the dossier."""
        change = proposal.change
        if change.now is None:
            return UNKNOWN
        if change.point.term.name == PRESENCE:
            return "neemt deel"
        if change.point.term.name == MEMBER:
            return f"{'met' if change.now == YES else 'zonder'} {self.names.word(change.point.term.args[2])}"
        return self.names.value(change.origin.field, change.now)


def repair_record(case: Case, answer: RepairAnswer) -> list[list[dict[str, Any]]]:
    """The sets as ``herstel --formaat json`` gives them."""
    words = RepairWords(case)
    return [[_record(words, p) for p in each.proposals] for each in answer.sets]


def hopeless_record(case: Case, answer: RepairAnswer) -> list[dict[str, Any]]:
    """What cannot be mended, as data."""
    names = names_of(case)
    norms = case.knowledge.norms
    return [
        {"norm": n, "bron": norms[n].source if n in norms else "", "partij": names.entity(who)}
        for n, who in (*answer.hopeless, *answer.doubtful)
    ]


def _record(words: RepairWords, proposal: Proposal) -> dict[str, Any]:
    change = proposal.change
    knowledge = words.case.knowledge
    norms = list(dict.fromkeys(n for n, _ in proposal.norms if n in knowledge.norms))
    amount = amount_of(change, knowledge.vocabulary)
    return {
        "feit": words.fact(proposal),
        "plaats": path_text(change.origin.path),
        "van": words.now(proposal),
        "naar": words.then(proposal),
        "soort": proposal.remedy,
        "grond": "; ".join(f"{knowledge.norms[n].source} ({n})" for n in norms),
        "normen": norms,
        "uiterlijk": words.closing(proposal).removeprefix("uiterlijk "),
        "bedrag": None
        if amount is None
        else {"wat": amount.field.label, "van": f"{amount.now:.2f}", "naar": f"{amount.then:.2f}"},
        "tekst": words.sentence(proposal),
    }
