"""Three ways to feed facts to the solver, one meaning."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import clingo
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.facts.encoding import encode
from engine.formats.reading import DossierFile, read_dossiers
from engine.knowledge.folders import KB_ROOT
from engine.solving.feeding import feed
from engine.solving.symbols import value_of
from engine.terms import Fn
from tests.feeding_ways import feed_symbols, feed_text

Feeder = Callable[[clingo.Control, Iterable[Fn]], None]

_NAMES = st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True).filter(lambda name: name != "not")
_TEXTS = st.text(st.characters(blacklist_characters="\0", blacklist_categories=("Cs", "Cc")), max_size=20)
_VALUES = st.recursive(
    st.integers(-(2**31) + 1, 2**31 - 1) | _TEXTS | _NAMES.map(Fn),
    lambda inner: st.builds(Fn, _NAMES, st.lists(inner, min_size=1, max_size=4).map(tuple)),
    max_leaves=8,
)
_ATOMS = st.builds(Fn, _NAMES, st.lists(_VALUES, max_size=5).map(tuple))


def grounded(feeder: Feeder, facts: Iterable[Fn]) -> set[Fn]:
    control = clingo.Control(["--warn=none"])
    feeder(control, facts)
    control.ground([("base", [])])
    assert all(atom.is_fact for atom in control.symbolic_atoms)
    return {value for atom in control.symbolic_atoms if isinstance(value := value_of(atom.symbol), Fn)}


@given(st.lists(_ATOMS, max_size=6))
def test_all_ways_give_the_same_facts(facts: list[Fn]) -> None:
    assert grounded(feed, facts) == grounded(feed_symbols, facts) == grounded(feed_text, facts) == set(facts)


def test_all_ways_give_the_same_facts_of_a_whole_dossier() -> None:
    example = Path(KB_ROOT, "groningen_hsj_2026", "voorbeelden", "waddenzoom.json")
    file = next(iter(read_dossiers([example])))
    assert isinstance(file, DossierFile)
    facts = encode(file.dossier, file.knowledge.vocabulary).atoms
    assert grounded(feed, facts) == grounded(feed_symbols, facts) == grounded(feed_text, facts) == set(facts)


@pytest.mark.parametrize("feeder", [feed, feed_symbols])
def test_a_number_that_does_not_fit_is_refused(feeder: Feeder) -> None:
    with pytest.raises(OverflowError):
        feeder(clingo.Control(), [Fn("bedrag", (2**31,))])
