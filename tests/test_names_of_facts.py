"""A fact is told as whose it is and then its label, also where the label is a statement or ends in "van …" itself."""

from __future__ import annotations

import pytest

from engine.knowledge.base import load
from engine.outcome.case import Choice
from engine.terms import Fn
from engine.wording.names import Names
from tests.test_outcome import PROCEDURE

BIDDER = "de Wierde"
PARTY = Fn("partij", (BIDDER, "Kadezorg"))
GROUND = Fn("uitsluitingsgrond", (PARTY, 1))


@pytest.fixture(scope="module")
def names() -> Names:
    return Names(load(PROCEDURE))


@pytest.mark.parametrize(
    ("atom", "told"),
    [
        (Fn("van_toepassing", (GROUND, Fn("ja"))), "uitsluitingsgrond 1 van Kadezorg, van toepassing: ja"),
        (Fn("rechtspersoon", (PARTY, Fn("nee"))), "Kadezorg, is een rechtspersoon: nee"),
        (Fn("vorm", (BIDDER, Fn("alleen"))), "de Wierde, vorm van deelneming: alleen"),
        (Fn("aanwezig", (Fn("uea", (PARTY,)), Fn("ja"))), "UEA van Kadezorg, bijgevoegd: ja"),
        (Fn("onbekend", (Fn("loopt"), PARTY)), "Kadezorg, loopt: onbekend"),
        (
            Fn("s1_meetbaarheid", (Fn("beoordeling", (BIDDER,)), Fn("onvoldoende"))),
            "beoordeling op de selectiecriteria van de Wierde, S1, meetbaarheid: onvoldoende",
        ),
    ],
)
def test_a_fact_begins_with_whose_it_is_in_a_sentence_and_on_a_line_of_its_own(
    names: Names, atom: Fn, told: str
) -> None:
    assert names.within(atom) == told
    assert names.fact(atom, None) == told[0].upper() + told[1:]


def test_what_is_done_with_a_power_reads_after_als_and_on_its_own_like_a_reading(names: Names) -> None:
    power = Choice("bevoegdheid", Fn("uitsluiten", (BIDDER, "GR-3.1-05")), Fn("niet_gebruikt"))
    place = names.knowledge.norms["GR-3.1-05"].source
    assert names.choice(power) == f"bevoegdheid van {place}, bij de Wierde: niet gebruikt"
