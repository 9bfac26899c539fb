"""Deciding dossiers together gives what deciding each alone gives."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest

from engine.facts.encoding import encode
from engine.formats.reading import DossierFile, read_dossiers
from engine.knowledge.base import sources
from engine.knowledge.folders import KB_ROOT
from engine.knowledge.proposals import propose
from engine.outcome import UNDETERMINED
from engine.outcome.assessment import Assessment, assess
from engine.outcome.case import Case, compete, open_case
from engine.outcome.questions import Inquiry, inquire
from engine.outcome.together import explained, settled
from engine.terms import Fn, subterms
from engine.wording.records import assessment_record, story_record
from engine.wording.story import tell

FOLDER = Path(KB_ROOT, "groningen_hsj_2026")


def _files(folder: Path, part: str = "") -> list[DossierFile]:
    files = list(read_dossiers([folder], part))
    assert files and all(isinstance(f, DossierFile) for f in files)
    return [f for f in files if isinstance(f, DossierFile)]


def _alone(file: DossierFile, part: str) -> Assessment | Inquiry:
    case = open_case(file.knowledge, [file.dossier])
    return inquire(case, proofs=False) if part else assess(case, proofs=False)


def _told(answer: Assessment | Inquiry) -> dict[str, Any]:
    return {name: getattr(answer, name) for name in answer.__slots__ if name != "world"}


@pytest.mark.parametrize(("folder", "part"), [("voorbeelden", ""), ("jeugdige/voorbeelden", "jeugdige")])
def test_an_answer_is_the_same_as_alone(folder: str, part: str) -> None:
    files = _files(FOLDER / folder, part)
    together = settled(files[0].knowledge, [f.dossier for f in files])
    alone = [_alone(f, part) for f in files]
    for mine, other in zip(together, alone, strict=True):
        assert mine is not None
        assert _told(mine) == _told(other)
    assert {_certain(a) for a in alone} == {True, False}


def test_answers_beside_an_outcome_are_left_to_each_alone() -> None:
    files = _files(KB_ROOT / "dialoog_2_percelen" / "voorbeelden")[:2]
    assert settled(files[0].knowledge, [f.dossier for f in files]) == [None, None]


def test_names_do_not_matter(tmp_path: Path) -> None:
    """The same name in two dossiers, and names that look like those of the program, change nothing."""
    files = [f for f in _files(FOLDER / "voorbeelden") if f.dossier.model_dump()["naam"] in ("Oosterkade", "Halmland")]
    plain = settled(files[0].knowledge, [f.dossier for f in files])
    renamed = settled(files[0].knowledge, [f.dossier.model_copy(update={"naam": "#1.0"}) for f in files])
    assert all(plain)
    assert [_outcome(a) for a in plain] == [_outcome(a) for a in renamed]


def test_the_order_does_not_matter() -> None:
    files = _files(FOLDER / "voorbeelden")[4:8]
    forth = settled(files[0].knowledge, [f.dossier for f in files])
    back = settled(files[0].knowledge, [f.dossier for f in reversed(files)])
    assert forth == back[::-1]


# --- with proofs --------------------------------------------------------------------


def _story(case: Case, answer: Assessment) -> dict[str, Any]:
    return {**assessment_record(case, answer), "uitleg": story_record(tell(case, answer))}


@pytest.mark.parametrize("procedure", ["groningen_hsj_2026", "hlv_basishulp_2018"])
def test_the_whole_story_is_the_same_as_alone(procedure: str) -> None:
    every = [f for f in _files(KB_ROOT / procedure / "voorbeelden") if not compete([f.dossier], f.knowledge)]
    files = list({f.dossier.model_dump()["naam"]: f for f in every}.values())[:7]
    together = explained(files[0].knowledge, [f.dossier for f in files])
    for file, found in zip(files, together, strict=True):
        case = open_case(file.knowledge, [file.dossier])
        alone = assess(case)
        if found is None:
            assert alone.outcome == UNDETERMINED
        else:
            assert _told(found[1]) == _told(alone)
            assert alone.world <= found[1].world
            more = found[1].world - alone.world
            assert {atom.name for atom in more}.isdisjoint(file.knowledge.over_field)
            assert _words(more).isdisjoint(f.dossier.model_dump()["naam"] for f in files)
            assert _story(*found) == _story(case, alone)
    assert sum(found is not None for found in together) > 1


def test_a_name_that_may_stand_for_something_else_is_left_to_each_alone() -> None:
    files = [f for f in _files(FOLDER / "voorbeelden") if f.dossier.model_dump()["naam"] in ("Oosterkade", "Halmland")]
    knowledge = files[0].knowledge
    first, second = (f.dossier for f in files)
    name = str(first.model_dump()["naam"])
    written = {word for _, text in knowledge.texts for word in re.findall(r'"([^"\\]+)"', text)}
    said = _words(knowledge.facts)
    other = min(_words(encode(first, knowledge.vocabulary).atoms) - {name} - written - said)
    assert all(explained(knowledge, [first, second]))
    for taken in (name, other, min(said - written), min(written - said)):
        renamed = second.model_copy(update={"naam": taken})
        assert explained(knowledge, [first, renamed]) == [None, None]
    assert explained(knowledge, [first]) == [None]


def test_what_is_about_two_dossiers_is_of_neither() -> None:
    """Alone a dossier stands beside nobody, so nothing that is shown or looked up may say that it does."""
    files = [f for f in _files(FOLDER / "voorbeelden") if f.dossier.model_dump()["naam"] in ("Oosterkade", "Halmland")]
    text = "buren(D, paar(D, Ander)) :- dossier(D), dossier(Ander), D != Ander.\n"
    knowledge = propose(files[0].knowledge, sources("groningen_hsj_2026"), "voorstel.lp", text).knowledge
    whole = open_case(knowledge, [f.dossier for f in files])
    assert len([a for a in whole.shown_world if a.name == "buren"]) == 2
    for found in explained(knowledge, [f.dossier for f in files]):
        assert found is not None
        case, answer = found
        assert not [atom for atom in answer.world if atom.name == "buren"]
        assert not case.program.atoms("buren", 2)


def _words(atoms: Iterable[Fn]) -> set[str]:
    """The names and other texts that atoms hold."""
    return {part for atom in atoms for part in subterms(atom) if isinstance(part, str)}


def _certain(answer: Assessment | Inquiry) -> bool:
    if isinstance(answer, Assessment):
        return answer.certain
    decided = all(c.verdict != "niet_beoordeeld" for a in answer.answers.values() for c in a.conditions)
    return decided and all(a.certain for a in answer.answers.values())


def _outcome(answer: Assessment | Inquiry | None) -> Sequence[object]:
    assert isinstance(answer, Assessment)
    return answer.outcome, answer.certain, [(g.norm, g.consequences, g.certain) for g in answer.grounds]
