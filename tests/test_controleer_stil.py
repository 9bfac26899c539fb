"""No rule that is shipped does nothing: each applies to some dossier, and none says what another says already."""

from __future__ import annotations

import pytest

from engine.analysis.bases import base_dossiers, examples, fields
from engine.analysis.checks.meaning import applies, meaning
from engine.analysis.subject import Subject
from engine.knowledge.base import load, parts_of
from engine.knowledge.folders import procedures

PARTS = [(name, part) for name in procedures() for part in parts_of(name)]


@pytest.mark.parametrize(("procedure", "part"), PARTS, ids=[f"{name}/{part}" for name, part in PARTS])
def test_every_rule_does_something(procedure: str, part: str) -> None:
    knowledge = load(procedure, part)
    about = Subject(knowledge, bases=base_dossiers(knowledge), fields=fields(knowledge), examples=examples(knowledge))
    if applies(about):
        assert [f"{f.rules[0]}: {f.code}" for f in meaning(about)] == []
