"""A mistake in the rules themselves is told with its place, whatever command meets it; it is no fault of the engine."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.cli.app import EXIT_INPUT, run
from engine.knowledge import base
from engine.knowledge.folders import COMMON, KB_ROOT

PROCEDURE = "hlv_basishulp_2018"
FILE = Path(PROCEDURE) / "3_inschrijving.lp"
RULE = """
% @norm   HL-99 Wie inschrijft biedt basishulp aan
% @bron   Aanbesteding, eerste alinea
% @soort  moet
% @gevolg niet_genoemd
% @uitleg {D} biedt geen basishulp aan.
niet_akkoord(D, "HL-99", D) :- stap(D, inschrijving), not aanbod(D, basishulp).
"""


@pytest.fixture
def kb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A knowledge base to spoil, in the place of the shipped one."""
    for name in (COMMON, PROCEDURE):
        shutil.copytree(KB_ROOT / name, tmp_path / "kb" / name)
    load = base._load
    monkeypatch.setattr(base, "_load", lambda procedure, part, _: load(procedure, part, tmp_path / "kb"))
    yield tmp_path / "kb"


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (RULE.replace("@uitleg", "@uitlg"), f"{FILE}:80: @uitlg bestaat niet; bedoelt u “uitleg”?"),
        (RULE.replace("niet_genoemd", "niet_genoemt"), "@gevolg niet_genoemt bestaat niet; kies uit: "),
        (RULE.replace(").", ")"), "eindigt zij met een punt?"),
        (RULE.replace("HL-99", "HL-34"), "HL-34 heeft al een andere titel: Wie inschrijft biedt basishulp aan; laat"),
        (RULE.replace("aanbod", "aanbd"), "een regel noemt iets wat er niet is; waarom controleer --snel wijst haar"),
    ],
    ids=("annotation", "consequence", "full stop", "number in use", "word"),
)
def test_a_mistake_in_a_rule_is_told_with_its_place(
    kb: Path, wrong: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = kb / FILE
    path.write_text(path.read_text(encoding="utf-8").rstrip() + "\n" + wrong, encoding="utf-8")
    assert run(["toets", str(KB_ROOT / PROCEDURE / "voorbeelden")]) == EXIT_INPUT
    said = capsys.readouterr().err
    assert said.startswith("Fout in de kennisbank: ") and told in said and said.count("\n") == 1


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ('[dossier.velden]\nx = { tpe = "naam" }', "woordenschat.toml: dossier.x: onbekende sleutel tpe"),
        ("x = ]", "woordenschat.toml: dit is geen geldig TOML-bestand in UTF-8 (regel 1, kolom 5)"),
    ],
)
def test_a_mistake_in_the_vocabulary_names_its_file(
    kb: Path, wrong: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (kb / PROCEDURE / "woordenschat.toml").write_text(wrong, encoding="utf-8")
    assert run(["toets", str(KB_ROOT / PROCEDURE / "voorbeelden")]) == EXIT_INPUT
    assert capsys.readouterr().err == f"Fout in de kennisbank: {PROCEDURE}/{told}\n"
