"""An expectation that does not hold fails, with what was found; none of the sentences passes on anything."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from functools import cache

import pytest

from engine.knowledge.scenarios import FEATURES
from engine.specs import expected, norms
from engine.specs.binding import say
from engine.specs.errors import ExampleError, ExpectationError
from engine.specs.grammar import Keyword
from engine.specs.house import grammar
from engine.specs.scene import Scene

COMPLETE = 'Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"'
WEAK = 'Gegeven de solvabiliteit van "De Brug" is 0,2499'
UNKNOWN = 'Gegeven de solvabiliteit van "De Brug" is onbekend'
ASK = "Als het verzoek wordt getoetst"

WRONG = [
    ([WEAK], 'Dan is "Waddenzoom" geschikt', "verwacht: geschikt; gevonden: kan worden uitgesloten"),
    ([WEAK], 'Dan is "Waddenzoom" uitgesloten', "verwacht: uitgesloten; gevonden: kan worden uitgesloten"),
    ([], 'Dan kan "Waddenzoom" worden uitgesloten', "gevonden: geschikt"),
    ([WEAK], 'Dan kan "Waddenzoom" worden uitgesloten op grond van "GR-3.1-05"', "gevonden: op grond van GR-G1-03"),
    ([WEAK], 'Dan is "Waddenzoom" geschikt op grond van "GR-G1-03"', "verwacht: geschikt"),
    ([], 'Dan is "Waddenzoom" mogelijk uitgesloten', "gevonden: mogelijk niets anders"),
    ([WEAK], 'Dan onder de lezing "K-16" "samen" is "Waddenzoom" uitgesloten', "gevonden: geschikt"),
    ([WEAK], 'Dan onder de lezing "K-16" "samen" kan "Waddenzoom" worden uitgesloten', "gevonden: geschikt"),
    ([WEAK], 'Dan is aan "GR-G1-03" voldaan', "verwacht: GR-G1-03 akkoord; gevonden: niet akkoord"),
    ([], 'Dan is aan "GR-G1-03" niet voldaan', "gevonden: akkoord"),
    ([UNKNOWN], 'Dan is aan "GR-G1-03" niet voldaan', "gevonden: niet beoordeeld"),
    ([UNKNOWN], 'Dan is aan "GR-G1-03" voldaan', "gevonden: niet beoordeeld"),
    ([WEAK], 'Dan is "GR-G1-03" niet beoordeeld', "gevonden: niet akkoord"),
    ([WEAK], 'Dan is aan "GR-G1-03" niet voldaan door "Dijkzorg"', "gevonden: akkoord"),
    ([WEAK], 'Dan is aan "GR-G1-03" voldaan door "De Brug"', "gevonden: niet akkoord"),
    ([WEAK], 'Dan onder de lezing "K-16" "elk" is aan "GR-G1-03" voldaan', "gevonden: niet akkoord"),
    ([WEAK], 'Dan onder de lezing "K-16" "samen" is aan "GR-G1-03" niet voldaan', "gevonden: akkoord"),
    ([WEAK], 'Dan ontbreekt de solvabiliteit van "De Brug"', "er ontbreekt niets dat ertoe doet"),
    (
        [UNKNOWN],
        'Dan ontbreekt de solvabiliteit van "Dijkzorg"',
        "dat ontbreekt: Jaarrekening van Dijkzorg, solvabiliteit; gevonden: Jaarrekening van De Brug, solvabiliteit",
    ),
    (
        [UNKNOWN],
        'Dan ontbreekt van het UEA van "De Brug": bijgevoegd',
        "dat ontbreekt: UEA van De Brug, bijgevoegd; gevonden: Jaarrekening van De Brug, solvabiliteit",
    ),
    ([], 'Dan gebruikt de gemeente haar bevoegdheid, dan is "Waddenzoom" uitgesloten', "gevonden: blijft"),
    (
        ['Gegeven op "De Brug" is de verplichte uitsluitingsgrond "fraude" van toepassing'],
        'Dan gebruikt de gemeente haar bevoegdheid niet, dan blijft "Waddenzoom" meedoen',
        "gevonden: uitgesloten",
    ),
    ([], 'Dan is "Waddenzoom" niet contracteerbaar', "gevonden: contracteerbaar"),
    ([WEAK], 'Dan is "Waddenzoom" wel contracteerbaar', "gevonden: niet contracteerbaar"),
    (
        [],
        'Dan is voor "Waddenzoom" niet te bepalen uit dit document: tijdstip',
        "er is niets dat het document openlaat",
    ),
    ([], 'Dan is onderaannemer "De Brug" geweigerd', "gevonden: niet geweigerd"),
    ([], 'Dan valt "Waddenzoom" af in stap 2', "gevonden: over; zeker af in stap geen"),
    ([WEAK], 'Dan is "Waddenzoom" na stap 2 nog over', "gevonden: misschien"),
    ([], 'Dan is "Waddenzoom" na stap 3 misschien nog over', "gevonden: niet aan de orde"),
    ([], 'Dan speelt bij "Waddenzoom" bevinding "K-16"', "gevonden: "),
    ([WEAK], 'Dan speelt bij "Waddenzoom" bevinding "K-16" niet', "zij speelt"),
    ([WEAK], 'Dan zegt de uitleg van "Waddenzoom": "0,2498"', "De solvabiliteit van De Brug is 0,2499"),
    ([WEAK], 'Dan zegt de uitleg van "Waddenzoom" niet: "vereist is ten minste"', "gevonden: De solvabiliteit van"),
    ([WEAK], 'Dan zegt de uitleg van "Waddenzoom" over "GR-G1-03": "0,2498"', "is 0,2499; vereist is ten minste 0,25"),
    ([WEAK], 'Dan zegt de uitleg van "Waddenzoom" over "GR-G1-02": "0,2499"', "gevonden: "),
    ([UNKNOWN], 'Dan ontbreekt er niets bij "Waddenzoom"', "solvabiliteit"),
    (
        [UNKNOWN, 'Gegeven van "Dijkzorg" is onbekend: de solvabiliteit van de jaarrekening'],
        'Dan ontbreekt bij "De Brug" niets anders dan de solvabiliteit',
        "Jaarrekening van Dijkzorg, solvabiliteit",
    ),
    ([WEAK], 'Dan noemt het document geen gevolg van "GR-G1-03"', "gevonden: geen overeenkomst, mag uitsluiten"),
    ([WEAK], 'Dan volgt uit "GR-G1-03": uitsluiten', "gevonden: geen overeenkomst, mag uitsluiten"),
    ([], 'Dan volgt uit "GR-G1-03": mag uitsluiten', "gevonden: geen gevolg"),
]

WRONG_AFTER = [
    ([], 'Dan is "Waddenzoom" geschikt', "Dan is dat niet zeker", "gevonden: zeker"),
    ([WEAK], 'Dan kan "Waddenzoom" worden uitgesloten', "Dan is dat zeker", "gevonden: niet zeker"),
    ([WEAK], 'Dan is aan "GR-G1-03" niet voldaan', "Dan is dat zeker", "gevonden: niet zeker"),
    (
        [],
        'Dan is "Waddenzoom" geschikt',
        'Dan hangt dat af van de lezing "K-16"',
        "in elke lezing geschikt; het hangt van geen lezing af",
    ),
    ([WEAK], 'Dan is aan "GR-G1-03" niet voldaan', 'Dan hangt dat af van de lezing "K-89"', "in elke lezing"),
    ([WEAK], 'Dan is aan "GR-G1-03" niet voldaan', "Dan staat dat in § 3.3", "gevonden: § 3.4 G1"),
    ([], 'Dan is "Waddenzoom" geschikt', 'Dan hangt dat af van de bevoegdheid "GR-3.1-06"', "gevonden: van geen"),
    ([], 'Dan is "Waddenzoom" geschikt', "Dan hangt dat af van het lot", "gevonden: van niets"),
    ([WEAK], 'Dan is aan "GR-G1-03" niet voldaan', "Dan staat dat in § 3.4 G", "gevonden: § 3.4 G1"),
]

UNCLEAR = [
    ([], 'Dan is "Waddenzoon" geschikt', "“Waddenzoon” heeft geen verzoek ingediend"),
    ([], 'Dan is aan "GR-G1-99" voldaan', "norm GR-G1-99 bestaat niet"),
    ([], 'Dan onder de lezing "K-16" "samenn" is "Waddenzoom" geschikt', "heeft geen lezing “samenn”"),
    ([], "Dan is dat zeker", "“dat” verwijst nergens naar"),
    ([], 'Dan zegt de uitleg van "Waddenzoom" niet: "vereist is minstens"', "staan in geen zin van de regels"),
    ([], 'Dan blijft voor "Waddenzoom" buiten beschouwing: tijdstpi', "dit laat het document nergens open: tijdstpi"),
    (['Gegeven de solvabilitijt van "De Brug" is 0,3'], "", "bedoelt u “solvabiliteit”?"),
    (['Gegeven de solvabiliteit van "De Brug" is veel'], "", "Solvabiliteit: verwacht een getal als 0,"),
    (['Gegeven de solvabiliteit van "De Burg" is 0,3'], "", "“De Burg” komt in dit voorbeeld niet voor"),
    (['Gegeven de solvabiliteit van "Waddenzoom" is 0,3'], "", "van “Waddenzoom” kent de woordenschat geen"),
    (['Gegeven voor "De Brug" geldt: bijgevoegd'], "", "kan meer dan één gegeven zijn"),
    (['Gegeven voor de jaarrekening van "De Brug" geldt: solvabiliteit'], "", "is geen ja of nee"),
    (['Gegeven de woorden van referentie "Netwerk West" van "Waddenzoom" zijn 3'], "", "er is geen “Netwerk West”"),
    (['Gegeven de woorden van referentie van "Waddenzoom" zijn 3'], "", "noem de naam erbij"),
    (['Gegeven "De Brug" levert geen uittreksel handelsregister'], "", "nog geen uittreksel handelsregister gevraagd"),
    (['Gegeven van "De Brug" is op 1 mei 2026 een paspoort gevraagd'], "", "is geen bewijs dat op verzoek"),
    (['Gegeven op "De Brug" is de verplichte uitsluitingsgrond "fraudde" van toepassing'], "", "bedoelt u “fraude”?"),
    (['Gegeven van "De Brug" is op 31-04-2026 een gedragsverklaring aanbesteden gevraagd'], "", "geen bestaande dag"),
    (['Gegeven een planning met "Mededeling van gunning" op 31-04-2026'], "", "“31-04-2026” is geen bestaande dag"),
    (['Gegeven het standpunt dat voor "K-999" de lezing "a" geldt'], "", "bevinding K-999 bestaat niet"),
    (["Gegeven " + COMPLETE.removeprefix("Gegeven ")], "", "“Waddenzoom” heeft al een verzoek ingediend"),
]


BESIDE = 'Dan is voor "De Wilg" het antwoord op "Aantal overeenkomsten": 7'
UNTOLD = 'Dan blijft voor "Kasteelhof" buiten beschouwing: tijdstip van sluiting'


PROCEDURE = "groningen_hsj_2026"


def _play(lines: list[str], procedure: str = PROCEDURE) -> None:
    if ASK in lines:
        asked = lines.index(ASK) + 1
        _say(copy(_asked(tuple(lines[:asked]), procedure)), lines[asked:])
    else:
        _said(lines, procedure)


@cache
def _asked(lines: tuple[str, ...], procedure: str) -> Scene:
    """What is asked with one ``Als`` is answered once, however many expectations there are about it."""
    return _said(lines, procedure)


def _said(lines: Sequence[str], procedure: str) -> Scene:
    scene = Scene(procedure, FEATURES / procedure / "basis")
    _say(scene, lines)
    return scene


def _say(scene: Scene, lines: Sequence[str]) -> None:
    for line in lines:
        word, _, text = line.partition(" ")
        keyword: Keyword = "Gegeven" if word == "Gegeven" else "Als" if word == "Als" else "Dan"
        say(scene, keyword, text)


@pytest.mark.parametrize(("given", "then", "message"), WRONG, ids=lambda x: x if isinstance(x, str) else None)
def test_a_wrong_expectation_fails(given: list[str], then: str, message: str) -> None:
    with pytest.raises(ExpectationError) as error:
        _play([COMPLETE, *given, ASK, then])
    assert message in str(error.value)


@pytest.mark.parametrize(("given", "first", "then", "message"), WRONG_AFTER)
def test_a_wrong_expectation_about_the_last_one_fails(given: list[str], first: str, then: str, message: str) -> None:
    with pytest.raises(ExpectationError) as error:
        _play([COMPLETE, *given, ASK, first, then])
    assert message in str(error.value)


@pytest.mark.parametrize(("given", "then", "message"), UNCLEAR)
def test_what_cannot_be_understood_is_said_in_dutch(given: list[str], then: str, message: str) -> None:
    with pytest.raises(ExampleError) as error:
        _play([COMPLETE, *given, *((ASK, then) if then else ())])
    assert message in str(error.value)


@pytest.mark.parametrize("day", ["1 juli 2027", "01-07-2027", "2027-07-01"])
def test_a_day_in_a_sentence_is_read_as_people_write_it(day: str) -> None:
    planned = 'Gegeven een planning met "Mededeling van gunning" op 1 juli 2027'
    _play([planned, "Als de termijnen worden bepaald", f'Dan is de datum van "Mededeling van gunning" {day}'])
    asked = f'Gegeven van "De Brug" is op {day} een gedragsverklaring aanbesteden gevraagd'
    scene = _said([COMPLETE, asked], PROCEDURE)
    assert scene.party("De Brug")["gedragsverklaring_aanbesteden"]["verzoek_verzonden"] == "2027-07-01"


def test_a_wrong_answer_beside_the_outcome_fails() -> None:
    with pytest.raises(ExpectationError, match="gevonden: 2"):
        _play(['Gegeven een volledig dossier van "De Wilg"', ASK, BESIDE], "zhz_openhouse_2019")


def test_a_silence_that_is_told_is_not_left_out() -> None:
    last_day = ['Gegeven een volledig dossier van "Kasteelhof"', 'Gegeven de dag van "Kasteelhof" is 6 juli 2018']
    with pytest.raises(ExpectationError, match="gevonden: niet te bepalen uit dit document"):
        _play([*last_day, ASK, UNTOLD], "hlv_basishulp_2018")


CHECKED = ["Als het document wordt gecontroleerd", 'Dan botst "GR-5.1-06" met "GR-S-08"']
ONE_SUM = ["Als het document wordt gecontroleerd", 'Dan botst "GR-B5-R6.4" met "GR-B5-R6.4"']
WRONG_CHECKED = [
    (CHECKED, 'Dan hoort daarbij bevinding "K-13"', "gevonden: K-136"),
    (CHECKED, 'Dan staat daarbij "GR-S-0"', "GR-S-08"),
    (CHECKED, 'Dan staat daarbij niet "GR-S-08"', "stap blijft uit"),
    (ONE_SUM, 'Dan zegt de controle daarbij alleen "Rij 6.4 telt op tot 6.190"', "maar het totaal is 6.180"),
]


@pytest.mark.parametrize(("before", "then", "message"), WRONG_CHECKED)
def test_a_wrong_expectation_about_a_check_fails(before: list[str], then: str, message: str) -> None:
    with pytest.raises(ExpectationError) as error:
        _play([*before, then])
    assert message in str(error.value).replace("_", " ")


LATE = ['Gegeven een volledig dossier van "Terpkade"', 'Gegeven de dag van "Terpkade" is 9 juli 2018']
SOUGHT = [*LATE, 'Als wordt gezocht naar herstel van "Terpkade"']


def test_a_wrong_expectation_about_mending_fails() -> None:
    with pytest.raises(ExpectationError, match="verwacht: 2 manieren; gevonden: 1") as error:
        _play([*SOUGHT, "Dan zijn er 2 manieren"], "hlv_basishulp_2018")
    assert "(uiterlijk 6 juli 2018)" in "\n".join(error.value.proof)
    with pytest.raises(ExpectationError, match="gevonden: Terpkade, dag wordt op of vóór 6 juli 2018"):
        _way("Terpkade, dag", "op of vóór 7 juli 2018")
    with pytest.raises(ExampleError, match="de koppen gegeven en wordt"):
        _way()


def _way(*row: str) -> None:
    scene = Scene("hlv_basishulp_2018", FEATURES / "hlv_basishulp_2018" / "basis")
    for line in SOUGHT:
        say(scene, "Als" if line.startswith("Als") else "Gegeven", line.partition(" ")[2])
    say(scene, "Dan", "is dit een manier", [["gegeven", "wordt"], *([list(row)] if row else [])])


def test_a_position_that_no_question_to_a_procedure_hangs_on_is_refused() -> None:
    position = 'Gegeven het standpunt dat voor "X-ZO-8" de lezing "ook_jeugdhulp" geldt'
    with pytest.raises(ExampleError, match="speelt bevinding X-ZO-8 van zhz_openhouse_2019 niet"):
        _play([position, 'Als alle procedures wordt gevraagd naar "aanbesteding"'], "zhz_openhouse_2019")


def test_every_expectation_about_a_dossier_has_been_seen_to_fail() -> None:
    seen = {
        s.does
        for _, *said, _ in (*WRONG, *WRONG_AFTER, ([], BESIDE, ""), ([], UNTOLD, ""))
        for s in grammar().matches("Dan", said[-1].removeprefix("Dan "))
    }
    about_dossiers = {*expected.THEN, *norms.THEN}
    assert sorted(about_dossiers - seen) == []


def test_a_failure_tells_the_grounds() -> None:
    with pytest.raises(ExpectationError) as error:
        _play([COMPLETE, WEAK, ASK, 'Dan is "Waddenzoom" geschikt'])
    text = "\n".join(error.value.proof)
    assert "GR-G1-03 Solvabiliteit ten minste 0,25: niet voldaan, De Brug; geen overeenkomst (GR-5.1-05)" in text
    assert "mogelijk geschikt: K-16 = samen" in text
