"""What the screens look at together: the field of dossiers, the position taken, and which dossier is chosen."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from engine.explain.proof import Explainer
from engine.formats.problems import Problem
from engine.formats.raw import RawDossier, Unreadable
from engine.formats.reading import DossierFile, judged, raw_dossiers
from engine.knowledge.base import KnowledgeBase, load, procedures
from engine.models.building import Entity
from engine.outcome.assessment import Assessment, Headline, assess, headline
from engine.outcome.case import Case, compete, name_of, open_case
from engine.outcome.field import Share, field_case, share
from engine.outcome.position import NO_POSITION, Position
from engine.wording.names import Names
from engine.wording.sections import Story
from engine.wording.story import names_of, tell
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


@dataclass(frozen=True)
class Opened:
    """A dossier in its case, ready to be explained."""

    case: Case
    assessment: Assessment
    names: Names
    explainer: Explainer
    story: Story


@dataclass
class Session:
    """The state of the screens. Everything in it comes from the engine.

    ``wanted`` is the key of the dossier that was chosen before it was read. ``saved`` are positions with their files.
    ``only`` is what to show when there is no dossier at all.
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
    _open: OrderedDict[tuple[str, str], Opened] = field(default_factory=OrderedDict)
    _shares: dict[tuple[str, str], Share | None] = field(default_factory=dict)

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
        return tuple(instead if instead is not None and e is entry else d for e, d in self._group(entry))

    def _group(self, entry: Entry) -> list[tuple[Entry, Entity]]:
        group = self.entries if entry.procedure in self.fields else [entry]
        return [(e, e.file.dossier) for e in group if e.file is not None and e.procedure == entry.procedure]

    def soon(self, entry: Entry, case: Case) -> Headline | None:
        """The outcome in its field of an entry as in a case of its own, if it is known what the others bring in."""
        kept = {e.key: self._shares.get(_shared(e, case.position)) for e, _ in self._group(entry) if e is not entry}
        if not kept or None in kept.values() or (own := share(case)) is None:
            return None
        every = [own if e is entry else kept[e.key] for e, _ in self._group(entry)]
        return headline(field_case(case.knowledge, [s for s in every if s], case.position), own.dossier)

    def keep_shares(self, entry: Entry, position: Position) -> Iterator[None]:
        """Find out what the others bring into the field of an entry; pauses after each, so that it can be left off."""
        for other, dossier in self._group(entry):
            if other is not entry and other.file is not None and _shared(other, position) not in self._shares:
                case = open_case(other.file.knowledge, [dossier], position)
                self._shares[_shared(other, position)] = share(case)
            yield

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


# --- what a worker does -------------------------------------------------------


def read_field(paths: Sequence[Path]) -> list[Entry]:
    """Every dossier and every unreadable file, in order."""
    return judge_entries(raw_dossiers(paths))


def judge_entries(raws: Iterable[RawDossier | Unreadable]) -> list[Entry]:
    """The dossiers held against the vocabularies of their procedures."""
    names: dict[tuple[str, str], str] = {}
    found: list[Entry] = []
    for number, raw in enumerate(raws):
        each = raw if isinstance(raw, Unreadable) else judged(raw, names=names)
        if isinstance(each, DossierFile):
            found.append(Entry(f"{number}", each.source, name_of(each.dossier, each.knowledge), each))
        else:
            found.append(Entry(f"{number}", each.source, Path(each.source).name, problems=each.problems))
    return found


def _shared(entry: Entry, position: Position) -> tuple[str, str]:
    return entry.key, str(position.lines)


def some_knowledge(entries: Iterable[Entry]) -> KnowledgeBase | None:
    """The rules to show when no dossier says which: those of the first procedure."""
    known = [] if any(e.file for e in entries) else procedures()
    return load(known[0]) if known else None


def first_entry(number: int, raw: RawDossier | Unreadable) -> Entry:
    """The row of a dossier before the rules of its procedure have been read: a name, as its file says it."""
    name = raw.data.get("naam") if isinstance(raw, RawDossier) else None
    return Entry(f"{number}", raw.source, name if isinstance(name, str) else Path(raw.source).name, waiting=True)


def competing(entries: Sequence[Entry]) -> frozenset[str]:
    """The procedures of which the dossiers decide about each other."""
    files = [e.file for e in entries if e.file is not None]
    bases = {f.knowledge.procedure: f.knowledge for f in files}
    return frozenset(
        name
        for name, knowledge in bases.items()
        if compete([f.dossier for f in files if f.knowledge.procedure == name], knowledge)
    )


def open_dossier(knowledge: KnowledgeBase, dossiers: Sequence[Entity], name: str, position: Position) -> Opened:
    """A dossier, in its field, with everything that an explanation needs."""
    case = open_case(knowledge, dossiers, position)
    assessment = assess(case, name)
    names = names_of(case)
    return Opened(case, assessment, names, Explainer(case, assessment.world), tell(case, assessment))
