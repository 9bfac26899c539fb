"""A hash over everything that checks read: the same key means the same result of the same check.

It is taken from the files as they stand, so that rules need not be read to know that nothing changed. The engine
belongs to it: its source, the solver's version and what the procedures share. Of the other parts of a procedure a check
reads what is said of norms and doubts; how their rules go and where they stand is not read, so that an edit there
leaves the results of this part as they are.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import engine
from engine.analysis.bases import base_files, example_files, field_files
from engine.analysis.registry import Check
from engine.formats.raw_files import files_in, readers_for
from engine.knowledge.base import own_files, read_about, rule_files
from engine.knowledge.folders import COMMON, KB_ROOT
from engine.knowledge.scenarios import FEATURES
from engine.solving.versions import solver_version

_PARAGRAPH = re.compile(r"(?:^.*\S.*\n?)+", re.MULTILINE)
_NORM = re.compile(r"^\s*%\s*@norm\s+(\S+)", re.MULTILINE)
_WORD = re.compile(r"[\w-]+(?:\.[\w-]+)*")
_BASIS = re.compile(r"^[ \t]*%[ \t]*@gevolg[ \t]+\S+[ \t]+(\S+)", re.MULTILINE)


@dataclass(frozen=True)
class Content:
    """What the checks of a procedure read; ``proposed`` are the name and the text of a proposal, and earlier dossiers.

    It reads files when it is asked for a key, each once.
    """

    procedure: str
    root: Path = KB_ROOT
    proposed: tuple[str, str, tuple[Path, ...]] | None = None

    def key(self, part: str, check: Check) -> str:
        """The key of a check on a part."""
        compared = check.across and (self.proposed is not None or not part)
        key = self._across(part) if compared else self._within(part)
        return _hashed((key, *self._earlier(part))) if check.earlier else key

    @cached_property
    def _across(self) -> Callable[[str], str]:
        return cache(lambda part: _hashed((*self._own(part), *self._texts.values())))

    @cached_property
    def _within(self) -> Callable[[str], str]:
        return cache(lambda part: _hashed((*self._own(part), *self._said_elsewhere(part))))

    @cached_property
    def _texts(self) -> Mapping[str, str]:
        return {name: path.read_text(encoding="utf-8") for name, path in rule_files(self.procedure, self.root).items()}

    @cached_property
    def _about(self) -> Mapping[str, object]:
        return read_about(self.procedure, self.root)

    def _own_names(self, part: str) -> list[str]:
        return own_files(self.procedure, part, self._about, self._texts)

    def _own(self, part: str) -> Iterator[str]:
        """The engine, the rules and words of a part, its dossiers and what is proposed."""
        top = self.root / self.procedure
        yield from (engine_key(), repr(self._about))
        yield from (f"{name}\n{self._texts[name]}" for name in self._own_names(part))
        yield from map(_file, (top / part / "woordenschat.toml", self.root / COMMON / "waarden.toml"))
        for files in (base_files, example_files, field_files):
            yield from map(_file, files(self.procedure, part, self.root))
        if self.proposed is not None:
            name, text, _ = self.proposed
            yield from ("", name, text)
            yield from map(_file, sorted((FEATURES / self.procedure).rglob("*.feature")))

    def _earlier(self, part: str) -> Iterator[str]:
        """The earlier dossiers."""
        _, _, dossiers = self.proposed or ("", "", ())
        given = files_in(dossiers, readers_for(part, self.root))
        yield from (_file(each) if isinstance(each, Path) else repr(each) for each in given)

    def _said_elsewhere(self, part: str) -> Iterator[str]:
        own = self._own_names(part)
        named = self._bases.union(*(self._words[name] for name in own), _WORD.findall(self._proposal))
        for name, paragraphs in self._paragraphs.items():
            if name not in own:
                yield from (each.whole if each.norms & named else each.said for each in paragraphs)

    @property
    def _proposal(self) -> str:
        return self.proposed[1] if self.proposed is not None else ""

    @cached_property
    def _paragraphs(self) -> Mapping[str, list[_Paragraph]]:
        return {name: list(_paragraphs(name, text)) for name, text in self._texts.items()}

    @cached_property
    def _words(self) -> Mapping[str, frozenset[str]]:
        return {name: frozenset(_WORD.findall(text)) for name, text in self._texts.items()}

    @cached_property
    def _bases(self) -> frozenset[str]:
        """The norms that say what follows from a breach: findings tell where they stand."""
        return frozenset(basis for text in self._texts.values() for basis in _BASIS.findall(text))


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """A paragraph with its place; ``said`` is only what it says of norms and doubts, and whether it holds rules."""

    whole: str
    said: str
    norms: frozenset[str]


def _paragraphs(name: str, text: str) -> Iterator[_Paragraph]:
    for each in _PARAGRAPH.finditer(text):
        lines = each[0].splitlines()
        code = "\n".join(line for line in lines if not line.lstrip().startswith("%"))
        said = "\n".join([*(line for line in lines if "%" in line), str((bool(code), ":-" in code))])
        line = text.count("\n", 0, each.start())
        yield _Paragraph(f"{name} {line}\n{each[0]}", said, frozenset(_NORM.findall(each[0])))


@cache
def engine_key() -> str:
    """What decides besides the rules of a procedure."""
    top = Path(engine.__file__).parent
    common = (path for path in (KB_ROOT / COMMON).rglob("*") if path.is_file())
    return _hashed([solver_version(), *map(_file, sorted([*top.rglob("*.py"), *common]))])


def _file(path: Path) -> str:
    try:
        return f"{path.name}\n{path.read_bytes().decode('utf-8', errors='backslashreplace')}"
    except OSError:
        return path.name


def _hashed(texts: Iterable[str]) -> str:
    digest = hashlib.sha256()
    for text in texts:
        raw = text.encode(errors="backslashreplace")
        digest.update(len(raw).to_bytes(8, "big") + raw)
    return digest.hexdigest()
