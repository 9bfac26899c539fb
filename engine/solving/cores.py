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


def some_core(core: Core, fixed: Sequence[int], candidates: Sequence[int]) -> list[int]:
    """Like `minimal_core`, but whichever the solver comes upon: with few candidates that takes fewer questions.

    ``core`` gives a contradictory part of assumptions, ``None`` if there is none.
    """
    needed: list[int] = []
    rest = list(candidates)
    while rest:
        candidate = rest.pop()
        smaller = core([*fixed, *needed, *rest])
        if smaller is None:
            needed.insert(0, candidate)
        else:
            rest = [c for c in rest if c in set(smaller)]
    return needed


def fitting(satisfiable: Satisfiable, fixed: Sequence[int], candidates: Sequence[int]) -> list[int]:
    """The candidates that fit with ``fixed`` when each is added in turn to those before it that fit.

    It halves as well: where all fit, one question is enough. ``fixed`` must be satisfiable.
    """
    found: list[int] = []

    def add(block: Sequence[int]) -> None:
        if satisfiable([*fixed, *found, *block]):
            found.extend(block)
        elif len(block) > 1:
            half = len(block) // 2
            add(block[:half])
            add(block[half:])

    if candidates:
        add(candidates)
    return found
