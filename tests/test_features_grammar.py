"""The one grammar: every sentence does something, every meaning can be said, no text is two sentences."""

from __future__ import annotations

import pytest

from engine.specs.binding import mismatches
from engine.specs.grammar import Sentence
from engine.specs.house import grammar

SENTENCES = grammar().sentences


def test_every_sentence_does_something_and_every_meaning_can_be_said() -> None:
    assert mismatches(grammar()) == []


@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda s: s.template)
def test_the_example_of_a_sentence_is_that_sentence_and_no_other(sentence: Sentence) -> None:
    assert grammar().matches(sentence.keyword, sentence.example) == [sentence]


def test_every_kind_of_parameter_is_used_and_explained() -> None:
    used = {kind.name for s in SENTENCES for kind in s.parameters.values()}
    assert set(grammar().kinds) - used == set()
    assert [k.name for k in grammar().kinds.values() if not k.meaning] == []


def test_an_unknown_sentence_gets_the_nearest_one() -> None:
    assert grammar().nearest("Als", "het verzoek word getoest", 1) == ["het verzoek wordt getoetst"]
