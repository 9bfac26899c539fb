"""Sums and terms in ``waarom controleer``: for a proposal, and in the documents behind the knowledge base."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from engine.analysis.checks.sums import sums
from engine.analysis.checks.terms import terms
from engine.analysis.subject import Subject
from engine.cli.app import run
from engine.knowledge.base import load
from engine.knowledge.folders import procedures
from tests.test_outcome import PROCEDURE

SALARY = """% @procedure groningen_hsj_2026/budget
% @vervangt bedrag("6.2", hsj, _)
% @norm GR-B5-R6.2
% @bron nota van inlichtingen, vraag 12
bedrag("6.2", hsj, 19670).
"""
EARLY = """% @procedure groningen_hsj_2026/termijnen
% @vervangt op(sluiting_inschrijving, _, _)
% @norm GR-5.2-05
% @bron nota van inlichtingen, vraag 13
op(sluiting_inschrijving, "GR-5.2-05", datum(2026, 3, 1)).
"""


def rows(text: str, folder: Path, capsys: pytest.CaptureFixture[str], expected: int = 1) -> list[dict[str, Any]]:
    path = folder / "voorstel.lp"
    path.write_text(text, encoding="utf-8")
    assert run(["controleer", str(path), "--formaat", "json"]) == expected
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    return found


def test_an_amount_that_breaks_the_table_is_one_finding_with_the_cell(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (wrong,) = [r for r in rows(SALARY, tmp_path, capsys) if r["controle"] == "sommen"]
    assert (wrong["code"], wrong["onderdeel"]) == ("bedrag_in_tabel", "budget")
    assert "rij 6.2, kolom HSJ" in wrong["tekst"] and "€ 19.570.000" in wrong["herstel"]
    assert wrong["bewezen"] and wrong["regels"][0] == "voorstel.lp:5"


def test_a_day_that_cannot_be_kept_is_shown_with_all_that_it_clashes_with(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clashes = [r for r in rows(EARLY, tmp_path, capsys) if r["code"] == "termijnen_botsen"]
    norms = {source["norm"] for source in clashes[0]["bronnen"]}
    assert {"GR-5.2-01", "GR-5.2-05"} <= norms
    assert all(r["bewezen"] and r["ernst"] == "fout" and r["bronnen"] for r in clashes)


def test_what_could_not_be_counted_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wrong = SALARY.replace('bedrag("6.2", hsj, 19670).', 'bedrag("6.2", hsj, B) :- bedragen(B).')
    found = rows(wrong, tmp_path, capsys)
    assert [r["code"] for r in found if r["controle"] == "sommen"] == ["niet_gecontroleerd"]


def test_the_sums_of_the_document_that_do_not_fit_are_those_that_were_declared() -> None:
    found = list(sums(Subject(load(PROCEDURE, "budget"))))
    assert {d for each in found for d in each.doubts} == {"K-01", "K-03", "K-80"}
    assert all(each.doubts and each.proven and each.sources for each in found)


@pytest.mark.parametrize("procedure", procedures())
def test_what_the_days_of_a_document_show_was_declared_or_is_only_good_to_know(procedure: str) -> None:
    found = list(terms(Subject(load(procedure, "termijnen"))))
    assert [each.text for each in found if not each.doubts and each.severity != "melding"] == []
    assert {each.code for each in found} & {"termijnen_botsen", "dag_bestaat_niet"} == set()


def test_a_part_that_reads_terms_of_another_does_not_tell_them_again() -> None:
    assert list(terms(Subject(load(PROCEDURE, "rechtsgang")))) == []
