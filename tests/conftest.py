"""What holds for every test."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from hypothesis import settings

# How long an example takes says how busy the machine is; time is for the benchmarks.
settings.register_profile("waarom", deadline=None)
settings.load_profile("waarom")


@pytest.fixture(scope="session", autouse=True)
def own_settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or writes the settings, or what is kept, of whoever runs it.

    What a check found is kept for the whole session, under a hash of all that it read.
    """
    with pytest.MonkeyPatch.context() as patch:
        for name in ("CONFIG", "CACHE"):
            patch.setenv(f"XDG_{name}_HOME", str(tmp_path_factory.getbasetemp() / name.lower()))
        yield


def pytest_collection_finish() -> None:
    """What was collected stays, and answers are made of many small things: looking for rubbish took a twentieth."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
