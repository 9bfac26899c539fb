"""Euros and cents without loss: rounding, indexation, instalments, and amounts of which a part is unknown."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction

CENT = Decimal("0.01")
EXACT = Context(prec=60, rounding=ROUND_HALF_UP)
"""Wide enough for every amount, power and sum here; only `cents` rounds."""


def cents(value: Decimal | Fraction) -> Decimal:
    """The value in euros, rounded half up to whole cents."""
    if isinstance(value, Fraction):
        value = EXACT.divide(Decimal(value.numerator), Decimal(value.denominator))
    return EXACT.quantize(value, CENT)


def indexed(euros: Decimal, rate: Fraction, years: int) -> Decimal:
    """The amount in cents after ``years`` yearly rises of ``rate``, a fraction of one (negative: years before)."""
    return cents(Fraction(euros) * (1 + rate) ** years)


def instalments(euros: Decimal, number: int) -> tuple[Decimal, ...]:
    """An amount in whole cents as ``number`` instalments that add up to it exactly.

    They differ by at most a cent and never rise: the first ones carry what does not divide.
    Raises ``ValueError`` for parts of a cent or fewer than one instalment.
    """
    whole = euros / CENT
    if number < 1 or whole != whole.to_integral_value():
        raise ValueError("een bedrag in hele centen en ten minste één termijn")
    base, rest = divmod(int(whole), number)
    return tuple((base + (1 if month < rest else 0)) * CENT for month in range(number))


@dataclass(frozen=True, slots=True)
class Amount:
    """Euros of which a part may be unknown: ``known`` plus whatever ``unknown`` names (never counted as nothing)."""

    known: Decimal = Decimal(0)
    unknown: tuple[str, ...] = field(default=())

    @property
    def complete(self) -> bool:
        """Whether the whole amount is known."""
        return not self.unknown

    def __add__(self, other: Amount) -> Amount:
        return Amount(self.known + other.known, tuple(sorted({*self.unknown, *other.unknown})))

    def indexed(self, rate: Fraction, years: int) -> Amount:
        """The amount with its known part indexed."""
        return Amount(indexed(self.known, rate, years), self.unknown)
