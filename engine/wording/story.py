"""An assessment told in full: conclusion first, then the grounds, what follows, and what it depends on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.explain.proof import Explainer
from engine.explain.report import TopicReport, report
from engine.knowledge.norms import CONSEQUENCES, NO_CONSEQUENCE, Consequence
from engine.outcome.assessment import Assessment, Ground, Missing, Silence
from engine.outcome.case import Case
from engine.terms import Fn, Value, Var
from engine.wording.inquiry import beside
from engine.wording.names import Names
from engine.wording.outcomes import outcome, outcome_among
from engine.wording.sections import Section, Story, choice_line
from engine.wording.sentences import fill
from engine.wording.signs import FACT, FAILED, MET, OPEN
from engine.wording.tree import Line, Tree
from engine.wording.values import capital, lowered

POSSIBLY = "Mogelijk: "
"""Stands before what hangs on a choice or on an unknown fact."""


def tell(case: Case, assessment: Assessment) -> Story:
    """The explanation of an assessment."""
    names = names_of(case)
    about = case.knowledge.about
    questions = beside(case, assessment.dossier)
    sections = (
        Section("Waarom", tuple(_reasons(case, assessment, names))),
        Section("Vervolg", tuple(_next_step(case, assessment, names))),
        Section("Gevolg", tuple(_consequences(case, assessment, names))),
        *(questions.sections() if questions else ()),
        Section("Niet te bepalen uit dit document", tuple(_silences(case, assessment, names))),
        Section("Hangt af van", tuple(_dependencies(case, assessment, names))),
        Section("Ontbreekt", tuple(_missing(case, assessment, names))),
        Section("Twijfel in het document die hier speelt", tuple(_findings(case, assessment))),
        Section("Berust op het standpunt", tuple(Line(OPEN, text) for text in case.position.lines)),
    )
    return Story(
        assessment.dossier,
        str(about.get("dossier", "dossier")),
        case.knowledge.short_name,
        outcome_among(assessment.words),
        conclusion(assessment, names),
        tuple(s for s in sections if s.lines),
    )


def names_of(case: Case) -> Names:
    """The names for a case, with the limits that give representative values their meaning."""
    return Names(case.knowledge, case.program)


def conclusion(assessment: Assessment, names: Names) -> str:
    """The answer in one or two sentences."""
    return " ".join((*_conclusion(assessment, names), _certainty(assessment)))


_SENTENCES = {
    "niet_in_behandeling": "{Wie} neemt dit dossier niet in behandeling.",
    "kan_worden_uitgesloten": "{Wie} mag de inschrijver uitsluiten, maar hoeft dat niet.",
    "niet_geschikt": "De aanbieder toont niet aan wat het document van hem vraagt.",
    "geselecteerd": "De inschrijver is geselecteerd.",
    "niet_geselecteerd": "De inschrijver komt door de toets, maar is niet geselecteerd.",
    "loting": "De inschrijver komt door de toets; het lot beslist.",
    "voorlopig_gegund": "De opdracht wordt voorlopig aan deze inschrijver gegund.",
    "afgevallen": "De aanbieder is afgevallen en doet niet verder mee.",
    "gegund": "De opdracht wordt aan deze aanbieder gegund.",
    "niet_contracteerbaar": "De aanbieder voldoet niet aan alles wat het document eist en krijgt geen overeenkomst.",
    "toegestaan": "Het document staat deze stap toe.",
    "afgewezen": "{Wie} wijst de inschrijving af.",
}
"""The outcomes of which one sentence says it all."""


def _conclusion(assessment: Assessment, names: Names) -> Iterator[str]:
    authority = capital(names.authority)
    match assessment.outcome:
        case "uitgesloten" if any(
            c.code == "uitsluiten" for g in assessment.grounds for c in (*g.consequences, *g.possible)
        ):
            yield f"{authority} moet de inschrijver uitsluiten."
        case "uitgesloten":
            yield f"{authority} gebruikt haar bevoegdheid en sluit de inschrijver uit."
        case "geschikt" if assessment.powers:
            yield f"{authority} gebruikt haar bevoegdheid om uit te sluiten niet."
        case "geschikt":
            yield "Niets in het document houdt deze inschrijver tegen."
        case "contracteerbaar" if assessment.certain_grounds:
            yield "De aanbieder krijgt een overeenkomst, al voldoet hij niet aan alles wat het document eist."
        case "contracteerbaar":
            yield "De aanbieder voldoet aan alles wat het document eist en krijgt een overeenkomst."
        case word if word in _SENTENCES:
            yield _SENTENCES[word].format(Wie=authority)
        case _:
            yield _open(assessment, names)
    also = {word for word, _ in assessment.also}
    if "niet_contracteerbaar" in also and assessment.outcome != "afgewezen":
        yield "Blijft hij meedoen, dan kan er toch geen overeenkomst met hem worden gesloten."
    for word, who in assessment.also:
        if word == "sub_geweigerd":
            yield f"{names.entity(who)} wordt als onderaannemer geweigerd."


def _open(assessment: Assessment, names: Names) -> str:
    """Why there is no outcome."""
    kinds = {choice.kind for each in assessment.alternatives for choice in each.depends_on}
    only_drawn = "loting" in kinds and kinds.isdisjoint(("onbekend", "bevoegdheid"))
    if assessment.missing and not only_drawn:  # that the result of a draw lacks says less than that it decides
        return _lacking(len(assessment.missing))
    if "bevoegdheid" in kinds:
        return f"De uitkomst hangt af van wat {names.authority} met haar bevoegdheid doet."
    if "loting" in kinds:
        return "De uitkomst hangt af van het lot."
    if len({each.outcome for each in assessment.alternatives}) > 1:
        return "Het document laat de uitkomst open; zij hangt af van hoe het wordt gelezen."
    return "Het document zegt niet wat hier het gevolg van is."


def _certainty(assessment: Assessment) -> str:
    if assessment.certain:
        return "Dat is zeker: geen andere lezing en geen ontbrekend gegeven verandert het."
    if not assessment.alternatives:
        return "Dat is niet zeker: zie wat ontbreekt."
    return "Dat is niet zeker: zie waar het van afhangt."


def _lacking(number: int) -> str:
    if number == 1:
        return "Eén gegeven ontbreekt en bepaalt de uitkomst."
    return f"{number} gegevens ontbreken en bepalen de uitkomst."


def _reasons(case: Case, assessment: Assessment, names: Names) -> Iterator[Line]:
    explainer = Explainer(case, assessment.world)
    tree = Tree(explainer, names, nested=False)
    for topic in report(case, assessment, explainer):
        yield _topic(topic, tree)


def _next_step(case: Case, assessment: Assessment, names: Names) -> Iterator[Line]:
    """How somebody who passed the assessment goes on in the procedure, when it comes to that."""
    explainer = Explainer(case, assessment.world)
    tree = Tree(explainer, names, deepest=5)
    for atom in sorted(
        (a for a in assessment.world if a.name == "verder" and a.args[0] == assessment.dossier), key=str
    ):
        for node in explainer.why(atom):
            yield from tree.lines(node)


def _topic(topic: TopicReport, tree: Tree) -> Line:
    """A heading with its norms: not met first, then open, then met."""
    ordered = [n for v in ("niet_akkoord", "niet_beoordeeld", "akkoord") for n in topic.with_verdict(v)]
    place, _, title = topic.topic.partition(" · ")
    sign = {"niet_akkoord": FAILED, "niet_beoordeeld": OPEN, "akkoord": MET}[ordered[0].verdict]
    return Line(sign, title or place, place if title else "", children=tuple(tree.norm(n) for n in ordered))


def _consequences(case: Case, assessment: Assessment, names: Names) -> Iterator[Line]:
    """What follows from the breaches: certain consequences first, then those that hang on a choice."""
    certain: dict[Consequence, list[Ground]] = {}
    possible: dict[Consequence, list[Ground]] = {}
    for ground in assessment.certain_grounds:
        for each in ground.consequences:
            certain.setdefault(each, []).append(ground)
        for each in ground.possible:
            possible.setdefault(each, []).append(ground)
    for grouped, hedge in ((certain, ""), (possible, POSSIBLY)):
        for each, grounds in sorted(
            grouped.items(), key=lambda pair: (CONSEQUENCES.index(pair[0].code), pair[0].basis)
        ):
            if each.code == NO_CONSEQUENCE:
                continue
            norm = case.knowledge.norms.get(each.basis)
            sign, text = consequence(each.code, [g.subject for g in grounds], names)
            by = ", ".join(dict.fromkeys(g.norm for g in grounds))
            place = norm.source if norm else ""
            yield Line(OPEN if hedge else sign, f"{hedge}{text} (wegens {by})", place, each.basis)


_DOSSIER = "het dossier"


def consequence(code: str, subjects: Sequence[Value | Var], names: Names) -> tuple[str, str]:
    """The sign and the sentence for a consequence. In the register the subjects are those of the rules."""
    authority = capital(names.authority)
    match code:
        case "niet_in_behandeling":
            return FAILED, f"{authority} beoordeelt {_what(subjects, names)} niet"
        case "afwijzen":
            return FAILED, f"{authority} wijst {_what(subjects, names)} af"
        case "uitsluiten":
            return FAILED, f"{authority} sluit de inschrijver uit"
        case "niet_geschikt":
            return FAILED, f"{authority} acht de aanbieder niet geschikt"
        case "mag_uitsluiten":
            return OPEN, f"{authority} mag uitsluiten; het hoeft niet"
        case "geen_overeenkomst":
            return FAILED, "Een overeenkomst met deze inschrijver is niet mogelijk"
        case "onderaannemer_weigeren":
            who = ", ".join(dict.fromkeys(names.entity(s) for s in subjects if not isinstance(s, Var)))
            return FAILED, f"{authority} weigert {f'{who} als' if who else 'de'} onderaannemer"
        case "recht_vervalt":
            return FAILED, "Het recht vervalt"
        case _:
            return OPEN, "Het document noemt geen gevolg"


def _what(subjects: Sequence[Value | Var], names: Names) -> str:
    """What the consequence is for: the dossier, or what follows it in a later step of the procedure."""
    later = names.knowledge.about.get("latere_stap", {})
    found = (later.get(s.name, _DOSSIER) if isinstance(s, Fn) else _DOSSIER for s in subjects)
    return " en ".join(dict.fromkeys(found)) or _DOSSIER


def _dependencies(case: Case, assessment: Assessment, names: Names) -> Iterator[Line]:
    stays = "blijft meedoen" + (
        ", niet contracteerbaar" if any(w == "niet_contracteerbaar" for w, _ in assessment.also) else ""
    )
    if assessment.outcome == "kan_worden_uitgesloten":
        for basis in assessment.powers:
            norm = case.knowledge.norms.get(basis)
            yield Line(
                OPEN,
                f"bevoegdheid {basis}: gebruikt → uitgesloten; niet gebruikt → {stays}",
                norm.source if norm else "",
                basis,
            )
    for alternative in assessment.alternatives:
        choices = tuple(choice_line(case, c, names) for c in alternative.depends_on)
        if len(choices) == 1:
            text = f"{outcome(alternative.outcome)}, als {choices[0].text}"
            yield Line(OPEN, text, choices[0].source, choices[0].norm)
        else:
            yield Line(OPEN, f"{outcome(alternative.outcome)}, als:", children=choices)


def _missing(case: Case, assessment: Assessment, names: Names) -> Iterator[Line]:
    for each in assessment.missing:
        origin = case.origins.get(each.atom)
        supplied = f"levert: {origin.field.supplied_by}; bron: {origin.field.source}" if origin else ""
        yield Line(OPEN, names.unknown(each.atom, origin), supplied, children=tuple(_answers(each, names)))


def _answers(missing: Missing, names: Names) -> Iterator[Line]:
    for choice, outcomes in missing.outcomes:
        told = " of ".join(outcome(o) for o in outcomes) or "onmogelijk"
        yield Line(FACT, f"{capital(names.answer(choice))} → {told}")


def _silences(case: Case, assessment: Assessment, names: Names) -> Iterator[Line]:
    for each, text in silences(case, assessment, names):
        yield Line(OPEN, text, case.knowledge.norms[each.norm].source, each.norm)


def silences(case: Case, assessment: Assessment, names: Names) -> Iterator[tuple[Silence, str]]:
    """What the document does not determine, in the words of the rules or else of the norm where it stops."""
    explainer = Explainer(case, assessment.world)
    for each in assessment.silences:
        told = explainer.instances(Fn("niet_bepaald", (assessment.dossier, each.what, each.norm)))
        said = next((fill(rule.sentence, binding, names) for rule, binding in told if rule.sentence), "")
        title = lowered(case.knowledge.norms[each.norm].title)
        text = said or f"{capital(names.word(each.what))}: {title}"
        yield each, text if each.certain else f"{POSSIBLY}{text}"


def _findings(case: Case, assessment: Assessment) -> Iterator[Line]:
    for identifier in assessment.findings:
        finding = case.knowledge.findings[identifier]
        taken = case.position.readings.get(identifier) or finding.preferred
        suffix = f" Hier gelezen als “{taken.replace('_', ' ')}”." if taken else ""
        yield Line(OPEN, f"{finding.question}{suffix}", finding.source, identifier)
