"""The sentences of which examples consist, read from ``features/grammatica.toml``.

A template such as ``is aan {norm} niet voldaan door {naam}`` holds parameters; each has a kind with a pattern.
Words joined by a slash (``is/zijn``) are alternatives.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

Keyword = Literal["Gegeven", "Als", "Dan"]
KEYWORDS: tuple[Keyword, ...] = ("Gegeven", "Als", "Dan")
SLOT = re.compile(r"\{([a-z_]+)(?::([a-z_]+))?\}")
_ALTERNATIVES = re.compile(r"\w+(?:/\w+)+")


class GrammarError(ValueError):
    """The grammar contradicts itself; the message names the sentence."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of parameter: the pattern of its text, for people what it is, and its unit if it has one."""

    name: str
    pattern: str
    meaning: str
    unit: str = ""


@dataclass(frozen=True)
class Sentence:
    """One sentence: ``does`` is the meaning in the engine, ``fixed`` what the sentence itself settles."""

    does: str
    keyword: Keyword
    template: str
    meaning: str
    example: str
    parameters: Mapping[str, Kind]
    fixed: Mapping[str, Any] = field(default_factory=dict)
    table: str = ""
    subject: str = ""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The whole sentence as a pattern with a group per parameter."""
        parts: list[str] = []
        end = 0
        for slot in SLOT.finditer(self.template):
            parts.append(_literal(self.template[end : slot.start()]))
            parts.append(f"(?P<{slot[1]}>{self.parameters[slot[1]].pattern})")
            end = slot.end()
        return re.compile("".join((*parts, _literal(self.template[end:]))))

    @cached_property
    def start(self) -> str:
        """The words before the first parameter or alternative: nearly every other sentence falls on them."""
        varies = (found for pattern in (SLOT, _ALTERNATIVES) if (found := pattern.search(self.template)))
        return self.template[: min((found.start() for found in varies), default=None)]

    def match(self, text: str) -> dict[str, str] | None:
        """The texts of the parameters if the text is this sentence."""
        found = self.pattern.fullmatch(text) if text.startswith(self.start) else None
        return found.groupdict() if found else None


@dataclass(frozen=True, slots=True)
class Grammar:
    """All sentences and kinds of parameters."""

    kinds: Mapping[str, Kind]
    sentences: tuple[Sentence, ...]
    _known: dict[tuple[Keyword, str], list[Sentence]] = field(default_factory=dict, repr=False, compare=False)

    def matches(self, keyword: Keyword, text: str) -> list[Sentence]:
        """The sentences that the text is; one if the grammar is sound and knows the text."""
        known = self._known.get((keyword, text))
        if known is None:
            known = [s for s in self.sentences if s.keyword == keyword and s.match(text) is not None]
            self._known[keyword, text] = known
        return known

    def nearest(self, keyword: Keyword, text: str, count: int = 3) -> list[str]:
        """Examples of the sentences that look most like an unknown text."""
        bare = {_bare(s.example): s.example for s in self.sentences if s.keyword == keyword}
        found = get_close_matches(_bare(text), bare, count, cutoff=0.45)
        return [bare[f] for f in found]


def read_grammar(path: Path) -> Grammar:
    """The grammar in a file. Raises `GrammarError` when a sentence refers to an unknown kind."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    kinds = {
        name: Kind(name, spec["patroon"], spec["uitleg"], spec.get("eenheid", ""))
        for name, spec in data["soort"].items()
    }
    return Grammar(kinds, tuple(_sentences(data["zin"], kinds)))


def _sentences(entries: list[dict[str, Any]], kinds: Mapping[str, Kind]) -> Iterator[Sentence]:
    subject = ""
    for entry in entries:
        subject = entry.get("onderwerp", subject)
        template = entry["zin"]
        if entry["als"] not in KEYWORDS:
            raise GrammarError(f"{template}: het trefwoord is {', '.join(KEYWORDS)}; gevonden {entry['als']}")
        parameters: dict[str, Kind] = {}
        for name, kind in SLOT.findall(template):
            if (kind or name) not in kinds:
                raise GrammarError(f"{template}: onbekend soort parameter {kind or name}")
            if name in parameters:
                raise GrammarError(f"{template}: parameter {name} staat er twee keer in")
            parameters[name] = kinds[kind or name]
        yield Sentence(
            entry["doet"],
            entry["als"],
            template,
            entry["betekenis"],
            entry["voorbeeld"],
            parameters,
            entry.get("vast", {}),
            entry.get("tabel", ""),
            subject,
        )


def _literal(text: str) -> str:
    parts: list[str] = []
    end = 0
    for found in _ALTERNATIVES.finditer(text):
        parts.append(re.escape(text[end : found.start()]))
        parts.append(f"(?:{'|'.join(map(re.escape, found[0].split('/')))})")
        end = found.end()
    return "".join((*parts, re.escape(text[end:])))


def _bare(text: str) -> str:
    """A sentence without the names in it, so that only its own words are compared."""
    return re.sub(r'"[^"]*"', '""', text)
