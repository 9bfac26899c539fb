"""What a document says in one place against what it says in another: clashes, gaps and limits without effect.

The facts that the norms state are put side by side; which of them do not go together is said by rules
(``gemeen/controle/samenhang.lp``), so that a new kind of clash is a paragraph there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.analysis.finding import Finding, Passage
from engine.analysis.subject import Subject, closest, passages, severity_of
from engine.explain.unification import substitute, unify
from engine.knowledge.annotations import paragraphs
from engine.knowledge.base import KnowledgeBase, shared_text
from engine.knowledge.norms import AnnotatedRule, annotated_rules
from engine.knowledge.norms import Finding as Doubt
from engine.solving.program import Program
from engine.solving.reading import read_program
from engine.sources.places import places
from engine.terms import Fn, subterms, variables
from engine.wording.names import Names
from engine.wording.sentences import fill

RULES = ("controle/samenhang", "controle/schalen")
SAYS = "staat"
SECTION = "vindplaats"
CLASHES = "botst"
DOUBT = "twijfel"
BREACH = ("niet_akkoord", 3)


@dataclass(frozen=True, slots=True)
class _Clash:
    """Two norms that do not go together, as the rules derive it; ``about`` names the kind and what it is about."""

    one: str
    other: str
    about: Fn

    @property
    def norms(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((self.one, self.other)))


def documents(subject: Subject) -> Iterator[Finding]:
    """Per kind of clash and doubt one finding, with the passages on both sides; for a proposal only what it adds."""
    program = _compared(subject, subject.knowledge)
    known = set(_clashes(_compared(subject, subject.before))) if subject.before else set()
    kinds = {(str(atom.args[0]), str(atom.args[1])) for atom in program.atoms(DOUBT, 2)}
    sentence = _Sentences(subject.knowledge)
    together: dict[tuple[str, tuple[str, ...], str], list[_Clash]] = {}
    for clash in _clashes(program):
        if clash not in known:
            doubts = tuple(doubt.id for doubt in _declared(subject.knowledge, clash, kinds))
            key = (clash.about.name, doubts, "" if doubts else sentence(clash))
            together.setdefault(key, []).append(clash)
    for (_, doubts, _), clashes in together.items():
        yield _finding(subject.knowledge, clashes, [subject.knowledge.findings[d] for d in doubts], sentence)


def applies(subject: Subject) -> bool:
    """Once per procedure, as the facts of all its parts are compared; for a proposal on the part that it is for."""
    return bool(subject.proposal) or not subject.knowledge.part


def _declared(knowledge: KnowledgeBase, clash: _Clash, kinds: set[tuple[str, str]]) -> list[Doubt]:
    """The declared doubts of a fitting kind that concern both norms."""
    fitting = (d for d in knowledge.findings.values() if (clash.about.name, d.kind) in kinds)
    return closest(fitting, clash.norms)


def _compared(subject: Subject, knowledge: KnowledgeBase) -> Program:
    stated = [fact for rule in (*knowledge.rules, *subject.elsewhere) for fact in _statements(rule)]
    return Program([shared_text(each) for each in RULES], [*stated, *_written_above(knowledge), *_sections(knowledge)])


def _written_above(knowledge: KnowledgeBase) -> Iterator[Fn]:
    """Of what kind each norm is and what follows from a breach, as its paragraph says, and whether it is tested."""
    breaches = [each.rule.head for each in knowledge.rules_by_head.get(BREACH, ()) if each.rule.body]
    tested = {part for head in breaches for part in subterms(head)}
    for norm in knowledge.norms.values():
        effects = {effect.code for effect in norm.consequences}
        said = [Fn("soort", (Fn(norm.kind),)), *(Fn("gevolg", (Fn(code),)) for code in sorted(effects))]
        yield from (Fn(SAYS, (norm.id, what)) for what in [*said, *([Fn("toetst")] if norm.id in tested else [])])


def _sections(knowledge: KnowledgeBase) -> list[Fn]:
    """The sections that the document has: those in which a norm was read, and those that hold them."""
    cited = {place for norm in knowledge.norms.values() for place in places(norm.source)}
    holding = {place.rsplit(".", n)[0] for place in cited for n in range(place.count(".") + 1)}
    return [Fn(SECTION, (place,)) for place in sorted(holding)]


def _clashes(program: Program) -> list[_Clash]:
    return [_Clash(str(one), str(other), kind) for one, other, kind in (a.args for a in program.atoms(CLASHES, 3))]


def _statements(each: AnnotatedRule) -> Iterator[Fn]:
    """A fact as what its norms say; what stands under no norm is nobody's statement, but counts as said."""
    head = each.rule.head
    if head is not None and not each.rule.body and not each.rule.choice and not variables(head):
        for norm in each.norms or ("",):
            yield Fn(SAYS, (norm, substitute(head, {})))


class _Sentences:
    """The sentence of a clash, by the rule that derives its kind."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        texts = {name: shared_text(name) for name in RULES}
        rules = annotated_rules([p for name, text in texts.items() for p in paragraphs(text, read_program(text, name))])
        self._rules = [r for r in rules if r.rule.head is not None and r.rule.head.name == CLASHES]
        self._names = Names(knowledge)

    def __call__(self, clash: _Clash) -> str:
        atom = Fn(CLASHES, (clash.one, clash.other, clash.about))
        for each in self._rules:
            assert each.rule.head is not None
            binding = unify(each.rule.head, atom, {})
            if binding is not None:
                return fill(each.sentence, binding, self._names)
        raise AssertionError(f"geen regel voor {atom}")


def _finding(knowledge: KnowledgeBase, clashes: list[_Clash], doubts: list[Doubt], sentence: _Sentences) -> Finding:
    norms = dict.fromkeys(norm for clash in clashes for norm in clash.norms)
    return Finding(
        f"document_{clashes[0].about.name}",
        severity_of(doubts),
        "berekend",
        " ".join(dict.fromkeys(map(sentence, clashes))),
        tuple(dict.fromkeys(where for n in norms if n in knowledge.norms for where in knowledge.norms[n].rules[:1])),
        (*passages(knowledge, norms), *(Passage(d.id, d.source, d.question) for d in doubts)),
        None,
        "" if doubts else "Vraag na welke passage geldt, of verklaar de twijfel als bevinding met haar lezingen.",
        doubts=tuple(d.id for d in doubts),
    )
