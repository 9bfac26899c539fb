"""The catalogue of sentences as text."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence

from engine.specs.catalogue import name_of
from engine.specs.grammar import Sentence


def sentence_lines(sentences: Sequence[Sentence], counts: Mapping[str, int], wide: int) -> Iterator[str]:
    """The sentences below their subject, with meaning, example and how often they are used."""
    heading = ""
    for sentence in sentences:
        if sentence.subject != heading:
            if heading:
                yield ""
            heading = sentence.subject
            yield heading[:1].upper() + heading[1:]
        yield f" {sentence.keyword} {sentence.template}"
        yield from textwrap.wrap(sentence.meaning, wide, initial_indent="    ", subsequent_indent="    ")
        if sentence.table:
            yield from textwrap.wrap(f"Tabel: {sentence.table}.", wide, initial_indent="    ", subsequent_indent="    ")
        times = counts.get(name_of(sentence), 0)
        yield f"    {sentence.keyword} {sentence.example}   ({times}× gebruikt)"
