"""Small stand-ins for what takes the engine long: a report of an analysis and a folder with one feature."""

from __future__ import annotations

from pathlib import Path

from engine.analysis.finding import Exhibit, Finding, Passage
from engine.analysis.registry import CHECKS
from engine.analysis.report import CheckRun, Report, not_done
from engine.terms import Location
from tests.test_outcome import PROCEDURE


def report(text: str, procedure: str = PROCEDURE) -> Report:
    """A report with a finding of every kind, and a check that was not done. ``text`` stands in every text of it."""
    rule = Location(f"{PROCEDURE}/3_4_g1.lp", 10)
    computed = Finding(
        "botsing", "fout", "berekend", f"F {text}", (rule,),
        (Passage("GR-G1-03", "§ 3.4 G1", f"P {text}"), Passage("GR-G1-04", "§ 5.2", f"Q {text}")),
        Exhibit(f"W {text}", (f"V {text}",), f"G {text}", (f"H {text}",)), f"R {text}", f"B {text}",
    )  # fmt: skip
    declared = Finding("twijfel", "melding", "verklaard", f"T {text}", (), (Passage("K-16", f"§ {text}"),))
    runs = (
        CheckRun("verwijzingen", f"C {text}", "", "gedaan", (computed, declared)),
        not_done(CHECKS[0], "", "tijd", f"N {text}"),
    )
    return Report(procedure, "", runs)


def features(folder: Path, text: str) -> Path:
    """A folder with a feature of two examples, of which the second expects the wrong thing."""
    place = folder / "specs" / PROCEDURE
    place.mkdir(parents=True)
    (place / "proef.feature").write_text(
        f"""# language: nl
@wet @bron:{PROCEDURE}/5.2
Functionaliteit: F {text}

  Regel: R {text}  # GR-5.2-01

    Voorbeeld: goed {text}
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt

    Voorbeeld: fout {text}
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      Als het verzoek wordt getoetst
      Dan is "De Kade" niet in behandeling
""",
        encoding="utf-8",
    )
    return folder / "specs"
