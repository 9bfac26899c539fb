"""What the ``Gegeven`` sentences do: build a dossier from a complete one, then let it deviate."""

from __future__ import annotations

import re
from typing import Any

from engine.models.vocabulary import EntityType, Field
from engine.specs.errors import ExampleError
from engine.specs.meanings import Meaning, meaning
from engine.specs.phrases import Place, meant, plain
from engine.specs.scene import DAY_FIELD, Data, Scene, read
from engine.spelling import choices

GIVEN: dict[str, Meaning] = {}


_MOMENT = Field("moment", "moment", "Moment")


# --- the request --------------------------------------------------------------


@meaning("volledig_verzoek", GIVEN)
def _complete(scene: Scene, naam: str) -> None:
    _add(scene, _renamed(scene.example("hoofdaannemer"), {"Hoofdaannemer": naam}))


@meaning("volledig_dossier", GIVEN)
def _whole(scene: Scene, naam: str) -> None:
    _add(scene, _renamed(scene.example("dossier"), {"Aanbieder": naam}))


@meaning("volledig_verzoek_met_onderaannemer", GIVEN)
def _with_subcontractor(scene: Scene, naam: str, onderaannemer: str, dragend: bool) -> None:
    _complete(scene, naam)
    _subcontractor(scene, naam, onderaannemer, dragend)


@meaning("volledig_verzoek_uit_groep", GIVEN)
def _in_group(scene: Scene, naam: str) -> None:
    _complete(scene, naam)
    scene.party(naam)["groep"] = {
        "onderdeel_van_groep": True,
        "garantie_moeder": True,
        "garantie_schriftelijk": True,
        "geconsolideerd": False,
        "verklaring_403": False,
    }


@meaning("volledig_verzoek_van_combinatie", GIVEN)
def _consortium(scene: Scene, naam: str, combinanten: str) -> None:
    first, second, *others = re.findall('"([^"]+)"', combinanten)
    dossier = scene.example("combinatie")
    for other in others:
        member = _renamed(scene.example("combinatie"), {"Combinant": other})
        dossier["partijen"].append(member["partijen"][1])
        own = [r for r in member["referenties"] if r["door"] == other]
        dossier["referenties"] += [{**r, "titel": f"{r['titel']} van {other}"} for r in own]
    names = {"Combinatie": naam, "Penvoerder": first, "Combinant": second}
    _add(scene, _renamed(dossier, names))


@meaning("onderaannemer_erbij", GIVEN)
def _subcontractor(scene: Scene, naam: str, onderaannemer: str, dragend: bool) -> None:
    dossier = scene.dossier_of(naam)
    role = "Dragende onderaannemer" if dragend else "Niet-dragende onderaannemer"
    source = scene.example("onderaannemers")
    for party in source["partijen"]:
        if party["naam"] == role:
            dossier["partijen"].append(_renamed(party, {role: onderaannemer}))
    for reference in source["referenties"]:
        if reference.get("door") == role:
            renamed = _renamed(reference, {role: onderaannemer})
            dossier["referenties"].append({**renamed, "titel": f"Referentie van {onderaannemer}"})


@meaning("beroep_op_onderaannemer", GIVEN)
def _relied_on(scene: Scene, onderaannemer: str, eisen: str) -> None:
    wanted = eisen.casefold().replace(" en ", ", ").split(", ")
    scene.party(onderaannemer)["draagt"] = wanted


@meaning("indienen", GIVEN)
def _submitted(scene: Scene, naam: str, moment: str, wat: str, deel: str = "") -> None:
    dossier = scene.dossier_of(naam)
    submitted = dossier.setdefault(deel, {}) if deel else dossier
    for field in ("verzonden", "ontvangen"):
        if field in wat:
            submitted[field] = read(_MOMENT, moment)


@meaning("volledige_inschrijving", GIVEN)
def _complete_bid(scene: Scene, naam: str) -> None:
    scene.dossier_of(naam)["inschrijving"] = scene.example("delen/inschrijving")


def _add(scene: Scene, dossier: Data) -> None:
    if dossier["naam"] in scene.dossiers:
        raise ExampleError(f"“{dossier['naam']}” heeft al een verzoek ingediend")
    dossier["procedure"] = scene.procedure
    scene.dossiers[dossier["naam"]] = dossier


def _renamed(data: Any, names: dict[str, str]) -> Any:
    """The data with placeholder names replaced."""
    match data:
        case dict():
            return {key: _renamed(value, names) for key, value in data.items()}
        case list():
            return [_renamed(value, names) for value in data]
        case str():
            return names.get(data, data)
    return data


# --- facts --------------------------------------------------------------------


@meaning("gegeven_is", GIVEN)
def _fact(scene: Scene, gegeven: str, naam: str, waarde: str) -> None:
    scene.write(naam, scene.phrases.field(scene.dossier_of(naam), naam, gegeven), waarde)


@meaning("geldt", GIVEN)
def _applies(scene: Scene, naam: str, kenmerk: str, wel: bool) -> None:
    _yes_no(scene, naam, scene.phrases.field(scene.dossier_of(naam), naam, kenmerk), wel)


@meaning("stuk_is", GIVEN)
@meaning("geldt_voor_stuk", GIVEN)
def _document_is(scene: Scene, stuk: str, naam: str, kenmerk: str, wel: bool) -> None:
    path, kind = scene.phrases.document(scene.dossier_of(naam), naam, stuk)
    _yes_no(scene, naam, scene.phrases.within(path, kind, kenmerk), wel)


@meaning("onbekend", GIVEN)
def _unknown(scene: Scene, naam: str, gegeven: str) -> None:
    scene.put(naam, scene.phrases.field(scene.dossier_of(naam), naam, gegeven), None)


@meaning("onbekend_van_stuk", GIVEN)
def _unknown_of_document(scene: Scene, stuk: str, naam: str, veld: str) -> None:
    path, kind = scene.phrases.document(scene.dossier_of(naam), naam, stuk)
    scene.put(naam, scene.phrases.within(path, kind, veld), None)


@meaning("lijst_is", GIVEN)
def _list(scene: Scene, naam: str, gegeven: str, tabel: list[list[str]]) -> None:
    place = scene.phrases.field(scene.dossier_of(naam), naam, gegeven)
    if place.field.type != "lijst":
        raise ExampleError(f"“{place.field.label}” is geen lijst; schrijf “… is {{waarde}}”")
    kind = scene.knowledge.vocabulary.entities[place.field.of]
    fields = [_column(kind, heading) for heading in tabel[0]]
    rows = [{f.name: read(f, text) for f, text in zip(fields, row, strict=True) if text.strip()} for row in tabel[1:]]
    scene.put(naam, place, rows)


def _yes_no(scene: Scene, name: str, place: Place, value: bool) -> None:
    if place.field.type != "janee":
        raise ExampleError(f"“{place.field.label}” is geen ja of nee; schrijf “… is {{waarde}}”")
    scene.put(name, place, value)


# --- grounds for exclusion ----------------------------------------------------


@meaning("uitsluitingsgrond", GIVEN)
def _ground(scene: Scene, naam: str, aard: str, criterium: str, geldt: str) -> None:
    fields = scene.knowledge.vocabulary.entities["uitsluitingsgrond"].fields
    ground: Data = {
        "criterium": _code(fields["criterium"], criterium),
        "aard": "verplicht" if aard == "verplichte" else "facultatief",
    }
    if geldt != "onbekend":
        ground["van_toepassing"] = geldt == "ja"
    scene.party(naam).setdefault("uitsluitingsgronden", []).append(ground)


def _code(field: Field, wording: str) -> str:
    """The code of a value that is written out in words."""
    for code, written in field.words.items():
        if plain(wording) in (plain(written), plain(code)):
            return code
    raise ExampleError(f"“{wording}” is geen {field.label.casefold()}{meant(wording, field.words.values())}")


# --- evidence on request ------------------------------------------------------


@meaning("bewijs_gevraagd", GIVEN)
def _requested(scene: Scene, naam: str, dag: str, bewijs: str, aantal: str = "0") -> None:
    scene.party(naam)[_evidence(scene, bewijs)] = _request(dag, aantal)


@meaning("bewijs_geleverd", GIVEN)
def _delivered(scene: Scene, naam: str, dag: str, bewijs: str, datum: str) -> None:
    _requested_before(scene, naam, bewijs).update(
        geleverd=True,
        geleverd_op=read(DAY_FIELD, dag),
        datum=read(DAY_FIELD, datum),
        juist=True,
        volledig=True,
        betreft="geen",
    )


@meaning("bewijs_niet_geleverd", GIVEN)
def _not_delivered(scene: Scene, naam: str, bewijs: str) -> None:
    _requested_before(scene, naam, bewijs).update(geleverd=False)


@meaning("aanvullend_bewijs_gevraagd", GIVEN)
def _more_requested(scene: Scene, naam: str, dag: str, eis: str, aantal: str = "0") -> None:
    party = scene.party(naam)
    party.setdefault("aanvullend_bewijs", []).append({"eis": eis.casefold(), **_request(dag, aantal, asked=False)})


@meaning("aanvullend_bewijs_geleverd", GIVEN)
def _more_delivered(scene: Scene, naam: str, dag: str, eis: str) -> None:
    _more(scene, naam, eis).update(geleverd=True, geleverd_op=read(DAY_FIELD, dag))


@meaning("aanvullend_bewijs_niet_geleverd", GIVEN)
def _more_not_delivered(scene: Scene, naam: str, eis: str) -> None:
    _more(scene, naam, eis).update(geleverd=False)


@meaning("bibob", GIVEN)
def _bibob(scene: Scene, naam: str, dag: str, terug: str) -> None:
    scene.dossier_of(naam)["bibob"] = {
        "formulier_gevraagd": True,
        "formulier_ontvangen": read(DAY_FIELD, dag),
        "formulier_teruggestuurd": True,
        "formulier_terug": read(DAY_FIELD, terug),
        "formulier_volledig": True,
        "formulier_ondertekend": True,
    }


def _request(day: str, days: str, asked: bool = True) -> Data:
    data: Data = {"gevraagd": True} if asked else {}
    data["verzoek_verzonden"] = data["verzoek_ontvangen"] = read(DAY_FIELD, day)
    data["genoemde_termijn"] = int(days)
    return data


def _evidence(scene: Scene, words: str) -> str:
    """The field of a party that holds this evidence."""
    fields = scene.knowledge.vocabulary.entities["partij"].fields.values()
    kinds = [f for f in fields if f.type == "deel" and f.of == "bewijs_op_verzoek"]
    for field in kinds:
        if plain(words) in (plain(field.label), plain(field.name)):
            return field.name
    raise ExampleError(
        f"“{words}” is geen bewijs dat op verzoek wordt geleverd{meant(words, [f.label for f in kinds])}"
    )


def _requested_before(scene: Scene, name: str, words: str) -> Data:
    evidence = scene.party(name)[_evidence(scene, words)]
    if not evidence.get("gevraagd"):
        raise ExampleError(f"van {name} is nog geen {words} gevraagd")
    assert isinstance(evidence, dict)
    return evidence


def _more(scene: Scene, name: str, requirement: str) -> Data:
    for each in scene.party(name).get("aanvullend_bewijs") or ():
        if each["eis"] == requirement.casefold():
            assert isinstance(each, dict)
            return each
    raise ExampleError(f"van {name} is nog geen aanvullend bewijs over {requirement} gevraagd")


# --- references, personnel, composition ---------------------------------------


@meaning("referentie_erbij", GIVEN)
def _reference(scene: Scene, naam: str, titel: str) -> None:
    reference = scene.example("hoofdaannemer")["referenties"][0]
    for party in scene.dossier_of(naam)["partijen"]:
        if party["naam"] == naam:
            reference.update(door=naam, rol_van_leverancier=party["rol"])
    scene.dossier_of(naam)["referenties"].append({**reference, "titel": titel})


@meaning("geen_referenties", GIVEN)
def _no_references(scene: Scene, naam: str) -> None:
    dossier = scene.dossier_of(naam)
    whole = dossier["naam"] == naam
    dossier["referenties"] = [] if whole else [r for r in dossier["referenties"] if r.get("door") != naam]


@meaning("inzet_bij_activiteit", GIVEN)
def _personnel(scene: Scene, activiteit: str, naam: str, tabel: list[list[str]]) -> None:
    _nobody(scene, activiteit, naam)
    kind = scene.knowledge.vocabulary.entities["inzet"]
    fields = [_column(kind, heading) for heading in tabel[0]]
    staff = scene.party(naam)["personeelsoverzicht"]["personeel"]
    for row in tabel[1:]:
        entry: Data = {"activiteit": activiteit, "ingehuurd": False, "deskundig_hsj": True}
        for field, text in zip(fields, row, strict=True):
            entry[field.name] = read(field, text)
        staff.append({key: value for key, value in entry.items() if value is not None})


@meaning("niemand_bij_activiteit", GIVEN)
def _nobody(scene: Scene, activiteit: str, naam: str) -> None:
    overview = scene.party(naam)["personeelsoverzicht"]
    overview["personeel"] = [entry for entry in overview["personeel"] if entry["activiteit"] != activiteit]


def _column(kind: EntityType, heading: str) -> Field:
    for field in kind.fields.values():
        if plain(heading) in (plain(field.label), plain(field.name)):
            return field
    labels = [f.label for f in kind.fields.values()]
    raise ExampleError(f"kolom “{heading}” bestaat niet{choices(heading, labels)}")


@meaning("wijziging", GIVEN)
def _change(scene: Scene, naam: str, wijziging: str) -> None:
    what = {
        "een onderaannemer toegevoegd": "onderaannemer_toegevoegd",
        "een combinatie gevormd": "combinatie_gevormd",
        "de samenstelling gewijzigd": "samenstelling_gewijzigd",
    }[wijziging]
    change = {"wat": what, "na_indienen": True, "schriftelijke_toestemming": True, "wet_staat_toe": True}
    scene.dossier_of(naam).setdefault("wijzigingen", []).append(change)


# --- a position ---------------------------------------------------------------


@meaning("standpunt_lezing", GIVEN)
def _fixed_reading(scene: Scene, bevinding: str, lezing: str) -> None:
    scene.readings[bevinding] = scene.reading(bevinding, lezing)


@meaning("standpunt_bevoegdheid", GIVEN)
def _fixed_power(scene: Scene, norm: str, gebruikt: bool) -> None:
    scene.powers[scene.norm(norm)] = "gebruikt" if gebruikt else "niet_gebruikt"
