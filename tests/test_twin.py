"""Two versions of the rules in one program."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.analysis.twin import rule_text
from engine.knowledge.base import load
from engine.solving.reading import read_program
from engine.terms import Location, Rule
from tests.test_house import PARTS

HERE = Location("", 0)


def _plain(rule: Rule) -> Rule:
    return replace(rule, location=HERE, text="")


@pytest.mark.parametrize(("procedure", "part"), PARTS, ids=lambda x: x or "dossier")
def test_a_rule_written_out_from_its_parts_is_the_same_rule(procedure: str, part: str) -> None:
    for each in load(procedure, part).rules:
        if not each.rule.choice:
            (again,) = read_program(rule_text(each.rule), "")
            assert isinstance(again, Rule)
            assert _plain(again) == _plain(each.rule)
