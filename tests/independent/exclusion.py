"""Grounds for exclusion and the evidence that is asked for: § 3.1 and 3.3."""

from __future__ import annotations

from collections.abc import Iterator

from tests.independent.dossier import OF_ANNEX, STATEMENT, Data, bidders, is_bidder, late, too_old
from tests.independent.verdict import EXCLUDE, MAY, NO_CONTRACT, REFUSE_SUB, UNSPECIFIED, Verdict

CRIMINAL_RECORD = "vog_rechtspersonen"


def grounds(d: Data, v: Verdict) -> None:
    for p in bidders(d):
        for ground in p["uitsluitingsgronden"]:
            if ground["van_toepassing"]:
                v.broken("GR-3.1-01", NO_CONTRACT)
                if ground["aard"] == "verplicht":
                    v.broken("GR-3.1-04", EXCLUDE)
                else:
                    v.broken("GR-3.1-05", MAY)


def requested(d: Data, v: Verdict) -> None:
    for p in d["partijen"]:
        for kind, (row, age, _) in OF_ANNEX.items():
            if kind == STATEMENT or p["rol"] != "niet_dragende_onderaannemer":
                _of_annex(p, kind, row, age, v)
        record = p[CRIMINAL_RECORD]
        if record["gevraagd"] and is_bidder(p) and p["rechtspersoon"]:
            _criminal_record(record, v)
        for e in p["aanvullend_bewijs"]:
            if not e["geleverd"] or late(e):
                v.broken("GR-3.4-04", MAY)


def _of_annex(p: Data, kind: str, row: str, age: str, v: Verdict) -> None:
    e = p[kind]
    if not e["gevraagd"]:
        return
    overdue = e["geleverd"] and late(e)
    defects = list(_defects(kind, e, age))
    if not e["geleverd"] or overdue:
        v.broken("GR-3.3-02")
        v.broken(row)
        if is_bidder(p):
            v.effects.add(EXCLUDE)
        elif kind == STATEMENT and not e["geleverd"]:
            v.effects.add(REFUSE_SUB)
        else:
            v.effects.add(MAY)
    for norm in defects:
        v.broken(norm)
        v.broken(row)
        if not is_bidder(p):
            v.effects.add(REFUSE_SUB if kind == STATEMENT else MAY)
        else:
            v.effects.add({"verplicht": EXCLUDE, "facultatief": MAY, "geen": MAY}[e["betreft"]])


def _defects(kind: str, e: Data, age: str) -> Iterator[str]:
    if e["geleverd"]:
        if too_old(kind, e):
            yield age
        if not (e["juist"] and e["volledig"]):
            yield "GR-ST1-03"


def _criminal_record(e: Data, v: Verdict) -> None:
    if not e["geleverd"] or late(e):
        v.broken("GR-3.3-02", EXCLUDE)
        v.broken("GR-3.3-07")
    if e["geleverd"] and not (e["juist"] and e["volledig"]):
        v.broken("GR-ST1-03", {"verplicht": EXCLUDE, "facultatief": MAY, "geen": UNSPECIFIED}[e["betreft"]])
