"""The annotations above the rules: which norm, where it stands, what follows from a breach, how to say it.

A *paragraph* of a rule file is a run of lines without a blank line. The ``% @key value`` comments in a paragraph
are about the rules in it; comment lines after a key without a key of their own continue its value. The keys are
described in ``kb/README.md``; an unknown key is refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from engine.spelling import did_you_mean
from engine.terms import Comment, Location, PlacedError, Plain, Rule

PROPOSAL_KEYS = ("procedure", "vervangt")
"""Keys of a proposal for a change: what it is for, and what it takes the place of."""
KEYS = frozenset(
    (
        "onderwerp",
        "norm",
        "bron",
        "soort",
        "gevolg",
        "uitleg",
        "akkoord",
        "omdat",
        "bevinding",
        "vraag",
        "lezing",
        "voorkeur",
        "raakt",
        "gaat_voor",
        "stil",
        *PROPOSAL_KEYS,
    )
)


class AnnotationError(PlacedError):
    """An annotation that cannot be understood; ``location`` says where."""


@dataclass(frozen=True, slots=True)
class Paragraph(Plain):
    """The annotations and rules of one paragraph. ``topic`` is the last ``@onderwerp`` before or in it."""

    location: Location
    annotations: Mapping[str, tuple[str, ...]]
    rules: tuple[Rule, ...]
    topic: str

    def one(self, key: str) -> str:
        """The single value of a key, empty if absent."""
        values = self.annotations.get(key, ())
        if len(values) > 1:
            raise AnnotationError(f"@{key} staat er meer dan eens", self.location)
        return values[0] if values else ""


@dataclass(slots=True)
class _Draft:
    location: Location
    annotations: dict[str, list[str]] = field(default_factory=dict)
    rules: list[Rule] = field(default_factory=list)
    last: str = ""


def paragraphs(text: str, statements: Iterable[Rule | Comment]) -> Iterator[Paragraph]:
    """The paragraphs of a rule file, in order. ``statements`` are those read from ``text``."""
    number_of = _paragraph_numbers(text)
    drafts: dict[int, _Draft] = {}
    for statement in statements:
        draft = drafts.setdefault(number_of[statement.location.line], _Draft(statement.location))
        if isinstance(statement, Rule):
            draft.rules.append(statement)
        else:
            _note(draft, statement)
    topic = ""
    for number in sorted(drafts):
        draft = drafts[number]
        topic = draft.annotations.get("onderwerp", [topic])[-1]
        annotations = {key: tuple(values) for key, values in draft.annotations.items()}
        yield Paragraph(draft.location, annotations, tuple(draft.rules), topic)


def _note(draft: _Draft, comment: Comment) -> None:
    if not comment.text.startswith("@"):
        if draft.last and comment.text:
            draft.annotations[draft.last][-1] += " " + comment.text
        return
    key, _, value = comment.text[1:].partition(" ")
    if key not in KEYS:
        raise AnnotationError(f"@{key} bestaat niet{did_you_mean(key, KEYS)}", comment.location)
    draft.annotations.setdefault(key, []).append(value.strip())
    draft.last = key


def _paragraph_numbers(text: str) -> dict[int, int]:
    numbers: dict[int, int] = {}
    current = 0
    for line, content in enumerate(text.splitlines(), start=1):
        if not content.strip():
            current += 1
        numbers[line] = current
    return numbers
