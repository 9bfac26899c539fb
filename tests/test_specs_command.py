"""``waarom specs`` and ``waarom zinnen``: what a lawyer sees, the exit codes, the written files."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from engine.cli.app import run as command
from engine.knowledge.folders import KB_ROOT
from engine.specs.catalogue import expression, outdated, search
from engine.specs.documents import read_feature
from engine.specs.grammar import Sentence
from engine.specs.house import grammar
from engine.specs.lint import HEADER
from engine.specs.report import Section, page
from engine.specs.results import Run
from engine.specs.running import run

ROOT = KB_ROOT.parent
STEPS = """
    Gegeven een volledig verzoek van hoofdaannemer "A & B < C [/ [x]"
    En de solvabiliteit van "A & B < C [/ [x]" is {}
    Als het verzoek wordt getoetst
    Dan is "A & B < C [/ [x]" geschikt
"""
LAW = f"{HEADER}\n@wet @bron:groningen_hsj_2026/3.4/G1\nFunctionaliteit: Wet\n  Regel: Grens   # GR-G1-03\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An example that passes, one that fails and one of the engine; none stands in a folder of a procedure."""
    text = LAW + "    Voorbeeld: goed" + STEPS.format("0,25") + "\n    Voorbeeld: fout" + STEPS.format("0,2")
    (tmp_path / "wet.feature").write_text(text, encoding="utf-8")
    motor = text.replace("@wet", "@motor").partition("\n    Voorbeeld: fout")[0]
    (tmp_path / "motor.feature").write_text(motor, encoding="utf-8")
    return tmp_path


def test_the_summary_keeps_the_law_and_the_engine_apart(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command(["specs", str(folder)]) == 1
    out = capsys.readouterr().out
    assert "Het document (@wet): 2 voorbeelden, waarvan 1 geslaagd, 1 mislukt; rood is een vraag aan een jurist." in out
    assert "De engine (@motor): 1 voorbeeld, geslaagd." in out
    assert "In de bestanden: 3 voorbeelden; gelopen: 3." in out
    assert "wet.feature:15: fout" in out
    assert (
        "verwacht: geschikt; gevonden: kan worden uitgesloten, want de solvabiliteit van A & B < C [/ [x] is 0,20"
        in out
    )
    assert "(GR-G1-03, § 3.4 G1, eerste punt)" in out


def test_exit_codes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command(["specs", str(folder / "motor.feature")]) == 0
    assert command(["specs", str(folder), "--tag", "motor"]) == 0
    assert command(["specs", str(folder), "--tag", "bron:groningen_hsj_2026/3.4"]) == 1
    assert command(["specs", str(folder), "--tag", "bestaat-niet"]) == 2
    assert "Geen enkel voorbeeld heeft bestaat-niet" in capsys.readouterr().err
    assert command(["specs", str(folder / "weg.feature")]) == 2
    (folder / "leeg.feature").write_text("", encoding="utf-8")
    assert command(["specs", str(folder)]) == 2
    assert command(["specs", "--controleer", str(folder)]) == 2


def test_json_tells_the_same(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command(["specs", str(folder), "--formaat", "json"]) == 1
    data = json.loads(capsys.readouterr().out)
    assert (data["geschreven"], data["gelopen"]) == (3, 3)
    assert data["soorten"]["wet"]["mislukt"] == 1
    [failed] = [
        e for f in data["bestanden"] for r in f["regels"] for e in r["voorbeelden"] if e["uitkomst"] == "mislukt"
    ]
    assert (failed["naam"], failed["regel"]) == ("fout", 15)
    assert failed["bewijs"]


# --- the report -----------------------------------------------------------------


class _Page(HTMLParser):
    """The texts, the balance of the tags, and everything a browser would fetch."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.texts: list[str] = []
        self.fetched: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("meta", "input", "br"):
            self.open.append(tag)
        self.fetched += [str(value) for name, value in attrs if name in ("src", "href", "action", "data")]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1:] not in (["style"], ["script"]):
            self.texts.append(data)


@pytest.fixture
def found(folder: Path) -> Run:
    return run([folder])


def test_the_report_holds_everything_and_fetches_nothing(found: Run) -> None:
    text = page(found, [Section("Dekking", "Wat is geraakt.", ("norm",), (("GR-<X>",),))])
    reader = _Page()
    reader.feed(text)
    assert reader.open == []
    assert reader.fetched == []
    assert not re.search(r"https?://|url\(|@import", text)
    shown = "".join(reader.texts)
    assert 'een volledig verzoek van hoofdaannemer "A & B < C [/ [x]"' in shown
    assert "GR-G1-03 · § 3.4 G1, eerste punt · Solvabiliteit ten minste 0,25" in shown
    assert "verwacht: geschikt; gevonden: kan worden uitgesloten" in shown
    assert "GR-<X>" in shown
    for name in ("goed", "fout"):
        assert name in shown


def test_the_report_is_the_same_every_time_and_written_whole(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    place = tmp_path_factory.mktemp("uit") / "rapport.html"
    assert command(["specs", str(folder), "--rapport", str(place)]) == 1
    first = place.read_bytes()
    assert command(["specs", str(folder), "--rapport", str(place)]) == 1
    assert place.read_bytes() == first
    assert [p.name for p in place.parent.iterdir()] == ["rapport.html"]


# --- the catalogue --------------------------------------------------------------


def test_the_catalogue_is_found_by_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert command(["zinnen", "solvabiliteit", "jaarrekening"]) == 0
    assert "{gegeven} van {naam} is/zijn {waarde}" in capsys.readouterr().out
    assert command(["zinnen", "bestaatniet"]) == 1
    assert command(["zinnen", "--formaat", "json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert len(rows) == len(grammar().sentences)
    assert all(row["betekenis"] and row["voorbeeld"] and row["onderwerp"] for row in rows)


def test_a_sentence_stands_under_what_it_is_about(capsys: pytest.CaptureFixture[str]) -> None:
    assert command(["zinnen", "wat", "hij", "nog", "kan"]) == 0
    assert capsys.readouterr().out.startswith("Rechtsbescherming\n")


def test_a_file_without_its_first_line_gets_that_one_remark(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "wet.feature"
    path.write_text((LAW + "    Voorbeeld: goed" + STEPS.format("0,25")).partition("\n")[2], encoding="utf-8")
    assert command(["specs", "--controleer", str(path)]) == 2
    told = capsys.readouterr().out.splitlines()
    assert told == [
        f"{path}:1: de eerste regel is niet “{HEADER}”",
        "1 bestand met 0 voorbeelden nagelezen: 1 opmerking.",
    ]


def test_a_norm_without_a_consequence_is_told_so_and_not_by_a_code(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command(["specs", str(folder / "wet.feature")]) == 1
    told = capsys.readouterr().out
    assert "GR-3.1-02 Voldoet aan elke geschiktheidseis: niet voldaan, A & B < C [/ [x]; geen gevolg" in told


def test_what_is_written_from_the_grammar_is_current() -> None:
    """If this fails: ``waarom zinnen --schrijf``."""
    assert outdated(grammar(), ROOT) == []


def test_writing_and_looking_over_what_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert command(["zinnen", "--nakijken"]) == 1
    assert "waarom zinnen --schrijf" in capsys.readouterr().err
    assert command(["zinnen", "--schrijf"]) == 0
    assert command(["zinnen", "--nakijken"]) == 0


@pytest.mark.parametrize("sentence", grammar().sentences, ids=lambda s: s.template)
def test_an_editor_recognises_the_example_of_every_sentence(sentence: Sentence) -> None:
    """The Cucumber expression, with the patterns of the settings in it, fits the example."""
    settings = json.loads((ROOT / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    patterns = {t["name"]: t["regexp"] for t in settings["cucumber.parameterTypes"]}
    pieces = re.split(r"\{(\w+)\}", expression(sentence))
    texts = [re.escape(re.sub(r"\\([({\\])", r"\1", piece)) for piece in pieces[::2]]
    texts = [re.sub(r"\w+(?:/\w+)+", lambda m: f"(?:{m[0].replace('/', '|')})", text) for text in texts]
    parameters = [f"(?:{patterns[name]})" for name in pieces[1::2]]
    whole = "".join(a + b for a, b in zip(texts, [*parameters, ""], strict=True))
    assert re.fullmatch(whole, sentence.example)


def test_a_search_finds_only_what_holds_all_words() -> None:
    found = search(grammar(), "aanvullend bewijs geleverd")
    assert all("aanvullend bewijs" in s.template for s in found)


# --- the guide ------------------------------------------------------------------

GUIDE = ROOT / "docs" / "scenarios-schrijven.md"


def test_each_worked_example_of_the_guide_runs(tmp_path: Path) -> None:
    blocks = re.findall(r"```gherkin\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    assert len(blocks) >= 10
    for number, block in enumerate(blocks, 1):
        assert read_feature(block) is not None
        (tmp_path / f"voorbeeld_{number:02}.feature").write_text(block, encoding="utf-8")
    found = run([tmp_path])
    assert [str(remark) for remark in found.all_remarks] == []
    assert [(f.path, r.example.name, r.failure) for f in found.features for r in f.results if r.red] == []
    assert found.ran == found.written >= 10
