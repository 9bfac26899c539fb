"""What is wrong with a feature file although every example in it may be green.

Gherkin and pytest-bdd lose things silently: a misspelt keyword becomes a description, of two examples with the same
name only one runs, a remark behind a step becomes part of it. Each of these is found here.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from gherkin.errors import CompositeParserException, ParserError
from gherkin.parser import Parser
from gherkin.token_scanner import TokenScanner

from .grammar import Grammar, Keyword

TAGS = ("wet", "motor", "nog-niet")
KEYWORD_OF: dict[str, Keyword] = {"given": "Gegeven", "when": "Als", "then": "Dan"}
MOST_EXAMPLES = 15
"""More examples in one file are hard to read as the meaning of one norm."""
HEADER = "# language: nl"
_KINDS: dict[str, Keyword] = {"Context": "Gegeven", "Action": "Als", "Outcome": "Dan"}
_STEP_WORDS = ("Gegeven", "Stel", "Als", "Wanneer", "Dan", "En", "Maar")
_BLOCK_WORDS = (
    "Functionaliteit:", "Regel:", "Achtergrond:", "Scenario:", "Voorbeeld:", "Abstract Scenario:", "Voorbeelden:",
    "Scenario Abstract:", "Gegevens:",
)  # fmt: skip
_SOURCE = re.compile(r"bron:[a-z0-9_]+/\S+")
_SLOT = re.compile(r"<([^<>]+)>")


@dataclass(frozen=True, slots=True, order=True)
class Remark:
    """One thing that is wrong, with its place."""

    path: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.text}"


@dataclass(frozen=True, slots=True)
class Example:
    """One scenario of a feature file with the tags and rule it stands under; an outline counts once per row."""

    name: str
    line: int
    tags: tuple[str, ...]
    rule: str
    steps: tuple[str, ...]
    rows: int


def is_source(tag: str) -> bool:
    """Whether a tag says on which place of a document an example rests: ``bron:procedure/plaats``."""
    return bool(_SOURCE.fullmatch(tag))


def lint(path: Path, grammar: Grammar, shown: str = "") -> list[Remark]:
    """Everything that is wrong with the file."""
    name = shown or str(path)
    data = path.read_bytes()
    if data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return [Remark(name, 1, "het bestand begint met een BOM; sla het op als UTF-8 zonder BOM")]
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        return [Remark(name, line, "het bestand is geen UTF-8")]
    if not text.strip():
        return [Remark(name, 1, "het bestand is leeg")]
    remarks = [] if text.startswith(HEADER + "\n") else [Remark(name, 1, f"de eerste regel is niet “{HEADER}”")]
    try:
        feature = parse(text)
    except CompositeParserException as error:
        return [*remarks, *(_unreadable(name, e) for e in error.errors)]
    except ParserError as error:
        return [*remarks, _unreadable(name, error)]
    if feature is None:
        return [*remarks, Remark(name, 1, "het bestand heeft geen Functionaliteit")]
    found = (*_blocks(feature), *_names(feature), *_tags(feature), *_steps(feature, grammar))
    return sorted({*remarks, *(Remark(name, line, message) for line, message in found)})


def parse(text: str) -> dict[str, Any] | None:
    """The feature in a text as Gherkin sees it."""
    document: Any = Parser().parse(TokenScanner(text))
    feature: dict[str, Any] | None = document.get("feature")
    return feature


def examples(path: Path) -> list[Example]:
    """The examples in a file that can be read."""
    feature = parse(path.read_text(encoding="utf-8"))
    return list(_examples(feature)) if feature else []


def _examples(feature: dict[str, Any]) -> Iterator[Example]:
    for scenario, rule, before in _scenarios(feature):
        tags = [
            t["name"].removeprefix("@") for t in (*feature["tags"], *(rule or {}).get("tags", ()), *scenario["tags"])
        ]
        rows = sum(len(e.get("tableBody", ())) for e in scenario["examples"]) if scenario["examples"] else 1
        steps = tuple(text for s in (*before, *scenario["steps"]) for text in _texts(s, scenario))
        yield Example(scenario["name"], _line(scenario), tuple(tags), (rule or {}).get("name", ""), steps, rows)


def _texts(step: dict[str, Any], scenario: dict[str, Any]) -> Iterator[str]:
    """The text of a step, for every row of an outline."""
    rows = list(_rows(scenario))
    if not rows or "<" not in step["text"]:
        yield step["text"]
    for row in rows if "<" in step["text"] else ():
        yield _filled(step["text"], row)


def _rows(scenario: dict[str, Any]) -> Iterator[dict[str, str]]:
    for table in scenario["examples"]:
        if table.get("tableHeader"):
            header = [c["value"] for c in table["tableHeader"]["cells"]]
            for row in table["tableBody"]:
                yield dict(zip(header, (c["value"] for c in row["cells"]), strict=False))


def _filled(text: str, row: dict[str, str]) -> str:
    return _SLOT.sub(lambda m: row.get(m[1], m[0]), text)


def _scenarios(feature: dict[str, Any]) -> Iterator[tuple[dict[str, Any], dict[str, Any] | None, list[dict[str, Any]]]]:
    """Every scenario with the rule it stands under and the steps of the backgrounds before it."""
    outer: list[dict[str, Any]] = []
    for child in feature["children"]:
        if "background" in child:
            outer = child["background"]["steps"]
        elif "scenario" in child:
            yield child["scenario"], None, outer
        else:
            rule, inner = child["rule"], list(outer)
            for below in rule["children"]:
                if "background" in below:
                    inner = [*outer, *below["background"]["steps"]]
                elif "scenario" in below:
                    yield below["scenario"], rule, inner


def _unreadable(name: str, error: Any) -> Remark:
    line = (getattr(error, "location", None) or {}).get("line", 1)
    text = re.sub(r"^\(\d+:\d+\): ", "", str(error))
    found = re.search(r"got '(.*)'$", text)
    message = f"hier kan dit niet staan: {found[1]}" if found else text
    if "unexpected end of file" in text:
        message = "onverwacht einde van het bestand; er is geen Functionaliteit"
    return Remark(name, line, f"het bestand is geen geldige Gherkin; {message}")


def _line(node: dict[str, Any]) -> int:
    return int(node["location"]["line"])


# --- blocks: descriptions, rules, outlines --------------------------------------


def _blocks(feature: dict[str, Any]) -> Iterator[tuple[int, str]]:
    yield from _description(feature, blocks_only=True)
    scenarios = list(_scenarios(feature))
    if not scenarios:
        yield _line(feature), "de functionaliteit heeft geen voorbeelden"
    if len(scenarios) > MOST_EXAMPLES:
        yield _line(feature), f"{len(scenarios)} voorbeelden in één bestand; ten hoogste {MOST_EXAMPLES}"
    for child in feature["children"]:
        rule = child.get("rule")
        if rule:
            yield from _description(rule)
            if not any("scenario" in c for c in rule["children"]):
                yield _line(rule), f"de regel “{rule['name']}” heeft geen voorbeelden"
    for node in _backgrounds(feature):
        yield from _description(node)
    for scenario, _, _ in scenarios:
        yield from _description(scenario)
        yield from _outline(scenario)


def _backgrounds(feature: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for child in feature["children"]:
        if "background" in child:
            yield child["background"]
        for below in child.get("rule", {}).get("children", ()):
            if "background" in below:
                yield below["background"]


def _description(node: dict[str, Any], blocks_only: bool = False) -> Iterator[tuple[int, str]]:
    """A line of description that was probably meant as a keyword: it is not run, and nothing says so."""
    lines = (node.get("description") or "").splitlines()
    for offset, line in enumerate(lines, 1):
        word = _meant(line.strip(), blocks_only)
        if word:
            yield _line(node) + offset, f"“{line.strip()}” is nu beschrijving; bedoelt u het trefwoord {word}?"


def _meant(line: str, blocks_only: bool) -> str:
    head, colon, _ = line.partition(":")
    if colon:
        for word in _BLOCK_WORDS:
            if _like(head, word.removesuffix(":"), 0.75):
                return word
    first = line.split(" ", 1)[0]
    if not blocks_only:
        for word in _STEP_WORDS:
            if len(first) > 1 and _like(first, word, 0.72):
                return word
    return ""


def _like(found: str, word: str, cutoff: float) -> bool:
    return SequenceMatcher(None, found.casefold(), word.casefold()).ratio() >= cutoff


def _outline(scenario: dict[str, Any]) -> Iterator[tuple[int, str]]:
    used = {name for step in scenario["steps"] for name in _SLOT.findall(_whole(step))}
    used |= set(_SLOT.findall(scenario["name"]))
    outline = scenario["keyword"].startswith("Abstract")
    rows = list(_rows(scenario))
    if (outline or scenario["examples"]) and not rows:
        yield _line(scenario), f"“{scenario['name']}” heeft geen rijen onder Voorbeelden"
    if used and not scenario["examples"]:
        yield (
            _line(scenario),
            f"“{scenario['name']}” gebruikt <{'>, <'.join(sorted(used))}> maar heeft geen Voorbeelden",
        )
    if outline and not used:
        yield _line(scenario), f"“{scenario['name']}” is een Abstract Scenario zonder <plaats> om in te vullen"
    for table in scenario["examples"]:
        columns = [c["value"] for c in (table.get("tableHeader") or {}).get("cells", ())]
        for name in sorted(set(columns) - used):
            yield _line(table), f"kolom {name} wordt niet gebruikt"
        for name in sorted(used - set(columns)):
            yield _line(table), f"kolom {name} ontbreekt"


def _whole(step: dict[str, Any]) -> str:
    cells = (c["value"] for row in step.get("dataTable", {}).get("rows", ()) for c in row["cells"])
    return " ".join((step["text"], *cells))


# --- names and tags -------------------------------------------------------------


def _names(feature: dict[str, Any]) -> Iterator[tuple[int, str]]:
    seen: Counter[str] = Counter()
    for scenario, _, _ in _scenarios(feature):
        seen[scenario["name"]] += 1
        if not scenario["name"]:
            yield _line(scenario), "het voorbeeld heeft geen naam"
        elif seen[scenario["name"]] == 2:
            yield (
                _line(scenario),
                f"de naam “{scenario['name']}” komt al voor in dit bestand; alleen het laatste zou lopen",
            )


def _tags(feature: dict[str, Any]) -> Iterator[tuple[int, str]]:
    common = [t["name"].removeprefix("@") for t in feature["tags"]]
    if sum(tag in common for tag in ("wet", "motor")) != 1:
        yield _line(feature), "zet @wet (wat het document zegt) of @motor (wat de engine doet) boven de functionaliteit"
    nodes = [feature, *(c["rule"] for c in feature["children"] if "rule" in c)]
    nodes += [n for s, _, _ in _scenarios(feature) for n in (s, *s["examples"])]
    for node in nodes:
        for tag in node.get("tags", ()):
            name = tag["name"].removeprefix("@")
            if name not in TAGS and not is_source(name):
                yield _line(tag), f"onbekende tag @{name}"
    for example in _examples(feature):
        if "wet" in example.tags and not any(map(is_source, example.tags)):
            yield example.line, f"“{example.name}” heeft geen @bron"


# --- steps ----------------------------------------------------------------------


def _steps(feature: dict[str, Any], grammar: Grammar) -> Iterator[tuple[int, str]]:
    for node in _backgrounds(feature):
        yield from _known(node["steps"], {}, grammar)
        if any(k != "Gegeven" for k in _keywords(node["steps"])):
            yield _line(node), "een achtergrond bestaat uit Gegeven"
    for scenario, _, before in _scenarios(feature):
        steps = scenario["steps"]
        if not steps:
            yield _line(scenario), f"“{scenario['name']}” heeft geen stappen"
            continue
        if steps[0]["keywordType"] == "Conjunction":
            yield _line(steps[0]), f"“{scenario['name']}” begint met {steps[0]['keyword'].strip()}"
        order = [k for k in _keywords((*before, *steps)) if k]
        if "Dan" not in order:
            yield _line(scenario), f"“{scenario['name']}” verwacht niets: er is geen Dan"
        elif "Als" not in order:
            yield _line(scenario), f"“{scenario['name']}” toetst niets: er is geen Als"
        if order != sorted(order, key=("Gegeven", "Als", "Dan").index):
            yield _line(scenario), f"“{scenario['name']}” heeft niet de volgorde Gegeven, Als, Dan"
        for row in list(_rows(scenario)) or [{}]:
            yield from _known(steps, row, grammar)


def _keywords(steps: Any) -> list[Keyword | None]:
    found: list[Keyword | None] = []
    for step in steps:
        found.append(_KINDS.get(step["keywordType"], found[-1] if found else None))
    return found


def _known(steps: list[dict[str, Any]], row: dict[str, str], grammar: Grammar) -> Iterator[tuple[int, str]]:
    for step, keyword in zip(steps, _keywords(steps), strict=True):
        text = _filled(step["text"], row)
        if re.search(r"\s#", text):
            yield _line(step), f"de opmerking hoort bij de stap: “{text}”; zet haar op een eigen regel"
            continue
        if "docString" in step:
            yield _line(step), "geen enkele zin leest een tekstblok"
        if keyword is None:
            continue
        found = grammar.matches(keyword, text)
        if not found:
            near = grammar.nearest(keyword, text, 1)
            hint = f"; bedoelt u “{near[0]}”?" if near else ""
            yield _line(step), f"deze zin is onbekend: {keyword} {text}{hint}"
        elif len(found) > 1:
            yield _line(step), f"deze zin is dubbelzinnig: {text} ({'; '.join(s.template for s in found)})"
        elif bool(found[0].table) != ("dataTable" in step):
            missing = "hoort een tabel" if found[0].table else "hoort geen tabel"
            yield _line(step), f"bij deze zin {missing}: {text}"
