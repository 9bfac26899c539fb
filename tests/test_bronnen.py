"""Sections, copies and passages. The documents here are invented; the citations are those of the knowledge base."""

from __future__ import annotations

import itertools
import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st

from engine.cli.app import run
from engine.knowledge.base import load
from engine.sources.headings import TextLine, parts
from engine.sources.index import sections
from engine.sources.links import Link, links_file
from engine.sources.passage import passage, passages, read_copy
from engine.sources.places import Citation, citations, in_order, places
from tests.test_outcome import PROCEDURE, dossier

COPY = """\
Een verzonnen titelblad
Inhoud
1 Over ons\t2
3.4 Eisen\t9
Bijlage 1\t20

Definities
Een woord is een woord.

1 Over ons
1.1 Wie
Wij.
1.2 Waar
1. Eerst dit.
2. Dan dat.
3. Tot slot iets wat op een kop lijkt.
2 Wat
2.1 Waarom
3. Voorwaarden
3.1 Begin
3.2 Midden
3.3 Bewijs
3.4 Eisen
Bij elke eis hoort bewijs.
G1\tGeld genoeg.
Ook meer dan genoeg mag.
G2\tEen certificaat.
3.5 Keuze
Stap 1: kijken
Stap 2: kiezen
Bijlage 1:
Stukken
1.\teen formulier
2.\teen verklaring
"""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    path = tmp_path / "exemplaar.txt"
    path.write_text(COPY, encoding="utf-8")
    return path


def lines(text: str) -> tuple[TextLine, ...]:
    return tuple(TextLine(line) for line in text.splitlines())


def told(source: str, path: Path, names: Sequence[str] = ("Definities", "voorblad")) -> list[tuple[str, ...]]:
    return [p.lines for p in passages(source, [read_copy(Link(path, ""), names)])]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("§ 3.4 G1, aanhef; bijlage 1, rij 5", [("§ 3.4", "G1", "aanhef"), ("bijlage 1", "rij 5")]),
        ("§ 5.2, onder “Op tijd indienen”", [("§ 5.2", "Op tijd indienen")]),
        ("§ 5.2, eerste alinea en onder “Termijn”", [("§ 5.2", "eerste alinea", "Termijn")]),
        ("§ 2.4.1; § 2.4.3", [("§ 2.4.1",), ("§ 2.4.3",)]),
        ("§ 2.4.1, 2029 en 2030, derde punt; 2031 en 2032, tweede punt",
         [("§ 2.4.1", "2029 en 2030", "derde punt"), ("§ 2.4.1", "2031 en 2032", "tweede punt")]),
        ("Wijzigingsbeheer, vierde alinea", [("Wijzigingsbeheer", "vierde alinea")]),
        ("§ 3.3 (zie ook § 9.9)", [("§ 3.3",)]),
        ("Marktconsultatie (31 mei 2017), eerste alinea; Vragen",
         [("Marktconsultatie", "eerste alinea"), ("Vragen",)]),
        ("", []),
    ],
)  # fmt: skip
def test_a_citation_names_sections_and_what_narrows_them_down(source: str, expected: list[tuple[str, ...]]) -> None:
    assert [(c.place, *c.labels) for c in citations(source)] == expected


def test_every_citation_of_the_knowledge_base_names_a_section() -> None:
    knowledge = load(PROCEDURE)
    found = sections(knowledge)
    for each in (*knowledge.norms.values(), *knowledge.findings.values()):
        named = places(each.source)
        assert named, each.id
        for place in named:
            assert each in (*found[place].norms, *found[place].findings)
    assert list(found) == sorted(found, key=in_order)
    assert sum(len(s.norms) for s in found.values()) >= len(knowledge.norms)


def test_a_heading_is_known_without_what_stands_between_brackets(tmp_path: Path) -> None:
    path = tmp_path / "pagina.txt"
    path.write_text("Vragen\u00a0stellen (mei 2017)\n\nDit mag.\n\nBesluit\n\nDat ook.\n", encoding="utf-8")
    names = ("Vragen stellen", "Besluit")
    assert told("Vragen stellen (mei 2017), eerste alinea", path, names) == [
        ("Vragen\u00a0stellen (mei 2017)", "", "Dit mag.")
    ]


def test_numbered_points_and_the_table_of_contents_are_no_headings(copy: Path) -> None:
    read = read_copy(Link(copy, ""), ("Definities", "voorblad"))
    assert [p.place for p in read.parts] == [
        "voorblad", "Definities", "§ 1", "§ 1.1", "§ 1.2", "§ 2", "§ 2.1", "§ 3", "§ 3.1", "§ 3.2", "§ 3.3", "§ 3.4",
        "§ 3.5", "bijlage 1",
    ]  # fmt: skip
    assert read.parts[-1].title == "Stukken"
    assert "3. Tot slot iets wat op een kop lijkt." in told("§ 1.2", copy)[0]


@given(st.lists(st.text(max_size=20), max_size=30))
def test_any_text_falls_into_sections_that_follow_each_other(texts: list[str]) -> None:
    found = parts([TextLine(t) for t in texts], ("Definities", "voorblad"))
    assert all(p.start < p.end <= len(texts) for p in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


def test_a_passage_is_narrowed_only_by_what_stands_there(copy: Path) -> None:
    assert told("§ 3.4 G1, tweede alinea", copy) == [("G1\tGeld genoeg.", "Ook meer dan genoeg mag.")]
    assert told("§ 3.4 G2", copy) == [("G2\tEen certificaat.",)]
    assert told("bijlage 1, rij 2", copy) == [("2.\teen verklaring",)]
    assert told("§ 3.5, stap 1", copy) == [("Stap 1: kijken",)]
    assert told("§ 3.4, derde alinea", copy)[0][0] == "3.4 Eisen"
    assert told("§ 9.9", copy) == []
    own = passage(Citation("§ 3.4", ("G1", "derde zin")), [read_copy(Link(copy, ""), ())])
    assert own is not None and own.labels == ("G1",) and own.sought == ("G1", "derde zin")


def test_headings_of_markdown_and_word_with_their_own_numbers(tmp_path: Path) -> None:
    markdown = tmp_path / "exemplaar.md"
    markdown.write_text("# 1 Over\n## 1.1 Wie\n2. een punt\n2. nog een\n# 2 Wat\ntekst\n", encoding="utf-8")
    assert [p.place for p in read_copy(Link(markdown, ""), ()).parts] == ["§ 1", "§ 1.1", "§ 2"]
    document = Document()
    for text, level in (("Over", 1), ("Wie", 2), ("Waar", 2), ("Wat", 1)):
        heading = document.add_heading(text, level)
        heading._p.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = 1
        document.add_paragraph(f"Tekst van {text.lower()}")
    document.add_heading("Bijlage 1", 1)
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "1.", "een formulier"
    word = tmp_path / "exemplaar.docx"
    document.save(str(word))
    assert [p.place for p in read_copy(Link(word, ""), ()).parts] == ["§ 1", "§ 1.1", "§ 1.2", "§ 2", "bijlage 1"]
    assert told("§ 1.2", word) == [("1.2 Waar", "Tekst van waar")]
    assert told("bijlage 1, rij 1", word) == [("1.\teen formulier",)]


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("x.pdf", b"%PDF", "Bewaar een PDF eerst als DOCX"),
        ("x.docx", b"geen zip", "geen leesbaar DOCX-bestand"),
        ("x.txt", b"\0\1", "geen tekstbestand"),
        ("x.txt", b"niets herkenbaars", "geen kop die bij dit document hoort"),
    ],
)
def test_a_file_that_is_no_copy_is_refused_and_nothing_is_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch,
    name: str, content: bytes, expected: str,
) -> None:  # fmt: skip
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "eigen"))
    (tmp_path / name).write_bytes(content)
    assert run(["bronnen", "koppel", PROCEDURE, str(tmp_path / name)]) == 2
    assert expected in capsys.readouterr().err
    assert run(["bronnen", "koppel", PROCEDURE, str(tmp_path / "weg.txt")]) == 2
    assert "weg.txt is niet te lezen" in capsys.readouterr().err
    assert not links_file().exists()


def test_link_look_change_and_forget(
    copy: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "eigen"))
    assert run(["bronnen", "koppel", PROCEDURE, str(copy)]) == 0
    assert "vindplaatsen herkend" in capsys.readouterr().out
    kept = links_file().read_text(encoding="utf-8")
    assert "Geld genoeg" not in kept, "only where the file is, never what it says"
    assert run(["bronnen", "toon", PROCEDURE, "3.4 G1"]) == 0
    out = capsys.readouterr().out
    assert "Geld genoeg." in out and "Een certificaat." not in out and "GR-G1-03" in out and "GR-G2-01" not in out
    copy.write_text(COPY.replace("Geld genoeg", "Weinig geld"), encoding="utf-8")
    assert run(["bronnen", "toon", PROCEDURE, "§ 3.4 G1"]) == 0
    out = capsys.readouterr().out
    assert "Weinig geld." in out and "sinds het koppelen veranderd" in out
    copy.unlink()
    assert run(["bronnen", "toon", PROCEDURE, "§ 3.4 G1"]) == 0
    assert "niet te lezen" in capsys.readouterr().out
    assert run(["bronnen", "ontkoppel", PROCEDURE]) == 0
    assert run(["bronnen", "ontkoppel", PROCEDURE]) == 2
    capsys.readouterr()
    assert run(["bronnen", "lijst"]) == 0
    assert "geen eigen exemplaar" in capsys.readouterr().out


def test_damaged_links_are_told_and_not_overwritten(
    copy: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "eigen"))
    links_file().parent.mkdir(parents=True)
    for content in ("{", "[]", '{"x": [{"bestand": 1}]}'):
        links_file().write_text(content, encoding="utf-8")
        assert run(["bronnen", "koppel", PROCEDURE, str(copy)]) == 2
        assert "is beschadigd" in capsys.readouterr().err
        assert links_file().read_text(encoding="utf-8") == content


def test_the_list_and_the_place_as_data(
    copy: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "eigen"))
    assert run(["bronnen", "lijst", "--formaat", "json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["exemplaren"] == []
    run(["bronnen", "koppel", PROCEDURE, str(copy)])
    capsys.readouterr()
    assert run(["bronnen", "lijst", PROCEDURE, "--formaat", "json"]) == 0
    rows = {row["plaats"]: row for row in json.loads(capsys.readouterr().out)}
    assert rows["§ 3.4"]["exemplaar"] == str(copy) and rows["§ 5.2"]["exemplaar"] == ""
    assert "GR-G1-03" in rows["§ 3.4"]["normen"] and rows["§ 3.4"]["regels"] and rows["§ 3.4"]["voorbeelden"]
    late = tmp_path / "laat.json"
    late.write_text(json.dumps(dossier(naam="Te Laat", ontvangen="2026-04-08T09:00:00")), encoding="utf-8")
    assert run(["bronnen", "toon", PROCEDURE, "§ 5.2", "--dossiers", str(late), "--formaat", "json"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert [r["dossier"] for r in record["uitkomsten"]] == ["Te Laat"] and record["passage"] is None
    assert run(["bronnen", "toon", PROCEDURE, "§ 99"]) == 2
    assert "geen vindplaats" in capsys.readouterr().err


def test_an_explanation_shows_the_rule_and_beside_it_the_passage(
    copy: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "eigen"))
    run(["bronnen", "koppel", PROCEDURE, str(copy)])
    path = tmp_path / "d.json"
    path.write_text(json.dumps(dossier()), encoding="utf-8")
    capsys.readouterr()
    assert run(["uitleg", str(path), "--norm", "GR-G1-03", "--bron"]) == 0
    out = capsys.readouterr().out
    assert "kb/groningen_hsj_2026/3_4_g1.lp:" in out and 'niet_akkoord(D, "GR-G1-03"' in out
    assert "│ G1\tGeld genoeg." in out and "Een certificaat." not in out
