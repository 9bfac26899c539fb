"""A folder of broken feature files: each gets its message, and nothing in it is lost silently."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from engine.cli.app import run as command
from engine.specs.house import grammar
from engine.specs.lint import lint
from engine.specs.running import run

FOLDER = Path(__file__).parent / "data" / "kapotte_scenarios"
FILES = sorted(FOLDER.rglob("*.feature"))
EXPECTED: dict[str, dict[str, list[tuple[int, str]]]] = tomllib.loads((FOLDER / "meldingen.toml").read_text("utf-8"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_broken_file_gets_its_message(path: Path) -> None:
    found = [(remark.line, remark.text) for remark in lint(path, grammar())]
    for line, words in EXPECTED[path.stem]["meldingen"]:
        assert any(at == line and words in text for at, text in found), found
    assert not [text for _, text in found if "Error" in text or "expected" in text]


def test_every_broken_file_has_a_message_and_there_are_enough() -> None:
    assert {path.stem for path in FILES} == set(EXPECTED)
    assert len(FILES) >= 30


def test_every_example_in_the_broken_files_is_accounted_for(recwarn: pytest.WarningsRecorder) -> None:
    """An example that does not run is one that the lint complains about; all others ran."""
    found = run([FOLDER])
    lost = {f.file for f in found.features for r in f.results if r.outcome == "verloren"}
    assert {path.stem for path in lost} == {
        "twee_keer_dezelfde_naam", "dezelfde_naam_onder_een_andere_regel",
    }  # fmt: skip
    assert all(feature.remarks for feature in found.features)
    assert found.written - found.ran == 2
    assert not [str(warning.message) for warning in recwarn]


def test_reading_over_the_folder_tells_all_and_ends_with_two(capsys: pytest.CaptureFixture[str]) -> None:
    assert command(["specs", "--controleer", str(FOLDER)]) == 2
    out = capsys.readouterr().out
    assert all(f"{path.name}:" in out for path in FILES)


@pytest.mark.parametrize("name", ["proef.feature.txt", "proef.Feature", "proef.featur"])
def test_a_file_that_would_be_passed_over_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("", encoding="utf-8")
    [remark] = run([tmp_path]).all_remarks
    assert "loopt niet mee" in remark.text


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("engels.feature", "Feature: x\n  Scenario: y\n    Given z\n"),
        ("zonder_bron.feature", '# language: nl\nFunctionaliteit: x\n  Voorbeeld: y\n    Dan is "A" geschikt\n'),
        ("voorbeeld.txt", "# language: nl\n"),
    ],
)
def test_a_file_of_which_nothing_can_run_gets_its_message(
    tmp_path: Path, name: str, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert command(["specs", str(tmp_path / name)]) == 2
    told = capsys.readouterr()
    assert f"{name}:" in told.out
    assert "Traceback" not in told.out + told.err and told.err == ""
