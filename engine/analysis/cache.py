"""What checks found before, kept in the user's cache folder under a hash of everything that they read.

A slot is a file per procedure, part and check; it holds the newest few results by their key. Only what a check carried
out to its end, or had nothing to do with, is kept. A file that cannot be read, or is not what was written, counts as
empty.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from engine.analysis.report import CheckRun
from engine.files import cache_folder, write_file

NEWEST = 8
_SLOT: TypeAdapter[dict[str, CheckRun]] = TypeAdapter(dict[str, CheckRun])


def results_folder() -> Path:
    """Where results are kept for this user."""
    return cache_folder() / "controle"


@dataclass(frozen=True, slots=True)
class Cache:
    """The kept results of one part of a procedure."""

    folder: Path

    @classmethod
    def of(cls, top: Path, procedure: str, part: str) -> Cache:
        """The slots of a part below the folder of `results_folder`."""
        return cls(top / procedure / (part or "dossier"))

    def read(self, check: str) -> Mapping[str, CheckRun]:
        """What is kept of a check, by key."""
        return {key: run for key, run in self._slot(check).items() if run.check == check}

    def keep(self, run: CheckRun, key: str) -> None:
        """Keep a result, if it is one; where nothing can be written nothing is kept."""
        if run.state not in ("gedaan", "niet_van_toepassing"):
            return
        newest = {key: run, **{k: r for k, r in self._slot(run.check).items() if k != key}}
        kept = dict(list(newest.items())[:NEWEST])
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            write_file(self._path(run.check), json.dumps(_SLOT.dump_python(kept, mode="json")).encode(), lasting=False)

    def _slot(self, check: str) -> dict[str, CheckRun]:
        try:
            return _SLOT.validate_json(self._path(check).read_bytes())
        except (OSError, ValidationError):
            return {}

    def _path(self, check: str) -> Path:
        return self.folder / f"{check}.json"
