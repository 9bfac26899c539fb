"""A dossier that is written and read again is the same dossier, in every format."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.formats import layout
from engine.formats.consistency import same_name
from engine.formats.json_files import dossier_data
from engine.formats.reading import DossierFile, read_dossiers
from engine.formats.template import write_template
from engine.formats.workbook import _tables
from engine.knowledge.base import KnowledgeBase, load
from engine.knowledge.folders import KB_ROOT, procedures
from engine.models.building import Entity
from tests.formats_samples import PROCEDURE, dossiers, write_procedure

RELAXED = settings(max_examples=60, suppress_health_check=list(HealthCheck))


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_procedure(tmp_path_factory.mktemp("kb"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bestanden")


def read(path: Path, root: Path = KB_ROOT) -> list[Entity]:
    found = list(read_dossiers([path], root=root))
    assert all(isinstance(each, DossierFile) for each in found), found
    return [each.dossier for each in found if isinstance(each, DossierFile)]


def drawn(data: st.DataObject, knowledge: KnowledgeBase, most: int) -> list[Entity]:
    one = dossiers(knowledge.vocabulary, knowledge.procedure)
    key = knowledge.vocabulary.root.key or ""
    several: list[dict[str, Any]] = data.draw(
        st.lists(one, min_size=1, max_size=most, unique_by=lambda each: same_name(each[key]))
    )
    return [knowledge.dossier_model.model_validate(each) for each in several]


@RELAXED
@given(st.data())
def test_json(root: Path, folder: Path, data: st.DataObject) -> None:
    (dossier,) = drawn(data, load(PROCEDURE, "", root), 1)
    path = folder / "een.json"
    path.write_text(json.dumps(dossier_data(dossier), ensure_ascii=data.draw(st.booleans())), encoding="utf-8")
    assert read(path, root) == [dossier]


@RELAXED
@given(st.data())
def test_jsonl(root: Path, folder: Path, data: st.DataObject) -> None:
    several = drawn(data, load(PROCEDURE, "", root), 3)
    path = folder / "meer.jsonl"
    lines = [json.dumps(dossier_data(dossier), ensure_ascii=False) for dossier in several]
    path.write_text("\n\n".join(lines) + "\r\n", encoding="utf-8")
    assert read(path, root) == several


@RELAXED
@given(st.data())
def test_workbook(root: Path, folder: Path, data: st.DataObject) -> None:
    knowledge = load(PROCEDURE, "", root)
    several = drawn(data, knowledge, 3)
    path = folder / "meer.xlsx"
    write_template(path, knowledge, several)
    assert read(path, root) == several


@pytest.mark.parametrize("procedure", procedures())
@settings(RELAXED, max_examples=8)
@given(data=st.data())
def test_workbook_of_every_procedure(procedure: str, folder: Path, data: st.DataObject) -> None:
    knowledge = load(procedure)
    if not knowledge.vocabulary.entities:
        return
    several = drawn(data, knowledge, 2)
    path = folder / f"{procedure}.xlsx"
    write_template(path, knowledge, several)
    assert read(path) == several


@pytest.mark.parametrize("procedure", procedures())
def test_every_procedure_has_a_sound_template(procedure: str, folder: Path) -> None:
    knowledge = load(procedure)
    if not knowledge.vocabulary.entities:
        return
    sheets = layout.sheets(knowledge.vocabulary)
    assert len({sheet.name.casefold() for sheet in sheets}) == len(sheets)
    assert all(len(sheet.name) <= layout.MAX_SHEET_NAME for sheet in sheets)
    for sheet in sheets:
        assert len({column.heading for column in sheet.columns}) == len(sheet.columns)
        assert len({column.code for column in sheet.columns}) == len(sheet.columns)
    path = folder / "leeg.xlsx"
    write_template(path, knowledge)
    (result,) = read_dossiers([path])
    assert not isinstance(result, DossierFile)
    assert [str(p) for p in result.problems] == [f"{path}: Dossiers: er staat geen enkele rij ingevuld"]


def test_the_template_explains_itself(root: Path, folder: Path) -> None:
    path = folder / "sjabloon.xlsx"
    write_template(path, load(PROCEDURE, "", root))
    tables = _tables(path.read_bytes())
    assert list(tables) == [
        "uitleg",
        "dossiers",
        "partijen",
        "personeel",
        "gevallen",
        "stappen",
        "dossier_overzicht_personeel",
        "waarden",
    ]
    assert tables["partijen"].rows[:2] == [
        [
            "Inschrijver",
            "Naam",
            "Rol",
            "Draagt",
            "Jaarrekening: Eigen vermogen",
            "Jaarrekening: Totaal vermogen",
            "Jaarrekening: Solvabiliteit",
            "Jaarrekening: Datum",
            "Overzicht: Personeel",
        ],
        [
            "van dossier",
            "naam",
            "rol",
            "draagt",
            "jaarrekening.eigen_vermogen",
            "jaarrekening.totaal_vermogen",
            "jaarrekening.solvabiliteit",
            "jaarrekening.datum",
            "overzicht.personeel",
        ],
    ]
    assert tables["personeel"].rows[0][:3] == ["Inschrijver", "Partij", "Activiteit"]
    assert tables["gevallen"].rows[0][:3] == ["Inschrijver", "Nummer", "Ernstig"]
    guide = "\n".join(str(cell) for row in tables["uitleg"].rows for cell in row)
    assert PROCEDURE in guide
    assert "formule zonder bewaarde uitkomst" in guide
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
        notes = archive.read("xl/comments2.xml").decode()
        partijen = archive.read("xl/worksheets/sheet3.xml").decode()
        names = archive.read("xl/workbook.xml").decode()
    assert "Bron: UEA" in notes
    assert "Eenheid: euro" in notes
    assert "<dataValidation " in partijen
    assert 'state="frozen"' in partijen
    assert 'name="Waarden" sheetId="8" state="hidden"' in names


def test_the_same_dossiers_give_the_same_bytes(root: Path, folder: Path) -> None:
    knowledge = load(PROCEDURE, "", root)
    dossier = knowledge.dossier_model.model_validate({"procedure": PROCEDURE, "naam": "De Brug"})
    write_template(folder / "a.xlsx", knowledge, [dossier])
    write_template(folder / "b.xlsx", knowledge, [dossier])
    assert (folder / "a.xlsx").read_bytes() == (folder / "b.xlsx").read_bytes()


def test_text_never_becomes_a_formula(root: Path, folder: Path) -> None:
    knowledge = load(PROCEDURE, "", root)
    names = ["=1+1", "+31 6", "-x", "@som", '=HYPERLINK "x"']
    path = folder / "formules.xlsx"
    model = knowledge.dossier_model
    write_template(path, knowledge, [model.model_validate({"procedure": PROCEDURE, "naam": n}) for n in names])
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
        assert not [n for n in archive.namelist() if "worksheets/sheet" in n and b"<f>" in archive.read(n)]


def test_a_template_is_there_as_a_whole_or_not_at_all(root: Path, folder: Path) -> None:
    knowledge = load(PROCEDURE, "", root)
    place = folder / "heel"
    place.mkdir()
    target = place / "a.xlsx"
    target.write_bytes(b"oud")
    with pytest.raises(AttributeError):
        write_template(target, knowledge, [object()])  # type: ignore[list-item]
    assert target.read_bytes() == b"oud"
    with pytest.raises(OSError):
        write_template(folder / "bestaat_niet" / "a.xlsx", knowledge)
    write_template(target, knowledge)
    assert [file.name for file in place.iterdir()] == ["a.xlsx"]
