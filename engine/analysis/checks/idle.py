"""Rules of the knowledge base that do nothing: nothing that any dossier shows, or nothing that is not said already.

That a rule, or a condition, adds nothing is read off the rules and so holds for all dossiers. That a rule never applies
is found by looking: at the examples and what is left of them (`engine.analysis.evidence`), then at every dossier that
differs from a complete example in facts that the rules tell apart. That is told as not found, not as proven. Where no
dossiers belong to the rules, only what is read off is told.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from pathlib import PurePath

from engine.analysis.covering import covers, follows
from engine.analysis.evidence import evidence
from engine.analysis.exercise import fires
from engine.analysis.existence import ALL
from engine.analysis.finding import Finding
from engine.analysis.subject import Subject, passages
from engine.analysis.witness import Goal, Neighbourhood, Search
from engine.facts.encoding import Facts, encode
from engine.knowledge.folders import COMMON
from engine.knowledge.norms import AnnotatedRule
from engine.outcome.aliases import Aliases
from engine.outcome.case import compete
from engine.solving.program import Program
from engine.terms import Fn, Literal

_WRITTEN = "alle dossiers: het volgt uit hoe de regels zijn geschreven"
_LOOKED = (
    "gezocht bij alle voorbeelden, bij wat daarvan overblijft zonder lijsten of scores, en bij dossiers die van een "
    "volledig voorbeeld verschillen"
)
_FIRES = ("vuurt", 1)
TOGETHER = 10


def idle(subject: Subject) -> Iterator[Finding]:
    """Every rule of the part itself that nothing shows to apply, or that adds nothing, or a condition that does."""
    rules = [each for each in subject.rules if _is_own(subject, each) and each.rule.head and each.rule.body]
    for each in rules:
        yield from _covered(subject, each)
    for number in sorted(_never(subject, rules)) if subject.bases else ():
        yield Finding(
            "dode_regel",
            "waarschuwing",
            "berekend",
            "Van deze regel is geen dossier gevonden waarvoor hij geldt.",
            (rules[number].rule.location,),
            passages(subject.knowledge, rules[number].norms),
            repair="Laat de regel weg, of schrijf een voorbeeld waarin hij geldt.",
            unshown=_LOOKED,
        )


def _is_own(subject: Subject, each: AnnotatedRule) -> bool:
    """Whether a rule is of this part: not shared, and not of another part that is used here."""
    folders = PurePath(each.rule.location.file).parent.parts
    shared = folders[:1] == (COMMON,)
    return not shared and (not subject.knowledge.part or folders[-1] == subject.knowledge.part)


def _covered(subject: Subject, each: AnnotatedRule) -> Iterator[Finding]:
    """What another rule says already."""
    rule, known = each.rule, subject.knowledge.rules_by_head
    assert rule.head is not None
    for other in known.get((rule.head.name, len(rule.head.args)), ()):
        if other.rule != rule and not other.rule.choice and covers(other.rule, rule):
            text = "Deze regel voegt niets toe: een andere regel zegt hetzelfde met minder voorwaarden."
            yield _redundant(
                subject, "overbodig", text, "Laat de regel weg, of geef hem een eigen gevolg.", each, other
            )
    for number, part in enumerate(rule.body):
        predicate = (part.atom.name, len(part.atom.args)) if isinstance(part, Literal) else ("", 0)
        for other in known.get(predicate, ()):
            if other.rule != rule and not other.rule.choice and follows(rule, number, other.rule):
                text = f"De voorwaarde “{part}” verandert nooit iets: zij volgt uit de andere voorwaarden."
                yield _redundant(subject, "voorwaarde_zonder_effect", text, "Laat de voorwaarde weg.", each, other)
                break


def _redundant(
    subject: Subject, code: str, text: str, repair: str, each: AnnotatedRule, other: AnnotatedRule
) -> Finding:
    return Finding(
        code,
        "waarschuwing",
        "berekend",
        text,
        (each.rule.location, other.rule.location),
        passages(subject.knowledge, (*each.norms, *other.norms)),
        repair=repair,
        proven=_WRITTEN,
    )


def _never(subject: Subject, rules: Sequence[AnnotatedRule]) -> set[int]:
    """The rules, by their place, that apply in no world of any dossier that is looked at."""
    knowledge = subject.knowledge
    left = set(range(len(rules)))
    for looked_at in _looked_at(subject):
        if not left:
            break
        atoms = [atom for facts in looked_at for atom in facts.atoms]
        texts = (*knowledge.program_for(atoms), _instruments(rules, left))
        left -= _applying(Program(texts, (*atoms, *knowledge.facts)))
    for _, dossier in subject.bases:
        if left:
            goals = "\n".join(f"doel :- vuurt({number})." for number in sorted(left))
            around = Neighbourhood(knowledge, dossier, many=ALL)
            search = Search(around, Goal(Fn("doel"), f"{_instruments(rules, left)}\n{goals}"))
            left -= _applying(search.program)
    return left


def _looked_at(subject: Subject) -> Iterator[list[Facts]]:
    """The evidence, a program each. Dossiers that have nothing to do with each other share one: that is quicker."""
    knowledge = subject.knowledge
    apart: list[Facts] = []
    for dossiers in evidence(subject):
        if len(dossiers) > 1 or compete(dossiers, knowledge):
            yield [encode(each, knowledge.vocabulary, number) for number, each in enumerate(dossiers, start=1)]
        else:
            apart.append(encode(dossiers[0], knowledge.vocabulary, 1, Aliases(len(apart)).called))
        if len(apart) == TOGETHER:
            yield apart
            apart = []
    if apart:
        yield apart


def _instruments(rules: Sequence[AnnotatedRule], left: Collection[int]) -> str:
    return "\n".join(f"vuurt({number}) :- {fires(rules[number].rule)}." for number in sorted(left))


def _applying(program: Program) -> set[int]:
    """Which rules apply in some lawful world."""
    atoms = {program.literal(atom): atom.args[0] for atom in program.atoms(*_FIRES)}
    return {atoms[literal] for literal in program.possible(atoms)}
