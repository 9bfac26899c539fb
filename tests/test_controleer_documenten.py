"""Passages that do not go together are found by comparing what the norms state, in every file of a procedure."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from engine.analysis.bases import base_dossiers
from engine.analysis.checks.consequences import consequences
from engine.analysis.checks.declared import declared
from engine.analysis.checks.documents import documents
from engine.analysis.finding import Finding
from engine.analysis.report import CheckRun, told_once
from engine.analysis.subject import Subject, rules_elsewhere
from engine.knowledge.base import load, procedures, sources
from engine.knowledge.proposals import propose
from tests.test_outcome import PROCEDURE

DATA = Path(__file__).parent / "data"
WAYS = ("alleen_via(contact, platform).", "via(klacht, {}). valt_onder(klacht, contact).")
TRIGGERS = ("volgt_bij_meer_dan(selectie, 2, verzoeken).", "volgt_bij_meer_dan(selectie, 2, {}).")
ROLES = (
    "weigert_zonder(hulp, uea). valt_onder(zware_hulp, hulp). valt_onder(lichte_hulp, hulp).",
    "vraagt_van(uea, zware_hulp). vraagt_van(uea, {}).",
)
EACH = ("levert_zelf(lid, jaarrekening).", "mag_samen_indienen(lid, stukken). valt_onder({}, stukken).")
EVIDENCE = ("eis_vraagt(ervaring, alle). hoort_tot(ervaring, (a; b)).", "bewijs_volstaat_met(ervaring, {}).")
COVERAGE = ('hoort_tot(perceel, ("1"; "2")).', 'telt_in(criteria, perceel, "1"). telt_in(criteria, perceel, "{}").')
BEGIN = ("begint_in(levering, 2028).", "begint_in(levering, {}).")
TOGETHER = ("gelijk_met(regie, levering). begint_in(levering, 2030).", "begint_in(regie, {}).")
FALL = ("feit(iets).", "daalt_hoogstens(kosten, {}).")
SUM = ("hoogste_totaal(gunning, 30).", "criterium_gunning(k1, 40, 5, 20). {}")
ROW = ("feit(iets).", 'bedrag("1", hulp, 5). bedrag("1", overig, 6). bedrag("1", totaal, {}).')
COLUMN = ('bedrag("1", hulp, 5). bedrag("2", hulp, 6).', "kolomtotaal(hulp, {}).")
ACTS = ("doet(intrekken, mag).", "doet(nu_intrekken, {}). valt_onder(nu_intrekken, intrekken).")
NAMES = ("is(opsteller, een).", "is(opsteller, {}).")
HEADS = ('kop_periode("Mei", dag(5, 1), dag(5, 31)). onder_kop("Mei", besluit).', 'op(besluit, "P-02", dag({})).')
WINDOW = (HEADS[0], 'venster(besluit, "P-02", dag(4, 1), dag({})).')
SCALE = (
    "altijd(schaal, tekst, (helder; vaag)).",
    "kenmerk(schaal, 1, tekst). kan_zijn(schaal, tekst, (helder; vaag))."
    " kenmerk(schaal, 2, inhoud). kan_zijn(schaal, inhoud, (volledig; leeg))."
    " score_vraagt(schaal, 2, 1, tekst, helder). score_vraagt(schaal, 2, 1, inhoud, volledig)."
    " score_vraagt(schaal, 1, 1, tekst, {}). score_vraagt(schaal, 0, 1, inhoud, leeg). {}",
)
ONLY = (
    "altijd(schaal, tekst, (helder; {})).",
    "kenmerk(schaal, 1, tekst). kan_zijn(schaal, tekst, (helder; vaag))."
    " score_vraagt(schaal, 1, 1, tekst, helder). score_vraagt(schaal, 0, 1, tekst, vaag).",
)
LISTS = ("somt_op(fasen, a). somt_op(fasen, b).", "noemt_ook(fasen, {}).")
REFERENCE = ('deel_van_document("de_begroting").', 'verwijst_naar("{}").')
AFTER = ("pas_na(toets, eisen). begint_in(toets, 2028).", "begint_in(eisen, {}).")
STAGES = (
    'pas_na(toets, eisen). gelijk_met(toets, selectie). begint_in(selectie, "fase 10").',
    'begint_in(eisen, "fase {}"). in_volgorde("fase 9", 9). in_volgorde("fase 10", 10). in_volgorde("fase 11", 11).',
)
TERM = ("feit(iets).", "duurt(bewijs, 14, dagen). {}")
STEP = ("vraagt_stap(overeenkomst, selectie).", "volgt_bij_meer_dan({}, 2, verzoeken).")
RANK = ("gaat_voor(brief, voorwaarden).", "gaat_voor(nota, voorwaarden). {}")
PARTS = ("telt_op_bij(fte, 36, uren). telt_op_bij(verlof, -4, uren).", "is_samen(uren, {}).")
ROUNDING = ("criterium_gunning(k1, 40, 4, {}).", "rondt_af(gunning, 2).")
FORM = ("hoort_tot(wijze, (alleen; samen; als_onderaannemer)).", "antwoord_op(wijze, (ja; nee)). {}")
YEARS = ("feit(iets).", 'kop(blok, "P-02", "2029 en 2030", 2029, 2030). noemt(blok, 2029). {}')
KINDS = [
    ("niet_opgesomd", LISTS, "c", "b"),
    ("verwijst_nergens", REFERENCE, "§ 7", "§ 2"),
    ("verwijst_nergens", REFERENCE, "de_bijlage", "de_begroting"),
    ("te_vroeg", AFTER, "2028", "2027"),
    ("te_vroeg", STAGES, "11", "9"),
    ("zonder_begin", TERM, "", "telt_vanaf(bewijs, ontvangst)."),
    ("stap_blijft_uit", STEP, "selectie", "loting"),
    ("onderlinge_rang", RANK, "", "gaat_voor(nota, brief)."),
    ("optelsom", PARTS, "33", "32"),
    ("te_weinig_antwoorden", FORM, "", "antwoord_op(wijze, anders)."),
    ("jaar_zonder_zin", YEARS, "", "noemt(blok, 2030)."),
    ("rij", ROW, "12", "11"),
    ("kolom", COLUMN, "12", "11"),
    ("houding", ACTS, "mag_niet", "mag"),
    ("twee_waarden", NAMES, "ander", "een"),
    ("kop", HEADS, "6, 1", "5, 3"),
    ("kop", WINDOW, "4, 30", "5, 2"),
    ("weg", WAYS, "website", "platform"),
    ("aanleiding", TRIGGERS, "geschikten", "verzoeken"),
    ("niet_gevraagd", ROLES, "aannemer", "lichte_hulp"),
    ("niet_gevraagd", ROLES, "aannemer", "hulp"),
    ("zelf_of_samen", EACH, "jaarrekening", "referentie"),
    ("bewijs_vraagt_minder", EVIDENCE, "1", "2"),
    ("telt_nergens", COVERAGE, "1", "2"),
    ("begin", BEGIN, "2029", "2028"),
    ("gelijk_begin", TOGETHER, "2029", "2030"),
    ("grens_zonder_werking", FALL, "100", "99"),
    ("som", SUM, "", "\n\n% @norm P-03 C\n% @bron § 3\n% @soort feit\ncriterium_gunning(k2, 40, 5, 10)."),
]


def found(folder: Path, one: str, other: str, doubt: str = "") -> list[Finding]:
    """What comes out of two norms, the second of which stands in another part."""
    part = folder / "proef" / "opdracht"
    part.mkdir(parents=True)
    (folder / "proef" / "procedure.toml").write_text('titel = "Proef"\n', encoding="utf-8")
    for place, norm, text in ((folder / "proef", "P-01", one), (part, "P-02", other)):
        paragraph = f"% @norm {norm} Titel\n% @bron § {norm[-1]}\n% @soort feit\n{text}\n"
        (place / "1.lp").write_text(f"{paragraph}\n{doubt}", encoding="utf-8")
        doubt = ""
    knowledge = load("proef", "", folder)
    return list(documents(Subject(knowledge, elsewhere=rules_elsewhere(knowledge, sources("proef", folder)))))


@pytest.mark.parametrize(("kind", "norms", "bad", "good"), KINDS)
def test_a_clash_is_found_with_its_passages_and_its_mend_is_silent(
    tmp_path: Path, kind: str, norms: tuple[str, str], bad: str, good: str
) -> None:
    (clash,) = found(tmp_path / "fout", norms[0], norms[1].format(bad))
    assert clash.code == f"document_{kind}"
    assert clash.nature == "berekend"
    assert "P-02" in [passage.norm for passage in clash.sources]
    assert all(passage.source.startswith("§ ") for passage in clash.sources)
    assert "{" not in clash.text
    assert found(tmp_path / "goed", norms[0], norms[1].format(good)) == []


@pytest.mark.parametrize(
    ("values", "more", "kinds"),
    [
        ("vaag", "score_vraagt(schaal, 1, 1, inhoud, volledig).", []),
        ("nooit", "", ["document_geen_score", "document_score_niet_te_halen"]),
        ("vaag", "", ["document_twee_scores"]),
        ("(helder; vaag)", "score_vraagt(schaal, 1, 1, inhoud, volledig).", []),
    ],
)
def test_a_scale_has_exactly_one_mark_for_whatever_can_be_said(
    tmp_path: Path, values: str, more: str, kinds: list[str]
) -> None:
    """The last one has a lower mark for all that has the highest as well: then the highest counts."""
    assert sorted(f.code for f in found(tmp_path, SCALE[0], SCALE[1].format(values, more))) == kinds


@pytest.mark.parametrize(("also", "kinds"), [("leeg", ["document_score_niet_te_halen"]), ("vaag", [])])
def test_a_mark_for_what_never_occurs_is_found(tmp_path: Path, also: str, kinds: list[str]) -> None:
    assert [f.code for f in found(tmp_path, ONLY[0].format(also), ONLY[1])] == kinds


@pytest.mark.parametrize(("effect", "kinds"), [("niet_genoemd", ["document_zonder_gevolg"]), ("afwijzen P-01", [])])
def test_a_duty_that_is_tested_without_a_consequence_is_found(tmp_path: Path, effect: str, kinds: list[str]) -> None:
    rule = 'niet_akkoord(D, "P-03", D) :- dossier(D).'
    duty = f"feit(iets).\n\n% @norm P-03 C\n% @bron § 3\n% @soort moet\n% @gevolg {effect}\n{rule}"
    assert [f.code for f in found(tmp_path, duty, "feit(iets).")] == kinds


@pytest.mark.parametrize(("weighted", "kinds"), [(16, ["document_afronden_zonder_werking"]), (7, [])])
def test_rounding_that_can_never_change_a_total_is_found(tmp_path: Path, weighted: int, kinds: list[str]) -> None:
    """Of forty marks sixteen count: tenths at most. Of forty seven count: three decimals can occur."""
    assert [f.code for f in found(tmp_path, ROUNDING[0].format(weighted), ROUNDING[1])] == kinds


def test_a_wrong_row_shows_in_the_grand_total_as_well(tmp_path: Path) -> None:
    table = 'bedrag("1", totaal, 4). bedrag("2", hulp, 5). bedrag("2", totaal, {}). kolomtotaal(hulp, 5).'
    for place, row, total, kinds in (("goed", 5, 9, set()), ("fout", 6, 10, {"document_rij", "document_eindtotaal"})):
        sums = found(tmp_path / place, table.format(row), f"kolomtotaal(totaal, {total}).")
        assert {f.code for f in sums} == kinds


DOUBT = "% @bevinding P-D1\n% @soort {}\n% @vraag Welke weg?\n% @bron § 1 en 2\n% @raakt P-01 P-02\n"


@pytest.mark.parametrize(("kind", "named"), [("tegenspraak", ("P-D1",)), ("schrijfwijze", ())])
def test_a_declared_doubt_of_a_fitting_kind_is_named(tmp_path: Path, kind: str, named: tuple[str, ...]) -> None:
    (clash,) = found(tmp_path, WAYS[0], WAYS[1].format("website"), DOUBT.format(kind))
    assert clash.doubts == named
    assert bool(clash.repair) is not bool(named)


def subject(procedure: str) -> Subject:
    knowledge = load(procedure)
    others = rules_elsewhere(knowledge, sources(procedure))
    return Subject(knowledge, bases=base_dossiers(knowledge), elsewhere=others)


def expected(procedure: str) -> set[tuple[str, str]]:
    """What was checked by hand: the kind of clash, and the doubt about it or the norm if none is declared."""
    with (DATA / "controleer" / "berekend.csv").open(encoding="utf-8", newline="") as file:
        return {(row["code"], row["bevinding"]) for row in csv.DictReader(file) if row["procedure"] == procedure}


@pytest.mark.parametrize("procedure", procedures())
def test_what_a_document_contradicts_itself_in_is_computed_and_nothing_else(procedure: str) -> None:
    clashes = list(documents(subject(procedure)))
    assert {(f.code, about) for f in clashes for about in f.doubts or [p.norm for p in f.sources]} == expected(
        procedure
    )
    assert all(f.nature == "berekend" and len(f.sources) >= 2 - (not f.doubts) for f in clashes)


def test_clashes_that_involve_two_provisions_are_shown_with_both() -> None:
    about = subject(PROCEDURE)
    by_doubt = {doubt: f for f in (*consequences(about), *documents(about)) for doubt in f.doubts}
    for number in ("08", "09", "13", "15", "16", "22", "49", "53", "57", "64", "65", "74"):
        places = {p.source for p in by_doubt[f"K-{number}"].sources if p.norm != f"K-{number}"}
        assert len(places) >= 2, number


def test_a_doubt_that_was_computed_is_not_told_again_as_declared() -> None:
    about = subject(PROCEDURE)
    runs = [
        CheckRun("documenten", "", "", "gedaan", tuple(documents(about))),
        CheckRun("verklaard", "", "", "gedaan", tuple(declared(about))),
    ]
    before = {f.code for f in runs[1].findings}
    after = {f.code for f in told_once(runs)[1].findings}
    assert before - after == before & {doubt for f in runs[0].findings for doubt in f.doubts}
    assert "K-57" in before - after
    assert told_once(runs)[0] == runs[0]


def test_a_proposal_is_told_only_what_it_adds() -> None:
    knowledge = load(PROCEDURE)
    files = sources(PROCEDURE)
    text = '% @norm GR-N-01 Vragen per brief\n% @bron nota\n% @soort moet\nvia(vraag_stellen, "brief"). {}\n'
    for extra, codes in (("", []), ("valt_onder(vraag_stellen, contact_over_de_procedure).", ["document_weg"])):
        made = propose(knowledge, files, "voorstel.lp", text.format(extra))
        about = Subject(made.knowledge, knowledge, "voorstel.lp", elsewhere=rules_elsewhere(knowledge, files))
        clashes = list(documents(about))
        assert [f.code for f in clashes] == codes
        assert all({"GR-1.2-02", "GR-N-01"} <= {p.norm for p in f.sources} for f in clashes)
