"""Every kind of bad input gives one exact Dutch message at one place, and never a traceback."""

from __future__ import annotations

import io
import json
import os
import random
import re
import struct
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError
from pydantic_core.core_schema import ErrorType

from engine.formats import json_files
from engine.formats.problems import translate
from engine.formats.reading import DossierFile, Unreadable, read_dossiers
from engine.knowledge.base import load
from tests.formats_books import Formula, book, changed
from tests.formats_samples import PROCEDURE, write_procedure

OTHER = "zonder_dossiers"


def doc(**fields: Any) -> bytes:
    """A JSON dossier with the given fields, the name "De Brug" unless told otherwise."""
    return json.dumps({"procedure": PROCEDURE, "naam": "De Brug", **fields}).encode()


def party(**fields: Any) -> bytes:
    """A JSON dossier with one party."""
    return doc(partijen=[{"naam": "De Brug", **fields}])


def raw(text: str) -> bytes:
    """A JSON dossier of which the last part is written out."""
    return f'{{"procedure": "{PROCEDURE}", "naam": "De Brug", {text}}}'.encode()


DOSSIERS = [["Inschrijver", "Moment van verzenden", "Volledig ingevuld", "Vorm"]]
PARTIES = [["Inschrijver", "Naam", "Jaarrekening: Datum", "Jaarrekening: Eigen vermogen"]]


def rows(*cells: Any) -> bytes:
    """A workbook with one dossier row."""
    return book({"Dossiers": [*DOSSIERS, list(cells)]})


def parties(*lines: list[Any], head: list[str] = PARTIES[0]) -> bytes:
    """A workbook with one dossier and the given rows of parties."""
    return book({"Dossiers": [["Inschrijver"], ["De Brug"]], "Partijen": [head, *lines]})


def without_results(content: bytes) -> bytes:
    """A workbook as some programs write it: formulas, and nothing that they gave."""
    return changed(content, "xl/worksheets/sheet2.xml", b"</f><v>12345</v>", b"</f>")


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
    ("onbekende procedure", doc(procedure="proef_2025"), "procedure", f"Bedoelt u “{PROCEDURE}”?"),
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
    ("onbekende sleutel", doc(volldig=True), "volldig", "geen gegeven van verzoek. Bedoelt u “volledig”?"),
    ("label als sleutel", party(Jaarrekening={}), "partijen[0].Jaarrekening", "Bedoelt u “jaarrekening”?"),
    (
        "sleutel met spatie",
        party(jaarrekening={"Eigen vermogen": "1.00"}),
        "partijen[0].jaarrekening[“Eigen vermogen”]",
        "Bedoelt u “eigen_vermogen”?",
    ),
    ("vreemde sleutel", doc(**{"\u202ex": 1}), "[“�x”]", "“�x” is geen gegeven van verzoek"),
    ("ja als tekst", doc(volledig="ja"), "volledig", "verwacht true (ja) of false (nee), zonder aanhalingstekens"),
    ("ja als getal", doc(volledig=1), "volledig", "true (ja) of false (nee), zonder aanhalingstekens; gevonden 1"),
    ("keuze met tikfout", doc(vorm="combinati"), "vorm", "combinatie, nen_en_15224, 2.1. Bedoelt u “combinatie”?"),
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

BAD_BOOKS: list[tuple[str, bytes, str, str]] = [
    ("leeg", b"", "", "het bestand is leeg"),
    ("geen zip", b"niet een werkmap", "", "is geen leesbaar xlsx-bestand"),
    ("oud of beveiligd", b"\xd0\xcf\x11\xe0" + bytes(512), "", "met een wachtwoord, of een oud .xls-bestand"),
    ("afgebroken", rows("De Brug")[:-100], "", "is geen leesbaar xlsx-bestand"),
    ("geen uitleg", book({"Dossiers": []}, guide=[]), "Uitleg", "de procedure ontbreekt"),
    ("procedure leeg", book({}, guide=[["Procedure"]]), "Uitleg!B1", "de procedure ontbreekt; kies uit"),
    ("procedure onbekend", book({}, guide=[["Procedure", "proef"]]), "Uitleg!B1", "“proef” is geen bekende procedure"),
    ("geen dossiers", book({}), "Dossiers", "er staat geen enkele rij ingevuld"),
    ("alleen koppen", book({"Dossiers": DOSSIERS}), "Dossiers", "er staat geen enkele rij ingevuld"),
    ("onbekende kop", book({"Dossiers": [["Inschrijver", "Vrom"]]}), "Dossiers!B1", "Bedoelt u “Vorm”?"),
    (
        "onbekende code",
        book({"Dossiers": [["A", "B", "C"], ["naam", "vrom", "vorm"]]}),
        "Dossiers!B2",
        "“vrom” is geen bekende",
    ),
    ("dubbele kop", book({"Dossiers": [["Inschrijver", "Vorm", "vorm"]]}), "Dossiers!C1", "staat er twee keer"),
    ("kolom zonder kop", book({"Dossiers": [["Inschrijver"], ["a", "b"]]}), "Dossiers!B1", "staat geen kop"),
    ("geen kolom met de naam", book({"Dossiers": [["Vorm"], ["combinatie"]]}), "Dossiers", "“Inschrijver” ontbreekt"),
    ("onbekend werkblad", book({"Partij": [["x"]]}), "Partij", "Bedoelt u “Partijen”?"),
    ("geen naam", rows(None, None, "ja"), "Dossiers!A2", "ontbreekt, maar is verplicht"),
    ("datum in een moment", rows("a", date(2026, 4, 7)), "Dossiers!B2", "verwacht een dag en een tijd"),
    ("tekst in een moment", rows("a", "morgen"), "Dossiers!B2", "gevonden “morgen”"),
    ("getal in een moment", rows("a", 46119), "Dossiers!B2", "gevonden het getal 46119"),
    ("tijd in een moment", rows("a", time(12)), "Dossiers!B2", "een tijd of duur zonder dag"),
    ("getal voor ja", rows("a", None, 1), "Dossiers!C2", "verwacht ja of nee; gevonden het getal 1"),
    ("datum voor ja", rows("a", None, date(2026, 4, 7)), "Dossiers!C2", "gevonden de dag 7 april 2026"),
    ("tikfout in keuze", rows("a", None, None, "combinati"), "Dossiers!D2", "Bedoelt u “combinatie”?"),
    ("foutwaarde", rows("a", None, Formula("=1/0", "#DIV/0!")), "Dossiers!C2", "de foutwaarde #DIV/0!"),
    (
        "formule zonder uitkomst",
        without_results(rows("a", None, None, Formula("=A1", 12345))),
        "Dossiers!D2",
        "de formule heeft geen bewaarde uitkomst",
    ),
    ("rij met alleen een foutwaarde", rows(None, None, Formula("=1/0", "#N/A")), "Dossiers!C2", "foutwaarde #N/A"),
    ("waar in keuze", rows("a", None, None, True), "Dossiers!D2", "gevonden WAAR of ONWAAR"),
    ("naam met regel", rows("a(1). b(c)"), "Dossiers!A2", "lijkt op een regel"),
    (
        "dubbele inschrijver",
        book({"Dossiers": [*DOSSIERS, ["a"], ["A "]]}),
        "Dossiers!A3",
        "staat al op een andere rij",
    ),
    ("lijst zonder geen", book({"Dossiers": [["Inschrijver", "Partijen"], ["a", "2"]]}), "Dossiers!B2", "“geen” in of"),
    (
        "geen, maar wel rijen",
        book({"Dossiers": [["Inschrijver", "Partijen"], ["a", "geen"]], "Partijen": [PARTIES[0], ["a", "b"]]}),
        "Dossiers!B2",
        "hier staat “geen”, maar er zijn wel rijen",
    ),
    (
        "onbekende inschrijver",
        parties(["De Burg", "x"]),
        "Partijen!A2",
        "“De Burg” staat niet op het werkblad “Dossiers”",
    ),
    ("geen inschrijver", parties([None, "x"]), "Partijen!A2", "de kolom “Inschrijver” is leeg"),
    ("geen kolom inschrijver", parties(["x"], head=["Naam"]), "Partijen", "de kolom “Inschrijver” ontbreekt"),
    ("partij zonder naam", parties(["De Brug", None, date(2026, 1, 1)]), "Partijen!B2", "ontbreekt, maar is verplicht"),
    ("dubbele partij", parties(["De Brug", "x"], ["de brug", "X"]), "Partijen!B3", "komt hier al voor (partij)"),
    ("dag bestaat niet", parties(["De Brug", "x", "30-02-2026"]), "Partijen!C2", "“30-02-2026” is geen bestaande dag"),
    ("moment in datum", parties(["De Brug", "x", datetime(2026, 1, 1, 12)]), "Partijen!C2", "1 januari 2026 om 12:00"),
    ("bedrag met drie decimalen", parties(["De Brug", "x", None, 1.234]), "Partijen!D2", "gevonden “1,234”"),
    ("bedrag te hoog", parties(["De Brug", "x", None, 3e9]), "Partijen!D2", "€ 3.000.000.000 is te hoog"),
    ("bedrag als woord", parties(["De Brug", "x", None, "veel"]), "Partijen!D2", "verwacht een bedrag als € 2.500.000"),
    (
        "onbekende partij",
        book(
            {
                "Dossiers": [["Inschrijver"], ["De Brug"]],
                "Partijen": [["Inschrijver", "Naam"], ["De Brug", "Zorg"]],
                "Personeel": [["Inschrijver", "Partij"], ["De Brug", "Zrog"]],
            }
        ),
        "Personeel!B2",
        "“Zrog” staat niet op het werkblad “Partijen” met dezelfde namen ervoor. Bedoelt u “Zorg”?",
    ),
    (
        "dubbel nummer",
        book({"Dossiers": [["Inschrijver"], ["a"]], "Gevallen": [["Inschrijver", "Nummer"], ["a", 1], ["a", 1]]}),
        "Gevallen!B3",
        "“1” staat al op een andere rij",
    ),
]


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_procedure(tmp_path_factory.mktemp("kb"))


def problems(path: Path, root: Path) -> list[tuple[str, str, str]]:
    """What is wrong with a file, as file, place and message."""
    found = list(read_dossiers([path], root=root))
    return [(p.file, p.place, p.message) for each in found if isinstance(each, Unreadable) for p in each.problems]


def check(path: Path, root: Path, place: str, fragment: str) -> None:
    first, *_ = problems(path, root)
    assert first[0] == str(path)
    assert first[1].startswith(place) if place.endswith("kolom") else first[1] == place
    assert fragment in first[2]
    assert not ENGLISH.search(first[2])


ENGLISH = re.compile(
    r"\b(the|input|should|value|invalid|expected|must|field|error|type|string|not|line|column)\b", re.I
)


@pytest.mark.parametrize(("content", "place", "fragment"), [b[1:] for b in BAD_JSON], ids=[b[0] for b in BAD_JSON])
def test_json(content: bytes, place: str, fragment: str, tmp_path: Path, root: Path) -> None:
    path = tmp_path / "dossier.json"
    path.write_bytes(content)
    check(path, root, place, fragment)


@pytest.mark.parametrize(("content", "place", "fragment"), [b[1:] for b in BAD_BOOKS], ids=[b[0] for b in BAD_BOOKS])
def test_workbook(content: bytes, place: str, fragment: str, tmp_path: Path, root: Path) -> None:
    path = tmp_path / "dossiers.xlsx"
    path.write_bytes(content)
    check(path, root, place, fragment)


def test_every_mistake_is_told_at_once(tmp_path: Path, root: Path) -> None:
    path = tmp_path / "dossier.json"
    path.write_bytes(doc(vorm="x", volledig="ja", partijen=[{"naam": "", "rol": 1}]))
    assert [place for _, place, _ in problems(path, root)] == [
        "vorm",
        "volledig",
        "partijen[0].rol",
        "partijen[0].naam",
    ]
    path = tmp_path / "dossiers.xlsx"
    path.write_bytes(rows("a", "morgen", "misschien", "iets"))
    assert [place for _, place, _ in problems(path, root)] == ["Dossiers!B2", "Dossiers!C2", "Dossiers!D2"]


def test_very_many_mistakes_are_counted(tmp_path: Path, root: Path) -> None:
    path = tmp_path / "dossier.json"
    path.write_bytes(doc(**{f"x{number}": 1 for number in range(500)}))
    found = problems(path, root)
    assert len(found) == 101
    assert found[-1][2] == "en nog 400 andere problemen"


def test_a_bad_line_or_row_does_not_stop_the_others(tmp_path: Path, root: Path) -> None:
    lines = tmp_path / "a.jsonl"
    lines.write_bytes(
        b"\n".join(
            [
                doc(naam="een"),
                b"",
                b'{"naam": ',
                doc(naam="caf\u00e9").decode().encode(),
                b'{"naam": "caf\xe9"}',
                doc(naam="vijf", vorm="x"),
                doc(naam="Een"),
            ]
        )
    )
    book_file = tmp_path / "b.xlsx"
    book_file.write_bytes(book({"Dossiers": [*DOSSIERS, ["x"], ["y", None, "misschien"], ["z"]]}))
    found = list(read_dossiers([tmp_path], root=root))
    assert [each.place if isinstance(each, DossierFile) else str(each.problems[0]) for each in found] == [
        "regel 1",
        f"{lines}: regel 3, kolom 9: de tekst breekt af: een aanhalingsteken, }} of ] ontbreekt",
        "regel 4",
        f"{lines}: regel 5, kolom 14: geen UTF-8 (byte 0xe9); bewaar het bestand als UTF-8",
        f"{lines}: regel 6, vorm: “x” is geen mogelijke waarde; kies uit: hoofdaannemer, combinatie, nen_en_15224, 2.1",
        f"{lines}: regel 7, naam: de naam “Een” is al gebruikt in {lines}, regel 1",
        "Dossiers!A2",
        f"{book_file}: Dossiers!C3: verwacht ja of nee; gevonden “misschien”",
        "Dossiers!A4",
    ]


def test_what_is_too_large_is_refused(tmp_path: Path, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_files, "MAX_BYTES", 200)
    for name in ("a.json", "b.jsonl"):
        (tmp_path / name).write_bytes(doc(opmerking="x" * 500) + b"\n" + doc(naam="daarna") + b"\n")
    (found,) = problems(tmp_path / "a.json", root)
    assert "het bestand is groter dan" in found[2]
    (found,) = problems(tmp_path / "b.jsonl", root)
    assert found[1] == "regel 1"
    assert "de regel is groter dan" in found[2]
    kept = [each for each in read_dossiers([tmp_path / "b.jsonl"], root=root) if isinstance(each, DossierFile)]
    assert [each.place for each in kept] == ["regel 2"]


def test_a_stray_cell_costs_no_memory(tmp_path: Path, root: Path) -> None:
    path = tmp_path / "ver.xlsx"
    part = "xl/worksheets/sheet2.xml"
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    path.write_bytes(changed(rows("a"), part, b"</sheetData>", far))
    check(path, root, "", "werkblad “Dossiers” loopt door tot XFD1048576; wis wat daar staat")
    styled = b'<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>'
    path.write_bytes(changed(rows("a"), part, b"</sheetData>", styled))
    assert problems(path, root) == []


def test_a_zip_bomb_is_refused(tmp_path: Path, root: Path) -> None:
    path = tmp_path / "bom.xlsx"
    path.write_bytes(changed(rows("a"), "xl/styles.xml", b"</styleSheet>", b" " * 150_000_000 + b"</styleSheet>"))
    assert path.stat().st_size < 1_000_000
    check(path, root, "", "is uitgepakt groter dan 100 MB")


def test_entities_in_a_workbook_are_refused(tmp_path: Path, root: Path) -> None:
    path = tmp_path / "entiteit.xlsx"
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet'
    path.write_bytes(changed(rows("a"), "xl/worksheets/sheet2.xml", b"<worksheet", bomb))
    check(path, root, "", "is geen leesbaar xlsx-bestand")


def test_things_that_are_no_file(tmp_path: Path, root: Path) -> None:
    (tmp_path / "leeg").mkdir()
    (tmp_path / "tekst.txt").write_text("x")
    (tmp_path / "zonder").write_text("x")
    (tmp_path / "oud.XLS").write_text("x")
    os.symlink(tmp_path / "kring.json", tmp_path / "kring.json")
    os.mkfifo(tmp_path / "buis.json")
    expected = {
        "leeg": "in deze map staat geen dossier (.json, .jsonl, .csv, .xlsx)",
        "tekst.txt": "onbekend soort bestand “.txt”; verwacht .json, .jsonl, .csv, .xlsx",
        "zonder": "bestand zonder extensie; verwacht .json, .jsonl, .csv, .xlsx",
        "oud.XLS": "onbekend soort bestand “.XLS”; verwacht .json, .jsonl, .csv, .xlsx",
        "weg.json": "bestaat niet",
        "kring.json": "kan niet worden gelezen",
        "buis.json": "is geen gewoon bestand en geen map",
        "tekst.txt/x.json": "kan niet worden gelezen",
        "nul\0.json": "kan niet worden gelezen",
    }
    for name, message in expected.items():
        ((_, place, found),) = problems(tmp_path / name, root)
        assert (name, place, found) == (name, "", message)


def test_a_file_name_cannot_break_a_message(tmp_path: Path, root: Path) -> None:
    path = tmp_path / os.fsdecode(b"a\x1b[31m\xff\xe2\x80\xae.json")
    path.write_bytes(b"")
    ((file, _, _),) = problems(path, root)
    assert file.isprintable()
    file.encode("utf-8")


def test_every_error_of_the_models_is_dutch(root: Path) -> None:
    vocabulary = load(PROCEDURE, "", root).vocabulary
    places: list[tuple[int | str, ...]] = [
        (),
        ("procedure",),
        ("naam",),
        ("vorm",),
        ("volledig",),
        ("partijen",),
        ("partijen", 0),
        ("partijen", 0, "draagt"),
        ("partijen", 0, "jaarrekening"),
        ("partijen", 0, "onbekend", "dieper"),
        ("overzicht", "personeel", 0, "termijn"),
    ]
    for kind in get_args(ErrorType):
        for place in places:
            detail = InitErrorDetails(type=PydanticCustomError(kind, "Input should be valid"), loc=place, input=1.5)
            (problem,) = translate(ValidationError.from_exception_data("dossier", [detail]), vocabulary, "f")
            assert problem.message
            assert not ENGLISH.search(problem.message), problem


@settings(max_examples=300, deadline=None)
@given(content=st.binary(max_size=200) | st.text(max_size=100).map(str.encode))
def test_no_bytes_give_a_traceback(content: bytes, tmp_path_factory: pytest.TempPathFactory, root: Path) -> None:
    folder = tmp_path_factory.getbasetemp() / "ruis"
    folder.mkdir(exist_ok=True)
    for suffix in (".json", ".jsonl", ".xlsx"):
        path = folder / f"ruis{suffix}"
        path.write_bytes(content)
        for _, _, message in problems(path, root):
            message.encode("utf-8")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
KEYS = ["naam", "vorm", "volledig", "partijen", "overzicht", "gevallen", "verzonden", "draagt", "jaarrekening"]


@settings(max_examples=100, deadline=None)
@given(data=st.dictionaries(st.sampled_from(KEYS), JSON | st.lists(st.dictionaries(st.sampled_from(KEYS), JSON))))
def test_no_data_give_a_traceback(data: dict[str, Any], tmp_path_factory: pytest.TempPathFactory, root: Path) -> None:
    path = tmp_path_factory.getbasetemp() / "vreemd.json"
    path.write_text(json.dumps({"procedure": PROCEDURE, **data}), encoding="utf-8")
    for _, place, message in problems(path, root):
        f"{place}{message}".encode()
        assert f"{place}{message}".isprintable()


def damaged(content: bytes, seed: int) -> Iterator[bytes]:
    """A workbook with bytes that flipped, packed and unpacked."""
    chance = random.Random(seed)
    flipped = bytearray(content)
    for _ in range(chance.randint(1, 5)):
        flipped[chance.randrange(len(flipped))] = chance.randrange(256)
    yield bytes(flipped)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        name = chance.choice(archive.namelist())
        data = bytearray(archive.read(name))
    old = bytes(data)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(data))
        data[at : at + chance.randint(0, 4)] = struct.pack("<I", chance.getrandbits(32))[: chance.randint(0, 4)]
    yield changed(content, name, old, bytes(data))


def test_no_damaged_workbook_gives_a_traceback(tmp_path: Path, root: Path) -> None:
    whole = parties(["De Brug", "x", date(2026, 1, 1), 12.5], ["De Brug", "y", "7 april 2026", Formula("=1+1", 2)])
    path = tmp_path / "stuk.xlsx"
    for seed in range(150):
        for content in damaged(whole, seed):
            path.write_bytes(content)
            for _, _, message in problems(path, root):
                message.encode("utf-8")


def test_a_workbook_full_of_lost_rows_is_refused_at_once(tmp_path: Path, root: Path) -> None:
    path = tmp_path / "verdwaald.xlsx"
    known = [[f"Aanbieder {number}"] for number in range(500)]
    lost = [[f"Aanbeider {number}", "x"] for number in range(500)]
    path.write_bytes(book({"Dossiers": [["Inschrijver"], *known], "Partijen": [["Inschrijver", "Naam"], *lost]}))
    found = problems(path, root)
    assert len(found) == 101
    assert "Bedoelt u “Aanbieder 0”?" in found[0][2]
    assert found[-1][2] == "en nog 400 andere problemen"
