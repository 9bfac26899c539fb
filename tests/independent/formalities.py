"""The form of a request: § 1.2, 5.2, 5.3, the execution requirements and the vision document."""

from __future__ import annotations

from datetime import datetime, timedelta

from tests.independent.dossier import STANDARD_TERM, Data, day, received
from tests.independent.verdict import (
    EXCLUDE,
    MAY,
    NO_CONTRACT,
    NOT_CONSIDERED,
    REJECT,
    UNSPECIFIED,
    Verdict,
    missing_piece,
)

CLOSING = datetime(2026, 4, 7, 12, 0, 0)


def formalities(d: Data, v: Verdict) -> None:
    contact, signing = d["contact"], d["ondertekening"]
    if contact["buiten_platform"] == "over_de_procedure":
        v.broken("GR-1.2-02")
        if contact.get("met") == "inkopende_organisatie":
            v.broken("GR-1.2-03", MAY)
    if contact["storing"] and not (
        contact["storing_gemeld_bij_platform"] and contact["storing_gemeld_bij_contactpersoon"]
    ):
        v.broken("GR-5.2-09")
    if received(d) > CLOSING:
        v.broken("GR-5.2-01", NOT_CONSIDERED)
    if d["kanaal"] != "platform":
        v.broken("GR-5.2-07", REJECT)
    if not d["volledig_ingevuld"]:
        v.broken("GR-5.3-02", REJECT, NO_CONTRACT)
        v.broken("GR-5.2-10")
    if not signing["bevoegd"]:
        v.broken("GR-5.3-03", NOT_CONSIDERED)
    if signing["wijze"] in ("eenvoudig_elektronisch", "geen"):
        v.broken("GR-5.3-04", NOT_CONSIDERED)
    electronic = signing["wijze"] in ("geavanceerd_elektronisch", "gekwalificeerd_elektronisch")
    if not electronic and not signing["digitaal_als_scan"]:
        v.broken("GR-5.3-05", NOT_CONSIDERED)
    if not signing["origineel_toonbaar"]:
        v.broken("GR-5.3-06", NOT_CONSIDERED)
    if not d["uitvoeringseisen"]["kan_uitvoeren"]:
        v.broken("GR-3.1-03", MAY)
    if not d["uitvoeringseisen"]["onvoorwaardelijk_akkoord"]:
        v.broken("GR-3.1-03", MAY, NO_CONTRACT)
    bibob = d["bibob"]
    if bibob["formulier_gevraagd"] and (
        not bibob["formulier_teruggestuurd"]
        or not (bibob["formulier_volledig"] and bibob["formulier_ondertekend"])
        or day(bibob["formulier_terug"]) > day(bibob["formulier_ontvangen"]) + timedelta(days=STANDARD_TERM)
    ):
        v.broken("GR-BB-04")
        v.under_reading["K-91"] = EXCLUDE


def vision(d: Data, v: Verdict) -> None:
    vision = d["visiedocument"]
    if not vision["aanwezig"]:
        missing_piece(v, "GR-B1-09", REJECT)
        return
    if vision["woorden"] > 3000 or vision["afbeeldingen"] or vision["verwijzingen"]:
        v.broken("GR-B1-09")
        v.under_reading["K-93"] = NOT_CONSIDERED
    if not (vision["verbindt_uitgangspunten"] and vision["zegt_waarom_niet_hoe"]):
        v.broken("GR-S-06", UNSPECIFIED)
