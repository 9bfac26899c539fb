"""Files that are there as a whole or not at all, why one cannot be used, and the folders of whoever uses Waarom."""

from __future__ import annotations

import errno
import os
import re
import sys
import tempfile
from pathlib import Path

from engine.spelling import did_you_mean

_OF_CODES = {errno.ENOSPC: "de schijf is vol", errno.EROFS: "de schijf is alleen te lezen"}


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


NO_TOML = "dit is geen geldig TOML-bestand in UTF-8"


def toml_place(error: Exception) -> str:
    """Where a TOML file goes wrong, to put behind a message; nothing if the reader does not say."""
    found = re.search(r"line (\d+), column (\d+)", str(error))
    return f" (regel {found[1]}, kolom {found[2]})" if found else ""


def cause(error: Exception, otherwise: str = "kan niet worden gelezen of geschreven") -> str:
    """Why a file cannot be read or written, ``otherwise`` if that is not known: the system's words are not Dutch."""
    match error:
        case FileNotFoundError():
            return absent(Path(str(error.filename or "")))
        case PermissionError():
            return "geen toegang"
        case IsADirectoryError():
            return "is een map"
        case NotADirectoryError():
            return "ligt niet in een map"
        case OSError(errno=int(code)) if code in _OF_CODES:
            return _OF_CODES[code]
        case _:
            return otherwise


def absent(path: Path) -> str:
    """That there is no such file or folder, and which name beside it was perhaps meant."""
    try:
        beside = sorted(each.name for each in path.parent.iterdir()) if path.name else []
    except OSError:
        beside = []
    return f"bestaat niet{did_you_mean(path.name, beside)}"
