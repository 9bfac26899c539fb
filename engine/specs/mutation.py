"""Whether the examples notice a mistake in a rule: each mutant is put to examples until one turns red.

First come the examples in which the mutant makes something hold that did not, or leaves something out: `observed` finds
them by one run of each. Then those in which the mutant or the rule fires, for what holds may be explained otherwise.
Each time those come first that speak of the same things as the rule.
A rule that all procedures share is put to the examples of each of them; it is noticed when one does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from engine.analysis.exercise import Body, Instruments, Way, atom, beside
from engine.analysis.mutants import Mutant, differences, firings, mutated
from engine.knowledge.annotations import paragraphs
from engine.knowledge.base import KnowledgeBase, instead, load, parts_of, shared_text
from engine.knowledge.folders import COMMON, KB_ROOT, procedures
from engine.knowledge.norms import AnnotatedRule, annotated_rules
from engine.models.vocabulary import Vocabulary
from engine.solving.reading import read_program
from engine.specs.binding import play
from engine.specs.coverage import norms_of
from engine.specs.coverage_log import Case, Log, Use, Written, case_of, record, written
from engine.specs.coverage_table import exceptions
from engine.specs.documents import Example
from engine.terms import Aggregate, BodyPart, Fn, ForAll, Literal, Rule, Term, Var

Nearness = tuple[bool, bool, float, int, int, Case]
_WORD = re.compile(r"[A-Za-z][\w.-]{3,}")
_DIFFERS, _MISSES, _FIRES = Way("verschilt"), Way("mist"), Way("vuurt")
_LIMITS = ("ondergrens", "bovengrens", "telwaarde", "mist")


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a mutant: the example that noticed it (``None``: none did), how many were tried of how many.

    In ``differing`` of them something else holds.
    """

    mutant: Mutant
    noticed: Case | None
    tried: int
    able: int
    differing: int


def rules_of(procedure: str) -> list[Rule]:
    """The rules with a condition that stand in the folder of a procedure, or in that of what all share; each once."""
    found: dict[tuple[str, str], Rule] = {}
    for knowledge in (*_of(procedure), *_shared().values()):
        for rule in (each.rule for each in knowledge.rules):
            if rule.head is not None and rule.body and rule.location.file.startswith(f"{procedure}/"):
                found.setdefault((str(rule.location), rule.text), rule)
    return list(found.values())


def reasons(procedure: str) -> Mapping[tuple[str, str, str], str]:
    """Why no example can notice a mutant, as ``dekking.toml`` says it, by what it is known as (see `known_as`)."""
    said = exceptions(procedure).get("zonder_verschil", ())
    return {
        (rule, each.get("soort", "verwijderd"), part): each["reden"]
        for each in said
        for rule in each.get("regels") or [each["regel"]]
        for part in each.get("voorwaarden") or [each.get("voorwaarde", "")]
    }


def known_as(mutant: Mutant) -> tuple[str, str, str]:
    """How ``dekking.toml`` refers to a mutant: the rule on one line, the kind, and the condition that it is about."""
    return " ".join(mutant.rule.text.split()), mutant.kind, str(mutant.part or "")


def _of(procedure: str) -> list[KnowledgeBase]:
    """The parts of a procedure; of what all share those of all procedures."""
    users = procedures() if procedure == COMMON else (procedure,)
    return [load(user, part) for user in users for part in parts_of(user)]


@cache
def _shared() -> Mapping[str, KnowledgeBase]:
    """The shared texts that are in no part but asked for by name, as knowledge bases that `instead` takes."""
    in_a_part = {file for each in _of(COMMON) for file, _ in each.texts}
    found = {}
    for path in sorted((KB_ROOT / COMMON).glob("*/*.lp")):
        name, file = f"{path.parent.name}/{path.stem}", str(path.relative_to(KB_ROOT))
        if file not in in_a_part:
            text = shared_text(name)
            rules = annotated_rules(list(paragraphs(text, read_program(text, file))))
            found[name] = KnowledgeBase(COMMON, name, {}, ((file, text),), rules, {}, {}, Vocabulary({}), path.parent)
    return found


def observed(procedure: str, todo: Sequence[Mutant], chosen: Written | None = None, workers: int = 1) -> Log:
    """In which examples of a procedure (by default all) each of the mutants makes a difference to what holds.

    A mutant is known by its number in ``todo``. It is also kept where its rule fires, and those that look at what that
    derives.
    """
    theirs = {(mutant.rule.location, mutant.rule.text) for mutant in todo}
    heads = [mutant.rule.head for mutant in todo if mutant.rule.head is not None]
    tools: dict[str, Instruments] = {}
    for part in parts_of(procedure):
        rules = [each.rule for each in load(procedure, part).rules]
        there = {(rule.location, rule.text) for rule in rules}
        found: list[tuple[Fn, Body]] = [
            (atom(number, way), body)
            for number, mutant in enumerate(todo)
            if (mutant.rule.location, mutant.rule.text) in there
            for way, bodies in ((_DIFFERS, differences), (_MISSES, firings))
            for body in bodies(mutant)
        ]
        for number, rule in enumerate(rules):
            about = (rule.location, rule.text) in theirs or _looks_at(rule, heads)
            if rule.head is not None and rule.body and about:
                found.append((atom(number, _FIRES), rule.body))
        tools[part] = beside(found)
    return record(procedure, chosen, workers, tools=tools)


def _texts_with(mutant: Mutant) -> list[KnowledgeBase]:
    """The shared texts in which the mutant stands."""
    return [other for each in _shared().values() if (other := mutated(each, mutant)) is not None]


class Trial:
    """Puts mutants to the examples of a procedure that can notice them.

    ``log`` says which examples those are for the mutants in ``todo``, see `observed`. ``most`` examples are tried per
    mutant (0: all of them).
    """

    def __init__(self, procedure: str, todo: Sequence[Mutant], log: Log, most: int = 0) -> None:
        self.most = most
        self.parts = {part: load(procedure, part) for part in parts_of(procedure)}
        every = {case_of(path, e): (path, e) for path, e in written(procedure)}
        self.examples = {case: every[case] for case in log.used}
        self.words = {case: _words(_said(*each)) for case, each in self.examples.items()}
        self.norms = {case: norms_of(example) for case, (_, example) in self.examples.items()}
        self.numbers = {mutant: number for number, mutant in enumerate(todo)}
        self.uses = log.by_use()
        self._asking: dict[str, list[Case]] = {}

    def fate(self, mutant: Mutant) -> Fate:
        """Tries the examples one by one until one notices."""
        changed, texts = self.rules_with(mutant), _texts_with(mutant)
        differing = {c for t in texts for c in self._asking_for(t.part)} | self._uses(mutant, _DIFFERS)
        groups = (differing, self._uses(mutant, _MISSES), self._firing(mutant))
        nearness = self._nearness(mutant.rule)
        able = list(dict.fromkeys(case for cases in groups for case in sorted(cases, key=nearness)))
        todo = able[: self.most or None]
        for number, case in enumerate(todo, start=1):
            if not self._passes(changed, case):
                return Fate(mutant, case, number, len(able), len(differing))
        return Fate(mutant, None, len(todo), len(able), len(differing))

    def rules_with(self, mutant: Mutant) -> Sequence[KnowledgeBase]:
        """The rules with the mutant in them, to be put in the place of what they were (see `instead`)."""
        return self._changed(mutant)[-1]

    def _changed(
        self, mutant: Mutant
    ) -> tuple[Sequence[KnowledgeBase], Sequence[KnowledgeBase], Sequence[KnowledgeBase]]:
        """The parts in which the mutant stands, the shared texts in which it does, and all that is other by it."""
        parts = [other for each in self.parts.values() if (other := mutated(each, mutant)) is not None]
        texts = [other for each in _shared().values() if (other := mutated(each, mutant)) is not None]
        return parts, texts, parts or [*texts, *self._anew(f"{mutant.rule.location} {mutant.text}")]

    def _anew(self, why: str) -> Iterator[KnowledgeBase]:
        """The parts with another fingerprint: nothing that was worked out with the shared text as it was is kept."""
        remark = ("mutant", f"% {why}\n")
        return (replace(each, texts=(*each.texts, remark)) for each in self.parts.values())

    def _asking_for(self, name: str) -> list[Case]:
        """The examples that ask for a shared text: those that cannot do with one that is no program."""
        if name not in self._asking:
            text = _shared()[name]
            broken = [replace(text, texts=((text.texts[0][0], "geen programma"),)), *self._anew(f"geen {name}")]
            self._asking[name] = [case for case in self.examples if not self._passes(broken, case)]
        return self._asking[name]

    def _uses(self, mutant: Mutant, way: Way) -> set[Case]:
        """The examples that differ in some way once the mutant is there."""
        return {c for part in self.parts for c in self.uses.get(Use(part, self.numbers[mutant], way), ())}

    def _firing(self, mutant: Mutant) -> set[Case]:
        """The examples in which the rule fires."""
        return {
            case
            for part, knowledge in self.parts.items()
            for number, each in enumerate(knowledge.rules)
            if each.rule.location == mutant.rule.location and each.rule.text == mutant.rule.text
            for case in self.uses.get(Use(part, number, _FIRES), ())
        }

    def _users(self, rule: Rule) -> Iterator[Sequence[Case]]:
        """Per rule that looks at what this one derives: the examples in which it fires."""
        assert rule.head is not None
        for part, knowledge in self.parts.items():
            if any(each.rule.location == rule.location for each in knowledge.rules):
                for number, each in enumerate(knowledge.rules):
                    if _looks_at(each.rule, [rule.head]):
                        yield self.uses.get(Use(part, number, _FIRES), ())

    def _nearness(self, rule: Rule) -> Callable[[Case], Nearness]:
        """By what cases are ordered: first those about its norms, then those in which few others do what it is for.

        A rule that fires everywhere is noticed where a rule fires that looks at it and seldom does. What is left is
        ordered by the words that the case shares with the rule.
        """
        wanted = _words(f"{rule.text} {rule.location.file}")
        norms = {norm for each in self._annotated(rule) for norm in each.norms}
        if rule.head is not None and rule.head.name in _LIMITS:
            wanted |= {"onbekend", "ontbreekt"}
        part = Path(rule.location.file).parent.name
        seldom: dict[Case, float] = {}
        for using in self._users(rule):
            for case in using:
                seldom[case] = seldom.get(case, 0) + 1 / len(using)

        def nearness(case: Case) -> Nearness:
            path, example = self.examples[case]
            elsewhere = part in self.parts and path.parent.name != part
            shared = len(wanted & self.words[case])
            return (
                not norms & self.norms[case],
                elsewhere,
                -round(seldom.get(case, 0), 1),
                -shared,
                len(example.steps),
                case,
            )

        return nearness

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


def fate_among(trials: Iterable[Trial], mutant: Mutant) -> Fate:
    """What becomes of a mutant that is put to the examples of several procedures in turn."""
    found = Fate(mutant, None, 0, 0, 0)
    for trial in trials:
        fate = trial.fate(mutant)
        counts = (found.tried + fate.tried, found.able + fate.able, found.differing + fate.differing)
        found = Fate(mutant, fate.noticed, *counts)
        if found.noticed is not None:
            break
    return found


def _looks_at(rule: Rule, heads: Iterable[Fn]) -> bool:
    """Whether a rule looks at something that one of the heads can derive."""
    atoms = list(_atoms(rule.body))
    return any(_agree(head, atom) for head in heads for atom in atoms)


def _atoms(body: Iterable[BodyPart]) -> Iterator[Fn]:
    """The atoms that a body looks at, wherever in it."""
    for part in body:
        match part:
            case Literal():
                yield part.atom
            case ForAll():
                yield from _atoms((part.literal, *part.condition))
            case Aggregate():
                yield from (atom for element in part.elements for atom in _atoms(element.condition))


def _agree(one: Term, other: Term) -> bool:
    """Whether the two can be the same, as far as names and values tell."""
    if isinstance(one, Var) or isinstance(other, Var):
        return True
    if isinstance(one, Fn) and isinstance(other, Fn):
        same = one.name == other.name and len(one.args) == len(other.args)
        return same and all(map(_agree, one.args, other.args))
    return one == other or not isinstance(one, (Fn, int, str)) or not isinstance(other, (Fn, int, str))


def _said(path: Path, example: Example) -> str:
    cells = (cell for step in example.steps for row in step.table for cell in row)
    return " ".join((path.stem, path.parent.name, example.rule, *(s.text for s in example.steps), *cells))


def _words(text: str) -> set[str]:
    """The words of a text; what is joined by underscores also counts apart."""
    found = {word.casefold() for word in _WORD.findall(text)}
    return found | {piece for word in found for piece in re.split(r"[_.]", word) if len(piece) > 1}
