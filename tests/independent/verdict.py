"""What the evaluator finds: broken norms, what follows, and which outcomes remain."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import product

NOT_CONSIDERED, REJECT = "niet_in_behandeling", "afwijzen"
EXCLUDE, MAY, UNSPECIFIED = "uitsluiten", "mag_uitsluiten", "niet_genoemd"
NO_CONTRACT, REFUSE_SUB = "geen_overeenkomst", "onderaannemer_weigeren"
OPEN_READINGS = ("K-91", "K-93")


@dataclass
class Verdict:
    """The norms that are broken, what follows whatever the reading, and what follows under one reading only."""

    norms: set[str] = field(default_factory=set)
    effects: set[str] = field(default_factory=set)
    under_reading: dict[str, str] = field(default_factory=dict)

    def broken(self, norm: str, *effects: str) -> None:
        self.norms.add(norm)
        self.effects.update(effects)

    @property
    def outcomes(self) -> set[str]:
        """The headlines that remain under the readings for which none is preferred."""
        found = set()
        for taken in product((False, True), repeat=len(OPEN_READINGS)):
            under = {e for r, on in zip(OPEN_READINGS, taken, strict=True) if on and (e := self.under_reading.get(r))}
            found.add(_headline(self.effects | under))
        return found

    @property
    def not_contractable(self) -> bool:
        """Whether it may stay in but can never get the contract, under every open reading."""
        out = {NOT_CONSIDERED, REJECT, EXCLUDE}
        return NO_CONTRACT in self.effects and not out & (self.effects | set(self.under_reading.values()))


def _headline(effects: set[str]) -> str:
    if effects & {NOT_CONSIDERED, REJECT}:
        return "niet_in_behandeling"
    if EXCLUDE in effects:
        return "uitgesloten"
    if MAY in effects:
        return "kan_worden_uitgesloten"
    return "onbepaald" if UNSPECIFIED in effects else "geschikt"


def missing_piece(v: Verdict, norm: str, effect: str) -> None:
    """A piece that belongs to the request is absent or not complete."""
    v.broken(norm, effect, NO_CONTRACT)
    v.broken("GR-5.2-10")
    v.broken("GR-5.3-02")
