"""What a run is: its input, its output, and the options that decide what comes out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from engine.knowledge.base import KnowledgeBase
from engine.knowledge.folders import KB_ROOT
from engine.outcome.position import NO_POSITION, Position, read_position

Detail = Literal["geen", "gronden", "volledig"]
DETAILS: tuple[str, ...] = get_args(Detail)


@dataclass(frozen=True, slots=True)
class Plan:
    """A run. ``part`` is the part of the procedures that the input is about (empty: requests to participate).

    ``detail`` says how much is explained: nothing, the sentence of each ground, or the whole story of each dossier.
    """

    inputs: tuple[Path, ...]
    output: Path
    part: str = ""
    detail: Detail = "geen"
    position: Path | None = None
    root: Path = KB_ROOT

    def position_for(self, knowledge: KnowledgeBase) -> Position:
        """The position of the run. Raises `engine.outcome.position.PositionError`."""
        return read_position(self.position, knowledge) if self.position else NO_POSITION

    def beside(self, suffix: str) -> Path:
        """A file that goes with the output: ``uit.jsonl`` and ``fouten.csv`` give ``uit.fouten.csv``."""
        return self.output.with_name(f"{self.output.stem}.{suffix}")

    @property
    def journal(self) -> Path:
        return self.beside("voortgang")

    @property
    def receipt(self) -> Path:
        return self.beside("bon.json")
