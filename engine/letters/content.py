"""What a motivation letter says: the decision, the grounds from the proof, and what is open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.explain.proof import Explainer, Node
from engine.explain.report import BREACH
from engine.outcome import UNDETERMINED
from engine.outcome.assessment import Assessment, Ground
from engine.outcome.case import Case, Choice
from engine.terms import Fn, Value

NO_EFFECT = ("geen",)
REJECTION = "afwijzing"


@dataclass(frozen=True, slots=True)
class Reason:
    """A norm that is not met, with the proof, and what follows from it."""

    ground: Ground
    proof: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class OpenChoice:
    """A choice that nobody has made yet and on which the letter hangs; ``outcome`` is what it would lead to."""

    outcome: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """A bidder with its scores: per criterion, and in total."""

    bidder: str
    parts: tuple[tuple[str, int], ...]
    total: int


@dataclass(frozen=True)
class Letter:
    """The content of a letter about one dossier.

    ``decision`` is what the decision is about: the rejection of a dossier, unless the rules name something later.
    ``result`` is the proof of how the bidder fared after the assessment.
    """

    case: Case
    assessment: Assessment
    decision: str
    reasons: tuple[Reason, ...]
    result: tuple[Node, ...]
    open_powers: tuple[str, ...]
    open_choices: tuple[OpenChoice, ...]
    scores: tuple[Score, ...]


def compose(case: Case, assessment: Assessment) -> Letter:
    """The letter that follows from an assessment."""
    explainer = Explainer(case, assessment.world)
    reasons = tuple(_reasons(explainer, assessment))
    fixed = case.position.powers
    powers = {
        c.basis
        for r in reasons
        for c in (*r.ground.consequences, *r.ground.possible)
        if c.code == "mag_uitsluiten" and c.basis not in fixed
    }
    open_choices = tuple(OpenChoice(a.outcome, a.depends_on) for a in assessment.alternatives)
    about = sorted((a for a in assessment.world if a.args and a.args[0] == assessment.dossier), key=str)
    decision = next((str(a.args[1]) for a in about if a.name == "besluit"), REJECTION)
    settled = [a for a in about if a.name == "verder" and assessment.outcome != UNDETERMINED]
    return Letter(
        case,
        assessment,
        decision,
        reasons,
        tuple(node for atom in settled for node in explainer.why(atom)),
        tuple(sorted(powers)),
        open_choices,
        () if decision in case.knowledge.about.get("besluit", {}) else tuple(_scores(assessment.world)),
    )


def _reasons(explainer: Explainer, assessment: Assessment) -> Iterator[Reason]:
    """The certain breaches with a consequence, without those that only repeat another one."""
    grounds = [
        g for g in assessment.certain_grounds if any(c.code not in NO_EFFECT for c in (*g.consequences, *g.possible))
    ]
    atoms = {Fn(BREACH, (assessment.dossier, g.norm, g.subject)): g for g in grounds}
    for atom, ground in atoms.items():
        if not (_leaning(explainer, atom) & set(atoms)):
            yield Reason(ground, explainer.why(atom))


def _leaning(explainer: Explainer, atom: Fn) -> set[Fn]:
    """The other breaches that a breach rests on, however deep."""
    found: set[Fn] = set()
    seen: set[Fn] = set()
    todo = list(explainer.why(atom))
    while todo:
        node = todo.pop()
        if node.atom is not None and node.kind == "regel":
            if node.atom.name == BREACH and node.atom != atom:
                found.add(node.atom)
            if node.atom in seen:
                continue
            seen.add(node.atom)
        if node.holds:
            todo.extend(explainer.children(node))
    return found


def _scores(world: frozenset[Fn]) -> Iterator[Score]:
    """The scores of all bidders, the highest total first; nothing as long as there are no totals."""
    parts: dict[Value, list[tuple[str, int]]] = {}
    for atom in sorted((a for a in world if a.name == "score" and len(a.args) == 3), key=str):
        parts.setdefault(atom.args[0], []).append((str(atom.args[1]), atom.args[2]))
    totals = [(a.args[1], a.args[0]) for a in world if a.name == "totaal" and len(a.args) == 2]
    for total, bidder in sorted(totals, key=lambda pair: (-pair[0], str(pair[1]))):
        yield Score(str(bidder), tuple(parts.get(bidder, ())), total)
