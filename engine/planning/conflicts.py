"""Minimal conflicts: sets of members that cannot hold together while every smaller set can."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from engine.planning.demands import Member
from engine.planning.feasibility import Feasibility
from engine.solving.subsets import Subsets

MOST_CONFLICTS = 5
_MOST_SUBSETS = 400


@dataclass(frozen=True, slots=True)
class Conflict:
    """The members that clash, in the order in which they were given, and the background that they clash with."""

    members: tuple[Member, ...]
    background: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class Conflicts:
    """All minimal conflicts, or the first of them: ``complete`` says which."""

    found: tuple[Conflict, ...]
    complete: bool


def conflicts(members: Sequence[Member], limit: int = MOST_CONFLICTS) -> Conflicts:
    """The minimal conflicts among members that are not background; none when everything fits.

    Walks over the subsets: a subset that holds together rules out everything below it, a minimal conflict
    everything above it (the MARCO scheme).
    """
    oracle = Feasibility(members)
    background = [m.key for m in members if m.background]
    soft = [m.key for m in members if not m.background]
    if oracle.clash([*soft, *background]) is None:
        return Conflicts((), True)
    if oracle.clash(background) is not None:
        basis = _minimal(oracle, background, [])
        return Conflicts((Conflict((), tuple(m for m in members if m.key in basis)),), True)
    index = {key: number for number, key in enumerate(soft)}
    subsets = Subsets(len(soft))
    found: list[Conflict] = []
    for _ in range(_MOST_SUBSETS):
        seed = subsets.largest()
        if seed is None:
            return Conflicts(tuple(found), True)
        clash = oracle.clash([*(soft[i] for i in seed), *background])
        if clash is None:
            subsets.rule_out_below(seed)
            continue
        minimal = _minimal(oracle, [k for k in soft if k in clash], background)
        basis = _minimal(oracle, [k for k in background if k in (oracle.clash([*minimal, *background]) or ())], minimal)
        found.append(
            Conflict(tuple(m for m in members if m.key in minimal), tuple(m for m in members if m.key in basis))
        )
        subsets.rule_out_above([index[k] for k in minimal])
        if len(found) == limit:
            return Conflicts(tuple(found), subsets.largest() is None)
    return Conflicts(tuple(found), False)


def minimal_conflict(members: Sequence[Member]) -> Conflict | None:
    """One minimal conflict, or ``None``."""
    found = conflicts(members, 1).found
    return found[0] if found else None


def _minimal(oracle: Feasibility, keys: Collection[str], always: Collection[str]) -> set[str]:
    """The keys that remain when each is left out in turn, as long as a clash remains."""
    needed: list[str] = []
    rest = list(keys)
    while rest:
        left_out = rest.pop()
        clash = oracle.clash([*needed, *rest, *always])
        if clash is None:
            needed.append(left_out)
        else:
            rest = [key for key in rest if key in clash]
    return set(needed)
