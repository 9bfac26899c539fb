"""The checks on a table of amounts find every planted mistake, and one mistake once."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.budget.diagnosis import differences, mistakes
from engine.budget.question import PART, ask
from engine.budget.table import TOTAL, Cell, Table, TableError, read_table, write_table
from engine.knowledge.base import load
from engine.knowledge.folders import procedures

PROCEDURE = next(p for p in procedures() if load(p, PART).folder.is_dir())
TABLE = ask(load(PROCEDURE, PART)).table
PLANTED = Decimal(10_000)


def changed(table: Table, cell: Cell, excess: Decimal) -> Table:
    return replace(table, cells={**table.cells, cell: table.cells[cell] + excess})


def mended(table: Table) -> Table:
    """The table with every total computed anew, so that all sums fit."""
    cells = dict(table.cells)
    for row in table.rows:
        if table.columns_of(row):
            cells[row, TOTAL] = sum((cells[row, c] for c in table.columns_of(row)), Decimal(0))
    for column in (*table.columns, TOTAL):
        cells[TOTAL, column] = sum((cells[r, column] for r in table.rows if (r, column) in cells), Decimal(0))
    return replace(table, cells=cells)


SOUND = mended(TABLE)
GRAND = (TOTAL, TOTAL)


def test_a_sound_table_has_no_mistakes() -> None:
    assert differences(SOUND) == {}
    assert mistakes(SOUND) == ()


def test_the_table_of_the_document_has_one_mistake_although_two_sums_do_not_fit() -> None:
    assert len(differences(TABLE)) == 2
    (mistake,) = mistakes(TABLE)
    assert {c.cell[0] for c in mistake.causes} == {"6.4"}
    assert {c.cell[1] for c in mistake.causes} == {*TABLE.columns, TOTAL}
    assert {abs(c.excess) for c in mistake.causes} == {PLANTED}


@pytest.mark.parametrize("cell", TABLE.order, ids="/".join)
@pytest.mark.parametrize("excess", [PLANTED, -PLANTED])
def test_a_planted_mistake_in_any_cell_is_found_and_its_cell_named(cell: Cell, excess: Decimal) -> None:
    (mistake,) = mistakes(changed(SOUND, cell, excess))
    named = {c.cell: c.excess for c in mistake.causes}
    assert named[cell] == excess
    whole = {(r, TOTAL) for r in SOUND.rows if not SOUND.columns_of(r)} | {GRAND}
    assert set(named) == (whole if cell in whole else {cell}), "only what is not split and the grand total look alike"


@pytest.mark.parametrize("cell", TABLE.order, ids="/".join)
@pytest.mark.parametrize("excess", [PLANTED, -PLANTED, Decimal(7)])
def test_it_is_found_beside_the_mistake_that_the_document_has_already(cell: Cell, excess: Decimal) -> None:
    (mistake,) = mistakes(changed(TABLE, cell, excess), TABLE)
    assert cell in {c.cell for c in mistake.causes}
    assert TABLE.changed(changed(TABLE, cell, excess)) == (cell,)


@given(st.sampled_from(TABLE.order), st.sampled_from(TABLE.order), st.integers(1, 99), st.integers(100, 9999))
def test_two_different_mistakes_are_explained_by_at_most_two(one: Cell, other: Cell, first: int, second: int) -> None:
    table = changed(changed(SOUND, one, Decimal(first)), other, Decimal(second))
    found = mistakes(table)
    assert 1 <= len(found) <= 2
    assert all(m.causes for m in found)


def test_too_many_mistakes_point_at_no_cell() -> None:
    table = SOUND
    for number, row in enumerate(SOUND.rows[1:5]):
        table = changed(table, (row, SOUND.columns[0]), Decimal(10**number))
    (mistake,) = mistakes(table)
    assert mistake.causes == ()


def test_a_table_is_read_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "tabel.csv"
    path.write_text(write_table(TABLE), encoding="utf-8")
    assert read_table(path, TABLE).cells == TABLE.cells


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("rij;", "naam;", "de eerste regel is rij"),
        (";basishulp;", ";basis;", "kolom “basis” bestaat niet"),
        ("6.3;", "6.9;", "rij “6.9” bestaat niet"),
        ("49310000", "veel", "verwacht een bedrag"),
        ("49310000", "", "het bedrag ontbreekt in rij 6.3, kolom HSJ"),
    ],
)
def test_a_wrong_table_is_refused_with_its_place(tmp_path: Path, old: str, new: str, message: str) -> None:
    path = tmp_path / "tabel.csv"
    path.write_text(write_table(TABLE).replace(old, new), encoding="utf-8")
    with pytest.raises(TableError, match=message):
        read_table(path, TABLE)
