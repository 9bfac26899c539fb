"""Complete dossiers with random faults, made from the ones that the scenarios start from. Same seed, same dossiers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

BASES = Path(__file__).parents[2] / "features" / "groningen_hsj_2026" / "basis"
Data = dict[str, Any]

# Where a fault can be (``*`` is any member of a list), and the values that are one, or look like one.
FAULTS: tuple[tuple[str, tuple[Any, ...]], ...] = (
    ("kanaal", ("e_mail", "post", "anders")),
    ("ontvangen", ("2026-04-07T12:00:00", "2026-04-07T12:00:01", "2026-04-08T09:00:00", "2026-03-31T16:00:00")),
    ("volledig_ingevuld", (False,)),
    ("ondertekening/bevoegd", (False,)),
    (
        "ondertekening/wijze",
        ("nat", "geavanceerd_elektronisch", "gekwalificeerd_elektronisch", "eenvoudig_elektronisch", "geen"),
    ),
    ("ondertekening/digitaal_als_scan", (False,)),
    ("ondertekening/origineel_toonbaar", (False,)),
    ("uitvoeringseisen/onvoorwaardelijk_akkoord", (False,)),
    ("uitvoeringseisen/kan_uitvoeren", (False,)),
    ("contact/buiten_platform", ("over_de_procedure", "melding_storing", "over_iets_anders")),
    ("contact/storing", (True,)),
    ("contact/storing_gemeld_bij_platform", (False,)),
    ("visiedocument/aanwezig", (False,)),
    ("visiedocument/woorden", (3000, 3001)),
    ("visiedocument/afbeeldingen", (True,)),
    ("visiedocument/verbindt_uitgangspunten", (False,)),
    ("partijen/*/rechtspersoon", (False,)),
    ("partijen/*/hoofdelijk_aansprakelijk", (False,)),
    ("partijen/*/vermeld_in_uea", (False,)),
    ("partijen/*/machtigt_penvoerder", (False,)),
    ("partijen/*/penvoerder", (True, False)),
    ("partijen/*/draagt", ([], ["g1"], ["g2"], ["g4"], ["g1", "g3"])),
    ("partijen/*/uea/aanwezig", (False,)),
    ("partijen/*/uea/volledig", (False,)),
    ("partijen/*/uea/rechtsgeldig_ondertekend", (False,)),
    ("partijen/*/uea/verklaart_geen_uitsluitingsgrond", (False,)),
    ("partijen/*/uea/verklaart_geschikt", (False,)),
    ("partijen/*/uea/verklaart_selectie", (False,)),
    ("partijen/*/uea/vermeldt_dragende_onderaannemers", (False,)),
    ("partijen/*/jaarrekening/aanwezig", (False,)),
    ("partijen/*/jaarrekening/soort_stuk", ("jaarverslag",)),
    ("partijen/*/jaarrekening/meest_recent", (False,)),
    ("partijen/*/jaarrekening/controleplichtig", (False,)),
    ("partijen/*/jaarrekening/controleverklaring", (False,)),
    ("partijen/*/jaarrekening/datum_controleverklaring", ("2025-04-07", "2025-04-06", "2025-03-31", "2024-12-31")),
    ("partijen/*/jaarrekening/continuiteitsparagraaf", (True,)),
    ("partijen/*/jaarrekening/eigen_vermogen", ("2500000.00", "2499999.99", "-1000.00", "9000000.00")),
    ("partijen/*/jaarrekening/totaal_vermogen", ("16000000.00", "16000000.01", "1.00")),
    ("partijen/*/jaarrekening/vlottende_activa", ("2800000.00", "2799999.99", "0.00")),
    ("partijen/*/jaarrekening/voorraad", ("3200000.00", "3200000.01")),
    ("partijen/*/jaarrekening/bedreigende_claims", (True,)),
    ("partijen/*/jaarrekening/bedreigende_investeringen", (True,)),
    ("partijen/*/kwaliteitscertificaat/aanwezig", (False,)),
    ("partijen/*/kwaliteitscertificaat/certificaatnorm", ("iso_9001_2015", "andere_norm")),
    ("partijen/*/kwaliteitscertificaat/geldig_tot_en_met", ("2026-04-06", "2026-04-07", "2026-03-30")),
    ("partijen/*/kwaliteitscertificaat/passende_scope", (False,)),
    ("partijen/*/kwaliteitscertificaat/past_bij_omvang", (False,)),
    ("partijen/*/eigen_kwaliteitssysteem/aanwezig", (True,)),
    ("partijen/*/eigen_kwaliteitssysteem/handboek", (False,)),
    ("partijen/*/eigen_kwaliteitssysteem/auditor_irca", (False,)),
    ("partijen/*/eigen_kwaliteitssysteem/auditrapport", (False,)),
    ("partijen/*/eigen_kwaliteitssysteem/datum_auditrapport", ("2025-04-07", "2025-04-06")),
    ("partijen/*/informatiecertificaat/aanwezig", (False,)),
    ("partijen/*/informatiecertificaat/informatienorm", ("nen_en_7510", "gelijkwaardig")),
    ("partijen/*/informatiecertificaat/geldig_tot_en_met", ("2026-04-06", "2026-04-07")),
    ("partijen/*/informatiecertificaat/gelijkwaardig_volgens_audit", (False,)),
    ("partijen/*/informatiecertificaat/instelling_geaccrediteerd", (False,)),
    ("partijen/*/informatiecertificaat/auditrapport", (False,)),
    ("partijen/*/informatiecertificaat/datum_auditrapport", ("2025-04-07", "2025-04-06")),
    ("partijen/*/personeelsoverzicht/aanwezig", (False,)),
    ("partijen/*/personeelsoverzicht/personeel", ([],)),
    ("partijen/*/personeelsoverzicht/personeel/*/activiteit", ("2.1", "2.5", "3.5", "4.6", "5.3")),
    ("partijen/*/personeelsoverzicht/personeel/*/opleiding", ("mbo_3", "mbo_4", "hbo", "hbo_plus", "wo", "wo_plus")),
    (
        "partijen/*/personeelsoverzicht/personeel/*/registraties",
        ([], ["registerplein"], ["skj"], ["big"], ["skj", "big"]),
    ),
    (
        "partijen/*/personeelsoverzicht/personeel/*/beroep",
        ("jeugd_en_gezinsprofessional", "gedragswetenschapper", "gz_psycholoog", "kinderpsychiater", "ander_beroep"),
    ),
    ("partijen/*/personeelsoverzicht/personeel/*/deskundig_hsj", (False,)),
    ("referenties", ([],)),
    ("referenties/*/formulier_volledig", (False,)),
    ("referenties/*/kerncompetenties", ([], ["kc1"], ["kc2"])),
    ("referenties/*/toont_kerncompetentie", (False,)),
    ("referenties/*/deelopdrachten", ([], ["9"], ["6.4"])),
    ("referenties/*/taken", ([], ["3"])),
    ("referenties/*/lopend", (True,)),
    ("referenties/*/einddatum", ("2023-01-06", "2023-01-05")),
    ("referenties/*/soort_opdrachtgever", ("andere_overheid", "particulier")),
    ("referenties/*/aantal_gemeenten", (9, 10, 11)),
    ("referenties/*/opdrachtvorm", ("open_house", "particuliere_opdracht")),
    ("referenties/*/stedelijke_werkgebieden", (False,)),
    ("referenties/*/groninger_context", (True,)),
    ("referenties/*/regio_ses_woa", ("-0.258", "-0.2581", "0", "0.0001")),
    ("referenties/*/woorden", (500, 501)),
    ("referenties/*/beschrijft_gebied", (False,)),
    ("referenties/*/naar_tevredenheid", (False,)),
    ("referenties/*/rol_van_leverancier", ("hoofdaannemer", "dragende_onderaannemer")),
)
REQUESTED = ("gedragsverklaring_aanbesteden", "betalingsverklaring", "uittreksel_handelsregister", "vog_rechtspersonen")
CRITERIA = (("crime-org", "verplicht"), ("tax-pay", "verplicht"), ("bankruptcy", "facultatief"))


def dossiers(seed: int, most: int = 4, share: float = 1.0) -> Iterator[Data]:
    """Dossiers without end; a ``share`` of them has one to ``most`` faults. Their names follow from their number."""
    random = Random(seed)
    bases = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(BASES.glob("*.json"))]
    number = 0
    while True:
        number += 1
        data: Data = deepcopy(random.choice(bases))
        data["naam"] = f"Inschrijver {number}"
        data["contact"].update(storing_gemeld_bij_platform=True, storing_gemeld_bij_contactpersoon=True)
        data["contact"].setdefault("met", "inkopende_organisatie")
        if random.random() < share:
            for _ in range(random.randint(1, most)):
                random.choice((_value, _value, _value, _value, _requested, _ground, _more))(data, random)
        yield data


def _value(data: Data, random: Random) -> None:
    path, values = random.choice(FAULTS)
    _put(data, path.split("/"), random.choice(values), random)


def _put(place: Any, path: list[str], value: Any, random: Random) -> None:
    step, *rest = path
    if step == "*":
        if place:
            _put(random.choice(place), rest, value, random)
    elif rest:
        _put(place[step], rest, value, random)
    else:
        place[step] = deepcopy(value)


def _requested(data: Data, random: Random) -> None:
    """A document that was asked for, on one side or the other of its terms."""
    asked = date(2026, 5, random.randint(1, 28))
    named = random.choice((0, 0, 7, 21))
    delivered = asked + timedelta(days=(named or 14) + random.choice((-3, 0, 0, 1)))
    random.choice(data["partijen"])[random.choice(REQUESTED)] = {
        "gevraagd": True,
        "verzoek_verzonden": asked.isoformat(),
        "verzoek_ontvangen": asked.isoformat(),
        "genoemde_termijn": named,
        "geleverd": random.random() < 0.8,
        "geleverd_op": delivered.isoformat(),
        "datum": (delivered - timedelta(days=random.choice((30, 180, 181, 184, 400, 730, 731, 740)))).isoformat(),
        "juist": random.random() < 0.8,
        "volledig": random.random() < 0.8,
        "betreft": random.choice(("verplicht", "facultatief", "geen")),
    }


def _ground(data: Data, random: Random) -> None:
    criterion, kind = random.choice(CRITERIA)
    random.choice(data["partijen"])["uitsluitingsgronden"] = [
        {"criterium": criterion, "aard": kind, "van_toepassing": random.random() < 0.7}
    ]


def _more(data: Data, random: Random) -> None:
    """Facts that only some dossiers have: a group, a change of composition, more evidence, a Bibob form."""
    day = date(2026, 5, random.randint(1, 28))
    match random.randrange(4):
        case 0:
            random.choice(data["partijen"])["groep"] = {
                "onderdeel_van_groep": True,
                "garantie_moeder": random.random() < 0.5,
                "garantie_schriftelijk": random.random() < 0.5,
                "geconsolideerd": random.random() < 0.5,
                "verklaring_403": random.random() < 0.5,
            }
        case 1:
            data["wijzigingen"] = [
                {
                    "wat": random.choice(("onderaannemer_toegevoegd", "combinatie_gevormd", "samenstelling_gewijzigd")),
                    "na_indienen": random.random() < 0.8,
                    "schriftelijke_toestemming": random.random() < 0.5,
                    "wet_staat_toe": random.random() < 0.5,
                }
            ]
        case 2:
            random.choice(data["partijen"])["aanvullend_bewijs"] = [
                {
                    "eis": random.choice(("g1", "g2", "g3", "g4")),
                    "verzoek_verzonden": day.isoformat(),
                    "verzoek_ontvangen": day.isoformat(),
                    "genoemde_termijn": 0,
                    "geleverd": random.random() < 0.7,
                    "geleverd_op": (day + timedelta(days=random.choice((14, 15)))).isoformat(),
                }
            ]
        case _:
            data["bibob"] = {
                "formulier_gevraagd": True,
                "formulier_ontvangen": day.isoformat(),
                "formulier_teruggestuurd": random.random() < 0.8,
                "formulier_terug": (day + timedelta(days=random.choice((14, 15)))).isoformat(),
                "formulier_volledig": random.random() < 0.8,
                "formulier_ondertekend": random.random() < 0.8,
            }
