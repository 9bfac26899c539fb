"""Whether the examples notice a mistake in a rule: each mutant is put to the examples in which its rule fires.

An example in which a rule does not fire cannot notice that it is gone. The examples that speak of the same things as
the rule come first, so that most mutants are noticed at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.analysis.exercise import Way
from engine.analysis.mutants import Mutant, mutants, mutated
from engine.knowledge.base import KnowledgeBase, instead, load, parts_of
from engine.terms import Rule

from .binding import play
from .coverage_log import Case, Log, Use, case_of, written
from .documents import Example

Written = Mapping[Case, tuple[Path, Example]]
_WORD = re.compile(r"[A-Za-z][\w.-]{3,}")
_LIMITS = ("ondergrens", "bovengrens", "telwaarde", "mist")


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a mutant: the example that noticed it (``None``: none did), how many were tried of how many."""

    mutant: Mutant
    noticed: Case | None
    tried: int
    able: int


def rules_of(procedure: str) -> list[Rule]:
    """The rules of all parts of a procedure that have a condition, each once."""
    found: dict[tuple[str, str], Rule] = {}
    for part in parts_of(procedure):
        for each in load(procedure, part).rules:
            if each.rule.head is not None and each.rule.body:
                found.setdefault((str(each.rule.location), each.rule.text), each.rule)
    return list(found.values())


class Trial:
    """Puts mutants to the examples of a procedure. ``most`` examples are tried per mutant (0: all that can notice)."""

    def __init__(self, log: Log, most: int = 0) -> None:
        self.log = log
        self.most = most
        self.parts = {part: load(log.procedure, part) for part in parts_of(log.procedure)}
        self.examples: Written = {case_of(path, e): (path, e) for path, e in written(log.procedure)}
        self.words = {case: _words(_said(*each)) for case, each in self.examples.items()}
        self.fires = log.by_use()

    def fates(self, rules: Iterable[Rule], kinds: Sequence[str] = ("verwijderd",)) -> Iterator[Fate]:
        """What becomes of the mutants of some kinds of each rule."""
        for rule in rules:
            for mutant in mutants(rule):
                if mutant.kind in kinds:
                    yield self.fate(mutant)

    def fate(self, mutant: Mutant) -> Fate:
        """Tries the examples one by one until one notices."""
        able = self._able(mutant)
        todo = self._nearest(mutant.rule, able)[: self.most or None]
        changed = [k for each in self.parts.values() if (k := mutated(each, mutant)) is not None]
        for number, case in enumerate(todo, start=1):
            if not self._passes(changed, case):
                return Fate(mutant, case, number, len(able))
        return Fate(mutant, None, len(todo), len(able))

    def _able(self, mutant: Mutant) -> list[Case]:
        """The examples that can notice: those in which the rule fires, or would fire once the condition is altered."""
        kinds = ["vuurt"] if mutant.kind == "verwijderd" else ["vuurt", "mist", "onder", "gelijk", "boven"]
        found: dict[Case, None] = {}
        for part, knowledge in self.parts.items():
            for number, each in enumerate(knowledge.rules):
                if each.rule.location == mutant.rule.location and each.rule.text == mutant.rule.text:
                    at = [-1, *(n for n, p in enumerate(each.rule.body) if p == mutant.part)]
                    uses = (Use(part, number, Way(kind, n)) for kind in kinds for n in at)  # type: ignore[arg-type]
                    found.update(dict.fromkeys(case for use in uses for case in self.fires.get(use, ())))
        return [case for case in found if case in self.examples]

    def _nearest(self, rule: Rule, cases: Sequence[Case]) -> list[Case]:
        """The cases in order: first those that share most words with the rule, then the cheapest."""
        wanted = _words(f"{rule.text} {rule.location.file}")
        if rule.head is not None and rule.head.name in _LIMITS:
            wanted |= {"onbekend", "ontbreekt"}
        cost = {case: len(self.log.used[case]) for case in cases}
        return sorted(cases, key=lambda case: (-len(wanted & self.words[case]), cost[case], case))

    def _passes(self, changed: Sequence[KnowledgeBase], case: Case) -> bool:
        path, example = self.examples[case]
        with instead(changed):
            try:
                play(example, path)
            except Exception:  # whatever goes wrong turns the example red
                return False
        return True


def _said(path: Path, example: Example) -> str:
    cells = (cell for step in example.steps for row in step.table for cell in row)
    return " ".join((path.stem, path.parent.name, example.rule, *(s.text for s in example.steps), *cells))


def _words(text: str) -> set[str]:
    """The words of a text; what is joined by underscores also counts apart."""
    found = {word.casefold() for word in _WORD.findall(text)}
    return found | {piece for word in found for piece in re.split(r"[_.]", word) if len(piece) > 1}
