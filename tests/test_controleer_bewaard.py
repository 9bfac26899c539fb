"""What a check found is kept for the same content only, and never stands in the way."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import engine.analysis.running
from engine.analysis.bases import base_dossiers
from engine.analysis.cache import NEWEST, Cache, cache_folder
from engine.analysis.finding import Exhibit, Finding, Passage
from engine.analysis.keys import engine_key, key
from engine.analysis.report import CheckRun, Report
from engine.analysis.running import Proposal, Way, analyse, analyse_proposal
from engine.analysis.subject import Subject
from engine.knowledge.base import load, sources
from engine.knowledge.proposals import propose
from engine.terms import Location

SMALL = "hlv_basishulp_2018"
FOUND = Finding(
    "code", "fout", "berekend", "tekst", (Location("a.lp", 3),), (Passage("N", "§ 1"),), Exhibit("b", ("c",), "d")
)
RUN = CheckRun("gevolgen", "titel", "", "gedaan", (FOUND,))
LATER = """% @procedure hlv_basishulp_2018
% @norm HL-N-01 Een nieuwe eis
% @bron nota van inlichtingen, vraag 1
% @soort moet
% @gevolg niet_genoemd
% @uitleg {D} doet vragen.
niet_akkoord(D, "HL-N-01", D) :- stap(D, vraag).
"""


def jobs(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The results that come with a key, so that were not taken from the cache."""
    fresh: list[str] = []

    class Watched(Cache):
        def keep(self, run: CheckRun, key: str) -> None:
            fresh.append(run.check)
            Cache.keep(self, run, key)

    monkeypatch.setattr(engine.analysis.running, "Cache", Watched)
    return fresh


def test_what_is_kept_comes_back_as_it_was(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "diep" / "plek")
    cache.keep(RUN, "sleutel")
    assert cache.read(["gevolgen"]) == {("gevolgen", "sleutel"): RUN}
    assert cache.read(["uitkomsten"]) == {}


def test_the_newest_are_kept(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    for number in range(NEWEST + 3):
        cache.keep(RUN, str(number))
    assert set(cache.read(["gevolgen"])) == {("gevolgen", str(n)) for n in range(3, NEWEST + 3)}


@pytest.mark.parametrize("state", ["tijd", "mislukt", "overgeslagen", "niet_van_toepassing"])
def test_what_was_not_carried_out_is_never_kept(state: str, tmp_path: Path) -> None:
    Cache(tmp_path).keep(replace(RUN, state=state), "sleutel")  # type: ignore[arg-type]
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("damage", [b"", b"{", b"[1]", b'{"k": {"check": "gevolgen"}}', b"\xff\xfe", b"null"])
def test_a_damaged_file_counts_as_empty_and_is_replaced(damage: bytes, tmp_path: Path) -> None:
    (tmp_path / "gevolgen.json").write_bytes(damage)
    assert Cache(tmp_path).read(["gevolgen"]) == {}
    Cache(tmp_path).keep(RUN, "sleutel")
    assert Cache(tmp_path).read(["gevolgen"]) == {("gevolgen", "sleutel"): RUN}


def test_without_a_folder_to_write_in_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "vol").write_text("geen map", encoding="utf-8")
    Cache(tmp_path / "vol").keep(RUN, "sleutel")
    assert Cache(tmp_path / "vol").read(["gevolgen"]) == {}


def test_other_content_has_another_key() -> None:
    knowledge = load(SMALL)
    name, _ = next(each for each in knowledge.texts if each[0].startswith(SMALL))
    texts = tuple((n, f"{t}\n" if n == name else t) for n, t in knowledge.texts)
    bases = base_dossiers(knowledge)
    ((base, dossier),) = bases
    made = propose(knowledge, sources(SMALL), "voorstel.lp", LATER)
    other = dossier.model_copy(update={"naam": "Een ander"})
    subjects = [
        Subject(knowledge, bases=bases),
        Subject(replace(knowledge, texts=texts), bases=bases),
        Subject(knowledge),
        Subject(knowledge, bases=((base, other),)),
        Subject(knowledge, bases=bases, dossiers=bases),
        Subject(made.knowledge, knowledge, "voorstel.lp", bases),
        Subject(made.knowledge, knowledge, "ander.lp", bases),
    ]
    keys = [key(each, "engine") for each in subjects]
    assert len({*keys, key(subjects[0], "een andere engine")}) == len(subjects) + 1
    assert keys == [key(each, "engine") for each in subjects]


def test_where_norms_stand_in_other_parts_is_not_read_but_what_they_say_is() -> None:
    knowledge = load(SMALL)
    elsewhere = next(n for n in knowledge.norms.values() if n.rules and n.rules[0].file.startswith(f"{SMALL}/opdracht"))
    moved = replace(elsewhere, rules=(Location(elsewhere.rules[0].file, 999),))
    renamed = replace(elsewhere, title="Een andere titel")
    keys = [
        key(Subject(replace(knowledge, norms={**knowledge.norms, elsewhere.id: norm})), "")
        for norm in (elsewhere, moved, renamed)
    ]
    assert keys[0] == keys[1] != keys[2]


def test_the_engine_belongs_to_the_key() -> None:
    assert engine_key() == engine_key() != ""


def test_a_second_analysis_takes_what_the_first_found_unless_it_has_to_be_fresh(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    fresh = jobs(monkeypatch)
    first = analyse(SMALL, Way())
    assert "gevolgen" in fresh or "uitkomsten" in fresh
    fresh.clear()
    assert analyse(SMALL, Way()) == first
    assert fresh == []
    assert analyse(SMALL, Way(fresh=True)) == first
    assert fresh
    kept = [path for path in cache_folder().rglob("*.json")]
    for path in kept:
        path.write_bytes(path.read_bytes()[:20])
    assert analyse(SMALL, Way()) == first


def test_an_edit_of_a_proposal_is_checked_anew(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    fresh = jobs(monkeypatch)

    def checked(text: str) -> Report:
        fresh.clear()
        return analyse_proposal(Proposal("voorstel.lp", text), SMALL, "")

    first = checked(LATER)
    assert "betekenis" in fresh
    assert checked(LATER) == first
    assert fresh == []
    dead = checked(LATER.replace("stap(D, vraag)", "stap(D, vraag), stap(D, inschrijving)"))
    assert "betekenis" in fresh and "dode_regel" in {f.code for f in dead.findings}


def test_what_took_too_long_is_tried_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    late = analyse(SMALL, Way(seconds=0))
    assert any(run.state == "tijd" for run in late.runs)
    assert all(run.state != "tijd" for run in analyse(SMALL).runs)
