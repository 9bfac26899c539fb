"""Whether the examples notice a mistake in a rule: each mutant is put to examples until one turns red.

The examples that speak of the same things as the rule come first, so that most mutants are noticed at once. With a log
of what the examples exercise only those are tried that can notice: where a rule does not fire, nobody sees it go.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.analysis.exercise import Way
from engine.analysis.mutants import Mutant, mutants, mutated
from engine.knowledge.base import KnowledgeBase, instead, load, parts_of
from engine.knowledge.norms import AnnotatedRule
from engine.terms import Rule

from .binding import play
from .coverage import norms_of
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

    def __init__(self, procedure: str, log: Log | None = None, most: int = 0) -> None:
        self.most = most
        self.parts = {part: load(procedure, part) for part in parts_of(procedure)}
        self.examples: Written = {case_of(path, e): (path, e) for path, e in written(procedure)}
        self.words = {case: _words(_said(*each)) for case, each in self.examples.items()}
        self.norms = {case: norms_of(example) for case, (_, example) in self.examples.items()}
        self.fires = None if log is None else log.by_use()

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
        changed = [other for each in self.parts.values() if (other := mutated(each, mutant)) is not None]
        for number, case in enumerate(todo, start=1):
            if not self._passes(changed, case):
                return Fate(mutant, case, number, len(able))
        return Fate(mutant, None, len(todo), len(able))

    def _able(self, mutant: Mutant) -> list[Case]:
        """The examples that can notice: those in which the rule fires, or would fire once the condition is altered."""
        if self.fires is None:
            return list(self.examples)
        if mutant.kind != "verwijderd" and not any(use.way.kind == "mist" for use in self.fires):
            return list(self.examples)
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
        """The cases in order: first those about its norms, then those that share most words with the rule."""
        wanted = _words(f"{rule.text} {rule.location.file}")
        norms = {norm for each in self._annotated(rule) for norm in each.norms}
        if rule.head is not None and rule.head.name in _LIMITS:
            wanted |= {"onbekend", "ontbreekt"}
        part = Path(rule.location.file).parent.name

        def order(case: Case) -> tuple[bool, bool, int, int, Case]:
            path, example = self.examples[case]
            elsewhere = part in self.parts and path.parent.name != part
            return not norms & self.norms[case], elsewhere, -len(wanted & self.words[case]), len(example.steps), case

        return sorted(cases, key=order)

    def _annotated(self, rule: Rule) -> Iterator[AnnotatedRule]:
        for knowledge in self.parts.values():
            yield from (r for r in knowledge.rules if r.rule.location == rule.location and r.rule.text == rule.text)

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
