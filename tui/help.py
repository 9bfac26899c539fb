"""Help as lines: prose that is wrapped, and keys with what they do beside them."""

from __future__ import annotations

from collections.abc import Iterator

from tui.tekst import wrap

EVERYWHERE = """
Overal
1–0 h c  naar een ander scherm
g  naar een scherm, dossier, norm, bevinding of vindplaats
[ ]  vorig en volgend scherm
Tab  naar het andere deel van het scherm
/  zoeken; n en N zoeken verder
y  citaat kopiëren
x  dit scherm als tekst bewaren
:  het gelijke commando
t  licht, donker, hoog contrast
Esc  terug
q  stoppen"""


def laid_out(text: str, wide: int) -> str:
    """A help text at a width. A line with two spaces in it is a key (or a sign) and what it does; the rest is prose."""
    parted = [line.strip().partition("  ") for line in text.splitlines()]
    size = max((len(key) for key, _, told in parted if told), default=0)
    lines: list[str] = []
    prose: list[str] = []
    for key, _, told in [*parted, ("", "", "")]:
        if key and not told:
            prose.append(key)
            continue
        lines += _wrapped(prose, wide)
        prose = []
        if told:
            first, *rest = wrap(told.strip(), wide - size - 2)
            lines += [f"{key.ljust(size)}  {first}", *(" " * (size + 2) + line for line in rest)]
        else:
            lines.append("")
    return "\n".join(lines).strip("\n")


def _wrapped(prose: list[str], wide: int) -> Iterator[str]:
    if prose:
        yield from wrap(" ".join(prose), wide)
