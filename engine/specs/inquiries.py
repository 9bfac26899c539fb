"""What the sentences about a youth, an intention of the client, or a team do."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from pydantic import ValidationError

from engine.formats.model_errors import translate
from engine.knowledge.base import KnowledgeBase, load
from engine.models.vocabulary import EntityType, Field
from engine.outcome.case import Case, open_case
from engine.outcome.position import Position
from engine.outcome.questions import Answer, Condition, Inquiry, inquire
from engine.specs.errors import ExampleError, ExpectationError
from engine.specs.meanings import Meaning, meaning
from engine.specs.phrases import meant, plain
from engine.specs.scene import Data, Scene, read
from engine.specs.telling import flat
from engine.terms import Value
from engine.wording.inquiry import Telling, settled, tell_inquiry
from engine.wording.signs import FAILED
from engine.wording.values import spell_word

GIVEN: dict[str, Meaning] = {}
WHEN: dict[str, Meaning] = {}
THEN: dict[str, Meaning] = {}

YOUTH, POWER, TEAM, REMEDY = "jeugdige", "bevoegdheden", "personeel", "rechtsgang"
_LEADING = {YOUTH: "inclusie", POWER: "uitkomst", TEAM: "uitkomst", REMEDY: "kort_geding"}


@dataclass
class Found:
    """What the engine found. Few sentences ask what an answer hangs on, and that takes most of the time."""

    case: Case

    @cached_property
    def plain(self) -> Inquiry:
        """The answers by themselves."""
        return inquire(self.case, proofs=False)

    @cached_property
    def reasoned(self) -> Inquiry:
        """The answers with what they hang on."""
        return inquire(self.case)


@dataclass
class Question:
    """What an example about one subject has said so far."""

    knowledge: KnowledgeBase
    data: Data
    refused: list[str] = field(default_factory=list)
    found: Found | None = None
    said: Value | None = None


@dataclass
class Asked:
    """The question that an example is about, once it has begun one."""

    question: Question | None = None


def _begin(scene: Scene, part: str, data: Data) -> None:
    scene.told(Asked).question = Question(load(scene.procedure, part), {"procedure": scene.procedure, **data})


def _question(scene: Scene) -> Question:
    found = scene.told(Asked).question
    if found is None:
        raise ExampleError("begin met “Gegeven een jeugdige …”, “Gegeven een voornemen …” of “Gegeven een team …”")
    return found


def _found(scene: Scene) -> Found:
    found = _question(scene).found
    if found is None:
        raise ExampleError("er is nog niets bepaald; schrijf eerst “Als de inclusie wordt bepaald” of iets dergelijks")
    return found


def _field(kind: EntityType, words_said: str) -> Field:
    fields = kind.fields.values()
    for each in fields:
        if plain(words_said) in (plain(each.label), plain(each.name)):
            return each
    raise ExampleError(f"dit gegeven bestaat niet: {words_said}{meant(words_said, [f.label for f in fields])}")


def _same(what: str, wanted: str, found: str, scene: Scene) -> None:
    if wanted != found:
        raise ExpectationError(f"{what} {spell_word(wanted)}", spell_word(found), proof=_told(scene))


def _told(scene: Scene) -> Iterator[str]:
    """What the engine found, under a failure."""
    found = _question(scene).found
    if found is None:
        return
    telling = Telling(found.case, found.reasoned, everything=False)
    for asked, answer in found.reasoned.answers.items():
        yield f"{telling.title(asked)}: {telling.answer_line(answer).text}"
        for condition in answer.conditions:
            yield f"  {condition.condition}: {spell_word(condition.verdict)}"


# --- given --------------------------------------------------------------------


@meaning("jeugdige_zonder_criterium", GIVEN)
def _youth(scene: Scene) -> None:
    path = scene.base.parent / YOUTH / "basis" / "jeugdige.json"
    _begin(scene, YOUTH, json.loads(path.read_text(encoding="utf-8")))


@meaning("onbekende_jeugdige", GIVEN)
def _unknown_youth(scene: Scene) -> None:
    _begin(scene, YOUTH, {"geval": "G-1"})


@meaning("voornemen", GIVEN)
def _intention(scene: Scene, voornemen: str) -> None:
    _begin(scene, POWER, {"naam": "voornemen"})
    _say(scene, "soort", voornemen)


@meaning("team_met_mensen", GIVEN)
def _team(scene: Scene, tabel: list[list[str]]) -> None:
    _begin(scene, TEAM, {"naam": "team", "personeel": []})
    kind = _question(scene).knowledge.vocabulary.entities["inzet"]
    fields = [_field(kind, heading) for heading in tabel[0]]
    for row in tabel[1:]:
        said = {f.name: read(f, text) for f, text in zip(fields, row, strict=True)}
        _question(scene).data["personeel"].append({"deskundig_hsj": True, **said})


@meaning("onbekend_team", GIVEN)
def _unknown_team(scene: Scene) -> None:
    _begin(scene, TEAM, {"naam": "team"})


@meaning("na_een_beslissing", GIVEN)
def _after_a_decision(scene: Scene, dag: str) -> None:
    """No court, no complaint, no signature until a sentence says otherwise; all else is unknown."""
    _begin(scene, REMEDY, {"naam": "inschrijver"})
    for name in ("kort_geding", "klacht", "ondertekend_door_opdrachtgever", "ondertekend_door_opdrachtnemer"):
        _question(scene).data[name] = False
    _say(scene, "vandaag", dag)


@meaning("gegeven_van_vraag", GIVEN)
def _say(scene: Scene, veld: str, waarde: str) -> None:
    question = _question(scene)
    known = _field(question.knowledge.vocabulary.root, veld)
    value = read(known, waarde)
    if value is None:
        question.data.pop(known.name, None)
    else:
        question.data[known.name] = value


# --- when ---------------------------------------------------------------------


@meaning("bepalen", WHEN)
def _ask(scene: Scene, deel: str) -> None:
    question = _question(scene)
    if question.knowledge.part != deel:
        raise ExampleError("dit wordt van iets anders gevraagd dan waarmee het voorbeeld begint")
    try:
        model = question.knowledge.dossier_model.model_validate(json.loads(json.dumps(question.data)))
    except ValidationError as error:
        question.refused = [p.message for p in translate(error, question.knowledge.vocabulary, "")]
        return
    position = Position("voorbeeld", dict(scene.readings), dict(scene.powers))
    question.found = Found(open_case(question.knowledge, [model], position))


# --- then ---------------------------------------------------------------------


def _answer(scene: Scene, name: str) -> Answer:
    answers = _found(scene).plain.answers
    for question, answer in answers.items():
        if plain(str(question)) == plain(name):
            _question(scene).said = question
            return answer
    asked = ", ".join(spell_word(str(q)) for q in answers)
    raise ExampleError(f"dit is niet gevraagd: {name}; wel: {asked}")


def _conditions(scene: Scene, name: str) -> list[Condition]:
    tested = (c for answer in _found(scene).plain.answers.values() for c in answer.conditions)
    return [c for c in tested if plain(str(c.condition)) == plain(name)]


def _condition(scene: Scene, name: str) -> Condition:
    found = _conditions(scene, name)
    if len(found) != 1:
        raise ExampleError(f"{name} is geen voorwaarde die hier is getoetst")
    return found[0]


@meaning("status_is", THEN)
def _status(scene: Scene, antwoord: str) -> None:
    answer = _answer(scene, _LEADING[_question(scene).knowledge.part])
    _same("uitkomst", antwoord, settled(answer), scene)


@meaning("antwoord_is", THEN)
def _answer_is(scene: Scene, vraag: str, antwoord: str) -> None:
    _same(vraag, plain(antwoord), plain(settled(_answer(scene, vraag))), scene)


@meaning("antwoord_bij_norm_is", THEN)
def _answer_about_norm(scene: Scene, norm: str, antwoord: str) -> None:
    identifier = scene.norm(norm)
    _same(identifier, plain(antwoord), plain(settled(_answer(scene, identifier))), scene)


@meaning("geen_antwoord_bij_norm", THEN)
def _no_answer_about_norm(scene: Scene, norm: str) -> None:
    identifier = scene.norm(norm)
    found = _found(scene).plain.answers.get(identifier)
    _same(identifier, "geen_antwoord", settled(found) if found else "geen_antwoord", scene)


@meaning("grond_is", THEN)
def _ground_is(scene: Scene, norm: str, antwoord: str) -> None:
    identifier = scene.norm(norm)
    _same(identifier, antwoord, _answer(scene, identifier).value, scene)


@meaning("voorwaarde_is", THEN)
def _condition_is(scene: Scene, voorwaarde: str, stand: str) -> None:
    _same(voorwaarde, stand, _condition(scene, voorwaarde).verdict, scene)


@meaning("voorwaarde_niet_aan_de_orde", THEN)
def _condition_is_not_tested(scene: Scene, voorwaarde: str) -> None:
    heads = [each.rule.head for each in _question(scene).knowledge.rules if each.rule.head is not None]
    if not any(plain(str(word)) == plain(voorwaarde) for head in heads for word in head.args):
        raise ExampleError(f"de regels kennen deze voorwaarde niet: {voorwaarde}")
    for found in _conditions(scene, voorwaarde):
        _same(voorwaarde, "niet_aan_de_orde", found.verdict, scene)


@meaning("toelichting_zegt", THEN)
def _explained(scene: Scene, tekst: str) -> None:
    found = _explanation(scene)
    if not any(tekst in text for text in found):
        raise ExpectationError(f"de toelichting zegt “{tekst}”", "; ".join(found), proof=_told(scene))


@meaning("toelichting_zegt_niet", THEN)
def _left_unexplained(scene: Scene, tekst: str) -> None:
    if not any(tekst in each.sentence for each in _question(scene).knowledge.rules):
        raise ExampleError(f"deze woorden staan in geen zin van de regels: {tekst}")
    said = next((text for text in _explanation(scene) if tekst in text), "")
    if said:
        raise ExpectationError(f"de toelichting zegt niet “{tekst}”", said, proof=_told(scene))


def _explanation(scene: Scene) -> list[str]:
    """All that is told, every proof opened; the sentence of a rule that gave nothing says what is not so."""
    found = _found(scene)
    told = tell_inquiry(found.case, found.reasoned, everything=True)
    lines = [line for section in told.sections for line in section.lines]
    below = (line for top in lines for line in flat(top.children) if not (line.rule and line.sign == FAILED))
    return [line.text for line in (*lines, *below)]


@meaning("antwoord_staat_vast", THEN)
def _certain(scene: Scene, zeker: bool) -> None:
    answer = _found(scene).plain.answers[_said(scene)]
    _same("dat", "zeker" if zeker else "niet_zeker", "zeker" if answer.certain else "niet_zeker", scene)


@meaning("antwoord_hangt_af_van", THEN)
def _depends(scene: Scene, bevinding: str) -> None:
    answer = _found(scene).reasoned.answers[_said(scene)]
    used = sorted({c.id for a in answer.alternatives for c in a.depends_on if c.kind == "lezing"})
    if bevinding not in used:
        raise ExpectationError(f"hangt af van {bevinding}", ", ".join(used) or "van geen lezing", proof=_told(scene))


@meaning("antwoord_anders_gelezen", THEN)
def _said_otherwise(scene: Scene, bevinding: str, tekst: str) -> None:
    found = _found(scene)
    telling = Telling(found.case, found.reasoned, everything=False)
    said = telling.said_otherwise(found.reasoned.answers[_said(scene)])
    texts = [text for text, readings in said.items() if bevinding in {c.id for c in readings}]
    if not any(tekst in text for text in texts):
        raise ExpectationError(f"door {bevinding} ook “{tekst}”", "; ".join(texts) or "niet anders", proof=_told(scene))


@meaning("bevinding_speelt_hierbij", THEN)
def _at_play(scene: Scene, bevinding: str) -> None:
    scene.finding(bevinding)
    found = _found(scene).reasoned.findings
    if bevinding not in found:
        raise ExpectationError(
            f"bevinding {bevinding} speelt", ", ".join(found) or "geen bevinding", proof=_told(scene)
        )


@meaning("bevinding_speelt_hierbij_niet", THEN)
def _not_at_play(scene: Scene, bevinding: str) -> None:
    scene.finding(bevinding)
    if bevinding in _found(scene).reasoned.findings:
        raise ExpectationError(f"bevinding {bevinding} speelt niet", "zij speelt", proof=_told(scene))


@meaning("gegeven_ontbreekt", THEN)
def _lacks(scene: Scene, veld: str) -> None:
    wanted = _field(_question(scene).knowledge.vocabulary.root, veld).name
    found = [str(atom.args[0]) for atom, _ in _found(scene).reasoned.missing()]
    if wanted not in found:
        raise ExpectationError(f"{veld} ontbreekt", ", ".join(found) or "er ontbreekt niets", proof=_told(scene))


@meaning("gegeven_niet_gevraagd", THEN)
def _not_asked(scene: Scene, veld: str) -> None:
    name = _field(_question(scene).knowledge.vocabulary.root, veld).name
    if name in [str(atom.args[0]) for atom, _ in _found(scene).reasoned.missing()]:
        raise ExpectationError(f"{veld} wordt niet gevraagd", "dat wordt gevraagd", proof=_told(scene))


@meaning("geweigerd", THEN)
def _refused(scene: Scene, tekst: str) -> None:
    found = _question(scene).refused
    if not any(tekst in message for message in found):
        raise ExpectationError(f"geweigerd, {tekst}", "; ".join(found) or "niet geweigerd", proof=_told(scene))


def _said(scene: Scene) -> Value:
    """The question whose answer “dat” is about."""
    said = _question(scene).said
    if said is None:
        raise ExampleError("“dat” verwijst nergens naar; schrijf eerst een zin over een antwoord")
    return said
