"""A Voorbeeld that somebody wants to keep, tried before it is kept."""

from __future__ import annotations

import tempfile
from pathlib import Path

from engine.whatif.example import incomplete


def remark(text: str, unsaid: str = "") -> str:
    """Why a feature does not hold as it stands, or does not say all of its dossier; empty when neither is so.

    ``unsaid`` is what no sentences say, and of whom.
    """
    from engine.specs.running import run  # it brings pytest along

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "voorbeeld.feature"
        path.write_text(text, encoding="utf-8")
        found = next((r.failure for r in run([path]).results if r.failure is not None), None)
    told = [incomplete(unsaid)] if unsaid else []
    told += [f"Zo slaagt het niet ({found.message}); vul het aan."] if found is not None else []
    return f"Let op. {' '.join(told)}" if told else ""
