"""Do the scenarios notice a mistake in a rule? ``python -m benchmarks.mutatie [PROCEDURE] [--soort S] [--monster N]``.

Every rule of the knowledge base is taken away in turn (with ``--soort``: a condition dropped or turned round, a limit
moved), and the scenarios are run in which that makes a difference to what holds, or may make one to how that is
explained, until one turns red. A mutant that none notices is printed as such: it needs a scenario, or a reason in
``dekking.toml`` of its procedure. With it stands in how many scenarios something else holds; is that in none, then the
condition is superfluous or a scenario is wanted. Rules in ``gemeen`` are put to the scenarios of all procedures.

``--monster N`` takes N rules by chance (the same ones every time), ``--meest M`` tries at most M scenarios per mutant
and procedure (default: all of those). ``--regels WOORD`` takes only rules whose place (``map/bestand.lp:regel``)
holds this word, ``--voorbeelden PAD`` puts them only to the scenarios of a file or folder; repeat either for more.
``--toetsen PAD`` puts what no scenario notices, and has no reason, to the tests in a file: of what no document uses (a
term in working days) only a test can tell.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import random
import resource
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from engine.analysis.mutants import Mutant, mutants
from engine.knowledge.base import KnowledgeBase, instead
from engine.knowledge.folders import COMMON, procedures
from engine.knowledge.scenarios import FEATURES
from engine.specs.coverage_log import grouped
from engine.specs.mutation import Fate, Trial, fate_among, known_as, observed, reasons, rules_of

KINDS = ("verwijderd", "voorwaarde weg", "voorwaarde omgekeerd", "grens verlegd")
MEMORY = 6 * 2**30
"""Bytes of address space: a rule without its limit can count on without end, and then its scenario has to turn red."""
_work: list[tuple[list[Trial], list[tuple[Mutant, bool]], list[str]]] = []
"""The trials, the mutants with whether a reason is known for each, and the tests."""


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("procedure", nargs="*", default=[*procedures(), COMMON])
    parser.add_argument("--soort", choices=KINDS, action="append")
    parser.add_argument("--monster", type=int, default=0)
    parser.add_argument("--meest", type=int, default=0)
    parser.add_argument("--regels", action="append", default=[])
    parser.add_argument("--voorbeelden", action="append", type=Path, default=[])
    parser.add_argument("--toetsen", action="append", default=[])
    parser.add_argument("--werkers", type=int, default=multiprocessing.cpu_count())
    asked = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    unnoticed = 0
    for procedure in asked.procedure:
        unnoticed += _one(procedure, asked)
    return 1 if unnoticed else 0


def _one(procedure: str, asked: argparse.Namespace) -> int:
    rules = [r for r in rules_of(procedure) if not asked.regels or any(w in str(r.location) for w in asked.regels)]
    todo = [m for rule in rules for m in mutants(rule) if m.kind in (asked.soort or KINDS[:1])]
    random.Random(1).shuffle(todo)
    todo = todo[: asked.monster or None]
    known = reasons(procedure)
    chosen = grouped(asked.voorbeelden or [FEATURES], lambda example: True)
    users = [each for each in (procedures() if procedure == COMMON else (procedure,)) if each in chosen]
    logs = {each: observed(each, todo, chosen[each], asked.werkers) for each in users}
    trials = [Trial(each, todo, log, asked.meest) for each, log in logs.items()]
    trials.sort(key=lambda trial: len(trial.examples))
    _work[:] = [(trials, [(mutant, known_as(mutant) in known) for mutant in todo], asked.toetsen)]
    counts = {"gezien": 0, "door een toets": 0, "met reden": 0, "NIET GEZIEN": 0}
    for fate, word in _fates(len(todo), asked.werkers):
        mutant = fate.mutant
        counts[word] += 1
        by = (
            f"{fate.noticed.path}:{fate.noticed.line}"
            if fate.noticed
            else f"{fate.tried} van {fate.able} ({fate.differing})"
        )
        part = f" ({mutant.part})" if mutant.part else ""
        print(f"{word}\t{mutant.kind}{part}\t{mutant.rule.location}\t{by}\t{known_as(mutant)[0]}", flush=True)
    print(f"{procedure}: " + ", ".join(f"{n} {word}" for word, n in counts.items()), file=sys.stderr)
    return counts["NIET GEZIEN"]


def _fates(count: int, workers: int) -> Iterator[tuple[Fate, str]]:
    if workers == 1:
        yield from map(_fate, range(count))
        return
    with multiprocessing.get_context("fork").Pool(workers) as pool:
        yield from pool.imap_unordered(_fate, range(count))


def _fate(number: int) -> tuple[Fate, str]:
    [(trials, todo, tests)] = _work
    mutant, has_reason = todo[number]
    fate = fate_among(trials, mutant)
    if fate.noticed is not None:
        return fate, "gezien"
    if has_reason:
        return fate, "met reden"
    changed = [each for trial in trials for each in trial.rules_with(mutant)]
    return fate, "door een toets" if tests and _turn_red(tests, changed) else "NIET GEZIEN"


def _turn_red(tests: Sequence[str], changed: Sequence[KnowledgeBase]) -> bool:
    """Whether one of the tests fails with other rules; in a process of its own, which has not yet read the tests."""
    if (child := os.fork()) == 0:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        with instead(changed):
            os._exit(pytest.main(["-x", "-n0", "-p", "no:cacheprovider", *tests]))
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == pytest.ExitCode.TESTS_FAILED


if __name__ == "__main__":
    sys.exit(main())
