"""Plannings from files with every mistake at its place, and the answer as text, JSON, CSV and a calendar file."""

from __future__ import annotations

import csv
import io
import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import icalendar
import pytest
import xlsxwriter
from click.testing import CliRunner, Result

from engine.cli.app import group
from engine.planning.derivation import derive, names_of
from engine.planning.reading import UnreadableSchedule, read_schedule

PROCEDURE = "groningen_hsj_2026"
GUNNING = {"gebeurtenis": "Mededeling van gunning", "datum": "2027-08-20"}


def run(*arguments: str) -> Result:
    return CliRunner(env={"COLUMNS": "80"}).invoke(group, ["termijnen", PROCEDURE, *arguments], standalone_mode=False)


def json_file(folder: Path, data: Any) -> Path:
    path = folder / "planning.json"
    path.write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
    return path


def book(folder: Path, rows: list[list[Any]], head: tuple[str, ...] = ("Gebeurtenis", "Datum", "Einde")) -> Path:
    path = folder / "planning.xlsx"
    with xlsxwriter.Workbook(path) as workbook:
        sheet = workbook.add_worksheet("Blad1")
        as_date = workbook.add_format({"num_format": "dd-mm-yyyy"})
        sheet.write_row(0, 0, head)
        for number, row in enumerate(rows, 1):
            for column, value in enumerate(row):
                if isinstance(value, date):
                    at = value if isinstance(value, datetime) else datetime(value.year, value.month, value.day)
                    sheet.write_datetime(number, column, at, as_date)
                elif value is not None:
                    sheet.write(number, column, value)
    return path


def mistakes(path: Path) -> list[str]:
    events, periods = names_of(derive(PROCEDURE))
    with pytest.raises(UnreadableSchedule) as caught:
        read_schedule(path, events, periods)
    return [str(p) for p in caught.value.problems]


def test_a_period_of_ones_own_is_called_by_its_name(tmp_path: Path) -> None:
    row = {"gebeurtenis": "Verhuizing  kantoor", "datum": "2026-09-01", "einde": "2026-10-01"}
    schedule = read_schedule(json_file(tmp_path, {"gebeurtenissen": [row]}), *names_of(derive(PROCEDURE)))
    assert {schedule.labels[day.event] for day in schedule.days} == {
        "Begin Verhuizing kantoor",
        "Einde Verhuizing kantoor",
    }


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([{**GUNNING, "datum": "2026-02-30"}], "gebeurtenissen[0].datum: “2026-02-30” is geen bestaande dag"),
        ([{**GUNNING, "datum": "2026-04-07T12:00+02:00"}], "gebeurtenissen[0].datum: verwacht een datum als 7 april 2026 of 07-04-2026, zonder tijd"),  # noqa: E501
        ([{**GUNNING, "datum": "31-04-2026"}], "gebeurtenissen[0].datum: “31-04-2026” is geen bestaande dag"),
        ([{**GUNNING, "datum": "2026-04-07Z"}], "gebeurtenissen[0].datum: verwacht een datum als 7 april 2026"),
        ([{**GUNNING, "datum": 46119}], "gebeurtenissen[0].datum: verwacht een datum als 2026-04-07"),
        ([{**GUNNING, "datum": "1226-04-07"}], "gebeurtenissen[0].datum: 7 april 1226 ligt niet tussen"),
        ([GUNNING, GUNNING], "gebeurtenissen[1].datum: deze gebeurtenis staat er al, bij gebeurtenissen[0].datum"),
        ([{**GUNNING, "gebeurtenis": "Mededeling van guning"}], "bedoelt u “mededeling_van_gunning”"),
        ([{"gebeurtenis": "dialoog", "datum": "2026-10-01", "einde": "2026-09-01"}],
         "gebeurtenissen[0].einde: einde (1 september 2026) ligt vóór datum (1 oktober 2026)"),
        ([{"gebeurtenis": "x", "niet_voor": "2026-10-01", "niet_na": "2026-09-01"}], "gebeurtenissen[0].niet_na: niet na"),  # noqa: E501
        ([{"gebeurtenis": "x", "datumm": "2026-10-01"}], "gebeurtenissen[0].datumm: onbekend gegeven; bedoelt u “datum”?"),  # noqa: E501
    ],
)  # fmt: skip
def test_mistakes_in_json(tmp_path: Path, rows: list[Any], expected: str) -> None:
    found = mistakes(json_file(tmp_path, {"gebeurtenissen": rows}))
    assert any(expected in line for line in found), found


@pytest.mark.parametrize("written", ["2027-07-01", "01-07-2027", "1 juli 2027"])
def test_a_day_that_is_text_is_read_as_people_write_it(tmp_path: Path, written: str) -> None:
    files = [
        json_file(tmp_path, {"gebeurtenissen": [{**GUNNING, "datum": written}]}),
        book(tmp_path, [[GUNNING["gebeurtenis"], written]]),
    ]
    schedules = [read_schedule(path, *names_of(derive(PROCEDURE))) for path in files]
    assert [[day.day for day in each.days] for each in schedules] == [[date(2027, 7, 1).toordinal()]] * 2


def test_mistakes_in_agreements(tmp_path: Path) -> None:
    rows = [{"van": "a", "tot": "b", "minstens": 5, "hoogstens": 3, "eenheid": "uren"}, {"van": "a", "tot": "b"}]
    found = mistakes(json_file(tmp_path, {"afspraken": rows}))
    assert found == [
        "planning.json: afspraken[0].eenheid: verwacht een van dagen, weken, maanden, jaren, werkdagen; gevonden “uren”",  # noqa: E501
        "planning.json: afspraken[0].hoogstens: hoogstens 3 is minder dan minstens 5",
        "planning.json: afspraken[1]: een getal ontbreekt (minstens of hoogstens)",
    ]


def test_mistakes_in_cells(tmp_path: Path) -> None:
    found = mistakes(
        book(
            tmp_path,
            [
                ["Mededeling van selectie", "31 april 2026"],
                ["Dialoog", date(2026, 9, 1), date(2026, 3, 31)],
                ["Mededeling van gunning", datetime(2027, 7, 1, 12, 30)],
                [None, date(2027, 7, 1)],
            ],
        )
    )
    assert found == [
        "planning.xlsx: Blad1!B2: “31 april 2026” is geen bestaande dag",
        "planning.xlsx: Blad1!C3: einde (31 maart 2026) ligt vóór datum (1 september 2026)",
        "planning.xlsx: Blad1!B4: verwacht een dag zonder tijd; gevonden 2027-07-01 12:30",
        "planning.xlsx: Blad1!5: de gebeurtenis ontbreekt: verwacht de naam van een gebeurtenis",
    ]


def test_unknown_headings_and_files(tmp_path: Path) -> None:
    found = mistakes(book(tmp_path, [["x", date(2026, 9, 1)]], ("Gebeurtenis", "Datun")))
    assert found == ["planning.xlsx: Blad1!B1: onbekende kop “Datun”; bedoelt u “Datum”?"]
    assert mistakes(tmp_path / "planning.docx") == ["planning.docx: een planning is een .json- of .xlsx-bestand"]
    assert mistakes(tmp_path / "niets.json") == ["niets.json: bestaat niet"]


def test_three_agreements_that_do_not_fit(tmp_path: Path) -> None:
    result = run("--planning", str(book(tmp_path, [["Mededeling van gunning", date(2027, 8, 20)]])))
    assert result.return_value == 1
    text = result.stdout
    assert text.startswith("HAALBAAR: NEE. Drie afspraken passen niet samen (elke twee wel):\n")
    assert "planning.xlsx, Blad1!B2" in text
    assert "10 augustus 2027 (10 dagen\neerder)" in text and "10 dagen verlenging vragen" in text
    assert max(map(len, text.splitlines())) <= 80


def test_json_contract(tmp_path: Path) -> None:
    plain = json.loads(run("--formaat", "json", "--vanaf", "2026-03-01").stdout)
    assert {"termijnen", "conflicten", "bevindingen"} <= plain.keys() and "haalbaar" not in plain
    keys = {"id", "gebeurtenis", "datum", "tijd", "andere_datum", "regime", "bron"}
    assert all(keys <= t.keys() for t in plain["termijnen"])
    bound = next(t for t in plain["termijnen"] if t["id"] == "einde_binding_verzoek")
    assert (bound["datum"], bound["andere_datum"], bound["nog_dagen"]) == ("2026-07-06", "2026-07-05", 127)
    good = json.loads(run("--formaat", "json", "--planning", str(json_file(tmp_path, {"gebeurtenissen": [
        {**GUNNING, "datum": "2027-08-10"}]}))).stdout)  # fmt: skip
    assert good["haalbaar"] is True
    assert good["laatst"]["mededeling_selectie"] == "2026-06-16" and good["vroegst"]["ondertekening"] == "2027-08-31"
    assert {"id": "K-41", "soort": "lezing", "optie": "sluitingsdag_telt", "haalbaar": False} in good["andere_lezingen"]
    assert any(s["dagen"] == 0 for s in good["speling"])


def test_regimes_that_clash_are_conflicts() -> None:
    data = json.loads(run("--formaat", "json", "--stel", "mededeling_gunning=2020-10-12").stdout)
    clash = next(c for c in data["conflicten"] if c.get("termijnen") == ["vervalt_gunning", "opschorting"])
    assert clash["data"] == {"aanbestedingswet": "2020-11-02", "document": "2020-11-01"}


def test_same_question_same_bytes() -> None:
    for kind in ("tekst", "json", "csv", "ics"):
        first, second = (run("--formaat", kind).stdout_bytes for _ in range(2))
        assert first == second


def test_csv() -> None:
    rows = list(csv.DictReader(io.StringIO(run("--formaat", "csv").stdout)))
    row = next(r for r in rows if r["gebeurtenis"] == "Sluiting inschrijvingen")
    assert (row["datum"], row["weekdag"], row["tijd"]) == ("2027-06-01", "di", "12:00")


def test_calendar_file(tmp_path: Path) -> None:
    path = tmp_path / "termijnen.ics"
    assert run("--formaat", "ics", "--uit", str(path)).return_value == 0
    found = icalendar.Calendar.from_ical(path.read_bytes())
    events = {str(e["summary"]): e for e in found.walk("VEVENT")}
    closing = events["Sluiting verzoeken tot deelneming"]["dtstart"].dt
    assert (closing.isoformat(), closing.tzinfo.key) == ("2026-04-07T12:00:00+02:00", "Europe/Amsterdam")
    assert events["Einde binding aan het verzoek"]["dtstart"].dt == date(2026, 7, 6)
    assert all(e.get("uid") for e in events.values())


def test_wrong_options_are_told() -> None:
    for arguments, said in (
        (("--regime", "romeins"), "kies uit: document, atw, eu"),
        (("--lezing", "K-99=x"), "Bevinding K-99 heeft hier geen lezingen; kies uit: "),
        (("--stel", "mededeling_guning=2027-01-01"), "bedoelt u “mededeling_gunning”?"),
        (("--stel", "feest=2027-01-01"), "gebeurtenis “feest” bestaat niet; zij heten zoals in de tabel"),
        (("--stel", "mededeling_gunning=straks"), "--stel mededeling_gunning=straks: verwacht een datum als "),
        (("--vanaf", "2026-02-30"), "geen bestaande dag"),
    ):
        result = run(*arguments)
        assert result.exception is not None and said in getattr(result.exception, "message", str(result.exception))
