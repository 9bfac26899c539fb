"""The award read from the document once more: what becomes of two inschrijvingen, in every course of events."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from random import Random
from typing import Any

CLOSING_DAY = "2027-06-01"
MOMENTS = (
    f"{CLOSING_DAY}T09:30:00",
    f"{CLOSING_DAY}T12:00:00",
    f"{CLOSING_DAY}T12:00:01",
    f"{CLOSING_DAY}T12:01:00",
    "2027-06-02T08:00:00",
)
VALUES: Mapping[str, tuple[Any, ...]] = {
    "dialoog_succesvol": (True, False),
    "bezwaren_bij_verificatie": (False, True),
    "verzonden": MOMENTS,
    "ontvangen": MOMENTS,
    "kanaal": ("platform", "e_mail", "post"),
    "storing": (False, True),
    "storing_gemeld_bij_platform": (True, False),
    "storing_gemeld_bij_contactpersoon": (True, False),
    "bevoegd": (True, False),
    "wijze": ("nat", "geavanceerd_elektronisch", "geen"),
    "digitaal_als_scan": (True, False),
    "origineel_toonbaar": (True, False),
    "plan_van_aanpak": (True, False),
    "woorden": (6000, 6001),
    "afbeeldingen": (False, True),
    "verwijzingen": (False, True),
    "bijlagen": (False, True),
}
"""What can be said of an inschrijving; the first value is the one with which nothing is wrong."""
READINGS: Mapping[str, tuple[str, ...]] = {
    "K-60": ("seconde", "minuut"),
    "K-130": ("ontvangst", "verzending"),
    "K-58": ("alleen_nat", "altijd"),
    "K-155": ("wel", "niet"),
    "K-138": ("advies", "letterlijk"),
    "K-08b": ("moet", "niet_beoordelen", "mag"),
    "K-93": ("niet_correct", "niet_meegewogen"),
}
"""The readings that bear on an inschrijving, the preferred one first; for K-93 none is preferred."""
NOT_PREFERRED = ("K-93",)
MINIMUM = 20

Facts = dict[str, Any]


def drawn(random: Random, wrong: float = 0.04, unknown: float = 0.05) -> Facts:
    """An inschrijving with here and there something wrong or unknown, around the closing; at most three are unknown."""
    found: Facts = {}
    for name, values in VALUES.items():
        lacks = random.random() < unknown and list(found.values()).count(None) < 3
        often = wrong if values is not MOMENTS else 0.6
        found[name] = None if lacks else random.choice(values[1:]) if random.random() < often else values[0]
    return found


def outcomes(offers: Sequence[Facts], scores: Sequence[int | None], preferred: bool) -> list[set[str]]:
    """Per bidder the outcomes that some reading and some course of events lead to. A score is the same for K1 to K3."""
    found: list[set[str]] = [set() for _ in offers]
    read = {name: kept[:1] if preferred and name not in NOT_PREFERRED else kept for name, kept in READINGS.items()}
    for taken in product(*read.values()):
        reading = dict(zip(read, taken, strict=True))
        standings = [{_standing(facts, reading) for facts in _completed(offer)} for offer in offers]
        for standing in product(*standings):
            for words, word in zip(found, _awarded(standing, scores), strict=True):
                words.add(word)
    return found


def _completed(offer: Facts) -> Iterator[Facts]:
    """Every way to fill in what is unknown, but for a receipt before the sending."""
    lacking = [name for name, value in offer.items() if value is None]
    for values in product(*(VALUES[name] for name in lacking)):
        whole = {**offer, **dict(zip(lacking, values, strict=True))}
        if whole["verzonden"] <= whole["ontvangen"] or not {"verzonden", "ontvangen"} & set(lacking):
            yield whole


def _standing(facts: Facts, reading: Mapping[str, str]) -> str:
    """Whether an inschrijving is out, may be excluded, or is in."""
    if not facts["dialoog_succesvol"] or facts["bezwaren_bij_verificatie"]:
        return "out"
    moment = facts["ontvangen" if reading["K-130"] == "ontvangst" else "verzonden"]
    last = "12:00:59" if reading["K-60"] == "minuut" else "12:00:00"
    scanned = facts["wijze"] == "geavanceerd_elektronisch" and reading["K-58"] == "alleen_nat"
    annexes = facts["bijlagen"] and reading["K-155"] == "niet"
    misshapen = facts["woorden"] > 6000 or facts["afbeeldingen"] or facts["verwijzingen"] or annexes
    told = facts["storing_gemeld_bij_platform"] and facts["storing_gemeld_bij_contactpersoon"]
    whole = facts["plan_van_aanpak"]
    wrong = (
        moment > f"{CLOSING_DAY}T{last}",
        facts["kanaal"] != "platform",
        not facts["bevoegd"],
        facts["wijze"] == "geen",
        not facts["digitaal_als_scan"] and not scanned,
        not facts["origineel_toonbaar"],
        facts["storing"] and not told and reading["K-138"] == "letterlijk",
        whole and misshapen and reading["K-93"] == "niet_correct",
        not whole and reading["K-08b"] != "mag",
    )
    return "out" if any(wrong) else "in" if whole else "may"


def _awarded(standing: Sequence[str], scores: Sequence[int | None]) -> Iterator[str]:
    counted = [score for score, where in zip(scores, standing, strict=True) if where == "in"]
    best = max((score for score in counted if score is not None), default=0)
    for score, where in zip(scores, standing, strict=True):
        if where != "in":
            yield "afgewezen" if where == "out" else "kan_worden_uitgesloten"
        elif score is not None and score < MINIMUM:
            yield "afgewezen"
        elif score is None or None in counted:
            yield "onbepaald"
        elif score < best:
            yield "afgewezen"
        else:
            yield "voorlopig_gegund" if counted.count(score) == 1 else "loting"
