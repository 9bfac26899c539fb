"""Bad JSON dossiers: one exact Dutch message at one place for each, and never a traceback."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.formats_bad import check, doc, party, problems, raw
from tests.formats_samples import PROCEDURE, write_procedure

OTHER = "zonder_dossiers"

BAD_JSON: list[tuple[str, bytes, str, str]] = [
    ("leeg", b"", "", "het bestand is leeg"),
    ("alleen wit", b" \n\t", "", "het bestand is leeg"),
    ("BOM", b"\xef\xbb\xbf{}", "", "begint met een BOM; bewaar het als UTF-8 zonder BOM"),
    ("UTF-16", '{"naam": "x"}'.encode("utf-16"), "", "het bestand is UTF-16; bewaar het als UTF-8"),
    ("cp1252", raw('\n"opmerking": "caf\u00e9"').decode().encode("cp1252"), "regel 2, kolom 18", "geen UTF-8"),
    ("afgebroken", doc()[:-1], "regel 1, kolom 46", "de tekst breekt af"),
    ("afgebroken in tekst", doc()[:-3], "regel 1, kolom 37", "de tekst breekt af"),
    ("komma te veel", raw('"volledig": true,'), "regel 1, kolom", "verwacht een naam tussen dubbele aanhalingstekens"),
    ("komma te weinig", b'{"a": 1\n "b": 2}', "regel 2, kolom 2", "verwacht een komma of het einde"),
    ("geen aanhalingstekens", b"{naam: 1}", "regel 1, kolom 2", "verwacht een naam tussen dubbele"),
    ("enkele aanhalingstekens", b"{'naam': 1}", "regel 1, kolom 2", "verwacht een naam tussen dubbele"),
    ("Python-waarde", raw('"volledig": True'), "regel 1, kolom", "verwacht een waarde"),
    ("twee objecten", doc() + doc(), "regel 1, kolom", "na het einde van het object staat nog iets"),
    ("regeleinde in tekst", raw('"opmerking": "a\nb"'), "regel 1, kolom", "een stuurteken"),
    ("lijst", b"[" + doc() + b"]", "", "gevonden een lijst"),
    ("los getal", b"12", "", "verwacht één dossier tussen { en }; gevonden 12"),
    ("losse NaN", b"NaN", "", "gevonden “NaN”"),
    ("null", b"null", "", "gevonden niets"),
    ("dubbele sleutel", raw('"volledig": true, "volledig": false'), "volledig", "“volledig” staat er meer dan één"),
    (
        "dubbele sleutel diep",
        raw('"partijen": [{"naam": "x", "rol": null, "rol": null}]'),
        "partijen[0].rol",
        "“rol” staat er meer dan één keer",
    ),
    ("NaN", party(jaarrekening={"solvabiliteit": float("nan")}), "partijen[0].jaarrekening.solvabiliteit", "“NaN”"),
    ("Infinity", raw('"volledig": -Infinity'), "volledig", "“-Infinity” is geen getal waarmee te rekenen is"),
    ("1e999", raw('"volledig": 1e999'), "volledig", "“1e999” is geen getal waarmee te rekenen is"),
    ("reuzegetal", raw(f'"volledig": {"9" * 5000}'), "volledig", "is geen getal waarmee te rekenen is"),
    ("diepe nesting", b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "", "lagen diep"),
    ("nesting", raw('"vorm": ' + "[" * 40 + "]" * 40), "vorm[0][0]", "meer dan 32 lagen diep"),
    ("geen procedure", b'{"naam": "De Brug"}', "procedure", f"ontbreekt; kies uit: {PROCEDURE}, {OTHER}"),
    ("procedure null", doc(procedure=None), "procedure", "de procedure ontbreekt"),
    ("onbekende procedure", doc(procedure="proef_2025"), "procedure", f"bedoelt u “{PROCEDURE}”?"),
    ("procedure als pad", doc(procedure="../gemeen"), "procedure", "“../gemeen” is geen bekende procedure"),
    ("procedure als getal", doc(procedure=2026), "procedure", "2026 is geen bekende procedure"),
    ("procedure zonder dossiers", doc(procedure=OTHER), "procedure", "beschrijft de kennisbank geen dossiers"),
    ("geen naam", b'{"procedure": "proef_2026"}', "naam", "ontbreekt, maar is verplicht"),
    ("geen naam van een partij", doc(partijen=[{}]), "partijen[0].naam", "ontbreekt, maar is verplicht"),
    ("lege naam", doc(naam="  "), "naam", "de naam is leeg"),
    ("naam null", doc(naam=None), "naam", "verwacht tekst; gevonden niets"),
    ("naam te lang", doc(naam="x" * 201), "naam", "de naam is langer dan 200 tekens"),
    ("NUL in naam", doc(naam="De\0Brug"), "naam", "stuurteken (U+0000)"),
    ("tekenrichting", doc(naam="De\u202eBrug"), "naam", "onzichtbaar teken of een stuurteken (U+202E)"),
    ("onzichtbare spatie", doc(naam="De\u200bBrug"), "naam", "(U+200B)"),
    ("halve emoji", raw('"opmerking": "\\ud83d"'), "opmerking", "(U+D83D)"),
    ("regel als naam", doc(naam="a(1). excluded(b)"), "naam", "lijkt op een regel, niet op een naam"),
    ("tekst te lang", doc(opmerking="x" * 10_001), "opmerking", "de tekst is langer dan 10000 tekens"),
    ("onbekende sleutel", doc(volldig=True), "volldig", "geen gegeven van verzoek; bedoelt u “volledig”?"),
    ("label als sleutel", party(Jaarrekening={}), "partijen[0].Jaarrekening", "bedoelt u “jaarrekening”?"),
    (
        "sleutel met spatie",
        party(jaarrekening={"Eigen vermogen": "1.00"}),
        "partijen[0].jaarrekening[“Eigen vermogen”]",
        "bedoelt u “eigen_vermogen”?",
    ),
    ("vreemde sleutel", doc(**{"\u202ex": 1}), "[“�x”]", "“�x” is geen gegeven van verzoek"),
    ("ja als tekst", doc(volledig="ja"), "volledig", "verwacht true (ja) of false (nee), zonder aanhalingstekens"),
    ("ja als getal", doc(volledig=1), "volledig", "true (ja) of false (nee), zonder aanhalingstekens; gevonden 1"),
    ("keuze met tikfout", doc(vorm="combinati"), "vorm", "combinatie, nen_en_15224, 2.1; bedoelt u “combinatie”?"),
    ("keuze als getal", doc(vorm=2.1), "vorm", "verwacht een van hoofdaannemer, combinatie"),
    ("keuzelijst als tekst", party(draagt="g1"), "partijen[0].draagt", "verwacht een lijst tussen [ en ]"),
    ("keuzelijst met tikfout", party(draagt=["g1", "g22"]), "partijen[0].draagt[1]", "“g22” is geen mogelijke"),
    ("keuzelijst met getal", party(draagt=[1]), "partijen[0].draagt[0]", "verwacht een van g1, g2"),
    ("keuzelijst dubbel", party(draagt=["g1", "g1"]), "partijen[0].draagt", "een waarde staat er twee keer in"),
    ("lijst als object", doc(partijen={"naam": "x"}), "partijen", "een lijst tussen [ en ]; gevonden een object"),
    ("object als tekst", doc(partijen=["De Brug"]), "partijen[0]", "een object tussen { en }; gevonden “De Brug”"),
    ("deel als lijst", party(jaarrekening=[]), "partijen[0].jaarrekening", "een object tussen { en }"),
    (
        "bedrag als getal",
        party(jaarrekening={"eigen_vermogen": 2500000.5}),
        "partijen[0].jaarrekening.eigen_vermogen",
        'verwacht een bedrag als tekst met twee decimalen, zoals "2500000.00"; gevonden 2500000.5',
    ),
    (
        "bedrag te hoog",
        party(jaarrekening={"eigen_vermogen": "3000000000.00"}),
        "partijen[0].jaarrekening.eigen_vermogen",
        "3000000000.00 is te hoog; het is ten hoogste 2000000000",
    ),
    (
        "bedrag te laag",
        party(jaarrekening={"totaal_vermogen": "-0.01"}),
        "partijen[0].jaarrekening.totaal_vermogen",
        "-0.01 is te laag; het is ten minste 0",
    ),
    (
        "bedrag met komma",
        party(jaarrekening={"eigen_vermogen": "2.500.000,00"}),
        "partijen[0].jaarrekening.eigen_vermogen",
        "gevonden “2.500.000,00”",
    ),
    (
        "bedrag in andere cijfers",
        party(jaarrekening={"eigen_vermogen": "٣.٠٠"}),
        "partijen[0].jaarrekening.eigen_vermogen",
        "verwacht een bedrag als tekst",
    ),
    (
        "verhouding als getal",
        party(jaarrekening={"solvabiliteit": 0.25}),
        "partijen[0].jaarrekening.solvabiliteit",
        'verwacht een getal als tekst, zoals "0.4"',
    ),
    (
        "verhouding strookt niet",
        party(jaarrekening={"eigen_vermogen": "249.90", "totaal_vermogen": "1000.00", "solvabiliteit": "0.25"}),
        "partijen[0].jaarrekening.solvabiliteit",
        "0,25 strookt niet met de bedragen: die geven 0,2499 (eigen vermogen € 249,90, totaal vermogen € 1.000)",
    ),
    (
        "begin na het einde",
        doc(gevallen=[{"stappen": [{"begin": "2026-05-02", "eind": "2026-05-01"}]}]),
        "gevallen[0].stappen[0].begin",
        "2 mei 2026 ligt na 1 mei 2026 (einde), en dat kan niet; verbeter een van de twee",
    ),
    (
        "begin na wat voor het hele dossier geldt",
        doc(verzonden="2026-05-01T23:59:59", gevallen=[{"stappen": [{"begin": "2026-05-02"}]}]),
        "gevallen[0].stappen[0].begin",
        "2 mei 2026 ligt na 1 mei 2026 om 23:59:59 (moment van verzenden)",
    ),
    (
        "het ene getal boven het andere",
        doc(overzicht={"personeel": [{"termijn": 15, "langste": 14}]}),
        "overzicht.personeel[0].termijn",
        "15 is meer dan 14 (langste termijn)",
    ),
    (
        "heel getal met komma",
        doc(overzicht={"personeel": [{"termijn": 14.5}]}),
        "overzicht.personeel[0].termijn",
        "heel",
    ),
    (
        "heel getal als tekst",
        doc(overzicht={"personeel": [{"termijn": "14"}]}),
        "overzicht.personeel[0].termijn",
        "heel",
    ),
    ("heel getal te hoog", doc(overzicht={"personeel": [{"termijn": 367}]}), "overzicht.personeel[0].termijn", "366"),
    (
        "dag bestaat niet",
        party(jaarrekening={"datum": "2026-02-30"}),
        "partijen[0].jaarrekening.datum",
        "2026-02-30 is geen bestaande dag",
    ),
    (
        "datum met tijdzone",
        party(jaarrekening={"datum": "2026-02-28+01:00"}),
        "partijen[0].jaarrekening.datum",
        "zonder tijd of tijdzone",
    ),
    (
        "Nederlandse datum in JSON",
        party(jaarrekening={"datum": "7 april 2026"}),
        "partijen[0].jaarrekening.datum",
        "verwacht een datum als 2026-04-07",
    ),
    ("moment zonder seconden", doc(verzonden="2026-04-07T12:00"), "verzonden", "2026-04-07T12:00:00, met seconden"),
    ("moment met tijdzone", doc(verzonden="2026-04-07T12:00:00Z"), "verzonden", "zonder tijdzone"),
    ("moment om 25 uur", doc(verzonden="2026-04-07T25:00:00"), "verzonden", "is geen bestaand moment"),
    (
        "dubbele partij",
        doc(partijen=[{"naam": "De Brug"}, {"naam": "de  brug"}]),
        "partijen[1].naam",
        "de naam “de brug” komt hier al voor (partij)".replace("de brug", "de  brug"),
    ),
]


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_procedure(tmp_path_factory.mktemp("kb"))


@pytest.mark.parametrize(("content", "place", "fragment"), [b[1:] for b in BAD_JSON], ids=[b[0] for b in BAD_JSON])
def test_json(content: bytes, place: str, fragment: str, tmp_path: Path, root: Path) -> None:
    path = tmp_path / "dossier.json"
    path.write_bytes(content)
    check(path, root, place, fragment)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
KEYS = ["naam", "vorm", "volledig", "partijen", "overzicht", "gevallen", "verzonden", "draagt", "jaarrekening"]


@settings(max_examples=100)
@given(data=st.dictionaries(st.sampled_from(KEYS), JSON | st.lists(st.dictionaries(st.sampled_from(KEYS), JSON))))
def test_no_data_give_a_traceback(data: dict[str, Any], tmp_path_factory: pytest.TempPathFactory, root: Path) -> None:
    path = tmp_path_factory.getbasetemp() / "vreemd.json"
    path.write_text(json.dumps({"procedure": PROCEDURE, **data}), encoding="utf-8")
    for _, place, message in problems(path, root):
        f"{place}{message}".encode()
        assert f"{place}{message}".isprintable()
