"""Records as rows of two tables: one row per dossier, and one row per norm that decides something about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Cell = str | bool
Row = tuple[Cell, ...]
_BETWEEN = "; "


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its name, and the headings of its columns."""

    name: str
    heads: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """The two tables of a kind of answer."""

    dossiers: Table
    norms: Table
    word: str
    """The heading of the outcome."""

    def dossier_row(self, record: Mapping[str, Any]) -> Row:
        return tuple(_cell(head, record) for head in self.dossiers.heads)

    def norm_rows(self, record: Mapping[str, Any]) -> Iterator[Row]:
        for part in _norms(record):
            whole = {**part, **{head: record[head] for head in self.norms.heads if head not in part and head in record}}
            yield tuple(_cell(head, whole) for head in self.norms.heads)


PROBLEMS = Table("fouten", ("bestand", "plaats", "melding"))

OUTCOMES = Layout(
    Table(
        "dossiers",
        (
            "bestand", "plaats", "dossier", "procedure", "uitkomst", "zeker", "ook", "gronden", "bevoegdheden",
            "mogelijk", "ontbrekend", "bevindingen", "standpunten", "kennisbank", "uitleg",
        ),
    ),
    Table(
        "normen", ("bestand", "plaats", "dossier", "procedure", "norm", "bron", "partij", "gevolg", "zeker", "tekst")
    ),
    "uitkomst",
)  # fmt: skip

INCLUSIONS = Layout(
    Table(
        "gevallen",
        (
            "bestand", "plaats", "geval", "procedure", "status", "zeker", "criteria", "niet_voldaan", "niet_beoordeeld",
            "verwijsroute", "verklarende_analyse", "uithuisplaatsing", "bindend_advies", "samenloop", "ontbrekend",
            "afhankelijk_van", "bevindingen", "standpunten", "kennisbank", "uitleg",
        ),
    ),
    Table("normen", ("bestand", "plaats", "geval", "procedure", "norm", "bron", "oordeel", "tekst")),
    "status",
)  # fmt: skip


def layout_for(part: str) -> Layout:
    return INCLUSIONS if part else OUTCOMES


def _norms(record: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield from record.get("gronden", ())
    for verdict, name in (("voldaan", "criteria"), ("niet_voldaan",) * 2, ("niet_beoordeeld",) * 2):
        for each in record.get(name, ()):
            told = {"norm": each} if isinstance(each, str) else {**each, "tekst": _BETWEEN.join(each["waarom"])}
            yield {**told, "oordeel": verdict}


def _cell(head: str, record: Mapping[str, Any]) -> Cell:
    value = record.get(head, "")
    match value:
        case bool() | str():
            return value
        case None:
            return ""
        case dict() if head == "uitleg":
            return "\n".join([str(value["conclusie"]), *_story(value["onderdelen"])])
        case dict():
            return str(value["antwoord"])
    return _BETWEEN.join(dict.fromkeys(filter(None, (_item(head, each) for each in value))))


def _story(sections: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """The sections of a story as lines of text, what stands below a line indented."""

    def lines(each: Mapping[str, Any], depth: int) -> Iterator[str]:
        place = "  ".join(filter(None, (each["norm"], each["bron"])))
        yield f"{'  ' * depth}{each['teken']} {each['tekst']}" + (f"  [{place}]" if place else "")
        for child in each["onder"]:
            yield from lines(child, depth + 1)

    for section in sections:
        yield str(section["titel"])
        for each in section["regels"]:
            yield from lines(each, 1)


def _item(head: str, item: Any) -> str:
    """One member of a list in a cell."""
    if isinstance(item, str):
        return item
    match head:
        case "gevolg":
            return " ".join(filter(None, (item["soort"], item["grondslag"], "" if item["zeker"] else "(mogelijk)")))
        case "mogelijk":
            depends_on = ", ".join(c["tekst"] for c in item["afhankelijk_van"])
            return f"{item['uitkomst']} als {depends_on}" if depends_on else str(item["uitkomst"])
        case "afhankelijk_van":
            return f"{item['antwoord']} als {', '.join(c['tekst'] for c in item['keuzes'])}"
    return str(item.get("norm") or item.get("wat") or item.get("feit") or item.get("titel") or "")
