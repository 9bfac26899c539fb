"""What an unknown number, date or moment is said to be: a region between limits, told exactly."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from engine.knowledge.folders import KB_ROOT
from engine.outcome.assessment import Assessment
from engine.outcome.case import Case, Choice
from engine.solving.program import Program
from engine.terms import Fn, Value
from engine.wording.limits import alone, around, beside, limits_of
from engine.wording.names import Names
from engine.wording.story import names_of
from tests.answer_samples import PARTY, judged, opened, with_values

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


def test_an_unknown_moment_is_told_by_when_it_begins_to_be_too_late() -> None:
    case, assessment = without("verzonden")
    names = names_of(case)
    assert {(a.outcome, *(told(names, c) for c in a.depends_on)) for a in assessment.alternatives} == {
        ("niet_in_behandeling", "verzending", "seconde", "vanaf 7 april 2026 om 12:00:01"),
        ("niet_in_behandeling", "verzending", "vanaf 7 april 2026 om 12:01 uur"),
    }
