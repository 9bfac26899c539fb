"""What the examples exercise: the engine's own log of fired and missed conditions, example by example.

While an example runs, the rules of its procedure carry the instruments of `engine.analysis.exercise`: the grounding
that answers the example also tells how its rules were exercised in a lawful world.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from engine.analysis.exercise import Way, exercised, instruments
from engine.knowledge.base import COMMON, KnowledgeBase, instead, load, parts_of
from engine.knowledge.scenarios import FEATURES
from engine.solving.program import Program, programs_opened

from .binding import play
from .coverage import norms_of
from .documents import Example, examples
from .errors import ExampleError, ExpectationError
from .house import feature_files, place_of, procedure_of

INSTRUMENTS = "instrumenten"


@dataclass(frozen=True, slots=True, order=True)
class Case:
    """An example as coverage refers to it: its file, the line that a reader is sent to, its name."""

    path: str
    line: int
    name: str


@dataclass(frozen=True, slots=True, order=True)
class Use:
    """A rule of a part of the procedure (known by its number there) that is exercised in some way."""

    part: str
    rule: int
    way: Way


@dataclass(frozen=True)
class Log:
    """What each example of a procedure exercises, and which norms it is about.

    ``red`` are examples of which the question cannot be asked; they count for nothing.
    """

    procedure: str
    used: Mapping[Case, frozenset[Use]]
    about: Mapping[Case, frozenset[str]]
    red: tuple[Case, ...]

    def by_use(self) -> dict[Use, list[Case]]:
        """The examples per use, in the order in which they ran."""
        found: dict[Use, list[Case]] = {}
        for case, used in self.used.items():
            for use in used:
                found.setdefault(use, []).append(case)
        return found


Written = list[tuple[Path, Example]]


def grouped(places: Iterable[Path], wanted: Callable[[Example], bool]) -> dict[str, Written]:
    """The wanted examples in files and folders, per procedure."""
    found: dict[str, Written] = {}
    for path in feature_files(places):
        try:
            procedure = procedure_of(path)
        except ExampleError:
            continue
        todo = [(path, e) for e in examples(path) if "nog-niet" not in e.tags and wanted(e)]
        if procedure != COMMON and todo:
            found.setdefault(procedure, []).extend(todo)
    return found


def written(procedure: str) -> Written:
    """The examples of a procedure with the files they stand in; what is marked as not yet true is left out."""
    return grouped([FEATURES], lambda example: True).get(procedure, [])


def case_of(path: Path, example: Example) -> Case:
    return Case(place_of(path), example.place, example.name)


def record(
    procedure: str,
    chosen: Written | None = None,
    workers: int = 1,
    progress: Callable[[int, int], None] = lambda done, total: None,
    firing_only: bool = False,
) -> Log:
    """Runs the examples of a procedure (by default all) and keeps what each of them exercises.

    ``firing_only`` keeps only which rules fire, in a fraction of the time.
    """
    todo = written(procedure) if chosen is None else chosen
    measured = {part: _instrumented(load(procedure, part), firing_only) for part in parts_of(procedure)}
    used: dict[Case, frozenset[Use]] = {}
    red: list[Case] = []
    with instead(measured.values()):
        labels = {text: part for part, each in measured.items() for name, text in each.texts if name == INSTRUMENTS}
        for done, (case, found, good) in enumerate(_all(todo, labels, workers), start=1):
            progress(done, len(todo))
            if good:
                used[case] = found
            else:
                red.append(case)
    about = {case: frozenset(norms_of(e)) for path, e in todo if (case := case_of(path, e)) in used}
    return Log(procedure, used, about, tuple(red))


def _instrumented(knowledge: KnowledgeBase, firing_only: bool) -> KnowledgeBase:
    text = instruments([each.rule for each in knowledge.rules], knowledge, firing_only)
    return replace(knowledge, texts=(*knowledge.texts, (INSTRUMENTS, f"% {knowledge.part}\n{text}")))


Measured = tuple[Case, frozenset[Use], bool]
_todo: list[tuple[Sequence[tuple[Path, Example]], Mapping[str, str]]] = []


def _all(todo: Sequence[tuple[Path, Example]], labels: Mapping[str, str], workers: int) -> Iterator[Measured]:
    _todo[:] = [(todo, labels)]
    if workers == 1 or not hasattr(os, "fork"):
        yield from map(_measure, range(len(todo)))
        return
    with multiprocessing.get_context("fork").Pool(workers) as pool:
        yield from pool.imap(_measure, range(len(todo)), chunksize=4)


def _measure(number: int) -> Measured:
    [(todo, labels)] = _todo
    path, example = todo[number]
    asking = replace(example, steps=tuple(step for step in example.steps if step.kind != "Dan"))
    with programs_opened() as opened:
        try:
            play(asking, path)
        except (ExampleError, ExpectationError):
            return case_of(path, example), frozenset(), False
    return case_of(path, example), frozenset(_uses(opened, labels)), True


def _uses(programs: Iterable[Program], labels: Mapping[str, str]) -> Iterator[Use]:
    for program in programs:
        for part in _named(program.texts, labels):
            yield from (Use(part, rule, way) for rule, way in exercised(program))


def _named(texts: Collection[str], labels: Mapping[str, str]) -> Iterator[str]:
    return (labels[text] for text in texts if text in labels)
