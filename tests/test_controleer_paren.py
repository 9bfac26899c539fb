"""Per finding a bad and a good proposal for a small procedure: the bad one shows it, the check is silent on the good.

``tests/data/controleer/gevallen`` holds a folder per check and in it one per finding, with ``fout*.lp`` and
``goed*.lp``; ``toelating`` is what is refused before any check. ``controles.toml`` says where each of the checks that
we promise is to be seen.
"""

from __future__ import annotations

import shutil
import tomllib
from functools import cache
from pathlib import Path

import pytest

from engine.analysis.bases import base_dossiers
from engine.analysis.finding import Finding
from engine.analysis.registry import CHECKS
from engine.analysis.screening import Refusal, screen
from engine.analysis.subject import Subject
from engine.knowledge.base import KB_ROOT, KnowledgeBase, Source, load, sources
from engine.knowledge.proposals import propose
from engine.solving.reading import ReadingError

DATA = Path(__file__).parent / "data" / "controleer"
CASES = DATA / "gevallen"
GATE = "toelating"
PROCEDURE = "proef_2026"
PAIRS = sorted((f"{bad.parent.parent.name}/{bad.parent.name}", bad) for bad in CASES.glob("*/*/fout*.lp"))
ALWAYS = {"dossiers"}
"""What a check tells when there is nothing to find: how many earlier dossiers it looked at."""


@pytest.fixture(scope="session")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small procedure with what all procedures share."""
    made = tmp_path_factory.mktemp("kennisbank")
    shutil.copytree(DATA / "kennisbank", made, dirs_exist_ok=True)
    (made / "gemeen").mkdir()
    for name in ("gevolgen.lp", "keuzes.lp", "waarden.toml"):
        shutil.copy(KB_ROOT / "gemeen" / name, made / "gemeen")
    return made


@cache
def small(root: Path) -> tuple[KnowledgeBase, dict[str, Source]]:
    return load(PROCEDURE, "", root), dict(sources(PROCEDURE, root))


def subject(path: Path, root: Path) -> Subject:
    """A proposal for the small procedure; the one norm of which there is a scenario is T-90."""
    knowledge, files = small(root)
    text = path.read_text(encoding="utf-8")
    screen(text)
    made = propose(knowledge, files, path.name, text)
    bases = base_dossiers(knowledge, root)
    return Subject(
        made.knowledge, knowledge, path.name, bases, made.removed, bases, exampled=frozenset({"T-1", "T-2", "T-90"})
    )


def found(check: str, about: Subject) -> list[Finding]:
    (asked,) = [c for c in CHECKS if c.name == check]
    return list(asked.run(about)) if asked.applies(about) else []


def refused(path: Path, root: Path) -> str:
    """The code with which a proposal is refused; empty when it is let in."""
    try:
        subject(path, root)
    except Refusal as refusal:
        return refusal.code
    except ReadingError:
        return "regel"
    return ""


@pytest.mark.parametrize(("case", "bad"), PAIRS, ids=[f"{case}/{bad.stem}" for case, bad in PAIRS])
def test_a_bad_proposal_shows_the_finding_and_its_good_twin_nothing(case: str, bad: Path, root: Path) -> None:
    check, code = case.split("/")
    good = bad.with_name(bad.name.replace("fout", "goed"))
    if check == GATE:
        assert (refused(bad, root), refused(good, root)) == (code, "")
        return
    about = subject(bad, root)
    hits = [f for f in found(check, about) if f.code == code]
    assert hits, [f.text for f in found(check, about)]
    assert [f.text for f in found(check, subject(good, root)) if f.code not in ALWAYS] == []


@pytest.mark.parametrize("check", [c.name for c in CHECKS])
def test_every_check_has_a_bad_and_a_good_proposal(check: str) -> None:
    assert list((CASES / check).glob("*/fout.lp")), f"geen paar voor {check} in {CASES}"


def test_every_case_is_a_pair() -> None:
    alone = [
        path
        for path in CASES.rglob("*.lp")
        for one, other in (("fout", "goed"), ("goed", "fout"))
        if path.name.startswith(one) and not path.with_name(path.name.replace(one, other)).exists()
    ]
    assert alone == []
    assert {p.parent.parent.name for p in CASES.rglob("*.lp")} == {GATE, *(c.name for c in CHECKS)}


def test_the_checks_that_we_promise_each_have_a_pair_or_a_reason_why_not() -> None:
    promised = tomllib.loads((DATA / "controles.toml").read_text(encoding="utf-8"))["controle"]
    assert [each["nummer"] for each in promised] == list(range(1, 23))
    for each in promised:
        assert bool(each.get("paren")) is not bool(each.get("waarom_niet")), each["wat"]
        for case in each.get("paren", ()):
            assert (CASES / case / "fout.lp").exists(), f"{each['wat']}: {case}"
