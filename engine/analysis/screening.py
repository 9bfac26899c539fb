"""The first look at rule text from outside, before any parser sees it.

clingo opens ``#include`` files while it parses, reads 2^31 as another number, and falls over on deep nesting. What can
do harm, or look like something else than it is, is refused here by name; each refusal has a stable code.
"""

from __future__ import annotations

import os
import re
import stat
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.files import cause

LARGEST_FILE = 64 * 1024
LONGEST_RULE = 4096
DEEPEST = 32
LARGEST_NUMBER = 10**9
_AGGREGATES = ("#sum+", "#sum", "#count", "#min", "#max")

_TOKEN = re.compile(
    r"""(?P<blok>%\*)|(?P<opmerking>%[^\n]*)|(?P<tekst>"(?:\\.|[^"\\\n])*")|(?P<opdracht>\#[a-z_+]*)
      |(?P<getal>(?<![A-Za-z0-9_'])\d[A-Za-z0-9_]*)|(?P<macht>\*\*)|(?P<reeks>\.\.)|(?P<punt>\.)|(?P<teken>[^\s])""",
    re.VERBOSE,
)
_OPEN, _CLOSE = "({[", ")}]"


class Refusal(ValueError):
    """The text is not looked at any further. ``code`` is stable, ``line`` is 0 when it is about the whole file."""

    def __init__(self, code: str, message: str, line: int = 0) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.line = line


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    at: int


def read_proposal(path: Path) -> str:
    """The text of a proposal file that has passed the first look. Raises `Refusal`."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except (OSError, ValueError) as error:
        raise Refusal("bestand", cause(error)) from None
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise Refusal("bestand", "dit is geen gewoon bestand")
    with os.fdopen(handle, "rb") as file:
        data = file.read(LARGEST_FILE + 1)
    if len(data) > LARGEST_FILE:
        raise Refusal("omvang", f"het bestand is groter dan {LARGEST_FILE // 1024} kB")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Refusal("tekens", "dit is geen tekst in UTF-8", line) from None
    screen(text)
    return text


def screen(text: str) -> None:
    """Refuse what no proposal may hold. Raises `Refusal` for the first thing that stands in the text."""
    if len(text.encode("utf-8", "surrogatepass")) > LARGEST_FILE:
        raise Refusal("omvang", f"de tekst is groter dan {LARGEST_FILE // 1024} kB")
    _characters(text)
    for match in re.finditer(r"#\s*(include|script)\b", text):
        raise _refusal(
            "opdracht", f"de opdracht #{match[1]} is niet toegestaan, ook niet in een opmerking", text, match.start()
        )
    tokens = list(_tokens(text))
    _allowed(tokens, text)
    _structure(tokens, text)


def _refusal(code: str, message: str, text: str, at: int) -> Refusal:
    return Refusal(code, message, text.count("\n", 0, at) + 1)


def _characters(text: str) -> None:
    """Nothing invisible, nothing that changes the order of what is read, no letters that only look like others."""
    for at, character in enumerate(text):
        if character in "\n\t" or (character == "\r" and text[at + 1 : at + 2] == "\n"):
            continue
        category = unicodedata.category(character)
        if category in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"):
            name = f"U+{ord(character):04X}"
            raise _refusal("tekens", f"het teken {name} is onzichtbaar of verandert de leesrichting", text, at)
        if character.isalpha() and not unicodedata.name(character, "").startswith(
            ("LATIN", "MICRO", "FEMININE", "MASCULINE")
        ):
            raise _refusal("tekens", f"de letter “{character}” is geen letter van ons alfabet", text, at)
    if unicodedata.normalize("NFC", text) != text:
        at = next(i for i, c in enumerate(text) if unicodedata.normalize("NFC", text[: i + 1]) != text[: i + 1])
        raise _refusal("tekens", "een letter met een los accent; schrijf haar als één teken", text, at)


def _tokens(text: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(text):
        yield _Token(str(match.lastgroup), match[0], match.start())


def _allowed(tokens: list[_Token], text: str) -> None:
    for token in tokens:
        match token.kind:
            case "blok":
                raise _refusal("opmerking", "schrijf opmerkingen met een enkele % per regel", text, token.at)
            case "opdracht" if token.text not in _AGGREGATES:
                raise _refusal("opdracht", f"de opdracht {token.text[:20]} is niet toegestaan", text, token.at)
            case "getal" if not token.text.isdigit():
                raise _refusal("getal", f"{token.text[:20]} is geen gewoon getal", text, token.at)
            case "getal" if len(token.text) > 10 or int(token.text) > LARGEST_NUMBER:
                raise _refusal(
                    "getal",
                    f"het getal {token.text[:20]} is te groot; het grootste is {LARGEST_NUMBER}",
                    text,
                    token.at,
                )
            case "macht":
                raise _refusal("getal", "machtsverheffen is niet toegestaan", text, token.at)
            case "reeks":
                raise _refusal("reeks", "een reeks met .. is niet toegestaan; noem de waarden", text, token.at)
            case "tekst" | "opmerking" if re.search(r"[\[\]\\]", token.text):
                raise _refusal(
                    "opmaak", "de tekens [ ] en \\ zijn in een tekst of opmerking niet toegestaan", text, token.at
                )
            case "teken" if token.text == "@":
                raise _refusal("functie", "een functie met @ is niet toegestaan", text, token.at)
            case "teken" if token.text == "&":
                raise _refusal("functie", "een theorie met & is niet toegestaan", text, token.at)
            case "teken" if token.text == '"':
                raise _refusal(
                    "tekst", "een tekst tussen aanhalingstekens sluit niet op dezelfde regel", text, token.at
                )
            case "teken" if not token.text.isascii():
                raise _refusal(
                    "tekens", f"het teken “{token.text}” kan alleen in een tekst of opmerking staan", text, token.at
                )


def _structure(tokens: list[_Token], text: str) -> None:
    """Rules of a bearable length and depth, without several values at one place."""
    brackets: list[str] = []
    start = 0
    operators = 0
    for token in tokens:
        if token.kind == "opmerking":
            continue
        if not brackets and token.kind == "punt":
            start, operators = token.at + 1, 0
        if token.at - start > LONGEST_RULE:
            raise _refusal("lengte", f"een regel is langer dan {LONGEST_RULE} tekens", text, token.at)
        if token.kind != "teken":
            continue
        operators += token.text in "+-*/"
        if operators > 8 * DEEPEST:
            raise _refusal("diepte", "een regel rekent met te veel stappen", text, token.at)
        if token.text in _OPEN:
            brackets.append(token.text)
        elif token.text in _CLOSE and brackets:
            brackets.pop()
        if len(brackets) > DEEPEST:
            raise _refusal("diepte", f"haakjes staan meer dan {DEEPEST} diep in elkaar", text, token.at)
        if token.text == ";" and brackets and brackets[-1] == "(":
            raise _refusal(
                "reeks", "meer waarden tegelijk met ; is niet toegestaan; schrijf een regel per waarde", text, token.at
            )
