"""Runs feature files with pytest-bdd and tells what came of every example in them.

pytest is started without its own output, configuration and other plugins. The examples are collected once; where the
system can fork, workers then take them in small lots, so that every core is used and the knowledge bases are read once.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path

import pytest
from pytest_bdd.scenario import scenario_wrapper_template_registry

from engine.knowledge.base import load
from engine.knowledge.folders import procedures
from engine.specs import plugin
from engine.specs.documents import Example, Feature, examples_in, read_feature
from engine.specs.errors import ExampleError, ExpectationError
from engine.specs.house import feature_files, grammar, place_of, procedure_of
from engine.specs.lint import KINDS, lint, misplaced
from engine.specs.results import Failure, FeatureResult, Outcome, Result, RuleResult, Run

Key = tuple[str, int, int]
"""An example as pytest knows it: the file, the line of the scenario, the number of the row."""
KEY = pytest.StashKey[Key]()
Came = tuple[Outcome, Failure | None]
Outcomes = Mapping[Key, Came]
Reporting = Generator[None, pytest.TestReport, pytest.TestReport]
LOT = 6
_OPTIONS = (
    "--capture=no", "--noconftest", "--disable-plugin-autoload", f"--config-file={os.devnull}",
    *(f"-p{name}" for name in ("pytest_bdd.plugin", "no:terminal", "no:cacheprovider", "no:faulthandler", "no:logging",
      "no:warnings", "no:unraisableexception", "no:threadexception", "no:stepwise", "no:junitxml", "no:doctest")),
)  # fmt: skip


def run(
    places: Iterable[Path],
    wanted: Callable[[Example], bool] = lambda example: True,
    workers: int = 1,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Run:
    """Lints and runs the examples in files and folders.

    ``wanted`` says which examples; ``progress`` hears how many of how many are done. One worker runs in this process
    and thread, so that a screen can call it.
    """
    asked = written(places).selected(wanted)
    keys = {_key(f.file, r.example) for f in asked.features for r in f.results}
    files = [f.file for f in asked.features if f.rules]
    outcomes = _outcomes(files, keys, workers, progress) if keys else {}
    return _with(asked, outcomes)


# --- what is written ------------------------------------------------------------


def written(places: Iterable[Path]) -> Run:
    """What files and folders hold before anything has run: every example counts as lost until there is an outcome."""
    places = list(places)
    features = tuple(_written(path) for path in feature_files(places))
    return Run(features, tuple(r for p in places for r in misplaced(p)))


def _written(path: Path) -> FeatureResult:
    """A feature file before it has run."""
    remarks = tuple(lint(path, grammar(), place_of(path)))
    try:
        feature = read_feature(path.read_text(encoding="utf-8"))
    except Exception:
        feature = None
    if feature is None:
        return FeatureResult(path, "", "", "", "", "", (), (), remarks)
    try:
        procedure = procedure_of(path, feature)
    except ExampleError:
        procedure = ""
    kind = next((k for k in KINDS if k in feature.tags), "")
    sources = tuple(t.removeprefix("bron:") for t in feature.tags if t.startswith("bron:"))
    rules = tuple(_rules(feature))
    return FeatureResult(
        path, procedure, _part(path, procedure), kind, feature.name, feature.description.strip(), sources, rules,
        remarks,
    )  # fmt: skip


def _rules(feature: Feature) -> Iterator[RuleResult]:
    for rule in feature.rules:
        results = tuple(Result(example, "verloren") for example in examples_in(feature, rule))
        yield RuleResult(rule.title, rule.norms, rule.line, results)


def _part(path: Path, procedure: str) -> str:
    """The part of the procedure that the file is about, if it stands in a folder of that name."""
    return path.parent.name if procedure and path.parent.parent.name == procedure else ""


def _with(run_: Run, outcomes: Outcomes) -> Run:
    """The run with what came of its examples."""
    features = []
    for feature in run_.features:
        rules = []
        for rule in feature.rules:
            found = [(r, outcomes.get(_key(feature.file, r.example))) for r in rule.results]
            results = tuple(replace(r, outcome=o[0], failure=o[1]) if o else r for r, o in found)
            rules.append(replace(rule, results=results))
        features.append(replace(feature, rules=tuple(rules)))
    return replace(run_, features=tuple(features))


def _key(path: Path, example: Example) -> Key:
    return str(path), example.line, example.row


# --- running --------------------------------------------------------------------


def _outcomes(
    files: Sequence[Path], wanted: set[Key], workers: int, progress: Callable[[int, int], None]
) -> dict[Key, Came]:
    """Runs pytest and gives what came of every wanted example that it found."""
    recorder = _Recorder(wanted, workers if hasattr(os, "fork") else 1, progress)
    with _alone():
        code = pytest.main([*_OPTIONS, *map(str, files)], [plugin, recorder])
    if code == pytest.ExitCode.INTERRUPTED:
        raise KeyboardInterrupt
    if code in (pytest.ExitCode.INTERNAL_ERROR, pytest.ExitCode.USAGE_ERROR):
        raise RuntimeError(f"pytest stopte met code {code}")
    return recorder.outcomes


@contextmanager
def _alone() -> Iterator[None]:
    """Without the pytest settings that somebody has in the environment."""
    kept = {name: os.environ.pop(name) for name in ("PYTEST_ADDOPTS", "PYTEST_PLUGINS") if name in os.environ}
    try:
        yield
    finally:
        os.environ.update(kept)


class _Recorder:
    """Chooses the wanted examples, lets workers run them, and keeps what came of each."""

    def __init__(self, wanted: set[Key], workers: int, progress: Callable[[int, int], None]) -> None:
        self.wanted = wanted
        self.workers = workers
        self.progress = progress
        self.outcomes: dict[Key, Came] = {}

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(
        self, collector: pytest.Collector
    ) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
        """A file that cannot be collected: none of its examples can run."""
        report = yield
        if report.failed:
            for key in self.wanted:
                if key[0] == str(collector.path):
                    self.outcomes[key] = ("ongeldig", Failure(str(report.longrepr), key[1]))
        return report

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        rows: Counter[tuple[str, int]] = Counter()
        for item in items:
            template = scenario_wrapper_template_registry[item.function]  # type: ignore[attr-defined]
            place = (str(item.path), template.line_number)
            item.stash[KEY] = (*place, rows[place])
            rows[place] += 1
        items[:] = [item for item in items if item.stash[KEY] in self.wanted]

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        lots = [range(i, min(i + LOT, len(session.items))) for i in range(0, len(session.items), LOT)]
        done = 0
        for lot, came in self._came(session, lots):
            self.outcomes.update(came)
            done += len(lot)
            self.progress(done, len(session.items))
        return True

    def _came(self, session: pytest.Session, lots: Sequence[range]) -> Iterator[tuple[range, dict[Key, Came]]]:
        if self.workers == 1 or len(lots) <= 1:
            for lot in lots:
                yield _run_lot(session, self, lot)
            return
        _warm(session.items)
        count = min(self.workers, len(lots))
        with multiprocessing.get_context("fork").Pool(count, _inherit, (session, self)) as pool:
            yield from pool.imap_unordered(_run_forked, lots)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[None]) -> Reporting:
        report = yield
        key = item.stash[KEY]
        if report.skipped:
            self.outcomes[key] = ("overgeslagen", None)
        elif report.failed and call.excinfo is not None:
            self.outcomes[key] = _failed(item, call.excinfo.value)
        elif report.when == "call":
            self.outcomes[key] = ("geslaagd", None)
        return report


def _failed(item: pytest.Item, error: BaseException) -> Came:
    step, line = item.stash.get(plugin.STEP, ("", 0))
    cause = error.__cause__ or error
    if isinstance(cause, ExpectationError):
        return "mislukt", Failure(str(cause), line, step, cause.proof)
    if isinstance(cause, ExampleError):
        return "ongeldig", Failure(str(cause), line, step)
    return "enginefout", Failure(f"{type(cause).__name__}: {cause}", line, step)


# --- workers --------------------------------------------------------------------

_inherited: list[tuple[pytest.Session, _Recorder]] = []
"""What a worker has from the process that began it: everything is collected before that."""


def _inherit(session: pytest.Session, recorder: _Recorder) -> None:
    """Begins a worker. The first process hears an interruption and ends the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _inherited[:] = [(session, recorder)]


def _run_lot(session: pytest.Session, recorder: _Recorder, lot: range) -> tuple[range, dict[Key, Came]]:
    items = session.items[lot.start : lot.stop]
    for item, following in zip_longest(items, items[1:]):
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
    keys = [item.stash[KEY] for item in items]
    return lot, {key: recorder.outcomes[key] for key in keys if key in recorder.outcomes}


def _run_forked(lot: range) -> tuple[range, dict[Key, Came]]:
    [(session, recorder)] = _inherited
    return _run_lot(session, recorder, lot)


def _warm(items: Sequence[pytest.Item]) -> None:
    """Reads the knowledge bases before the workers begin, so that each is read once."""
    about = {procedure_of(path) for path in {item.path for item in items}}
    for procedure in about & set(procedures()):
        load(procedure)
