"""What the examples exercise: the engine's own log of fired and missed conditions, example by example.

An example runs as it always does. Then the instruments of `engine.analysis.exercise` are put beside the programs that
answered it, and tell how their rules were exercised in a lawful world. A mark in its texts says which part of the
procedure a program is about.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from engine.analysis.exercise import Instruments, Way, exercised, instruments
from engine.knowledge.base import KnowledgeBase, instead, load, parts_of
from engine.knowledge.folders import COMMON
from engine.knowledge.scenarios import FEATURES
from engine.solving.program import Program, programs_opened
from engine.specs.binding import play
from engine.specs.coverage import norms_of
from engine.specs.documents import Example, examples
from engine.specs.errors import ExampleError, ExpectationError
from engine.specs.house import feature_files, place_of, procedure_of

_MARK = "onderdeel"


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
    tools: Mapping[str, Instruments] | None = None,
) -> Log:
    """Runs the examples of a procedure (by default all) and keeps what each of them exercises.

    ``tools`` are the instruments per part, where it is not about every way to exercise every rule.
    """
    todo = written(procedure) if chosen is None else chosen
    parts = {part: load(procedure, part) for part in parts_of(procedure)}
    tools = tools or {part: instruments([r.rule for r in each.rules], each) for part, each in parts.items()}
    used: dict[Case, frozenset[Use]] = {}
    red: list[Case] = []
    with instead(map(_marked, parts.values())):
        for done, (case, found, good) in enumerate(_all(todo, tools, workers), start=1):
            progress(done, len(todo))
            if good:
                used[case] = found
            else:
                red.append(case)
    about = {case: frozenset(norms_of(e)) for path, e in todo if (case := case_of(path, e)) in used}
    return Log(procedure, used, about, tuple(red))


def _marked(knowledge: KnowledgeBase) -> KnowledgeBase:
    return replace(knowledge, texts=(*knowledge.texts, (_MARK, _mark(knowledge.part))))


def _mark(part: str) -> str:
    return f"% {_MARK} {part}"


Measured = tuple[Case, frozenset[Use], bool]
_todo: list[tuple[Sequence[tuple[Path, Example]], Mapping[str, Instruments]]] = []


def _all(todo: Sequence[tuple[Path, Example]], tools: Mapping[str, Instruments], workers: int) -> Iterator[Measured]:
    _todo[:] = [(todo, tools)]
    if workers == 1 or not hasattr(os, "fork"):
        yield from map(_measure, range(len(todo)))
        return
    with multiprocessing.get_context("fork").Pool(workers) as pool:
        yield from pool.imap(_measure, range(len(todo)), chunksize=4)


def _measure(number: int) -> Measured:
    [(todo, tools)] = _todo
    path, example = todo[number]
    asking = replace(example, steps=tuple(step for step in example.steps if step.kind != "Dan"))
    with programs_opened() as opened:
        try:
            play(asking, path)
        except (ExampleError, ExpectationError):
            return case_of(path, example), frozenset(), False
    return case_of(path, example), frozenset(_uses(opened, tools)), True


def _uses(programs: Iterable[Program], tools: Mapping[str, Instruments]) -> Iterator[Use]:
    for program in programs:
        for part in tools:
            if _mark(part) in program.texts:
                yield from (Use(part, rule, way) for rule, way in exercised(program, tools[part]))
