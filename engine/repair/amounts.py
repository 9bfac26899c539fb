"""The least amounts with which a ratio reaches a value, the other amounts staying as they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import ceil
from typing import Any

from engine.models.vocabulary import RATIO_SCALE, Field, Ratio

Amounts = Sequence[tuple[Field, Any]]


@dataclass(frozen=True, slots=True)
class Raise:
    """The amount to change, its value now and the value that is needed; ``below`` are the amounts below the line."""

    field: Field
    now: Decimal
    then: Decimal
    below: tuple[Field, ...]


def parts(ratio: Ratio, amounts: Amounts) -> tuple[Fraction, Fraction]:
    """The numerator and the denominator of a ratio."""
    known = {field.name: Fraction(value) for field, value in amounts}

    def total(names: tuple[str, ...]) -> Fraction:
        return sum((-known[n[1:]] if n.startswith("-") else known[n] for n in names), Fraction(0))

    return total(ratio.numerator), total(ratio.denominator)


def raised(ratio: Ratio, amounts: Amounts, value: int) -> Raise:
    """The change of the first amount above the line by which the ratio (in millionths) becomes ``value``.

    The amount is rounded up to a cent, so that the ratio never falls short.
    """
    top, bottom = parts(ratio, amounts)
    needed = Fraction(ceil(Fraction(value, RATIO_SCALE) * bottom * 100), 100)
    known = {field.name: (field, Decimal(amount)) for field, amount in amounts}
    field, now = known[next(n for n in ratio.numerator if not n.startswith("-"))]
    then = Fraction(now) + needed - top
    cents = Decimal(then.numerator * 100 // then.denominator) / 100
    return Raise(field, now, cents.quantize(Decimal("0.01")), tuple(known[n.lstrip("-")][0] for n in ratio.denominator))
