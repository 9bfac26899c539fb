"""The catalogue of sentences: found by words, counted by use, and written out as a page and for editors.

Everything follows from the one grammar; a test keeps the written files as they would be written now.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from engine.specs.documents import examples
from engine.specs.grammar import KEYWORDS, SLOT, Grammar, Sentence
from engine.specs.phrases import plain

PAGE = Path("docs", "zinnen.md")
SETTINGS, STEPS, SNIPPETS = (Path(".vscode", name) for name in ("settings.json", "zinnen.ts", "zinnen.code-snippets"))
_ABOUT_STEPS = "Uit features/grammatica.toml, voor aanvullen en herkennen in de editor; hier loopt niets mee."
_CUCUMBER = {"Gegeven": "Given", "Als": "When", "Dan": "Then"}


def search(grammar: Grammar, words: str = "") -> list[Sentence]:
    """The sentences in which all the words occur: in the text, the meaning, the example or a parameter."""
    wanted = plain(words).split()
    return [s for s in grammar.sentences if all(word in _searched(s) for word in wanted)]


def _searched(sentence: Sentence) -> str:
    kinds = " ".join(kind.meaning for kind in sentence.parameters.values())
    return plain(" ".join((sentence.keyword, sentence.template, sentence.meaning, sentence.example, kinds)))


def usage(grammar: Grammar, paths: Iterable[Path]) -> Counter[str]:
    """How often each sentence is used in feature files, by keyword and template."""
    found: Counter[str] = Counter()
    seen: dict[tuple[str, str], str] = {}
    for path in paths:
        for step in (s for example in examples(path) for s in example.steps if s.kind):
            known = seen.get((str(step.kind), step.text))
            if known is None:
                matches = grammar.matches(step.kind or KEYWORDS[0], step.text)
                known = seen[str(step.kind), step.text] = name_of(matches[0]) if matches else ""
            found[known] += 1
    return found


def name_of(sentence: Sentence) -> str:
    """What tells a sentence from all others."""
    return f"{sentence.keyword} {sentence.template}"


# --- written files --------------------------------------------------------------


def written(grammar: Grammar) -> dict[Path, str]:
    """The files that follow from the grammar, by their place in the repository."""
    return {
        PAGE: "\n".join(_page(grammar)) + "\n",
        SETTINGS: _json(_settings(grammar)),
        STEPS: "\n".join(_steps(grammar)) + "\n",
        SNIPPETS: _json(dict(_snippets(grammar))),
    }


def _page(grammar: Grammar) -> Iterator[str]:
    yield "# Zinnen"
    yield ""
    yield "Deze bladzijde komt uit `features/grammatica.toml`: verander haar daar, en schrijf haar met"
    yield "`waarom zinnen --schrijf`."
    yield "Zoeken kan ook met `waarom zinnen ZOEK`. Hoe u er een scenario mee schrijft, staat in"
    yield "[scenario's schrijven](scenarios-schrijven.md)."
    for keyword in KEYWORDS:
        yield from ("", f"## {keyword}")
        heading = ""
        for sentence in (s for s in grammar.sentences if s.keyword == keyword):
            if sentence.subject and sentence.subject != heading:
                heading = sentence.subject
                yield from ("", f"### {heading[:1].upper()}{heading[1:]}")
            yield from ("", f"- **{keyword} {_escaped(sentence.template)}**  ")
            yield f"  {sentence.meaning}  "
            if sentence.table:
                yield f"  Tabel: {sentence.table}.  "
            yield f"  `{keyword} {sentence.example}`"
    yield from ("", "## Wat u invult", "", "| invullen | betekenis | eenheid |", "| --- | --- | --- |")
    for kind in grammar.kinds.values():
        yield f"| {kind.name} | {kind.meaning.replace('|', ' of ')} | {kind.unit} |"


def _escaped(template: str) -> str:
    return re.sub(r"([*_])", r"\\\1", SLOT.sub(lambda m: "{" + m[1] + "}", template))


def _settings(grammar: Grammar) -> dict[str, object]:
    types = [{"name": kind.name, "regexp": _plain_groups(kind.pattern)} for kind in grammar.kinds.values()]
    return {
        "cucumber.features": ["features/**/*.feature"],
        "cucumber.glue": [STEPS.as_posix()],
        "cucumber.parameterTypes": types,
        "files.encoding": "utf8",
        "[cucumber]": {"editor.quickSuggestions": {"other": True, "comments": False, "strings": True}},
    }


def _plain_groups(pattern: str) -> str:
    """A pattern without named groups, which editors read differently."""
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)


def _steps(grammar: Grammar) -> Iterator[str]:
    yield f"// {_ABOUT_STEPS}"
    yield "import { Given, When, Then } from '@cucumber/cucumber'"
    yield ""
    for sentence in grammar.sentences:
        yield f"{_CUCUMBER[sentence.keyword]}({json.dumps(expression(sentence), ensure_ascii=False)}, () => {{}})"


def expression(sentence: Sentence) -> str:
    """The sentence as a Cucumber expression: parameters by their kind; ``is/zijn`` means the same there."""
    parts: list[str] = []
    end = 0
    for slot in SLOT.finditer(sentence.template):
        parts.append(_cucumber_text(sentence.template[end : slot.start()]))
        parts.append("{" + sentence.parameters[slot[1]].name + "}")
        end = slot.end()
    return "".join((*parts, _cucumber_text(sentence.template[end:])))


def _cucumber_text(text: str) -> str:
    return re.sub(r"([({\\])", r"\\\1", text)


def _snippets(grammar: Grammar) -> Iterator[tuple[str, dict[str, object]]]:
    for sentence in grammar.sentences:
        body = f"{sentence.keyword} {_snippet(sentence)}"
        prefix = f"{sentence.keyword} {SLOT.sub(lambda m: m[1], sentence.template)}"
        yield (
            name_of(sentence),
            {"scope": "cucumber,feature,gherkin", "prefix": prefix, "body": body, "description": sentence.meaning},
        )


def _snippet(sentence: Sentence) -> str:
    """The sentence with a place to fill in per parameter, in the notation of VS Code."""
    numbers = iter(range(1, len(sentence.parameters) + 1))
    parts: list[str] = []
    end = 0
    for slot in SLOT.finditer(sentence.template):
        parts.append(_choices(sentence.template[end : slot.start()]))
        quotes = '"' if sentence.parameters[slot[1]].pattern.startswith('"') else ""
        parts.append(f"{quotes}${{{next(numbers)}:{slot[1]}}}{quotes}")
        end = slot.end()
    return "".join((*parts, _choices(sentence.template[end:])))


def _choices(text: str) -> str:
    """Of two words the first: ``is/zijn`` becomes ``is``."""
    return re.sub(r"(\w+)(?:/\w+)+", r"\1", text.replace("\\", "\\\\").replace("$", "\\$"))


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def write(grammar: Grammar, root: Path) -> Sequence[Path]:
    """Writes the files that follow from the grammar."""
    files = written(grammar)
    for place, text in files.items():
        (root / place).parent.mkdir(parents=True, exist_ok=True)
        (root / place).write_text(text, encoding="utf-8")
    return list(files)


def outdated(grammar: Grammar, root: Path) -> list[Path]:
    """The written files that are not as they would be written now."""
    files = written(grammar).items()
    return [p for p, text in files if not (root / p).exists() or (root / p).read_text(encoding="utf-8") != text]
