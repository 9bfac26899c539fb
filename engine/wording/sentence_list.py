"""The catalogue of sentences as text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from engine.specs.catalogue import name_of
from engine.specs.grammar import Sentence
from engine.wording.wrapping import wrap


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
        yield from wrap(sentence.meaning, wide, "    ", "    ")
        if sentence.table:
            yield from wrap(f"Tabel: {sentence.table}.", wide, "    ", "    ")
        times = counts.get(name_of(sentence), 0)
        yield f"    {sentence.keyword} {sentence.example}   ({times}× gebruikt)"
