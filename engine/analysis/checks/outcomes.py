"""Outcomes that exclude each other, dossiers without an outcome, and requirements that nobody can meet together."""

from __future__ import annotations

from collections.abc import Iterator

from engine.analysis.exhibits import shown
from engine.analysis.existence import DOMAIN, Existence
from engine.analysis.finding import Finding
from engine.analysis.subject import Subject, passages
from engine.knowledge.base import shared_text
from engine.knowledge.slicing import predicates
from engine.models.vocabulary import ROOT
from engine.terms import Fn, constant, show
from engine.wording.names import outcome

_OUTCOME = ("uitkomst", 2)


def outcomes(subject: Subject) -> Iterator[Finding]:
    """Whether every dossier has one outcome, and whether the best one can be reached at all."""
    text = shared_text("controle/gevolgen")
    best = show(constant(subject.knowledge.best))
    extra = f"haalbaar :- uitkomst(_, {best}). iets :- dossier(_). twee :- twee_uitkomsten(_, _)."
    asked = Existence(subject, f"{text}\n{extra}", ["haalbaar", "twee", "geen_uitkomst", "iets", "voldaan(_)"])
    if _decides_otherwise(subject):
        yield from _clashing(subject, asked, f"{text}\n{extra}")
    if not asked.possible(Fn("haalbaar"), known=True):
        yield _impossible(subject, asked)


def _clashing(subject: Subject, asked: Existence, text: str) -> Iterator[Finding]:
    places = tuple(r.rule.location for r in subject.rules) if subject.proposal else ()
    for code, atom, message in (
        ("twee_uitkomsten", "twee", "Voor één dossier volgen twee uitkomsten tegelijk."),
        ("geen_uitkomst", "geen_uitkomst", "Er zijn dossiers waarvoor geen enkele uitkomst volgt."),
    ):
        if asked.possible(Fn(atom)):
            found = shown(subject, Fn(atom), text)
            repair = (
                "Schrijf bij elke uitkomst wanneer zij niet geldt." if atom == "twee" else "Voeg toe wat er dan geldt."
            )
            yield Finding(code, "fout", "berekend", message, places, (), found, repair)


def _decides_otherwise(subject: Subject) -> bool:
    """Whether a proposal changes the rules by which an outcome follows; else there is one by construction."""
    if not subject.proposal:
        return True
    rules = subject.knowledge.rules_by_head[_OUTCOME]
    deciding = {_OUTCOME, *(p for each in rules for p in predicates(each.rule.body))}
    changed = [*subject.removed, *(each.rule for each in subject.rules)]
    return any((r.head.name, len(r.head.args)) in deciding for r in changed if r.head is not None)


def _impossible(subject: Subject, asked: Existence) -> Finding:
    norms = sorted(map(str, asked.needed(Fn("iets"), "voldaan", known=True)))
    best = outcome(subject.knowledge.best)
    together = f": {', '.join(norms)} {'gaan niet samen' if len(norms) > 1 else 'kan niemand halen'}" if norms else ""
    known = [subject.knowledge.norms[n] for n in norms if n in subject.knowledge.norms]
    return Finding(
        "niemand_kan_voldoen",
        "fout",
        "berekend",
        f"Geen enkel dossier kan nog {best} worden{together}.",
        tuple(where for norm in known for where in norm.rules),
        passages(subject.knowledge, norms),
        None,
        "Verruim een van deze eisen, of bepaal welke voorgaat.",
        DOMAIN,
    )


def applies(subject: Subject) -> bool:
    """Where dossiers get an outcome."""
    return (
        bool(subject.bases)
        and subject.knowledge.vocabulary.root_name == ROOT
        and _OUTCOME in subject.knowledge.rules_by_head
    )
