"""Per finding a bad and a good proposal for a small procedure: the bad one shows it, the check is silent on the good.

``tests/data/controleer/gevallen`` holds a folder per check and in it one per finding, with ``fout*.lp`` and
``goed*.lp``; ``toelating`` is what is refused before any check. ``controles.toml`` says where each of the checks that
we promise is to be seen.
"""

from __future__ import annotations

import json
import shutil
import tomllib
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from engine.analysis.bases import base_dossiers, fields
from engine.analysis.checking import run_check
from engine.analysis.finding import Finding
from engine.analysis.registry import CHECKS
from engine.analysis.report import told_once
from engine.analysis.running import Proposal
from engine.analysis.screening import Refusal, screen
from engine.analysis.subject import Subject
from engine.knowledge.base import KnowledgeBase, Source, load, sources
from engine.knowledge.folders import KB_ROOT
from engine.knowledge.proposals import propose
from engine.outcome.assessment import assess
from engine.outcome.case import open_case
from engine.solving.reading import ReadingError
from engine.wording.outcomes import outcome

DATA = Path(__file__).parent / "data" / "controleer"
CASES = DATA / "gevallen"
GATE = "toelating"
PROCEDURE = "proef_2026"
PAIRS = sorted((f"{bad.parent.parent.name}/{bad.parent.name}", bad) for bad in CASES.glob("*/*/fout*.lp"))
ALWAYS = {"dossiers", "geen_verschil"}
"""What a check tells when there is nothing to find: how many earlier dossiers it looked at, that nothing differs."""


@pytest.fixture(scope="session")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small procedure with what all procedures share."""
    made = tmp_path_factory.mktemp("kennisbank")
    shutil.copytree(DATA / "kennisbank", made, dirs_exist_ok=True)
    (made / "gemeen").mkdir()
    for name in ("gevolgen.lp", "kalender.lp", "keuzes.lp", "waarden.toml"):
        shutil.copy(KB_ROOT / "gemeen" / name, made / "gemeen")
    for name in ("budget", "feestdagen", "termijnen"):
        shutil.copytree(KB_ROOT / "gemeen" / name, made / "gemeen" / name)
    return made


@cache
def small(root: Path, part: str) -> tuple[KnowledgeBase, dict[str, Source]]:
    return load(PROCEDURE, part, root), dict(sources(PROCEDURE, root))


def subject(path: Path, root: Path) -> Subject:
    """A proposal for the small procedure; the one norm of which there is a scenario is T-90."""
    text = path.read_text(encoding="utf-8")
    screen(text)
    knowledge, files = small(root, Proposal(path.name, text).place[1])
    made = propose(knowledge, files, path.name, text)
    bases = base_dossiers(knowledge, root)
    return Subject(
        made.knowledge,
        knowledge,
        path.name,
        bases,
        made.removed,
        bases,
        exampled=frozenset({"T-1", "T-2", "T-90"}),
        fields=fields(knowledge, root),
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


STANDING = {
    "dode_regel": 'niet_akkoord(D, "T-90", D) :- verzekerd(D, ja), verzekerd(D, nee).',
    "overbodig": 'niet_akkoord(E, "T-1", E) :- boete(E, ja), getekend(E, nee), dossier(E).',
    "voorwaarde_zonder_effect": (
        'niet_akkoord(D, "T-90", D) :- niet_akkoord(D, "T-1", D), dossier(D), getekend(D, nee), boete(D, ja).'
    ),
    "": 'niet_akkoord(D, "T-90", D) :- dossier(D), getekend(D, nee), boete(D, ja).',
}
"""Rules by what is wrong with them when they stand in the knowledge base."""


@pytest.mark.parametrize("code", STANDING)
def test_a_standing_rule_that_does_nothing_is_found_and_no_other(code: str, root: Path, tmp_path: Path) -> None:
    path = tmp_path / "regel.lp"
    above = (CASES / "betekenis" / "dode_regel" / "fout.lp").read_text(encoding="utf-8").partition("niet_akkoord")[0]
    above = above.replace("T-90 Een nieuwe eis", "T-1") if code == "overbodig" else above
    path.write_text(above + STANDING[code] + "\n", "utf-8")
    about = replace(subject(path, root), proposal="", before=None, removed=())
    assert [f.code for f in found("betekenis", about)] == ([code] if code else [])
    assert all(f.rules[0].file == "regel.lp" for f in found("betekenis", about))


SHOWN = {
    *("woordenschat/woord", "verwijzingen/norm", "zinnen/zin", "zinnen/vorm", "zinnen/uitleg"),
    *("zinnen/eenmalig", "vorm/keuze", "vorm/grens", "vorm/kringloop", "voorrang/zonder_voorrang"),
}
"""Mistakes in the writing that a dossier can show."""
PROVEN = {
    "woordenschat/type",
    "woordenschat/waarde",
    "verwijzingen/bevinding",
    "verwijzingen/lezing",
    "bereik/buiten_bereik",
}
"""By these the rule holds for no dossier at all."""
UNSHOWN = {"register/register", "variabelen/onveilig"}


@pytest.mark.parametrize("case", sorted(SHOWN | PROVEN | UNSHOWN))
def test_a_mistake_in_the_writing_is_shown_at_a_dossier_or_says_why_not(case: str, root: Path) -> None:
    about = subject(CASES / case / "fout.lp", root)
    (mistake,) = [f for f in found("getuigen", about) if f.code == case.rpartition("/")[2]][:1]
    assert bool(mistake.exhibit) is (case in SHOWN)
    assert bool(mistake.proven) is (case in PROVEN)
    assert bool(mistake.unshown) is not bool(mistake.exhibit)
    if mistake.exhibit and mistake.exhibit.dossier:
        assert about.before is not None
        dossier = about.before.dossier_model.model_validate_json(json.dumps(mistake.exhibit.dossier))
        assert outcome(assess(open_case(about.before, [dossier])).outcome) in mistake.exhibit.outcome


def test_the_dossier_of_a_mistyped_word_is_one_that_was_meant(root: Path) -> None:
    """The rule asks whether somebody is insured; the dossier that shows the slip is of somebody who is not."""
    (mistake,) = found("getuigen", subject(CASES / "woordenschat" / "woord" / "fout.lp", root))
    assert mistake.exhibit is not None and mistake.exhibit.dossier is not None
    assert mistake.exhibit.dossier["verzekerd"] is False
    assert "met “verzekerd” zou de regel hier gelden" in mistake.exhibit.outcome
    assert mistake.exhibit.outcome.endswith("zonder de regel zeker geschikt")


def test_a_mistake_is_told_once_with_the_dossier_that_shows_it(root: Path) -> None:
    about = subject(CASES / "woordenschat" / "woord" / "fout.lp", root)
    runs = [run_check(check, about) for check in CHECKS if check.name in ("woordenschat", "getuigen")]
    (one, other) = told_once(runs)
    assert [f.code for f in one.findings] == ["woord"] and one.findings[0].exhibit
    assert other.check == "getuigen" and other.findings == ()


def test_a_document_that_hurts_is_shown_with_the_dossier_that_is_better_off_without_it(root: Path) -> None:
    """What is said of both dossiers is what the ordinary engine says of them."""
    about = subject(CASES / "stukken" / "stuk_schaadt" / "fout.lp", root)
    (harm,) = found("stukken", about)
    assert harm.exhibit is not None and harm.exhibit.dossier is not None
    assert harm.exhibit.changes == ("Volledig, boete gehad: ja (was nee)",)
    assert [passage.norm for passage in harm.sources] == ["T-90"]
    without = about.knowledge.dossier_model.model_validate_json(json.dumps(harm.exhibit.dossier))
    outcomes = [
        outcome(assess(open_case(about.knowledge, [each])).outcome)
        for each in (without, without.model_copy(update={"verzekerd": True}))
    ]
    assert outcomes == ["geschikt", "niet in behandeling"]
    assert harm.exhibit.outcome.startswith("zonder ") and all(each in harm.exhibit.outcome for each in outcomes)


def test_who_is_out_whatever_is_handed_in_is_not_told_that_a_document_hurts(root: Path, tmp_path: Path) -> None:
    """Of two outcomes at once the worst counts: a document that betters only the other does not make it come."""
    proposal = tmp_path / "voorstel.lp"
    asked = (CASES / "stukken" / "stuk_schaadt" / "goed.lp").read_text(encoding="utf-8")
    asked = asked.replace("afwijzen", "mag_uitsluiten").replace(", boete(D, ja)", "")
    proposal.write_text(f"{asked}\n% @bron x\nuitkomst(D, uitgesloten) :- dossier(D).\n", encoding="utf-8")
    about = subject(proposal, root)
    assert [f.code for f in found("uitkomsten", about)] == ["twee_uitkomsten"]
    assert found("stukken", about) == []


def test_two_that_say_the_same_are_shown_with_what_each_gets(root: Path) -> None:
    about = subject(CASES / "gelijken" / "gelijken_verschillen" / "fout.lp", root)
    (unequal,) = [f for f in found("gelijken", about) if f.code == "gelijken_verschillen"]
    assert unequal.exhibit is not None
    assert unequal.exhibit.outcome == "Volledig: geschikt; Volledig de tweede: niet in behandeling"
