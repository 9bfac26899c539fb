"""Drafts of examples for what those of a norm leave out: the solver finds the dossier, a person accepts the text.

Only sentences of the catalogue are used. Every draft is played before it is shown: its ``Gegeven`` gives a dossier with
which the rule is exercised as promised, and its ``Dan`` is what the engine answers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.analysis.exercise import Way, atom, text_of, ways
from engine.analysis.witness import Goal, Neighbourhood, Witness
from engine.facts.encoding import Path as Place
from engine.knowledge.base import load
from engine.knowledge.norms import AnnotatedRule
from engine.models.building import Entity
from engine.models.vocabulary import RATIO_SCALE
from engine.outcome.case import open_case
from engine.outcome.position import Position
from engine.solving.program import Program
from engine.specs.binding import say
from engine.specs.coverage_table import NormUse, RuleUse
from engine.specs.deviations import NoSentence, changed_list, given_dossier, sentences
from engine.specs.documents import Example
from engine.specs.errors import ExampleError, ExpectationError
from engine.specs.grammar import Keyword
from engine.specs.house import grammar
from engine.specs.scene import Scene, begin
from engine.whatif.example import block
from engine.wording.values import spell_ratio, spell_word

BY_ITSELF = 1
"""A witness with so few changes cannot be bettered by another opening."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A way to exercise a rule that the examples do not show; ``condition`` is the condition that it is about."""

    rule: AnnotatedRule
    way: Way
    condition: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A draft for a gap as the lines of a ``Voorbeeld``; without lines, ``why_not`` says why there is none."""

    gap: Gap
    lines: tuple[str, ...]
    why_not: str = ""


@dataclass(frozen=True)
class Opening:
    """How an example can begin: its first sentence, the question it asks, and the dossier that it gives."""

    path: Path
    given: str
    when: str
    dossier: Entity


def gaps(norm: NormUse) -> list[Gap]:
    """What the examples leave out of the rules of a norm."""
    return [gap for use in norm.rules for gap in _gaps(use)]


def _gaps(use: RuleUse) -> Iterator[Gap]:
    if not use.fired:
        yield Gap(use.rule, Way("vuurt"), "")
    for number, condition in enumerate(use.conditions):
        if condition.can_fail and not condition.missed:
            yield Gap(use.rule, Way("mist", number), condition.text)
        if condition.threshold and not condition.equal:
            yield Gap(use.rule, Way("gelijk", number), condition.text)


def openings(procedure: str, examples: Iterable[tuple[Path, Example]]) -> list[Opening]:
    """The ways in which the examples of a procedure begin, each with the question that most of them ask."""
    asked: dict[str, Counter[str]] = {}
    paths: dict[str, Path] = {}
    for path, example in examples:
        first, *rest = example.steps
        found = grammar().matches("Gegeven", first.text)
        when = next((step.text for step in rest if step.kind == "Als"), "")
        if found and when:
            asked.setdefault(found[0].example, Counter())[when] += 1
            paths.setdefault(found[0].example, path)
    made = []
    for given, questions in asked.items():
        dossier = _dossier_of(paths[given], [given])
        if dossier is not None:
            made.append(Opening(paths[given], given, questions.most_common(1)[0][0], dossier))
    return made


def propose(procedure: str, found: Sequence[Gap], begins: Sequence[Opening]) -> Iterator[Proposal]:
    """A draft for each gap."""
    knowledge = load(procedure)
    around = [(opening, Neighbourhood(knowledge, opening.dossier)) for opening in begins]
    for gap in found:
        yield _proposal(gap, around)


def _proposal(gap: Gap, around: Sequence[tuple[Opening, Neighbourhood]]) -> Proposal:
    body = next(text_of(body) for way, body in ways(gap.rule.rule) if way == gap.way)
    goal = Goal(atom(0, gap.way), f"{atom(0, gap.way)} :- {body}.")
    best: tuple[Opening, Witness] | None = None
    for opening, neighbourhood in around:
        witness = neighbourhood.nearest(goal)
        if witness is not None and (best is None or len(witness.changes) < len(best[1].changes)):
            best = opening, witness
        if best is not None and len(best[1].changes) <= BY_ITSELF:
            break
    if best is None:
        return Proposal(gap, (), "geen dossier in de buurt van een volledig dossier laat dit zien")
    try:
        return Proposal(gap, tuple(_draft(gap, goal, *best)))
    except NoSentence as missing:
        return Proposal(gap, (), f"een dossier is er wel, maar geen zin zegt: {missing}")


# --- writing --------------------------------------------------------------------


def _draft(gap: Gap, goal: Goal, opening: Opening, witness: Witness) -> Iterator[str]:
    given = [(opening.given, ()), *_changes(opening, witness), *_readings(opening, witness)]
    scene = begin(opening.path)
    for text, table in given:
        say(scene, "Gegeven", text, [list(row) for row in table])
    dossier = given_dossier(scene)
    if not _holds(scene, dossier, goal):
        raise NoSentence("wat het dossier precies anders maakt")
    say(scene, "Als", opening.when)
    then = list(_then(scene, gap))
    for text in then:
        say(scene, "Dan", text)
    yield from block("Gegeven", given)
    yield from block("Als", [(opening.when, ())])
    yield from block("Dan", [(text, ()) for text in then])


def _changes(opening: Opening, witness: Witness) -> Iterator[tuple[str, Sequence[Sequence[str]]]]:
    """The sentences by which the dossier of the opening becomes that of the witness."""
    scene = begin(opening.path)
    say(scene, "Gegeven", opening.given)
    places: dict[Place, str] = {}
    for change in witness.changes:
        path = change.origin.path
        # A ratio that follows from amounts is said as a ratio: the amounts then follow from it.
        ratio = spell_ratio(change.then, RATIO_SCALE) if change.origin.amounts and isinstance(change.then, int) else ""
        places[changed_list(opening.dossier, witness.dossier, path) or path] = ratio
    yield from sentences(scene, witness.dossier, places)


def _readings(opening: Opening, witness: Witness) -> Iterator[tuple[str, Sequence[Sequence[str]]]]:
    """The readings that are not the preferred ones and on which the witness hangs, as positions."""
    preferred = load(begin(opening.path).procedure).preferred
    for choice in witness.depends_on:
        if choice.kind == "lezing" and preferred.get(choice.id) != str(choice.option):
            yield f'het standpunt dat voor "{choice.id}" de lezing "{spell_word(str(choice.option))}" geldt', ()


def _then(scene: Scene, gap: Gap) -> Iterator[str]:
    """What the engine answers: the outcome, whether it is certain, and the verdict on the norms of the rule."""
    [name] = scene.dossiers
    answer = scene.assessment(name)
    outcome = spell_word(answer.outcome)
    kan = outcome.removeprefix("kan worden ")
    yield f'kan "{name}" worden {kan}' if kan != outcome else f'is "{name}" {outcome}'
    yield "is dat zeker" if answer.certain else "is dat niet zeker"
    for norm in gap.rule.norms:
        if scene.breaches(name, norm):
            verdict = scene.verdict_under(name, norm, "", scene.assumptions())
            said = {"niet_akkoord": f'is aan "{norm}" niet voldaan', "akkoord": f'is aan "{norm}" voldaan'}
            yield said.get(verdict, f'is "{norm}" niet beoordeeld')


# --- playing --------------------------------------------------------------------


def _dossier_of(path: Path, given: Sequence[str], keyword: Keyword = "Gegeven") -> Entity | None:
    """The one dossier that some sentences give, if they do."""
    scene = begin(path)
    try:
        for text in given:
            say(scene, keyword, text)
        return given_dossier(scene) if len(scene.dossiers) == 1 else None
    except (ExampleError, ExpectationError):
        return None


def _holds(scene: Scene, dossier: Entity, goal: Goal) -> bool:
    """Whether the dossier of the scene does what the draft is for."""
    position = Position("voorbeeld", dict(scene.readings), dict(scene.powers))
    case = open_case(scene.knowledge, [dossier], position)
    facts = (*case.facts[0].atoms, *scene.knowledge.facts, *position.facts)
    program = Program((*scene.knowledge.program_for(case.facts[0].atoms), goal.text), facts)
    return program.satisfiable([program.literal(goal.atom)])
