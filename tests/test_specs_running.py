"""Running feature files: what came of every example, and nothing lost silently."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from engine.knowledge.base import instead, load, read_source, sources, with_files
from engine.knowledge.scenarios import FEATURES
from engine.specs.binding import say
from engine.specs.documents import examples
from engine.specs.errors import ExpectationError
from engine.specs.house import feature_files
from engine.specs.lint import HEADER
from engine.specs.running import run
from engine.specs.scene import Scene

GRONINGEN = "groningen_hsj_2026"
HEAD = f"{HEADER}\n@motor\nFunctionaliteit: Proef\n"
STEPS = """
    Gegeven een volledig verzoek van hoofdaannemer "A"
    Als het verzoek wordt getoetst
    Dan is "A" geschikt
"""
WEAK = STEPS.replace("    Als", '    En de solvabiliteit van "A" is 0,2\n    Als')
GOOD = HEAD + "  Voorbeeld: een" + STEPS


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "groningen_hsj_2026"
    found.mkdir()
    return found


def test_what_came_of_every_example(folder: Path) -> None:
    (folder / "goed.feature").write_text(
        GOOD + "\n  Voorbeeld: zwak" + WEAK + "\n  @nog-niet\n  Voorbeeld: later" + STEPS, encoding="utf-8"
    )
    (folder / "naam.feature").write_text(GOOD + "\n  Voorbeeld: een" + STEPS, encoding="utf-8")
    (folder / "leeg.feature").write_text("", encoding="utf-8")
    (folder / "tag.feature").write_text(GOOD.replace("@motor", "@motor @snel"), encoding="utf-8")
    (folder / "zin.feature").write_text(GOOD.replace("wordt getoetst", "word getoetst"), encoding="utf-8")
    found = run([folder], workers=2)
    outcomes = [(f.file.name, r.example.name, r.example.line, r.outcome) for f in found.features for r in f.results]
    assert outcomes == [
        ("goed.feature", "een", 4, "geslaagd"),
        ("goed.feature", "zwak", 9, "mislukt"),
        ("goed.feature", "later", 16, "overgeslagen"),
        ("naam.feature", "een", 4, "verloren"),
        ("naam.feature", "een", 9, "geslaagd"),
        ("tag.feature", "een", 4, "ongeldig"),
        ("zin.feature", "een", 4, "ongeldig"),
    ]
    assert (found.written, found.ran) == (7, 6)
    remarks = "\n".join(r.text for r in found.all_remarks)
    assert "het bestand is leeg" in remarks
    assert "onbekende tag @snel" in remarks


def test_a_failure_says_what_why_and_where(folder: Path) -> None:
    (folder / "zwak.feature").write_text(HEAD + "  Voorbeeld: zwak" + WEAK, encoding="utf-8")
    [result] = run([folder]).results
    assert result.failure is not None
    assert result.failure.message.startswith("verwacht: geschikt; gevonden: kan worden uitgesloten")
    assert (result.failure.line, result.failure.step) == (8, 'Dan is "A" geschikt')
    assert any("GR-G1-03" in line for line in result.failure.proof)


def test_a_file_that_changed_runs_as_it_is_now(folder: Path) -> None:
    path = folder / "proef.feature"
    path.write_text(GOOD, encoding="utf-8")
    assert [r.outcome for r in run([path]).results] == ["geslaagd"]
    path.write_text(HEAD + "  Voorbeeld: een" + WEAK, encoding="utf-8")
    assert [r.outcome for r in run([path]).results] == ["mislukt"]


def test_every_example_in_the_files_is_one_test() -> None:
    """What pytest collects from ``test_features`` is what the files hold: no example is lost."""
    from tests import test_features

    collected: Counter[str] = Counter()
    for name, test in vars(test_features).items():
        if name.startswith("test_"):
            marks = [m for m in getattr(test, "pytestmark", ()) if m.name == "parametrize"]
            collected[name] = len(marks[0].args[1]) if marks else 1
    assert sum(collected.values()) == sum(len(examples(path)) for path in feature_files())


def test_a_check_of_the_document_sees_the_rules_that_are_in_force() -> None:
    knowledge = load(GRONINGEN)
    said = 'vraagt_stap("de overeenkomst", selectie).'
    (name,) = [n for n, text in knowledge.texts if said in text]
    text = dict(knowledge.texts)[name].replace(said, "")
    changed = with_files(knowledge, {**sources(GRONINGEN), name: read_source(text, name)})

    def found() -> None:
        scene = Scene(GRONINGEN, FEATURES / GRONINGEN / "basis")
        say(scene, "Als", "het document wordt gecontroleerd")
        say(scene, "Dan", 'botst "GR-5.1-06" met "GR-S-08"')

    found()
    with instead([changed]), pytest.raises(ExpectationError, match="botst"):
        found()
    found()
