"""A batch that fails, is stopped or killed: whole output or none, and nothing lost or done twice."""

from __future__ import annotations

import os
import random
import signal
import time
from concurrent.futures import Executor, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from engine.batch import result
from engine.batch.answering import Row
from engine.batch.footing import FootingError
from engine.batch.journal import IN_ORDER, Journal, JournalError
from engine.batch.plan import Plan
from engine.batch.pools import local_pool
from engine.batch.running import Run
from engine.batch.writing import OutputError
from engine.wording.batch import progress_line
from tests.batch.samples import PROCEDURE, Here, contents, records_of, run, sixty, start, write_procedure

# --- whole or not at all ----------------------------------------------------------


def test_an_output_that_cannot_be_written_leaves_everything_as_it_was(plan: Plan) -> None:
    plan.output.write_text("oud", encoding="utf-8")
    for wrong in (plan.output.with_suffix(".pdf"), plan.output.parent / "weg" / "uit.csv"):
        with pytest.raises(OutputError):
            run(Plan(plan.inputs, wrong, root=plan.root), pool=Here)
    assert contents(plan.output.parent) == {"antwoorden.jsonl": b"oud"}


def test_nothing_is_half_written_when_writing_fails(plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    plan.output.write_text("oud", encoding="utf-8")

    def refuse(*_: object) -> None:
        raise OSError(28, "geen ruimte")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(OSError, match="geen ruimte"):
        run(plan, pool=Here)
    assert plan.output.read_text(encoding="utf-8") == "oud"
    assert [path.name for path in plan.output.parent.iterdir() if path.name.endswith(".tmp")] == []
    monkeypatch.undo()
    run(plan, pool=Here, resume=True)
    assert len(records_of(plan.output)) == 60


def test_what_is_told_to_remain_is_what_is_not_done_at_the_rate_of_this_sitting(plan: Plan) -> None:
    for progress in Run(plan, pool=Here):
        if progress.rate and progress.written is None:
            assert progress.remaining == pytest.approx((progress.total - progress.done) / progress.rate)


def test_a_run_that_was_stopped_goes_on_where_it_was(plan: Plan, tmp_path: Path) -> None:
    undisturbed = _undisturbed(plan, tmp_path)
    stopped = Run(plan, pool=Here)
    for progress in stopped:
        if progress.done >= 20:
            stopped.stop()
    assert stopped.result is None and set(contents(plan.output.parent)) == {"antwoorden.voortgang"}
    with pytest.raises(JournalError, match="--hervat"):
        run(plan, pool=Here)
    first = next(iter(Run(plan, pool=Here, resume=True)))
    assert 20 <= first.done < 60
    run(plan, pool=Here, resume=True)
    assert contents(plan.output.parent) == undisturbed


def test_the_writing_is_followed_and_can_be_stopped(
    plan: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(result, "_REPORTED", 20)
    undisturbed = _undisturbed(plan, tmp_path)
    followed = list(Run(plan, pool=Here))
    writing = [progress for progress in followed if progress.written is not None]
    assert [progress.written for progress in writing] == [20, 40, 60] and followed[-3:] == writing
    assert all(progress.done == 60 and not progress.rows for progress in writing)
    assert "█ 60 van 60 geschreven" in progress_line(writing[-1], 80)
    assert "20 van 60 geschreven" in progress_line(writing[0], 80)
    for path in plan.output.parent.iterdir():
        path.unlink()
    stopped = Run(plan, pool=Here)
    for progress in stopped:
        if progress.written == 20:
            stopped.stop()
    assert stopped.result is None and set(contents(plan.output.parent)) == {"antwoorden.voortgang"}
    run(plan, pool=Here, resume=True)
    assert contents(plan.output.parent) == undisturbed


def test_another_run_does_not_go_on_from_this_one(plan: Plan) -> None:
    stopped = Run(plan, pool=Here)
    for _ in stopped:
        stopped.stop()
    with pytest.raises(JournalError, match="er verschilt: opties"):
        run(Plan(plan.inputs, plan.output, detail="gronden", root=plan.root), pool=Here, resume=True)


def test_a_run_that_is_paused_does_nothing_until_it_may_go_on(plan: Plan) -> None:
    held = Run(plan, pool=Here)
    seen: list[int] = []
    with ThreadPoolExecutor(1) as other:
        held.pause()
        future = other.submit(lambda: seen.extend(progress.done for progress in held))
        time.sleep(0.5)
        assert not future.done()
        held.proceed()
        future.result(timeout=60)
    assert seen[-1] == 60 and held.result is not None


def _undisturbed(plan: Plan, tmp_path: Path) -> dict[str, bytes]:
    """What a run in one go gives, as if it were written to the same place."""
    run(plan, pool=Here)
    found = contents(plan.output.parent)
    for path in plan.output.parent.iterdir():
        path.unlink()
    return found


# --- nothing lost, nothing twice ----------------------------------------------------


@pytest.mark.parametrize("seed", [1, 2])
def test_killed_at_a_random_moment_and_resumed_gives_the_same(plan: Plan, tmp_path: Path, seed: int) -> None:
    undisturbed = _undisturbed(plan, tmp_path)
    chance = random.Random(seed)
    process = start(tmp_path, plan)
    assert process.stdout is not None
    for _ in range(chance.randint(1, 5)):
        process.stdout.readline()
    time.sleep(chance.random() * 0.05)
    process.send_signal(signal.SIGKILL)
    process.wait()
    if plan.journal.exists():
        run(plan, pool=Here, resume=True)
    assert contents(plan.output.parent) == undisturbed


def test_a_worker_that_dies_loses_nothing(plan: Plan, tmp_path: Path) -> None:
    undisturbed = _undisturbed(plan, tmp_path)
    pools: list[Any] = []

    def pool() -> Executor:
        pools.append(local_pool(1))
        return pools[-1]  # type: ignore[no-any-return]

    killed = False
    for progress in (going := Run(plan, pool=pool, workers=1)):
        if progress.done >= 10 and not killed:
            killed = True
            for process in pools[-1]._processes.values():
                process.kill()
    assert killed and len(pools) == 2 and going.result is not None
    assert contents(plan.output.parent) == undisturbed


def test_the_workers_of_a_cluster_do_the_same_even_when_one_is_killed(plan: Plan, tmp_path: Path) -> None:
    from distributed import LocalCluster

    from engine.batch.pools import cluster_pool

    undisturbed = _undisturbed(plan, tmp_path)
    with LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as cluster:
        killed = False
        for progress in (going := Run(plan, pool=lambda: cluster_pool(cluster.scheduler_address), workers=2)):
            if progress.done >= 10 and not killed:
                killed = True
                next(iter(cluster.workers.values())).process.process.kill()
    assert killed and going.result is not None
    assert contents(plan.output.parent) == undisturbed


def test_a_worker_that_has_other_rules_is_refused(tmp_path: Path) -> None:
    from distributed import LocalCluster

    from engine.batch.pools import cluster_pool

    root = write_procedure(tmp_path / "kb")
    plan = sixty(tmp_path, root)
    with LocalCluster(n_workers=1, threads_per_worker=1, processes=True, dashboard_address=None) as cluster:
        at_work = partial(cluster_pool, cluster.scheduler_address)
        run(plan, pool=at_work)
        before = contents(plan.output.parent)
        rules = root / PROCEDURE / "1_toets.lp"
        rules.write_text(rules.read_text(encoding="utf-8").replace("omzet, 100", "omzet, 500"), encoding="utf-8")
        with pytest.raises(FootingError, match=r"een andere kennisbank dan deze batch .* --hervat"):
            run(plan, pool=at_work)
    after = contents(plan.output.parent)
    assert after.pop("antwoorden.voortgang") and after == before


def test_looking_for_a_name_that_was_used_before_takes_no_search_through_all(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "x.voortgang", {})
    journal.add(
        [
            Row(number, "in", f"regel {number}", f"p {number % 50}", f"{number % 50}", "wel", b"{}")
            for number in range(60)
        ]
    )
    plan = journal._base.execute(f"EXPLAIN QUERY PLAN {IN_ORDER}").fetchall()
    assert any("USING INDEX by_key (key=? AND number<?)" in str(step) for step in plan)
    found = list(journal.done())
    assert [len(done.problems) for done in found] == [0] * 50 + [1] * 10
    assert found[50].problems[0].message.endswith("is al gebruikt in in, regel 0")
