"""What a proposal changes beside the outcome: answers, years and days; and what is not compared is told."""

from __future__ import annotations

import json

import pytest

from engine.analysis.bases import base_dossiers
from engine.analysis.checking import run_check
from engine.analysis.exhibits import exhibit
from engine.analysis.finding import Finding
from engine.analysis.registry import CHECKS
from engine.analysis.report import CheckRun
from engine.analysis.subject import Subject
from engine.analysis.twin import twin
from engine.analysis.witness import Goal, Neighbourhood, Witness
from engine.knowledge.base import load, shared_text, sources
from engine.knowledge.folders import procedures
from engine.knowledge.proposals import propose
from engine.outcome.case import open_case
from engine.solving.reading import read_program
from engine.terms import Fn, Rule
from tests.planted_faults import SOLVED
from tests.test_outcome import PROCEDURE, dossier

SURE = """% @vervangt antwoord(_, inclusie, niet_bepaald)
% @norm GR-N-01 De lijst is gesloten
% @bron nota van inlichtingen, vraag 14
% @soort feit
antwoord(J, inclusie, in_ieder_geval) :- jeugdige(J), not voldoet_ergens_aan(J).
"""
LONGER = """% @vervangt lengte(vervalt_gunning, _, _)
% @norm GR-RG-03
% @bron nota van inlichtingen, vraag 15
lengte(vervalt_gunning, 30, dagen).
"""


def proposed(text: str, part: str = "") -> Subject:
    knowledge = load(PROCEDURE, part)
    made = propose(knowledge, sources(PROCEDURE), "voorstel.lp", text)
    return Subject(made.knowledge, knowledge, "voorstel.lp", base_dossiers(knowledge)[:1], made.removed)


def compared(text: str, part: str = "", name: str = "verschil") -> tuple[Subject, CheckRun]:
    about = proposed(text, part)
    (check,) = [c for c in CHECKS if c.name == name]
    return about, run_check(check, about)


def found(text: str, part: str = "", check: str = "verschil") -> list[Finding]:
    return list(compared(text, part, check)[1].findings)


def test_another_answer_to_a_question_is_shown_at_a_case_for_which_it_holds() -> None:
    about, run = compared(SURE, "jeugdige")
    (changed,) = [f for f in run.findings if f.code == "ander_antwoord"]
    assert changed.text == "Inclusiecriteria: nu niet bepaald, met het voorstel in ieder geval."
    assert changed.exhibit is not None and changed.exhibit.dossier is not None
    assert about.before is not None
    case = about.before.dossier_model.model_validate_json(json.dumps(changed.exhibit.dossier))
    said = [
        {str(a.args[2]) for a in open_case(rules, [case]).program.atoms("antwoord", 3) if str(a.args[1]) == "inclusie"}
        for rules in (about.before, about.knowledge)
    ]
    assert "niet_bepaald" in said[0] and said[1] == {"in_ieder_geval"}


LOOSER = """% @norm GR-N-01 Solvabiliteit ten minste 0,20
% @bron nota van inlichtingen, vraag 16
% @soort moet
% @gevolg mag_uitsluiten GR-3.1-06
% @gevolg geen_overeenkomst GR-5.1-05
% @uitleg De solvabiliteit van {Wie} is {S:verhouding}.
niet_akkoord(D, "GR-N-01", Wie) :- toont_draagkracht(D, Wie), solvabiliteit(jaarrekening(Wie), S), S < 200000.
"""
HIGHER = "% @vervangt minimum(solvabiliteit, _)\n% @norm GR-G1-03\nminimum(solvabiliteit, 300000).\n"
SCORE = "% @vervangt minimum_gunning(_)\n% @norm GR-K-MIN\nminimum_gunning(320).\n"


def test_a_looser_requirement_beside_a_stricter_one_only_adds_a_ground() -> None:
    assert {f.code for f in found(LOOSER)} == {"grond_erbij"}


def test_what_only_scores_show_is_found_at_scores() -> None:
    (told,) = found(SCORE)
    assert told.text == "Strenger: nu voorlopig gegund, met het voorstel afgewezen."
    assert told.exhibit is not None and any("score" in change for change in told.exhibit.changes)


FAR = """% @norm GR-N-01 Het Bibob-formulier is ondertekend
% @bron nota van inlichtingen, vraag 18
% @soort moet
% @gevolg uitsluiten
% @uitleg Het formulier van {D} is niet ondertekend.
niet_akkoord(D, "GR-N-01", D) :- stap_0(D).
"""


def test_what_a_proposal_changes_varies_however_many_rules_it_is_away_from_an_outcome() -> None:
    told = found("% @vervangt GR-BB-04\n")
    assert {f.code for f in told} == {"soepeler"}
    assert all(f.exhibit is not None and any("bibob" in c for c in f.exhibit.changes) for f in told)


def test_consequences_that_clash_are_found_however_far_the_breach_is_from_an_outcome() -> None:
    text = (
        "% @norm GR-BB-04\n% @uitleg Wie het formulier niet in orde heeft kan worden uitgesloten.\n"
        'rechtsgevolg(D, "GR-BB-04", D, mag_uitsluiten, "GR-3.4-02") :- niet_akkoord(D, "GR-BB-04", D).\n'
    )
    assert "gevolgen_botsen" in {f.code for f in found(text, check="gevolgen")}


@pytest.mark.parametrize("levels", [1, 12])
def test_what_somebody_can_still_mend_is_not_called_impossible_however_far_it_is(levels: int) -> None:
    steps = [f"stap_{n}(D) :- stap_{n + 1}(D)." for n in range(levels)]
    last = f"stap_{levels}(D) :- dossier(D), formulier_gevraagd(bibob(D), nee)."
    assert found("\n\n".join((FAR, *steps, last)), check="uitkomsten") == []


@pytest.mark.parametrize("levels", [1, 12])
def test_more_helpers_between_a_fact_and_an_outcome_hide_no_difference(levels: int) -> None:
    steps = [f"stap_{n}(D) :- stap_{n + 1}(D)." for n in range(levels)]
    last = f"stap_{levels}(D) :- dossier(D), formulier_gevraagd(bibob(D), ja), formulier_ondertekend(bibob(D), nee)."
    told = found("\n\n".join((FAR, *steps, last)))
    assert "strenger" in {f.code for f in told}


TOTAL = "% @norm GR-K-MIN\nuitslag_gunning(D, afgewezen) :- totaal_gunning(D, T), T < 320.\n"


@pytest.mark.parametrize(
    ("text", "counts"),
    [(LOOSER, False), (HIGHER, True), (SCORE, True), (TOTAL, None)],
    ids=["implied", "threshold", "minimum", "rule about scores"],
)
def test_what_scores_are_laid_beside_can_be_different_or_not(text: str, counts: bool | None) -> None:
    about = proposed(text)
    assert about.before is not None
    both = twin(about.before, about.knowledge)
    scores = {f.name for _, f in about.knowledge.vocabulary.all_fields() if f.only_when_known}
    beside = both.beside(scores, "doel")
    near = Neighbourhood(both.knowledge, about.bases[0][1])
    differs = beside and near.can_hold(Goal(Fn("doel"), beside), lambda point: point.origin.field.name not in scores)
    assert differs is counts


OUT = """% @norm GR-N-01 Geen continuïteitsparagraaf
% @bron nota van inlichtingen, vraag 17
% @soort moet
% @gevolg uitsluiten
% @uitleg De verklaring van {Wie} bevat een continuïteitsparagraaf.
niet_akkoord(D, "GR-N-01", Wie) :- legt_jaarrekening_over(D, Wie), continuiteitsparagraaf(jaarrekening(Wie), ja).
"""


def test_an_outcome_that_is_open_is_told_with_what_it_can_be_under_both_versions() -> None:
    about = proposed(OUT)
    unknown = dossier(partijen__1__jaarrekening__continuiteitsparagraaf=None)
    there = about.knowledge.dossier_model.model_validate_json(json.dumps(unknown))
    said = exhibit(about, "onderaannemers", Witness(there, (), ())).outcome
    before, after = said.split("; met het voorstel ")
    assert before == "nu onbepaald (geschikt of kan worden uitgesloten)"
    assert after == "onbepaald (geschikt of uitgesloten)"


def test_the_days_of_a_planning_differ_and_who_else_reads_them_is_told() -> None:
    codes = {f.code: f.text for f in found(LONGER, "termijnen")}
    assert "20 dagen" in codes["dagen_anders"] and "30 dagen" in codes["dagen_anders"]
    assert "rechtsgang" in codes["niet_vergeleken"]


def test_a_second_day_for_an_event_is_told_beside_the_first() -> None:
    told = found('% @norm GR-5.2-01\nop(sluiting_verzoek, "GR-5.2-01", datum(2026, 5, 1)).\n', "termijnen")
    changes = {f.text for f in told if f.code == "dagen_anders"}
    assert "“Sluiting verzoeken tot deelneming”: 7 april 2026 wordt 7 april 2026 en 1 mei 2026." in changes


@pytest.mark.parametrize(
    ("amount", "code"), [("19570", "geen_verschil"), ("19670", "budget_anders")], ids=["same", "other"]
)
def test_an_amount_differs_in_the_years_in_which_it_counts(amount: str, code: str) -> None:
    text = f'% @vervangt bedrag("6.2", hsj, _)\n% @norm GR-B5-R6.2\nbedrag("6.2", hsj, {amount}).\n'
    told = found(text, "budget")
    assert [f.code for f in told] == [code]
    assert code == "geen_verschil" or "2031 tot en met 2047" in told[0].text


def test_a_year_in_two_options_to_extend_is_told_with_both() -> None:
    (told,) = found("% @norm GR-2.5-03\nverlenging(2041, 7).\n", "budget")
    assert told.text == "Deel van de looptijd: optie 2 wordt optie 2 en 7 (2041)."


QUESTIONS = [
    ("% @vervangt GR-T4b\n", "jeugdige", "ander_antwoord", "nu samenvoegen, met het voorstel geen antwoord"),
    (
        "% @norm GR-0-10\nantwoord(V, toelichting, ja) :- voornemen(V).\n",
        "bevoegdheden",
        "ander_antwoord",
        "voorstel ja",
    ),
    ('% @norm GR-0-10\nvoorwaarde("GR-0-10", gemeld).\n', "bevoegdheden", "voorwaarde_erbij", "gemeld"),
    (
        "% @vervangt voorwaarde_geschillencommissie(procedure_opgeschort)\n",
        "rechtsgang",
        "voorwaarde_weg",
        "opgeschort",
    ),
    ('% @norm GR-KL-01\nvoldoet(R, klacht, "GR-KL-01") :- rechtsgang(R).\n', "rechtsgang", "anders_voldaan", "KL-01"),
]


@pytest.mark.parametrize(("text", "part", "code", "said"), QUESTIONS, ids=["gone", "new", "more", "less", "met"])
def test_an_answer_or_a_condition_that_comes_or_goes_is_told(text: str, part: str, code: str, said: str) -> None:
    """Also where a proposal takes away the last rule for a word."""
    told = [f for f in found(text, part) if f.code != "niet_vergeleken"]
    assert {f.code for f in told} == {code}
    assert any(said in f.text for f in told)


def test_a_part_without_answers_is_told_as_not_compared() -> None:
    _, run = compared('% @norm GR-0-04\ndoet("een brief sturen", moet).\n', "opdracht")
    assert run.state == "overgeslagen" and "te vergelijken" in run.reason


def test_a_rule_that_no_outcome_hangs_on_is_proven_to_change_none() -> None:
    (told,) = found("% @norm GR-0-04\nlos(D) :- dossier(D).\n")
    assert told.code == "geen_verschil" and told.proven


def test_a_change_of_what_can_be_unknown_is_not_taken_for_no_difference() -> None:
    (told,) = found("% @norm GR-G1-03\nondergrens(solvabiliteit, jaarrekening(P), 300000) :- partij(_, P).\n")
    assert told.text.startswith("Niet vergeleken:") and not told.proven


def test_rules_that_give_the_outcome_itself_are_compared_too() -> None:
    text = next(text for _, code, text in SOLVED if code == "twee_uitkomsten")
    _, run = compared(text)
    assert run.state == "gedaan"
    assert {f.code for f in run.findings} & {"strenger", "soepeler", "even_streng"}


@pytest.mark.parametrize("procedure", procedures())
def test_every_outcome_that_a_procedure_can_give_has_a_place_among_the_others(procedure: str) -> None:
    heads = [head for each in load(procedure).rules if (head := each.rule.head) is not None and len(head.args) == 2]
    given = {str(h.args[1]) for h in heads if h.name in ("valt_af", "uitkomst", "verder") and isinstance(h.args[1], Fn)}
    ranked = [rule.head for rule in read_program(shared_text("controle/rang"), "rang") if isinstance(rule, Rule)]
    assert given <= {str(head.args[0]) for head in ranked if head is not None}


def test_what_a_rule_without_dossiers_does_is_told_as_not_looked_for() -> None:
    knowledge = load(PROCEDURE, "termijnen")
    text = "% @norm GR-KL-03\nhandelt(klacht, Wie) :- handelt(sluiting_verzoek, Wie).\n"
    made = propose(knowledge, sources(PROCEDURE), "voorstel.lp", text)
    (check,) = [c for c in CHECKS if c.name == "betekenis"]
    run = run_check(check, Subject(made.knowledge, knowledge, "voorstel.lp"))
    assert run.state == "overgeslagen" and "geen dossiers" in run.reason
