"""What the tests of batches share: a small procedure, and the plan of a run over sixty dossiers."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.batch.plan import Plan
from tests.batch.samples import sixty, write_procedure


@pytest.fixture(scope="session")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_procedure(tmp_path_factory.mktemp("kb"))


@pytest.fixture
def plan(tmp_path: Path, root: Path) -> Plan:
    return sixty(tmp_path, root)
