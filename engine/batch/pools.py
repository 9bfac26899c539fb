"""Who does the work: processes on this machine, or the workers of a cluster. Both take the same calls."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from multiprocessing.connection import wait
from typing import Any, TypeVar

T = TypeVar("T")

RECYCLED_AFTER = 40_000_000
"""After so many bytes of input all workers are replaced: clingo never gives the memory of a symbol back."""
CLUSTER_SECONDS = 10
"""How long a cluster may take to answer."""


class ClusterError(RuntimeError):
    """The cluster cannot be used; the message says why, in Dutch."""


def local_pool(workers: int) -> Executor:
    """Processes on this machine, that end when the one that made them does."""
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(workers, mp_context=context, initializer=_prepare)


def size_of(pool: Executor, otherwise: int) -> int:
    """How many calls a pool can do at once, if it knows."""
    return max(1, getattr(pool, "size", otherwise))


def dismiss(pool: Executor, at_once: bool) -> None:
    """Ends a pool: when its work is done, or at once, whatever it is doing."""
    if at_once:
        for process in list((getattr(pool, "_processes", None) or {}).values()):
            process.kill()
    pool.shutdown(wait=True, cancel_futures=True)


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _prepare() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who started the run decides what an interrupt means
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_leave_with, args=(parent.sentinel,), daemon=True).start()


def _leave_with(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)


class _Cluster(Executor):
    """A cluster as a pool; leaving it leaves the cluster as it was. Its own nannies watch the memory of workers."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self._executor: Executor = client.get_executor(pure=False)
        self.size = sum(client.nthreads().values())

    def submit(self, function: Callable[..., T], /, *args: Any, **kwargs: Any) -> Future[T]:
        return self._executor.submit(function, *args, **kwargs)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self._client.close()


def cluster_pool(address: str) -> Executor:
    """The workers of a Dask cluster. A task of a worker that dies goes to another one. Raises `ClusterError`."""
    try:
        import distributed
    except ImportError as error:
        raise ClusterError("voor --cluster is distributed nodig: pip install 'waarom[cluster]'") from error
    connect: Any = distributed.Client
    try:
        return _Cluster(connect(address, timeout=CLUSTER_SECONDS))
    except (OSError, ValueError) as error:
        raise ClusterError(f"{address}: geen cluster gevonden") from error
