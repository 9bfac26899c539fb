"""A letter in words: fields for the template, and blocks of paragraphs. What is not decided is a marked blank."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from engine.explain.proof import Explainer
from engine.knowledge.norms import NO_CONSEQUENCE
from engine.letters.content import Letter, Reason
from engine.letters.protection import Protection
from engine.wording.deciding import citation
from engine.wording.names import Names
from engine.wording.outcomes import outcome
from engine.wording.signs import FACT, FAILED
from engine.wording.story import consequence, names_of
from engine.wording.tree import Line, Tree
from engine.wording.values import spell_date

Style = Literal["kop", "tekst", "punt", "onderpunt", "open"]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a block."""

    style: Style
    text: str


@dataclass(frozen=True)
class LetterText:
    """The letter as templates take it."""

    fields: dict[str, str]
    blocks: dict[str, tuple[Paragraph, ...]]
    open: tuple[str, ...]
    """What still has to be decided or filled in by a person before the letter can be final."""


def blank(what: str) -> str:
    """A marked blank."""
    return f"[IN TE VULLEN: {what}]"


def letter_text(letter: Letter, terms: Sequence[Protection], sent: int | None) -> LetterText:
    """The letter in words."""
    case, assessment = letter.case, letter.assessment
    names = names_of(case)
    about = case.knowledge.about
    still = tuple(_open(letter, names))
    days = [] if sent is not None else ["de dag van verzenden"]
    fields = {
        "naam": assessment.dossier,
        "procedure": str(about.get("titel", case.knowledge.procedure)),
        "document": str(about.get("document", "")),
        "aanbestedende_dienst": str(about.get("aanbestedende_dienst", names.authority)),
        "dossier": str(about.get("besluit", {}).get(letter.decision) or about.get("dossier", "dossier")),
        "datum": spell_date(date.fromordinal(sent)) if sent is not None else blank("dag van verzenden"),
        "beslissing": _decision(letter, names),
        "status": "CONCEPT" if still or days else "",
        "kennisbank": case.knowledge.fingerprint,
        "ondertekening": blank("naam en functie"),
    }
    blocks = {
        "gronden": tuple(_reasons(letter, names)),
        "open": tuple(Paragraph("open", f"[OPEN KEUZE: {text}]") for text in still),
        "scores": tuple(_scores(letter)),
        "rechtsbescherming": tuple(_protection(letter, terms, names)),
        "standpunt": tuple(Paragraph("punt", f"standpunt {line}") for line in case.position.lines),
    }
    return LetterText(fields, blocks, (*still, *days))


def _decision(letter: Letter, names: Names) -> str:
    authority = names.authority[:1].upper() + names.authority[1:]
    match letter.assessment.outcome:
        case "niet_in_behandeling":
            return f"{authority} neemt uw verzoek niet in behandeling."
        case "uitgesloten":
            return f"{authority} sluit u uit van verdere deelneming."
        case "geschikt":
            return "Uw verzoek voldoet aan de eisen; u bent geschikt bevonden."
        case "niet_geschikt":
            return "U toont niet aan wat het document van u vraagt; u bent niet geschikt bevonden."
        case "kan_worden_uitgesloten":
            return f"[OPEN KEUZE: {names.authority} mag u uitsluiten maar hoeft dat niet]"
        case "contracteerbaar":
            return "U voldoet aan wat het document eist; met u kan een overeenkomst worden gesloten."
        case "niet_contracteerbaar":
            return "U voldoet niet aan wat het document eist; met u wordt geen overeenkomst gesloten."
        case "toegestaan":
            return "Het document staat deze stap toe."
        case "onbepaald":
            return "[OPEN KEUZE: de uitkomst staat nog niet vast]"
    return f"De uitkomst is: {outcome(letter.assessment.outcome)}."


def _reasons(letter: Letter, names: Names) -> Iterator[Paragraph]:
    tree = _tree(letter)
    for number, reason in enumerate(letter.reasons, start=1):
        norm = letter.case.knowledge.norms[reason.ground.norm]
        yield Paragraph("kop", f"{number}. {norm.title} ({norm.source}; {norm.id})")
        lines = [line for node in reason.proof for line in tree.lines(node)]
        for line in lines:
            yield Paragraph("tekst", line.text)
            yield from _figures(line)
        yield from _consequences(letter, reason, names)
    results = _results(letter, tree)
    for number, line in enumerate(results, start=len(letter.reasons) + 1):
        norm = letter.case.knowledge.norms[line.norm]
        yield Paragraph("kop", f"{number}. {norm.title} ({line.source}; {norm.id})")
        yield Paragraph("tekst", line.text)
        yield from _figures(replace(line, children=tuple(c for c in line.children if c.sign == FACT)))
    if not letter.reasons and not results:
        yield Paragraph("tekst", "Er staat geen grond voor afwijzing of uitsluiting vast.")


def _tree(letter: Letter) -> Tree:
    return Tree(Explainer(letter.case, letter.assessment.world), names_of(letter.case), nested=True)


def _results(letter: Letter, tree: Tree) -> tuple[Line, ...]:
    """How the bidder fared after the assessment, by each norm that says so."""
    lines = (line for node in letter.result for line in tree.lines(node))
    return tuple(dict.fromkeys(line for line in lines if line.norm and line.sign == FACT))


def _figures(line: Line) -> Iterator[Paragraph]:
    """The facts below a sentence, each with the document it was read from."""
    seen: set[str] = set()
    todo = list(line.children)
    while todo:
        each = todo.pop(0)
        text = f"{each.text} ({each.source})" if each.source else each.text
        if each.sign in (FACT, FAILED) and text not in seen:
            seen.add(text)
            yield Paragraph("onderpunt", text)
        todo = [*each.children, *todo] if each.sign == FAILED else todo


def _consequences(letter: Letter, reason: Reason, names: Names) -> Iterator[Paragraph]:
    for each in reason.ground.consequences:
        if each.code == NO_CONSEQUENCE:
            continue
        basis = letter.case.knowledge.norms.get(each.basis)
        _, text = consequence(each.code, [reason.ground.subject], names)
        place = f" ({basis.source}; {each.basis})" if basis else ""
        used = letter.case.position.powers.get(each.basis)
        if each.code == "mag_uitsluiten" and used is None:
            yield Paragraph("open", f"[OPEN KEUZE: {text}{place}]")
        elif each.code == "mag_uitsluiten":
            said = "gebruikt deze bevoegdheid" if used == "gebruikt" else "gebruikt deze bevoegdheid niet"
            yield Paragraph("punt", f"{text}{place}; {names.authority} {said}.")
        else:
            yield Paragraph("punt", f"{text}{place}.")


def _open(letter: Letter, names: Names) -> Iterator[str]:
    norms = letter.case.knowledge.norms
    for power in letter.open_powers:
        place = norms[power].source if power in norms else power
        yield f"gebruikt {names.authority} de bevoegdheid van {place} ({power})?"
    for each in letter.open_choices:
        told = "; ".join(
            f"{names.choice(c)} ({citation(letter.case, c)})" for c in each.choices if c.kind != "onbekend"
        )
        if told:
            yield f"{outcome(each.outcome)} als {told}"
    for missing in letter.assessment.missing:
        yield f"ontbrekend gegeven: {names.lacking(missing.atom, letter.case.origins.get(missing.atom))}"


def _scores(letter: Letter) -> Iterator[Paragraph]:
    fields = letter.case.knowledge.vocabulary
    if letter.scores:
        yield Paragraph("kop", "Scores")
    for each in letter.scores:
        labels = [(fields.field_of_predicate(n), v) for n, v in each.parts]
        told = ", ".join(f"{f.label if f else ''} {v}".strip() for f, v in labels)
        own = " (uw score)" if each.bidder == letter.assessment.dossier else ""
        yield Paragraph("punt", f"{each.bidder}{own}: totaal {each.total}" + (f" ({told})" if told else ""))


def _protection(letter: Letter, terms: Sequence[Protection], names: Names) -> Iterator[Paragraph]:
    if not terms:
        yield Paragraph("tekst", blank("termijn voor rechtsbescherming; de kennisbank noemt er geen"))
    for each in terms:
        place = f"{each.source}; {each.norm}"
        if each.day is None:
            yield Paragraph("tekst", f"{each.event}: {blank('volgt uit de dag van verzenden')} ({place}).")
            continue
        rule = f", {each.rule}" if each.rule else ""
        yield Paragraph("tekst", f"{each.event}: {spell_date(date.fromordinal(each.day))}{rule} ({place}).")
        for other in each.others:
            ids = ", ".join(dict.fromkeys(c.id for reason in other.because for c in reason))
            yield Paragraph("onderpunt", f"Naar een andere lezing ({ids}): {spell_date(date.fromordinal(other.day))}.")
        if each.begins_by and each.begins_by not in letter.case.position.readings:
            finding = letter.case.knowledge.findings[each.begins_by]
            for reading in finding.readings:
                if reading.option != finding.preferred:
                    yield Paragraph("onderpunt", f"Naar een andere lezing ({finding.id}): {reading.ground}.")


def letter_record(text: LetterText, letter: Letter, terms: Sequence[Protection]) -> dict[str, Any]:
    """The letter as data."""
    norms = letter.case.knowledge.norms
    return {
        "dossier": letter.assessment.dossier,
        "procedure": letter.case.knowledge.procedure,
        "uitkomst": letter.assessment.outcome,
        "definitief_mogelijk": not text.open,
        "open": list(text.open),
        "velden": text.fields,
        "gronden": [
            {
                "norm": r.ground.norm,
                "bron": norms[r.ground.norm].source,
                "gevolg": [c.code for c in r.ground.consequences],
            }
            for r in letter.reasons
        ]
        + [{"norm": line.norm, "bron": line.source, "gevolg": []} for line in _results(letter, _tree(letter))],
        "rechtsbescherming": [
            {
                "wat": t.event,
                "laatste_dag": date.fromordinal(t.day).isoformat() if t.day is not None else None,
                "norm": t.norm,
                "bron": t.source,
                "andere_dagen": [date.fromordinal(o.day).isoformat() for o in t.others],
            }
            for t in terms
        ],
        "blokken": {name: [{"stijl": p.style, "tekst": p.text} for p in block] for name, block in text.blocks.items()},
    }
