"""The one grammar: every sentence does something, every meaning can be said, no text is two sentences."""

from __future__ import annotations

import pytest

from engine.models.vocabulary import Field
from engine.specs.binding import mismatches
from engine.specs.grammar import Sentence
from engine.specs.house import grammar
from engine.specs.scene import read

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


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        (Field("duur", "getal", "Duur", unit="maanden"), "24 maanden", 24),
        (Field("woorden", "getal", "Woorden", unit="woorden"), "3.000 woorden", 3000),
        (Field("omvang", "bedrag", "Omvang"), "€ 1.000.000", "1000000.00"),
        (Field("deel", "verhouding", "Deel"), "0,25", "0.25"),
        (Field("deel", "verhouding", "Deel"), "25%", "0.25"),
        (Field("dag", "datum", "Dag"), "7 april 2026", "2026-04-07"),
        (Field("moment", "moment", "Moment"), "7 april 2026 om 12:00", "2026-04-07T12:00:00"),
        (Field("er", "janee", "Er"), "ja", True),
        (Field("er", "janee", "Er"), "onbekend", None),
    ],
    ids=lambda x: x if isinstance(x, str) else None,
)
def test_values_are_written_as_lawyers_write_them(field: Field, text: str, value: object) -> None:
    assert read(field, text) == value
