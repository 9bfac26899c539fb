"""The suitability requirements G1 to G4: § 3.4."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from dateutil.relativedelta import relativedelta

from tests.independent.dossier import (
    Data,
    bidders,
    carriers,
    day,
    refused,
    submitted,
    subs,
    supplying,
    tested,
    with_role,
)
from tests.independent.personnel import TABLE, short
from tests.independent.verdict import MAY, NO_CONTRACT, NOT_CONSIDERED, UNSPECIFIED, Verdict, missing_piece

ANNOUNCED = date(2026, 1, 6)
SYSTEM = (
    "handboek",
    "klachtenprocedure",
    "incidentenregistratie",
    "verbetermaatregelen",
    "jaarlijks_getoetst",
    "auditor_onafhankelijk",
    "auditor_irca",
    "voldoet_aan_wetgeving",
)


def _unsuitable(v: Verdict, norm: str) -> None:
    v.broken(norm, MAY, NO_CONTRACT)


def _poor_evidence(v: Verdict, norm: str) -> None:
    """Evidence is there, but incomplete or wrong: the request may be set aside, and is not as § 5.2 wants it."""
    v.broken(norm, MAY, NO_CONTRACT)
    v.broken("GR-5.2-10")


def g1(d: Data, v: Verdict) -> None:
    for p in supplying(d):
        if not p["jaarrekening"]["aanwezig"]:
            missing_piece(v, "GR-B1-05", MAY)
    for p in tested(d, "g1"):
        account = p["jaarrekening"]
        if not account["aanwezig"]:
            continue
        audited = account["controleverklaring"]
        if not account["meest_recent"]:
            _unsuitable(v, "GR-G1-01")
        if audited and (submitted(d) - day(account["datum_controleverklaring"])).days > 365:
            _unsuitable(v, "GR-G1-02")
        if account["controleplichtig"] and not audited:
            _unsuitable(v, "GR-G1-02")
        if 4 * Decimal(account["eigen_vermogen"]) < Decimal(account["totaal_vermogen"]):
            _unsuitable(v, "GR-G1-03")
        liquid = Decimal(account["vlottende_activa"]) - Decimal(account["voorraad"])
        if 10 * liquid < 7 * Decimal(account["kort_vreemd_vermogen"]):
            _unsuitable(v, "GR-G1-04")
        if account["bedreigende_claims"]:
            _unsuitable(v, "GR-G1-05")
        if account["bedreigende_investeringen"]:
            _unsuitable(v, "GR-G1-06")
        if audited and account["continuiteitsparagraaf"]:
            _unsuitable(v, "GR-G1-07")


def g2(d: Data, v: Verdict) -> None:
    today = submitted(d)
    oldest = today - relativedelta(months=12)
    for p in supplying(d):
        if not p["kwaliteitscertificaat"]["aanwezig"] and not p["eigen_kwaliteitssysteem"]["aanwezig"]:
            missing_piece(v, "GR-B1-06", MAY)
        if not p["informatiecertificaat"]["aanwezig"]:
            missing_piece(v, "GR-B1-06", MAY)
    for p in tested(d, "g2"):
        certificate, system, info = (
            p[k] for k in ("kwaliteitscertificaat", "eigen_kwaliteitssysteem", "informatiecertificaat")
        )
        certified = (
            certificate["aanwezig"]
            and certificate["passende_scope"]
            and day(certificate["geldig_tot_en_met"]) >= today
            and (certificate["certificaatnorm"] != "hkz" or certificate["past_bij_omvang"])
        )
        if not certified:
            complete = all(system[each] for each in SYSTEM)
            if not (system["aanwezig"] and complete):
                _unsuitable(v, "GR-G2-01")
            if system["aanwezig"]:
                if not complete:
                    _unsuitable(v, "GR-G2-02")
                if not system["auditrapport"]:
                    missing_piece(v, "GR-B1-06", MAY)
                if not system["auditrapport"] or day(system["datum_auditrapport"]) < oldest:
                    _poor_evidence(v, "GR-G2-04")
        valid = info["aanwezig"] and day(info["geldig_tot_en_met"]) >= today
        named = info["informatienorm"] in ("nen_en_7510", "nen_7510")
        shown = info["gelijkwaardig_volgens_audit"] and info["instelling_geaccrediteerd"]
        if not (valid and (named or shown)):
            _unsuitable(v, "GR-G2-03")
        audited = info["auditrapport"] and day(info["datum_auditrapport"]) >= oldest
        if info["aanwezig"] and not named and not audited:
            _poor_evidence(v, "GR-G2-05")
            if not info["auditrapport"]:
                missing_piece(v, "GR-B1-06", MAY)


def g3(d: Data, v: Verdict) -> None:
    for p in supplying(d):
        if not p["personeelsoverzicht"]["aanwezig"]:
            missing_piece(v, "GR-B1-07", MAY)
    helpers = [p for p in subs(d) if not refused(p)]
    overviews = [p for p in (*bidders(d), *helpers) if p["personeelsoverzicht"]["aanwezig"]]
    for p in overviews:
        if not p["personeelsoverzicht"]["personeel"]:
            _poor_evidence(v, "GR-G3-02")
    staffed: set[str] = set()
    for bidder in bidders(d):
        team = [
            person
            for p in (bidder, *helpers)
            if p["personeelsoverzicht"]["aanwezig"]
            for person in p["personeelsoverzicht"]["personeel"]
        ]
        for activity in {person["activiteit"] for person in team} & set(TABLE):
            staffed.add(activity)
            if short(activity, [person for person in team if person["activiteit"] == activity]):
                _staff(v, activity)
    if overviews:
        for activity in set(TABLE) - staffed:
            _staff(v, activity)


def _staff(v: Verdict, activity: str) -> None:
    v.broken(f"GR-B2-{activity}")
    _unsuitable(v, "GR-G3-01")


def g4(d: Data, v: Verdict) -> None:
    references = d["referenties"]
    if not references:
        missing_piece(v, "GR-B1-08", MAY)
    for p in supplying(d):
        if references and not any(r["door"] == p["naam"] for r in references):
            missing_piece(v, "GR-B1-08", MAY)
    for r in references:
        _reference(r, v)
    lost = not carriers(d, "g4") and any(
        refused(p) and "g4" in p["draagt"] for p in with_role(d, "dragende_onderaannemer")
    )
    counting = [
        r
        for r in references
        if r["opdrachtvorm"] in ("overheidsopdracht", "open_house", "subsidie")
        and not (lost and r["rol_van_leverancier"] == "dragende_onderaannemer")
    ]
    if not counting:
        _unsuitable(v, "GR-G4-01")
        return
    if not any(
        "kc1" in r["kerncompetenties"] and r["toont_kerncompetentie"] and r["taken"] and r["deelopdrachten"]
        for r in counting
    ):
        _unsuitable(v, "GR-G4-03")
    if not any(
        "kc2" in r["kerncompetenties"]
        and r["toont_kerncompetentie"]
        and r["soort_opdrachtgever"] == "gemeentelijke_overheid"
        and r["aantal_gemeenten"] >= 10
        for r in counting
    ):
        _unsuitable(v, "GR-G4-04")


def _reference(r: Data, v: Verdict) -> None:
    last = ANNOUNCED if r["lopend"] else day(r["einddatum"])
    if last < ANNOUNCED - relativedelta(years=3):
        _unsuitable(v, "GR-G4-02")
    in_range = Decimal("-0.258") <= Decimal(r["regio_ses_woa"]) <= 0
    if not (r["groninger_context"] or (r["stedelijke_werkgebieden"] and in_range)):
        _unsuitable(v, "GR-G4-05")
    if not r["kerncompetenties"]:
        _poor_evidence(v, "GR-G4-08")
    if not r["formulier_volledig"]:
        missing_piece(v, "GR-B1-08", MAY)
        _poor_evidence(v, "GR-B4-01")
    if r["woorden"] > 500 or r["verwijzingen"]:
        v.broken("GR-B4-02")
        v.under_reading["K-93"] = NOT_CONSIDERED
    if not (r["beschrijft_inhoud"] and r["beschrijft_gebied"] and r["beschrijft_resultaten"]):
        _poor_evidence(v, "GR-B4-03")
    if not r["toont_kerncompetentie"]:
        v.broken("GR-B4-04")
    if not r["naar_tevredenheid"]:
        v.broken("GR-B4-05", UNSPECIFIED)
