"""Which norms a complete dossier breaks, what follows, and which outcomes remain."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import product
from typing import Any

from dateutil.relativedelta import relativedelta

from tests.independent.personnel import TABLE, short

Data = Mapping[str, Any]

NOT_CONSIDERED, REJECT = "niet_in_behandeling", "afwijzen"
EXCLUDE, MAY, UNSPECIFIED = "uitsluiten", "mag_uitsluiten", "niet_genoemd"
NO_CONTRACT, REFUSE_SUB = "geen_overeenkomst", "onderaannemer_weigeren"

CLOSING = datetime(2026, 4, 7, 12, 0, 0)
ANNOUNCED = date(2026, 1, 6)
STANDARD_TERM = 14
OF_ANNEX = {
    "gedragsverklaring_aanbesteden": ("GR-B1-02", "GR-3.3-04", 24),
    "betalingsverklaring": ("GR-B1-03", "GR-3.3-05", 6),
    "uittreksel_handelsregister": ("GR-B1-04", "GR-3.3-06", 6),
}
STATEMENT, CRIMINAL_RECORD = "gedragsverklaring_aanbesteden", "vog_rechtspersonen"
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
SUITABILITY = ("GR-G1-", "GR-G2-01", "GR-G2-02", "GR-G2-03", "GR-G3-01", "GR-G4-0")
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


def evaluate(dossier: Data) -> Verdict:
    """The verdict on a complete dossier, as read from its JSON."""
    found = Verdict()
    for part in (_formalities, _parties, _requested, _grounds, _g1, _g2, _g3, _g4, _vision, _umbrellas):
        part(dossier, found)
    return found


# --- who ----------------------------------------------------------------------


def _with_role(d: Data, *roles: str) -> list[Data]:
    return [p for p in d["partijen"] if p["rol"] in roles]


def _bidders(d: Data) -> list[Data]:
    return _with_role(d, "hoofdaannemer", "combinant")


def _subs(d: Data) -> list[Data]:
    return _with_role(d, "dragende_onderaannemer", "niet_dragende_onderaannemer")


def _is_bidder(p: Data) -> bool:
    return p["rol"] in ("hoofdaannemer", "combinant")


def _bad_statement(p: Data) -> bool:
    """A statement of conduct that was asked for and is absent, wrong, incomplete or too old; late is something else."""
    e = p[STATEMENT]
    return e["gevraagd"] and (not e["geleverd"] or not e["juist"] or not e["volledig"] or _too_old(STATEMENT, e))


def _refused(p: Data) -> bool:
    if p["rol"] == "dragende_onderaannemer":
        uea = p["uea"]
        if not (uea["aanwezig"] and uea["volledig"] and uea["rechtsgeldig_ondertekend"]):
            return True
    return not _is_bidder(p) and _bad_statement(p)


def _carriers(d: Data, requirement: str) -> list[Data]:
    return [p for p in _with_role(d, "dragende_onderaannemer") if not _refused(p) and requirement in p["draagt"]]


def _tested(d: Data, requirement: str) -> list[Data]:
    """Who has to meet the requirement: the bidders unless somebody carries it, and every carrying subcontractor."""
    own = [] if _carriers(d, requirement) else _bidders(d)
    return own + [p for p in _with_role(d, "dragende_onderaannemer") if not _refused(p)]


def _supplying(d: Data) -> list[Data]:
    """Who hands in evidence of suitability (annex 1, rows 5 to 8)."""
    return _bidders(d) + [p for p in _with_role(d, "dragende_onderaannemer") if not _refused(p)]


# --- time ---------------------------------------------------------------------


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _received(d: Data) -> datetime:
    return datetime.fromisoformat(d["ontvangen"])


def _submitted(d: Data) -> date:
    return _received(d).date()


def _late(e: Data) -> bool:
    term = e["genoemde_termijn"] or STANDARD_TERM
    return _day(e["geleverd_op"]) > _day(e["verzoek_ontvangen"]) + timedelta(days=term)


def _too_old(kind: str, e: Data) -> bool:
    if not (e["gevraagd"] and e["geleverd"]) or kind not in OF_ANNEX:
        return False
    return _day(e["datum"]) < _day(e["geleverd_op"]) - relativedelta(months=OF_ANNEX[kind][2])


# --- 1.2, 5.2, 5.3: the form of a request --------------------------------------


def _formalities(d: Data, v: Verdict) -> None:
    contact, signing = d["contact"], d["ondertekening"]
    if contact["buiten_platform"] == "over_de_procedure":
        v.broken("GR-1.2-02")
        if contact.get("met") == "inkopende_organisatie":
            v.broken("GR-1.2-03", MAY)
    if contact["storing"] and not (
        contact["storing_gemeld_bij_platform"] and contact["storing_gemeld_bij_contactpersoon"]
    ):
        v.broken("GR-5.2-09")
    if _received(d) > CLOSING:
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
        or _day(bibob["formulier_terug"]) > _day(bibob["formulier_ontvangen"]) + timedelta(days=STANDARD_TERM)
    ):
        v.broken("GR-BB-04")
        v.under_reading["K-91"] = EXCLUDE


def _missing_piece(v: Verdict, norm: str, effect: str) -> None:
    """A piece that belongs to the request is absent or not complete."""
    v.broken(norm, effect, NO_CONTRACT)
    v.broken("GR-5.2-10")
    v.broken("GR-5.3-02")


def _vision(d: Data, v: Verdict) -> None:
    vision = d["visiedocument"]
    if not vision["aanwezig"]:
        _missing_piece(v, "GR-B1-09", REJECT)
        return
    if vision["woorden"] > 3000 or vision["afbeeldingen"] or vision["verwijzingen"]:
        v.broken("GR-B1-09")
        v.under_reading["K-93"] = NOT_CONSIDERED
    if not (vision["verbindt_uitgangspunten"] and vision["zegt_waarom_niet_hoe"]):
        v.broken("GR-S-06", UNSPECIFIED)


# --- 3.2 and 5.4: the parties --------------------------------------------------


def _parties(d: Data, v: Verdict) -> None:
    for p in _with_role(d, "hoofdaannemer", "combinant", "dragende_onderaannemer"):
        _uea(p, v)
    for p in _subs(d):
        if not p["vermeld_in_uea"]:
            v.broken("GR-HA-02", REJECT)
        if not p["hoofdelijk_aansprakelijk"]:
            v.broken("GR-HA-04", UNSPECIFIED)
        if _bad_statement(p):
            v.broken("GR-HA-08" if p["rol"] == "dragende_onderaannemer" else "GR-HA-09", REFUSE_SUB)
        if p["rol"] == "dragende_onderaannemer" and not p["uea"]["aanwezig"]:
            v.broken("GR-HA-08", REFUSE_SUB)
    for p in _with_role(d, "hoofdaannemer"):
        if not p["hoofdelijk_aansprakelijk"]:
            v.broken("GR-HA-03", UNSPECIFIED)
        if p["uea"]["aanwezig"] and not p["uea"]["vermeldt_dragende_onderaannemers"]:
            v.broken("GR-HA-05", REJECT)
    members = _with_role(d, "combinant")
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
            elif change["wat"] == "combinatie_gevormd":
                v.broken("GR-CO-04", UNSPECIFIED)
    for p in _bidders(d):
        group = p["groep"]
        if group["onderdeel_van_groep"] and not (group["geconsolideerd"] and group["verklaring_403"]):
            if not group["garantie_moeder"]:
                v.broken("GR-GO-01", UNSPECIFIED)
            elif not group["garantie_schriftelijk"]:
                v.broken("GR-GO-02", UNSPECIFIED)


def _uea(p: Data, v: Verdict) -> None:
    uea, bidder = p["uea"], _is_bidder(p)
    if not uea["aanwezig"]:
        v.broken("GR-3.2-03")
        if bidder:
            _missing_piece(v, "GR-B1-01", REJECT)
        else:
            v.broken("GR-B1-01", REFUSE_SUB)
        return
    if not uea["volledig"]:
        if bidder:
            _missing_piece(v, "GR-3.2-03", REJECT)
        else:
            v.broken("GR-3.2-03", REFUSE_SUB)
    if not uea["rechtsgeldig_ondertekend"]:
        v.broken("GR-3.2-03", NOT_CONSIDERED if bidder else REFUSE_SUB)


# --- 3.1 and 3.3: exclusion ------------------------------------------------------


def _grounds(d: Data, v: Verdict) -> None:
    for p in _bidders(d):
        for ground in p["uitsluitingsgronden"]:
            if ground["van_toepassing"]:
                v.broken("GR-3.1-01", NO_CONTRACT)
                if ground["aard"] == "verplicht":
                    v.broken("GR-3.1-04", EXCLUDE)
                else:
                    v.broken("GR-3.1-05", MAY)


def _requested(d: Data, v: Verdict) -> None:
    for p in d["partijen"]:
        for kind, (row, age, _) in OF_ANNEX.items():
            if kind == STATEMENT or p["rol"] != "niet_dragende_onderaannemer":
                _of_annex(p, kind, row, age, v)
        record = p[CRIMINAL_RECORD]
        if record["gevraagd"] and _is_bidder(p) and p["rechtspersoon"]:
            _criminal_record(record, v)
        for e in p["aanvullend_bewijs"]:
            if not e["geleverd"] or _late(e):
                v.broken("GR-3.4-04", MAY)


def _of_annex(p: Data, kind: str, row: str, age: str, v: Verdict) -> None:
    e = p[kind]
    if not e["gevraagd"]:
        return
    late = e["geleverd"] and _late(e)
    defects = list(_defects(kind, e, age))
    if not e["geleverd"] or late:
        v.broken("GR-3.3-02")
        v.broken(row)
        if _is_bidder(p):
            v.effects.add(EXCLUDE)
        elif kind == STATEMENT and not e["geleverd"]:
            v.effects.add(REFUSE_SUB)
        else:
            v.effects.add(MAY)
    for norm in defects:
        v.broken(norm)
        v.broken(row)
        if not _is_bidder(p):
            v.effects.add(REFUSE_SUB if kind == STATEMENT else MAY)
        else:
            v.effects.add({"verplicht": EXCLUDE, "facultatief": MAY, "geen": MAY}[e["betreft"]])


def _defects(kind: str, e: Data, age: str) -> Iterator[str]:
    if e["geleverd"]:
        if _too_old(kind, e):
            yield age
        if not (e["juist"] and e["volledig"]):
            yield "GR-ST1-03"


def _criminal_record(e: Data, v: Verdict) -> None:
    if not e["geleverd"] or _late(e):
        v.broken("GR-3.3-02", EXCLUDE)
        v.broken("GR-3.3-07")
    if e["geleverd"] and not (e["juist"] and e["volledig"]):
        v.broken("GR-ST1-03", {"verplicht": EXCLUDE, "facultatief": MAY, "geen": UNSPECIFIED}[e["betreft"]])


# --- 3.4: suitability ------------------------------------------------------------


def _unsuitable(v: Verdict, norm: str) -> None:
    v.broken(norm, MAY, NO_CONTRACT)


def _poor_evidence(v: Verdict, norm: str) -> None:
    """Evidence is there, but incomplete or wrong: the request may be set aside."""
    v.broken(norm, MAY)


def _g1(d: Data, v: Verdict) -> None:
    for p in _supplying(d):
        if not p["jaarrekening"]["aanwezig"]:
            _missing_piece(v, "GR-B1-05", MAY)
    for p in _tested(d, "g1"):
        account = p["jaarrekening"]
        if not account["aanwezig"]:
            continue
        audited = account["controleverklaring"]
        if not account["meest_recent"]:
            _unsuitable(v, "GR-G1-01")
        if audited and (_submitted(d) - _day(account["datum_controleverklaring"])).days > 365:
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


def _g2(d: Data, v: Verdict) -> None:
    today = _submitted(d)
    oldest = today - relativedelta(months=12)
    for p in _supplying(d):
        if not p["kwaliteitscertificaat"]["aanwezig"] and not p["eigen_kwaliteitssysteem"]["aanwezig"]:
            _missing_piece(v, "GR-B1-06", MAY)
        if not p["informatiecertificaat"]["aanwezig"]:
            _missing_piece(v, "GR-B1-06", MAY)
    for p in _tested(d, "g2"):
        certificate, system, info = (
            p[k] for k in ("kwaliteitscertificaat", "eigen_kwaliteitssysteem", "informatiecertificaat")
        )
        certified = (
            certificate["aanwezig"]
            and certificate["passende_scope"]
            and _day(certificate["geldig_tot_en_met"]) >= today
            and (certificate["certificaatnorm"] != "hkz" or certificate["past_bij_omvang"])
        )
        if not certified:
            complete = all(system[each] for each in SYSTEM)
            if not (system["aanwezig"] and complete):
                _unsuitable(v, "GR-G2-01")
            if system["aanwezig"]:
                if not complete:
                    _unsuitable(v, "GR-G2-02")
                if not system["auditrapport"] or _day(system["datum_auditrapport"]) < oldest:
                    _poor_evidence(v, "GR-G2-04")
        valid = info["aanwezig"] and _day(info["geldig_tot_en_met"]) >= today
        named = info["informatienorm"] in ("nen_en_7510", "nen_7510")
        shown = info["gelijkwaardig_volgens_audit"] and info["instelling_geaccrediteerd"]
        if not (valid and (named or shown)):
            _unsuitable(v, "GR-G2-03")
        audited = info["auditrapport"] and _day(info["datum_auditrapport"]) >= oldest
        if info["aanwezig"] and not named and not audited:
            _poor_evidence(v, "GR-G2-05")


def _g3(d: Data, v: Verdict) -> None:
    for p in _supplying(d):
        if not p["personeelsoverzicht"]["aanwezig"]:
            _missing_piece(v, "GR-B1-07", MAY)
    helpers = [p for p in _subs(d) if not _refused(p)]
    overviews = [p for p in (*_bidders(d), *helpers) if p["personeelsoverzicht"]["aanwezig"]]
    for p in overviews:
        if not p["personeelsoverzicht"]["personeel"]:
            _poor_evidence(v, "GR-G3-02")
    staffed: set[str] = set()
    for bidder in _bidders(d):
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


def _g4(d: Data, v: Verdict) -> None:
    references = d["referenties"]
    if not references:
        _missing_piece(v, "GR-B1-08", MAY)
    for p in _supplying(d):
        if references and not any(r["door"] == p["naam"] for r in references):
            _missing_piece(v, "GR-B1-08", MAY)
    for r in references:
        _reference(r, v)
    lost = not _carriers(d, "g4") and any(
        _refused(p) and "g4" in p["draagt"] for p in _with_role(d, "dragende_onderaannemer")
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
    last = ANNOUNCED if r["lopend"] else _day(r["einddatum"])
    if last < ANNOUNCED - relativedelta(years=3):
        _unsuitable(v, "GR-G4-02")
    in_range = Decimal("-0.258") <= Decimal(r["regio_ses_woa"]) <= 0
    if not (r["groninger_context"] or (r["stedelijke_werkgebieden"] and in_range)):
        _unsuitable(v, "GR-G4-05")
    if not r["kerncompetenties"]:
        _poor_evidence(v, "GR-G4-08")
    if not r["formulier_volledig"]:
        _missing_piece(v, "GR-B1-08", MAY)
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


# --- norms that sum up others ------------------------------------------------------


def _umbrellas(d: Data, v: Verdict) -> None:
    unsuitable = any(norm.startswith(SUITABILITY) and norm != "GR-G4-08" for norm in v.norms)
    if unsuitable:
        v.broken("GR-3.1-02")
    for p in _with_role(d, "hoofdaannemer", "combinant", "dragende_onderaannemer"):
        uea = p["uea"]
        if not uea["aanwezig"]:
            continue
        reported = any(g["van_toepassing"] for g in p["uitsluitingsgronden"])
        for says, honest in (("verklaart_geen_uitsluitingsgrond", reported), ("verklaart_geschikt", unsuitable)):
            if not uea[says]:
                v.broken("GR-3.2-02")
                if not honest:
                    v.effects.add(REJECT if _is_bidder(p) else REFUSE_SUB)
