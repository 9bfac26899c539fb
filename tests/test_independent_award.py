"""The engine and an independent reading of the award agree about two bidders, whatever is wrong or unknown."""

from __future__ import annotations

import json
import os
from random import Random

import pytest

from engine.knowledge.base import load
from engine.knowledge.folders import KB_ROOT
from engine.models.building import Entity
from engine.outcome.assessment import headline
from engine.outcome.case import open_case
from tests.independent.award import Facts, drawn, outcomes

PROCEDURE = "groningen_hsj_2026"
KNOWLEDGE = load(PROCEDURE)
FILES = sorted((KB_ROOT / PROCEDURE / "voorbeelden" / "inschrijving").glob("*.json"))
EACH = int(os.environ.get("WAAROM_DOSSIERS", "8"))


def bidder(number: int, offer: Facts, score: int | None) -> Entity:
    data = json.loads(FILES[number].read_text(encoding="utf-8"))
    known = {name: value for name, value in offer.items() if value is not None}
    points = {} if score is None else dict.fromkeys(("k1", "k2", "k3"), str(score))
    data["inschrijving"] = known | points
    return KNOWLEDGE.dossier_model.model_validate_json(json.dumps(data))


@pytest.mark.parametrize("seed", range(4))
def test_two_readers_of_the_award_agree(seed: int) -> None:
    random = Random(seed)
    for _ in range(EACH):
        offers = [drawn(random) for _ in FILES]
        scores = [random.choice((36, 28, 28, 18, None)) for _ in FILES]
        case = open_case(KNOWLEDGE, [bidder(*each) for each in zip(range(2), offers, scores, strict=True)])
        found = [headline(case, facts.dossier) for facts in case.facts]
        told = f"{offers} {scores}"
        assert [set(f.words) for f in found] == outcomes(offers, scores, preferred=True), told
        assert [{str(a.args[-1]) for a in f.possible} for f in found] == outcomes(offers, scores, preferred=False), told
