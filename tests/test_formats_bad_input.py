"""Bad input of every kind: all mistakes at once, the other items still run, and never a traceback."""

from __future__ import annotations

import os
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError
from pydantic_core.core_schema import ErrorType

from engine.formats import json_files
from engine.formats.model_errors import translate
from engine.formats.reading import DossierFile, read_dossiers
from engine.knowledge.base import load
from tests.formats_bad import DOSSIERS, ENGLISH, doc, problems, rows
from tests.formats_books import book
from tests.formats_samples import PROCEDURE, write_procedure


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_procedure(tmp_path_factory.mktemp("kb"))


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
        "oud.XLS": "onbekend soort bestand “.XLS”; verwacht .json, .jsonl, .csv, .xlsx; bewaar het als .xlsx",
        "weg.json": "bestaat niet",
        "kring.json": "kan niet worden gelezen",
        "buis.json": "is geen gewoon bestand en geen map",
        "tekst.txt/x.json": "ligt niet in een map",
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


@settings(max_examples=300)
@given(content=st.binary(max_size=200) | st.text(max_size=100).map(str.encode))
def test_no_bytes_give_a_traceback(content: bytes, tmp_path_factory: pytest.TempPathFactory, root: Path) -> None:
    folder = tmp_path_factory.getbasetemp() / "ruis"
    folder.mkdir(exist_ok=True)
    for suffix in (".json", ".jsonl", ".xlsx"):
        path = folder / f"ruis{suffix}"
        path.write_bytes(content)
        for _, _, message in problems(path, root):
            message.encode("utf-8")
