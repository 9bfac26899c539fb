"""What is wrong with a feature file although every example in it may be green.

Gherkin and pytest-bdd lose things silently: a misspelt keyword becomes a description, of two examples with the same
name only one runs, a remark behind a step becomes part of it. Each of these is found here or in `lint_steps`.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from gherkin.errors import CompositeParserException, ParserError

from engine.files import cause
from engine.knowledge.base import load
from engine.knowledge.folders import COMMON, procedures
from engine.sources.index import cited
from engine.sources.places import WHOLE, tag_of, tag_within
from engine.specs.documents import SLOT, Background, Example, Feature, Rows, Rule, Scenario, examples_of, read_feature
from engine.specs.errors import ExampleError
from engine.specs.grammar import Grammar
from engine.specs.house import ENDING, place_of, procedure_of
from engine.specs.lint_steps import Found, commented, steps
from engine.specs.phrases import meant
from engine.spelling import choices

TAGS = ("wet", "motor", "nog-niet")
KINDS = ("wet", "motor")
MOST_EXAMPLES = 15
"""More examples in one file are hard to read as the meaning of one norm."""
HEADER = "# language: nl"
_STEP_WORDS = {
    **{word: word for word in ("Gegeven", "Stel", "Als", "Wanneer", "Dan", "En", "Maar")},
    **{"Given": "Gegeven", "When": "Als", "Then": "Dan", "And": "En", "But": "Maar"},
}
_BLOCK_WORDS = {
    **{w: w for w in ("Functionaliteit", "Regel", "Achtergrond", "Voorbeeld", "Abstract Scenario", "Voorbeelden")},
    **{"Scenario": "Voorbeeld", "Scenario Abstract": "Abstract Scenario", "Gegevens": "Voorbeelden"},
    **{"Feature": "Functionaliteit", "Rule": "Regel", "Background": "Achtergrond", "Example": "Voorbeeld"},
    **{"Scenario Outline": "Abstract Scenario", "Examples": "Voorbeelden"},
}
_ALIKE_BLOCK, _ALIKE_STEP = 0.75, 0.72
_SOURCE = re.compile(r"bron:([a-z0-9_]+)/([^\s/]+)(?:/(\S+))?")


@dataclass(frozen=True, slots=True, order=True)
class Remark:
    """One thing that is wrong, with its place."""

    path: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.text}"


def is_source(tag: str) -> bool:
    """Whether a tag says on which place of a document an example rests: ``bron:procedure/plaats/nader``."""
    return bool(_SOURCE.fullmatch(tag))


def lint(path: Path, grammar: Grammar, shown: str = "") -> list[Remark]:
    """Everything that is wrong with the file."""
    name = shown or str(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        return [Remark(name, 1, f"het bestand is niet te lezen: {cause(error)}")]
    if data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return [Remark(name, 1, "het bestand begint met een BOM; sla het op als UTF-8 zonder BOM")]
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        return [Remark(name, line, "het bestand is geen UTF-8; sla het op als UTF-8")]
    if not text.strip():
        return [Remark(name, 1, "het bestand is leeg")]
    found: list[Found] = []
    if text.splitlines()[0].rstrip() != HEADER:
        found.append((1, f"de eerste regel is niet “{HEADER}”"))
    try:
        feature = read_feature(text)
    except (CompositeParserException, ParserError) as error:
        if "language" in text.splitlines()[0]:  # without that line every Dutch keyword would be told as a mistake
            found.extend(map(_unreadable, getattr(error, "errors", (error,))))
    else:
        if feature is None:
            found.append((1, "het bestand heeft geen Functionaliteit"))
        else:
            found.extend(_feature(path, feature, grammar, text.splitlines()))
            found.extend(commented(text, grammar))
    return sorted({Remark(name, line, message) for line, message in found})


def misplaced(place: Path) -> Iterator[Remark]:
    """A file, or the files in a folder, meant as scenarios, but passed over because of the name."""
    for path in sorted(place.rglob("*")) if place.is_dir() else [place]:
        named = path.name.casefold()
        intended = path == place or ENDING in named or _like(path.suffix, ENDING, _ALIKE_BLOCK)
        if path.is_file() and path.suffix != ENDING and intended and not named.endswith(("~", ".swp")):
            yield Remark(place_of(path), 1, f"dit bestand loopt niet mee: de naam eindigt niet op “{ENDING}”")


def _feature(path: Path, feature: Feature, grammar: Grammar, lines: Sequence[str]) -> Iterator[Found]:
    try:
        yield from _norms(procedure_of(path, feature), feature)
    except ExampleError as error:
        yield feature.line, str(error)
    yield from _blocks(feature, lines)
    yield from _names(feature)
    yield from _tags(feature)
    yield from _sources(feature)
    yield from steps(feature, grammar)


def _norms(procedure: str, feature: Feature) -> Iterator[Found]:
    """The norm ids behind a ``Regel`` that the procedure does not have: the example would be about nothing."""
    named = [(rule.line, norm) for rule in feature.rules for norm in rule.norms]
    if not named or procedure == COMMON:
        return
    known = load(procedure).norms
    for line, norm in named:
        if norm not in known:
            yield line, f"norm {norm} bestaat niet in de kennisbank{meant(norm, known)}"


def _sources(feature: Feature) -> Iterator[Found]:
    """The ``@bron`` tags that name no section on which the knowledge base rests, or no part of it that it cites."""
    nodes: Sequence[Feature | Rule | Scenario] = (feature, *(r for r in feature.rules if r.line), *feature.scenarios)
    for node in nodes:
        for found in filter(None, map(_SOURCE.fullmatch, node.tags)):
            procedure, place, within = found.groups()
            if procedure not in procedures():
                yield node.line, f"@{found[0]}: procedure {procedure} is niet bekend{meant(procedure, procedures())}"
                continue
            known = {WHOLE: [], **{tag_of(section): parts for section, parts in cited(load(procedure)).items()}}
            if place not in known:
                yield node.line, f"@{found[0]}: de plaats {place} bestaat niet in {procedure}{meant(place, known)}"
            elif within is not None:
                for text in _uncited(within, known[place]):
                    yield node.line, f"@{found[0]}: in {procedure}/{place} {text}"


def _uncited(within: str, parts: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """What no citation of a section narrows it down to: ``G9``, or ``G1/tweede_punt`` if only ``G2`` has a second."""
    wanted = within.split("/")
    known = [[tag_within(label) for label in labels] for labels in parts]
    spelt = {label.casefold(): label for labels in known for label in labels}
    strange = [label for label in wanted if label.casefold() not in spelt]
    for label in strange:
        yield f"verwijst geen norm of bevinding naar {label}{meant(label, spelt.values())}"
    together = {label.casefold() for label in wanted}
    if not strange and not any(together <= {label.casefold() for label in labels} for labels in known):
        yield f"verwijst geen norm of bevinding naar {' en '.join(wanted)} samen"


def _unreadable(error: Any) -> Found:
    line = (getattr(error, "location", None) or {}).get("line", 1)
    text = re.sub(r"^\(\d+:\d+\): ", "", str(error))
    found = re.search(r"got '(.*)'$", text, re.DOTALL)
    got = found[1].strip() if found else ""
    word = _meant(got)
    if "unexpected end of file" in text:
        message = "onverwacht einde van het bestand; er is geen Functionaliteit, of een blok is niet af"
    elif "inconsistent cell count" in text:
        message = "de rijen van deze tabel hebben niet allemaal evenveel kolommen"
    elif "Language not supported" in text:
        message = "deze taal bestaat niet; schrijf “# language: nl”"
    elif "whitespace" in text:
        message = "in een tag kan geen spatie staan"
    elif word and not re.match(rf"{word}\b", got):
        message = f"hier kan dit niet staan: {got}; bedoelt u het trefwoord {word}?"
    else:
        message = f"hier kan dit niet staan: {got or text}"
    return line, f"het bestand is geen geldige Gherkin; {message}"


# --- blocks: descriptions, rules, outlines --------------------------------------


def _blocks(feature: Feature, lines: Sequence[str]) -> Iterator[Found]:
    scenarios = list(feature.scenarios)
    yield from _description(feature, lines, blocks_only=True)
    if not feature.name:
        yield feature.line, "de functionaliteit heeft geen naam"
    if not scenarios:
        yield feature.line, "de functionaliteit heeft geen voorbeelden"
    if len(scenarios) > MOST_EXAMPLES:
        yield feature.line, f"{len(scenarios)} voorbeelden in één bestand; ten hoogste {MOST_EXAMPLES}"
    for rule in feature.rules:
        yield from _description(rule, lines)
        if not rule.scenarios:
            yield rule.line, f"de regel “{rule.title}” heeft geen voorbeelden"
        elif rule.line and not rule.title:
            yield rule.line, "de regel heeft geen naam"
    for background in _backgrounds(feature):
        yield from _description(background, lines)
    for scenario in scenarios:
        yield from _description(scenario, lines)
        yield from _outline(scenario)


def _backgrounds(feature: Feature) -> Iterator[Background]:
    yield from feature.backgrounds
    for rule in feature.rules:
        yield from rule.backgrounds


def _description(
    node: Feature | Rule | Scenario | Background, lines: Sequence[str], blocks_only: bool = False
) -> Iterator[Found]:
    """A line of description that was probably meant as a keyword: it is not run, and nothing says so."""
    at = node.line
    for line in (text.strip() for text in node.description.splitlines()):
        at = next((n for n in range(at, len(lines)) if lines[n].strip() == line), at)  # blank lines may be left out
        word = _meant(line, blocks_only)
        if word:
            yield at + 1, f"“{line}” is nu beschrijving; bedoelt u het trefwoord {word}?"


def _meant(line: str, blocks_only: bool = False) -> str:
    head, colon, _ = line.partition(":")
    if colon:
        for written, word in _BLOCK_WORDS.items():
            if _like(head, written, _ALIKE_BLOCK):
                return word
    first = line.split(" ", 1)[0]
    if not blocks_only and len(first) > 1:
        for written, word in _STEP_WORDS.items():
            if _like(first, written, _ALIKE_STEP):
                return word
    return ""


def _like(found: str, word: str, cutoff: float) -> bool:
    return SequenceMatcher(None, found.casefold(), word.casefold()).ratio() >= cutoff


def _outline(scenario: Scenario) -> Iterator[Found]:
    named = {slot for step in scenario.steps for slot in step.slots} | set(SLOT.findall(scenario.name))
    outline = scenario.keyword.startswith("Abstract")
    if (outline or scenario.tables) and not any(t.rows for t in scenario.tables):
        yield scenario.line, f"“{scenario.name}” heeft geen rijen onder Voorbeelden"
    if named and not scenario.tables:
        yield scenario.line, f"“{scenario.name}” gebruikt <{'>, <'.join(sorted(named))}> maar heeft geen Voorbeelden"
    if outline and not named:
        yield scenario.line, f"“{scenario.name}” is een Abstract Scenario zonder <plaats> om in te vullen"
    for table in scenario.tables:
        yield from _table(table, named)


def _table(table: Rows, named: set[str]) -> Iterator[Found]:
    if table.tags:
        yield table.line, "een tag boven Voorbeelden wordt niet gelezen; zet hem boven het Abstract Scenario"
    for name in _twice(table.columns):
        yield table.line, f"kolom {name} staat er twee keer; de eerste zou niet worden gelezen"
    for name in sorted(set(table.columns) - named):
        yield table.line, f"kolom {name} wordt niet gebruikt"
    for name in sorted(named - set(table.columns)):
        yield table.line, f"kolom {name} ontbreekt"
    for cells in _twice(row for _, row in table.rows):
        again = [line for line, row in table.rows if row == cells][1]
        yield again, f"deze rij staat er twee keer: {' | '.join(cells)}"


def _twice(things: Iterable[Any]) -> list[Any]:
    return [thing for thing, count in Counter(things).items() if count > 1]


# --- names and tags -------------------------------------------------------------


def _names(feature: Feature) -> Iterator[Found]:
    seen: Counter[str] = Counter()
    for scenario in feature.scenarios:
        seen[scenario.name] += 1
        if not scenario.name:
            yield scenario.line, "het voorbeeld heeft geen naam"
        elif seen[scenario.name] == 2:
            yield scenario.line, f"de naam “{scenario.name}” komt al voor in dit bestand; alleen het laatste zou lopen"


def _tags(feature: Feature) -> Iterator[Found]:
    if sum(tag in feature.tags for tag in KINDS) != 1:
        yield feature.line, "zet @wet (wat het document zegt) of @motor (wat de engine doet) boven de functionaliteit"
    below: Sequence[Rule | Scenario] = (*(r for r in feature.rules if r.line), *feature.scenarios)
    for node in (feature, *below):
        for tag in node.tags:
            if tag not in TAGS and not is_source(tag):
                yield node.line, f"onbekende tag @{tag}{choices(f'@{tag}', [*(f'@{t}' for t in TAGS), '@bron:…'])}"
    for node in below:
        for tag in node.tags:
            if tag in KINDS and tag not in feature.tags:
                yield (
                    node.line,
                    f"@{tag} strijdt met de tag van de functionaliteit; gebruik een eigen bestand",
                )
    for name, line in _without_source(examples_of(feature)).items():
        yield line, f"“{name}” heeft geen @bron"


def _without_source(examples: Iterable[Example]) -> dict[str, int]:
    return {e.name: e.line for e in examples if "wet" in e.tags and not any(map(is_source, e.tags))}
