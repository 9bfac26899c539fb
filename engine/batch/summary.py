"""What a run comes down to: how often each outcome, which norms decide most, and how often each alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from engine.batch.tables import Layout


@dataclass
class Summary:
    """Counts over records; ``alone`` counts the dossiers in which a norm is the only ground."""

    words: Counter[str] = field(default_factory=Counter)
    norms: Counter[str] = field(default_factory=Counter)
    alone: Counter[str] = field(default_factory=Counter)
    uncertain: int = 0
    failed: int = 0

    @property
    def answered(self) -> int:
        return self.words.total()

    def add(self, record: Mapping[str, Any], layout: Layout) -> None:
        self.words[record[layout.word]] += 1
        self.uncertain += not record["zeker"]
        norms = _deciding(record)
        self.norms.update(norms)
        if len(norms) == 1:
            self.alone.update(norms)


def _deciding(record: Mapping[str, Any]) -> set[str]:
    """The norms that are certainly not met and have a consequence; of a youth the criteria that are met."""
    if "gronden" in record:
        return {
            ground["norm"]
            for ground in record["gronden"]
            if ground["zeker"] and any(each["zeker"] and each["soort"] != "geen" for each in ground["gevolg"])
        }
    return {each if isinstance(each, str) else each["norm"] for each in record["criteria"]}
