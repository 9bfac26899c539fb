"""Why a file cannot be read or written, in a few words."""

from __future__ import annotations

import errno

_OF_CODES = {errno.ENOSPC: "de schijf is vol", errno.EROFS: "de schijf is alleen te lezen"}


def cause(error: Exception, otherwise: str = "kan niet worden gelezen of geschreven") -> str:
    """The cause of an error of the file system, ``otherwise`` if it is not known: the system's words are not Dutch."""
    match error:
        case FileNotFoundError():
            return "bestaat niet"
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
