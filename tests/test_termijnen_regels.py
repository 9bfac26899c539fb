"""The rules about terms, with terms that no document has: short ones, in working days, back in time, beyond a limit.

Every last day is written down by hand, and nothing may follow beside it. Of the year 2026: Good Friday is 3 April,
Easter 5 and 6 April, Whit Monday 25 May.
"""

from __future__ import annotations

from datetime import date

import pytest

from engine.knowledge.base import load
from engine.planning.derivation import PART
from engine.solving.program import Program
from engine.terms import Fn

PROCEDURE = "zhz_openhouse_2019"
Ends = dict[str, str]
TERMS: dict[str, tuple[str, str, str, Ends]] = {
    # name: first day, length, what else is said of it, and per regime the last day
    "drie_dagen": ("2026-04-02", "3,dagen", "regime_van(T,atw)", {"atw": "2026-04-08"}),
    "twee_dagen": ("2026-04-02", "2,dagen", "regime_van(T,atw)", {"atw": "2026-04-07"}),
    "drie_dagen_tot_de_tweede_werkdag": ("2026-03-05", "3,dagen", "regime_van(T,atw)", {"atw": "2026-03-09"}),
    "drie_dagen_wacht": ("2026-04-02", "3,dagen", "regime_van(T,aanbestedingswet)", {"aanbestedingswet": "2026-04-08"}),
    "twee_dagen_wacht": ("2026-04-02", "2,dagen", "regime_van(T,aanbestedingswet)", {"aanbestedingswet": "2026-04-07"}),
    "twee_dagen_eu": ("2026-04-02", "2,dagen", "europees(T)", {"eu": "2026-04-08"}),
    "een_dag_eu": ("2026-04-02", "1,dagen", "europees(T)", {"eu": "2026-04-07"}),
    "drie_dagen_letterlijk": ("2026-04-02", "3,dagen", "regime_van(T,document)", {"document": "2026-04-05"}),
    "drie_dagen_terug": ("2026-04-07", "3,dagen", "terug(T). regime_van(T,atw)", {"atw": "2026-04-04"}),
    "drie_dagen_terug_wacht": (
        "2026-04-07", "3,dagen", "terug(T). regime_van(T,aanbestedingswet)", {"aanbestedingswet": "2026-04-04"},
    ),
    "drie_dagen_terug_eu": ("2026-04-07", "3,dagen", "terug(T). europees(T)", {"eu": "2026-04-04"}),
    "eerste_dag_telt": (
        "2026-03-02", "3,dagen", "eerste_dag_telt(T). regime_van(T,document)", {"document": "2026-03-04"},
    ),
    "eerste_dag_telt_atw": ("2026-03-02", "3,dagen", "eerste_dag_telt(T). regime_van(T,atw)", {"atw": "2026-03-04"}),
    "eerste_dag_telt_niet_eu": ("2026-03-02", "3,dagen", "eerste_dag_telt(T). europees(T)", {"eu": "2026-03-05"}),
    "eerste_dag_telt_terug": (
        "2026-03-06", "3,dagen", "terug(T). eerste_dag_telt(T). regime_van(T,document)", {"document": "2026-03-04"},
    ),
    "eerste_dag_telt_maanden_terug": (
        "2026-07-05", "3,maanden", "terug(T). eerste_dag_telt(T). regime_van(T,document)", {"document": "2026-04-06"},
    ),
    "negentig_dagen": ("2026-01-05", "90,dagen", "regime_van(T,atw)", {"atw": "2026-04-07"}),
    "meer_dan_negentig_dagen": ("2026-01-04", "91,dagen", "regime_van(T,atw)", {"atw": "2026-04-05"}),
    "meer_dan_negentig_dagen_wacht": (
        "2026-01-04", "91,dagen", "regime_van(T,aanbestedingswet)", {"aanbestedingswet": "2026-04-05"},
    ),
    "twaalf_weken": ("2026-01-11", "12,weken", "regime_van(T,atw)", {"atw": "2026-04-07"}),
    "dertien_weken": ("2026-01-04", "13,weken", "regime_van(T,atw)", {"atw": "2026-04-05"}),
    "drie_maanden": ("2026-01-05", "3,maanden", "regime_van(T,atw)", {"atw": "2026-04-07"}),
    "andere_drie_maanden": ("2026-02-10", "3,maanden", "regime_van(T,document)", {"document": "2026-05-10"}),
    "vier_maanden": ("2025-12-05", "4,maanden", "regime_van(T,atw)", {"atw": "2026-04-05"}),
    "drie_maanden_terug": ("2026-07-05", "3,maanden", "terug(T). regime_van(T,document)", {"document": "2026-04-05"}),
    "een_jaar": ("2025-04-05", "1,jaren", "regime_van(T,atw)", {"atw": "2026-04-05"}),
    "een_jaar_eu": ("2025-04-05", "1,jaren", "europees(T)", {"eu": "2026-04-07"}),
    "een_jaar_terug": ("2027-04-05", "1,jaren", "terug(T). regime_van(T,document)", {"document": "2026-04-05"}),
    "tot_het_eind_van_de_maand": ("2026-01-31", "1,maanden", "regime_van(T,document)", {"document": "2026-02-28"}),
    "met_een_eigen_regel": (
        "2026-03-31", "1,maanden", "terug(T). eigen_maandregel(T). maandregel(T,vooruit). regime_van(T,document)",
        {"document": "2026-03-01"},
    ),
    "vijf_werkdagen": ("2026-04-02", "5,werkdagen", "regime_van(T,document)", {"document": "2026-04-13"}),
    "vijf_werkdagen_met_de_eerste": (
        "2026-04-02", "5,werkdagen", "eerste_dag_telt(T). regime_van(T,document)", {"document": "2026-04-10"},
    ),
    "werkdagen_terug": ("2026-04-02", "5,werkdagen", "terug(T). regime_van(T,document)", {}),
    "afgesproken": (
        "2026-05-05", "20,dagen", "contractueel(T). regime_volgens(T,atw)",
        {"document": "2026-05-25", "atw": "2026-05-26", "eu": "2026-05-26"},
    ),
    "afgesproken_terug": (
        "2026-04-07", "6,weken", "contractueel(T). terug(T). regime_volgens(T,atw)", {"document": "2026-02-24"},
    ),
}  # fmt: skip
HOLDS = {"afgesproken": "atw", "afgesproken_terug": "document"}
"""The regime of those that could be under several."""


def _day(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def _world(facts: str) -> frozenset[Fn]:
    knowledge = load(PROCEDURE, PART)
    world = Program((*knowledge.program, facts), knowledge.facts).world([])
    assert world is not None
    return world


def _term(name: str, first: str, length: str, more: str = "regime_van(T,document)") -> str:
    year, month, day = map(int, first.split("-"))
    return f"""
        op(van_{name}, "{name}", datum({year},{month},{day})). gebeurtenis(van_{name}, "van {name}").
        termijn({name}, "{name}", van_{name}, tot_{name}). gebeurtenis(tot_{name}, "tot {name}").
        lengte({name},{length}). {more.replace("(T", f"({name}")}.
    """


@pytest.fixture(scope="module")
def world() -> frozenset[Fn]:
    return _world("".join(_term(name, first, length, more) for name, (first, length, more, _) in TERMS.items()))


@pytest.mark.parametrize("name", TERMS)
def test_the_last_day_under_each_regime_and_no_other(world: frozenset[Fn], name: str) -> None:
    found = {(str(a.args[1]), a.args[2]) for a in world if a.name == "einde_onder" and str(a.args[0]) == name}
    ends = TERMS[name][3]
    assert found == {(regime, _day(end)) for regime, end in ends.items()}
    holds = {str(a.args[1]) for a in world if a.name == "onder" and str(a.args[0]) == name}
    assert holds == ({HOLDS[name]} if name in HOLDS else {*ends} or {"document"})
    last = {a.args[1] for a in world if a.name == "dag_van" and str(a.args[0]) == f"tot_{name}"}
    assert last == {_day(end) for regime, end in ends.items() if regime in holds}


def _found(kind: str, facts: str) -> set[Fn]:
    return {a for a in _world(facts) if a.name == "blijkt" and str(a.args[0]) == kind}


@pytest.mark.parametrize(("begins", "gap"), [("2026-03-22", False), ("2026-03-23", False), ("2026-03-24", True)])
def test_between_two_bindings_is_a_day_on_which_nobody_is_bound(begins: str, gap: bool) -> None:
    terms = _term("a", "2026-03-02", "20,dagen") + _term("b", begins, "20,dagen")
    assert bool(_found("gat", terms + "binding(a). binding(b).")) is gap


@pytest.mark.parametrize(("answer", "lapses", "too_late"), [(21, 20, True), (20, 20, False), (19, 20, False)])
def test_an_answer_can_come_after_a_right_has_lapsed(answer: int, lapses: int, too_late: bool) -> None:
    terms = _term("a", "2026-03-02", f"{answer},dagen") + _term("b", "2026-03-02", f"{lapses},dagen")
    assert bool(_found("klacht_te_laat", terms + "antwoord(a,iets). verval(b,iets).")) is too_late
    assert not _found("klacht_te_laat", terms + "antwoord(a,iets). verval(b,iets_anders).")


@pytest.mark.parametrize(("length", "sooner"), [(20, True), (15, True), (14, False), (10, False)])
def test_a_judgment_can_make_a_binding_end_sooner_when_it_comes_early(length: int, sooner: bool) -> None:
    terms = _term("a", "2026-03-02", f"{length},dagen") + 'termijn(b,"b",uitspraak,later). lengte(b,14,dagen).'
    assert bool(_found("vroege_uitspraak", terms + "verlenging(a,b). verlenging_volgens(b,langste).")) is sooner


@pytest.mark.parametrize(
    ("judgment", "reading", "end"),
    [
        ("", "langste", "2026-03-22"),
        ("2026-03-05", "langste", "2026-03-22"),
        ("2026-03-05", "letterlijk", "2026-03-19"),
        ("2026-03-08", "langste", "2026-03-22"),
        ("2026-03-10", "langste", "2026-03-24"),
        ("2026-03-10", "letterlijk", "2026-03-24"),
    ],
)
def test_a_judgment_makes_a_binding_longer(judgment: str, reading: str, end: str) -> None:
    given = f"gegeven(uitspraak,{_day(judgment)})." if judgment else ""
    facts = (
        _term("a", "2026-03-02", "20,dagen")
        + _term("anders", "2026-03-02", "30,dagen")
        + f"""
        termijn(b,"b",uitspraak,later). lengte(b,14,dagen). regime_van(b,document).
        verlenging(a,b). verlenging_volgens(b,{reading}). {given}
        termijn(c,"c",arrest,nog_later). lengte(c,1,dagen). regime_van(c,document).
        verlenging(anders,c). verlenging_volgens(c,langste). gegeven(arrest,{_day("2026-03-03")}).
    """
    )
    days = {(str(a.args[0]), a.args[1]) for a in _world(facts) if a.name == "dag_van"}
    assert {each for each in days if each[0].startswith("tot_")} == {
        ("tot_a", _day(end)),
        ("tot_anders", _day("2026-04-01")),
    }


@pytest.mark.parametrize(
    ("second", "length", "opposite", "clash"),
    [
        ("2026-04-02", "3,dagen", True, True),
        ("2026-04-02", "3,dagen", False, False),
        ("2026-04-01", "3,dagen", True, False),
        ("2026-04-02", "4,dagen", True, False),
        ("2026-04-02", "3,weken", True, False),
    ],
)
def test_document_and_statute_clash_when_they_count_alike(
    second: str, length: str, opposite: bool, clash: bool
) -> None:
    terms = _term("a", "2026-04-02", "3,dagen") + _term("b", second, length, "regime_van(T,atw)")
    assert bool(_found("botsing", terms + ("tegenover(a,b)." if opposite else ""))) is clash


def test_of_two_that_end_on_the_same_day_nothing_is_told() -> None:
    terms = _term("a", "2026-03-02", "3,dagen") + _term("b", "2026-03-02", "3,dagen", "regime_van(T,atw)")
    assert not _found("botsing", terms + "tegenover(a,b).")


def test_two_days_on_which_a_term_can_begin_are_no_two_regimes() -> None:
    terms = _term("a", "2026-03-02", "3,dagen") + 'op(van_a, "a", datum(2026,3,9)).'
    assert not _found("regimes", terms)
    assert _found("regimes", terms + 'regime_van(a,atw). op(van_a, "a", datum(2026,4,2)).')


@pytest.mark.parametrize(
    ("first", "second", "told"), [("2026-03-02", "2026-03-03", True), ("2026-03-02", "2026-03-02", False)]
)
def test_how_long_it_is_between_two_days_is_told_in_their_order(first: str, second: str, told: bool) -> None:
    terms = _term("a", first, "1,dagen") + _term("b", second, "1,dagen")
    assert bool(_found("tussen", terms + "tussen(iets,van_a,van_b).") & {_between("iets")}) is told


@pytest.mark.parametrize(("year", "told"), [(2026, False), (2025, True), (2027, True)])
def test_a_heading_that_begins_in_another_year_than_what_it_is_about_is_told(year: int, told: bool) -> None:
    assert (
        bool(_found("kop_begin", _term("a", "2026-03-02", "1,dagen") + f'kop_begin("K", van_a, "Kop", {year}).'))
        is told
    )


def _between(finding: str) -> Fn:
    return Fn("blijkt", (Fn("tussen"), Fn("punt", (Fn(finding),))))


@pytest.mark.parametrize(("first", "told"), [("2026-03-02", False), ("2029-03-02", True)])
def test_that_an_end_can_still_move_is_told_of_a_year_whose_decree_was_not_looked_into(first: str, told: bool) -> None:
    found = _found("gelijkstelling", _term("a", first, "20,dagen", "regime_van(T,atw)"))
    assert ("tot_a" in {str(a.args[1].args[0]) for a in found}) is told


@pytest.mark.parametrize(("day", "outside"), [("2050-12-31", False), ("2051-01-01", True), ("2014-12-31", True)])
def test_of_a_day_outside_the_calendar_it_is_told_that_its_feasts_are_unknown(day: str, outside: bool) -> None:
    year, month, number = map(int, day.split("-"))
    found = _found("buiten_kalender", f'op(feest,"T",datum({year},{month},{number})). gebeurtenis(feest,"Feest").')
    assert found == ({Fn("blijkt", (Fn("buiten_kalender"), Fn("punt", (Fn("feest"),))))} if outside else set())


def test_of_a_year_outside_the_calendar_no_day_is_a_feast() -> None:
    """Also when the day itself is asked for: 27 April 2014 is a Sunday, 27 April 2051 is not."""
    days = [(2014, 4, 26), (2014, 4, 27), (2051, 4, 27), (2051, 12, 25)]
    world = _world("".join(f'op(dag{n}, "T", datum({y},{m},{d})).' for n, (y, m, d) in enumerate(days)))
    feasts = {a.args[0] for a in world if a.name == "feestdag"}
    assert date(2015, 1, 1).toordinal() <= min(feasts) <= max(feasts) <= date(2050, 12, 31).toordinal()
