"""The parties of a request: § 3.2 and 5.4."""

from __future__ import annotations

from tests.independent.dossier import Data, bad_statement, bidders, is_bidder, subs, with_role
from tests.independent.verdict import NOT_CONSIDERED, REFUSE_SUB, REJECT, UNSPECIFIED, Verdict, missing_piece


def parties(d: Data, v: Verdict) -> None:
    for p in with_role(d, "hoofdaannemer", "combinant", "dragende_onderaannemer"):
        _uea(p, v)
    for p in subs(d):
        if not p["vermeld_in_uea"]:
            missing_piece(v, "GR-HA-02", REJECT)
        if not p["hoofdelijk_aansprakelijk"]:
            v.broken("GR-HA-04", UNSPECIFIED)
        if bad_statement(p):
            v.broken("GR-HA-08" if p["rol"] == "dragende_onderaannemer" else "GR-HA-09", REFUSE_SUB)
        if p["rol"] == "dragende_onderaannemer" and not p["uea"]["aanwezig"]:
            v.broken("GR-HA-08", REFUSE_SUB)
    for p in with_role(d, "hoofdaannemer"):
        if not p["hoofdelijk_aansprakelijk"]:
            v.broken("GR-HA-03", UNSPECIFIED)
        if p["uea"]["aanwezig"] and not p["uea"]["vermeldt_dragende_onderaannemers"]:
            missing_piece(v, "GR-HA-05", REJECT)
    members = with_role(d, "combinant")
    declared = [p["uea"]["vermeldt_dragende_onderaannemers"] for p in members if p["uea"]["aanwezig"]]
    if declared and not any(declared):
        missing_piece(v, "GR-HA-05", REJECT)
    for p in members:
        if not p["hoofdelijk_aansprakelijk"]:
            v.broken("GR-CO-03", UNSPECIFIED)
        if not p["penvoerder"] and not p["machtigt_penvoerder"]:
            v.broken("GR-CO-02", UNSPECIFIED)
    if members and sum(p["penvoerder"] for p in members) != 1:
        v.broken("GR-CO-02", UNSPECIFIED)
    for change in d["wijzigingen"]:
        allowed = change["schriftelijke_toestemming"] and change["wet_staat_toe"]
        if change["na_indienen"] and not allowed:
            if change["wat"] == "onderaannemer_toegevoegd":
                v.broken("GR-HA-06", REFUSE_SUB)
            else:
                v.broken("GR-CO-04" if change["wat"] == "combinatie_gevormd" else "GR-T11", UNSPECIFIED)
    for p in bidders(d):
        group = p["groep"]
        if group["onderdeel_van_groep"] and not (group["geconsolideerd"] and group["verklaring_403"]):
            if not group["garantie_moeder"]:
                v.broken("GR-GO-01", UNSPECIFIED)
            elif not group["garantie_schriftelijk"]:
                v.broken("GR-GO-02", UNSPECIFIED)


def _uea(p: Data, v: Verdict) -> None:
    uea, bidder = p["uea"], is_bidder(p)
    if not uea["aanwezig"]:
        v.broken("GR-3.2-03")
        if bidder:
            missing_piece(v, "GR-B1-01", REJECT)
        else:
            v.broken("GR-B1-01", REFUSE_SUB)
        return
    if not uea["volledig"]:
        if bidder:
            missing_piece(v, "GR-3.2-03", REJECT)
        else:
            v.broken("GR-3.2-03", REFUSE_SUB)
    if not uea["rechtsgeldig_ondertekend"]:
        v.broken("GR-3.2-03", NOT_CONSIDERED if bidder else REFUSE_SUB)
