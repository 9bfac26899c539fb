"""A Voorbeeld that somebody wants to keep, tried before it is kept."""

from __future__ import annotations

import tempfile
from pathlib import Path


def remark(text: str) -> str:
    """Why a feature does not hold as it stands; empty when it does.

    A Voorbeeld starts from a complete dossier and names what differs from it. A dossier for which the catalogue has not
    all sentences cannot be told that way.
    """
    from engine.specs.running import run  # it brings pytest along

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "voorbeeld.feature"
        path.write_text(text, encoding="utf-8")
        found = next((r.failure for r in run([path]).results if r.failure is not None), None)
    if found is None:
        return ""
    return (
        f"Let op: zo slaagt dit Voorbeeld niet ({found.message}). Het begint bij een volledig dossier; dit dossier "
        "wijkt daar ook af op punten die geen zin kan noemen. Vul het Voorbeeld zelf aan."
    )
