"""Dutch notation of values: what is written, what is understood, and that the two fit together."""

from __future__ import annotations

import json
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.models.building import build_models
from engine.models.vocabulary import ROOT, EntityType, Field, FieldType, Vocabulary
from engine.wording.parsing import TypedValueError, parse_value
from engine.wording.values import (
    spell_amount,
    spell_moment,
    spell_number,
    spell_quantity,
    spell_ratio,
    spell_time,
    spell_value,
)
from tests.formats_samples import values

_DETAILS: dict[FieldType, dict[str, Any]] = {
    "janee": {},
    "keuze": {"values": ("hoofdaannemer", "dragende_onderaannemer", "e_mail", "2.1", "crime-org")},
    "keuzelijst": {
        "values": ("g1", "g2", "jeugd_en_gezin", "gezin", "6.1", "1", "fraud"),
        "words": {"fraud": "fraude, of een poging en deelneming"},
    },
    "datum": {},
    "moment": {},
    "getal": {"unit": "dagen", "minimum": "0", "maximum": "366000"},
    "verhouding": {"minimum": "-1000", "maximum": "1000"},
    "bedrag": {},
    "naam": {},
    "tekst": {},
}
FIELDS = {str(kind): Field(str(kind), kind, "Label", **details) for kind, details in _DETAILS.items()}

MODEL = build_models(Vocabulary({ROOT: EntityType(ROOT, "verzoek", FIELDS)}))[ROOT]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (spell_number(1234), "1.234"),
        (spell_number(Decimal("1234.56")), "1.234,56"),
        (spell_number(0), "0"),
        (spell_number(Decimal("-0.00")), "0,00"),
        (spell_number(-1234567), "-1.234.567"),
        (spell_amount(Decimal("2500000.00")), "€ 2.500.000"),
        (spell_amount(Decimal("3569166.67")), "€ 3.569.166,67"),
        (spell_amount(Decimal("-1234.5")), "€ -1.234,50"),
        (spell_ratio(Decimal("0.25")), "0,25"),
        (spell_ratio(Decimal("0.2499")), "0,2499"),
        (spell_ratio(Decimal("1.3")), "1,30"),
        (spell_ratio(249_900, 1_000_000), "0,2499"),
        (spell_ratio(Fraction(1, 3)), "0,333333"),
        (spell_ratio(Fraction(2499999999, 10**10)), "0,249999"),
        (spell_time(43200), "12:00 uur"),
        (spell_time(43201), "12:00:01"),
        (spell_moment(date(2026, 4, 7).toordinal(), 43200), "7 april 2026 om 12:00 uur"),
        (spell_moment(date(2026, 4, 7).toordinal(), 43201), "7 april 2026 om 12:00:01"),
        (spell_quantity(1, "dagen"), "1 dag"),
        (spell_quantity(1400, "dagen"), "1.400 dagen"),
        (spell_value(FIELDS["datum"], date(2026, 4, 7)), "7 april 2026"),
        (spell_value(FIELDS["janee"], True), "ja"),
        (spell_value(FIELDS["janee"], None), "onbekend"),
        (spell_value(FIELDS["keuze"], "dragende_onderaannemer"), "dragende onderaannemer"),
        (spell_value(FIELDS["keuzelijst"], ("g1", "jeugd_en_gezin")), "g1; jeugd en gezin"),
        (spell_value(FIELDS["keuzelijst"], ("fraud",)), "fraude, of een poging en deelneming"),
        (spell_value(FIELDS["keuzelijst"], ()), "geen"),
        (spell_value(FIELDS["tekst"], "a_b"), "a_b"),
    ],
)
def test_values_are_written_the_dutch_way(written: str, expected: str) -> None:
    assert written == expected


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("janee", "ja", True),
        ("janee", " Nee ", False),
        ("janee", "J", True),
        ("janee", "WAAR", True),
        ("janee", "", None),
        ("janee", "Onbekend", None),
        ("janee", "?", None),
        ("keuze", "Dragende onderaannemer", "dragende_onderaannemer"),
        ("keuze", "HOOFDAANNEMER", "hoofdaannemer"),
        ("keuze", "e-mail", "e_mail"),
        ("keuze", "2.1", "2.1"),
        ("keuzelijst", "g1", ["g1"]),
        ("keuzelijst", "g1; G2", ["g1", "g2"]),
        ("keuzelijst", "g1, g2 en 6.1", ["g1", "g2", "6.1"]),
        ("keuzelijst", "g1,g2", ["g1", "g2"]),
        ("keuzelijst", "g1\ng2", ["g1", "g2"]),
        ("keuzelijst", "jeugd en gezin en gezin", ["jeugd_en_gezin", "gezin"]),
        ("keuzelijst", "gezin en jeugd en gezin", ["gezin", "jeugd_en_gezin"]),
        ("keuzelijst", "Fraude, of een poging en deelneming; g1, g2", ["fraud", "g1", "g2"]),
        ("keuzelijst", "Geen", []),
        ("datum", "7 april 2026", "2026-04-07"),
        ("datum", "7 apr. 2026", "2026-04-07"),
        ("datum", "07-04-2026", "2026-04-07"),
        ("datum", "7/4/2026", "2026-04-07"),
        ("datum", "2026-04-07", "2026-04-07"),
        ("datum", "1 Maart 2026", "2026-03-01"),
        ("moment", "7 april 2026 om 12:00", "2026-04-07T12:00:00"),
        ("moment", "7 april 2026 om 12:00:01", "2026-04-07T12:00:01"),
        ("moment", "7 april 2026 om 12.00 uur", "2026-04-07T12:00:00"),
        ("moment", "07-04-2026 9:05", "2026-04-07T09:05:00"),
        ("moment", "2026-04-07T12:00:01", "2026-04-07T12:00:01"),
        ("getal", "1.234", 1234),
        ("getal", "14 dagen", 14),
        ("getal", "1 dag", 1),
        ("verhouding", "0,25", "0.25"),
        ("verhouding", "0.25", "0.25"),
        ("verhouding", "25%", "0.25"),
        ("verhouding", "24,99 %", "0.2499"),
        ("verhouding", "-0,5", "-0.5"),
        ("verhouding", "0.250", "0.250"),
        ("bedrag", "€ 1.000.000", "1000000.00"),
        ("bedrag", "1000000", "1000000.00"),
        ("bedrag", "1 000 000", "1000000.00"),
        ("bedrag", "€ 1.000.000,-", "1000000.00"),
        ("bedrag", "3.569.166,67 euro", "3569166.67"),
        ("bedrag", "EUR 12,5", "12.50"),
        ("bedrag", "€ -1.234", "-1234.00"),
        ("bedrag", "-€ 1.234", "-1234.00"),
        ("bedrag", "\u2212 1.234", "-1234.00"),
        ("bedrag", "2500000.00", "2500000.00"),
        ("bedrag", "€\u00a02.500.000", "2500000.00"),
        ("naam", " De\u00a0Brug ", "De Brug"),
        ("naam", "onbekend", "onbekend"),
        ("tekst", "", None),
    ],
)
def test_what_people_write_is_understood(kind: str, text: str, value: Any) -> None:
    assert parse_value(FIELDS[kind], text) == value


@pytest.mark.parametrize(
    ("kind", "text", "fragment"),
    [
        ("janee", "misschien", "verwacht ja of nee; gevonden “misschien”"),
        ("keuze", "hoofdanemer", "bedoelt u “hoofdaannemer”?"),
        ("keuze", "iets", "kies uit: hoofdaannemer, dragende onderaannemer"),
        ("keuzelijst", "g1; g9", "“g9” is geen mogelijke waarde"),
        ("datum", "30-02-2026", "is geen bestaande dag"),
        ("datum", "7-4-26", "verwacht een datum als 7 april 2026"),
        ("datum", "7 april 2026 om 12:00", "zonder tijd"),
        ("datum", "4 brumaire 2026", "verwacht een datum"),
        ("moment", "7 april 2026", "verwacht een dag en een tijd"),
        ("moment", "2026-04-07T12:00:00+02:00", "zonder tijdzone"),
        ("moment", "7 april 2026 om 25:00", "is geen bestaand moment"),
        ("getal", "14,5", "verwacht een heel getal"),
        ("getal", "-1", "-1 is te laag; het is ten minste 0"),
        ("getal", "٣", "verwacht een heel getal"),
        ("verhouding", "1.300", "een komma voor de decimalen"),
        ("verhouding", "0,1234567", "ten hoogste zes decimalen"),
        ("verhouding", "1.001,0", "1.001,00 is te hoog; het is ten hoogste 1.000,00"),
        ("bedrag", "3.000.000.000", "€ 3.000.000.000 is te hoog; het is ten hoogste € 2.000.000.000"),
        ("bedrag", "1,000,000.00", "verwacht een bedrag"),
        ("bedrag", "1,234", "verwacht een bedrag"),
        ("bedrag", "2.5", "verwacht een bedrag"),
        ("bedrag", "twee miljoen", "verwacht een bedrag"),
        ("naam", "a(1). excluded(b)", "lijkt op een regel"),
        ("naam", "   ", "de naam is leeg"),
        ("tekst", "a\u202eb", "(U+202E)"),
    ],
)
def test_what_is_not_understood_says_what_was_expected(kind: str, text: str, fragment: str) -> None:
    with pytest.raises(TypedValueError) as error:
        parse_value(FIELDS[kind], text)
    assert fragment in str(error.value)


@given(st.data())
@pytest.mark.parametrize("kind", FIELDS)
def test_what_is_written_is_understood(kind: str, data: st.DataObject) -> None:
    field = FIELDS[kind]
    value = data.draw(values(field))
    typed = getattr(MODEL.model_validate({"procedure": "p", kind: value}), kind)
    read = parse_value(field, spell_value(field, typed))
    json.dumps(read)
    assert getattr(MODEL.model_validate({"procedure": "p", kind: read}), kind) == typed


@given(st.text(max_size=40), st.sampled_from(sorted(FIELDS)))
def test_no_text_breaks_the_reader(text: str, kind: str) -> None:
    try:
        json.dumps(parse_value(FIELDS[kind], text))
    except TypedValueError as error:
        assert str(error)


@given(st.datetimes(min_value=datetime(1, 1, 1)))
def test_a_moment_has_seconds_only_when_there_are_any(moment: datetime) -> None:
    seconds = moment.hour * 3600 + moment.minute * 60 + moment.second
    assert spell_moment(moment.toordinal(), seconds).endswith(" uur") == (moment.second == 0)
