"""What kind of value a variable of a rule holds, found from the fields that the rule reads.

A comparison such as ``Tot < Dag`` can then be told in dates, and by the name of the field that ``Tot`` comes from.
"""

from __future__ import annotations

from dataclasses import replace

from engine.explain.unification import Binding, substitute
from engine.models.vocabulary import Field
from engine.terms import Arith, Comparison, Fn, Literal, Rule, Term, Var, variables
from engine.wording.names import Names

_DAY = Field("dag", "datum", "Dag")
_SECOND = Field("tijdstip", "getal", "Tijdstip", unit="tijdstip")
_DAYS = Field("dagen", "getal", "", unit="dagen")


class Typing:
    """The fields behind variables and predicate arguments of one knowledge base."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self._arguments: dict[tuple[str, int, int], Field | None] = {}

    def of_term(self, rule: Rule, term: Term, binding: Binding) -> Field | None:
        """The field whose values the term ranges over, if its rule tells."""
        return self._of(rule, term, binding, frozenset())

    def of_comparison(self, rule: Rule, part: Comparison, binding: Binding) -> Field | None:
        """The field that either side of a comparison ranges over."""
        terms = (part.left, *(right for _, right in part.guards))
        return next((f for t in terms if (f := self.of_term(rule, t, binding))), None)

    def _of(self, rule: Rule, term: Term, binding: Binding, seen: frozenset[Var]) -> Field | None:
        if isinstance(term, Arith):
            if term.op not in "+-":
                return None
            sides = [self._of(rule, t, binding, seen) for t in (term.left, term.right)]
            if term.op == "-" and all(side is not None and side.type == "datum" for side in sides):
                return _DAYS
            return next((side for side in sides if side), None)
        for variable in sorted(variables(term) - seen, key=lambda v: v.name):
            found = self._of_variable(rule, variable, binding, seen | {variable})
            if found:
                return found
        return None

    def _of_variable(self, rule: Rule, variable: Var, binding: Binding, seen: frozenset[Var]) -> Field | None:
        """The field behind a variable: read directly, through a helper predicate, or by an equation."""
        for part in rule.body:
            if isinstance(part, Literal) and not part.negative:
                found = self._in_atom(part.atom, variable, binding)
                if found:
                    return found
        for part in rule.body:
            if isinstance(part, Comparison) and part.left == variable and part.guards[0][0] == "=":
                found = self._of(rule, part.guards[0][1], binding, seen)
                if found:
                    return found
        return None

    def _in_atom(self, atom: Fn, variable: Var, binding: Binding) -> Field | None:
        field = self.names.field(atom.name, substitute(atom.args[0], binding)) if len(atom.args) == 2 else None
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
        """The field behind an argument of a helper predicate, by the rules that derive it.

        It has a label only if every rule takes it from the same field: otherwise it may be the wrong one.
        """
        key = (name, arity, position)
        if key not in self._arguments:
            self._arguments[key] = None
            rules = [each.rule for each in self.names.knowledge.rules_by_head.get((name, arity), ())]
            fields = [self.of_term(rule, rule.head.args[position], {}) for rule in rules if rule.head]
            first = next((f for f in fields if f), None)
            alike = all(f == first for f in fields)
            self._arguments[key] = first if first is None or alike else _unnamed(first)
        return self._arguments[key]


def _unnamed(field: Field) -> Field:
    return _DAY if field.type == "datum" else replace(field, label="")
