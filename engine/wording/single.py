"""One norm explained: why it is met or not, for everybody it was tested on, or why it was not tested at all."""

from __future__ import annotations

from dataclasses import replace

from engine.explain.proof import Explainer, Node
from engine.explain.report import BREACH, NormReport, report
from engine.knowledge.base import KnowledgeBase
from engine.knowledge.norms import Norm
from engine.outcome.assessment import Assessment
from engine.outcome.case import Case
from engine.spelling import nearest
from engine.terms import Fn, Literal, Var
from engine.wording.names import Names
from engine.wording.signs import FACT, FAILED, OPEN
from engine.wording.story import consequence, names_of
from engine.wording.tree import Line, Tree


def explain_norm(case: Case, assessment: Assessment, norm: str) -> tuple[Line, ...]:
    """The lines about one norm: a proof where it is not met, the failed attempts at a breach where it is."""
    explainer = Explainer(case, assessment.world)
    tree = Tree(explainer, names_of(case))
    known = case.knowledge.norms[norm]
    reports = [r for topic in report(case, assessment) for r in topic.norms if r.norm == norm]
    if reports:
        return tuple(_one(tree, explainer, assessment.dossier, r) for r in reports)
    if known.why_not:
        return (Line(FACT, f"{known.title}. Niet gemodelleerd: {known.why_not}", known.source, norm),)
    if not any(norm in rule.norms for rule in case.knowledge.rules_by_head.get((BREACH, 3), ())):
        return _followed(case, assessment.dossier, explainer, norm)
    attempts = explainer.why_not(Fn(BREACH, (assessment.dossier, norm, Var("Wie"))))
    lines = tuple(dict.fromkeys(line for node in attempts for line in tree.lines(node))) or _readings(tree, attempts)
    return (Line(FACT, f"{known.title}. Niet van toepassing op dit dossier.", known.source, norm, children=lines),)


def _followed(case: Case, dossier: str, explainer: Explainer, norm: str) -> tuple[Line, ...]:
    """What follows for this dossier from a norm that nobody can breach: a rejection, a place, the award."""
    known = case.knowledge.norms[norm]
    rules = [rule for rule in case.knowledge.rules if norm in rule.norms and rule.sentence and rule.rule.body]
    others = {facts.dossier for facts in case.facts} - {dossier}
    kinds = dict.fromkeys((head.name, len(head.args)) for rule in rules if (head := rule.rule.head))
    derived = [a for kind in kinds for a in case.program.atoms(*kind) if not a.args or a.args[0] not in others]
    effects = [a for a in case.program.atoms("rechtsgevolg", 5) if (a.args[0], a.args[4]) == (dossier, norm)]
    if not rules and not effects:
        return (Line(FACT, f"{known.title}. Een dossier wordt hier niet op getoetst.", known.source, norm),)
    sure, maybe = case.program.consequences([*derived, *effects], case.preferred)
    names = names_of(case)
    tree = Tree(explainer, names, deepest=2)
    told = [_effect(atom, known, names) for atom in effects if atom in sure]
    nodes = (n for atom in sorted(sure.intersection(derived), key=str) for n in explainer.why(atom) if n.rule in rules)
    told += [line for node in nodes for line in tree.lines(node)]
    if told or sure != maybe:
        return tuple(dict.fromkeys(told)) or (Line(OPEN, f"{known.title}: {dossier}", known.source, norm),)
    return (Line(FACT, f"{known.title}. Niet aan de orde bij dit dossier.", known.source, norm),)


def _effect(atom: Fn, known: Norm, names: Names) -> Line:
    """What follows from a breach of another norm by virtue of this one."""
    _, breached, subject, code, _ = atom.args
    sign, text = consequence(str(code), [subject], names)
    return Line(sign, f"{text} (wegens {breached})", known.source, known.id)


def _one(tree: Tree, explainer: Explainer, dossier: str, each: NormReport) -> Line:
    """The norm for one subject; where it is met, the conditions of a breach that failed stand below it."""
    line = tree.norm(each)
    if each.verdict != "akkoord":
        return line
    attempts = explainer.why_not(Fn(BREACH, (dossier, each.norm, each.subject)))
    below = tuple(dict.fromkeys(c for node in attempts for x in tree.lines(node) for c in x.children))
    below = below or _readings(tree, attempts)
    return replace(line, children=tuple(replace(c, sign=FACT) if c.sign == FAILED else c for c in below))


def _readings(tree: Tree, attempts: tuple[Node, ...]) -> tuple[Line, ...]:
    """The readings that keep the norm from being breached, for a norm of which no fact has anything to tell."""
    failed = (part for node in attempts for part in node.failed if isinstance(part, Literal))
    findings = dict.fromkeys(part.atom.args[0] for part in failed if part.atom.name == "lezing")
    taken = (Fn("gekozen", (Fn("lezing"), finding, Var("_"))) for finding in findings)
    nodes = (Node("keuze", True, atom) for pattern in taken for atom in tree.explainer.world.matching(pattern))
    return tuple(line for node in nodes for line in tree.lines(node))


def nearest_norms(knowledge: KnowledgeBase, norm: str) -> list[str]:
    """The norm ids that look most like a mistyped one."""
    return nearest(norm, knowledge.norms, 3)
