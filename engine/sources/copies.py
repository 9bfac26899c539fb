"""The text of a reader's own copy of a document, line by line. It is read when it is asked for and kept nowhere."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from engine.files import cause
from engine.sources.headings import TextLine

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

LARGEST, LARGEST_UNPACKED = 20_000_000, 100_000_000
_HEADING_STYLES = ("heading ", "kop ")


class CopyError(ValueError):
    """A file that is no readable copy of a document; the message says why and what is expected."""


def read_lines(path: Path) -> tuple[TextLine, ...]:
    """The lines of a copy. Raises `CopyError`."""
    try:
        state = path.stat()
        if not path.is_file():
            raise CopyError(f"{path} is geen bestand.")
    except OSError as error:
        raise CopyError(f"{path} is niet te lezen: {cause(error)}.") from error
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise CopyError(f"{path.name}: verwacht een {', '.join(_kinds())}. Bewaar een PDF eerst als DOCX of als tekst.")
    if state.st_size > LARGEST:
        raise CopyError(f"{path.name} is groter dan {LARGEST // 1_000_000} MB; dat is geen document om in te zoeken.")
    return _read(path, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=8)
def _read(path: Path, changed: int, size: int) -> tuple[TextLine, ...]:
    """The lines of a file as it was at a moment, so that a screen can ask again and again."""
    return tuple(READERS[path.suffix.lower()](path))


def _kinds() -> list[str]:
    return [suffix.removeprefix(".").upper() for suffix in READERS]


def _text(path: Path) -> Iterator[TextLine]:
    for line in _decoded(path).splitlines():
        yield TextLine(line.rstrip())


def _markdown(path: Path) -> Iterator[TextLine]:
    for line in _decoded(path).splitlines():
        bare = line.lstrip("#")
        marked = bare != line and bare.startswith(" ")
        yield TextLine(bare.strip() if marked else line.rstrip(), marked)


def _decoded(path: Path) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise CopyError(f"{path} is niet te lezen: {cause(error)}.") from error
    if b"\0" in data:
        raise CopyError(f"{path.name} is geen tekstbestand.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _word(path: Path) -> Iterator[TextLine]:
    from docx import Document as open_document
    from docx.table import Table

    try:
        with zipfile.ZipFile(path) as packed:
            if sum(i.file_size for i in packed.infolist()) > LARGEST_UNPACKED:
                raise CopyError(f"{path.name} pakt uit tot meer dan {LARGEST_UNPACKED // 1_000_000} MB.")
        document = open_document(str(path))
    except CopyError:
        raise
    except Exception as error:
        raise CopyError(f"{path.name} is geen leesbaar DOCX-bestand.") from error
    counters: list[int] = []
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                cells = dict.fromkeys(cell.text.strip().replace("\n", " ") for cell in row.cells)
                yield TextLine("\t".join(cells))
        else:
            yield _paragraph(block, counters, document)


def _paragraph(block: Paragraph, counters: list[int], document: Document) -> TextLine:
    """A paragraph; a heading that Word numbers by itself gets the number that Word shows."""
    style = (block.style.name or "").lower() if block.style is not None else ""
    level = next((style.removeprefix(s) for s in _HEADING_STYLES if style.startswith(s)), "")
    text = block.text.strip()
    if not level.isdigit() or not text:
        return TextLine(text)
    if not _numbers_itself(block):
        return TextLine(text, True)
    depth = int(level)
    del counters[depth:]
    counters.extend([0] * (depth - len(counters)))
    counters[depth - 1] += 1
    return TextLine(f"{'.'.join(str(n) for n in counters)} {text}", True)


def _numbers_itself(block: Paragraph) -> bool:
    numbered = block._p.xpath("./w:pPr/w:numPr")
    if numbered:
        return not block._p.xpath("./w:pPr/w:numPr/w:numId[@w:val='0']")
    style = block.style
    while style is not None:
        if style.element.xpath("./w:pPr/w:numPr"):
            return True
        style = style.base_style
    return False


READERS: dict[str, Callable[[Path], Iterator[TextLine]]] = {
    ".docx": _word,
    ".md": _markdown,
    ".txt": _text,
}
