"""The commands at their edge: exit codes, what goes to which stream, and nothing lost."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from engine.cli.app import COMMANDS, run
from engine.knowledge.base import load
from engine.knowledge.folders import KB_ROOT
from engine.knowledge.scenarios import FEATURES
from tests.test_outcome import PROCEDURE, dossier

SCENARIO = FEATURES / "hlv_basishulp_2018" / "inschrijving.feature"


def write(folder: Path, name: str, data: Any) -> Path:
    path = folder / f"{name}.json"
    path.write_text(json.dumps(data) if not isinstance(data, str) else data, encoding="utf-8")
    return path


def test_ten_dossiers_of_which_two_are_bad_gives_eight_answers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(8):
        write(tmp_path, f"d{number}", dossier(naam=f"Inschrijver {number}"))
    write(tmp_path, "kapot", '{"procedure": ')
    write(tmp_path, "vreemd", dossier(naam="Vreemd", kanaal="fax"))
    assert run(["toets", str(tmp_path), "--formaat", "json"]) == 2
    out, err = capsys.readouterr()
    rows = json.loads(out)
    assert [r["dossier"] for r in rows] == [f"Inschrijver {n}" for n in range(8)]
    assert "kapot.json" in err and "vreemd.json" in err and "kanaal" in err
    assert "8 beoordeeld, 2 niet te lezen" in err
    assert "Traceback" not in err


def test_a_reference_to_nobody_is_told_with_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path, "d", dossier(referenties__0__door="Niemand"))
    assert run(["toets", str(path)]) == 2
    err = capsys.readouterr().err
    assert "referenties[0].door" in err and "“Niemand” komt in dit dossier niet voor" in err


def test_the_exit_code_tells_whether_everybody_is_suitable(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good = write(tmp_path, "goed", dossier())
    assert run(["toets", str(good)]) == 0
    write(tmp_path, "laat", dossier(naam="Laat", ontvangen="2026-04-08T09:00:00", verzonden="2026-04-08T08:59:00"))
    assert run(["toets", str(tmp_path)]) == 1
    assert "niet in behandeling" in capsys.readouterr().out


def test_the_json_of_an_assessment_keeps_its_contract(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path, "d", dossier(ondertekening__bevoegd=None))
    assert run(["toets", str(path), "--formaat", "json"]) == 1
    (row,) = json.loads(capsys.readouterr().out)
    assert {
        "dossier",
        "procedure",
        "uitkomst",
        "zeker",
        "ook",
        "gronden",
        "mogelijk",
        "ontbrekend",
        "bevindingen",
        "standpunten",
        "kennisbank",
    } <= set(row)
    assert row["ontbrekend"][0]["plaats"] == "ondertekening.bevoegd"


def test_the_same_input_gives_the_same_bytes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path, "d", dossier(partijen__0__uea__aanwezig=False))
    outputs = []
    for _ in range(2):
        run(["uitleg", str(path), "--alles"])
        outputs.append(capsys.readouterr().out)
    assert outputs[0] == outputs[1]


def test_an_explanation_puts_the_conclusion_first_and_cites(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path, "d", dossier(ontvangen="2026-04-07T12:00:01", verzonden="2026-04-07T11:00:00"))
    assert run(["uitleg", str(path)]) == 0
    out = capsys.readouterr().out
    assert out.index("NIET IN BEHANDELING") < out.index("Waarom") < out.index("Gevolg") < out.index("Hangt af van")
    assert "§ 5.2" in out and "GR-5.2-01" in out


def test_a_single_norm_is_explained_and_a_misspelt_one_is_helped(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path, "d", dossier())
    assert run(["uitleg", str(path), "--norm", "GR-5.2-01"]) == 0
    assert "7 april 2026" in capsys.readouterr().out
    assert run(["uitleg", str(path), "--norm", "GR-5.2-99"]) == 2
    assert "bedoelt u" in capsys.readouterr().err


def test_what_a_dossier_is_and_what_was_decided_has_the_same_words_in_every_answer(
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = str(KB_ROOT / PROCEDURE / "voorbeelden" / "waddenzoom.json")
    same = {"dossier": "Waddenzoom", "procedure": PROCEDURE, "uitkomst": "kan_worden_uitgesloten"}
    for words in (["toets", path], ["uitleg", path], ["uitleg", path, "--norm", "GR-G1-03"], ["herstel", path]):
        assert run([*words, "--formaat", "json"]) in (0, 1)
        [record] = json.loads(capsys.readouterr().out)
        assert same.items() <= record.items(), words


@pytest.mark.parametrize("written", ["2026-06-15", "15 juni 2026", "15-06-2026"])
def test_a_day_is_typed_as_people_write_it(written: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(KB_ROOT / PROCEDURE / "voorbeelden" / "oosterkade.json")
    assert run(["brief", path, "--verzonden", written]) == 0
    assert "Datum: 15 juni 2026" in capsys.readouterr().out
    assert run(["brief", path, "--verzonden", "31-06-2026"]) == 2
    assert "geen bestaande dag" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("norm", "told"),
    [
        ("HL-01", f"is van hlv_basishulp_2018; dit dossier valt onder {PROCEDURE}"),
        ("", "Achter --norm hoort het nummer van een norm"),
    ],
)
def test_a_norm_of_another_procedure_is_told_to_be_so(
    norm: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["uitleg", str(write(tmp_path, "d", dossier())), "--norm", norm]) == 2
    assert told in capsys.readouterr().err


def test_the_register_gives_each_norm_its_state(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["normen", PROCEDURE, "--formaat", "json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    keys = {"id", "bron", "soort", "gevolg", "status", "waarom_niet", "regels", "scenarios"}
    assert all(keys <= r.keys() for r in rows)
    assert {r["status"] for r in rows} <= {"gemodelleerd", "gegeven", "niet_gemodelleerd"}
    assert all(r["waarom_niet"] for r in rows if r["status"] == "niet_gemodelleerd")
    assert all(r["bron"] and r["titel"] for r in rows)


def test_the_register_says_of_each_norm_what_is_rejected_or_refused(capsys: pytest.CaptureFixture[str]) -> None:
    for norm, follows in (
        ("GR-5.2-05", "De gemeente wijst de inschrijving af (GR-5.2-06)"),
        ("GR-5.2-07", "De gemeente wijst het dossier en de inschrijving af (GR-5.2-06)"),
        ("GR-5.2-01", "De gemeente wijst het dossier af (GR-5.2-06)"),
        ("GR-HA-06", "De gemeente weigert de onderaannemer (GR-HA-06)"),
    ):
        assert run(["normen", norm]) == 0
        assert follows in capsys.readouterr().out


def test_the_register_opens_at_one_norm(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["normen", "gr-g1-03"]) == 0
    told = capsys.readouterr().out
    assert "GR-G1-03 · Solvabiliteit" in told and "mag uitsluiten" in told and "3_4_g1.lp" in told


def test_the_register_opens_at_one_finding(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["normen", "k-16"]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert told.startswith("K-16 · tegenspraak Groningen HSJ 2026, § 5.4.2")
    assert "voorkeur “elk”: " in told and "lezing “samen”: " in told
    assert "GR-G1-03: Solvabiliteit ten minste" in told and "één zwakke combinant" in told
    assert run(["normen", "K-16", "--formaat", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["bevinding"] == "K-16"


def test_the_register_is_written_in_words_within_the_width_of_the_screen(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    for asked in ([], ["--bevindingen"]):
        assert run(["normen", PROCEDURE, *asked]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert max(map(len, lines)) <= 80
        assert not any("niet_gemodelleerd" in line or "mag_niet" in line or line.endswith("…") for line in lines)


def test_a_template_is_never_written_over_one_that_may_be_filled_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "dossiers.xlsx"
    assert run(["sjabloon", str(path), "--procedure", PROCEDURE]) == 0
    path.write_bytes(b"ingevuld")
    assert run(["sjabloon", str(path), "--procedure", PROCEDURE]) == 2
    assert path.read_bytes() == b"ingevuld" and "bestaat al" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (["normen", "K16"], "“K16” is geen nummer van een norm of bevinding; bedoelt u “K-16”?"),
        (["normen", "Onzin"], "“Onzin” is geen bekende procedure; kies uit: "),
        (["normen", "gr-g1-033"], "“gr-g1-033” is geen nummer van een norm of bevinding; bedoelt u “GR-G1-03”?"),
        (["normen", "GR-G1-30"], "bedoelt u “GR-G1-03”?"),
        (["normen", "GR-1G-03"], "bedoelt u “GR-G1-03”?"),
        (["normen", "gr-g1-12"], "bedoelt u “GR-G1-08”?"),
        (["normen", "GR-B5-48"], "bedoelt u “GR-B5-47”?"),
        (["specs", "--voorstel", "GR-G1-30"], "bedoelt u “GR-G1-03”?"),
        (
            ["uitleg", str(KB_ROOT / PROCEDURE / "voorbeelden" / "waddenzoom.json"), "--norm", "GR-G1-30"],
            "bedoelt u “GR-G1-03” of “GR-G1-08” of “GR-G1-07”?",
        ),
        (["normen", "groningen"], "bedoelt u “groningen_hsj_2026”?"),
        (["bronnen", "toon", PROCEDURE, "bijlage 99"], f"kennisbank van {PROCEDURE} noemt; bedoelt u “bijlage 6”?"),
        (["normen", "groningen_hjs_2026"], "zhz_openhouse_2019; bedoelt u “groningen_hsj_2026”?"),
        (
            ["sjabloon", "u.xlsx", "--procedure", "zhz2022"],
            "“zhz2022” is geen bekende procedure; kies uit: dialoog_2_percelen, ",
        ),
        (
            ["sjabloon", "u.xlsx", "--procedure", PROCEDURE, "--onderdeel", "jeugdigen"],
            "geen onderdeel jeugdigen om in te vullen; bedoelt u “jeugdige”?",
        ),
    ],
)
def test_a_name_that_is_not_known_is_told_as_typed_with_the_one_that_was_meant(
    typed: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(typed) == 2
    assert told in " ".join(capsys.readouterr().err.split())


def test_a_template_is_written_and_read_back_as_no_dossiers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "leeg.xlsx"
    assert run(["sjabloon", str(path), "--procedure", PROCEDURE]) == 0
    assert path.stat().st_size > 5000
    assert run(["toets", str(path)]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_the_demo_shows_the_examples_and_one_explanation(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["demo"]) == 0
    out = capsys.readouterr().out
    assert "dossiers" in out and "Waarom" in out and "Gevolg" in out


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_dutch_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([command, "--help"]) == 0
    out = capsys.readouterr().out
    assert "Gebruik:" in out and "Usage" not in out and "Options" not in out


def test_a_mistyped_command_is_helped(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["uitlg"]) == 2
    assert "uitleg" in capsys.readouterr().err


def test_examples_shipped_with_the_rules_are_enough_to_start(tmp_path: Path) -> None:
    folder = load(PROCEDURE).folder / "voorbeelden"
    copies = [shutil.copy(p, tmp_path) for p in folder.glob("*.json")]
    assert len(copies) >= 12


def test_a_misspelt_procedure_and_a_broken_position_are_told_in_dutch(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["termijnen", "groningen_hsj_206"]) == 2
    assert "zhz_openhouse_2019; bedoelt u “groningen_hsj_2026”?" in capsys.readouterr().err
    (tmp_path / "s.toml").write_text("naam = x\n", encoding="utf-8")
    path = write(tmp_path, "a", dossier())
    assert run(["toets", str(path), "--standpunt", str(tmp_path / "s.toml")]) == 2
    assert capsys.readouterr().err.endswith("dit is geen geldig TOML-bestand in UTF-8 (regel 1, kolom 8)\n")


@pytest.mark.parametrize(
    "asked",
    [
        ["brief", "DOSSIER", "--uit", "PLAATS.docx"],
        ["watals", "DOSSIER", "kanaal=platform", "--bewaar", "PLAATS.json"],
        ["budget", PROCEDURE, "--uit", "PLAATS.csv"],
        ["termijnen", PROCEDURE, "--uit", "PLAATS.ics"],
        ["specs", "SCENARIO", "--rapport", "PLAATS.html"],
    ],
)
def test_a_file_that_cannot_be_written_is_told_with_its_cause(
    asked: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder, why in ((tmp_path / "nergens", "de map bestaat niet"), (tmp_path / "d.json", "ligt niet in een map")):
        place = str(folder / "uit")
        named = {"DOSSIER": str(write(tmp_path, "d", dossier())), "SCENARIO": str(SCENARIO)}
        assert run([named.get(word, word.replace("PLAATS", place)) for word in asked]) == 2
        assert f"het bestand is niet te schrijven ({why})" in " ".join(capsys.readouterr().err.split())


@pytest.mark.parametrize("form", ["docx", "html"])
def test_a_template_that_is_another_kind_of_file_is_told(
    form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    template = tmp_path / f"eigen.{form}"
    template.write_bytes(b"\x89PNG")
    path = write(tmp_path, "d", dossier())
    assert run(["brief", str(path), "--uit", str(tmp_path / f"brief.{form}"), "--sjabloon", str(template)]) == 2
    assert f"eigen.{form}: dit sjabloon is geen" in capsys.readouterr().err
    assert not (tmp_path / f"brief.{form}").exists()


@pytest.mark.parametrize(
    "asked",
    [
        ["toets", "PLAATS/de-kade.json"],
        ["uitleg", "PLAATS/de-kade.json"],
        ["vergelijk", "PLAATS/de-kade.json", "PLAATS/de_kade.json"],
        ["batch", "PLAATS/de-kade.json", "--uit", "PLAATS/uit.csv"],
        ["specs", "PLAATS/de-kade.json"],
        ["controleer", "PLAATS/de-kade.json"],
        ["toets", "PLAATS/de_kade.json", "--standpunt", "PLAATS/de-kade.json"],
        ["termijnen", PROCEDURE, "--planning", "PLAATS/de-kade.json"],
        ["budget", PROCEDURE, "--scenario", "PLAATS/de-kade.json"],
        ["budget", PROCEDURE, "--tabel", "PLAATS/de-kade.json"],
    ],
    ids=" ".join,
)
def test_a_file_that_is_not_there_is_told_in_one_way_with_the_name_beside_it(
    asked: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, "de_kade", dossier())
    assert run([word.replace("PLAATS", str(tmp_path)) for word in asked]) == 2
    told = capsys.readouterr().err
    assert "de-kade.json: bestaat niet; bedoelt u “de_kade.json”?" in told
    assert [each.name for each in tmp_path.iterdir()] == ["de_kade.json"]


def test_a_dossier_is_not_compared_with_itself(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(write(tmp_path, "d", dossier()))
    assert run(["vergelijk", path, path]) == 2
    assert "Geef twee verschillende dossiers" in capsys.readouterr().err


def test_what_if_does_not_write_over_the_dossier_it_asks_about(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path, "d", dossier())
    before = path.read_bytes()
    assert run(["watals", str(path), "kanaal=platform", "--bewaar", str(path)]) == 2
    assert "dit is het dossier zelf; kies een andere naam" in capsys.readouterr().err
    assert path.read_bytes() == before
