"""Money: nothing is lost in rounding, indexing or dividing."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.budget.bars import bar, signs
from engine.budget.money import Amount, cents, indexed, instalments

EUROS = st.decimals(min_value=-(10**12), max_value=10**12, places=2, allow_nan=False, allow_infinity=False)
RATES = st.fractions(min_value=Fraction(-1, 2), max_value=Fraction(1, 2), max_denominator=1000)


@given(EUROS, st.integers(1, 60))
def test_instalments_add_up_to_the_year(euros: Decimal, number: int) -> None:
    parts = instalments(euros, number)
    assert sum(parts) == euros
    assert len(parts) == number
    assert max(parts) - min(parts) <= Decimal("0.01")
    assert list(parts) == sorted(parts, reverse=True)


@given(EUROS, EUROS, st.integers(1, 24))
def test_a_larger_year_gives_no_smaller_instalment(one: Decimal, other: Decimal, number: int) -> None:
    low, high = sorted((one, other))
    assert all(a <= b for a, b in zip(instalments(low, number), instalments(high, number), strict=True))


@given(EUROS, EUROS, RATES, st.integers(0, 30))
def test_indexing_keeps_the_order(one: Decimal, other: Decimal, rate: Fraction, years: int) -> None:
    low, high = sorted((one, other))
    assert indexed(low, rate, years) <= indexed(high, rate, years)


@given(EUROS)
def test_no_indexation_changes_nothing(euros: Decimal) -> None:
    assert indexed(euros, Fraction(0), 20) == euros
    assert indexed(euros, Fraction(1, 20), 0) == euros


@given(st.lists(EUROS, max_size=8))
def test_known_amounts_add_up(values: list[Decimal]) -> None:
    assert sum((Amount(v) for v in values), Amount()) == Amount(sum(values, Decimal(0)))


def test_an_unknown_part_stays_unknown_in_every_sum() -> None:
    found = Amount(Decimal(5)) + Amount(Decimal(0), ("9",))
    assert found == Amount(Decimal(5), ("9",))
    assert not found.complete


@pytest.mark.parametrize(("value", "rounded"), [("0.005", "0.01"), ("0.0049", "0.00"), ("-0.005", "-0.01")])
def test_cents_are_rounded_half_up(value: str, rounded: str) -> None:
    assert cents(Decimal(value)) == Decimal(rounded)


@pytest.mark.parametrize(("euros", "number"), [("0.005", 12), ("1.00", 0)])
def test_parts_of_a_cent_and_no_instalments_are_refused(euros: str, number: int) -> None:
    with pytest.raises(ValueError, match="hele centen"):
        instalments(Decimal(euros), number)


@given(st.dictionaries(st.sampled_from(("1–5", "6.1", "6.2", "6.3", "9")), st.integers(0, 10**9).map(Decimal)))
def test_a_bar_shows_every_part_that_is_not_nothing(parts: dict[str, Decimal]) -> None:
    marks = signs(["1–5", "6.1", "6.2", "6.3", "9"])
    assert len(set(marks.values())) == len(marks)
    text = bar(parts, marks, sum(parts.values(), Decimal(0)), 60)
    assert {marks[p] for p, euros in parts.items() if euros} == set(text)
    assert len(text) <= 60 + len(parts)
