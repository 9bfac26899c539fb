"""The letter: every ground and no other, the terms for legal protection, and what keeps it a draft."""

from __future__ import annotations

import io
import json
import re
from datetime import date
from pathlib import Path

import docx
import pytest

from engine.cli.app import run
from engine.knowledge.folders import KB_ROOT
from engine.letters.content import compose
from engine.letters.protection import protection
from engine.letters.rendering import as_docx, as_html, as_text
from engine.wording.letter import letter_text
from tests.answer_samples import CONVICTED, PARTY, WEAK, judged, opened, same_as, with_values
from tests.test_outcome import PROCEDURE

SENT = date(2026, 6, 15).toordinal()


def test_the_letter_holds_the_three_grounds_and_no_other() -> None:
    file = opened()
    dossier = with_values(
        file, {**CONVICTED, **WEAK, (*PARTY, "informatiecertificaat", "geldig_tot_en_met"): "2026-01-01"}
    )
    case, assessment = judged(file, dossier)
    letter = compose(case, assessment)
    terms = protection(file.knowledge.procedure, letter.decision, SENT)
    text = letter_text(letter, terms, SENT)
    headings = [p.text for p in text.blocks["gronden"] if p.style == "kop"]
    norms = [r.ground.norm for r in letter.reasons]
    assert len(headings) == len(norms) == 3
    assert all(n in h and file.knowledge.norms[n].source in h for n, h in zip(norms, headings, strict=True))
    assert "5 juli 2026" in "".join(p.text for p in text.blocks["rechtsbescherming"])
    assert text.open and (letter.open_powers or letter.open_choices)
    same_as("brief_drie_gronden.txt", as_text(text.fields, text.blocks))
    assert all(h.split(" (")[0] in as_html(text.fields, text.blocks).replace("&#x27;", "'") for h in headings)
    document = docx.Document(io.BytesIO(as_docx(text.fields, text.blocks)))
    written = [p.text for p in document.paragraphs]
    assert all(h in written for h in headings)
    assert not any("{{" in p for p in written)


def test_a_letter_is_final_once_every_choice_is_made() -> None:
    file = opened()
    dossier = with_values(file, {**CONVICTED})
    case, assessment = judged(file, dossier)
    letter = compose(case, assessment)
    terms = protection(file.knowledge.procedure, letter.decision, SENT)
    text = letter_text(letter, terms, SENT)
    assert text.open == () and text.fields["status"] == ""
    unsent = protection(file.knowledge.procedure, letter.decision, None)
    assert letter_text(letter, unsent, None).open == ("de dag van verzenden",)


def test_the_letter_after_the_award_tells_how_it_came_out_and_when_that_can_be_contested(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also after the selection; as long as a score lacks there is no outcome to tell."""
    award = KB_ROOT / PROCEDURE / "voorbeelden" / "gunning"
    for name in ("fivelhuis", "roegwold"):
        (tmp_path / f"{name}.json").write_bytes((award / f"{name}.json").read_bytes())

    def written(folder: Path, name: str) -> str:
        run(["brief", str(folder), "--voor", name, "--verzonden", "2027-06-21"])
        return capsys.readouterr().out

    told = written(tmp_path, "Fivelhuis")
    assert "Beslissing op uw inschrijving" in told
    assert "GR-K-WIN" in told and "Fivelhuis heeft 30 punten; 1 inschrijver scoort hoger." in told
    assert "kort geding over de gunning: 11 juli 2027" in told and "over de selectie" not in told
    told = written(award, "Lauwersoog")
    assert "Beslissing op uw verzoek tot deelneming" in told and "kort geding over de selectie" in told
    assert "GR-S-NOT" in told and "Lauwersoog (uw score): totaal 12" in told
    data = json.loads((tmp_path / "roegwold.json").read_text(encoding="utf-8"))
    data["inschrijving"]["dialoog_succesvol"] = False
    (tmp_path / "roegwold.json").write_text(json.dumps(data), encoding="utf-8")
    told = written(tmp_path, "Roegwold")
    assert "Beslissing op uw verzoek tot deelneming" in told and "heeft de dialoog niet succesvol doorlopen." in told
    assert "kort geding over de eigen afwijzing: 11 juli 2027" in told and "(K-38): § 5.8.2 rekent vanaf" in told
    data["inschrijving"]["dialoog_succesvol"] = True
    del data["inschrijving"]["k3"]
    (tmp_path / "roegwold.json").write_text(json.dumps(data), encoding="utf-8")
    told = written(tmp_path, "Fivelhuis")
    assert "de uitkomst staat nog niet vast" in told and not re.search("^1[.] ", told, re.MULTILINE)


EXAMPLES = sorted(KB_ROOT.glob("*/voorbeelden/*.json"))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parts[-3]}-{path.stem}")
def test_a_letter_tells_the_outcome_there_is_and_has_something_below_its_grounds(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["toets", str(path), "--formaat", "json"])
    [answer] = json.loads(capsys.readouterr().out)
    run(["brief", str(path)])
    told = capsys.readouterr().out
    assert ("de uitkomst staat nog niet vast" in told) == (answer["uitkomst"] == "onbepaald")
    below = told.partition("Gronden\n")[2].lstrip("\n")
    assert below and not below.startswith("Rechtsbescherming")
