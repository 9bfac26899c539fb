"""Which cell of a table is wrong when its sums do not fit: the fewest causes that explain every difference at once.

A *cause* is one cell that is off by an amount, possibly carried into a total that was computed from it. One wrong cell
disturbs several sums; reporting each of them would tell the same mistake twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from engine.budget.table import TOTAL, Cell, Table

Sum = tuple[str, str]
"""A sum that must fit: ``("rij", row)``, ``("kolom", column)``, and the grand total twice: over rows, over columns."""
BY_ROWS: Sum = ("eindtotaal", "rijen")
BY_COLUMNS: Sum = ("eindtotaal", "kolommen")
_MOST = 3


@dataclass(frozen=True, slots=True)
class Cause:
    """A cell that is ``excess`` euros too high (too low if negative), and the totals that carry the same mistake."""

    cell: Cell
    excess: Decimal
    carried: tuple[Cell, ...]
    disturbs: frozenset[Sum]


@dataclass(frozen=True, slots=True)
class Mistake:
    """One mistake: the sums that it disturbs, and the cells any one of which explains it."""

    disturbs: frozenset[Sum]
    causes: tuple[Cause, ...]


def differences(table: Table) -> dict[Sum, Decimal]:
    """Per sum what adding up gives minus what the table states; only those that do not fit."""
    cells = table.cells
    found: dict[Sum, Decimal] = {}
    for row in table.rows:
        if table.columns_of(row) and (row, TOTAL) in cells:
            found["rij", row] = _sum(cells[row, c] for c in table.columns_of(row)) - cells[row, TOTAL]
    for column in table.columns:
        if (TOTAL, column) in cells:
            found["kolom", column] = (
                _sum(cells[r, column] for r in table.rows if (r, column) in cells) - cells[TOTAL, column]
            )
    if (TOTAL, TOTAL) in cells:
        found[BY_ROWS] = _sum(cells[r, TOTAL] for r in table.rows if (r, TOTAL) in cells) - cells[TOTAL, TOTAL]
        across = [cells[TOTAL, c] for c in table.columns if (TOTAL, c) in cells]
        whole = [cells[r, TOTAL] for r in table.rows if not table.columns_of(r) and (r, TOTAL) in cells]
        found[BY_COLUMNS] = _sum((*across, *whole)) - cells[TOTAL, TOTAL]
    return {name: value for name, value in found.items() if value}


def mistakes(table: Table, known: Table | None = None) -> tuple[Mistake, ...]:
    """The fewest mistakes that explain all differences; nothing if every sum fits.

    With ``known``, another state of the same table, only what does not fit since then is explained: two mistakes of
    the same amount can be told apart only so. A table with more than three mistakes gives one `Mistake` without
    causes: too much is wrong to point at a cell.
    """
    off = differences(table)
    if known is not None:
        before = differences(known)
        gaps = {name: off.get(name, Decimal(0)) - before.get(name, Decimal(0)) for name in (*off, *before)}
        off = {name: gap for name, gap in gaps.items() if gap}
    if not off:
        return ()
    shapes = list(_shapes(table))
    for number in range(1, _MOST + 1):
        solutions = set(_explain(off, shapes, number))
        if solutions:
            return _grouped(solutions, table)
    return (Mistake(frozenset(off), ()),)


@dataclass(frozen=True, slots=True)
class _Shape:
    cell: Cell
    carried: tuple[Cell, ...]
    effect: tuple[tuple[Sum, int], ...]


def _shapes(table: Table) -> Iterator[_Shape]:
    """Every way in which one wrong cell can disturb the sums."""
    for cell in table.order:
        row, column = cell
        up, side = (TOTAL, column), (row, TOTAL)
        if row == TOTAL and column == TOTAL:
            yield _Shape(cell, (), ((BY_ROWS, -1), (BY_COLUMNS, -1)))
        elif row == TOTAL:
            yield _Shape(cell, (), ((("kolom", column), -1), (BY_COLUMNS, 1)))
            yield _Shape(cell, ((TOTAL, TOTAL),), ((("kolom", column), -1), (BY_ROWS, -1)))
        elif column == TOTAL and table.columns_of(row):
            yield _Shape(cell, (), ((("rij", row), -1), (BY_ROWS, 1)))
            yield _Shape(cell, ((TOTAL, TOTAL),), ((("rij", row), -1), (BY_COLUMNS, -1)))
        elif column == TOTAL:
            yield _Shape(cell, (), ((BY_ROWS, 1), (BY_COLUMNS, 1)))
        else:
            yield _Shape(cell, (), ((("rij", row), 1), (("kolom", column), 1)))
            yield _Shape(cell, (up,), ((("rij", row), 1), (BY_COLUMNS, 1)))
            yield _Shape(cell, (side,), ((("kolom", column), 1), (BY_ROWS, 1)))


def _explain(off: Mapping[Sum, Decimal], shapes: list[_Shape], number: int) -> Iterator[frozenset[Cause]]:
    for shape in shapes:
        for excess in {off[name] * sign for name, sign in shape.effect if name in off}:
            rest = dict(off)
            for name, sign in shape.effect:
                rest[name] = rest.get(name, Decimal(0)) - sign * excess
            rest = {name: value for name, value in rest.items() if value}
            cause = Cause(shape.cell, excess, shape.carried, frozenset(name for name, _ in shape.effect))
            if not rest:
                yield frozenset((cause,))
            elif number > 1 and len(rest) <= 2 * number:
                for others in _explain(rest, shapes, number - 1):
                    if cause.cell not in {c.cell for c in others}:
                        yield others | {cause}


def _grouped(solutions: set[frozenset[Cause]], table: Table) -> tuple[Mistake, ...]:
    """The solutions that suppose least, as mistakes with their alternative causes."""

    def supposes(solution: frozenset[Cause]) -> int:
        return sum(len(cause.carried) for cause in solution)

    least = min(map(supposes, solutions))
    best = [s for s in solutions if supposes(s) == least]
    first = min(best, key=lambda s: sorted(table.order.index(c.cell) for c in s))
    patterns = sorted({c.disturbs for c in first}, key=sorted)
    return tuple(
        Mistake(
            pattern,
            tuple(
                sorted(
                    {c for s in best for c in s if c.disturbs == pattern},
                    key=lambda c: (table.order.index(c.cell), c.excess),
                )
            ),
        )
        for pattern in patterns
    )


def _sum(values: Iterable[Decimal]) -> Decimal:
    return sum(values, Decimal(0))
