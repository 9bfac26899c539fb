"""The answer to "what would change it": tested repairs in order of effort, and what cannot be mended."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from engine.knowledge.answers import PASSES
from engine.models.building import Entity
from engine.models.vocabulary import Remedy
from engine.outcome.assessment import headline
from engine.outcome.case import Case, open_case
from engine.repair.applying import applied
from engine.repair.changes import FACT, PRESENCE, Change
from engine.repair.influence import influence_of
from engine.repair.search import LARGEST, MOST, Findings, Repair, repairs
from engine.terms import Fn, Value


@dataclass(frozen=True, slots=True)
class Proposal:
    """One change of a set: ``others`` are values that do as well, ``norms`` the breaches that it takes away."""

    change: Change
    others: tuple[Value, ...]
    norms: tuple[tuple[str, Value], ...]

    @property
    def remedy(self) -> Remedy:
        return self.change.origin.field.remedy


@dataclass(frozen=True, slots=True)
class RepairSet:
    """A minimal set of changes. The dossier with these changes was assessed: it has the wanted outcome."""

    proposals: tuple[Proposal, ...]

    @property
    def remedy(self) -> Remedy:
        """The heaviest kind among the changes."""
        return max((p.remedy for p in self.proposals), key=lambda r: _EFFORT[r])


@dataclass(frozen=True, slots=True)
class RepairAnswer:
    """``holds``: the outcome is there already. ``preferred``: it can only be had under the preferred readings.

    ``further`` are the outcomes of a dossier that passes the test under the preferred readings and is beyond what is
    wanted by default: selected or not, awarded or not. Changing the dossier does not decide about those.

    ``hopeless`` are breaches (norm and subject) that no change of the dossier takes away, ``doubtful`` those that are
    possible under other readings than the preferred ones only; ``complete`` is false when there may be more sets than
    were looked for.
    """

    wanted: str
    holds: bool
    preferred: bool
    sets: tuple[RepairSet, ...]
    hopeless: tuple[tuple[str, Value], ...]
    doubtful: tuple[tuple[str, Value], ...]
    complete: bool
    further: tuple[str, ...] = ()


class RepairDefect(AssertionError):
    """A repair that does not do what it promises: a defect of the engine, never shown as a repair."""


def mend(
    case: Case,
    dossier: Entity,
    wanted: str = "",
    preferred: bool | None = None,
    largest: int = LARGEST,
    most: int = MOST,
) -> RepairAnswer:
    """What would give the dossier the wanted outcome (by default the best one) in every lawful world.

    ``preferred``: only under the preferred readings. By default those are looked at when no change makes it certain
    under all readings. Raises `RepairDefect` when a repair fails its test.
    """
    wanted = wanted or case.knowledge.best
    found = repairs(case, wanted, largest, most, bool(preferred))
    only_preferred = bool(preferred)
    hopeless = list(dict.fromkeys(found.hopeless))
    doubtful: list[tuple[str, Value]] = []
    if not found.repairs and preferred is None:
        again = repairs(case, wanted, largest, most, True)
        doubtful = [h for h in hopeless if h not in again.hopeless]
        hopeless = [h for h in hopeless if h not in doubtful]
        if again.repairs:
            found, only_preferred = again, True
    if any(not r.changes for r in found.repairs):
        return RepairAnswer(wanted, True, only_preferred, (), tuple(hopeless), tuple(doubtful), True)
    _test(case, dossier, found, wanted, only_preferred)
    sets = _grouped([_proposed(case, r) for r in found.repairs])
    return RepairAnswer(
        wanted,
        False,
        only_preferred,
        tuple(sorted(sets, key=_order)),
        tuple(hopeless),
        tuple(doubtful),
        found.complete,
        () if sets or wanted != case.knowledge.best else _further(case),
    )


def in_a_field(answer: RepairAnswer, words: tuple[str, ...]) -> RepairAnswer:
    """The answer about a dossier of which the outcome among others is ``words``: what the others decide is further.

    Nothing changes if that outcome is not known, or is the one that was wanted.
    """
    if not (answer.holds or answer.further) or words in ((), (answer.wanted,)):
        return answer
    return replace(answer, holds=False, further=words)


def _further(case: Case) -> tuple[str, ...]:
    dossier = case.facts[0].dossier
    passes = case.program.literal(Fn(PASSES, (dossier,)))
    return () if case.program.satisfiable([*case.preferred, -passes]) else headline(case, dossier).words


def _test(case: Case, dossier: Entity, found: Findings, wanted: str, preferred: bool) -> None:
    """Every repair is carried out on the dossier, and the changed dossier put to all its lawful worlds."""
    for repair in found.repairs:
        mended = applied(dossier, repair.changes, case.knowledge.vocabulary)
        after = open_case(case.knowledge, [mended], case.position)
        goal = after.program.literal(Fn("uitkomst", (after.facts[0].dossier, Fn(wanted))))
        if after.program.satisfiable([*(after.preferred if preferred else ()), -goal]):
            names = ", ".join(str(c.point.term) for c in repair.changes)
            raise RepairDefect(f"herstel haalt {wanted} niet: {names}")


def _proposed(case: Case, repair: Repair) -> RepairSet:
    kept = _leading(case)
    return RepairSet(
        tuple(
            Proposal(change, (), tuple(kept(norms)))
            for change, norms in zip(repair.changes, repair.releases, strict=True)
        )
    )


def _leading(case: Case) -> Callable[[Sequence[tuple[str, Value]]], list[tuple[str, Value]]]:
    """Leaves out norms that are not met only because another one in the list is not."""
    influence = influence_of(case.knowledge)
    dossier = case.facts[0].dossier

    def kept(norms: Sequence[tuple[str, Value]]) -> list[tuple[str, Value]]:
        below = {n: frozenset(influence.leaves([Fn("niet_akkoord", (dossier, *n))])) for n in norms}
        return [n for n in norms if not any(below[m] < below[n] for m in norms)]

    return kept


def _grouped(sets: Iterable[RepairSet]) -> list[RepairSet]:
    """Sets that differ in one fixed word only become one set, with the other words beside it."""
    groups: dict[object, RepairSet] = {}
    for each in sets:
        for index, proposal in enumerate(each.proposals):
            if proposal.change.point.term.name != FACT or isinstance(proposal.change.then, int):
                continue
            rest = tuple((p.change.point.term, p.change.then) for p in each.proposals if p is not proposal)
            key = (proposal.change.point.term, rest)
            if key in groups:
                known = groups[key]
                target = known.proposals[index]
                wider = replace(target, others=(*target.others, proposal.change.then))
                merged = RepairSet((*known.proposals[:index], wider, *known.proposals[index + 1 :]))
                groups = {k: merged if v == known else v for k, v in groups.items()}
                break
        else:
            keys = [
                (p.change.point.term, tuple((q.change.point.term, q.change.then) for q in each.proposals if q is not p))
                for p in each.proposals
            ]
            groups.update(dict.fromkeys(keys, each))
    return list(dict.fromkeys(groups.values()))


_EFFORT: dict[Remedy, int] = {"herstelbaar": 1, "alleen vóór de sluiting": 2, "niet herstelbaar": 9}


def _order(each: RepairSet) -> tuple[int, int, str]:
    effort = 0
    for proposal in each.proposals:
        change = proposal.change
        effort += 2 * _EFFORT[proposal.remedy]
        effort += 3 if change.origin.amounts or change.point.term.name == PRESENCE else 0
        effort += 1 if change.now is not None else 0
    return len(each.proposals), effort, str([p.change.origin.path for p in each.proposals])
