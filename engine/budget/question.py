"""A question about a budget: the rules of a procedure with a scenario and fixed readings, grounded once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from engine.budget.scenario import DOCUMENT, Scenario
from engine.budget.table import Table, table_of
from engine.explain.proof import Explainer, Node
from engine.facts.encoding import Facts
from engine.knowledge.base import KnowledgeBase
from engine.knowledge.norms import Finding
from engine.outcome.case import Case
from engine.outcome.position import NO_POSITION, Position
from engine.solving.program import Program
from engine.spelling import choices, shown
from engine.terms import Fn

PART = "budget"
"""The folder of a procedure with the rules about money."""
World = frozenset[Fn]


class ReadingsError(ValueError):
    """A reading that does not exist; the message is a Dutch sentence."""


@dataclass(frozen=True)
class Question:
    """The grounded program of one scenario. Build with `ask`."""

    case: Case
    scenario: Scenario

    @property
    def knowledge(self) -> KnowledgeBase:
        return self.case.knowledge

    @property
    def program(self) -> Program:
        return self.case.program

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """The doubts that are choices in these rules."""
        return tuple(f for f in self.knowledge.own_findings if f.readings)

    @cached_property
    def base(self) -> Mapping[str, str]:
        """The reading taken of each doubt: the fixed one, else the preferred one, else the first."""
        fixed = self.case.position.readings
        return {f.id: fixed.get(f.id) or f.preferred or f.readings[0].option for f in self.findings}

    @property
    def undecided(self) -> tuple[Finding, ...]:
        """The doubts of which no reading is preferred or fixed."""
        return tuple(f for f in self.findings if not f.preferred and f.id not in self.case.position.readings)

    def literal(self, finding: str, option: str) -> int:
        """The choice of a reading, for the solver."""
        return self.program.literal(Fn("gekozen", (Fn("lezing"), finding, Fn(option))))

    def world(self, changed: Mapping[str, str] | None = None) -> World:
        """The world of the readings taken, with some of them changed."""
        readings = {**self.base, **(changed or {})}
        world = self.program.world([self.literal(f, option) for f, option in readings.items()])
        assert world is not None, "every combination of readings has a world"
        return world

    @cached_property
    def here(self) -> World:
        """The world of the readings taken."""
        return self.world()

    @cached_property
    def table(self) -> Table:
        """The amounts that the document states."""
        return table_of(self.here)

    def figure(self, name: str) -> int:
        """The one number that the rules state under a name. Raises ``KeyError`` when there is none."""
        found = [a.args[-1] for a in self.here if a.name == name and len(a.args) == 1 and isinstance(a.args[-1], int)]
        if len(found) != 1:
            raise KeyError(name)
        return int(found[0])

    def explainer(self, world: World | None = None) -> Explainer:
        """Proofs in a world (by default that of the readings taken)."""
        return self._explainer if world is None else Explainer(self.case, world)

    @cached_property
    def _explainer(self) -> Explainer:
        return Explainer(self.case, self.here)


def ask(
    knowledge: KnowledgeBase,
    scenario: Scenario = DOCUMENT,
    readings: Mapping[str, str] | None = None,
    years: Iterable[int] = (),
    extra: Iterable[Fn] = (),
) -> Question:
    """The question of a scenario under fixed readings; ``years`` outside the agreement may be asked after too.

    Raises `ReadingsError` for a reading that does not exist.
    """
    position = Position("", _known(knowledge, readings or {}), {}) if readings else NO_POSITION
    atoms = [*scenario.facts, *(Fn("gevraagd", (year,)) for year in sorted(set(years))), *extra]
    facts = Facts("", dict.fromkeys(atoms))
    program = Program(knowledge.program, (*atoms, *knowledge.facts, *position.facts))
    return Question(Case(knowledge, (facts,), position, program), scenario)


def _known(knowledge: KnowledgeBase, readings: Mapping[str, str]) -> dict[str, str]:
    options = {f.id: tuple(r.option for r in f.readings) for f in knowledge.own_findings if f.readings}
    for finding, option in readings.items():
        if finding not in options:
            raise ReadingsError(f"Bevinding {finding} heeft hier geen lezingen{choices(finding, options)}")
        if option not in options[finding]:
            raise ReadingsError(
                f"Bevinding {finding} heeft geen lezing {shown(option)}{choices(option, options[finding])}"
            )
    return dict(readings)


def sources(explainer: Explainer, atom: Fn) -> tuple[tuple[str, str], ...]:
    """Where an atom comes from: place and norm of the passages that its rule reads, else of the rule itself."""
    found: dict[tuple[str, str], None] = {}
    for node in explainer.why(atom):
        passages = [p for child in explainer.children(node) if _states(child) and (p := _passage(child))]
        for passage in passages or [p for p in (_passage(node),) if p]:
            found[passage] = None
    return tuple(found)


def _passage(node: Node) -> tuple[str, str] | None:
    if node.kind != "regel" or node.rule is None or not node.rule.source:
        return None
    return node.rule.source, next(iter(node.rule.norms), "")


def _states(node: Node) -> bool:
    """Whether a step is what the document says, not what follows from it."""
    return node.rule is not None and not node.rule.rule.body
