"""What the sentences about the cost of an hour do."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from engine.budget.figures import SumCheck, sum_checks
from engine.budget.question import PART, ReadingsError, ask
from engine.budget.table import euros
from engine.budget.tariff import CostModel, cost_model
from engine.knowledge.base import load
from engine.specs.errors import ExampleError, ExpectationError
from engine.specs.meanings import Meaning, meaning
from engine.specs.scene import Scene
from engine.wording.parsing import TypedValueError

GIVEN: dict[str, Meaning] = {}
WHEN: dict[str, Meaning] = {}
THEN: dict[str, Meaning] = {}


@dataclass
class Hour:
    """What an example about the cost of an hour has said so far."""

    salary: Decimal | None = None
    model: CostModel | None = None
    sums: tuple[SumCheck, ...] = ()


def _model(scene: Scene) -> CostModel:
    found = scene.told(Hour).model
    if found is None:
        raise ExampleError("er is nog niets berekend; zet eerst “Als de kosten per uur worden bepaald”")
    return found


def _same(what: str, wanted: str, found: str) -> None:
    if wanted != found:
        raise ExpectationError(f"{what} {wanted}", found)


@meaning("salaris", GIVEN)
def _salary(scene: Scene, bedrag: str) -> None:
    try:
        scene.told(Hour).salary = euros(bedrag)
    except TypedValueError as error:
        raise ExampleError(str(error)) from error


@meaning("kosten_bepaald", WHEN)
def _determined(scene: Scene) -> None:
    try:
        question = ask(load(scene.procedure, PART), readings=scene.readings)
        scene.told(Hour).model, scene.told(Hour).sums = cost_model(question), sum_checks(question)
    except ReadingsError as error:
        raise ExampleError(str(error)) from error
    except KeyError:
        raise ExampleError("deze procedure zegt niet hoe de kosten per uur worden berekend") from None


@meaning("opslagen_samen", THEN)
def _surcharges(scene: Scene, percentage: str) -> None:
    share = float((_model(scene).factor() - 1) * 100)
    _same("opslagen samen", percentage, f"{share:.1f}%".replace(".", ","))


@meaning("clienturen_zijn", THEN)
def _hours(scene: Scene, aantal: str) -> None:
    _same("cliënturen", aantal, str(_model(scene).hours))


@meaning("kosten_per_uur", THEN)
def _cost(scene: Scene, bedrag: str) -> None:
    model, salary = _model(scene), scene.told(Hour).salary
    if salary is None:
        raise ExampleError("er is geen salaris; zet eerst “Gegeven een brutosalaris van € … per jaar”")
    found = model.per_hour(salary)
    if found != euros(bedrag):
        raise ExpectationError(f"kosten per uur {bedrag}", f"€ {found}".replace(".", ","))


@meaning("som_klopt", THEN)
def _fits(scene: Scene, som: str) -> None:
    found = _sum(scene, som)
    _same(f"som {som}", str(found.stated), str(found.computed))


@meaning("som_klopt_niet", THEN)
def _misfits(scene: Scene, som: str, aantal: str, vermeld: str) -> None:
    found = _sum(scene, som)
    _same(f"som {som}", f"{aantal}, vermeld {vermeld}", f"{found.computed}, vermeld {found.stated}")


def _sum(scene: Scene, name: str) -> SumCheck:
    _model(scene)
    sums = {check.what: check for check in scene.told(Hour).sums}
    found = sums.get(name)
    if found is None:
        raise ExampleError(f"deze som is er niet: {name}; wel: {', '.join(sums) or 'geen'}")
    return found
