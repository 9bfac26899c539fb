"""The answers about one subject in words: per question the answer, what it was tested on, and what it hangs on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property

from engine.explain.proof import Explainer
from engine.explain.unification import overlap
from engine.knowledge.answers import ANSWER
from engine.knowledge.norms import Norm
from engine.outcome import UNDETERMINED
from engine.outcome.assessment import Alternative
from engine.outcome.case import Case, Choice
from engine.outcome.questions import MET, Answer, Condition, Inquiry, Verdict, inquire
from engine.terms import Fn, Value, Var
from engine.wording.names import Names
from engine.wording.sections import Section, Story, choice_line
from engine.wording.sentences import fill
from engine.wording.signs import FACT, FAILED, OPEN
from engine.wording.signs import MET as FULFILLED
from engine.wording.tree import Line, Tree
from engine.wording.values import capital, lowered, spell_word

SIGNS: dict[Verdict, str] = {"voldaan": FULFILLED, "niet_voldaan": FAILED, "niet_beoordeeld": OPEN}
SEVERAL = 4
"""More choices together than this are only told when everything is asked for."""
MANY = 20
"""What rests on more facts than this (a whole calendar) is told by its sentence."""
_ORDER: tuple[Verdict, ...] = ("voldaan", "niet_beoordeeld", "niet_voldaan")
_ANSWER_SIGNS = {
    "in_ieder_geval": FULFILLED,
    "mag": FULFILLED,
    "ja": FULFILLED,
    "genoemd": FULFILLED,
    "niet_in_strijd": FULFILLED,
    "geen_eis": FULFILLED,
    "kan_nog": FULFILLED,
    "op_tijd": FULFILLED,
    "binnen_de_termijn": FULFILLED,
    "vervallen": FAILED,
    "te_laat": FAILED,
    "mag_niet": FAILED,
    "in_strijd": FAILED,
    UNDETERMINED: OPEN,
    "niet_bepaald": OPEN,
    "niet_te_bepalen": OPEN,
    "nog_niet_bepaald": OPEN,
    "mag_deels": OPEN,
}


class _NamesOfOne(Names):
    """Names where everything is about one subject: its facts are told without saying whose they are."""

    def _whose(self, label: str, entity: Value | Var) -> str:
        return lowered(label) if isinstance(entity, str) else super()._whose(label, entity)

    def _member(self, term: Fn) -> str:
        return (
            f"{self.kinds[term.name].label} {term.args[1]}" if isinstance(term.args[0], str) else super()._member(term)
        )


class Telling:
    """Words for the answers of one inquiry. Without ``everything`` proofs are told by the facts they end in."""

    def __init__(self, case: Case, inquiry: Inquiry, everything: bool = True) -> None:
        self.case = case
        self.inquiry = inquiry
        self.everything = everything
        self.names: Names = _NamesOfOne(case.knowledge, case.program)
        self.explainer = Explainer(case, inquiry.world)
        self.tree = Tree(self.explainer, self.names)
        self.titles = {a.args[1]: str(a.args[2]) for a in case.program.atoms("vraag", 3)}

    def title(self, question: Value) -> str:
        """The heading of a question: its own, or the title of the norm that it is about."""
        norm = self.norm(question)
        return self.titles.get(question) or (norm.title if norm else spell_word(str(question)))

    def norm(self, identifier: Value) -> Norm | None:
        return self.case.knowledge.norms.get(str(identifier))

    def answer_line(self, answer: Answer) -> Line:
        """The answer with its proof, or what an open one hangs on."""
        sign = _ANSWER_SIGNS.get(answer.value, FACT)
        if answer.atom is None:
            return Line(sign, f"Niet te bepalen: {_or(answer.possible)}", children=tuple(self.alternatives(answer)))
        below = self.everything and not answer.conditions
        proofs = [line for node in self.explainer.why(answer.atom) for line in self.tree.lines(node)]
        said = next((line for line in proofs if line.rule and line.sign != FAILED), None)
        if said is not None:
            norm = self.norm(answer.question)
            said = replace(said, source=norm.source, norm=norm.id) if norm else said
            return replace(said, sign=sign, children=said.children if below else ())
        return Line(sign, capital(spell_word(answer.value)), children=tuple(proofs) if below else ())

    @cached_property
    def _other_readings(self) -> list[tuple[Choice, Explainer]]:
        worlds = self.case.other_readings(self.inquiry.world)
        return [(reading, Explainer(self.case, world)) for reading, world in worlds]

    def said_otherwise(self, answer: Answer) -> Mapping[str, tuple[Choice, ...]]:
        """The same answer with another day or number in its sentence, and the readings that each make it so."""
        if answer.atom is None:
            return {}
        usual = {rule.rule: fill(rule.sentence, b, self.names) for rule, b in self.explainer.instances(answer.atom)}
        found: dict[str, list[Choice]] = {}
        for reading, other in self._other_readings:
            for rule, binding in other.instances(answer.atom):
                text = fill(rule.sentence, binding, self.names)
                if usual.get(rule.rule, text) != text:
                    found.setdefault(text, []).append(reading)
        return {text: tuple(readings) for text, readings in found.items()}

    def alternatives(self, answer: Answer) -> Iterator[Line]:
        """Each other possible answer with minimal sets of choices that bring it about: one, or all that were found."""
        told: list[Alternative] = []
        for each in answer.alternatives:
            if self.everything or each.outcome not in [a.outcome for a in told]:
                told.append(each)
                yield self._when(spell_word(each.outcome), each.depends_on)

    def _when(self, what: str, choices: tuple[Choice, ...]) -> Line:
        if not self.everything and len(choices) > SEVERAL:
            return Line(OPEN, f"{what}, bij {len(choices)} keuzes samen (zie --alles)")
        lines = tuple(choice_line(self.case, c, self.names) for c in choices)
        if len(lines) == 1:
            return Line(OPEN, f"{what}, als {lines[0].text}", lines[0].source, lines[0].norm)
        if not self.everything:
            return Line(OPEN, f"{what}, als {'; '.join(line.text for line in lines)}")
        return Line(OPEN, f"{what}, als:", children=lines)

    def condition_line(self, condition: Condition) -> Line:
        """A condition with why it is met, why it is not, or what it hangs on."""
        norm = self.norm(condition.condition)
        text = norm.title if norm else capital(spell_word(str(condition.condition)))
        source, identifier = (norm.source, norm.id) if norm else self._place(condition)
        return Line(
            SIGNS[condition.verdict],
            text,
            source,
            identifier,
            children=tuple(self.grounds(condition) if self.everything else self._short(condition)),
        )

    def _place(self, condition: Condition) -> tuple[str, str]:
        """Where a condition that is no norm of its own stands: with the rules by which it is met, or the question."""
        pattern = Fn(MET[0], (self.inquiry.subject, condition.question, condition.condition))
        for each in self.case.knowledge.rules_by_head.get(MET, ()):
            if (
                each.rule.head is not None
                and overlap(each.rule.head, pattern, {}) is not None
                and each.source
                and each.norms
            ):
                return each.source, str(condition.question) if condition.question in each.norms else each.norms[0]
        norm = self.norm(condition.question)
        return (norm.source, norm.id) if norm else ("", "")

    def _short(self, condition: Condition) -> Iterator[Line]:
        """The facts that a condition is met or not met by, on one line; of an open one only the first way."""
        lines = list(self.grounds(condition))
        if condition.verdict == "niet_beoordeeld":
            yield from lines[:1]
        elif lines:
            ends = list(dict.fromkeys(_ends(lines, condition.verdict == "niet_voldaan")))
            if len(ends) > MANY:
                ends = [line.text.rstrip(".") for line in lines]
            more = [f"en nog {len(ends) - SEVERAL} (zie --alles)"] if len(ends) > SEVERAL else []
            if ends:
                yield Line(FACT, "; ".join([*ends[:SEVERAL], *more]))

    def grounds(self, condition: Condition) -> Iterator[Line]:
        """The lines below a condition."""
        atom = Fn(MET[0], (self.inquiry.subject, condition.question, condition.condition))
        match condition.verdict:
            case "voldaan":
                nodes = self.explainer.why(atom)
            case "niet_voldaan":
                nodes = self.explainer.why_not(atom)
            case _:
                yield from (self._when("voldaan", reason) for reason in condition.depends_on)
                return
        yield from dict.fromkeys(line for node in nodes for line in self.tree.lines(node))

    def section(self, answer: Answer) -> Section:
        """A question as a heading with its lines."""
        ordered = [c for verdict in _ORDER for c in answer.with_verdict(verdict)]
        lines = [self.answer_line(answer), *map(self.condition_line, ordered)]
        if not self.everything and answer.value == UNDETERMINED and ordered:
            lines[0] = replace(lines[0], children=())
        if answer.value != UNDETERMINED and not answer.certain:
            lines.append(Line(OPEN, "Dit hangt nog af van:", children=tuple(self.alternatives(answer))))
        for text, readings in self.said_otherwise(answer).items():
            below = tuple(replace(choice_line(self.case, c, self.names), sign=OPEN) for c in readings)
            lines.append(Line(OPEN, f"Anders gelezen: {lowered(text)}", children=below))
        return Section(self.title(answer.question), tuple(lines))

    def sections(self) -> Iterator[Section]:
        """All questions."""
        return map(self.section, self.inquiry.answers.values())

    def missing(self) -> Iterator[Line]:
        """The unknown facts that can change an answer."""
        for atom, questions in self.inquiry.missing():
            origin = self.case.origins.get(atom)
            supplied = f"levert: {origin.field.supplied_by}; bron: {origin.field.source}" if origin else ""
            about = ", ".join(lowered(self.title(q)) for q in questions)
            yield Line(OPEN, f"{self.names.unknown(atom, origin)} (voor: {about})", supplied)

    def findings(self) -> Iterator[Line]:
        """The doubts in the document that touch these answers."""
        for identifier in self.inquiry.findings:
            finding = self.case.knowledge.findings[identifier]
            taken = self.case.position.readings.get(identifier) or finding.preferred
            suffix = f" Hier gelezen als “{spell_word(taken)}”." if taken else ""
            yield Line(OPEN, f"{finding.question}{suffix}", finding.source, identifier)


def beside(case: Case, subject: str) -> Telling | None:
    """The words for the questions that a procedure answers about a dossier beside its headline, if there are any."""
    if any(atom.args[0] == subject for atom in case.program.atoms(*ANSWER)):
        return Telling(case, inquire(case, subject), everything=False)
    return None


def tell_inquiry(case: Case, inquiry: Inquiry, everything: bool = False) -> Story:
    """The explanation; the first question gives the headline. ``everything`` opens every proof."""
    telling = Telling(case, inquiry, everything)
    leading = next(iter(inquiry.answers.values()))
    open_ended = "Het hangt af van wat ontbreekt of van hoe het document wordt gelezen."
    conclusion = open_ended if leading.value == UNDETERMINED else telling.answer_line(leading).text.rstrip(".") + "."
    sections = (
        *telling.sections(),
        Section("Ontbreekt", tuple(telling.missing())),
        Section("Twijfel in het document die hier speelt", tuple(telling.findings())),
        Section("Berust op het standpunt", tuple(Line(OPEN, text) for text in case.position.lines)),
    )
    return Story(
        inquiry.subject,
        case.knowledge.vocabulary.root.label,
        case.knowledge.short_name,
        spell_word(settled(leading)),
        f"{conclusion} {certainty(leading, bool(telling.said_otherwise(leading)))}",
        tuple(s for s in sections if s.lines),
    )


def settled(answer: Answer) -> str:
    """The answer as its word: what the rules may leave undetermined is so while facts or readings are open."""
    return "niet_bepaald" if answer.value == UNDETERMINED and "niet_bepaald" in answer.possible else answer.value


def _ends(lines: Iterable[Line], failing: bool) -> Iterator[str]:
    """The texts of the last lines of proofs. What fails because something else holds is told by that; the sentence of a
    rule that gave nothing is not told, for it says what is not so.
    """
    for line in lines:
        if failing and line.rule and line.sign != FAILED:
            yield line.text.rstrip(".")
        elif line.children:
            yield from _ends(line.children, failing)
        elif not (line.rule and line.sign == FAILED):
            yield line.text.rstrip(".")


def certainty(answer: Answer, otherwise: bool) -> str:
    """Whether the answer can still change. ``otherwise`` when a reading changes a day or a number in its sentence."""
    if answer.certain and otherwise:
        return "Dat antwoord is zeker; de dag of het getal erin hangt af van hoe het document wordt gelezen."
    if answer.certain:
        return "Dat is zeker: geen andere lezing en geen ontbrekend gegeven verandert het."
    return "Dat is niet zeker: zie waar het van afhangt."


def _or(words: tuple[str, ...]) -> str:
    return " of ".join(map(spell_word, words))
