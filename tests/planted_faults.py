"""Proposals with one planted fault each: per check the code that must come out, and proposals with which none may."""

from __future__ import annotations

HEAD = """% @norm GR-N-01 Een nieuwe eis
% @bron nota van inlichtingen, vraag 12
% @soort moet
% @gevolg mag_uitsluiten GR-3.1-06
% @uitleg {Wie} voldoet niet.
"""
BEGIN = 'niet_akkoord(D, "GR-N-01", Wie) :- '
RATIO = "toont_draagkracht(D, Wie), solvabiliteit(jaarrekening(Wie), S), "


def norm(body: str, head: str = HEAD) -> str:
    return f"{head}{BEGIN}{body}.\n"


WRITTEN: list[tuple[str, str]] = [
    # words that nobody knows, by a slip of the pen
    ("woord", norm("partij(D, Wie), solvabilitiet(jaarrekening(Wie), 1)")),
    ("woord", norm("partijen(D, Wie)")),
    ("woord", norm("partij(D, Wie)").replace("niet_akkoord", "niet_akkord")),
    ("woord", norm("partij(D, Wie), not aanwezigg(uea(Wie), ja)")),
    ("woord", norm("partij(D, Wie, _)")),
    ("woord", norm("partij(D, Wie), 2 < #count{ R : referenties(D, R) }")),
    ("woord", norm("partij(D, Wie), rol(Wie, combinant) : roll(Wie, combinant)")),
    # values that the vocabulary does not have
    ("waarde", norm("partij(D, Wie), rol(Wie, combinatie)")),
    ("waarde", norm("partij(D, Wie), aanwezig(uea(Wie), neen)")),
    ("waarde", norm("partij(D, Wie), vorm(D, combinant)")),
    ("waarde", norm('partij(D, Wie), uitsluitingsgrond(Wie, G), aard(G, "verplicht?")')),
    ("waarde", norm("partij(D, Wie), kanaal(D, fax)")),
    # values of another type
    ("type", norm("partij(D, Wie), rol(Wie, 3)")),
    ("type", norm("partij(D, Wie), solvabiliteit(jaarrekening(Wie), hoog)")),
    ("type", norm('partij(D, Wie), datum_controleverklaring(jaarrekening(Wie), "2026-01-01")')),
    ("type", norm("partij(D, Wie), aanwezig(uea(Wie), 1)")),
    ("type", norm("partij(D, Wie), rol(Wie, R), R > combinant")),
    ("type", norm("partij(D, Wie), aanwezig(uea(Wie), J), aanwezig(jaarrekening(Wie), N), J < N")),
    ("type", norm("partij(D, Wie), onbekend > 50")),
    # references to nothing
    ("norm", norm("partij(D, Wie)").replace(BEGIN, 'niet_akkoord(D, "GR-N-99", Wie) :- ')),
    ("norm", HEAD.replace("GR-3.1-06", "GR-3.1-66") + BEGIN + "partij(D, Wie).\n"),
    ("norm", 'mist(D, "GR-G1-O3", Wie, solvabiliteit) :- partij(D, Wie).\n'),
    ("norm", 'grondslag("GR-3.1-6").\n'),
    ("bevinding", norm('partij(D, Wie), lezing("K-999", elk)')),
    ("lezing", norm('partij(D, Wie), lezing("K-16", ieder)')),
    ("lezing", norm('partij(D, Wie), lezing("K-16", gezamenlijk)')),
    # sentences
    ("zin", norm("partij(D, Wie)", HEAD.replace("{Wie}", "{Wie} met {Score}"))),
    ("vorm", norm("partij(D, Wie)", HEAD.replace("{Wie}", "{Wie:naam}"))),
    ("uitleg", norm("partij(D, Wie)", HEAD.replace("% @uitleg {Wie} voldoet niet.\n", ""))),
    ("eenmalig", norm("partij(D, Wie), rol(Wie, Rol)")),
    ("eenmalig", norm("partij(D, Wie), solvabiliteit(jaarrekening(Wie), S)")),
    # the register
    ("register", norm("partij(D, Wie)", HEAD.replace(" Een nieuwe eis", ""))),
    ("register", norm("partij(D, Wie)", HEAD.replace("% @bron nota van inlichtingen, vraag 12\n", ""))),
    ("register", norm("partij(D, Wie)", HEAD.replace("% @soort moet\n", ""))),
    ("lezing", "% @bevinding K-900\n% @vraag Wat nu?\n% @bron § 9\n% @lezing een: de enige\n"),
    ("bevinding", "% @bevinding K-901\n% @lezing een: zo\n% @lezing twee: of zo\n"),
    # shapes
    ("keuze", ":- partij(D, _), vorm(D, combinatie).\n"),
    ("keuze", "{ gelukt(D) } :- dossier(D).\n"),
    ("grens", 'ondergrens(solvabiliteit, jaarrekening(P), 1) :- partij(_, P), lezing("K-16", elk).\n'),
    ("kringloop", "ene(D) :- dossier(D), not andere(D).\nandere(D) :- dossier(D), not ene(D).\n"),
    ("kringloop", "stil(D) :- dossier(D), 1 > #count{ X : stil(X) }.\n"),
    # variables without a value
    ("onveilig", norm("not partij(D, Wie)")),
    ("onveilig", norm("partij(D, Wie), S < 3, S > T, T < S")),
    ("onveilig", "hoog(S) :- dossier(_), S > 3.\n"),
]

STATED: list[tuple[str, str]] = [
    # names and order
    ("noemt_een_naam", norm('partij(D, Wie), Wie = partij(D, "De Brug"), rol(partij(D, "De Brug"), combinant)')),
    ("noemt_een_naam", norm('partij("Waddenzoom", Wie), dossier("Waddenzoom"), dossier(D)')),
    ("noemt_een_naam", norm('partij(D, Wie), referentie(D, R), door(R, partij(D, "Dijkzorg"))')),
    ("volgorde", norm("partij(D, Wie), volgnummer(D, N), N > 2")),
    ("volgorde", norm("partij(D, Wie), volgnummer(D, N), volgnummer(E, M), E != D, N > M")),
    # a second limit without precedence
    ("zonder_voorrang", norm(RATIO + "S < 300000")),
    ("zonder_voorrang", norm(RATIO + "300000 > S")),
    ("zonder_voorrang", norm("toont_draagkracht(D, Wie), liquiditeit(jaarrekening(Wie), L), L < 800000")),
    ("zonder_voorrang", norm(RATIO + "S <= 250000")),
    # units and ranges
    ("buiten_bereik", norm(RATIO + "S < 25")),
    ("buiten_bereik", norm("partij(D, Wie), visiedocument(D, _), woorden(visiedocument(D), W), W > 3000000")),
    ("buiten_bereik", norm("partij(D, Wie), woorden(visiedocument(D), 2000000)")),
    ("buiten_bereik", norm("partij(D, Wie), referentie(D, R), aantal_gemeenten(R, N), N < -1")),
    # where it comes from
    ("zonder_bron", "minimum(rentabiliteit, 10000).\n"),
    ("zonder_bron", "streng(D) :- dossier(D).\n"),
    ("zonder_voorbeeld", norm("partij(D, Wie)")),
    ("wijkt_af", "% @vervangt minimum(solvabiliteit, _)\n% @norm GR-G1-03\nminimum(solvabiliteit, 300000).\n"),
    ("wijkt_af", "% @vervangt GR-G1-04\n% @norm GR-G1-04\n"),
]

SOLVED: list[tuple[str, str, str]] = [
    ("betekenis", "dode_regel", norm(RATIO + "S < 200000, S > 300000")),
    ("betekenis", "dode_regel", norm("partij(D, Wie), rol(Wie, combinant), rol(Wie, hoofdaannemer)")),
    ("betekenis", "overbodig", norm(RATIO + "S < 200000")),
    ("betekenis", "voorwaarde_zonder_effect", norm("partij(D, Wie), penvoerder(Wie, ja), dossier(D)")),
    ("uitkomsten", "niemand_kan_voldoen", norm(RATIO + "S > 200000")),
    ("uitkomsten", "twee_uitkomsten", "% @bron x\nuitkomst(D, uitgesloten) :- dossier(D), vorm(D, hoofdaannemer).\n"),
    ("uitkomsten", "geen_uitkomst", "% @vervangt uitkomst(_, kan_worden_uitgesloten)\n"),
    (
        "gevolgen",
        "gevolgen_botsen",
        HEAD.replace("% @gevolg mag_uitsluiten GR-3.1-06\n", "")
        + 'rechtsgevolg(D, "GR-G1-03", Wie, uitsluiten, "GR-N-01") :- niet_akkoord(D, "GR-G1-03", Wie).\n',
    ),
]

GOOD = norm("partij(D, Wie), rol(Wie, hoofdaannemer), aanwezig(uea(Wie), nee)")
"""A rule that says something of its own, with everything above it that belongs there."""
