"""Which norms a complete dossier breaks, what follows, and which outcomes remain."""

from __future__ import annotations

from tests.independent.dossier import Data, is_bidder, with_role
from tests.independent.exclusion import grounds, requested
from tests.independent.formalities import formalities, vision
from tests.independent.parties import parties
from tests.independent.suitability import g1, g2, g3, g4
from tests.independent.verdict import REJECT, Verdict

SUITABILITY = ("GR-G1-", "GR-G2-01", "GR-G2-02", "GR-G2-03", "GR-G3-01", "GR-G4-0")


def evaluate(dossier: Data) -> Verdict:
    """The verdict on a complete dossier, as read from its JSON."""
    found = Verdict()
    for part in (formalities, parties, requested, grounds, g1, g2, g3, g4, vision, _umbrellas):
        part(dossier, found)
    return found


def _umbrellas(d: Data, v: Verdict) -> None:
    unsuitable = any(norm.startswith(SUITABILITY) and norm != "GR-G4-08" for norm in v.norms)
    if unsuitable:
        v.broken("GR-3.1-02")
    for p in with_role(d, "hoofdaannemer", "combinant", "dragende_onderaannemer"):
        uea = p["uea"]
        if not uea["aanwezig"]:
            continue
        reported = any(g["van_toepassing"] for g in p["uitsluitingsgronden"])
        for says, honest in (("verklaart_geen_uitsluitingsgrond", reported), ("verklaart_geschikt", unsuitable)):
            if not uea[says]:
                v.broken("GR-3.2-02")
                if not honest and is_bidder(p):
                    v.effects.add(REJECT)
