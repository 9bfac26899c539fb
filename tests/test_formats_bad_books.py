"""Bad workbooks: one exact Dutch message at one place for each, and never a traceback."""

from __future__ import annotations

import io
import random
import struct
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path

import pytest

from engine.formats.workbook import NONE_READ
from tests.formats_bad import DOSSIERS, PARTIES, check, parties, problems, rows
from tests.formats_books import Formula, book, changed
from tests.formats_samples import write_procedure


def without_results(content: bytes) -> bytes:
    """A workbook as some programs write it: formulas, and nothing that they gave."""
    return changed(content, "xl/worksheets/sheet2.xml", b"</f><v>12345</v>", b"</f>")


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
    ("onbekende kop", book({"Dossiers": [["Inschrijver", "Vrom"]]}), "Dossiers!B1", "bedoelt u “Vorm”?"),
    (
        "onbekende code",
        book({"Dossiers": [["A", "B", "C"], ["naam", "vrom", "vorm"]]}),
        "Dossiers!B2",
        "“vrom” is geen bekende",
    ),
    (
        "titel boven de koppen",
        book({"Dossiers": [["Aanmeldingen voorjaar"], ["Inschrijver", "Vorm"], ["a", "combinatie"]]}),
        "Dossiers!A1",
        "de koppen staan een rij lager",
    ),
    ("dubbele kop", book({"Dossiers": [["Inschrijver", "Vorm", "vorm"]]}), "Dossiers!C1", "staat er twee keer"),
    ("kolom zonder kop", book({"Dossiers": [["Inschrijver"], ["a", "b"]]}), "Dossiers!B1", "staat geen kop"),
    ("geen kolom met de naam", book({"Dossiers": [["Vorm"], ["combinatie"]]}), "Dossiers", "“Inschrijver” ontbreekt"),
    ("onbekend werkblad", book({"Partij": [["x"]]}), "Partij", "bedoelt u “Partijen”?"),
    ("geen naam", rows(None, None, "ja"), "Dossiers!A2", "ontbreekt, maar is verplicht"),
    ("datum in een moment", rows("a", date(2026, 4, 7)), "Dossiers!B2", "verwacht een dag en een tijd"),
    ("tekst in een moment", rows("a", "morgen"), "Dossiers!B2", "gevonden “morgen”"),
    ("getal in een moment", rows("a", 46119), "Dossiers!B2", "gevonden het getal 46119"),
    ("tijd in een moment", rows("a", time(12)), "Dossiers!B2", "een tijd of duur zonder dag"),
    ("getal voor ja", rows("a", None, 1), "Dossiers!C2", "verwacht ja of nee; gevonden het getal 1"),
    ("datum voor ja", rows("a", None, date(2026, 4, 7)), "Dossiers!C2", "gevonden de dag 7 april 2026"),
    ("tikfout in keuze", rows("a", None, None, "combinati"), "Dossiers!D2", "bedoelt u “combinatie”?"),
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
        "“Zrog” staat niet op het werkblad “Partijen” met dezelfde namen ervoor; bedoelt u “Zorg”?",
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


@pytest.mark.parametrize(("content", "place", "fragment"), [b[1:] for b in BAD_BOOKS], ids=[b[0] for b in BAD_BOOKS])
def test_workbook(content: bytes, place: str, fragment: str, tmp_path: Path, root: Path) -> None:
    path = tmp_path / "dossiers.xlsx"
    path.write_bytes(content)
    check(path, root, place, fragment)


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
    assert len(found) == 102
    assert "bedoelt u “Aanbieder 0”?" in found[0][2]
    assert found[-2][2] == "en nog 400 andere problemen"
    assert found[-1][1:] == ("", NONE_READ)
