"""What came of scenarios as one page: readable, printable, with a filter, and without anything from elsewhere.

The browser is told to fetch nothing; style and script stand in the page. All text of a file is escaped.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from engine.knowledge.base import KnowledgeBase, load
from engine.knowledge.folders import procedures
from engine.knowledge.norms import Norm
from engine.specs.coverage import norms_of
from engine.specs.documents import Step
from engine.specs.results import OUTCOMES, FeatureResult, Result, RuleResult, Run
from engine.wording.specs import KINDS, LOST, SIGNS, WORDS, count_text, place_text, summary_lines

_ASSETS = Path(__file__).with_name("page")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the page that somebody else tells: a heading with a table."""

    title: str
    explanation: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    procedure: str = ""


def page(run: Run, sections: Sequence[Section] = ()) -> str:
    """The page. ``sections`` come after the examples, before the norms."""
    style, script = ((_ASSETS / name).read_text(encoding="utf-8") for name in ("report.css", "report.js"))
    titles = {p: _title(p) for p in dict.fromkeys(f.procedure for f in run.features)}
    body = "\n".join(
        (
            "<header><h1>Scenario’s</h1>",
            *(f"<p>{escape(line)}</p>" for line in summary_lines(run)),
            "</header>",
            *_form(run, titles),
            *_remarks(run),
            *(line for procedure, title in titles.items() for line in _procedure(run, procedure, title)),
            *(line for section in sections for line in _section(section)),
            *(line for procedure, title in titles.items() for line in _norms(run, procedure, title)),
        )
    )
    return (
        f'<!DOCTYPE html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>Scenario’s</title>\n'
        f"<style>\n{style}</style>\n</head>\n<body>\n{body}\n<script>\n{script}</script>\n</body>\n</html>\n"
    )


def _title(procedure: str) -> str:
    if procedure not in procedures():
        return procedure or "Zonder procedure"
    return load(procedure).short_name


def _form(run: Run, titles: Mapping[str, str]) -> Iterator[str]:
    outcomes = [o for o in OUTCOMES if run.counts()[o]]
    choices: dict[str, dict[str, str]] = {
        "uitkomst": {"rood": "alles wat rood is", **{o: WORDS[o] for o in outcomes}},
        "soort": {kind: KINDS[kind] for kind in run.kinds if kind},
        "procedure": {p: title for p, title in titles.items() if p},
    }
    yield "<form>"
    yield '<label>Zoek <input type="search" name="zoek" placeholder="norm, woord, naam"></label>'
    for name, options in choices.items():
        told = "".join(f'<option value="{escape(value)}">{escape(text)}</option>' for value, text in options.items())
        yield f'<label>{name.capitalize()} <select name="{name}"><option value="">alle</option>{told}</select></label>'
    yield '<output name="getoond"></output>'
    yield "</form>"


def _remarks(run: Run) -> Iterator[str]:
    if run.all_remarks:
        yield '<section><h2>Opmerkingen over de bestanden</h2><ul class="fout">'
        yield from (f"<li>{escape(str(remark))}</li>" for remark in run.all_remarks)
        yield "</ul></section>"


# --- procedure › section › rule › example -------------------------------------------


def _procedure(run: Run, procedure: str, title: str) -> Iterator[str]:
    knowledge = load(procedure) if procedure in procedures() else None
    yield f'<section class="procedure" id="{escape(procedure)}"><h2>{escape(title)}</h2>'
    for feature in run.features:
        if feature.procedure == procedure and feature.rules:
            yield from _feature(feature, knowledge)
    yield "</section>"


def _feature(feature: FeatureResult, knowledge: KnowledgeBase | None) -> Iterator[str]:
    places = " · ".join(dict.fromkeys(place_text(source) for source in feature.sources))
    about = " · ".join(p for p in (feature.part, places, KINDS[feature.kind]) if p)
    yield f'<section class="functionaliteit"><header><h3>{escape(feature.title)}</h3>'
    yield f'<p class="bron">{escape(about)} <span class="pad">{escape(feature.path)}</span></p></header>'
    if feature.description:
        yield f"<p>{escape(feature.description)}</p>"
    for rule in feature.rules:
        yield from _rule(feature, rule, knowledge)
    yield "</section>"


def _rule(feature: FeatureResult, rule: RuleResult, knowledge: KnowledgeBase | None) -> Iterator[str]:
    yield '<section class="regel">'
    if rule.title:
        yield f"<h4>{escape(rule.title)}</h4>"
    for norm in rule.norms:
        known = knowledge.norms.get(norm) if knowledge else None
        told = f"{norm} · {known.source} · {known.title}" if known else norm
        yield f'<div class="bron">{escape(told)}</div>'
    for result in rule.results:
        yield from _example(feature, result)
    yield "</section>"


def _example(feature: FeatureResult, result: Result) -> Iterator[str]:
    data = f'data-uitkomst="{result.outcome}" data-soort="{feature.kind}" data-procedure="{escape(feature.procedure)}"'
    yield f'<details class="{"rood" if result.red else result.outcome}" {data}{" open" if result.red else ""}>'
    yield (
        f"<summary>{SIGNS[result.outcome]} {escape(result.example.name)} "
        f'<span class="oordeel {result.outcome}">{WORDS[result.outcome]}</span></summary>'
    )
    yield '<ol class="stappen">'
    for step in result.example.steps:
        yield from _step(step)
    yield "</ol>"
    if result.failure:
        lines = [escape(line) for line in result.failure.message.splitlines()]
        yield f'<div class="melding">{"<br>".join(lines)}'
        yield f'<div class="pad">{escape(feature.path)}:{result.failure.line} {escape(result.failure.step)}</div>'
        if result.failure.proof:
            proof = escape("\n".join(result.failure.proof))
            yield f"<pre>{proof}</pre>"
        yield "</div>"
    elif result.outcome == "verloren":
        yield f'<div class="melding">{LOST}</div>'
    yield "</details>"


def _step(step: Step) -> Iterator[str]:
    yield f"<li><b>{escape(step.keyword)}</b> {escape(step.text)}"
    if step.table:
        yield from _table(step.table[0], step.table[1:])
    yield "</li>"


def _table(columns: Iterable[str], rows: Iterable[Iterable[str]], attributes: Iterable[str] = ()) -> Iterator[str]:
    yield f"<table><tr>{''.join(f'<th>{escape(c)}</th>' for c in columns)}</tr>"
    given = iter(attributes)
    for row in rows:
        yield f"<tr{next(given, '')}>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>"
    yield "</table>"


# --- coverage -----------------------------------------------------------------------


def _section(section: Section) -> Iterator[str]:
    mark = f' data-norm="" data-procedure="{escape(section.procedure)}"'
    yield f'<section class="normen"><h2>{escape(section.title)}</h2><p>{escape(section.explanation)}</p>'
    yield from _table(section.columns, section.rows, (mark for _ in section.rows))
    yield "</section>"


def _norms(run: Run, procedure: str, title: str) -> Iterator[str]:
    """Which norms have examples, and of those that have none, why not."""
    if procedure not in procedures():
        return
    found: dict[str, list[Result]] = defaultdict(list)
    for result in (r for f in run.features if f.procedure == procedure for r in f.results):
        for norm in norms_of(result.example):
            found[norm].append(result)
    norms = load(procedure).norms.values()
    rows = [(n.id, n.source, n.title, *_covered(found.get(n.id, []), n)) for n in norms]
    covered = sum(bool(found.get(n.id)) for n in norms)
    yield f'<section class="normen"><h2>Normen met en zonder voorbeeld: {escape(title)}</h2>'
    yield f"<p>{covered} van {count_text(len(rows), 'norm', 'normen')} in een voorbeeld genoemd.</p>"
    marks = [f' data-norm="{escape(row[0])}" data-procedure="{escape(procedure)}"' for row in rows]
    yield from _table(("norm", "vindplaats", "titel", "voorbeelden", "toelichting"), rows, marks)
    yield "</section>"


def _covered(results: Sequence[Result], norm: Norm) -> tuple[str, str]:
    red = sum(result.red for result in results)
    told = f"{len(results)}, waarvan {red} rood" if red else str(len(results)) if results else "geen"
    status = norm.status.replace("_", " ")
    why = f"{status}: {norm.why_not}" if norm.why_not else f"{status}, maar geen voorbeeld noemt haar"
    return told, "" if results else why
