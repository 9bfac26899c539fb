"""What rule files held when they were last read, kept in the user's cache folder.

Reading rules is most of what a short command does. A file is read again when its text, or what reads it, is another.
What is kept is in Python's own format, as Python keeps its modules: only this user can write there, and whatever
cannot be read counts as nothing.
"""

from __future__ import annotations

import contextlib
import hashlib
import pickle
import sys
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import TypeVar

import engine.knowledge.annotations
import engine.solving.reading
import engine.solving.symbols
import engine.terms
from engine.files import cache_folder, write_file
from engine.solving.versions import solver_version

T = TypeVar("T")
_READERS = (engine.terms, engine.solving.reading, engine.solving.symbols, engine.knowledge.annotations)


def kept(subject: str, texts: Mapping[str, str], read: Callable[[str, str], T]) -> dict[str, T]:
    """What ``read`` makes of each text and its name; from what is kept under ``subject`` where that is the same."""
    path = cache_folder() / "regels" / subject
    known: Mapping[str, tuple[str, T]] = _kept(path)
    reader = _reader_key(read.__module__)
    keys = {name: _hashed(f"{reader}\0{name}\0{text}".encode()) for name, text in texts.items()}
    found = {
        name: known[name][1] if name in known and known[name][0] == keys[name] else read(text, name)
        for name, text in texts.items()
    }
    if {name: key for name, (key, _) in known.items()} != keys:
        with contextlib.suppress(OSError):
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_file(path, pickle.dumps({name: (keys[name], found[name]) for name in texts}), lasting=False)
    return found


def _kept(path: Path) -> Mapping[str, tuple[str, T]]:
    try:
        found = pickle.loads(path.read_bytes())
    except Exception:  # a broken file can raise anything
        return {}
    return found if isinstance(found, dict) else {}


@cache
def _reader_key(module: str) -> str:
    sources = (Path(str(each.__file__)).read_bytes() for each in (*_READERS, sys.modules[module]))
    return _hashed(b"".join((solver_version().encode(), *sources)))


def _hashed(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
