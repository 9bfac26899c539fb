"""Files and folders as offices have them: which are read, in which order, and what people may do in a workbook."""

from __future__ import annotations

import json
import os
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from engine.files import write_file
from engine.formats.json_files import dossier_data
from engine.formats.reading import DossierFile, Unreadable, read_dossiers
from engine.formats.template import write_template
from engine.knowledge.base import load
from engine.knowledge.folders import procedures
from tests.formats_books import Formula, book, changed
from tests.formats_samples import PROCEDURE, write_procedure

OTHER = "tweede_2026"


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = write_procedure(tmp_path_factory.mktemp("kb"))
    (folder / OTHER).mkdir()
    for name in ("procedure.toml", "woordenschat.toml"):
        (folder / OTHER / name).write_bytes((folder / PROCEDURE / name).read_bytes())
    (folder / PROCEDURE / "gevallen").mkdir()
    (folder / PROCEDURE / "gevallen" / "woordenschat.toml").write_text(
        '[dossier]\nlabel = "geval"\n[dossier.velden]\nkind = { type = "naam", label = "Kind", verplicht = true }\n'
    )
    return folder


def put(path: Path, **fields: Any) -> Path:
    path.write_text(json.dumps({"procedure": PROCEDURE, "naam": path.stem, **fields}), encoding="utf-8")
    return path


def names(*paths: Path, root: Path) -> list[str]:
    found = list(read_dossiers(paths, root=root))
    return [str(f.data["naam"]) if isinstance(f, DossierFile) else str(f.problems[0]) for f in found]


def one(content: bytes, tmp_path: Path, root: Path) -> dict[str, Any]:
    path = tmp_path / "dossiers.xlsx"
    path.write_bytes(content)
    (found,) = read_dossiers([path], root=root)
    assert isinstance(found, DossierFile), found
    return found.data


# --- files and folders --------------------------------------------------------


def test_a_folder_gives_its_own_dossiers_sorted(tmp_path: Path, root: Path) -> None:
    for name in ("b.json", "a.JSON", ".verborgen.json", "~$c.json"):
        put(tmp_path / name)
    (tmp_path / "c.jsonl").write_text(json.dumps({"procedure": PROCEDURE, "naam": "c"}))
    (tmp_path / "d.xlsx").write_bytes(book({"Dossiers": [["Inschrijver"], ["d"]]}))
    (tmp_path / "lees.mij").write_text("x")
    (tmp_path / "onder").mkdir()
    put(tmp_path / "onder" / "e.json")
    os.symlink(tmp_path, tmp_path / "kring")
    os.symlink(tmp_path / "z.json", tmp_path / "z.json")
    assert names(tmp_path, root=root) == ["a", "b", "c", "d"]


def test_a_file_is_read_once(tmp_path: Path, root: Path) -> None:
    path = put(tmp_path / "a.json")
    os.symlink(path, tmp_path / "b.json")
    assert names(path, tmp_path, Path(f"{tmp_path}/../{tmp_path.name}/a.json"), root=root) == ["a"]


def test_names_are_unique_within_a_procedure(tmp_path: Path, root: Path) -> None:
    first = put(tmp_path / "1.json", naam="De Brug")
    put(tmp_path / "2.json", naam="de brug", procedure=OTHER)
    last = put(tmp_path / "3.json", naam="DE  BRUG")
    assert names(tmp_path, root=root) == [
        "De Brug",
        "de brug",
        f"{last}: naam: de naam “DE  BRUG” is al gebruikt in {first}",
    ]


def test_a_dossier_file_says_where_it_comes_from(tmp_path: Path, root: Path) -> None:
    path = put(tmp_path / "a.json", volledig=True, vorm=None, overzicht=None)
    (found,) = read_dossiers([path], root=root)
    assert isinstance(found, DossierFile)
    assert (found.source, found.place, found.knowledge.procedure) == (str(path), "", PROCEDURE)
    assert found.data["vorm"] is None
    assert dossier_data(found.dossier) == {"procedure": PROCEDURE, "naam": "a", "volledig": True}


def test_a_part_of_a_procedure_has_dossiers_of_its_own(tmp_path: Path, root: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"procedure": PROCEDURE, "kind": "J."}))
    (found,) = read_dossiers([path], "gevallen", root)
    assert isinstance(found, DossierFile)
    assert (found.knowledge.part, dossier_data(found.dossier)["kind"]) == ("gevallen", "J.")
    target = tmp_path / "a.xlsx"
    write_template(target, found.knowledge, [found.dossier])
    (again,) = read_dossiers([target], "gevallen", root)
    assert isinstance(again, DossierFile)
    assert again.dossier == found.dossier


def test_a_ratio_that_agrees_with_its_amounts_may_stand_beside_them(tmp_path: Path, root: Path) -> None:
    def party(ratio: str) -> dict[str, Any]:
        amounts = {"eigen_vermogen": "1.00", "totaal_vermogen": "3.00", "solvabiliteit": ratio}
        return {"naam": ratio, "jaarrekening": amounts}

    fine = put(tmp_path / "a.json", partijen=[party("0.333333")])
    nought = put(tmp_path / "b.json", partijen=[{"naam": "x", "jaarrekening": {
        "eigen_vermogen": "1.00", "totaal_vermogen": "0.00", "solvabiliteit": "0.5"}}])  # fmt: skip
    rounded = put(tmp_path / "c.json", partijen=[party("0.33"), party("0.333334")])
    assert names(fine, nought, root=root) == ["a", "b"]
    (found,) = read_dossiers([rounded], root=root)
    assert isinstance(found, Unreadable)
    assert [p.place for p in found.problems] == [f"partijen[{i}].jaarrekening.solvabiliteit" for i in (0, 1)]


@pytest.mark.parametrize("procedure", procedures())
def test_every_shipped_dossier_is_sound(procedure: str, tmp_path: Path) -> None:
    knowledge = load(procedure)
    folder = knowledge.folder / "voorbeelden"
    if not any(folder.glob("*.*")):
        return
    found = list(read_dossiers([folder]))
    dossiers = [each.dossier for each in found if isinstance(each, DossierFile)]
    assert len(dossiers) == len(found), [each for each in found if isinstance(each, Unreadable)]
    path = tmp_path / "voorbeelden.xlsx"
    write_template(path, knowledge, dossiers)
    again = [each.dossier if isinstance(each, DossierFile) else each for each in read_dossiers([path])]
    assert again == dossiers


# --- workbooks as people fill them --------------------------------------------


def test_cells_are_taken_as_people_type_them(tmp_path: Path, root: Path) -> None:
    head = ["Inschrijver", "Moment van verzenden", "Volledig ingevuld", "Vorm", "Opmerking"]
    sheets: dict[str, Any] = {
        "Dossiers": [head, [7, datetime(2026, 4, 7, 12, 0, 1), True, 2.1, "=1+1"]],
        "Partijen": [
            ["inschrijver", "NAAM", "Rol", "Draagt", "Jaarrekening: Solvabiliteit", "Jaarrekening: Eigen vermogen"],
            ["7", "een", "Dragende onderaannemer", "G1 en jeugd en gezin", 0.24999999999999994, 0.1 + 0.2],
            [7, "twee", None, 6.1, 1 / 3, "€ 1.000.000,-"],
            ["7 ", "drie", "onbekend", "geen", "25%", Formula("=2*2", 4)],
        ],
    }
    data = one(book(sheets), tmp_path, root)
    assert data == {
        "procedure": PROCEDURE,
        "naam": "7",
        "verzonden": "2026-04-07T12:00:01",
        "volledig": True,
        "vorm": "2.1",
        "opmerking": "=1+1",
        "partijen": [
            {
                "naam": "een",
                "rol": "dragende_onderaannemer",
                "draagt": ["g1", "jeugd_en_gezin"],
                "jaarrekening": {"solvabiliteit": "0.25", "eigen_vermogen": "0.30"},
            },
            {
                "naam": "twee",
                "draagt": ["6.1"],
                "jaarrekening": {"solvabiliteit": "0.333333", "eigen_vermogen": "1000000.00"},
            },
            {"naam": "drie", "draagt": [], "jaarrekening": {"solvabiliteit": "0.25", "eigen_vermogen": "4.00"}},
        ],
    }


def test_columns_may_move_and_sheets_may_be_absent(tmp_path: Path, root: Path) -> None:
    sheets: dict[str, Any] = {
        "_kladblok": [["alles", "mag"]],
        "dossiers": [
            ["Mijn kop", "Vorm", None, "Wie"],
            ["volledig", "vorm", None, "naam"],
            [None, "Combinatie", None, "a"],
        ],
        "Leeg": [],
    }
    assert one(book(sheets), tmp_path, root) == {"procedure": PROCEDURE, "naam": "a", "vorm": "combinatie"}


def test_blank_rows_do_not_count_and_lists_are_unknown_or_empty(tmp_path: Path, root: Path) -> None:
    sheets: dict[str, Any] = {
        "Dossiers": [["Inschrijver", "Partijen", "Gevallen"], [None], ["a", "Geen", None], [" "]],
        "Gevallen": [["Inschrijver", "Ernstig", "Nummer", "Stappen"], ["a", "ja", 1, None], ["a", "nee", 2, "geen"]],
        "Stappen": [["Inschrijver", "Geval", "Gezet"], ["a", "1", "ja"], ["a", 1, None]],
    }
    assert one(book(sheets), tmp_path, root) == {
        "procedure": PROCEDURE,
        "naam": "a",
        "partijen": [],
        "gevallen": [{"ernstig": True, "stappen": [{"gezet": True}, {}]}, {"ernstig": False, "stappen": []}],
    }


def test_an_empty_formula_result_is_unknown(tmp_path: Path, root: Path) -> None:
    content = book({"Dossiers": [["Inschrijver", "Vorm"], ["a", Formula('=""', 7)]]})
    as_excel_writes_it = changed(content, "xl/worksheets/sheet2.xml", b'<c r="B2">', b'<c r="B2" t="str">')
    as_excel_writes_it = changed(as_excel_writes_it, "xl/worksheets/sheet2.xml", b"<v>7</v>", b"<v></v>")
    assert one(as_excel_writes_it, tmp_path, root) == {"procedure": PROCEDURE, "naam": "a"}


def test_dates_of_every_kind(tmp_path: Path, root: Path) -> None:
    days: list[Any] = [date(2026, 4, 7), "7 april 2026", "07-04-2026", datetime(2026, 4, 7), "2026-04-07"]
    sheets: dict[str, Any] = {
        "Dossiers": [["Inschrijver"], ["a"]],
        "Partijen": [["Inschrijver", "Naam", "Jaarrekening: Datum"], *(["a", n, day] for n, day in enumerate(days))],
    }
    data = one(book(sheets), tmp_path, root)
    assert [party["jaarrekening"]["datum"] for party in data["partijen"]] == ["2026-04-07"] * len(days)


# --- writing ------------------------------------------------------------------


def test_a_file_keeps_its_permissions_and_its_link(tmp_path: Path) -> None:
    target = tmp_path / "echt.bin"
    target.write_bytes(b"oud")
    target.chmod(0o640)
    os.symlink(target, tmp_path / "koppeling.bin")
    write_file(tmp_path / "koppeling.bin", b"nieuw")
    assert (target.read_bytes(), target.stat().st_mode & 0o777) == (b"nieuw", 0o640)
    assert (tmp_path / "koppeling.bin").is_symlink()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["echt.bin", "koppeling.bin"]


def test_a_file_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "map").mkdir()
    with pytest.raises(OSError):
        write_file(tmp_path / "map", b"x")
    assert [p.name for p in tmp_path.iterdir()] == ["map"]
