"""Feature files say what they seem to say, and every example in them runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.specs.house import feature_files, grammar, place_of
from engine.specs.lint import HEADER, lint
from engine.wording.specs import place_text

HEAD = f"{HEADER}\n@motor\nFunctionaliteit: Proef\n"
STEPS = """
    Gegeven een volledig verzoek van hoofdaannemer "A"
    Als het verzoek wordt getoetst
    Dan is "A" geschikt
"""
GOOD = HEAD + "  Voorbeeld: een" + STEPS


@pytest.mark.parametrize("path", feature_files(), ids=place_of)
def test_a_feature_file_says_what_it_seems_to_say(path: Path) -> None:
    assert [str(r) for r in lint(path, grammar(), place_of(path))] == []


def _remarks(tmp_path: Path, text: str | bytes) -> str:
    path = tmp_path / "groningen_hsj_2026" / "proef.feature"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return "\n".join(str(r) for r in lint(path, grammar(), "proef.feature"))


def test_a_good_file_gets_no_remarks(tmp_path: Path) -> None:
    assert _remarks(tmp_path, GOOD) == ""


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        (GOOD + "\n  Voorbeeld: een" + STEPS, "de naam “een” komt al voor in dit bestand"),
        (
            GOOD + "\n  Regel: apart\n    Voorbeeld: een" + STEPS,
            "de naam “een” komt al voor in dit bestand",
        ),
        (GOOD.replace("Gegeven", "Gegevn"), ":5: “Gegevn een volledig verzoek"),
        (GOOD.replace("Gegeven", "Gegevn"), "bedoelt u het trefwoord Gegeven?"),
        (
            GOOD.replace("Proef\n", "Proef\n  Scenario Abstract: x\n    Gegeven niets\n"),
            ":4: “Scenario Abstract: x” is nu",
        ),
        (GOOD.replace("    Dan", "    Dann"), "hier kan dit niet staan: Dann is "),
        (GOOD.replace("    Dan", "    Dann"), "; bedoelt u het trefwoord Dan?"),
        (GOOD.replace("Voorbeeld: een", "Voorbeld: een"), "de functionaliteit heeft geen voorbeelden"),
        (GOOD + GOOD.split("Proef\n")[1].replace("Voorbeeld: een", "Voorbeld: twee"), "geen geldige Gherkin"),
        (HEAD + "  Voorbeld: twee\n" + GOOD.split("Proef\n")[1], ":4: “Voorbeld: twee” is nu beschrijving"),
        (GOOD.replace("Voorbeeld:", "Abstract Scenario:"), "heeft geen rijen onder Voorbeelden"),
        (GOOD.replace("Voorbeeld:", "Abstract Scenario:") + "    Voorbeelden:\n      | a |\n", "geen rijen"),
        (GOOD.replace('"A"', '"<a>"'), "gebruikt <a> maar heeft geen Voorbeelden"),
        (
            GOOD.replace("Voorbeeld:", "Abstract Scenario:").replace('"A"', '"<a>"')
            + "    Voorbeelden:\n      | a | b |\n      | X | Y |\n",
            "kolom b wordt niet gebruikt",
        ),
        (
            GOOD.replace("Voorbeeld:", "Abstract Scenario:").replace('"A"', '"<a>"')
            + "    Voorbeelden:\n      | b |\n      | Y |\n",
            "kolom a ontbreekt",
        ),
        (HEAD + "  Voorbeeld: een\n", "“een” heeft geen stappen"),
        (GOOD.replace("    Dan is", "    # Dan is"), "verwacht niets: er is geen Dan"),
        (GOOD.replace("    Als het", "    # Als het"), "toetst niets: er is geen Als"),
        (GOOD.replace("    Gegeven", "    En"), "begint met En"),
        (GOOD.replace("geschikt", "geschikt # toch"), "de opmerking hoort bij de stap"),
        (b"\xef\xbb\xbf" + GOOD.encode(), ":1: het bestand begint met een BOM"),
        (GOOD.replace("getoetst", "getoetst é").encode("cp1252"), ":6: het bestand is geen UTF-8"),
        (GOOD.replace(HEADER, "# language: en"), ":1: de eerste regel is niet “# language: nl”"),
        (GOOD.replace("@motor", "@wet"), "“een” heeft geen @bron"),
        (GOOD.replace("@motor\n", ""), "zet @wet"),
        (GOOD.replace("@motor", "@motor @snel"), "onbekende tag @snel"),
        (GOOD.replace("@motor", "@motor @bron:los"), "onbekende tag @bron:los"),
        (GOOD.replace("  Voorbeeld", "  Regel: x # GR-G1-99\n  Voorbeeld"), ":4: norm GR-G1-99 bestaat niet"),
        (GOOD.replace("wordt getoetst", "word getoetst"), "bedoelt u “het verzoek wordt getoetst” of"),
        (GOOD.replace("getoetst\n", "getoetst\n      | a |\n"), "bij deze zin hoort geen tabel"),
        (
            GOOD.replace("getoetst\n", 'getoetst\n      """\n      a\n      """\n'),
            "geen enkele zin leest een tekstblok",
        ),
        (GOOD + "\n  Regel: leeg\n", "de regel “leeg” heeft geen voorbeelden"),
        (HEAD, "de functionaliteit heeft geen voorbeelden"),
        ("", ":1: het bestand is leeg"),
        (HEADER + "\n", "onverwacht einde van het bestand"),
    ],
)
def test_what_gherkin_would_lose_silently_is_found(tmp_path: Path, text: str | bytes, remark: str) -> None:
    assert remark in _remarks(tmp_path, text)


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("groningen_hsj_2026/3.4/G1", "§ 3.4 G1"),
        ("groningen_hsj_2026/bijlage_1/rij_2", "bijlage 1 rij 2"),
        ("zhz_2022/document", "het document als geheel"),
    ],
)
def test_a_source_is_known_and_told_as_people_cite_it(tmp_path: Path, source: str, told: str) -> None:
    assert place_text(source) == told
    assert _remarks(tmp_path, GOOD.replace("@motor", f"@motor @bron:{source}")) == ""


@pytest.mark.parametrize(
    ("within", "remark"),
    [
        ("3.4/G1", ""),
        ("3.4/g1/tweede_punt", ""),
        ("3.4/G11", ":3: @bron:groningen_hsj_2026/3.4/G11: in groningen_hsj_2026/3.4 verwijst geen norm of bevinding "),
        ("3.4/G11", "verwijst geen norm of bevinding naar G11; bedoelt u “G1”?"),
        ("bijlage_1/rij2", "verwijst geen norm of bevinding naar rij2; bedoelt u “rij_2”?"),
        ("3.4/G1/kerncompetentie_1", "verwijst geen norm of bevinding naar G1 en kerncompetentie_1 samen"),
        ("document/G1", "in groningen_hsj_2026/document verwijst geen norm of bevinding naar G1"),
    ],
)
def test_what_narrows_a_source_down_is_something_that_is_cited(tmp_path: Path, within: str, remark: str) -> None:
    found = _remarks(tmp_path, GOOD.replace("@motor", f"@motor @bron:groningen_hsj_2026/{within}"))
    assert (remark in found, len(found.splitlines())) == (True, 1 if remark else 0), found
