"""A letter put into a template: HTML, DOCX or plain text. The templates are files that the legal team can edit.

A template holds fields such as ``{{naam}}`` and, alone in a paragraph, blocks such as ``{{gronden}}``.
"""

from __future__ import annotations

import copy
import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any, Protocol

from engine.knowledge.folders import COMMON, KB_ROOT
from engine.spelling import choices

TEMPLATES = KB_ROOT / COMMON / "brief"
_SLOT = re.compile(r"\{\{\s*([a-z_]+)\s*\}\}")


class TemplateProblem(ValueError):
    """A template asks for something that a letter does not have; the message says what, in Dutch."""


class LetterFormError(ValueError):
    """The name of the file says no form in which a letter can be written; the message says in Dutch which can."""


class _Paragraph(Protocol):
    @property
    def style(self) -> str: ...

    @property
    def text(self) -> str: ...


Fields = Mapping[str, str]
Blocks = Mapping[str, Sequence[_Paragraph]]


def as_file(path: Path, fields: Fields, blocks: Blocks, template: Path | None = None) -> bytes:
    """The letter as the file of that name holds it. Raises `LetterFormError` and `TemplateProblem`."""
    match path.suffix.lower():
        case ".docx":
            return as_docx(fields, blocks, template)
        case ".html":
            return as_html(fields, blocks, template).encode()
        case ".txt":
            return as_text(fields, blocks).encode()
    raise LetterFormError("Geef een bestandsnaam die eindigt op .html, .docx of .txt.")


def as_html(fields: Fields, blocks: Blocks, template: Path | None = None) -> str:
    """The letter as a page."""
    try:
        text = (template or TEMPLATES / "sjabloon.html").read_text(encoding="utf-8")
    except ValueError as error:
        raise TemplateProblem(f"{template}: dit sjabloon is geen HTML-bestand in UTF-8") from error

    def put(match: re.Match[str]) -> str:
        name = match[1]
        if name in blocks:
            return "\n".join(_html(p) for p in blocks[name])
        return escape(_field(fields, name))

    return _SLOT.sub(put, text)


_TAGS = {"kop": "h3", "tekst": "p", "punt": "p", "onderpunt": "p", "open": "p"}


def _html(paragraph: _Paragraph) -> str:
    tag = _TAGS[paragraph.style]
    return f'<{tag} class="{paragraph.style}">{escape(paragraph.text)}</{tag}>'


def as_text(fields: Fields, blocks: Blocks) -> str:
    """The letter as plain text, in the order of the template."""
    template = (TEMPLATES / "sjabloon.html").read_text(encoding="utf-8")
    body = template[template.index("<body>") : template.index("</body>")]
    lines: list[str] = []
    for line in body.splitlines():
        bare = re.sub(r"<[^>]+>", "", line).strip()
        names = _SLOT.findall(bare)
        if len(names) == 1 and names[0] in blocks:
            lines += [f"{_MARKS[p.style]}{p.text}" for p in blocks[names[0]]]
        elif bare:
            lines.append(_SLOT.sub(lambda m: _field(fields, m[1]), bare))
    return "\n".join(line for line in lines if line.strip()) + "\n"


_MARKS = {"kop": "\n", "tekst": "", "punt": "- ", "onderpunt": "    - ", "open": "! "}


def as_docx(fields: Fields, blocks: Blocks, template: Path | None = None) -> bytes:
    """The letter as a Word document; a block takes the style of the paragraph that asks for it."""
    import docx
    from docx.opc.exceptions import PackageNotFoundError

    try:
        document = docx.Document(str(template or TEMPLATES / "sjabloon.docx"))
    except (PackageNotFoundError, zipfile.BadZipFile, KeyError, ValueError) as error:
        raise TemplateProblem(f"{template}: dit sjabloon is geen leesbaar DOCX-bestand") from error
    for paragraph in list(document.paragraphs):
        names = _SLOT.findall(paragraph.text)
        if len(names) == 1 and names[0] in blocks and _SLOT.fullmatch(paragraph.text.strip()):
            _insert(document, paragraph, blocks[names[0]])
        elif names:
            _fill(paragraph, fields)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _insert(document: Any, paragraph: Any, block: Sequence[_Paragraph]) -> None:
    known = {style.name for style in document.styles}
    for each in block:
        fresh = copy.deepcopy(paragraph._p)
        paragraph._p.addprevious(fresh)
        made = type(paragraph)(fresh, paragraph._parent)
        for run in made.runs[1:]:
            run._r.getparent().remove(run._r)
        made.runs[0].text = each.text
        made.runs[0].bold = True if each.style in ("kop", "open") else None
        wanted = _WORD_STYLES.get(each.style)
        if wanted in known:
            made.style = document.styles[wanted]
    paragraph._p.getparent().remove(paragraph._p)


_WORD_STYLES = {"punt": "List Bullet", "onderpunt": "List Bullet 2"}


def _fill(paragraph: Any, fields: Fields) -> None:
    """Fields in a paragraph, keeping the form of its first run."""
    text = _SLOT.sub(lambda m: _field(fields, m[1]), paragraph.text)
    for run in paragraph.runs[1:]:
        run._r.getparent().remove(run._r)
    paragraph.runs[0].text = text


def _field(fields: Fields, name: str) -> str:
    if name not in fields:
        raise TemplateProblem(
            f"het sjabloon vraagt {{{{{name}}}}}, en dat heeft een brief niet{choices(name, _names(fields))}"
        )
    return fields[name]


def _names(fields: Fields) -> Iterator[str]:
    yield from sorted(fields)
