"""Step by step through a field: who is left, and why the others are not."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from engine.cli.app import run
from engine.knowledge.base import load
from engine.knowledge.folders import procedures
from engine.knowledge.scenarios import FEATURES
from engine.outcome.case import open_case
from engine.terms import Fn

FIELD = next(f for p in procedures() if (f := load(p).folder / "voorbeelden" / "veld").is_dir())
SCORES = {
    "noorderlicht": ("40", "40", "40"),
    "terp_en_wierde": ("20", "20", "20"),
    "eemsmond_jeugd": ("20", "20", "18"),
}


def steps(folder: Path, capsys: pytest.CaptureFixture[str]) -> Mapping[str, Any]:
    run(["toets", str(folder), "--formaat", "json"])
    return {row["dossier"]: row["stappen"] for row in json.loads(capsys.readouterr().out)}


def stands(rows: Any) -> list[tuple[int, str]]:
    return [(row["stap"], row["stand"]) for row in rows]


def test_the_selection_says_who_is_left_and_why_the_others_are_not(capsys: pytest.CaptureFixture[str]) -> None:
    found = steps(FIELD, capsys)
    assert stands(found["Noorderlicht"]) == [(0, "over"), (1, "over"), (2, "over"), (3, "over")]
    assert stands(found["Hoge Land"])[-1] == (3, "af")
    assert "ten minste 2 inschrijvers hebben meer dan 16 punten" in found["Hoge Land"][-1]["waarom"]
    assert found["Hoge Land"][-1]["norm"] and found["Hoge Land"][-1]["bron"]
    assert stands(found["Waddenzoom"])[-1] == (2, "af")
    assert stands(found["Eemsmond Jeugd"])[-1] == (3, "misschien")
    (reason,) = found["Eemsmond Jeugd"][-1]["af_als"]
    assert [choice["soort"] for choice in reason] == ["loting"]


def test_after_the_award_one_is_left(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Two places and three suitable bidders: one is drawn out or not, one stays below the minimum, one wins."""
    whole = json.loads(
        (FEATURES / FIELD.parts[-3] / "basis" / "delen" / "inschrijving.json").read_text(encoding="utf-8")
    )
    for name, (k1, k2, k3) in SCORES.items():
        data = json.loads((FIELD / f"{name}.json").read_text(encoding="utf-8"))
        data["inschrijving"] = {**whole, "k1": k1, "k2": k2, "k3": k3}
        (tmp_path / f"{name}.json").write_text(json.dumps(data), encoding="utf-8")
    found = steps(tmp_path, capsys)
    assert stands(found["Noorderlicht"]) == [(n, "over") for n in range(6)]
    for name in ("Terp & Wierde", "Eemsmond Jeugd"):
        assert stands(found[name])[3] == (3, "misschien")
        assert stands(found[name])[-1][0] in (4, 5)


def test_while_a_score_lacks_nobody_is_certainly_left_and_no_outcome_is_certain(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without a ranking the outcome is open, although no choice in the rules brings about another one."""
    for name in SCORES:
        data = json.loads((FIELD / f"{name}.json").read_text(encoding="utf-8"))
        if name == "terp_en_wierde":
            data["beoordeling"] = {"s1": "26"}
        (tmp_path / f"{name}.json").write_text(json.dumps(data), encoding="utf-8")
    found = steps(tmp_path, capsys)
    assert {stands(rows)[-1] for rows in found.values()} == {(3, "misschien")}
    run(["toets", str(tmp_path), "--formaat", "json"])
    assert {(row["uitkomst"], row["zeker"]) for row in json.loads(capsys.readouterr().out)} == {("onbepaald", False)}
    run(["uitleg", str(tmp_path)])
    told = " ".join(capsys.readouterr().out.split())
    assert told.count("Dat is niet zeker: zie wat ontbreekt.") == len(SCORES)
    run(["vraag", str(tmp_path)])
    assert capsys.readouterr().out.count("zonder dit gegeven kan de procedure niet verder") == len(SCORES)


@pytest.mark.parametrize("said", [{}, {"uitslag_loting": "uitgeloot"}], ids=["open", "all lost"])
def test_in_each_draw_just_they_drop_out_who_lose_it(said: dict[str, str]) -> None:
    """One place in the dialogue for two with the same total, and then the award for two with the same score.

    That all lose is no result of a draw, so it is one still.
    """
    knowledge = load(FIELD.parts[-3])
    whole = json.loads((FEATURES / knowledge.procedure / "basis" / "delen" / "inschrijving.json").read_text("utf-8"))
    offers = [
        {
            **json.loads((FIELD / f"{name}.json").read_text(encoding="utf-8")),
            "inschrijving": {**whole, "k1": "40", "k2": "40", "k3": "40"},
        }
        for name in SCORES
    ]
    for each in offers:
        each["beoordeling"] |= said
    case = open_case(knowledge, [knowledge.dossier_model.model_validate_json(json.dumps(each)) for each in offers])
    told = [atom for kind in (("af_op", 2), ("verder", 2), ("gegund", 1)) for atom in case.program.atoms(*kind)]
    worlds = [{(a.name, *a.args) for a in world} for world in case.program.projections(told, case.preferred)]
    here, lots = "Noorderlicht", ("Terp & Wierde", "Eemsmond Jeugd")
    expected = [
        {
            *(("af_op", out, 3), ("verder", out, Fn("niet_geselecteerd"))),
            *(("af_op", second, 5), ("verder", second, Fn("loting"))),
            *(("gegund", winner), ("verder", winner, Fn("loting"))),
        }
        for out, placed in (lots, lots[::-1])
        for second, winner in ((here, placed), (placed, here))
    ]
    assert len(worlds) == len(expected)
    assert all(world in worlds for world in expected)
