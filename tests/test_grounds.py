"""The grounds of an answer say what the dossier says: no bare numbers, no "unknown" for what is known."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from engine.cli.app import run
from engine.knowledge.scenarios import FEATURES

STAFF = "groningen_hsj_2026"
OPEN_HOUSE = "zhz_openhouse_2019"
MEMO = "zhz_2022"
BARE = re.compile(r"^\W*\d[\d.]* is (ten hoogste|ten minste|meer dan|minder dan) \d", re.MULTILINE)


def told(capsys: pytest.CaptureFixture[str], path: Path, command: list[str], content: dict[str, Any]) -> str:
    """What a command says about this file, as one line."""
    path.write_text(json.dumps(content), encoding="utf-8")
    run([*command[:1], str(path), *command[1:]])
    out = capsys.readouterr().out
    assert not BARE.search(out)
    return re.sub(r"\s+", " ", out)


def base_of(procedure: str) -> dict[str, Any]:
    """The dossier that the scenarios of a procedure begin with."""
    content: dict[str, Any] = json.loads((FEATURES / procedure / "basis" / "dossier.json").read_text(encoding="utf-8"))
    return content


@pytest.mark.parametrize(
    ("training", "registers", "ground"),
    [
        ("mbo_3", ["registerplein"], "Persoon 1, opleiding: mbo 3"),
        ("mbo_4", [], "Persoon 1, registraties: geen"),
        ("mbo_4", ["skj"], "Persoon 1, registraties: SKJ"),
    ],
)
def test_who_does_not_fit_is_told_by_what_does_not_fit(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, training: str, registers: list[str], ground: str
) -> None:
    person = {"opleiding": training, "registraties": registers, "beroep": "jeugd_en_gezinsprofessional"}
    team = {"procedure": STAFF, "naam": "A", "activiteiten": ["2.1"], "personeel": [person]}
    for extra in ([], ["--alles"]):
        out = told(capsys, tmp_path / "team.json", ["personeel", *extra], team)
        assert ground in out
        assert "onbekend" not in out


def test_a_time_of_day_is_told_as_one(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    base = base_of(OPEN_HOUSE)
    same = {**base, "registratie": base["ingeschreven"]}
    out = told(capsys, tmp_path / "dossier.json", ["uitleg", "--norm", "ZO-24"], same)
    assert "14:30 uur is niet later dan 14:30 uur" in out


@pytest.mark.parametrize(("others", "together"), [([], 2), (["Pleegzorg", "Jeugd GGZ"], 4)])
def test_the_sentence_of_a_number_gives_that_number(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, others: list[str], together: int
) -> None:
    content = {**base_of(OPEN_HOUSE), "andere_inkoopopdrachten": others}
    out = told(capsys, tmp_path / "dossier.json", ["uitleg"], content)
    assert f"Aantal overeenkomsten · Samen {together}:" in out


@pytest.mark.parametrize(("has_contract", "told_so"), [(True, True), (False, False), (None, False)])
def test_nobody_is_told_to_have_a_contract_when_that_is_unknown(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, has_contract: bool | None, told_so: bool
) -> None:
    content = {**base_of(MEMO), "ethiek": False, "zittend": has_contract}
    if has_contract is None:
        del content["zittend"]
    out = told(capsys, tmp_path / "dossier.json", ["uitleg"], content)
    assert ("heeft nu een contract" in out) == told_so


def test_one_person_is_not_several(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    person = {"opleiding": "wo", "registraties": ["skj"], "beroep": "gedragswetenschapper", "deskundig_hsj": True}
    team = {"procedure": STAFF, "naam": "A", "activiteiten": ["2.3"], "personeel": [person]}
    out = told(capsys, tmp_path / "team.json", ["personeel", "--alles"], team)
    assert "meer plaatsen (5) dan mensen die passen (1)" in out
    assert "1 mensen" not in out


@pytest.mark.parametrize(
    ("reading", "said", "ground"),
    [
        (
            "per_segment",
            "De aanbieder krijgt een overeenkomst, al voldoet hij niet aan alles wat het document eist.",
            "segment 7; zo gelezen krijgt hij daarvoor geen contract.",
        ),
        (
            "geheel",
            "De aanbieder voldoet niet aan alles wat het document eist en krijgt geen overeenkomst.",
            "segment 7; zo gelezen krijgt hij dan geen contract, ook niet voor een ander segment.",
        ),
    ],
)
def test_what_a_missed_segment_costs_is_told_as_it_is_read(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, reading: str, said: str, ground: str
) -> None:
    (tmp_path / "standpunt.toml").write_text(f'[lezing]\n"X-ZI-11" = "{reading}"\n', encoding="utf-8")
    segments = [{"segment": "4B", "segmenteisen": True}, {"segment": "7", "segmenteisen": False}]
    command = ["uitleg", "--standpunt", str(tmp_path / "standpunt.toml")]
    out = told(capsys, tmp_path / "dossier.json", command, {**base_of(MEMO), "segmenten": segments})
    assert said in out and ground in out
