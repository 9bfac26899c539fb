"""All procedures side by side: each answers every question from its own document, and none leaks into another."""

from __future__ import annotations

import json
import re

import pytest
from click.testing import CliRunner

from engine.cli.procedures import command
from engine.explain.interview import UNSAID, Question, answering, interview, question_meant
from engine.knowledge.base import KnowledgeBase, load, parts_of
from engine.knowledge.folders import COMMON, procedures
from engine.outcome import UNDETERMINED
from engine.outcome.case import open_case
from engine.terms import Fn, Rule

PARTS = [(name, part) for name in procedures() for part in parts_of(name)]
EVERYBODY = sorted(
    str(row.rule.head.args[1])
    for row in load(answering()[0], "vragen").rules
    if row.rule.location.file.startswith(f"{COMMON}/") and row.rule.head is not None and row.rule.head.name == "vraag"
)


def test_every_procedure_can_be_asked() -> None:
    assert answering() == procedures()
    assert len(EVERYBODY) > 10


@pytest.mark.parametrize("procedure", procedures())
@pytest.mark.parametrize("question", EVERYBODY)
def test_every_question_has_an_answer_a_pointer_or_a_declared_silence(procedure: str, question: str) -> None:
    asked = interview(procedure)
    replies = asked.replies(question)
    silent = Fn("zwijgt", (Fn(question),)) in asked.case.program.atoms("zwijgt", 1)
    assert replies
    for reply in replies:
        if reply.answer.value == UNSAID:
            assert bool(reply.elsewhere or reply.stops) != silent
        else:
            assert reply.statements or reply.answer.atom is None
            assert all(each.rule.norms for each in reply.statements)
            assert not silent


@pytest.mark.parametrize(("procedure", "part"), PARTS, ids=lambda x: x or "dossier")
def test_a_program_holds_only_what_is_shared_and_its_own_procedure(procedure: str, part: str) -> None:
    knowledge = load(procedure, part)
    assert {name.split("/")[0] for name, _ in knowledge.texts} <= {COMMON, procedure}
    assert any(each.rule.location.file.startswith(f"{procedure}/") for each in knowledge.rules), "a folder of examples"
    prefixes = {norm.partition("-")[0] for norm in knowledge.norms}
    assert len(prefixes) == 1
    others = {"-".join((p, "")) for name in procedures() for p in _prefixes(load(name))} - {f"{min(prefixes)}-"}
    words = {w for each in knowledge.rules for w in _strings(each.rule) if w.startswith(tuple(others))}
    assert words == set()


@pytest.mark.parametrize(("procedure", "part"), PARTS, ids=lambda x: x or "dossier")
def test_no_program_contradicts_itself(procedure: str, part: str) -> None:
    case = open_case(load(procedure, part), [])
    assert case.program.world(case.preferred) is not None


def test_no_norm_is_in_two_registers() -> None:
    registers = {name: set(load(name).norms) for name in procedures()}
    assert sum(map(len, registers.values())) == len(set().union(*registers.values()))


def _prefixes(knowledge: KnowledgeBase) -> set[str]:
    return {norm.partition("-")[0] for norm in knowledge.norms}


def _strings(rule: Rule) -> set[str]:
    return set(re.findall(r'"([A-Z]{2}-[^"]+)"', str(rule)))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("welke procedures vergoeden kosten?", "kosten"),
        ("waar mag over contractvoorwaarden worden onderhandeld?", "onderhandelen"),
        ("hoeveel winnaars?", "winnaars"),
        ("kosten", "kosten"),
        ("zomaar iets", None),
    ],
)
def test_a_question_is_understood_by_its_words(text: str, name: str | None) -> None:
    found = question_meant(text, interview(procedures()[0]).questions)
    assert (found and found.name) == name


ASKED = [q for name in answering() for q in interview(name).questions]


@pytest.mark.parametrize("question", ASKED, ids=lambda q: q.name)
def test_a_question_is_found_by_its_name_and_by_its_title(question: Question) -> None:
    assert {q.title for q in ASKED if q.name == question.name} == {question.title}
    assert question_meant(question.name, ASKED) == question_meant(question.title, ASKED) == question


def test_an_answer_that_hangs_on_a_reading_is_open_and_rests_on_no_rule() -> None:
    replies = {reply.about: reply for reply in interview("zhz_2022").replies("contracteert")}
    opened = replies["segment 4A"]
    assert (opened.answer.value, opened.statements) == (UNDETERMINED, ())
    assert {choice.kind for each in opened.answer.alternatives for choice in each.depends_on} == {"lezing"}
    assert all(reply.statements for reply in replies.values() if reply.answer.atom is not None)


def test_the_command_puts_the_answers_side_by_side_with_their_citations() -> None:
    run = CliRunner().invoke(command, ["kosten", "--formaat", "json"], standalone_mode=False)
    rows = {(row["procedure"], row["onderdeel"]): row for row in json.loads(run.output)}
    assert {procedure for procedure, _ in rows} == set(procedures())
    found = rows["dialoog_2_percelen", "perceel 1"]
    assert found["normen"][0]["norm"] == "DP-07"
    unsaid = rows["dialoog_2_percelen", "perceel 2"]
    assert unsaid["antwoord"] == UNSAID
    assert [n["norm"] for n in unsaid["houdt_op"]] == ["DP-07"]
    run = CliRunner().invoke(command, ["kosten"], standalone_mode=False)
    assert "Niet te bepalen uit dit document." in run.output
    assert "XX-05" in run.output
