"""Numbers for the names in a dossier, and the way back.

Names that people typed would be other symbols in every program, and clingo never gives the memory of a symbol back.
"""

from __future__ import annotations

from engine.outcome.case import Choice
from engine.terms import Fn, Value


class Aliases:
    """The names in one dossier by number. Dossiers in one program need different numbers of their own."""

    def __init__(self, number: int = 0) -> None:
        self._number = number
        self._aliases: dict[str, str] = {}
        self._names: dict[str, str] = {}

    def called(self, name: str) -> str:
        if name not in self._aliases:
            alias = f"#{self._number}.{len(self._aliases)}"
            self._aliases[name], self._names[alias] = alias, name
        return self._aliases[name]

    def restored(self, value: Value) -> Value:
        if isinstance(value, str):
            return self._names.get(value, value)
        return self.atom(value) if isinstance(value, Fn) else value

    def atom(self, atom: Fn) -> Fn:
        return Fn(atom.name, tuple(map(self.restored, atom.args))) if atom.args else atom

    def choice(self, choice: Choice) -> Choice:
        return Choice(choice.kind, self.restored(choice.point), self.restored(choice.option))
