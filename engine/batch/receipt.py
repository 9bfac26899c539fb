"""The receipt of a run (*bon*): what went in, what decided, what came out. The same run gives the same receipt."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

import engine
from engine.batch.partition import Source, Survey, hashed
from engine.batch.plan import Plan
from engine.batch.summary import Summary
from engine.solving.versions import solver_version


class ReceiptError(ValueError):
    """The file is no receipt; the message says why, in Dutch."""


def identity(plan: Plan, found: Survey) -> dict[str, Any]:
    """Everything on which the output depends."""
    return {
        "invoer": [_file(source) for source in found.sources],
        "kennisbank": knowledge_hash(plan.root),
        "standpunt": hashed(plan.position).sha256 if plan.position else "",
        "opties": {"vraag": plan.part or "dossiers", "uitleg": plan.detail, "uitvoer": plan.output.suffix.lower()},
        "versies": versions(),
    }


def versions() -> dict[str, str]:
    """The versions of what decides and what writes."""
    return {
        "waarom": engine.__version__,
        "clingo": solver_version(),
        **{name: version(name) for name in ("pydantic", "pyarrow", "XlsxWriter")},
    }


def knowledge_hash(root: Path) -> str:
    """A hash over all rules, vocabularies and tables of the knowledge base."""
    digest = hashlib.sha256()
    for path in sorted(p for p in root.rglob("*") if p.suffix in (".lp", ".toml")):
        digest.update(f"{path.relative_to(root)}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def receipt(same: dict[str, Any], summary: Summary, outputs: Sequence[Source]) -> dict[str, Any]:
    """The receipt of a finished run."""
    return {
        **same,
        "aantallen": {
            "beoordeeld": summary.answered,
            "fouten": summary.failed,
            "onzeker": summary.uncertain,
            "uitkomsten": dict(sorted(summary.words.items())),
        },
        "uitvoer": [_file(source) for source in outputs],
    }


def receipt_text(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def check(path: Path, root: Path) -> Iterator[tuple[str, str]]:
    """What a receipt names, each with what is wrong with it now (empty: nothing). Raises `ReceiptError`."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        files = [*data["invoer"], *data["uitvoer"]]
        named = [(str(file["bestand"]), str(file["sha256"])) for file in files]
        known, knowledge = dict(data["versies"]), str(data["kennisbank"])
    except OSError as error:
        raise ReceiptError(f"{path}: is niet te lezen") from error
    except (ValueError, KeyError, TypeError) as error:
        raise ReceiptError(f"{path}: is geen bon van een batch") from error
    for name, digest in named:
        yield name, _changed(Path(name), path.parent, digest)
    yield "kennisbank", "" if knowledge_hash(root) == knowledge else "is veranderd"
    for name, now in versions().items():
        yield f"versie van {name}", "" if known.get(name) == now else f"was {known.get(name)}, is {now}"


def _changed(file: Path, beside: Path, digest: str) -> str:
    found = next((place for place in (file, beside / file.name) if place.is_file()), None)
    if found is None:
        return "bestaat niet meer"
    return "" if hashed(found).sha256 == digest else "is veranderd"


def _file(source: Source) -> dict[str, Any]:
    return {"bestand": source.path, "sha256": source.sha256, "bytes": source.size}
