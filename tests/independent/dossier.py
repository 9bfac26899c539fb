"""Who is who in a dossier, and when: what every section of the document needs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from dateutil.relativedelta import relativedelta

Data = Mapping[str, Any]

STANDARD_TERM = 14
OF_ANNEX = {
    "gedragsverklaring_aanbesteden": ("GR-B1-02", "GR-3.3-04", 24),
    "betalingsverklaring": ("GR-B1-03", "GR-3.3-05", 6),
    "uittreksel_handelsregister": ("GR-B1-04", "GR-3.3-06", 6),
}
STATEMENT = "gedragsverklaring_aanbesteden"


# --- who ----------------------------------------------------------------------


def with_role(d: Data, *roles: str) -> list[Data]:
    return [p for p in d["partijen"] if p["rol"] in roles]


def bidders(d: Data) -> list[Data]:
    return with_role(d, "hoofdaannemer", "combinant")


def subs(d: Data) -> list[Data]:
    return with_role(d, "dragende_onderaannemer", "niet_dragende_onderaannemer")


def is_bidder(p: Data) -> bool:
    return p["rol"] in ("hoofdaannemer", "combinant")


def bad_statement(p: Data) -> bool:
    """A statement of conduct that was asked for and is absent, wrong, incomplete or too old; late is something else."""
    e = p[STATEMENT]
    return e["gevraagd"] and (not e["geleverd"] or not e["juist"] or not e["volledig"] or too_old(STATEMENT, e))


def refused(p: Data) -> bool:
    if p["rol"] == "dragende_onderaannemer":
        uea = p["uea"]
        if not (uea["aanwezig"] and uea["volledig"] and uea["rechtsgeldig_ondertekend"]):
            return True
    return not is_bidder(p) and bad_statement(p)


def carriers(d: Data, requirement: str) -> list[Data]:
    return [p for p in with_role(d, "dragende_onderaannemer") if not refused(p) and requirement in p["draagt"]]


def tested(d: Data, requirement: str) -> list[Data]:
    """Who has to meet the requirement: the bidders unless somebody carries it, and every carrying subcontractor."""
    own = [] if carriers(d, requirement) else bidders(d)
    return own + [p for p in with_role(d, "dragende_onderaannemer") if not refused(p)]


def supplying(d: Data) -> list[Data]:
    """Who hands in evidence of suitability (annex 1, rows 5 to 8)."""
    return bidders(d) + [p for p in with_role(d, "dragende_onderaannemer") if not refused(p)]


# --- time ---------------------------------------------------------------------


def day(text: str) -> date:
    return date.fromisoformat(text)


def received(d: Data) -> datetime:
    return datetime.fromisoformat(d["ontvangen"])


def submitted(d: Data) -> date:
    return received(d).date()


def late(e: Data) -> bool:
    term = e["genoemde_termijn"] or STANDARD_TERM
    return day(e["geleverd_op"]) > day(e["verzoek_ontvangen"]) + timedelta(days=term)


def too_old(kind: str, e: Data) -> bool:
    if not (e["gevraagd"] and e["geleverd"]) or kind not in OF_ANNEX:
        return False
    return day(e["datum"]) < day(e["geleverd_op"]) - relativedelta(months=OF_ANNEX[kind][2])
