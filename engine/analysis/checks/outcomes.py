"""Outcomes that exclude each other, dossiers without an outcome, and requirements that nobody can meet together."""

from __future__ import annotations

from collections.abc import Iterator

from engine.analysis.exhibits import shown
from engine.analysis.existence import Existence
from engine.analysis.finding import Finding
from engine.analysis.subject import Subject, passages
from engine.analysis.witness import MANY
from engine.knowledge.answers import OUTCOME
from engine.knowledge.base import shared_text
from engine.knowledge.check import literals
from engine.knowledge.norms import AnnotatedRule
from engine.knowledge.patterns import ANY
from engine.knowledge.slicing import predicates
from engine.models.vocabulary import ROOT
from engine.terms import Fn, show

_NEAR = "dossiers die van een volledig voorbeeld alleen verschillen in gegevens die dicht bij deze eisen staan"
"""Where it was tried whether somebody meets the requirements: farther facts can make a requirement not apply at all."""


def outcomes(subject: Subject) -> Iterator[Finding]:
    """Whether every dossier has one outcome, and whether somebody can meet what is proposed."""
    norms = (f"{show(Fn('norm', (norm,)))}." for norm in subject.knowledge.norms)
    text = "\n".join((shared_text("controle/gevolgen"), *norms))
    if _decides_otherwise(subject):
        yield from _clashing(subject, text)
    yield from _impossible(subject, text)


def _clashing(subject: Subject, text: str) -> Iterator[Finding]:
    text += "\ntwee :- twee_uitkomsten(_, _)."
    asked = Existence(subject, text, ["twee", "geen_uitkomst"], MANY)
    for code, atom, message in (
        ("twee_uitkomsten", "twee", "Voor één dossier volgen twee uitkomsten tegelijk."),
        ("geen_uitkomst", "geen_uitkomst", "Er zijn dossiers waarvoor geen enkele uitkomst volgt."),
    ):
        if asked.possible(Fn(atom)):
            found = shown(subject, Fn(atom), text)
            repair = (
                "Schrijf bij elke uitkomst wanneer zij niet geldt." if atom == "twee" else "Voeg toe wat er dan geldt."
            )
            yield Finding(code, "fout", "berekend", message, subject.places, (), found, repair)


def _decides_otherwise(subject: Subject) -> bool:
    """Whether a proposal changes the rules by which an outcome follows; else there is one by construction."""
    rules = subject.knowledge.rules_by_head[OUTCOME]
    deciding = {OUTCOME, *(p for each in rules for p in predicates(each.rule.body))}
    changed = [*subject.removed, *(each.rule for each in subject.rules)]
    return any((r.head.name, len(r.head.args)) in deciding for r in changed if r.head is not None)


def _impossible(subject: Subject, text: str) -> Iterator[Finding]:
    """Requirements of the proposal that nobody can meet together with those that there are."""
    norms = tuple(dict.fromkeys(n for each in subject.rules for n in _breached(each)))
    breaches = tuple(Fn("niet_akkoord", (ANY, norm, ANY)) for norm in norms)
    asked = Existence(subject, text, ["voldaan(_)"], MANY, breaches)
    for norm in norms:
        clash = asked.clash(Fn("voldaan", (norm,)), "voldaan", _related(subject, norm))
        if clash is None:
            continue
        together = sorted({norm, *map(str, clash)})
        known = [subject.knowledge.norms[n] for n in together if n in subject.knowledge.norms]
        told = f"aan {' en '.join(together)} samen" if len(together) > 1 else f"aan {norm}"
        yield Finding(
            "niemand_kan_voldoen",
            "fout",
            "berekend",
            f"Niemand kan {told} voldoen.",
            tuple(where for each in known for where in each.rules),
            passages(subject.knowledge, together),
            None,
            "Verruim een van deze eisen, of bepaal welke voorgaat.",
            _NEAR,
        )


def _related(subject: Subject, norm: str) -> frozenset[str]:
    """The norms with a rule about some of the same facts."""
    fields = {f.name for _, f in subject.knowledge.vocabulary.all_fields() if f.in_rules}
    about = {
        n: {lit.atom.name for lit in literals(r.rule.body)} & fields for r in subject.knowledge.rules for n in r.norms
    }
    return frozenset(n for n, names in about.items() if names & about.get(norm, set()))


def _breached(each: AnnotatedRule) -> tuple[str, ...]:
    """The norm that a proposed rule finds breached."""
    head = each.rule.head
    if head is None or head.name != "niet_akkoord" or not isinstance(head.args[1], str):
        return ()
    return (head.args[1],)


def applies(subject: Subject) -> bool:
    """Where dossiers get an outcome."""
    return (
        bool(subject.bases)
        and subject.knowledge.vocabulary.root_name == ROOT
        and OUTCOME in subject.knowledge.rules_by_head
    )
