"""What the sentences about a budget over the years do."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import Decimal
from fractions import Fraction
from itertools import zip_longest

from engine.budget.answer import Answer, answer
from engine.budget.composition import PartYear, Year
from engine.budget.diagnosis import mistakes
from engine.budget.figures import Totals, totals
from engine.budget.money import Amount
from engine.budget.question import PART, ReadingsError
from engine.budget.scenario import Scenario
from engine.budget.search import Phasing, Refusal, phasings, refusals
from engine.budget.table import Table, euros
from engine.knowledge.base import load
from engine.specs.errors import ExampleError, ExpectationError
from engine.specs.meanings import Meaning, meaning
from engine.specs.scene import Scene
from engine.terms import Fn
from engine.wording.budget import amount_text
from engine.wording.parsing import TypedValueError

GIVEN: dict[str, Meaning] = {}
WHEN: dict[str, Meaning] = {}
THEN: dict[str, Meaning] = {}

_STATES = {
    "niet": "nee",
    "gedeeltelijk": "gedeeltelijk",
    "als optie": "optie",
    "geheel": "ja",
    "misschien": "niet_bepaald",
}


@dataclass
class Money:
    """What an example about money has said so far."""

    start: dict[str, int] = field(default_factory=dict)
    never: list[str] = field(default_factory=list)
    determined: dict[str, int] = field(default_factory=dict)
    extensions: int | None = None
    rate: Fraction | None = None
    errors: list[tuple[str, str, Decimal]] = field(default_factory=list)
    answer: Answer | None = None
    refused: tuple[Refusal, ...] = ()
    year: Year | None = None
    phasings: tuple[Phasing, ...] | None = None


def _answer(scene: Scene) -> Answer:
    found = scene.told(Money).answer
    if found is None:
        raise ExampleError("er is nog geen budget bepaald; zet eerst “Als het budget van JAAR wordt bepaald”")
    return found


def _year(scene: Scene) -> Year:
    found = scene.told(Money).year
    if found is None:
        raise ExampleError("dit gaat over één jaar; zet eerst “Als het budget van JAAR wordt bepaald”")
    return found


def _part(scene: Scene, number: str) -> PartYear:
    for part in _year(scene).parts:
        if number in (part.part, *part.members):
            return part
    raise ExampleError(f"deelopdracht {number} bestaat niet")


def _same(what: str, wanted: object, found: object) -> None:
    if wanted != found:
        raise ExpectationError(f"{what} {wanted}", str(found))


# --- given --------------------------------------------------------------------


@meaning("fasering_vanaf", GIVEN)
def _from(scene: Scene, deelopdracht: str, jaar: str) -> None:
    scene.told(Money).start[deelopdracht] = int(jaar)


@meaning("fasering_nooit", GIVEN)
def _never(scene: Scene, deelopdracht: str) -> None:
    scene.told(Money).never.append(deelopdracht)


@meaning("budget_bepaald_in", GIVEN)
def _determined(scene: Scene, deelopdracht: str, jaar: str) -> None:
    scene.told(Money).determined[deelopdracht] = int(jaar)


@meaning("verlengd", GIVEN)
def _extended(scene: Scene, aantal: str) -> None:
    scene.told(Money).extensions = int(aantal)


@meaning("indexatie", GIVEN)
def _rate(scene: Scene, percentage: str) -> None:
    scene.told(Money).rate = Fraction(percentage.rstrip("%").replace(",", ".")) / 100


@meaning("fout_in_tabel", GIVEN)
def _error(scene: Scene, rij: str, kolom: str, bedrag: str) -> None:
    scene.told(Money).errors.append((rij, kolom, euros(bedrag)))


# --- when ---------------------------------------------------------------------


def _ask(scene: Scene, year: int | None) -> None:
    money = scene.told(Money)
    scenario = Scenario("", money.start, tuple(money.never), money.determined, money.extensions)
    knowledge = load(scene.procedure, PART)
    try:
        found = answer(knowledge, scenario, scene.readings, None if year is None else [year], money.rate)
    except ReadingsError as error:
        raise ExampleError(str(error)) from error
    money.answer, money.refused = found, refusals(found.question)
    money.year = found.year(year) if year is not None else None


@meaning("budget_van_jaar", WHEN)
def _of_year(scene: Scene, jaar: str) -> None:
    _ask(scene, int(jaar))


@meaning("budget_van_looptijd", WHEN)
def _of_term(scene: Scene) -> None:
    _ask(scene, None)


@meaning("faseringen_gezocht", WHEN)
def _search(scene: Scene, jaar: str, bedrag: str) -> None:
    knowledge = load(scene.procedure, PART)
    try:
        scene.told(Money).phasings = phasings(knowledge, int(jaar), euros(bedrag), scene.readings)
    except (ReadingsError, TypedValueError) as error:
        raise ExampleError(str(error)) from error


# --- then ---------------------------------------------------------------------


@meaning("stand_is", THEN)
def _state(scene: Scene, deelopdracht: str, stand: str) -> None:
    _same(f"deelopdracht {deelopdracht} in de taak", _STATES[stand], _part(scene, deelopdracht).state)


@meaning("coordineert", THEN)
def _coordinates(scene: Scene, wie: str, deelopdracht: str) -> None:
    part = _part(scene, deelopdracht)
    found = " of ".join(_answer(scene).either(_year(scene).year, part, "coordinates"))
    _same(f"wie {deelopdracht} coördineert", wie, found)


@meaning("betaalt", THEN)
def _pays(scene: Scene, wie: str, deelopdracht: str) -> None:
    _same(f"wie {deelopdracht} betaalt", wie, " of ".join(_part(scene, deelopdracht).pays))


@meaning("eigen_levering", THEN)
def _own_delivery(scene: Scene, deelopdracht: str, buiten: bool) -> None:
    found = _part(scene, deelopdracht).own_delivery
    _same(f"eigen levering uit {deelopdracht} buiten het budget", buiten, bool(found))


@meaning("verdeling_is", THEN)
def _division(scene: Scene, tabel: list[list[str]]) -> None:
    if tabel[0] != _COLUMNS:
        raise ExampleError(f"de kolommen van deze tabel zijn: {', '.join(_COLUMNS)}")
    year = _year(scene)
    shown = {said: word for word, said in _STATES.items()}
    found = [
        (
            part.part,
            shown.get(part.state, ""),
            " of ".join(_answer(scene).either(year.year, part, "coordinates")),
            " of ".join(part.pays),
            "buiten" if part.own_delivery else "",
            "ja" if part.part in year.next_budgets else "",
        )
        for part in year.parts
    ]
    for wanted, line in zip_longest(map(tuple, tabel[1:]), found, fillvalue=("geen",)):
        _same("de regel", " | ".join(wanted), " | ".join(line))


_COLUMNS = ["deelopdracht", "binnen de taak", "coördineert", "betaalt", "eigen levering", "volgend budget"]


@meaning("verlenging_is", THEN)
def _extension(scene: Scene, aantal: str) -> None:
    _same("verlenging", str(int(aantal)), " en ".join(map(str, _year(scene).extensions)) or "0")


@meaning("vindplaats_deelopdracht", THEN)
def _place(scene: Scene, deelopdracht: str, plaats: str) -> None:
    part = _part(scene, deelopdracht).part
    places = _answer(scene).places(_year(scene).year, part, ("in_taak",))
    if places != (plaats,):
        raise ExpectationError(f"{deelopdracht} staat in {plaats}", ", ".join(places) or "nergens")


def _text(amount: Amount | None) -> str:
    return "onbekend" if amount and amount.unknown and not amount.known else amount_text(amount)


def _amount(what: str, wanted: str, found: Amount | None) -> None:
    if wanted.endswith("onbekend") or wanted == "geen":
        shown = "geen" if found is None else _text(found).partition(" (")[0]
        _same(what, wanted, shown)
    elif found is None or not found.complete or found.known != euros(wanted):
        raise ExpectationError(f"{what} {wanted}", _text(found))


@meaning("budget_is", THEN)
def _budget(scene: Scene, bedrag: str) -> None:
    _amount("taakgericht budget", bedrag, _year(scene).budget)


@meaning("geindexeerd_is", THEN)
def _indexed(scene: Scene, bedrag: str) -> None:
    year = _year(scene)
    later = _answer(scene).prices.indexed(year.budget, year.year) if year.budget else None
    _amount("geïndexeerd budget", bedrag, later)


@meaning("per_maand_is", THEN)
def _monthly(scene: Scene, bedrag: str) -> None:
    payment = _year(scene).payment
    known = _answer(scene).prices.monthly(payment) if payment else None
    unknown = Amount(Decimal(0), payment.unknown) if payment else None
    _amount("per maand", bedrag, Amount(known) if known is not None else unknown)


@meaning("bedrag_deelopdracht", THEN)
def _part_amount(scene: Scene, deelopdracht: str, bedrag: str) -> None:
    part = _part(scene, deelopdracht)
    found = Amount(Decimal(0), (part.part,)) if part.state == "optie" else part.amount
    _amount(f"bedrag van {deelopdracht}", bedrag, found)


@meaning("bepaalt_budget", THEN)
def _next(scene: Scene, deelopdracht: str) -> None:
    found = _year(scene).next_budgets
    if deelopdracht not in found:
        raise ExpectationError(f"dan wordt het budget van {deelopdracht} bepaald", ", ".join(found) or "geen")


@meaning("andere_lezing", THEN)
def _other(scene: Scene, bevinding: str, lezing: str, bedrag: str) -> None:
    option = lezing.replace(" ", "_")
    year = _year(scene).year
    for effect in _answer(scene).effects_in(year):
        if (effect.finding.id, effect.option) == (bevinding, option):
            _amount(f"budget bij {bevinding} {lezing}", bedrag, effect.years[year].budget)
            return
    raise ExpectationError(f"budget {bedrag} bij {bevinding} {lezing}", f"er verandert niets in {year}")


@meaning("hangt_af_van", THEN)
def _depends(scene: Scene, deelopdracht: str, bevinding: str) -> None:
    found = _answer(scene).doubts_about(_year(scene).year, _part(scene, deelopdracht).part)
    if bevinding not in found:
        raise ExpectationError(f"{deelopdracht} hangt af van {bevinding}", f"van {', '.join(found) or 'niets'}")


@meaning("niets_beschreven", THEN)
def _nothing(scene: Scene) -> None:
    year = _year(scene)
    _same("beschreven", False, year.described)
    _same("budget", None, year.budget)
    _same("gezegd dat er niets is beschreven", True, _said_that_nothing(scene))


@meaning("iets_beschreven", THEN)
def _something(scene: Scene) -> None:
    _same("beschreven", True, _year(scene).described)
    _same("gezegd dat er niets is beschreven", False, _said_that_nothing(scene))


def _said_that_nothing(scene: Scene) -> bool:
    return Fn("niets_beschreven", (_year(scene).year,)) in _answer(scene).question.here


@meaning("fasering_mag_niet", THEN)
def _refused(scene: Scene, norm: str) -> None:
    _answer(scene)
    found = [r.atom.args[1] for r in scene.told(Money).refused if r.certain]
    if set(found) != {norm}:
        raise ExpectationError(
            f"de fasering mag niet volgens {norm}", f"volgens {', '.join(map(str, found)) or 'niets'}"
        )


@meaning("fasering_mag", THEN)
def _allowed(scene: Scene) -> None:
    _answer(scene)
    _same("gronden waarop de fasering niet mag", (), tuple(r.atom.args[1] for r in scene.told(Money).refused))


@meaning("fasering_hangt_af_van", THEN)
def _allowed_maybe(scene: Scene, bevinding: str) -> None:
    _answer(scene)
    found = {finding for r in scene.told(Money).refused if not r.certain for finding, _ in r.readings}
    if bevinding not in found:
        raise ExpectationError(f"of de fasering mag, hangt af van {bevinding}", f"van {', '.join(found) or 'niets'}")


@meaning("fasering_gevonden", THEN)
def _fits(scene: Scene, fasering: str, past: bool) -> None:
    found = scene.told(Money).phasings
    if found is None:
        raise ExampleError("er is nog niet gezocht; zet eerst “Als wordt gezocht naar faseringen …”")
    steps = sorted(fasering.split(", "))
    _same(f"{fasering} past", past, any(steps == sorted(each.scenario.text.split(", ")) for each in found))


def _totals(scene: Scene) -> Totals:
    found = _answer(scene)
    return totals(found.years, found.prices)


@meaning("totaal_is", THEN)
def _sum(scene: Scene, bedrag: str) -> None:
    _amount("totaal geïndexeerd", bedrag, _rounded(_totals(scene).budget))


@meaning("opdrachtwaarde_is", THEN)
def _value(scene: Scene, bedrag: str) -> None:
    _amount("opdrachtwaarde geïndexeerd", bedrag, _rounded(_totals(scene).value))


def _rounded(amount: Amount) -> Amount:
    return replace(amount, known=amount.known.quantize(Decimal(1)))


@meaning("fout_gevonden", THEN)
def _found(scene: Scene, rij: str, kolom: str) -> None:
    table = _table(scene)
    known = _answer(scene).question.table if scene.told(Money).errors else None
    cells = {c.cell for m in mistakes(table, known) for c in m.causes}
    if (rij, kolom) not in cells:
        named = "; ".join(f"rij {row}, kolom {column}" for row, column in sorted(cells))
        raise ExpectationError(f"fout in rij {rij}, kolom {kolom}", named or "geen fout")


@meaning("aantal_fouten", THEN)
def _count(scene: Scene, aantal: str) -> None:
    _same("aantal fouten", int(aantal), len(mistakes(_table(scene))))


def _table(scene: Scene) -> Table:
    table = _answer(scene).question.table
    cells = dict(table.cells)
    for row, column, excess in scene.told(Money).errors:
        if (row, column) not in cells:
            raise ExampleError(f"de tabel heeft geen cel in rij {row}, kolom {column}")
        cells[row, column] += excess
    return replace(table, cells=cells)
