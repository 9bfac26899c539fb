"""What a check found is kept for the same content only, and never stands in the way."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import engine.analysis.running
from engine.analysis.cache import NEWEST, Cache, results_folder
from engine.analysis.finding import Exhibit, Finding, Passage
from engine.analysis.keys import Content, engine_key
from engine.analysis.registry import CHECKS
from engine.analysis.report import CheckRun, Report
from engine.analysis.running import Proposal, Way, analyse, analyse_proposal
from engine.files import cache_folder
from engine.knowledge.base import parts_of
from engine.knowledge.folders import KB_ROOT
from engine.solving.worker import Limits, messages
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


def jobs(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """The parts and checks that a process was asked for."""
    asked: list[tuple[str, str]] = []

    def watched(job: str, request: Mapping[str, Any], limits: Limits) -> Iterator[dict[str, Any]]:
        asked.extend((part, check) for part, check in request["items"])
        return messages(job, request, limits)

    monkeypatch.setattr(engine.analysis.running, "messages", watched)
    return asked


def test_what_is_kept_comes_back_as_it_was(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "diep" / "plek")
    cache.keep(RUN, "sleutel")
    assert cache.read("gevolgen") == {"sleutel": RUN}
    assert cache.read("uitkomsten") == {}


def test_the_newest_are_kept(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    for number in range(NEWEST + 3):
        cache.keep(RUN, str(number))
    assert set(cache.read("gevolgen")) == {str(n) for n in range(3, NEWEST + 3)}


@pytest.mark.parametrize("state", ["tijd", "mislukt", "overgeslagen"])
def test_what_was_not_carried_out_is_never_kept(state: str, tmp_path: Path) -> None:
    Cache(tmp_path).keep(replace(RUN, state=state), "sleutel")  # type: ignore[arg-type]
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("damage", [b"", b"{", b"[1]", b'{"k": {"check": "gevolgen"}}', b"\xff\xfe", b"null"])
def test_a_damaged_file_counts_as_empty_and_is_replaced(damage: bytes, tmp_path: Path) -> None:
    (tmp_path / "gevolgen.json").write_bytes(damage)
    assert Cache(tmp_path).read("gevolgen") == {}
    Cache(tmp_path).keep(RUN, "sleutel")
    assert Cache(tmp_path).read("gevolgen") == {"sleutel": RUN}


def test_without_a_folder_to_write_in_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "vol").write_text("geen map", encoding="utf-8")
    Cache(tmp_path / "vol").keep(RUN, "sleutel")
    assert Cache(tmp_path / "vol").read(["gevolgen"]) == {}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the knowledge base."""
    return Path(shutil.copytree(KB_ROOT, tmp_path / "kb"))


def keys(procedure: str, root: Path) -> dict[tuple[str, str], str]:
    content = Content(procedure, root)
    return {(part, c.name): content.key(part, c) for part in parts_of(procedure, root) for c in CHECKS}


def changed(root: Path, file: str, old: str, new: str) -> set[tuple[str, str]]:
    """The parts and checks of which the key changes with an edit of one file."""
    procedure = file.partition("/")[0]
    before = keys(procedure, root)
    path = root / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    after = keys(procedure, root)
    return {item for item in before if before[item] != after[item]}


def test_an_edit_of_a_rule_leaves_what_other_parts_gave(root: Path) -> None:
    edit = changed(root, "groningen_hsj_2026/3_4_g1.lp", "250000", "300000")
    assert edit == {("", c.name) for c in CHECKS}


def test_what_compares_all_parts_is_done_again_after_an_edit_of_any(root: Path) -> None:
    edit = changed(root, "groningen_hsj_2026/budget/2_5_overeenkomst.lp", "bijlage 6", "bijlage 7")
    assert {check for part, check in edit if part == ""} == {c.name for c in CHECKS if c.across} != set()


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (f"{SMALL}/procedure.toml", 'sluiting = "inschrijving"', 'sluiting = "vraag"'),
        (f"{SMALL}/woordenschat.toml", '"Dag"', '"De dag"'),
        (f"{SMALL}/3_inschrijving.lp", "% @norm", "\n% @norm"),
    ],
)
def test_what_the_dossiers_read_changes_their_keys(file: str, old: str, new: str, root: Path) -> None:
    assert ("", "gevolgen") in changed(root, file, old, new)


def test_where_norms_of_other_parts_stand_is_not_read_but_what_they_say_is(root: Path) -> None:
    name = f"{SMALL}/opdracht/1_aanloop.lp"
    moved = changed(root, name, "% @norm   HL-34", "\n\n% @norm   HL-34")
    assert ("opdracht", "gevolgen") in moved and ("", "gevolgen") not in moved
    assert ("", "gevolgen") in changed(root, name, "Hulp die past", "Hulp")


def key_of(name: str, root: Path, *proposed: Any) -> str:
    (check,) = (c for c in CHECKS if c.name == name)
    return Content(SMALL, root, *([proposed] if proposed else [])).key("", check)


@pytest.mark.parametrize("check", ["gevolgen", "documenten", "dossiers"])
def test_what_is_proposed_belongs_to_the_key(check: str, root: Path) -> None:
    proposed: list[tuple[Any, ...]] = [
        (), ("een.lp", LATER, ()), ("ander.lp", LATER, ()), ("een.lp", LATER + " ", ())
    ]  # fmt: skip
    assert len({key_of(check, root, *each) for each in proposed}) == len(proposed)


def test_earlier_dossiers_belong_to_the_key_of_the_check_that_looks_at_them(root: Path, tmp_path: Path) -> None:
    earlier = tmp_path / "eerder.json"

    def keys(check: str) -> set[str]:
        found = {key_of(check, root, "een.lp", LATER, ())}
        for text in ("{}", "{} "):
            earlier.write_text(text, encoding="utf-8")
            found.add(key_of(check, root, "een.lp", LATER, (earlier,)))
        return found

    assert {c.name for c in CHECKS if len(keys(c.name)) == 3} == {"dossiers"}
    assert {c.name for c in CHECKS if len(keys(c.name)) == 1} == {c.name for c in CHECKS} - {"dossiers"}


def test_the_engine_belongs_to_the_key() -> None:
    assert engine_key() == engine_key() != ""


def test_a_second_analysis_takes_what_the_first_found_unless_it_has_to_be_fresh(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    fresh = jobs(monkeypatch)
    first = analyse(SMALL, Way())
    assert ("", "gevolgen") in fresh
    fresh.clear()
    assert analyse(SMALL, Way()) == first
    assert fresh == []
    rules = cache_folder() / "regels"
    shutil.rmtree(rules)
    assert analyse(SMALL, Way(fresh=True)) == first
    assert fresh
    assert [path.name for path in rules.iterdir()] == [SMALL]  # the process that checks keeps them in the same place
    kept = [path for path in results_folder().rglob("*.json")]
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
    assert ("", "betekenis") in fresh
    assert checked(LATER) == first
    assert fresh == []
    dead = checked(LATER.replace("stap(D, vraag)", "stap(D, vraag), stap(D, inschrijving)"))
    assert ("", "betekenis") in fresh and "dode_regel" in {f.code for f in dead.findings}


def test_what_took_too_long_is_tried_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    late = analyse(SMALL, Way(seconds=0))
    assert any(run.state == "tijd" for run in late.runs)
    assert all(run.state != "tijd" for run in analyse(SMALL).runs)


def test_the_quick_checks_say_which_were_left_out_and_take_what_is_known(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    quick = analyse(SMALL, Way(quick=True))
    slow = {c.name for c in CHECKS if not c.quick}
    left_out = {run.check for run in quick.open}
    assert left_out and left_out <= slow
    assert {run.state for run in quick.open} == {"overgeslagen"}
    whole = analyse(SMALL)
    assert whole.open == ()
    assert analyse(SMALL, Way(quick=True)) == whole
