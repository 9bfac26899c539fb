"""One example while it runs: the dossiers it builds up, the position it takes, and the answer of the engine."""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from pydantic import ValidationError

from engine.knowledge.answers import OUTCOME
from engine.knowledge.base import KnowledgeBase, load
from engine.knowledge.norms import Finding
from engine.knowledge.scenarios import FEATURES
from engine.models.building import Entity
from engine.models.vocabulary import Field
from engine.outcome.assessment import Assessment, assess
from engine.outcome.case import Case, open_case
from engine.outcome.position import Position
from engine.specs.errors import ExampleError, ExpectationError
from engine.specs.house import procedure_of
from engine.specs.phrases import Phrases, Place, meant, unquoted
from engine.specs.telling import because, excerpt, reasons, standing
from engine.spelling import choices
from engine.terms import Fn, Value
from engine.wording.parsing import TypedValueError, parse_value
from engine.wording.values import spell_word

Data = dict[str, Any]
Told = TypeVar("Told")


@dataclass(frozen=True, slots=True)
class Statement:
    """What the last ``Dan`` said, so that "dat" can mean it: about an outcome, or about a norm."""

    dossier: str
    norm: str = ""
    party: str = ""


@dataclass
class Scene:
    """The state of one example. ``base`` is the folder with the complete dossiers that examples start from."""

    procedure: str
    base: Path
    dossiers: dict[str, Data] = field(default_factory=dict)
    readings: dict[str, str] = field(default_factory=dict)
    powers: dict[str, str] = field(default_factory=dict)
    said: Statement | None = None
    entities: tuple[Entity, ...] = ()
    """The dossiers as they were last assessed."""
    _told: dict[type[Any], Any] = field(default_factory=dict)
    _case: Case | None = None
    _assessments: dict[str, Assessment] = field(default_factory=dict)

    def told(self, kind: type[Told]) -> Told:
        """What sentences of one kind have said so far, made when the first of them is said."""
        if kind not in self._told:
            self._told[kind] = kind()
        found: Told = self._told[kind]
        return found

    @property
    def knowledge(self) -> KnowledgeBase:
        return load(self.procedure)

    @property
    def that(self) -> Statement:
        """What "dat" means. Raises `ExampleError` if nothing was said yet."""
        if self.said is None:
            raise ExampleError(
                "“dat” verwijst nergens naar; zeg eerst wat de uitkomst is of aan welke norm niet is voldaan"
            )
        return self.said

    @property
    def phrases(self) -> Phrases:
        return Phrases(self.knowledge.vocabulary)

    # --- building -------------------------------------------------------------

    def example(self, name: str) -> Data:
        """A copy of a complete dossier to start from."""
        return copy.deepcopy(_base(self.base / f"{name}.json"))

    def dossier_of(self, name: str) -> Data:
        """The dossier of the bidder, or in which the party takes part."""
        if name in self.dossiers:
            return self.dossiers[name]
        for dossier in self.dossiers.values():
            if any(p["naam"] == name for p in dossier.get("partijen") or ()):
                return dossier
        known = [n for d in self.dossiers.values() for n in (d["naam"], *(p["naam"] for p in d.get("partijen") or ()))]
        raise ExampleError(
            f"“{name}” komt in dit voorbeeld niet voor; wel: {', '.join(dict.fromkeys(known)) or 'niemand'}"
        )

    def party(self, name: str) -> Data:
        """The party of this name."""
        for party in self.dossier_of(name).get("partijen") or ():
            if party["naam"] == name:
                return dict_of(party)
        raise ExampleError(f"“{name}” is een inschrijver met meer partijen; noem een van hen")

    def put(self, name: str, place: Place, value: Any) -> None:
        """Gives a place in the dossier a value; ``None`` makes it unknown."""
        data: Any = self.dossier_of(name)
        *steps, last = place.path
        for step in steps:
            data = data[step] if isinstance(step, int) else data.setdefault(step, {})
        if place.field.type == "verhouding" and self._balanced(data, place, value):
            return
        if value is None:
            data.pop(last, None)
        else:
            data[last] = value

    def write(self, name: str, place: Place, text: str) -> None:
        """Gives a place the value that somebody wrote."""
        self.put(name, place, read(place.field, text))

    def _balanced(self, data: Data, place: Place, value: Any) -> bool:
        """Lets the first amount follow a ratio that the dossier derives from amounts, so that both agree."""
        for ratio in self.knowledge.vocabulary.ratios:
            below = [name for name in ratio.denominator if name in data]
            if ratio.field != place.field.name or place.field not in self._fields(ratio.entity) or not below:
                continue
            first, *rest = ratio.numerator
            data.pop(ratio.field, None)
            if value is None:
                data.pop(first, None)
            else:
                total = sum((Decimal(data[name]) for name in below), Decimal(0)) * Decimal(value)
                for name in rest:
                    sign = 1 if name.startswith("-") else -1
                    total += sign * Decimal(data[name.lstrip("-")])
                data[first] = f"{total:.2f}"
            return True
        return False

    def _fields(self, entity: str) -> tuple[Field, ...]:
        return tuple(self.knowledge.vocabulary.entities[entity].fields.values())

    # --- asking ---------------------------------------------------------------

    def assess(self) -> None:
        """Puts the dossiers to the engine."""
        if not self.dossiers:
            raise ExampleError("er is geen verzoek om te toetsen; begin met “Gegeven een volledig verzoek van …”")
        self._check_position()
        model = self.knowledge.dossier_model
        entities = []
        for data in self.dossiers.values():
            try:
                entities.append(model.model_validate_json(json.dumps(data)))
            except ValidationError as error:
                first = error.errors()[0]
                where = ".".join(map(str, first["loc"]))
                raise ExampleError(f"het dossier klopt niet: {where}: {first['msg']}") from error
        position = Position("voorbeeld", dict(self.readings), dict(self.powers))
        self.entities = tuple(entities)
        self._case = open_case(self.knowledge, entities, position)

    def _check_position(self) -> None:
        for finding, option in self.readings.items():
            self.reading(finding, option)

    def reading(self, finding: str, option: str) -> str:
        """The option as the knowledge base writes it. Raises `ExampleError` if it does not exist."""
        options = [r.option for r in self.finding(finding).readings]
        if option.replace(" ", "_") not in options:
            raise ExampleError(
                f"bevinding {finding} heeft geen lezing “{option}”{choices(option, map(spell_word, options))}"
            )
        return option.replace(" ", "_")

    def finding(self, identifier: str) -> Finding:
        """The finding of this id. Raises `ExampleError` if the knowledge base has no such finding."""
        known = self.knowledge.findings.get(identifier)
        if known is None:
            hint = meant(identifier, self.knowledge.findings)
            raise ExampleError(f"bevinding {identifier} bestaat niet in de kennisbank{hint}")
        return known

    def norm(self, identifier: str) -> str:
        """The norm id, checked. Raises `ExampleError` if the knowledge base has no such norm."""
        if identifier not in self.knowledge.norms:
            hint = meant(identifier, self.knowledge.norms)
            raise ExampleError(f"norm {identifier} bestaat niet in de kennisbank{hint}")
        return identifier

    @property
    def case(self) -> Case:
        if self._case is None:
            raise ExampleError("er is nog niets getoetst; schrijf eerst “Als het verzoek wordt getoetst”")
        return self._case

    def assessment(self, dossier: str) -> Assessment:
        """The full answer about a bidder. Dear: an expectation that can do with less asks less."""
        name = self._known(dossier)
        if name not in self._assessments:
            self._assessments[name] = assess(self.case, name)
        return self._assessments[name]

    def outcome(self, dossier: str) -> str:
        """The headline of a bidder; without all that an assessment tells beside it."""
        return self.outcome_under(self._known(dossier), self.assumptions())

    def possible(self, dossier: str) -> list[str]:
        """The outcomes that a bidder has in some lawful world."""
        program = self.case.program
        atoms = [a for a in program.atoms(*OUTCOME) if a.args[0] == self._known(dossier)]
        return [str(a.args[1]) for a in atoms if program.satisfiable([program.literal(a)])]

    def beside(self, dossier: str) -> list[tuple[str, Value]]:
        """What certainly holds of a bidder beside the outcome, and of whom."""
        program = self.case.program
        atoms = [a for a in program.atoms("ook", 3) if a.args[0] == self._known(dossier)]
        sure, _ = program.consequences(atoms, self.assumptions())
        return [(str(a.args[1]), a.args[2]) for a in sure]

    def _known(self, dossier: str) -> str:
        if dossier not in self.dossiers:
            raise ExampleError(f"“{dossier}” heeft geen verzoek ingediend; wel: {', '.join(self.dossiers)}")
        return dossier

    def the_only(self) -> str:
        """The bidder, if there is one only."""
        if self.said is not None:
            return self.said.dossier
        if len(self.dossiers) != 1:
            raise ExampleError("er is meer dan één verzoek getoetst; noem eerst de inschrijver")
        return next(iter(self.dossiers))

    def assumptions(self, **readings: str) -> list[int]:
        """The preferred readings as assumptions, with some replaced; a position goes before both."""
        taken = {**self.knowledge.preferred, **readings}
        return [self._reading(f, o) for f, o in taken.items() if f not in self.readings]

    def _reading(self, finding: str, option: str) -> int:
        return self.case.program.literal(Fn("gekozen", (Fn("lezing"), finding, Fn(option))))

    def outcome_under(self, dossier: str, assumptions: list[int]) -> str:
        """The headline when the assumptions hold."""
        program = self.case.program
        atoms = [a for a in program.atoms(*OUTCOME) if a.args[0] == dossier]
        possible = [a for a in atoms if program.satisfiable([*assumptions, program.literal(a)])]
        return str(possible[0].args[1]) if len(possible) == 1 else "onbepaald"

    def verdict_under(self, dossier: str, norm: str, party: str, assumptions: list[int]) -> str:
        """The verdict on a norm when the assumptions hold, by anyone or by one party."""
        program = self.case.program
        literals = [program.literal(a) for a in self.breaches(dossier, norm, party)]
        if not any(program.satisfiable([*assumptions, literal]) for literal in literals):
            return "akkoord"
        if program.satisfiable([*assumptions, *(-literal for literal in literals)]):
            return "niet_beoordeeld"
        return "niet_akkoord"

    def breaches(self, dossier: str, norm: str, party: str = "") -> list[Fn]:
        """The atoms that say that the norm is not met."""
        atoms = self.case.program.atoms("niet_akkoord", 3)
        return [
            a for a in atoms if a.args[:2] == (dossier, norm) and (not party or concerns(a.args[2], party, dossier))
        ]

    def holds(self, statement: Statement, assumptions: list[int]) -> str:
        """What the engine says about the subject of a statement when the assumptions hold."""
        if statement.norm:
            return self.verdict_under(statement.dossier, statement.norm, statement.party, assumptions)
        return self.outcome_under(statement.dossier, assumptions)

    # --- telling --------------------------------------------------------------

    def fail(self, expected: str, found: str, dossier: str, norm: str = "") -> NoReturn:
        """Raises what was expected and what was found, with the reason and an excerpt of the proof."""
        answer = self.assessment(dossier)
        lines = reasons(self.case, answer, norm)
        raise ExpectationError(expected, found, because(lines), (*standing(self.case, answer), *excerpt(lines)))


def begin(path: Path) -> Scene:
    """The empty state of an example in a feature file. Raises `ExampleError` if no procedure belongs to it."""
    procedure = procedure_of(path)
    return Scene(procedure, FEATURES / procedure / "basis")


def concerns(subject: Value, name: str, dossier: str) -> bool:
    """Whether the subject of a breach is, or belongs to, the bidder, party or reference of this name."""
    if subject == name:
        return True
    if not isinstance(subject, Fn):
        return False
    if subject.name in ("partij", "referentie") and subject.args[-1:] == (name,):
        return True
    if subject.name == "samen":
        return name == dossier
    below = subject.args[:1] if subject.name in ("partij", "referentie") else subject.args
    return any(concerns(a, name, dossier) for a in below if isinstance(a, Fn)) or (name == dossier and name in below)


DAY_FIELD = Field("dag", "datum", "Dag")
"""What a day in a sentence is read as."""


def read(field: Field, text: str) -> Any:
    """The value that somebody wrote, as JSON takes it."""
    text = text.strip()
    if field.type == "lijst":
        if text in ("onbekend", "geen"):
            return None if text == "onbekend" else []
        raise ExampleError(f"{field.label}: schrijf onbekend of geen")
    try:
        return parse_value(field, unquoted(text))
    except TypedValueError as error:
        raise ExampleError(f"{field.label}: {error}") from error


def dict_of(value: Any) -> Data:
    assert isinstance(value, dict)
    return value


@cache
def _base(path: Path) -> Data:
    if not path.exists():
        raise ExampleError(f"er is geen basisdossier {path.stem} voor deze procedure")
    return dict_of(json.loads(path.read_text(encoding="utf-8")))
