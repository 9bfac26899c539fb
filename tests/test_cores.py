"""Contradictory assumptions and sets of changes, on small cases where everything can be tried."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import product

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from engine.solving.cores import fitting, minimal_core, preferred_core
from engine.solving.hitting import Assignment, ChangeSpace, Step

# --- assumptions ------------------------------------------------------------------

Clash = frozenset[int]
clashes = st.lists(st.frozensets(st.integers(1, 8), max_size=3), max_size=5)
orders = st.permutations(range(1, 9))
fixings = st.frozensets(st.integers(1, 8), max_size=3)


def asking(known: Sequence[Clash]) -> Callable[[Sequence[int]], bool]:
    """Whether assumptions leave a world, when these cannot hold together."""
    return lambda assumed: not any(clash <= set(assumed) for clash in known)


def is_minimal(ask: Callable[[Sequence[int]], bool], fixed: Iterable[int], core: Sequence[int]) -> bool:
    return not ask([*fixed, *core]) and all(ask([*fixed, *(c for c in core if c != out)]) for out in core)


@settings(max_examples=150)
@given(clashes, fixings, orders)
def test_a_core_is_minimal_and_does_without_the_last_candidates(
    known: list[Clash], fixed: Clash, order: list[int]
) -> None:
    ask, candidates = asking(known), [c for c in order if c not in fixed]
    assume(not ask([*fixed, *candidates]))
    core = minimal_core(ask, list(fixed), candidates)
    assert is_minimal(ask, fixed, core)
    assert core == [c for c in candidates if c in core]
    enough = next(n for n in range(len(candidates) + 1) if not ask([*fixed, *candidates[:n]]))
    assert core[-1:] == (candidates[enough - 1 : enough] if enough else [])


def cores_of(
    known: Sequence[Clash], choose: Callable[[list[Clash]], Clash]
) -> Callable[[Sequence[int]], list[int] | None]:
    """A contradictory part of assumptions: one of the known clashes, and never all of what is assumed for nothing."""

    def core(assumed: Sequence[int]) -> list[int] | None:
        here = [clash for clash in known if clash <= set(assumed)]
        return [a for a in assumed if a in choose(here)] if here else None

    return core


@settings(max_examples=300)
@given(clashes, fixings, orders, st.sampled_from([min, max]))
def test_what_the_solver_comes_upon_makes_no_difference_to_a_core(
    known: list[Clash], fixed: Clash, order: list[int], pick: Callable[..., Clash]
) -> None:
    ask, candidates = asking(known), [c for c in order if c not in fixed]
    assume(not ask([*fixed, *candidates]))
    core = cores_of(known, lambda here: pick(here, key=sorted))
    assert preferred_core(core, list(fixed), candidates) == minimal_core(ask, list(fixed), candidates)
    repeated = [*candidates, *fixed, *candidates[:2]]
    assert preferred_core(core, list(fixed), repeated) == preferred_core(core, list(fixed), candidates)


@settings(max_examples=300)
@given(clashes, fixings, orders, st.sampled_from([min, max]))
def test_what_fits_is_what_fits_one_by_one(
    known: list[Clash], fixed: Clash, order: list[int], pick: Callable[..., Clash]
) -> None:
    ask, candidates = asking(known), [c for c in order if c not in fixed]
    assume(ask(list(fixed)))
    kept: list[int] = []
    for candidate in candidates:
        kept += [candidate] if ask([*fixed, *kept, candidate]) else []
    assert fitting(cores_of(known, lambda here: pick(here, key=sorted)), list(fixed), candidates) == kept


# --- sets of changes --------------------------------------------------------------

Points = list[list[Step]]
points_ = st.lists(st.lists(st.builds(Step, st.integers(0, 1), st.integers(1, 3)), max_size=3), min_size=1, max_size=3)
sizes = st.integers(0, 3)


def every(points: Points) -> list[Assignment]:
    return [dict(enumerate(options)) for options in product(*(range(len(steps) + 1) for steps in points))]


def changed(assignment: Assignment) -> list[tuple[int, int]]:
    return [(point, option) for point, option in assignment.items() if option]


def distance(points: Points, assignment: Assignment) -> int:
    return sum(points[point][option - 1].rank - 1 for point, option in changed(assignment))


def all_of(space: ChangeSpace) -> Iterator[Assignment]:
    """Every assignment that is left, each refused when it has come."""
    while (found := space.smallest()) is not None:
        yield found
        space.refuse(found)


def same(found: Iterable[Assignment], expected: Iterable[Assignment]) -> bool:
    return sorted(map(sorted, (a.items() for a in found))) == sorted(map(sorted, (a.items() for a in expected)))


@settings(max_examples=100)
@given(points_, sizes)
def test_changes_come_fewest_and_nearest_first_and_each_once(points: Points, largest: int) -> None:
    found = list(all_of(ChangeSpace(points, largest)))
    assert same(found, [a for a in every(points) if len(changed(a)) <= largest])
    far = [(len(changed(a)), distance(points, a)) for a in found]
    assert far == sorted(far)


@settings(max_examples=100)
@given(points_, sizes, st.data())
def test_what_fails_or_is_used_does_not_come_again(points: Points, largest: int, data: st.DataObject) -> None:
    options = st.sampled_from(every(points))
    refused = dict(list(data.draw(options).items())[: data.draw(st.integers(1, 3))])
    used = data.draw(options)
    required = list(data.draw(options).items())
    space = ChangeSpace(points, largest)
    space.refuse(refused)
    space.use(used)
    space.require(required)

    def goes_as_far(assignment: Assignment, point: int, option: int) -> bool:
        taken = assignment[point]
        return taken > 0 and points[point][taken - 1].reaches(points[point][option - 1])

    def is_left(assignment: Assignment) -> bool:
        return (
            len(changed(assignment)) <= largest
            and not refused.items() <= assignment.items()
            and not all(goes_as_far(assignment, *change) for change in changed(used))
            and any(assignment[point] == option for point, option in required)
        )

    assert same(all_of(space), filter(is_left, every(points)))


def test_an_option_reaches_what_lies_before_it_in_its_own_direction() -> None:
    assert Step(0, 2).reaches(Step(0, 1)) and Step(0, 1).reaches(Step(0, 1))
    assert not Step(0, 1).reaches(Step(0, 2))
    assert not Step(1, 2).reaches(Step(0, 1))
