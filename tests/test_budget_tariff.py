"""What an hour costs: surcharges, and salaries that somebody fills in."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from engine.budget.question import PART, ask
from engine.budget.tariff import TariffError, cost_model, mixed_salary, read_salaries
from engine.knowledge.base import load
from engine.knowledge.folders import procedures

KNOWLEDGE = next(k for k in (load(p, PART) for p in procedures()) if k.folder.is_dir())


def _salaries(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "tarief.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_surcharges_are_added_or_chained() -> None:
    model = cost_model(ask(KNOWLEDGE))
    assert model.factor(False) == Fraction("1.723")
    assert round(float(model.factor(True)), 5) == 1.92925
    assert model.factor() == model.factor(False)
    chained = cost_model(ask(KNOWLEDGE, readings={_surcharge_finding(): "stapelen"}))
    assert chained.factor() == model.factor(True)


def _surcharge_finding() -> str:
    return next(f.id for f in KNOWLEDGE.own_findings if "stapelen" in {r.option for r in f.readings})


def test_cost_of_an_hour(tmp_path: Path) -> None:
    model = cost_model(ask(KNOWLEDGE))
    given = read_salaries(
        _salaries(tmp_path, '[salaris]\n"FWG 55" = "60000.00"\n"9" = "50000.00"\n[functiemix]\n3 = 100\n')
    )
    assert mixed_salary(model, given) == Decimal("55000.00")
    assert model.per_hour(Decimal(1200)) == Decimal("1.72")


@pytest.mark.parametrize(
    "text",
    [
        "",
        '[salaris]\n"9" = "50000"\n[functiemix]\n3 = 90\n',
        '[salaris]\n"9" = "-1"\n[functiemix]\n3 = 100\n',
        '[salaris]\n"9" = "veel"\n[functiemix]\n3 = 100\n',
    ],
)
def test_wrong_salaries_are_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(TariffError):
        read_salaries(_salaries(tmp_path, text))
