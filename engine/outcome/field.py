"""A field of bidders, decided by what each of them brings in.

Bidders have to do with each other only through the rules about the field (`engine.knowledge.field`). What these look
at is asked of each bidder by itself; then they decide in a program of their own, which stays small however much the
dossiers say. What holds of a bidder in some lawful worlds only is brought in with the minimal sets of choices from
which it follows, so that the worlds of the field are the same as those of all dossiers in one program.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from engine.facts.encoding import encode
from engine.knowledge.answers import EFFECTS, OUTCOME
from engine.knowledge.base import KnowledgeBase
from engine.knowledge.field import FieldRules, field_rules
from engine.knowledge.patterns import Patterns
from engine.knowledge.slicing import Predicate
from engine.models.building import Entity
from engine.outcome.aliases import Aliases
from engine.outcome.assessment import Assessment, Headline, by_dossier, summed_up
from engine.outcome.case import Case, Choice, case_of
from engine.outcome.position import Position
from engine.solving.program import Program
from engine.terms import Fn, Value

MOST = 200
"""With more reasons than this it takes longer to tell what a bidder brings in than to look at its whole dossier."""
NUMBER = "volgnummer"
_FOLLOWS = "geldt(Reden) :- reden(Reden), gekozen(Soort, Punt, Optie) : vraagt(Reden, Soort, Punt, Optie)."
_Effects = tuple[frozenset[Fn], frozenset[Fn]]


Reasons = tuple[tuple[Fn, tuple[Choice, ...]], ...]
"""Atoms, each with a minimal set of choices from which it follows; an atom may have more than one."""


@dataclass(frozen=True, slots=True)
class Share:
    """What a bidder brings into the field: what holds in every lawful world, and what follows from sets of choices."""

    dossier: str
    certain: frozenset[Fn]
    reasons: Reasons

    def restored(self, names: Aliases) -> Share:
        """The same with the names that stand in the dossier."""
        reasons = tuple((names.atom(atom), tuple(map(names.choice, reason))) for atom, reason in self.reasons)
        return Share(str(names.restored(self.dossier)), frozenset(map(names.atom, self.certain)), reasons)


def share(case: Case) -> Share | None:
    """What the one bidder of a case brings into a field; ``None`` if that cannot be told apart from the others."""
    rules = field_rules(case.knowledge)
    if rules is None:
        return None
    looked_at = {(p.name, len(p.args)) for p in rules.brought if p.name != NUMBER}
    atoms = (a for p in sorted(looked_at) for a in case.program.atoms(*p))
    found = brought(case, list(filter(Patterns(rules.brought).fit, atoms)))
    return Share(case.facts[0].dossier, *found) if found else None


def brought(case: Case, atoms: Sequence[Fn]) -> tuple[frozenset[Fn], Reasons] | None:
    """Which of the atoms hold in every lawful world, and from which choices the others follow that may hold.

    With them come the options of those choices. ``None`` if there are more reasons than `MOST`.
    """
    program = case.program
    options = program.atoms("optie", 3)
    sure, maybe = program.consequences([*atoms, *options])
    certain = sure.intersection(atoms)
    waiting = [a for a in atoms if a in maybe and a not in sure]
    reasons: list[tuple[Fn, tuple[Choice, ...]]] = []
    points: set[tuple[Value, Value]] = set()
    for atom in waiting:
        found = _reasons(case, atom, MOST - len(reasons))
        if found is None:
            return None
        reasons += [(atom, reason) for reason in found]
        fresh = {(Fn(c.kind), c.point) for reason in found for c in reason} - points
        points |= fresh
        theirs = [o for o in options if o.args[:2] in fresh and o in maybe]
        certain |= sure.intersection(theirs)
        waiting += [o for o in theirs if o not in sure and o not in waiting]
    return certain, tuple(reasons)


def _reasons(case: Case, atom: Fn, most: int) -> list[tuple[Choice, ...]] | None:
    """Minimal sets of choices that together make the atom hold where it holds; ``None`` if it takes more than most."""
    if Fn("onbekend", (Fn(atom.name), *atom.args[:1])) in case.origins:  # then it holds if it is taken to be so
        return [(Choice("onbekend", Fn("feit", (Fn(atom.name), atom.args[0])), atom.args[1]),)]
    found = case.program.every_reason(case.program.literal(atom), list(case.choices), most)
    return None if found is None else [tuple(case.choices[c] for c in reason) for reason in found]


def field_case(knowledge: KnowledgeBase, shares: Sequence[Share], position: Position) -> Case:
    """The case of a field, in which only what hangs on the field can be asked; bidders in the order of the shares."""
    rules = field_rules(knowledge)
    assert rules is not None, "there are shares"
    atoms = [*knowledge.facts, *position.facts, *(a for each in shares for a in each.certain)]
    atoms += [Fn(NUMBER, (each.dossier, number)) for number, each in enumerate(shares, start=1)]
    atoms += told(reason for each in shares for reason in each.reasons)
    text = f"{rules.text}\n{following(reason for each in shares for reason in each.reasons)}"
    return Case(knowledge, (), position, Program((text,), dict.fromkeys(atoms)))


def decided(knowledge: KnowledgeBase, dossiers: Sequence[Entity], position: Position) -> list[Assessment] | None:
    """The assessment of each bidder of a field, without proofs; ``None`` if they cannot be told apart.

    One bidder at a time is looked at, so that the size of the field costs time and hardly any memory.
    """
    rules = field_rules(knowledge)
    if rules is None:
        return None
    shares: list[Share] = []
    alone: list[_Effects] = []
    for dossier in dossiers:
        names = Aliases()
        case = case_of(knowledge, [encode(dossier, knowledge.vocabulary, 1, names.called)], position)
        own = share(case)
        if own is None:
            return None
        shares.append(own.restored(names))
        effects = [a for p in EFFECTS if p not in rules.wanted for a in case.program.atoms(*p)]
        sure, maybe = case.program.consequences(effects, case.preferred)
        alone.append((frozenset(map(names.atom, sure)), frozenset(map(names.atom, maybe))))
    return list(_assessments(field_case(knowledge, shares, position), rules, shares, alone))


def _assessments(
    case: Case, rules: FieldRules, shares: Sequence[Share], alone: Sequence[_Effects]
) -> Iterator[Assessment]:
    program = case.program
    outcomes = program.atoms(*OUTCOME)
    effects = [a for p in rules.wanted if p != OUTCOME for a in program.atoms(*p)]
    sure, maybe = program.consequences([*outcomes, *effects], case.preferred)
    usual = [a for a in outcomes if a in maybe]
    others = program.possible({program.literal(a) for a in outcomes if a not in maybe})
    possible = [a for a in outcomes if a in maybe or program.literal(a) in others]
    each_usual, each_possible, each_sure, each_maybe = map(by_dossier, (usual, possible, sure, maybe))
    for own, (own_sure, own_maybe) in zip(shares, alone, strict=True):
        name = own.dossier
        found = Headline(tuple(each_usual[name]), tuple(each_possible[name]))
        together = (own_sure.union(each_sure[name]), own_maybe.union(each_maybe[name]))
        yield summed_up(case.knowledge, name, found, together)


def told(reasons: Iterable[tuple[Fn, tuple[Choice, ...]]]) -> Iterator[Fn]:
    """The reasons as facts, so that no name that a person typed gets into program text."""
    for number, (atom, choices) in enumerate(reasons):
        yield Fn("reden", (number,))
        yield Fn("volgt", (number, atom))
        yield from (Fn("vraagt", (number, Fn(c.kind), c.point, c.option)) for c in choices)


def following(reasons: Iterable[tuple[Fn, tuple[Choice, ...]]]) -> str:
    """The rules by which from the reasons that are `told` follows what they are reasons for."""
    predicates = {(atom.name, len(atom.args)) for atom, _ in reasons}
    return "\n".join((_FOLLOWS, *map(_follows, sorted(predicates)))) if predicates else ""


def _follows(predicate: Predicate) -> str:
    name, arity = predicate
    atom = f"{name}({','.join(f'A{n}' for n in range(arity))})" if arity else name
    return f"{atom} :- volgt(Reden, {atom}), geldt(Reden)."
