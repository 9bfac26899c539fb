"""Annex 2: per activity the people that it asks for, and whether the people of an overview are they."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations
from typing import Any

Person = Mapping[str, Any]

LEVELS = ("mbo_3", "mbo_4", "hbo", "hbo_plus", "wo", "wo_plus")
SCIENTISTS = {"gedragswetenschapper", "gz_psycholoog", "orthopedagoog_generalist"}
ANY: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Place:
    """One place to fill. A higher level of education than asked is enough; an empty set asks for nothing."""

    professions: frozenset[str] = ANY
    level: str = ""
    registers: frozenset[str] = ANY

    def fits(self, person: Person) -> bool:
        return (
            (not self.professions or person["beroep"] in self.professions)
            and (not self.level or LEVELS.index(person["opleiding"]) >= LEVELS.index(self.level))
            and (not self.registers or bool(self.registers & set(person["registraties"])))
        )


def _place(professions: set[str], level: str, *registers: str) -> Place:
    return Place(frozenset(professions), level, frozenset(registers))


# Who is higher educated than a youth and family professional may do that work too.
_YOUTH = {"jeugd_en_gezinsprofessional"} | SCIENTISTS
_MBO = _place(_YOUTH, "mbo_4", "registerplein")
_HBO = _place(_YOUTH, "hbo", "skj")
_HBO_PLUS = _place(_YOUTH, "hbo_plus", "skj")
_WO = _place(set(), "wo", "skj", "big")
_WO_PLUS = _place(set(), "wo_plus", "skj", "big")
_SCIENTIST = _place(SCIENTISTS, "wo", "skj")
_SCIENTIST_TOO = _place(SCIENTISTS, "wo", "skj", "big")
_THERAPIST = _place({"vaktherapeut"}, "")
_PSYCHIATRIST = _place({"kinderpsychiater"}, "")
_PSYCHIATRIST_BIG = _place({"kinderpsychiater"}, "", "big")
_DIRECTOR = (_place({"gz_psycholoog"}, "", "big"), _place({"orthopedagoog_generalist"}, "", "skj", "big"))

# Each place is a choice of alternatives.
TABLE: Mapping[str, Sequence[tuple[Place, ...]]] = {
    "2.1": [(_MBO,)],
    "2.2": [(_HBO,)],
    "2.3": [(_HBO,), (_WO,), (_THERAPIST,), (_SCIENTIST_TOO,), (_PSYCHIATRIST_BIG,)],
    "2.4": [(_HBO,)],
    "2.5": [(_HBO,), (_WO,)],
    "3.1": [(_MBO,)],
    "3.2": [(_HBO,), (_WO,)],
    "3.3": [(_SCIENTIST,), (_WO_PLUS,), (_PSYCHIATRIST,)],
    "3.4": [(_SCIENTIST,), (_WO_PLUS,), (_PSYCHIATRIST,)],
    "3.5": [(_SCIENTIST,)],
    "3.6": [_DIRECTOR],
    "4.1": [(_MBO,)],
    "4.2": [(_HBO,), (_WO,)],
    "4.3": [(_SCIENTIST,)],
    "4.4": [_DIRECTOR],
    "4.5": [(_SCIENTIST,)],
    "4.6": [(_HBO_PLUS,), (_WO,)],
    "5.1": [(_MBO,)],
    "5.2": [(_HBO,)],
    "5.4": [(_SCIENTIST,)],
    "5.5": [(_HBO_PLUS,)],
    "5.6": [_DIRECTOR],
    "5.7": [(_SCIENTIST,)],
}
# The cell of 3.5 names an hbo professional as well: nobody errs by having one there.
ALLOWED_TOO: Mapping[str, Place] = {"3.5": _HBO}
NEEDS_KNOWLEDGE = {"2.3"}


def short(activity: str, people: Sequence[Person]) -> bool:
    """Whether these people, all of them at the activity, are not those that the table asks for."""
    places = TABLE[activity]
    allowed = [p for place in places for p in place] + ([ALLOWED_TOO[activity]] if activity in ALLOWED_TOO else [])
    if any(not any(p.fits(person) for p in allowed) for person in people):
        return True
    if activity in NEEDS_KNOWLEDGE and any(not person["deskundig_hsj"] for person in people):
        return True
    return not _all_filled(places, people)


def _all_filled(places: Sequence[tuple[Place, ...]], people: Sequence[Person]) -> bool:
    """Whether every place can have a person of its own."""
    return any(
        all(any(p.fits(person) for p in place) for place, person in zip(places, chosen, strict=True))
        for chosen in permutations(people, len(places))
    )
