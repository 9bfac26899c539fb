"""Questions under many assumptions: which of them already contradict each other, and which fit together."""

from __future__ import annotations

from collections.abc import Callable, Sequence

Satisfiable = Callable[[Sequence[int]], bool]
Core = Callable[[Sequence[int]], list[int] | None]


def minimal_core(satisfiable: Satisfiable, fixed: Sequence[int], candidates: Sequence[int]) -> list[int]:
    """A subset of the candidates that with ``fixed`` is unsatisfiable, and of which none can be left out.

    QuickXplain: it halves, so its cost grows with the size of the core, not of the candidates. The candidates
    together with ``fixed`` must be unsatisfiable. Empty if ``fixed`` is unsatisfiable by itself.
    """

    def explain(background: list[int], changed: bool, rest: list[int]) -> list[int]:
        if changed and not satisfiable(background):
            return []
        if len(rest) == 1:
            return rest
        half = len(rest) // 2
        first, second = rest[:half], rest[half:]
        from_second = explain([*background, *first], bool(first), second)
        from_first = explain([*background, *from_second], bool(from_second), first)
        return [*from_first, *from_second]

    if not candidates or not satisfiable(list(fixed)):
        return []
    return explain(list(fixed), False, list(candidates))


def preferred_core(core: Core, fixed: Sequence[int], candidates: Sequence[int]) -> list[int]:
    """The same, in as many questions as the answer is long and a few: each contradiction shows what to ask next.

    ``core`` gives a contradictory part of assumptions, ``None`` if there is none. Which part it comes upon makes no
    difference: the last candidates are done without wherever that can be, as `minimal_core` does.
    """
    order = list(dict.fromkeys(c for c in candidates if c not in set(fixed)))
    place = {candidate: number for number, candidate in enumerate(order)}
    needed: list[int] = []
    clash = core([*fixed, *order])
    assert clash is not None, "the candidates are contradictory"
    while doubtful := [c for c in clash if c in place and c not in needed]:
        last = max(doubtful, key=place.__getitem__)
        smaller = core([*fixed, *needed, *order[: place[last]]])
        if smaller is None:
            needed.append(last)
        else:
            clash = smaller
    return sorted(needed, key=place.__getitem__)


def fitting(core: Core, fixed: Sequence[int], candidates: Sequence[int]) -> list[int]:
    """The candidates that fit with ``fixed`` when each is added in turn to those before it that fit.

    One question if all fit, and one or two for each that does not. ``fixed`` must be satisfiable.
    """
    found: list[int] = []
    left = list(candidates)
    while (clash := core([*fixed, *found, *left])) is not None:
        among = set(clash)
        while len(against := [c for c in left if c in among]) > 1:
            before = left[: left.index(against[-1])]
            smaller = core([*fixed, *found, *before])
            if smaller is None:  # so the last is the first that does not fit
                found += before
                left = left[len(before) :]
                break
            among = set(smaller) - set(left[len(before) :])
        assert against, "what is fixed leaves a world"
        left = [c for c in left if c != against[-1]]
    return [*found, *left]
