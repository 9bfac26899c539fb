"""What an unknown number, date or moment is said to be: a region between limits, told exactly."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.analysis.values import NUMBERS
from engine.facts.encoding import Origin, encode
from engine.formats.reading import DossierFile
from engine.knowledge.folders import KB_ROOT
from engine.outcome.assessment import Assessment, headline
from engine.outcome.case import Case, Choice
from engine.outcome.position import Position
from engine.repair.applying import model_value
from engine.repair.changes import NONE, change_points
from engine.solving.program import Program
from engine.terms import Fn, Value
from engine.whatif.editing import Edit, edited
from engine.wording.limits import Edge, alone, around, beside, limits_of
from engine.wording.names import Names
from engine.wording.story import names_of
from tests.answer_samples import ACCOUNTS, PARTY, judged, opened, with_values
from tests.repair_samples import EXAMPLES

ABOUT = (Fn("aantal"), "D")
limits = st.lists(st.tuples(st.sampled_from(("ondergrens", "bovengrens")), st.integers(0, 12)), min_size=1, max_size=4)


def edges(found: Sequence[tuple[str, Value]]) -> Program:
    kinds = ("ondergrens", "bovengrens", "telwaarde")
    return Program([f"#defined {k}/3." for k in kinds], [Fn(kind, (*ABOUT, limit)) for kind, limit in found])


@given(limits, st.integers(-2, 15), st.integers(-2, 15))
def test_two_values_are_in_one_region_if_no_limit_tells_them_apart(
    found: list[tuple[str, int]], one: int, other: int
) -> None:
    known = limits_of(edges(found))[ABOUT]  # type: ignore[index]
    apart = any((one >= n) != (other >= n) if kind == "ondergrens" else (one > n) != (other > n) for kind, n in found)
    assert apart == (around(known, one, one) != around(known, other, other))


@given(limits, st.integers(-2, 15))
def test_the_words_for_a_region_say_what_lies_in_it(found: list[tuple[str, int]], value: int) -> None:
    known = limits_of(edges(found))[ABOUT]  # type: ignore[index]
    since, until = around(known, value, value)
    says = {"ten minste": int.__ge__, "meer dan": int.__gt__, "minder dan": int.__lt__, "ten hoogste": int.__le__}

    def within(other: int) -> bool:
        here = [] if since is None else [says[since.since("getal")](other, since.limit)]
        return all(here + ([] if until is None else [says[until.until("getal")](other, until.limit)]))

    inside = [other for other in range(-3, 17) if within(other)]
    assert inside == [other for other in range(-3, 17) if around(known, other, other) == (since, until)]
    assert (since is not None and until is not None and alone(since, until)) == (inside == [value])


def test_before_the_lowest_moment_that_counts_nothing_counts() -> None:
    noon, later = Fn("moment", (739713, 43200)), Fn("moment", (739713, 43201))
    known = limits_of(edges([("telwaarde", later), ("telwaarde", noon), ("telwaarde", Fn("geen"))]))[ABOUT]  # type: ignore[index]
    assert [edge.limit for edge in known] == [later]
    assert around(known, noon, noon) == (None, known[0])


def test_a_value_to_be_reached_is_told_by_the_limit_it_lies_at() -> None:
    known = limits_of(edges([("ondergrens", 10), ("bovengrens", 10), ("bovengrens", 12)]))[ABOUT]  # type: ignore[index]
    told = [[(e.since if after else e.until)("getal") for e, after in beside(known, n)] for n in (9, 10, 12, 14)]
    assert told == [["minder dan"], ["ten hoogste", "ten minste"], ["ten hoogste"], []]


def without(*path: str | int) -> tuple[Case, Assessment]:
    file = opened(KB_ROOT / "groningen_hsj_2026" / "voorbeelden" / "noorderlicht.json")
    return judged(file, with_values(file, {path: None}))


def told(names: Names, choice: Choice) -> str:
    return names.answer(choice) if choice.kind == "onbekend" else str(choice.option)


def test_what_an_unknown_date_can_be() -> None:
    """A day in the month that is 24 months back hangs on K-61: only whole months, or days as well."""
    case, assessment = without(*PARTY, "gedragsverklaring_aanbesteden", "datum")
    names = names_of(case)
    (missing,) = assessment.missing
    assert [(names.answer(choice), outcomes) for choice, outcomes in missing.outcomes] == [
        ("vóór 11 mei 2024", ("kan_worden_uitgesloten",)),
        ("op of na 11 mei 2024", ("geschikt",)),
    ]
    assert {(a.outcome, *(told(names, c) for c in a.depends_on)) for a in assessment.alternatives} == {
        ("geschikt", "op of na 11 mei 2024"),
        ("geschikt", "hele_maanden", "op of na 1 mei 2024"),
        ("kan_worden_uitgesloten", "vóór 1 mei 2024"),
        ("kan_worden_uitgesloten", "terug", "vóór 11 mei 2024"),
        ("kan_worden_uitgesloten", "vooruit", "vóór 11 mei 2024"),
    }


def test_an_unknown_moment_is_told_by_until_when_it_is_in_time() -> None:
    """It was received too late, so that it counts when it was sent; what was received in time was sent in time."""
    file = opened(KB_ROOT / "groningen_hsj_2026" / "voorbeelden" / "noorderlicht.json")
    case, assessment = judged(file, with_values(file, {("verzonden",): None, ("ontvangen",): "2026-04-07T12:05:00"}))
    names = names_of(case)
    assert {(a.outcome, *(told(names, c) for c in a.depends_on)) for a in assessment.alternatives} == {
        ("geschikt", "verzending", "minuut", "vóór 7 april 2026 om 12:01 uur"),
        ("geschikt", "verzending", "vóór 7 april 2026 om 12:00:01"),
    }


@pytest.mark.parametrize(
    ("unknown", "told_as"),
    [
        (
            ("ontvangen", "verzonden"),
            [
                ("vóór 6 januari 2025", ("kan_worden_uitgesloten", "niet_in_behandeling")),
                (
                    "op of na 6 januari 2025 en vóór 7 april 2025",
                    ("geschikt", "kan_worden_uitgesloten", "niet_in_behandeling"),
                ),
                ("op of na 7 april 2025", ("geschikt", "niet_in_behandeling")),
            ],
        ),
        (
            ("ontvangen",),
            [
                ("vóór 7 april 2025", ("kan_worden_uitgesloten", "niet_in_behandeling")),
                ("op of na 7 april 2025", ("geschikt", "niet_in_behandeling")),
            ],
        ),
    ],
)
def test_a_request_of_which_nothing_is_known_may_have_come_in_since_the_announcement(
    unknown: Sequence[str], told_as: list[tuple[str, tuple[str, ...]]]
) -> None:
    """Then a statement that is too old for the day of the closing may have been young enough; once sent it may not."""
    file = opened()
    day = (*ACCOUNTS, "datum_controleverklaring")
    case, assessment = judged(file, with_values(file, {day: None} | {(moment,): None for moment in unknown}))
    (of_the_day,) = (m.outcomes for m in assessment.missing if m.atom.args[0] == Fn("datum_controleverklaring"))
    assert [(names_of(case).answer(choice), outcomes) for choice, outcomes in of_the_day] == told_as


def test_that_no_term_was_named_is_apart_from_a_short_one() -> None:
    """The clearance came after ten days: in time if no term was named, as then it is fourteen days."""
    case, assessment = without(*PARTY, "gedragsverklaring_aanbesteden", "genoemde_termijn")
    (missing,) = assessment.missing
    assert [(names_of(case).answer(choice), outcomes) for choice, outcomes in missing.outcomes] == [
        ("ten hoogste 0 dagen", ("geschikt",)),
        ("meer dan 0 dagen en minder dan 10 dagen", ("uitgesloten",)),
        ("ten minste 10 dagen", ("geschikt",)),
    ]


def some_value(choice: Choice, edges: Sequence[Edge], random: Random) -> Value:
    """Some value in the region that a choice of an unknown fact stands for."""
    since, until = around(edges, choice.option, choice.option if choice.last is None else choice.last)
    if not isinstance(choice.option, int):
        return Fn("moment", since.first) if since else choice.option
    least = since.first[0] if since else choice.option - (random.randrange(300) if choice.option > 300 else 0)
    most = until.first[0] - 1 if until else choice.option + random.randrange(300)
    return random.randint(least, max(least, most))


def with_one_struck_out(random: Random) -> tuple[DossierFile, Origin]:
    """An example, and a number, date or moment in it."""
    while True:
        file = opened(random.choice(EXAMPLES))
        points = change_points(encode(file.dossier, file.knowledge.vocabulary), lambda field: field.type in NUMBERS)
        if known := [p.origin for p in points if p.current != NONE and isinstance(p.origin.path[-1], str)]:
            return file, random.choice(known)


@pytest.mark.parametrize("seed", range(4))
def test_an_outcome_holds_for_every_value_in_the_region_that_is_told(seed: int) -> None:
    random = Random(seed)
    tried = 0
    while tried < 8:
        file, origin = with_one_struck_out(random)
        case, assessment = judged(file, edited(file.dossier, [Edit(origin.path)]))
        edges = names_of(case).limits
        for alternative in assessment.alternatives:
            unknown = [c for c in alternative.depends_on if c.kind == "onbekend"]
            points = [c.point for c in unknown if isinstance(c.point, Fn)]
            if [p.args for p in points] != [(Fn(origin.field.name), origin.entity)]:
                continue  # whether a norm is met, which is no value to fill in
            value = some_value(unknown[0], edges.get(points[0].args, ()), random)
            fixed = [
                {c.id: str(c.option) for c in alternative.depends_on if c.kind == k} for k in ("lezing", "bevoegdheid")
            ]
            filled = edited(file.dossier, [Edit(origin.path, model_value(origin.field, value))])
            again, _ = judged(file, filled, Position("", *fixed))
            found = headline(again, assessment.dossier).possible
            assert [str(each.args[-1]) for each in found] == [alternative.outcome], (origin.path, value, fixed)
            tried += 1


def test_words_that_do_as_well_are_told_one_by_one() -> None:
    case, assessment = without("kanaal")
    names = names_of(case)
    assert {(a.outcome, *(told(names, c) for c in a.depends_on)) for a in assessment.alternatives} == {
        ("geschikt", "platform"),
        *(("niet_in_behandeling", way) for way in ("e-mail", "post", "een andere weg")),
    }
