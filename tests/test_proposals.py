"""The knowledge base with a proposal carried out: what is said anew comes instead of what was said."""

from __future__ import annotations

import pytest

from engine.knowledge.annotations import AnnotationError
from engine.knowledge.base import load, sources
from engine.knowledge.norms import Consequence, Norm
from engine.knowledge.proposals import propose

PROCEDURE, NORM = "groningen_hsj_2026", "GR-G1-03"
INSTEAD = f"@vervangt {NORM}"


def proposed(*said: str) -> Norm:
    """The norm as it would be with these annotations and one rule."""
    lines = (*said, f"@norm {NORM}", "@uitleg {D} voldoet niet.")
    text = "".join(f"% {line}\n" for line in lines) + f'niet_akkoord(D, "{NORM}", D) :- dossier(D).\n'
    return propose(load(PROCEDURE), sources(PROCEDURE), "voorstel.lp", text).knowledge.norms[NORM]


def test_what_a_proposal_says_of_a_norm_whose_rules_it_replaces_comes_instead() -> None:
    after = proposed(INSTEAD, "@bron nota van inlichtingen, vraag 3", "@soort mag", "@gevolg niet_genoemd")
    assert (after.source, after.kind) == ("nota van inlichtingen, vraag 3", "mag")
    assert after.consequences == (Consequence("niet_genoemd", NORM),)


def test_what_it_does_not_say_stays() -> None:
    before, after = load(PROCEDURE).norms[NORM], proposed(INSTEAD, "@gevolg niet_genoemd")
    assert (after.source, after.kind, after.title) == (before.source, before.kind, before.title)


def test_beside_the_rules_that_stay_a_norm_cannot_be_of_another_kind() -> None:
    with pytest.raises(AnnotationError, match=f"{NORM} heeft al een andere @soort: moet"):
        proposed("@soort mag")
