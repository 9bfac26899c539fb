"""A cell of the table of years and what proves it: why it is in the task, who coordinates, which amounts count."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from engine.budget.answer import Answer
from engine.budget.composition import Item
from engine.budget.table import DIFFERENCE
from engine.spelling import choices
from engine.terms import Fn, Value, constant

COLUMNS = ("taak", "coordineert", "betaalt", "bedrag", "volgend")
_PREDICATES = {"taak": "in_taak", "coordineert": "coordineert", "betaalt": "betaalt"}
WHOLE = "budget"


class CellError(ValueError):
    """The text names no cell; the message is a Dutch sentence."""


@dataclass(frozen=True, slots=True)
class CellName:
    """A year, a part (``budget`` for the whole) and a column."""

    year: int
    part: str
    column: str


def parse_cell(text: str, answer: Answer) -> CellName:
    """A cell from ``JAAR:DEELOPDRACHT[:KOLOM]`` or ``JAAR:budget``. Raises `CellError`."""
    year, _, rest = text.partition(":")
    part, _, column = rest.partition(":")
    if not (year.strip().isdecimal() and part.strip()):
        raise CellError(f"{text!r} is geen cel; schrijf JAAR:6.2, JAAR:6.2:bedrag of JAAR:budget.")
    column = column.strip().casefold().replace("ö", "o") or "taak"
    if column not in COLUMNS:
        raise CellError(f"Kolom {column} bestaat niet{choices(column, COLUMNS)}")
    return CellName(int(year), _part(part.strip(), answer), column)


def _part(text: str, answer: Answer) -> str:
    if text.casefold() == WHOLE:
        return WHOLE
    plain = text.replace("-", "–")
    for part, _ in answer.reader.parts:
        if plain in (part, part.replace(" ", "")) or text in answer.reader.members.get(part, ()):
            return str(part)
    known = [*(str(part) for part, _ in answer.reader.parts), WHOLE]
    raise CellError(f"Deelopdracht {text} bestaat niet{choices(text, known)}")


@dataclass(frozen=True, slots=True)
class Ground:
    """One thing that a cell rests on: atoms to prove, and the cell of the table if there is one."""

    atoms: tuple[Fn, ...]
    item: Item | None = None


def grounds(answer: Answer, cell: CellName) -> tuple[Ground, ...]:
    """What proves a cell; nothing when the document says nothing about it."""
    world = answer.question.here
    if cell.part == WHOLE or cell.column == "bedrag":
        year = answer.year(cell.year)
        items = [i for i in year.items if cell.part in (WHOLE, i.part) and i.euros]
        found = [Ground(_proof(answer, cell.year, i), i) for i in items]
        found += [Ground((a,)) for a in sorted(world, key=str) if _unknown(a, cell)]
        return tuple(found) or _state(answer, cell)
    if cell.column == "volgend":
        atom = Fn("volgend_budget", (cell.year, cell.part))
        return (Ground((atom,)),) if atom in world else ()
    if cell.column == "taak":
        return _state(answer, cell)
    predicate = _PREDICATES[cell.column]
    return tuple(Ground((a,)) for a in sorted(world, key=str) if a.name == predicate and a.args[:2] == _place(cell))


def _state(answer: Answer, cell: CellName) -> tuple[Ground, ...]:
    world = answer.question.here
    atoms = [a for a in sorted(world, key=str) if a.name == "in_taak" and a.args[:2] == _place(cell)]
    nothing = Fn("niets_beschreven", (cell.year,))
    return tuple(Ground((a,)) for a in atoms) or ((Ground((nothing,)),) if nothing in world else ())


def first_year_in_task(answer: Answer, cell: CellName) -> Fn | None:
    """The atom that says from which later year a part that is outside the task is in it."""
    later = [
        a
        for a in answer.question.here
        if a.name == "in_taak" and a.args[0] == cell.part and a.args[2] == Fn("ja") and a.args[1] > cell.year
    ]
    outside = Fn("in_taak", (cell.part, cell.year, Fn("nee"))) in answer.question.here
    return min(later, key=lambda a: a.args[1], default=None) if outside else None


def _place(cell: CellName) -> tuple[Value, ...]:
    return cell.part, cell.year


def _unknown(atom: Fn, cell: CellName) -> bool:
    mine = atom.name == "bedrag_onbekend" and atom.args[:2] == (Fn("budget"), cell.year)
    return mine and cell.part in (WHOLE, atom.args[2])


def _proof(answer: Answer, year: int, item: Item) -> tuple[Fn, ...]:
    name = "telt_mee" if item.share == Fraction(1) else "telt_naar_rato"
    counts = Fn(name, (Fn("budget"), year, item.row, constant(item.column)))
    columns = ("totaal",) if item.column == DIFFERENCE else (item.column,)
    amounts = [
        a
        for a in sorted(answer.question.here, key=str)
        if a.name == "bedrag" and a.args[0] == item.row and str(a.args[1]) in columns
    ]
    return (counts, *amounts)
