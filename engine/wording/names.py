"""What things are called: parties, documents, facts, choices, in the words of the vocabulary and the document."""

from __future__ import annotations

from datetime import date
from functools import cached_property

from engine.facts.encoding import Origin
from engine.knowledge.base import KnowledgeBase
from engine.models.vocabulary import RATIO_SCALE, Field
from engine.outcome.case import Choice
from engine.solving.program import Program
from engine.terms import Fn, Value, Var
from engine.wording.limits import Limits, alone, around, beside, limits_of
from engine.wording.values import (
    capital,
    empty_list_word,
    lowered,
    spell_amount,
    spell_date,
    spell_moment,
    spell_quantity,
    spell_ratio,
    spell_time,
    spell_word,
)


def source(citation: str, norm: str = "") -> str:
    """A citation, with the norm id behind it."""
    return f"{citation} · {norm}" if norm else citation


MET = Fn("akkoord")


class Names:
    """The names of entities, values and choices of one procedure."""

    def __init__(self, knowledge: KnowledgeBase, program: Program | None = None) -> None:
        self.knowledge = knowledge
        self._program = program
        self.words = {code: word for _, f in knowledge.vocabulary.all_fields() for code, word in f.words.items()}
        fields = [f for _, f in knowledge.vocabulary.all_fields()]
        self.parts = {f.name: f for f in fields if f.type in ("deel", "lijst")}
        self.kinds = knowledge.vocabulary.entities
        self.predicates = {f.name: f for f in fields if f.in_rules}
        """Some field of each name; `field` gives the one of an entity, whose label may differ."""
        self.lists = {f.name: f for f in fields if f.type == "lijst"}

    def field(self, name: str, entity: Value | Var) -> Field | None:
        """The field of this name that the entity has."""
        return self._own(name, entity) or self.predicates.get(name)

    def has_list(self, name: str, entity: Value | Var) -> bool:
        """Whether the entity has a list of this name."""
        own = None if isinstance(entity, Var) else self._own(name, entity)
        return own is not None and own.type in ("lijst", "keuzelijst")

    def _own(self, name: str, entity: Value | Var) -> Field | None:
        kind = self._kind(entity)
        return self.kinds[kind].fields.get(name) if kind in self.kinds else None

    @cached_property
    def limits(self) -> Limits:
        """What representative values mean in the program; looked up when the first one is told."""
        return limits_of(self._program) if self._program else {}

    def _kind(self, entity: Value | Var) -> str:
        """The entity type of a term, by the way it is built."""
        if isinstance(entity, Fn) and entity.name in self.parts:
            return self.parts[entity.name].of
        return entity.name if isinstance(entity, Fn) else self.knowledge.vocabulary.root_name

    @property
    def authority(self) -> str:
        """Who decides, as the subject of a sentence."""
        return str(self.knowledge.about.get("wie", "de aanbestedende dienst"))

    def entity(self, term: Value | Var) -> str:
        """The name of a party, document, reference or bidder."""
        if isinstance(term, Var):
            return "iets"
        if not isinstance(term, Fn):
            return str(term)
        if term.name == "samen":
            return f"{self.entity(term.args[0])} als geheel"
        if term.name in self.parts and len(term.args) == 1:
            return f"{lowered(self.parts[term.name].label)} van {self.entity(term.args[0])}"
        if term.name in self.kinds and len(term.args) == 2:
            return self._member(term)
        return spell_word(term.name) if not term.args else ", ".join(self.entity(a) for a in term.args)

    def _member(self, term: Fn) -> str:
        parent, key = term.args
        if isinstance(key, str):
            return key if term.name == "partij" else f"{self.kinds[term.name].label} “{key}”"
        return f"{self.kinds[term.name].label} {key} van {self.entity(parent)}"

    def value(self, field: Field, value: Value) -> str:
        """A value in the rules, written the way its field is written."""
        match field.type:
            case "datum" if isinstance(value, int):
                return spell_date(date.fromordinal(value))
            case "moment" if isinstance(value, Fn):
                return spell_moment(value.args[0], value.args[1])
            case "verhouding" if isinstance(value, int):
                return spell_ratio(value, RATIO_SCALE)
            case "getal" if isinstance(value, int) and field.unit == "jaartal":
                return str(value)
            case "getal" if isinstance(value, int) and field.unit == "tijdstip":
                return spell_time(value)
            case "getal" if isinstance(value, int):
                return spell_quantity(value, field.unit)
            case _:
                return self.word(value)

    def word(self, value: Value) -> str:
        """A fixed word or code as people read it."""
        code = value.name if isinstance(value, Fn) else str(value)
        return self.words.get(code, spell_word(code))

    def fact(self, atom: Fn, origin: Origin | None) -> str:
        """A fact of a dossier as a sentence without a verb: whose, what it is, and its value."""
        return capital(self.within(atom, origin))

    def within(self, atom: Fn, origin: Origin | None = None) -> str:
        """A fact as it reads inside a sentence."""
        if atom.name == "onbekend":
            return f"{self.lacking(atom)}: onbekend{_nought(origin)}"
        field = self.field(atom.name, atom.args[0]) if atom.args else None
        if field is None or len(atom.args) != 2:
            return f"{self.entity(atom.args[-1])}"
        text = f"{self._whose(field.label, atom.args[0])}: {self.value(field, atom.args[1])}"
        if origin and origin.amounts:
            text += " (" + "; ".join(f"{lowered(f.label)} {spell_amount(v)}" for f, v in origin.amounts) + ")"
        return text

    def empty(self, field: Field, entity: Value) -> str:
        """That a list is known to have nothing in it."""
        return capital(f"{self._whose(field.label, entity)}: {empty_list_word(field)}")

    def _whose(self, label: str, entity: Value | Var) -> str:
        """Whose fact, then its label: that may be a statement ("is een rechtspersoon") or end in "van …" itself."""
        return f"{self.entity(entity)}, {lowered(label)}"

    def choice(self, choice: Choice) -> str:
        """A choice in a few words: which reading, which power, which value of an unknown fact."""
        match choice.kind:
            case "lezing":
                finding = self.knowledge.findings[choice.id]
                ground = next((r.ground for r in finding.readings if r.option == str(choice.option)), "")
                return f"lezing {choice.id} “{spell_word(str(choice.option))}”: {ground}"
            case "bevoegdheid":
                norm = self.knowledge.norms.get(choice.id)
                place = norm.source if norm else choice.id
                about = choice.point.args[0] if isinstance(choice.point, Fn) else ""
                return f"bevoegdheid van {place}, bij {about}: {spell_word(str(choice.option))}"
            case "onbekend":
                return self._unknown(choice)
        return f"het lot valt op {self.entity(choice.option)}"

    def _unknown(self, choice: Choice) -> str:
        point = choice.point
        assert isinstance(point, Fn)
        if point.name == "toets":
            norm = self.knowledge.norms.get(str(point.args[1]))
            title = lowered(norm.title) if norm else str(point.args[1])
            met = choice.option == MET
            return f"{self.entity(point.args[2])} voldoet {'wel' if met else 'niet'} aan: {title}"
        field = self.field(point.args[0].name, point.args[1])
        assert field is not None
        return f"{self._whose(field.label, point.args[1])}: {self.answer(choice)}"

    def answer(self, choice: Choice) -> str:
        """What an unknown fact can turn out to be: "ten minste 0,25", "op of na 1 mei 2024 en vóór 11 mei 2024", "ja".

        Where only a whole norm can be asked about: whether that is met.
        """
        point = choice.point
        assert isinstance(point, Fn)
        if point.name == "toets":
            return "voldoet" if choice.option == MET else "voldoet niet"
        field = self.field(point.args[0].name, point.args[1])
        assert field is not None
        edges = self.limits.get((point.args[0], point.args[1]), ())
        since, until = around(edges, choice.option, choice.option if choice.last is None else choice.last)
        if not (since or until) or (since and until and alone(since, until)):
            return self.value(field, choice.option)
        told = [f"{since.since(field.type)} {self.value(field, since.limit)}"] if since else []
        told += [f"{until.until(field.type)} {self.value(field, until.limit)}"] if until else []
        return " en ".join(told)

    def bound(self, field: Field, entity: Value, value: Value) -> str:
        """A value that has to be reached as the limit that it is: "ten minste 0,25", "op of na 7 april 2025", "ja"."""
        for edge, after in beside(self.limits.get((Fn(field.name), entity), ()), value):
            words = edge.since(field.type) if after else edge.until(field.type)
            return f"{words} {self.value(field, edge.limit)}"
        return self.value(field, value)

    def unknown(self, atom: Fn, origin: Origin | None = None) -> str:
        """The name of a fact that the dossier does not give, and why not where its amounts give none."""
        return capital(self.lacking(atom, origin))

    def lacking(self, atom: Fn, origin: Origin | None = None) -> str:
        """That name as it reads inside a sentence."""
        name, entity = atom.args
        field = self.field(name.name, entity) or self.lists.get(name.name)
        return self._whose(field.label if field else name.name, entity) + _nought(origin)


def _nought(origin: Origin | None) -> str:
    if origin is None or not origin.nought:
        return ""
    return f" (niet te berekenen: {' + '.join(lowered(f.label) for f in origin.nought)} is nul)"
