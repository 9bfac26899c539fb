"""What-if: a dossier with changes, saved or told as a scenario."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.cli.app import run
from engine.formats.reading import DossierFile, read_dossiers
from engine.knowledge.base import load
from engine.knowledge.folders import KB_ROOT
from engine.outcome.case import name_of
from engine.outcome.position import NO_POSITION, Position
from engine.specs import deviations
from engine.specs.deviations import stated
from engine.specs.running import run as play
from engine.whatif.example import example, feature
from engine.whatif.whatif import WhatIf, WhatIfError
from engine.wording.whatif import whatif_lines
from tests.answer_samples import in_lines, opened, same_as
from tests.test_outcome import PROCEDURE


def test_what_if_changes_undoes_and_saves() -> None:
    file = opened()
    start = WhatIf(file.knowledge, file.dossier)
    changed = start.change("Hoofdaannemer.jaarrekening.eigen_vermogen", "€ 1.000.000")
    assert changed.before[1].outcome == "geschikt"
    assert changed.after[1].outcome == "kan_worden_uitgesloten"
    assert changed.hit and not changed.released
    assert changed.undo().dossier == start.dossier
    assert changed.data["partijen"][0]["jaarrekening"]["eigen_vermogen"] == "1000000.00"
    assert file.knowledge.dossier_model.model_validate(dict(changed.data)) == changed.dossier
    text = example(changed)
    assert "Voorbeeld" in text and "€ 1.000.000" in text
    same_as("watals_solvabiliteit.txt", in_lines(whatif_lines(changed)) + "\n" + text)


def test_a_voorbeeld_states_its_dossier_and_comes_to_the_same_verdict(tmp_path: Path) -> None:
    """Every example dossier as a Voorbeeld, played again."""
    many = 0
    for folder in sorted(KB_ROOT.glob("*/voorbeelden")):
        for file in read_dossiers([folder]):
            assert isinstance(file, DossierFile)
            whatif = WhatIf(file.knowledge, file.dossier)
            given = stated(whatif)
            assert not given.unsaid
            text = feature(given.whatif, given.steps)
            (tmp_path / f"{Path(file.source).stem}.feature").write_text(text, encoding="utf-8")
            many += 1
    found = play([tmp_path])
    assert not found.all_remarks
    red = {feature.title for feature in found.features for result in feature.results if result.red}
    assert red == set() and many > 60


def test_a_voorbeeld_of_a_bidder_in_a_field_states_the_others_and_comes_to_the_same_verdict(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    field = load(PROCEDURE).folder / "voorbeelden" / "veld"
    files = [f for f in read_dossiers([field]) if isinstance(f, DossierFile)]
    (own,) = (f for f in files if name_of(f.dossier, f.knowledge) == "Eemsmond Jeugd")
    beside = tuple(f.dossier for f in files if f is not own)
    changed = WhatIf(own.knowledge, own.dossier, (), NO_POSITION, beside).change("beoordeling.s1", "30")
    assert changed.before[1].outcome == "loting" and changed.after[1].outcome == "geselecteerd"
    given = stated(changed)
    text = feature(given.whatif, given.steps)
    assert (
        not given.unsaid and "de verzoeken worden getoetst" in text and text.count("een volledig verzoek") == len(files)
    )
    (tmp_path / "veld.feature").write_text(text, encoding="utf-8")
    found = play([tmp_path])
    assert not found.all_remarks and not [r for f in found.features for r in f.results if r.red]
    words = ["watals", own.source, "beoordeling.s1=30", "--veld", str(field), "--voorbeeld"]
    assert run(words) == 0
    assert capsys.readouterr().out == example(given.whatif, given.steps), "the command gives the same Voorbeeld"


def test_what_no_sentence_says_is_told_with_whose_it_is(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def silent(*_: object) -> None:
        raise deviations.NoSentence("de kleur van het papier")

    monkeypatch.setattr(deviations, "stating", silent)
    assert (
        run(
            [
                "watals",
                str(load(PROCEDURE).folder / "voorbeelden" / "eemsmond_jeugd.json"),
                "kanaal=post",
                "--voorbeeld",
            ]
        )
        == 0
    )
    told = capsys.readouterr()
    assert "geen zin zegt dit van Eemsmond Jeugd: de kleur van het papier" in told.err
    assert "is post" in told.out


def test_a_voorbeeld_names_the_position_it_rests_on() -> None:
    file = opened()
    text = example(WhatIf(file.knowledge, file.dossier, (), Position("proef", {"K-16": "samen"}, {})))
    assert 'het standpunt dat voor "K-16" de lezing "samen" geldt' in text


@pytest.mark.parametrize("place", ["kanal", "jaarrekening.eigen_vermogn"])
def test_a_place_that_is_not_there_is_told(place: str) -> None:
    file = opened()
    with pytest.raises(WhatIfError, match="bedoelt u"):
        WhatIf(file.knowledge, file.dossier).change(place, "1")
