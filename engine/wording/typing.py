"""What kind of value a variable of a rule holds, found from the fields that the rule reads.

A comparison such as ``Tot < Dag`` can then be told in dates, and by the name of the field that ``Tot`` comes from.
"""

from __future__ import annotations

from functools import cached_property

from engine.knowledge.base import KnowledgeBase
from engine.models.vocabulary import Field
from engine.terms import Arith, Comparison, Fn, Literal, Rule, Term, Var, variables

_DAY = Field("dag", "datum", "Dag")
_SECOND = Field("tijdstip", "getal", "Tijdstip")


class Typing:
    """The fields behind variables and predicate arguments of one knowledge base."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self.knowledge = knowledge
        self._arguments: dict[tuple[str, int, int], Field | None] = {}

    @cached_property
    def _fields(self) -> dict[str, Field]:
        return {f.name: f for _, f in self.knowledge.vocabulary.all_fields() if f.in_rules}

    def of_term(self, rule: Rule, term: Term) -> Field | None:
        """The field whose values the term ranges over, if its rule tells."""
        for variable in sorted(variables(term), key=lambda v: v.name):
            found = self.of_variable(rule, variable)
            if found:
                return found
        return None

    def of_comparison(self, rule: Rule, part: Comparison) -> Field | None:
        """The field that either side of a comparison ranges over."""
        terms = (part.left, *(right for _, right in part.guards))
        return next((f for t in terms if (f := self.of_term(rule, t))), None)

    def of_variable(self, rule: Rule, variable: Var, seen: frozenset[Var] = frozenset()) -> Field | None:
        """The field behind a variable: read directly, through a helper predicate, or by an equation."""
        for part in rule.body:
            if isinstance(part, Literal) and not part.negative:
                found = self._in_atom(part.atom, variable)
                if found:
                    return found
        for part in rule.body:
            if isinstance(part, Comparison) and part.left == variable and part.guards[0][0] == "=":
                others = variables(part.guards[0][1]) - seen - {variable}
                for other in sorted(others, key=lambda v: v.name):
                    found = self.of_variable(rule, other, seen | {variable})
                    if found:
                        return found
        return None

    def _in_atom(self, atom: Fn, variable: Var) -> Field | None:
        field = self._fields.get(atom.name) if len(atom.args) == 2 else None
        if field and field.type == "moment":
            moment = atom.args[1]
            if isinstance(moment, Fn) and variable in moment.args:
                return _DAY if moment.args[0] == variable else _SECOND
        if field and atom.args[1] == variable:
            return field
        for position, argument in enumerate(atom.args):
            if argument == variable or (isinstance(argument, Arith) and variable in variables(argument)):
                found = self._argument(atom.name, len(atom.args), position)
                if found:
                    return found
        return None

    def _argument(self, name: str, arity: int, position: int) -> Field | None:
        """The field behind an argument of a helper predicate, by the rules that derive it."""
        key = (name, arity, position)
        if key not in self._arguments:
            self._arguments[key] = None
            for each in self.knowledge.rules_by_head.get((name, arity), ()):
                head = each.rule.head
                assert head is not None
                found = self.of_term(each.rule, head.args[position])
                if found:
                    self._arguments[key] = found
                    break
        return self._arguments[key]
