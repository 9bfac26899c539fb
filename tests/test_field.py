"""A field that is decided by what each bidder brings into it gives what all dossiers in one program give."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cache
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.formats.reading import DossierFile, read_dossiers
from engine.knowledge.base import load
from engine.knowledge.field import about_field, field_rules
from engine.knowledge.folders import KB_ROOT
from engine.models.building import Entity
from engine.outcome import field
from engine.outcome.assessment import assess, headline
from engine.outcome.case import open_case
from engine.outcome.field import decided, field_case, share
from engine.outcome.position import NO_POSITION, Position

GRONINGEN = load("groningen_hsj_2026")
FIELDS = ("veld", "gunning", "inschrijving", "dragers", "loting", "loting_gunning")
POSITIONS = (
    NO_POSITION,
    Position("", {"K-137": "telt_wel"}, {"GR-3.1-06": "niet_gebruikt"}),
    Position("", {"K-16": "elk"}, {"GR-3.1-06": "gebruikt"}),
)


@cache
def bidders(folder: str = "") -> tuple[Entity, ...]:
    files = read_dossiers([KB_ROOT / "groningen_hsj_2026" / "voorbeelden" / folder])
    return tuple(f.dossier for f in files if isinstance(f, DossierFile))


def whole(dossiers: Sequence[Entity], position: Position) -> list[object]:
    case = open_case(GRONINGEN, dossiers, position)
    return [assess(case, facts.dossier, proofs=False) for facts in case.facts]


@pytest.mark.parametrize("position", POSITIONS, ids=["geen", "wel", "elk"])
@pytest.mark.parametrize("folder", FIELDS)
def test_a_field_is_decided_as_in_one_program(folder: str, position: Position) -> None:
    found = decided(GRONINGEN, bidders(folder), position)
    assert found == whole(bidders(folder), position)
    assert len(found) == len(bidders(folder))


@settings(max_examples=int(os.environ.get("WAAROM_DOSSIERS", "6")))
@given(st.data())
def test_so_is_any_field(data: st.DataObject) -> None:
    every = {d.model_dump()["naam"]: d for folder in ("", *FIELDS) for d in bidders(folder)}
    names = data.draw(st.lists(st.sampled_from(sorted(every)), min_size=2, max_size=4, unique=True))
    position = data.draw(st.sampled_from(POSITIONS))
    dossiers = [every[name] for name in names]
    assert decided(GRONINGEN, dossiers, position) == whole(dossiers, position)


def test_what_is_about_a_bidder_does_not_hang_on_the_others() -> None:
    """That `over_veld` names everything: all other predicates have the same atoms with and without other bidders."""
    about = {key[:2] for key in about_field(GRONINGEN)}
    own = [p for p in GRONINGEN.rules_by_head if p not in about and p[0] not in ("optie", "gekozen")]
    assert len(own) > 300
    for pair in combinations((*bidders("gunning")[:2], *bidders("veld")[-2:]), 2):
        together = open_case(GRONINGEN, pair).program
        apart = [open_case(GRONINGEN, [dossier]).program for dossier in pair]
        for predicate in own:
            alone = {atom for program in apart for atom in program.atoms(*predicate)}
            assert set(together.atoms(*predicate)) == alone, predicate


def test_one_bidder_changes_beside_shares_that_are_kept() -> None:
    first, *others = bidders("veld")
    shares = [share(open_case(GRONINGEN, [dossier])) for dossier in (first, *others)]
    assert all(shares)
    case = field_case(GRONINGEN, [s for s in shares if s], NO_POSITION)
    together = open_case(GRONINGEN, (first, *others))
    for facts in together.facts:
        mine, theirs = headline(case, facts.dossier), headline(together, facts.dossier)
        assert (mine.outcome, mine.certain, set(mine.possible)) == (
            theirs.outcome,
            theirs.certain,
            set(theirs.possible),
        )


def test_who_brings_in_more_reasons_than_are_worth_it_is_not_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    case = open_case(GRONINGEN, [bidders("dragers")[0]])
    own = share(case)
    assert own is not None and len({atom for atom, _ in own.reasons}) > 1
    monkeypatch.setattr(field, "MOST", len(own.reasons))
    again = share(case)
    assert again is not None and set(again.reasons) == set(own.reasons)
    monkeypatch.setattr(field, "MOST", len(own.reasons) - 1)
    assert share(case) is None


def test_a_procedure_without_rules_about_a_field_has_none() -> None:
    assert field_rules(load("hlv_basishulp_2018")) is None
