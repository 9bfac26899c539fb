"""A small procedure with every kind of field, and dossiers for any vocabulary."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from engine.formats.consistency import same_name
from engine.models.building import bounds
from engine.models.values import parse_name, parse_text
from engine.models.vocabulary import EntityType, Field, Vocabulary

PROCEDURE = "proef_2026"

VOCABULARY = """
[dossier]
label = "verzoek"
[dossier.velden]
naam = { type = "naam", label = "Inschrijver", verplicht = true }
vorm = { type = "keuze", waarden = ["hoofdaannemer", "combinatie", "nen_en_15224", "2.1"], label = "Vorm" }
verzonden = { type = "moment", label = "Moment van verzenden" }
volledig = { type = "janee", label = "Volledig ingevuld" }
opmerking = { type = "tekst", label = "Opmerking" }
partijen = { type = "lijst", van = "partij", label = "Partijen" }
gevallen = { type = "lijst", van = "geval", label = "Gevallen" }
overzicht = { type = "deel", van = "overzicht", label = "Overzicht" }

[partij]
label = "partij"
[partij.velden]
rol = { type = "keuze", waarden = ["hoofdaannemer", "dragende_onderaannemer"], label = "Rol", bron = "UEA" }
naam = { type = "naam", label = "Naam", verplicht = true }
draagt = { type = "keuzelijst", waarden = ["g1", "g2", "jeugd_en_gezin", "6.1", "1"], label = "Draagt" }
jaarrekening = { type = "deel", van = "jaarrekening", label = "Jaarrekening" }
overzicht = { type = "deel", van = "overzicht", label = "Overzicht" }

[jaarrekening]
label = "jaarrekening"
[jaarrekening.velden]
eigen_vermogen = { type = "bedrag", eenheid = "euro", label = "Eigen vermogen" }
totaal_vermogen = { type = "bedrag", eenheid = "euro", label = "Totaal vermogen", min = 0 }
solvabiliteit = { type = "verhouding", label = "Solvabiliteit", min = -1000, max = 1000 }
datum = { type = "datum", label = "Datum" }

[overzicht]
label = "overzicht"
[overzicht.velden]
personeel = { type = "lijst", van = "inzet", label = "Personeel" }

[inzet]
label = "inzet"
[inzet.velden]
activiteit = { type = "keuze", waarden = ["2.1", "2.2"], label = "Activiteit" }
termijn = { type = "getal", min = 0, max = 366, eenheid = "dagen", label = "Termijn" }
langste = { type = "getal", min = 0, max = 366, eenheid = "dagen", label = "Langste termijn" }
soorten = { type = "keuzelijst", waarden = ["geen", "enkele"], label = "Soorten" }

[geval]
label = "geval"
[geval.velden]
ernstig = { type = "janee", label = "Ernstig" }
stappen = { type = "lijst", van = "stap", label = "Stappen" }

[stap]
label = "stap"
[stap.velden]
gezet = { type = "janee", label = "Gezet" }
begin = { type = "datum", label = "Begin" }
eind = { type = "datum", label = "Einde" }

[[verhouding]]
van = "jaarrekening"
veld = "solvabiliteit"
teller = ["eigen_vermogen"]
noemer = ["totaal_vermogen"]

[[volgorde]]
eerst = "stap.begin"
dan = "stap.eind"

[[volgorde]]
eerst = "inzet.termijn"
dan = "inzet.langste"

[[volgorde]]
eerst = "stap.begin"
dan = "dossier.verzonden"
"""


def write_procedure(root: Path) -> Path:
    """A knowledge base with only the sample procedure, and one that has no dossiers."""
    (root / "gemeen").mkdir(parents=True)
    for name, vocabulary in ((PROCEDURE, VOCABULARY), ("zonder_dossiers", "")):
        folder = root / name
        folder.mkdir()
        (folder / "procedure.toml").write_text('titel = "Proef"\n', encoding="utf-8")
        if vocabulary:
            (folder / "woordenschat.toml").write_text(vocabulary, encoding="utf-8")
    return root


# --- dossiers for any vocabulary ----------------------------------------------

_LETTERS = st.characters(exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))
_TRICKY = st.sampled_from(["=1+1", "+31", "-5", "@x", "_x0041_", "007", "onbekend", "?", "geen", "'", "1e5", "#N/B"])


def _acceptable(check: Any, text: str) -> bool:
    try:
        return bool(check(text))
    except Exception:
        return False


def names() -> st.SearchStrategy[str]:
    """Names that the models take, among them those that look like something else."""
    free = st.text(_LETTERS, min_size=1, max_size=12).filter(lambda text: _acceptable(parse_name, text))
    return (_TRICKY | free).map(parse_name)


def texts() -> st.SearchStrategy[str]:
    """Texts that the models take and that say something."""
    free = st.text(_LETTERS, min_size=1, max_size=12).filter(lambda text: _acceptable(parse_text, text))
    return (_TRICKY | free).map(parse_text)


def values(field: Field) -> st.SearchStrategy[Any]:
    """What JSON can say for a field that holds one value."""
    low, high = bounds(field) if field.type in ("getal", "verhouding", "bedrag") else (Decimal(0), Decimal(0))
    match field.type:
        case "naam":
            return names()
        case "tekst":
            return texts()
        case "janee":
            return st.booleans()
        case "keuze":
            return st.sampled_from(field.values)
        case "keuzelijst":
            return st.lists(st.sampled_from(field.values), unique=True)
        case "datum":
            return st.dates().map(lambda day: day.isoformat())
        case "moment":
            return st.datetimes().map(lambda moment: _whole_second(moment).isoformat())
        case "getal":
            return st.integers(int(low), int(high))
        case _:
            places = 2 if field.type == "bedrag" else 6
            return st.decimals(low, high, places=places).map(lambda value: f"{value + 0:f}")


def _whole_second(moment: datetime) -> datetime:
    return moment.replace(microsecond=0)


def entities(kind: EntityType, vocabulary: Vocabulary) -> st.SearchStrategy[dict[str, Any]]:
    """The data of an entity, of which any part that is not required may be unknown."""
    derived = {ratio.field for ratio in vocabulary.ratios if ratio.entity == kind.name}
    derived |= {order.first[1] for order in vocabulary.orders if order.first[0] == kind.name}
    required: dict[str, st.SearchStrategy[Any]] = {}
    optional: dict[str, st.SearchStrategy[Any]] = {}
    for field in kind.fields.values():
        if field.name in derived or field.type == "verwijzing":  # what must agree with something else
            continue
        (required if field.required else optional)[field.name] = _content(field, vocabulary)
    return st.fixed_dictionaries(required, optional=optional)


def _content(field: Field, vocabulary: Vocabulary) -> st.SearchStrategy[Any]:
    if field.type not in ("deel", "lijst"):
        return values(field)
    kind = vocabulary.entities[field.of]
    if field.type == "deel":
        return entities(kind, vocabulary)
    key = kind.key
    unique = (lambda item: same_name(item[key])) if key else None
    return st.lists(entities(kind, vocabulary), max_size=2, unique_by=unique)


def dossiers(vocabulary: Vocabulary, procedure: str) -> st.SearchStrategy[dict[str, Any]]:
    """The data of a dossier that nothing is wrong with."""

    def named(data: Mapping[str, Any]) -> dict[str, Any]:
        return {"procedure": procedure, **data}

    return entities(vocabulary.root, vocabulary).map(named)
