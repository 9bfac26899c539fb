"""Which files are a reader's own copies of the documents of a procedure: kept with the reader, not in the project."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.files import cause, settings_folder, write_file


class LinkError(ValueError):
    """The links cannot be read or kept; the message says where and why."""


@dataclass(frozen=True, slots=True)
class Link:
    """A file, and what it looked like when it was linked."""

    path: Path
    fingerprint: str

    @property
    def changed(self) -> bool:
        """Whether the file is another one than the one that was linked."""
        return fingerprint(self.path) != self.fingerprint


def links_file() -> Path:
    """Where the links of this reader are kept."""
    return settings_folder() / "bronnen.json"


def links(procedure: str) -> tuple[Link, ...]:
    """The copies linked to a procedure, in the order in which they were linked. Raises `LinkError`."""
    return _read().get(procedure, ())


def link(procedure: str, paths: tuple[Path, ...]) -> tuple[Link, ...]:
    """Link copies to a procedure; the ones linked before stay. Raises `LinkError`."""
    known = _read()
    made = {each.path: each for each in known.get(procedure, ())}
    for path in paths:
        whole = path.resolve()
        made[whole] = Link(whole, fingerprint(whole))
    _write({**known, procedure: tuple(made.values())})
    return tuple(made.values())


def unlink(procedure: str, paths: tuple[Path, ...] = ()) -> tuple[Link, ...]:
    """Forget copies, or all of them when none is named; gives those that were forgotten. Raises `LinkError`."""
    known = _read()
    own = known.get(procedure, ())
    gone = tuple(each for each in own if not paths or each.path in {p.resolve() for p in paths})
    _write({**known, procedure: tuple(each for each in own if each not in gone)})
    return gone


def fingerprint(path: Path) -> str:
    """A hash of a file; empty when it is not there."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def _read() -> dict[str, tuple[Link, ...]]:
    path = links_file()
    if not path.exists():
        return {}
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return {
            procedure: tuple(Link(Path(each["bestand"]), each["sha256"]) for each in found)
            for procedure, found in data.items()
        }
    except OSError as error:
        raise LinkError(f"{path} is niet te lezen: {cause(error)}.") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise LinkError(f"{path} is beschadigd; verwijder het bestand en koppel de documenten opnieuw.") from error


def _write(known: Mapping[str, tuple[Link, ...]]) -> None:
    path = links_file()
    data = {
        procedure: [{"bestand": str(each.path), "sha256": each.fingerprint} for each in found]
        for procedure, found in sorted(known.items())
        if found
    }
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_file(path, (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode("utf-8"))
    except OSError as error:
        raise LinkError(f"{path} is niet te schrijven: {cause(error)}.") from error
