"""A story as branches of which the proofs are made when somebody opens them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from engine.explain.proof import Explainer, Node
from engine.explain.report import NormReport, TopicReport, report
from engine.explain.unification import Binding, substitute
from engine.facts.encoding import Origin
from engine.knowledge.norms import AnnotatedRule
from engine.terms import Fn, Literal
from engine.wording.sections import Section
from engine.wording.signs import FAILED, MET, OPEN
from engine.wording.tree import Line, Tree
from tui.opening import Opened
from tui.widgets.tree import Branch

MOST_FACTS = 40
_DEEPEST = 12


@dataclass(frozen=True, slots=True)
class Pending(Line):
    """Stands for lines that have not been made yet: those below ``node``."""

    node: Node | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Step:
    """What a branch is about: its line and, as far as known, the proof node or the tested rule behind it."""

    line: Line
    nodes: tuple[Node, ...] = ()
    rule: AnnotatedRule | None = None
    binding: Binding | None = None
    topic: str = ""


class LazyTree(Tree):
    """Lines whose children are made later."""

    def _below(self, node: Node) -> tuple[Line, ...]:
        return (Pending("", "", node=node),) if self.explainer.children(node) else ()

    def open(self, lines: Sequence[Line]) -> list[tuple[Line, tuple[Node, ...]]]:
        """The lines with what is pending among them made, each with the nodes below it; none said twice."""
        found: list[tuple[Line, tuple[Node, ...]]] = []
        for line, nodes in self._opened(lines):
            twins = [n for other, n in found if other == line]
            if not twins or self._whole(nodes) not in [self._whole(n) for n in twins]:
                found.append((line, nodes))
        return found

    def _whole(self, nodes: Sequence[Node]) -> tuple[Line, ...]:
        """Everything below, made at once: only to tell lines with the same sentence apart."""
        eager = Tree(self.explainer, self.names, self.nested)
        return tuple(dict.fromkeys(x for n in nodes for c in self.explainer.children(n) for x in eager.lines(c)))

    def _opened(self, lines: Sequence[Line]) -> Iterator[tuple[Line, tuple[Node, ...]]]:
        for line in lines:
            if isinstance(line, Pending) and line.node is not None:
                for child in self.explainer.children(line.node):
                    yield from self._opened(self.lines(child))
            else:
                below = tuple(c.node for c in line.children if isinstance(c, Pending) and c.node is not None)
                yield line, below


def why_branches(opened: Opened) -> list[Branch]:
    """The headings of the document with their norms: what is wrong stands open, what is in order is folded."""
    tree = LazyTree(opened.explainer, opened.names, nested=False)
    topics = [(t, _sign(t)) for t in report(opened.case, opened.assessment, opened.explainer)]
    bad = [_topic(t, sign, tree) for t, sign in topics if sign != MET]
    good = [_topic(t, sign, tree) for t, sign in topics if sign == MET]
    for branch in bad:
        branch.opened = True
    if not good:
        return bad
    if not bad:
        return good
    word = "onderdeel" if len(good) == 1 else "onderdelen"
    return [*bad, Branch(MET, f"{len(good)} {word} in orde", below=lambda: good)]


def story_branches(opened: Opened, sections: Iterable[Section]) -> list[Branch]:
    """The whole story: each section a heading; the proofs below the first one are made when opened."""
    found = []
    for section in sections:
        lines = section.lines
        if section is opened.story.sections[0] and section.title == "Waarom":
            below = why_branches(opened)
        else:
            below = [line_branch(line) for line in lines]
        branch = Branch("", section.title, below=lambda kids=below: kids, heading=True, opened=True)  # type: ignore[misc]
        found.append(branch)
    return found


def line_branch(line: Line, opened: bool = True) -> Branch:
    """A line that is already complete."""
    kids = [line_branch(c) for c in line.children]
    below = (lambda: kids) if kids else None
    return Branch(line.sign, line.text, place_of(line), below, Step(line), opened)


def place_of(line: Line) -> str:
    """The norm and the citation of a line."""
    return "  ".join(p for p in (line.norm, line.source) if p)


def _sign(topic: TopicReport) -> str:
    if topic.with_verdict("niet_akkoord"):
        return FAILED
    return OPEN if topic.with_verdict("niet_beoordeeld") else MET


def _topic(topic: TopicReport, sign: str, tree: LazyTree) -> Branch:
    place, _, title = topic.topic.partition(" · ")
    ordered = [n for v in ("niet_akkoord", "niet_beoordeeld", "akkoord") for n in topic.with_verdict(v)]
    wrong = [_norm(n, tree, topic.topic) for n in ordered if n.verdict != "akkoord"]
    good = [_norm(n, tree, topic.topic) for n in ordered if n.verdict == "akkoord"]
    kids = wrong + good
    if wrong and len(good) > 1:
        kids = [*wrong, Branch(MET, f"{len(good)} onderdelen in orde", below=lambda: good)]
    heading = Line(sign, title or place, place if title else "")
    return Branch(sign, heading.text, heading.source, lambda: kids, Step(heading, topic=topic.topic))


def _norm(each: NormReport, tree: LazyTree, topic: str) -> Branch:
    line = tree.norm(each)
    step = Step(line, each.proof, each.rule, each.binding, topic)
    branch = _branch(line, step, tree)
    branch.opened = each.verdict == "niet_akkoord"
    return branch


def _branch(line: Line, step: Step, tree: LazyTree) -> Branch:
    def below() -> list[Branch]:
        return [_branch(c, Step(c, nodes), tree) for c, nodes in tree.open(line.children)]

    return Branch(line.sign, line.text, place_of(line), below if line.children else None, step)


# --- the facts behind a step --------------------------------------------------


@dataclass(frozen=True, slots=True)
class FactLine:
    """A fact that a step rests on, with its origin in the dossier."""

    atom: Fn
    origin: Origin | None
    supposed: bool


def facts_of(step: Step, explainer: Explainer) -> list[FactLine]:
    """The facts of the dossier that the step rests on, nearest first."""
    found: dict[Fn, FactLine] = {}
    todo = [(node, 0) for node in step.nodes]
    if step.rule is not None and step.binding is not None:
        todo += [(node, 0) for node in _tested(step.rule, step.binding, explainer)]
    while todo and len(found) < MOST_FACTS:
        node, depth = todo.pop(0)
        if node.kind in ("feit", "veronderstelling") and node.atom is not None:
            origin = explainer.case.origins.get(node.atom)
            if node.kind == "veronderstelling" or origin is not None:
                found.setdefault(node.atom, FactLine(node.atom, origin, node.kind == "veronderstelling"))
        elif node.kind == "afwezig" and node.atom is not None:
            for fact in _present(node.atom, explainer):
                found.setdefault(fact.atom, fact)
        if depth < _DEEPEST:
            todo += [(child, depth + 1) for child in explainer.children(node)]
    return list(found.values())


def _tested(rule: AnnotatedRule, binding: Binding, explainer: Explainer) -> Iterator[Node]:
    for part in rule.rule.body:
        if isinstance(part, Literal) and not part.negative:
            atom = substitute(part.atom, binding)
            if atom in explainer.world:
                yield from explainer.why(atom)


def _present(pattern: Fn, explainer: Explainer) -> Iterator[FactLine]:
    """What the dossier says about the same thing, where a step fails because something else was needed."""
    for atom, origin in explainer.case.origins.items():
        unknown = atom.name == "onbekend" and atom.args[0] == Fn(pattern.name) and atom.args[1:] == pattern.args[:1]
        if origin is not None and (unknown or (atom.name == pattern.name and atom.args[:1] == pattern.args[:1])):
            yield FactLine(atom, origin, False)
