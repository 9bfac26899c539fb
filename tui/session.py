"""What the screens look at together: the field of dossiers, the position taken, and which dossier is chosen."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from engine.formats.raw import RawDossier, Unreadable
from engine.outcome.position import NO_POSITION, Position

if TYPE_CHECKING:
    from engine.formats.problems import Problem
    from engine.formats.reading import DossierFile
    from engine.knowledge.base import KnowledgeBase
    from engine.models.building import Entity
    from engine.outcome.assessment import Assessment
    from engine.outcome.field import Share
    from tui.opening import Opened
    from tui.sources import Sources

KEPT_OPEN = 6


@dataclass(eq=False)
class Entry:
    """A row of the field: a dossier, or a file that cannot be used with the reasons why.

    ``start`` is its assessment under the position that the session began with, ``now`` under the present one
    (both without their worlds); ``error`` is set when the engine failed; ``waiting`` as long as only its name was read.
    """

    key: str
    source: str
    name: str
    file: DossierFile | None = None
    problems: tuple[Problem, ...] = ()
    start: Assessment | None = None
    now: Assessment | None = None
    error: str = ""
    waiting: bool = False

    @property
    def procedure(self) -> str:
        return self.file.knowledge.procedure if self.file else ""


@dataclass
class Session:
    """The state of the screens. Everything in it comes from the engine.

    ``wanted`` is the key of the dossier that was chosen before it was read. ``saved`` are positions with their files.
    ``only`` is what to show when there is no dossier at all.
    ``shares`` is what each entry brings into its field (`tui.shares`).
    ``fields`` are the procedures of which the dossiers compete: those are assessed as one question.
    """

    paths: tuple[Path, ...]
    first: Mapping[str, Position] = field(default_factory=dict)
    today: int | None = None
    entries: list[Entry] = field(default_factory=list)
    chosen: Entry | None = None
    wanted: str = ""
    positions: dict[str, Position] = field(default_factory=dict)
    saved: list[tuple[str, Position, Path]] = field(default_factory=list)
    fields: frozenset[str] = frozenset()
    only: KnowledgeBase | None = None
    reading: bool = True
    looked_up: str = ""
    fact_path: tuple[str | int, ...] = ()
    sources: dict[str, Sources] = field(default_factory=dict)
    examples: list[Path] = field(default_factory=list)
    shares: dict[tuple[str, str], Share | None] = field(default_factory=dict)
    _open: OrderedDict[tuple[str, str], Opened] = field(default_factory=OrderedDict)

    def position(self, procedure: str) -> Position:
        """The position taken now for a procedure."""
        return self.positions.get(procedure, self.start(procedure))

    def start(self, procedure: str) -> Position:
        """The position that the session began with."""
        return self.first.get(procedure, NO_POSITION)

    def take(self, procedure: str, position: Position) -> None:
        """Take another position; every assessment under the old one is out of date."""
        self.positions[procedure] = position
        for entry in self.entries:
            if entry.procedure == procedure:
                entry.now = entry.start if same(position, self.start(procedure)) else None

    @property
    def knowledge(self) -> KnowledgeBase | None:
        """The knowledge base of the chosen dossier, or of the first one that could be read; else ``only``."""
        if self.chosen is not None and self.chosen.file is not None:
            return self.chosen.file.knowledge
        return next((e.file.knowledge for e in self.entries if e.file), self.only)

    def beside(self) -> list[Entry]:
        """The readable dossiers of the same procedure as the chosen one."""
        procedure = self.knowledge.procedure if self.knowledge else ""
        return [e for e in self.entries if e.file is not None and e.procedure == procedure]

    def together(self, entry: Entry, instead: Entity | None = None) -> tuple[Entity, ...]:
        """The dossiers of the question that an entry is in: its whole field where bidders compete, else itself.

        ``instead`` takes the place of the dossier of the entry.
        """
        return tuple(instead if instead is not None and e is entry else d for e, d in self.group(entry))

    def group(self, entry: Entry) -> list[tuple[Entry, Entity]]:
        """The entries with their dossiers that are in one question with an entry, itself included."""
        group = self.entries if entry.procedure in self.fields else [entry]
        return [(e, e.file.dossier) for e in group if e.file is not None and e.procedure == entry.procedure]

    def rivals(self, entry: Entry) -> tuple[Entity, ...]:
        """The dossiers that compete with an entry, itself included; none where bidders do not compete."""
        return self.together(entry) if entry.procedure in self.fields else ()

    def opened(self, entry: Entry) -> Opened | None:
        """The dossier if it was opened under the present position."""
        return self._open.get((entry.key, str(self.position(entry.procedure).lines)))

    def keep(self, entry: Entry, position: Position, opened: Opened) -> None:
        """Keep an opened dossier at hand, and forget the ones not looked at for longest."""
        key = (entry.key, str(position.lines))
        self._open[key] = opened
        self._open.move_to_end(key)
        while len(self._open) > KEPT_OPEN:
            self._open.popitem(last=False)

    def position_file(self, procedure: str, position: Position | None = None) -> Path | None:
        """The file that holds a position (the present one if none is given), if it was saved."""
        wanted = self.position(procedure) if position is None else position
        found = (path for of, each, path in reversed(self.saved) if of == procedure and same(each, wanted))
        return next(found, None)


def same(one: Position, other: Position) -> bool:
    """Whether two positions fix the same choices."""
    return one.lines == other.lines


def first_entry(number: int, raw: RawDossier | Unreadable) -> Entry:
    """The row of a dossier before the rules of its procedure have been read: a name, as its file says it."""
    name = raw.data.get("naam") if isinstance(raw, RawDossier) else None
    return Entry(f"{number}", raw.source, name if isinstance(name, str) else Path(raw.source).name, waiting=True)
