"""The cost model behind a rate per hour: surcharges on a salary, a mix of agreements and levels, billable hours."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from pathlib import Path

from engine.budget.money import cents
from engine.budget.question import Question
from engine.files import NO_TOML, cause, toml_place
from engine.spelling import choices


class TariffError(ValueError):
    """The salaries or the mix cannot be used; the message says why, in Dutch."""


@dataclass(frozen=True, slots=True)
class Level:
    """A level of function with its scale in each agreement, in the order of `CostModel.agreements`."""

    number: int
    name: str
    scales: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CostModel:
    """The parameters of the document under the readings taken. Weights and surcharges are fractions of one."""

    surcharges: tuple[tuple[str, Fraction], ...]
    chained: bool
    hours: int
    agreements: tuple[tuple[str, Fraction], ...]
    levels: tuple[Level, ...]

    def factor(self, chained: bool | None = None) -> Fraction:
        """What a salary is multiplied by: surcharges added up, or applied one after the other."""
        if self.chained if chained is None else chained:
            product = Fraction(1)
            for _, share in self.surcharges:
                product *= 1 + share
            return product
        return 1 + sum((share for _, share in self.surcharges), Fraction(0))

    def per_hour(self, salary: Decimal, chained: bool | None = None) -> Decimal:
        """The cost of a billable hour, in cents, from a gross salary per year for a full-time function."""
        return cents(Fraction(salary) * self.factor(chained) / self.hours)


def cost_model(question: Question) -> CostModel:
    """The model as the rules state it. Raises ``KeyError`` if they state none."""
    world = question.here
    surcharges = sorted((a.args for a in world if a.name == "opslag"), key=lambda a: a[0])
    ways = [str(a.args[0]) for a in world if a.name == "opslagwijze"]
    levels = sorted((a.args for a in world if a.name == "functieniveau"), key=lambda a: a[0])
    weights = sorted((a.args for a in world if a.name == "gewicht"), key=lambda a: str(a[1]))
    if not surcharges or len(ways) != 1:
        raise KeyError("opslag")
    return CostModel(
        tuple((name, Fraction(share, 1000)) for _, name, share in surcharges),
        ways == ["stapelen"],
        question.figure("declarabele_uren"),
        tuple((name, Fraction(percent, 100)) for _, name, percent in weights),
        tuple(Level(number, name, tuple(scales)) for number, name, *scales in levels),
    )


@dataclass(frozen=True, slots=True)
class Salaries:
    """What a user supplies: salary per year by scale, and the mix of levels (by number) of a product, adding to one."""

    by_scale: Mapping[str, Decimal]
    mix: Mapping[int, Fraction]


def read_salaries(path: Path) -> Salaries:
    """Salaries and a mix from a TOML file. Raises `TariffError`.

    .. code-block:: toml

        [salaris]
        "FWG 55" = "61000.00"
        "9" = "59000.00"
        [functiemix]
        3 = 100
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise TariffError(f"{path}: {cause(error)}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise TariffError(f"{path}: {NO_TOML}{toml_place(error)}") from error
    try:
        salaries = {str(k): Decimal(str(v)) for k, v in dict(data["salaris"]).items()}
        mix = {int(k): Fraction(str(v)) / 100 for k, v in dict(data["functiemix"]).items()}
    except (KeyError, TypeError, ValueError, InvalidOperation) as error:
        raise TariffError(f"{path}: verwacht [salaris] per schaal en [functiemix] met procenten per niveau") from error
    if sum(mix.values()) != 1:
        raise TariffError(f"{path}: de functiemix is samen {float(sum(mix.values()) * 100):g}%, geen 100%")
    if any(not v.is_finite() or v <= 0 for v in salaries.values()):
        raise TariffError(f"{path}: een salaris is een bedrag boven nul")
    return Salaries(salaries, mix)


def mixed_salary(model: CostModel, given: Salaries) -> Decimal:
    """The average salary over agreements and levels. Raises `TariffError` if a scale has no salary."""
    levels = {level.number: level for level in model.levels}
    average = Fraction(0)
    for number, share in given.mix.items():
        if number not in levels:
            raise TariffError(f"functieniveau {number} bestaat niet{choices(str(number), map(str, levels))}")
        for scale, (_, weight) in zip(levels[number].scales, model.agreements, strict=True):
            if scale not in given.by_scale:
                raise TariffError(f"het salaris van schaal {scale} ({levels[number].name}) ontbreekt")
            average += share * weight * Fraction(given.by_scale[scale])
    return cents(average)
