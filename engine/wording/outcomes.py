"""What outcomes are called, and the sign of each."""

from __future__ import annotations

from collections.abc import Sequence

from engine.outcome import UNDETERMINED
from engine.wording.signs import FAILED, MET, OPEN
from engine.wording.values import spell_word

OUTCOMES = {
    "niet_in_behandeling": "niet in behandeling",
    "uitgesloten": "uitgesloten",
    "kan_worden_uitgesloten": "kan worden uitgesloten",
    "onbepaald": "onbepaald",
    "geschikt": "geschikt",
    "niet_geschikt": "niet geschikt",
    "contracteerbaar": "contracteerbaar",
    "niet_contracteerbaar": "niet contracteerbaar",
    "toegestaan": "toegestaan",
    "sub_geweigerd": "onderaannemer geweigerd",
    "blijft": "blijft meedoen",
    "niet_geselecteerd": "niet geselecteerd",
    "loting": "loting",
    "voorlopig_gegund": "voorlopig gegund",
    "gegund": "gegund",
    "afgevallen": "afgevallen",
}
"""How each outcome word is written for people."""


def outcome(word: str) -> str:
    """An outcome word as people read it."""
    return OUTCOMES.get(word, spell_word(word))


def outcome_among(words: Sequence[str]) -> str:
    """The outcome, when these are possible: of one that is open also what it can be."""
    told = " of ".join(map(outcome, words))
    if not words:
        return outcome(UNDETERMINED)
    return told if len(words) == 1 or UNDETERMINED in words else f"{outcome(UNDETERMINED)} ({told})"


def sign_of(outcome: str) -> str:
    """The sign before an outcome: never colour alone."""
    return {
        "geschikt": MET,
        "geselecteerd": MET,
        "uitgesloten": FAILED,
        "niet_in_behandeling": FAILED,
        "niet_geselecteerd": FAILED,
        "niet_geschikt": FAILED,
        "voorlopig_gegund": MET,
        "gegund": MET,
        "contracteerbaar": MET,
        "niet_contracteerbaar": FAILED,
        "toegestaan": MET,
        "afgewezen": FAILED,
        "afgevallen": FAILED,
    }.get(outcome, OPEN)
