"""Consequences that do not fit together: what must follow by one provision is left to the authority by another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.analysis.finding import Finding, Passage
from engine.analysis.subject import Subject, passages
from engine.analysis.witness import Goal, Neighbourhood, Search
from engine.knowledge.base import shared_text
from engine.knowledge.norms import Finding as Doubt
from engine.knowledge.patterns import ANY
from engine.solving.reading import read_program
from engine.terms import Fn, Rule, subterms

Effect = tuple[str, str]
"""A consequence and the norm that says so."""
_GOAL = "doel :- rechtsgevolg(_, _, _, _, _)."


def consequences(subject: Subject) -> Iterator[Finding]:
    """Per pair of provisions that put clashing consequences on one breach: both, with the norms concerned."""
    clashing = _clashing()
    pairs: dict[tuple[Effect, Effect], list[str]] = {}
    for norm, effects in sorted(_effects(subject).items()):
        for one in sorted(effects):
            for other in sorted(effects):
                if (one[0], other[0]) in clashing and one[1] != other[1] and _concerns(subject, norm):
                    pairs.setdefault((one, other), []).append(norm)
    for (one, other), norms in pairs.items():
        yield _finding(subject, one, other, norms)


def applies(subject: Subject) -> bool:
    """Where breaches have consequences, and for a proposal: where it changes them."""
    if not subject.bases or ("rechtsgevolg", 5) not in subject.knowledge.rules_by_head:
        return False
    return not subject.proposal or any(_concerns(subject, norm) for norm in _norms(subject))


def _norms(subject: Subject) -> frozenset[str]:
    """What the rules that are judged name, in their annotations or in their heads."""
    return frozenset(n for each in subject.rules for n in (*each.norms, *map(str, subterms(each.rule.head))))


def _clashing() -> frozenset[tuple[str, str]]:
    facts = (s for s in read_program(shared_text("controle/gevolgen"), "gevolgen") if isinstance(s, Rule))
    heads = [rule.head for rule in facts if rule.head is not None and not rule.body]
    return frozenset((str(h.args[0]), str(h.args[1])) for h in heads if h.name == "strijdig")


def _effects(subject: Subject) -> dict[str, set[Effect]]:
    """Per norm the consequences that a breach can have, in any reading, for any dossier near the examples."""
    found: dict[str, set[Effect]] = {}
    changed = (norm for norm in _norms(subject) if _concerns(subject, norm)) if subject.proposal else ()
    goal = Goal(Fn("doel"), _GOAL, (tuple(Fn("niet_akkoord", (ANY, norm, ANY)) for norm in sorted(changed)),))
    for _, dossier in subject.bases:
        program = Search(Neighbourhood(subject.knowledge, dossier), goal).program
        for atom in program.atoms("rechtsgevolg", 5):
            _, norm, _, effect, basis = atom.args
            known = found.setdefault(str(norm), set())
            if (str(effect), str(basis)) not in known and program.satisfiable([program.literal(atom)]):
                known.add((str(effect), str(basis)))
    return found


def _concerns(subject: Subject, norm: str) -> bool:
    """Whether the clash is about what is judged: for a proposal only norms of which it changes the consequences."""
    if subject.before is None:
        return True
    was, becomes = (k.norms.get(norm) for k in (subject.before, subject.knowledge))
    if was is None or (becomes is not None and was.consequences != becomes.consequences):
        return any(norm in each.norms for each in subject.rules)
    return any(_gives_effect(each.rule) and norm in subterms(each.rule.head) for each in subject.rules)


def _gives_effect(rule: Rule) -> bool:
    return rule.head is not None and rule.head.name == "rechtsgevolg"


def _finding(subject: Subject, one: Effect, other: Effect, norms: Sequence[str]) -> Finding:
    knowledge = subject.knowledge
    bases = (one[1], other[1])
    doubts = [d for d in knowledge.findings.values() if _told(d, bases, norms)]
    first, second = (f"{effect.replace('_', ' ')} ({basis})" for effect, basis in (one, other))
    return Finding(
        "gevolgen_botsen",
        "waarschuwing",
        "berekend",
        f"Op hetzelfde gebrek staan twee gevolgen die niet samengaan: {first} en {second}; bij {_listed(norms)}.",
        tuple(where for n in bases if n in knowledge.norms for where in knowledge.norms[n].rules),
        (
            *passages(knowledge, bases),
            *passages(knowledge, norms),
            *(Passage(d.id, d.source, d.question) for d in doubts),
        ),
        None,
        "" if doubts else "Bepaal welke bepaling voorgaat, of verklaar de twijfel als bevinding met haar lezingen.",
        doubts=tuple(d.id for d in doubts if set(d.touches) >= set(bases)),
    )


def _told(doubt: Doubt, bases: Sequence[str], norms: Sequence[str]) -> bool:
    """Whether a declared doubt is about this clash: it names both provisions, or one of them and a norm concerned."""
    touched = set(doubt.touches)
    return touched >= set(bases) or bool(touched & set(bases) and touched & set(norms))


def _listed(norms: Sequence[str], most: int = 4) -> str:
    rest = len(norms) - most
    return ", ".join(norms[:most]) + (
        f" en {rest} andere normen" if rest > 1 else f" en {norms[-1]}" if rest == 1 else ""
    )
