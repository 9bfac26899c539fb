"""Proof nodes as lines to read: a sentence, its citation, its sign, and the lines below it.

Rules without a sentence are steps of the machinery: their own steps take their place. So do those of a rule whose
sentence is that of the line above it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.explain.matching import total
from engine.explain.proof import Explainer, Node
from engine.explain.report import BREACH, NormReport
from engine.explain.unification import Binding, substitute
from engine.models.vocabulary import Field
from engine.outcome.case import Choice
from engine.terms import Aggregate, Comparison, Fn, Value, Var, variables
from engine.wording.names import Names
from engine.wording.sentences import TemplateError, fill
from engine.wording.signs import FACT, FAILED, MET, OPEN
from engine.wording.typing import Typing
from engine.wording.values import spell_number

DEEPEST = 12
"""Steps of a proof below a line; whoever wants to see more opens it step by step."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an explanation. ``rule`` is ``file:line`` of the rule behind it, empty for facts and choices."""

    sign: str
    text: str
    source: str = ""
    norm: str = ""
    rule: str = ""
    children: tuple[Line, ...] = field(default=())


class Tree:
    """Turns the proofs of one explainer into lines.

    ``nested`` says whether a norm that is not met because of other norms shows their proofs too; in a full
    explanation those stand at their own place already. ``deepest`` limits the steps of a proof that are written out.
    """

    def __init__(self, explainer: Explainer, names: Names, nested: bool = True, deepest: int = DEEPEST) -> None:
        self.explainer = explainer
        self.names = names
        self.nested = nested
        self.deepest = deepest
        self._depth = 0
        self.typing = Typing(names)

    def norm(self, report: NormReport) -> Line:
        """The line of a norm with its proof below it."""
        norm = self.explainer.case.knowledge.norms[report.norm]
        if report.verdict == "niet_akkoord" and report.proof:
            lines = [line for node in report.proof for line in self.lines(node)]
            if len(lines) == 1:
                return lines[0]
            return Line(FAILED, norm.title, norm.source, norm.id, "", tuple(lines))
        if report.verdict == "akkoord" and report.rule is not None and report.binding is not None:
            text = self._sentence(report.rule.sentence_met, report.binding, norm.title)
            return Line(MET, text, norm.source, norm.id, str(report.rule.rule.location))
        return Line(OPEN, f"{norm.title}: {self.names.entity(report.subject)}", norm.source, norm.id)

    def lines(self, node: Node) -> tuple[Line, ...]:
        """The lines of a proof node; several when the node itself has nothing to say."""
        match node.kind:
            case "feit":
                return self._fact(node)
            case "keuze" | "veronderstelling":
                return self._choice(node)
            case "vergelijking":
                return self._comparison(node)
            case "optelling":
                return self._aggregate(node)
            case "afwezig":
                return self._absent(node)
            case _:
                return self._rule(node)

    def _below(self, node: Node) -> tuple[Line, ...]:
        if self._depth >= self.deepest:
            return ()
        self._depth += 1
        try:
            lines = (line for child in self.explainer.children(node) for line in self.lines(child))
            return tuple(dict.fromkeys(lines))
        finally:
            self._depth -= 1

    def _rule(self, node: Node) -> tuple[Line, ...]:
        assert node.rule is not None
        if node.rule.silent:
            return ()
        breach = node.atom is not None and node.atom.name == BREACH
        inner = breach and node.kind == "regel" and any(a.name == BREACH for a in node.above if a != node.atom)
        below = () if inner and not self.nested else self._below(node)
        failed = node.kind == "mislukt"
        met = failed and breach and node.near and node.rule.sentence_met
        sentence = met or node.rule.sentence
        if not sentence:
            return below
        norm = next(iter(node.rule.norms), "")
        try:
            text = fill(sentence, node.binding, self.names)
        except TemplateError:
            return below
        if failed and not met:
            text = f"Niet het geval: {text}"
        sign = MET if met else FAILED if failed or breach else FACT
        below = tuple(dict.fromkeys(b for line in below for b in (line.children if line.text == text else (line,))))
        return (Line(sign, text, node.rule.source, norm, str(node.rule.rule.location), below),)

    def _fact(self, node: Node) -> tuple[Line, ...]:
        atom = node.atom
        assert atom is not None
        origin = self.explainer.case.origins.get(atom)
        if origin is None or origin.field.structural or (origin.field.type == "lijst" and atom.name != "onbekend"):
            return ()
        return (Line(FACT, self.names.fact(atom, origin), origin.field.source),)

    def _choice(self, node: Node) -> tuple[Line, ...]:
        atom = node.atom
        assert atom is not None
        if node.kind == "veronderstelling":
            field = self.names.field(atom.name, atom.args[0])
            assert field is not None
            return (self._supposed(atom, field),)
        choice = Choice(str(atom.args[0]), atom.args[1], atom.args[2])
        source = ""
        if choice.kind == "lezing":
            source = self.explainer.case.knowledge.findings[choice.id].source
        return (Line(OPEN, self.names.choice(choice), source),)

    def _absent(self, node: Node) -> tuple[Line, ...]:
        """What the dossier says instead: another value, that it is not known, or that the list is empty."""
        atom = node.atom
        assert atom is not None
        field = self.names.field(atom.name, atom.args[0]) if atom.args else None
        if field is None or len(atom.args) != 2:
            return self._below(node)
        entity = atom.args[0]
        present = () if variables(entity) else self.explainer.world.matching(Fn(atom.name, (entity, Var("_"))))
        unknown = Fn("onbekend", (Fn(atom.name), entity))
        if unknown in self.explainer.world:
            supposed = tuple(self._supposed(a, field) for a in present)
            return supposed or (Line(FAILED, self.names.fact(unknown, None), field.source),)
        facts = [self.names.fact(a, self.explainer.case.origins.get(a)) for a in present]
        if not facts and self.names.has_list(field.name, entity):
            facts = [self.names.empty(field, entity)]
        return tuple(Line(FAILED, text, field.source) for text in facts)

    def _supposed(self, atom: Fn, field: Field) -> Line:
        return Line(OPEN, f"{self.names.fact(atom, None)} (niet bekend; hier zo verondersteld)", field.source)

    def _comparison(self, node: Node) -> tuple[Line, ...]:
        """A failed comparison in words; one that holds is already told by the sentence above it.

        Two bare numbers say nothing: what they count (places in a ranking, members of a list) has no name.
        """
        part = node.part
        assert isinstance(part, Comparison)
        if node.holds or len(part.guards) != 1:
            return ()
        op, right = part.guards[0]
        assert node.rule is not None
        field = self.typing.of_comparison(node.rule.rule, part, node.binding)
        left_value, right_value = substitute(part.left, node.binding), substitute(right, node.binding)
        if field is None and isinstance(left_value, int) and isinstance(right_value, int):
            return ()
        relation = op if part.negative else _OPPOSITE[op]
        in_time = field is not None and (field.type == "datum" or field.unit == "tijdstip")
        words = (_DATE_WORDS if in_time else _WORDS)[relation]
        own = self.typing.of_term(node.rule.rule, part.left, node.binding)
        label = f"{own.label}: " if own and own.label else ""
        return (Line(FAILED, f"{label}{self._value(left_value, field)} {words} {self._value(right_value, field)}"),)

    def _aggregate(self, node: Node) -> tuple[Line, ...]:
        part = node.part
        assert isinstance(part, Aggregate)
        value = total(part, node.binding, self.explainer.world)
        text = f"{_AGGREGATES[part.function]}: {spell_number(value) if value is not None else 'geen'}"
        return (Line(MET if node.holds else FAILED, text, children=self._below(node)),)

    def _value(self, value: Value, field: Field | None) -> str:
        return (
            self.names.value(field, value)
            if field
            else self.names.entity(value)
            if not isinstance(value, int)
            else spell_number(value)
        )

    def _sentence(self, template: str, binding: Binding, fallback: str) -> str:
        try:
            return fill(template, binding, self.names)
        except TemplateError:
            return fallback


_OPPOSITE = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "=": "!=", "!=": "="}
_WORDS = {
    "<": "is minder dan",
    "<=": "is ten hoogste",
    ">": "is meer dan",
    ">=": "is ten minste",
    "=": "is gelijk aan",
    "!=": "is niet gelijk aan",
}
_DATE_WORDS = {
    "<": "is eerder dan",
    "<=": "is niet later dan",
    ">": "is later dan",
    ">=": "is niet eerder dan",
    "=": "is dezelfde dag als",
    "!=": "is een andere dag dan",
}
_AGGREGATES = {"count": "aantal", "sum": "som", "sum+": "som", "min": "laagste", "max": "hoogste"}
