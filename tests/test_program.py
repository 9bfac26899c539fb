"""Questions about a program, on small random programs of which all worlds can be listed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.solving.program import Program
from engine.terms import Fn

POINTS = ("a", "b", "c", "d")
OUTCOMES = ("wel", "niet")

# A rule derives "wel" from up to three choices, each with the answer that it needs.
conditions = st.dictionaries(st.sampled_from(POINTS), st.sampled_from(("ja", "nee")), max_size=3)
rules = st.lists(conditions, max_size=4)
World = dict[str, str]


def program_of(bodies: Sequence[World]) -> Program:
    text = [f"1 {{ gekozen({p}, ja); gekozen({p}, nee) }} 1." for p in POINTS]
    text += [", ".join(["wel :- keuzes", *(f"gekozen({p}, {v})" for p, v in body.items())]) + "." for body in bodies]
    text += ["niet :- not wel.", "wel :- nooit.", "#defined nooit/0.", "keuzes."]
    return Program(["\n".join(text)], [])


def outcome(world: World, bodies: Sequence[World]) -> str:
    return "wel" if any(body.items() <= world.items() for body in bodies) else "niet"


def worlds(fixed: World | None = None) -> Iterator[World]:
    for values in product(("ja", "nee"), repeat=len(POINTS)):
        world = dict(zip(POINTS, values, strict=True))
        if (fixed or {}).items() <= world.items():
            yield world


def choices_of(program: Program) -> dict[int, tuple[str, str]]:
    return {program.literal(Fn("gekozen", (Fn(p), Fn(v)))): (p, v) for p in POINTS for v in ("ja", "nee")}


@settings(max_examples=60)
@given(rules, conditions)
def test_certain_and_possible_are_those_of_all_worlds(bodies: list[World], fixed: World) -> None:
    program = program_of(bodies)
    atoms = [Fn(o) for o in OUTCOMES] + [Fn("gekozen", (Fn(p), Fn(v))) for p in POINTS for v in ("ja", "nee")]
    given_ = [program.literal(Fn("gekozen", (Fn(p), Fn(v)))) for p, v in fixed.items()]
    true = [{Fn(outcome(w, bodies)), *(Fn("gekozen", (Fn(p), Fn(v))) for p, v in w.items())} for w in worlds(fixed)]
    sure, maybe = program.consequences(atoms, given_)
    assert sure == set.intersection(*true)
    assert maybe == set.union(*true)


@settings(max_examples=60)
@given(rules)
def test_a_choice_is_deciding_if_two_worlds_that_differ_in_it_alone_differ_in_outcome(bodies: list[World]) -> None:
    program = program_of(bodies)
    choices = choices_of(program)
    points = [[literal for literal, (point, _) in choices.items() if point == p] for p in POINTS]
    found = program.deciding([program.literal(Fn(o)) for o in OUTCOMES], points)
    expected = {
        p for p in POINTS for w in worlds() if outcome({**w, p: "ja"}, bodies) != outcome({**w, p: "nee"}, bodies)
    }
    assert {p for p, does in zip(POINTS, found, strict=True) if does} == expected


@settings(max_examples=60)
@given(rules, st.sampled_from(OUTCOMES), st.permutations(POINTS), st.booleans())
def test_of_each_point_in_turn_the_first_option_that_fits_is_chosen(
    bodies: list[World], wanted: str, order: list[str], no_first: bool
) -> None:
    program = program_of(bodies)
    literal_of = {choice: literal for literal, choice in choices_of(program).items()}
    options = ("nee", "ja") if no_first else ("ja", "nee")
    left = [w for w in worlds() if outcome(w, bodies) == wanted]
    if not left:
        return
    expected: World = {}
    for point in order:
        value = options[0] if any(w[point] == options[0] for w in left) else options[1]
        expected[point] = value
        left = [w for w in left if w[point] == value]
    target = program.literal(Fn(wanted))
    chosen = program.choosing([target], [[literal_of[p, v] for v in options] for p in order])
    assert set(chosen) == {target, *(literal_of[choice] for choice in expected.items())}


@settings(max_examples=60)
@given(rules, st.sampled_from(OUTCOMES), st.dictionaries(st.sampled_from(POINTS), st.sampled_from(("ja", "nee"))))
def test_at_least_so_many_hold_in_every_world(bodies: list[World], wanted: str, counted: World) -> None:
    program = program_of(bodies)
    left = [w for w in worlds() if outcome(w, bodies) == wanted]
    if not left:
        return
    literals = [literal for literal, (p, v) in choices_of(program).items() if counted.get(p) == v]
    fewest = min(sum(w[p] == v for p, v in counted.items()) for w in left)
    found = program.at_least(literals, [program.literal(Fn(wanted))])
    assert min(fewest, 1) <= found <= fewest


@settings(max_examples=60)
@given(rules, st.sampled_from(OUTCOMES))
def test_reasons_are_minimal_and_complete(bodies: list[World], wanted: str) -> None:
    program = program_of(bodies)
    choices = choices_of(program)

    def forces(reason: World) -> bool:
        return all(outcome(w, bodies) == wanted for w in worlds(reason))

    found = program.minimal_reasons(program.literal(Fn(wanted)), list(choices), [], [], limit=100)
    reasons = [dict(choices[c] for (c,) in reason) for reason in found]
    assert all(forces(r) for r in reasons)
    assert not any(forces({p: v for p, v in r.items() if p != q}) for r in reasons for q in r)
    for world in worlds():
        assert any(r.items() <= world.items() for r in reasons) == (outcome(world, bodies) == wanted)


@given(rules, st.sampled_from(OUTCOMES), st.sampled_from((0, 1, 2, len(list(worlds())))))
def test_the_worlds_of_an_outcome_are_those_of_its_reasons_or_there_are_too_many(
    bodies: list[World], wanted: str, most: int
) -> None:
    program = program_of(bodies)
    choices = choices_of(program)
    expected = [w for w in worlds() if outcome(w, bodies) == wanted]
    found = program.every_reason(program.literal(Fn(wanted)), list(choices), most)
    if found is None:
        assert 0 <= most < len(expected)
        return
    reasons = [dict(choices[c] for c in reason) for reason in found]
    assert len(reasons) <= most
    assert [w for w in worlds() if any(r.items() <= w.items() for r in reasons)] == expected
    assert all(w in expected for r in reasons for w in worlds(r))
    for reason in reasons:
        for left_out in reason:
            assert any(w not in expected for w in worlds({p: v for p, v in reason.items() if p != left_out}))


@pytest.mark.parametrize(("choices", "reason"), [("abcd", ["b"]), ("bacd", ["a"])])
def test_of_two_reasons_that_both_hold_the_choice_that_is_named_last_is_kept(choices: str, reason: list[str]) -> None:
    program = program_of([{"a": "ja"}, {"b": "ja"}])
    named = choices_of(program)
    order = sorted(named, key=lambda literal: choices.index(named[literal][0]))
    normal = [literal for literal, (_, value) in named.items() if value == "ja"]
    (found,) = program.minimal_reasons(program.literal(Fn("wel")), order, normal, [], limit=1)
    assert [named[c][0] for (c,) in found] == reason


SCALES = ("x", "y")
STEPS = range(4)
Box = dict[str, tuple[int, int]]
boxes = st.lists(
    st.dictionaries(st.sampled_from(SCALES), st.tuples(st.sampled_from(STEPS), st.sampled_from(STEPS)), max_size=2),
    max_size=3,
)


def on_scales(found: Sequence[Box]) -> Program:
    text = [f"1 {{ gekozen({s}, 0..{STEPS[-1]}) }} 1." for s in SCALES]
    for box in found:
        inside = (f"gekozen({s}, {s.upper()}), {lo} <= {s.upper()}, {s.upper()} <= {hi}" for s, (lo, hi) in box.items())
        text.append(", ".join(["wel :- keuzes", *inside]) + ".")
    return Program(["\n".join([*text, "wel :- nooit.", "#defined nooit/0.", "keuzes."])], [])


@settings(max_examples=100)
@given(boxes)
def test_a_choice_on_a_scale_is_given_with_all_next_to_it_that_do_as_well(found: list[Box]) -> None:
    program = on_scales(found)
    scales = {s: [program.literal(Fn("gekozen", (Fn(s), v))) for v in STEPS] for s in SCALES}
    place = {literal: (s, v) for s, each in scales.items() for v, literal in enumerate(each)}
    reasons = [
        {place[part[0]][0]: [place[c][1] for c in part] for part in reason}
        for reason in program.minimal_reasons(
            program.literal(Fn("wel")), list(place), [], [], limit=100, scales=list(scales.values())
        )
    ]
    wel = {
        (x, y)
        for x, y in product(STEPS, STEPS)
        if any(all(lo <= {"x": x, "y": y}[s] <= hi for s, (lo, hi) in box.items()) for box in found)
    }

    def covered(reason: dict[str, list[int]]) -> set[tuple[int, int]]:
        return set(product(reason.get("x", STEPS), reason.get("y", STEPS)))

    assert set().union(*map(covered, reasons)) == wel
    for reason in reasons:
        assert covered(reason) <= wel
        for scale, values in reason.items():
            assert values == list(range(values[0], values[-1] + 1))
            assert not covered({s: v for s, v in reason.items() if s != scale}) <= wel
        last = next(reversed(reason), "")  # the last to be widened takes in all that it can
        for more in {reason[last][0] - 1, reason[last][-1] + 1} & set(STEPS) if last else ():
            assert not covered({**reason, last: [*reason[last], more]}) <= wel


def test_a_part_of_a_program_holds_only_its_own_atoms() -> None:
    program = program_of([{"a": "ja"}])
    part = program.part(lambda atom: atom.name != "gekozen" or atom.args[0] == Fn("a"))
    own, other = (Fn("gekozen", (Fn(point), Fn("ja"))) for point in "ab")
    assert other in program.atoms("gekozen", 2) and other in program.every_atom() and program.may_hold(other)
    assert own in part.atoms("gekozen", 2) and own in part.every_atom() and part.may_hold(own)
    assert other not in part.atoms("gekozen", 2) and other not in part.every_atom() and not part.may_hold(other)
    both = [program.literal(own), program.literal(other)]
    assert {own, other} <= (program.world(both) or set())
    assert own in (world := part.world(both) or frozenset()) and other not in world


def test_a_text_that_is_no_program_is_refused_and_nothing_ends() -> None:
    with pytest.raises(RuntimeError, match="syntax error"):
        Program(["geen programma"], [])
