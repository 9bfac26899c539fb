"""What the ``Als`` and ``Dan`` sentences do: ask the engine, and compare its answer with what was expected."""

from __future__ import annotations

from engine.knowledge.answers import SILENCE
from engine.outcome.assessment import Ground, grounds_of
from engine.outcome.steps import GONE, LEFT, WAITING
from engine.specs.errors import ExampleError
from engine.specs.meanings import Meaning, meaning
from engine.specs.phrases import Place, meant, plain
from engine.specs.scene import Scene, Statement, concerns
from engine.terms import Fn
from engine.wording.inquiry import beside, settled
from engine.wording.story import names_of
from engine.wording.values import spell_word

WHEN: dict[str, Meaning] = {}
THEN: dict[str, Meaning] = {}


@meaning("toetsen", WHEN)
def _assess(scene: Scene) -> None:
    scene.assess()


# --- the outcome --------------------------------------------------------------


@meaning("uitkomst_is", THEN)
def _outcome(scene: Scene, naam: str, uitkomst: str) -> None:
    found = spell_word(scene.outcome(naam))
    if found != uitkomst:
        scene.fail(uitkomst, found, naam)
    scene.said = Statement(naam)


@meaning("uitkomst_op_grond_van", THEN)
def _outcome_because(scene: Scene, naam: str, uitkomst: str, norm: str) -> None:
    identifier = scene.norm(norm)
    _outcome(scene, naam, uitkomst)
    grounds = [g for g in grounds_of(scene.case, naam) if g.certain]
    fitting = [g for g in grounds if _leads_to(g, uitkomst) and _is_or_rests_on(g, identifier)]
    if not fitting:
        because = sorted({g.norm for g in grounds if _leads_to(g, uitkomst)})
        scene.fail(f"{uitkomst} op grond van {identifier}", f"op grond van {', '.join(because) or 'niets'}", naam)
    scene.said = Statement(naam)


_EFFECTS = {
    "uitgesloten": ("uitsluiten", "mag_uitsluiten"),
    "kan worden uitgesloten": ("mag_uitsluiten",),
    "niet in behandeling": ("niet_in_behandeling", "afwijzen"),
    "afgewezen": ("niet_in_behandeling", "afwijzen"),
    "niet geschikt": ("niet_geschikt",),
    "niet contracteerbaar": ("geen_overeenkomst",),
    "onbepaald": ("niet_genoemd",),
}


def _leads_to(ground: Ground, outcome: str) -> bool:
    return any(c.code in _EFFECTS.get(outcome, ()) for c in ground.consequences)


def _is_or_rests_on(ground: Ground, norm: str) -> bool:
    return ground.norm == norm or any(c.basis == norm for c in ground.consequences)


@meaning("uitkomst_ook_mogelijk", THEN)
def _outcome_possible(scene: Scene, naam: str, uitkomst: str) -> None:
    others = set(map(spell_word, scene.possible(naam))) - {spell_word(scene.outcome(naam))}
    if uitkomst not in others:
        scene.fail(f"mogelijk {uitkomst}", f"mogelijk {', '.join(sorted(others)) or 'niets anders'}", naam)
    scene.said = Statement(naam)


@meaning("uitkomst_onder_lezing", THEN)
def _outcome_under(scene: Scene, bevinding: str, lezing: str, naam: str, uitkomst: str) -> None:
    option = scene.reading(bevinding, lezing)
    found = spell_word(scene.outcome_under(naam, scene.assumptions(**{bevinding: option})))
    if found != uitkomst:
        scene.fail(f"{uitkomst} onder de lezing {bevinding} “{option}”", found, naam)


@meaning("is_zeker", THEN)
def _certain(scene: Scene, zeker: bool) -> None:
    said = scene.that
    usual = scene.holds(said, scene.assumptions())
    always = scene.holds(said, [])
    certain = usual == always != "niet_beoordeeld" if said.norm else len(scene.possible(said.dossier)) == 1
    if certain != zeker:
        found = "zeker" if certain else "niet zeker"
        scene.fail("zeker" if zeker else "niet zeker", found, said.dossier, said.norm)


@meaning("hangt_af_van_lezing", THEN)
def _hangs_on(scene: Scene, bevinding: str) -> None:
    said = scene.that
    options = [r.option for r in scene.finding(bevinding).readings]
    answers = {scene.holds(said, scene.assumptions(**{bevinding: option})) for option in options}
    if len(answers) > 1:
        return
    alternatives = scene.assessment(said.dossier).alternatives
    combined = {c.id for a in alternatives for c in a.depends_on if c.kind == "lezing"}
    if said.norm or bevinding not in combined:
        same = spell_word(next(iter(answers), "hetzelfde"))
        instead = f"het hangt af van {', '.join(sorted(combined))}" if combined else "het hangt van geen lezing af"
        found = f"in elke lezing {same}; {instead}"
        scene.fail(f"hangt af van de lezing {bevinding}", found, said.dossier, said.norm)


@meaning("hangt_af_van_bevoegdheid", THEN)
def _hangs_on_power(scene: Scene, norm: str) -> None:
    said, identifier = scene.that, scene.norm(norm)
    answer = scene.assessment(said.dossier)
    chosen = {c.id for a in answer.alternatives for c in a.depends_on if c.kind == "bevoegdheid"}
    found = sorted({*answer.powers, *chosen})
    if identifier not in found:
        scene.fail(f"hangt af van de bevoegdheid {identifier}", ", ".join(found) or "van geen", said.dossier)


@meaning("hangt_af_van_lot", THEN)
def _hangs_on_lot(scene: Scene) -> None:
    said = scene.that
    kinds = {c.kind for a in scene.assessment(said.dossier).alternatives for c in a.depends_on}
    if "loting" not in kinds and scene.outcome(said.dossier) != "loting":
        scene.fail("hangt af van het lot", ", ".join(sorted(kinds)) or "van niets", said.dossier)


@meaning("bevinding_speelt", THEN)
def _at_play(scene: Scene, naam: str, bevinding: str) -> None:
    scene.finding(bevinding)
    found = scene.assessment(naam).findings
    if bevinding not in found:
        scene.fail(f"bevinding {bevinding} speelt bij {naam}", ", ".join(found) or "geen bevinding", naam)


@meaning("bevinding_speelt_niet", THEN)
def _not_at_play(scene: Scene, naam: str, bevinding: str) -> None:
    scene.finding(bevinding)
    if bevinding in scene.assessment(naam).findings:
        scene.fail(f"bevinding {bevinding} speelt bij {naam} niet", "zij speelt", naam)


@meaning("ontbreekt", THEN)
def _missing(scene: Scene, gegeven: str, naam: str) -> None:
    _lacks(scene, naam, scene.phrases.field(scene.dossier_of(naam), naam, gegeven))


@meaning("ontbreekt_van_stuk", THEN)
def _missing_of_document(scene: Scene, stuk: str, naam: str, veld: str) -> None:
    path, kind = scene.phrases.document(scene.dossier_of(naam), naam, stuk)
    _lacks(scene, naam, scene.phrases.within(path, kind, veld))


@meaning("ontbreekt_alleen", THEN)
def _missing_alone(scene: Scene, naam: str, gegeven: str) -> None:
    _missing(scene, gegeven, naam)
    bidder = scene.dossier_of(naam)["naam"]
    missing = [names_of(scene.case).unknown(m.atom) for m in scene.assessment(bidder).missing]
    if len(missing) > 1:
        scene.fail(f"er ontbreekt niets anders dan {gegeven}", ", ".join(missing), bidder)


@meaning("ontbreekt_niets", THEN)
def _nothing_missing(scene: Scene, naam: str) -> None:
    found = ", ".join(names_of(scene.case).unknown(m.atom) for m in scene.assessment(naam).missing)
    if found:
        scene.fail(f"bij {naam} ontbreekt niets dat ertoe doet", found, naam)


def _lacks(scene: Scene, name: str, place: Place) -> None:
    bidder = scene.dossier_of(name)["naam"]
    missing = [m.atom for m in scene.assessment(bidder).missing]
    for atom in missing:
        origin = scene.case.origins.get(atom)
        if origin is not None and origin.path == place.path:
            return
        if origin is None and atom.args[0] == Fn(place.field.name):
            return
    known = ", ".join(names_of(scene.case).unknown(a) for a in missing)
    scene.fail(f"dat ontbreekt: {_named(scene, name, place)}", known or "er ontbreekt niets dat ertoe doet", bidder)


def _named(scene: Scene, name: str, place: Place) -> str:
    """A fact as every answer names it: whose it is, then what."""
    bidder = scene.dossier_of(name)["naam"]
    own = (o for facts in scene.case.facts if facts.dossier == bidder for o in facts.origins.values() if o is not None)
    whose = next((origin.entity for origin in own if origin.path[:-1] == place.path[:-1]), name)
    return names_of(scene.case).unknown(Fn("onbekend", (Fn(place.field.name), whose)))


@meaning("bevoegdheid_gebruikt", THEN)
def _power_used(scene: Scene, naam: str) -> None:
    _standing(scene, naam, "gebruikt", "uitgesloten")


@meaning("bevoegdheid_niet_gebruikt", THEN)
def _power_unused(scene: Scene, naam: str) -> None:
    _standing(scene, naam, "niet_gebruikt", "blijft")


def _standing(scene: Scene, name: str, option: str, expected: str) -> None:
    program = scene.case.program
    powers = [lit for lit, c in scene.case.choices.items() if c.kind == "bevoegdheid" and c.option == Fn(option)]
    assumptions = [*scene.assumptions(), *powers]
    standing = [a for a in program.atoms("stand", 2) if a.args[0] == name]
    found = [str(a.args[1]) for a in standing if program.satisfiable([*assumptions, program.literal(a)])]
    if found != [expected]:
        scene.fail(f"dan {spell_word(expected)}", " of ".join(map(spell_word, found)) or "geen stand", name)


@meaning("niet_contracteerbaar", THEN)
def _contract(scene: Scene, naam: str, wel: bool) -> None:
    found = "niet_contracteerbaar" not in (scene.outcome(naam), *(code for code, _ in scene.beside(naam)))
    if found != wel:
        said = {True: "contracteerbaar", False: "niet contracteerbaar"}
        scene.fail(said[wel], said[found], naam)
    if scene.outcome(naam) == "niet_contracteerbaar":
        scene.said = Statement(naam)


@meaning("onderaannemer_geweigerd", THEN)
def _refused(scene: Scene, naam: str, geweigerd: bool) -> None:
    bidder = scene.dossier_of(naam)["naam"]
    found = any(code == "sub_geweigerd" and concerns(who, naam, bidder) for code, who in scene.beside(bidder))
    if found != geweigerd:
        said = {True: "geweigerd", False: "niet geweigerd"}
        scene.fail(f"onderaannemer {naam} {said[geweigerd]}", said[found], bidder)


@meaning("stap_is", THEN)
def _step(scene: Scene, naam: str, stap: str, stand: str) -> None:
    program, step = scene.case.program, int(stap)
    atoms = [a for kind in (LEFT, GONE, WAITING) for a in program.atoms(*kind) if a.args[0] == naam]
    sure, maybe = program.consequences(atoms, scene.assumptions())
    out = sorted(a.args[1] for a in sure if a.name == GONE[0])
    left, waiting = Fn(LEFT[0], (naam, step)), Fn(WAITING[0], (naam, step))
    perhaps = left in maybe or waiting in maybe
    found = "over" if left in sure else "misschien" if perhaps else "af" if out == [step] else "niet aan de orde"
    if found != stand:
        scene.fail(f"stap {stap}: {stand}", f"{found}; zeker af in stap {', '.join(map(str, out)) or 'geen'}", naam)


# --- beside the outcome -------------------------------------------------------


@meaning("antwoord_naast", THEN)
def _answer_beside(scene: Scene, naam: str, vraag: str, antwoord: str) -> None:
    telling = beside(scene.case, naam)
    answers = telling.inquiry.answers if telling else {}
    titles = {telling.title(q): q for q in answers} if telling else {}
    asked = {plain(t): q for t, q in titles.items()} | {plain(str(q)): q for q in answers}
    if plain(vraag) not in asked:
        raise ExampleError(f"deze vraag beantwoordt de procedure niet: “{vraag}”{meant(vraag, titles)}")
    found = settled(answers[asked[plain(vraag)]])
    if plain(found) != plain(antwoord):
        scene.fail(f"{vraag}: {antwoord}", spell_word(found), naam)


@meaning("niet_te_bepalen", THEN)
def _silent(scene: Scene, naam: str, wat: str) -> None:
    silences = [s for s in scene.assessment(naam).silences if s.certain]
    for each in silences:
        if plain(str(each.what)) == plain(wat):
            scene.said = Statement(naam, each.norm)
            return
    found = ", ".join(spell_word(str(s.what)) for s in silences)
    scene.fail(f"niet te bepalen: {wat}", found or "er is niets dat het document openlaat", naam)


@meaning("buiten_beschouwing", THEN)
def _not_told(scene: Scene, naam: str, wat: str) -> None:
    heads = (each.rule.head for each in scene.knowledge.rules_by_head.get(SILENCE, ()))
    known = [spell_word(str(head.args[1])) for head in heads if head is not None]
    if plain(wat) not in map(plain, known):
        raise ExampleError(f"dit laat het document nergens open: {wat}{meant(wat, known)}")
    if any(plain(str(s.what)) == plain(wat) for s in scene.assessment(naam).silences):
        scene.fail(f"buiten beschouwing: {wat}", "niet te bepalen uit dit document", naam)
