"""Files that are there as a whole or not at all, and the folders of whoever uses Waarom."""

from __future__ import annotations

import os
import re
import sys
import tempfile
from pathlib import Path


def settings_folder() -> Path:
    """Where the settings of this user are kept."""
    return _folder("XDG_CONFIG_HOME", "APPDATA", ".config")


def cache_folder() -> Path:
    """Where what can be made again is kept for this user."""
    return _folder("XDG_CACHE_HOME", "LOCALAPPDATA", ".cache")


def _folder(named: str, on_windows: str, below_home: str) -> Path:
    home = os.environ.get(named) or (os.environ.get(on_windows) if sys.platform == "win32" else None)
    return Path(home or Path.home() / below_home) / "waarom"


def write_file(path: Path, content: bytes, lasting: bool = True) -> None:
    """Writes a file next to its place and then moves it there. Raises `OSError`; then nothing has changed.

    What need not be ``lasting`` may be gone when the power fails: it is not waited for until the disk has it.
    """
    target = Path(os.path.realpath(path))
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:50]}.", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            if lasting:
                file.flush()
                os.fsync(file.fileno())
        os.chmod(name, _mode(target))
        os.replace(name, target)
    except BaseException:
        os.unlink(name)
        raise


def _mode(target: Path) -> int:
    """The permissions of the file that is replaced, else those that a new file gets."""
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def toml_place(error: Exception) -> str:
    """Where a TOML file goes wrong, to put behind a message; nothing if the reader does not say."""
    found = re.search(r"line (\d+), column (\d+)", str(error))
    return f" (regel {found[1]}, kolom {found[2]})" if found else ""
