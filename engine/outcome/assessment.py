"""The assessment of a dossier: a headline over its lawful worlds, and everything it rests on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from engine.knowledge.answers import AT_PLAY, EFFECTS, OUTCOME
from engine.knowledge.base import KnowledgeBase
from engine.knowledge.norms import Consequence
from engine.outcome import UNDETERMINED
from engine.outcome.case import Case, Choice
from engine.terms import Fn, Value, rank

NO_WORLD: frozenset[Fn] = frozenset()


@dataclass(frozen=True, slots=True)
class Ground:
    """A norm that is not met, by whom, and what follows.

    ``certain`` is false if the breach hangs on a choice; ``consequences`` follow in every world under the preferred
    readings, ``possible`` ones in some.
    """

    norm: str
    subject: Value
    consequences: tuple[Consequence, ...]
    possible: tuple[Consequence, ...]
    certain: bool


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another outcome that is possible, and one minimal set of choices that brings it about, if that was asked."""

    outcome: str
    depends_on: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """A fact that the dossier does not say and that can change the outcome.

    ``atom`` is its ``onbekend`` atom; ``outcomes`` the outcomes that remain possible per answer.
    """

    atom: Fn
    outcomes: tuple[tuple[Choice, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Silence:
    """What the document does not determine, and the norm where it stops or points elsewhere.

    ``certain`` is false if it hangs on an unknown fact, a power or a draw whether the question comes up.
    """

    what: Value
    norm: str
    certain: bool


@dataclass(frozen=True, slots=True)
class Assessment:
    """What the rules decide about one dossier, under the preferred readings and the given position.

    ``words`` are the outcomes that it can have under those: more than one if it is open.
    """

    dossier: str
    outcome: str
    words: tuple[str, ...]
    certain: bool
    also: tuple[tuple[str, Value], ...]
    grounds: tuple[Ground, ...]
    alternatives: tuple[Alternative, ...]
    missing: tuple[Missing, ...]
    findings: tuple[str, ...]
    silences: tuple[Silence, ...]
    world: frozenset[Fn]

    @property
    def certain_grounds(self) -> tuple[Ground, ...]:
        return tuple(g for g in self.grounds if g.certain)

    @property
    def powers(self) -> tuple[str, ...]:
        """The norms that allow the authority to exclude, among the certain grounds."""
        found = {c.basis for g in self.certain_grounds for c in g.consequences if c.code == "mag_uitsluiten"}
        return tuple(sorted(found))


@dataclass(frozen=True, slots=True)
class Headline:
    """The outcome of a dossier and whether it is certain, before anything is told about it.

    ``usual`` are the outcomes under the preferred readings, ``possible`` those under any reading.
    """

    usual: tuple[Fn, ...]
    possible: tuple[Fn, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """The usual outcomes as the rules name them."""
        return tuple(sorted(map(_word, self.usual)))

    @property
    def outcome(self) -> str:
        return self.words[0] if len(self.usual) == 1 else UNDETERMINED

    @property
    def certain(self) -> bool:
        return len(self.possible) == 1

    @property
    def others(self) -> tuple[Fn, ...]:
        """The outcomes that are possible besides it."""
        return tuple(a for a in self.possible if len(self.usual) > 1 or a not in self.usual)


def headline(case: Case, dossier: str) -> Headline:
    """The outcome alone: a few questions to the solver."""
    program = case.program
    outcomes = [a for a in program.atoms(*OUTCOME) if a.args[0] == dossier]
    usual = tuple(a for a in outcomes if program.satisfiable([*case.preferred, program.literal(a)]))
    return _among(case, outcomes, usual)


def _among(case: Case, outcomes: Sequence[Fn], usual: tuple[Fn, ...]) -> Headline:
    """The headline, when it is known which outcomes are usual."""
    literal = case.program.literal
    others = case.program.possible({literal(a) for a in outcomes if a not in usual})
    return Headline(usual, tuple(a for a in outcomes if a in usual or literal(a) in others))


def assess(case: Case, dossier: str | None = None, found: Headline | None = None, proofs: bool = True) -> Assessment:
    """The assessment of a dossier of the case (by default its first). ``found`` is its headline, if known already.

    Without ``proofs`` it has no world, so that it cannot be explained, and does not say what an open outcome hangs on.
    """
    name = dossier if dossier is not None else case.facts[0].dossier
    outcomes, *effects = ([a for a in case.program.atoms(*p) if a.args[0] == name] for p in (OUTCOME, *EFFECTS))
    sure, maybe = case.program.consequences([*outcomes, *chain(*effects)], case.preferred)
    found = found or _among(case, outcomes, tuple(a for a in outcomes if a in maybe))
    plain = summed_up(case.knowledge, name, found, (sure, maybe))
    return proven(case, plain, found, maybe) if proofs else plain


def proven(case: Case, plain: Assessment, found: Headline, maybe: frozenset[Fn]) -> Assessment:
    """An assessment without proofs, with them: what it hangs on, and the world in which it is explained.

    ``found`` is its headline, ``maybe`` what may follow under the preferred readings.
    """
    alternatives = tuple(Alternative(_word(a), reason) for a in found.others for reason in case.reasons(a))
    missing = missing_facts(case, found.usual) if len(found.usual) > 1 else ()
    readings = {c.id for a in alternatives for c in a.depends_on if c.kind == "lezing"}
    return replace(
        plain,
        alternatives=alternatives,
        missing=(*plain.missing, *missing),
        findings=_findings(case.knowledge, plain.grounds, readings | at_play(maybe, plain.dossier)),
        world=case.shown_world,
    )


def summed_up(
    knowledge: KnowledgeBase, dossier: str, found: Headline, effects: tuple[frozenset[Fn], frozenset[Fn]]
) -> Assessment:
    """An assessment without proofs: what the effects amount to.

    ``effects`` are those that are sure under the preferred readings, and those that may be.
    """
    sure, maybe = effects
    grounds = _grounds(dossier, sure, maybe)
    required = _required(sure, dossier)
    return Assessment(
        dossier,
        found.outcome,
        found.words,
        found.certain and not required,
        tuple(sorted(((str(a.args[1]), a.args[2]) for a in sure if _about(a, "ook", 3, dossier)), key=str)),
        grounds,
        tuple(Alternative(_word(a), ()) for a in found.others),
        required,
        _findings(knowledge, grounds, at_play(maybe, dossier)),
        _silences(sure, maybe, dossier),
        NO_WORLD,
    )


def by_dossier(atoms: Iterable[Fn]) -> dict[str, list[Fn]]:
    """The atoms by the dossier that each is about; nothing for a dossier that none is about."""
    found: defaultdict[str, list[Fn]] = defaultdict(list)
    for atom in atoms:
        found[str(atom.args[0])].append(atom)
    return found


def grounds_of(case: Case, dossier: str) -> tuple[Ground, ...]:
    """The norms that are not met, as in an assessment, without the rest of it."""
    effects = [a for p in EFFECTS[:2] for a in case.program.atoms(*p) if a.args[0] == dossier]
    return _grounds(dossier, *case.program.consequences(effects, case.preferred))


def _about(atom: Fn, predicate: str, arity: int, dossier: str) -> bool:
    return atom.name == predicate and len(atom.args) == arity and atom.args[0] == dossier


def _word(outcome: Fn) -> str:
    return str(outcome.args[-1])


def _grounds(dossier: str, sure: frozenset[Fn], maybe: frozenset[Fn]) -> tuple[Ground, ...]:
    follows: dict[tuple[str, Value], tuple[list[Consequence], list[Consequence]]] = {}
    for atom in sorted((a for a in maybe if _about(a, "rechtsgevolg", 5, dossier)), key=str):
        _, norm, subject, code, basis = atom.args
        certain, possible = follows.setdefault((norm, subject), ([], []))
        (certain if atom in sure else possible).append(Consequence(str(code), str(basis)))
    breaches = sorted((a for a in maybe if _about(a, "niet_akkoord", 3, dossier)), key=str)
    nothing: tuple[list[Consequence], list[Consequence]] = ([], [])
    return tuple(
        Ground(norm, subject, tuple(certain), tuple(possible), breach in sure)
        for breach in breaches
        for norm, subject in [breach.args[1:]]
        for certain, possible in [follows.get((norm, subject), nothing)]
    )


def _silences(sure: frozenset[Fn], maybe: frozenset[Fn], dossier: str) -> tuple[Silence, ...]:
    silent = sorted((a for a in maybe if _about(a, "niet_bepaald", 3, dossier)), key=str)
    return tuple(Silence(a.args[1], str(a.args[2]), a in sure) for a in silent)


def _required(sure: frozenset[Fn], dossier: str) -> tuple[Missing, ...]:
    """The facts without which the procedure cannot go on, whatever their value."""
    needed = sorted((a for a in sure if _about(a, "ontbreekt", 3, dossier)), key=str)
    return tuple(Missing(Fn("onbekend", a.args[1:]), ()) for a in needed)


def missing_facts(case: Case, usual: Sequence[Fn]) -> tuple[Missing, ...]:
    """The unknown facts that can change the outcome, those of which the answers rule out most first.

    An answer may rule out an outcome by itself, or only once other facts are known; those come last.
    """
    program = case.program
    every: dict[tuple[str, Value], list[tuple[int, Choice]]] = {}
    for literal, choice in case.choices.items():
        every.setdefault((choice.kind, choice.point), []).append((literal, choice))
    unknown = [key for key in every if key[0] == "onbekend"]
    decides = program.deciding(
        [program.literal(a) for a in usual],
        [[literal for literal, _ in every[key]] for key in unknown],
        [[literal for literal, _ in options] for key, options in every.items() if key[0] != "onbekend"],
        case.preferred,
    )
    points = {point: every[kind, point] for (kind, point), does in zip(unknown, decides, strict=True) if does}
    found: list[tuple[int, Missing]] = []
    for point, options in points.items():
        remaining = _joined(
            (
                choice,
                tuple(_word(a) for a in usual if program.satisfiable([*case.preferred, literal, program.literal(a)])),
            )
            for literal, choice in options
        )
        ruled_out = sum(len(usual) - len(left) for _, left in remaining if left)
        found += [(ruled_out, Missing(atom, remaining)) for atom in atoms_behind(case, point)]
    found.sort(key=lambda pair: (-pair[0], str(pair[1].atom), str(pair[1].outcomes)))
    ranked: dict[Fn, Missing] = {}
    for _, missing in found:
        ranked.setdefault(missing.atom, missing)
    return tuple(ranked.values())


def _joined(answers: Iterable[tuple[Choice, tuple[str, ...]]]) -> tuple[tuple[Choice, tuple[str, ...]], ...]:
    """The answers in their order, with values next to each other that leave the same outcomes as one answer."""
    found: list[tuple[Choice, tuple[str, ...]]] = []
    for choice, left in sorted(answers, key=lambda answer: rank(answer[0].option)):
        if found and found[-1][1] == left and rank(choice.option):
            found[-1] = (found[-1][0].up_to(choice), left)
        else:
            found.append((choice, left))
    return tuple(found)


def atoms_behind(case: Case, point: Value) -> list[Fn]:
    """The ``onbekend`` atoms behind a choice point: the fact itself, or the facts that a norm lacks."""
    assert isinstance(point, Fn)
    if point.name == "feit":
        return [Fn("onbekend", point.args)]
    lacking = [a for a in case.program.atoms("mist", 4) if a.args[:3] == point.args]
    return [Fn("onbekend", (a.args[3], _holder(a))) for a in lacking]


def _holder(lacking: Fn) -> Value:
    """Whose the unknown fact is; of a list that is tested by itself, named after its field, whose list it is."""
    who: Value = lacking.args[2]
    if isinstance(who, Fn) and len(who.args) == 1 and Fn(who.name) == lacking.args[3]:
        who = who.args[0]
    return who


def at_play(maybe: Iterable[Fn], subject: str) -> set[str]:
    """The findings that the rules say are at play."""
    return {str(a.args[1]) for a in maybe if _about(a, *AT_PLAY, subject)}


def _findings(knowledge: KnowledgeBase, grounds: Sequence[Ground], used: set[str]) -> tuple[str, ...]:
    """The findings that touch this answer: those that are used, and those without readings about norms not met."""
    norms = {g.norm for g in grounds}
    return tuple(
        f.id for f in knowledge.findings.values() if f.id in used or (not f.readings and norms & set(f.touches))
    )
