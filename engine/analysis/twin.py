"""Two versions of the rules in one program: as they are, and as they would be, about the same dossier.

What a change can reach is there twice; the second time every predicate it reaches has another name. Facts of the
dossier, choices and the limits of unknown facts are shared, so a world of the twin is the same course of events under
both versions, and a question about the difference is one question to the solver.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from engine.knowledge.base import KnowledgeBase
from engine.knowledge.check import predicate
from engine.knowledge.norms import AnnotatedRule
from engine.knowledge.slicing import predicates
from engine.solving.reach import reach
from engine.solving.reading import declared_predicates, read_program
from engine.terms import Aggregate, BodyPart, Condition, Element, Fn, ForAll, Literal, Location, Rule, Var, show

Predicate = tuple[str, int]
MARK = "_nieuw"
SHARED: frozenset[Predicate] = frozenset(
    {
        ("optie", 3),
        ("gekozen", 3),
        ("ondergrens", 3),
        ("bovengrens", 3),
        ("telwaarde", 3),
        ("mist", 4),
        ("dag", 1),
        ("terugtellen", 2),
    }
)
"""What makes the worlds: there is one set of choices, with the options of both versions."""
_FILE = "nieuw"
_LOOSE = "_los"


@dataclass(frozen=True)
class Twin:
    """``knowledge`` holds both versions; ``reached`` are the predicates that the change can reach.

    Those whose own rules or facts are other ones are ``changed``.
    """

    knowledge: KnowledgeBase
    reached: frozenset[Predicate]
    changed: frozenset[Predicate]

    def renamed(self, predicate: Predicate) -> str:
        """The name of a predicate in the second version."""
        return predicate[0] + MARK if predicate in self.reached else predicate[0]

    def beside(self, fields: Collection[str], name: str) -> str | None:
        """Program text that derives a name when what these fields are laid beside is not the same in both versions.

        As long as it is the same, so is all that hangs on the fields: the rest of it is said by the same rules.
        ``None`` when some of those rules are changed themselves. That these parts are the same is soon shown; that two
        equal sums over the fields give the same takes the solver minutes.
        """
        rules = [each.rule for each in self.knowledge.rules]
        hanging = reach({(field, 2) for field in fields}, _users(self.knowledge.rules))
        if self.changed & hanging:
            return None
        loose = [r for r in rules if _head(r) in hanging and not _uses(r, hanging)]
        used = {p for r in rules if _head(r) in hanging and _uses(r, hanging) for p in predicates(r.body)}
        pairs = {(p, (self.renamed(p), p[1])) for p in self.reached & used - hanging}
        pairs |= {((p + _LOOSE, n), (self.renamed((p, n)) + _LOOSE, n)) for p, n in self.reached & {*map(_head, loose)}}
        return "\n".join((*map(_loose, loose), *(_unequal(*pair, name) for pair in sorted(pairs))))


def twin(before: KnowledgeBase, after: KnowledgeBase, more: str = "") -> Twin:
    """Both versions in one knowledge base. ``more`` is program text on top, which may use the new names."""
    changed = _changed(before, after)
    reached = frozenset(reach(changed - SHARED, _users((*before.rules, *after.rules))))
    known = Counter(each.rule.text for each in before.rules)
    second = [each for each in after.rules if _is_second(each.rule, reached, known)]
    copied = [replace(each, rule=_renamed(each.rule, reached)) for each in second]
    facts = [_rename(fact, reached) for fact in after.facts if predicate(fact) in reached]
    asked = [s for s in read_program(more, _FILE) if isinstance(s, Rule)]
    extra = [*asked, *_the_same(asked, reached)]
    added = [*copied, *(_bare(Rule(f, (), Location(_FILE, 0), f"{f}.")) for f in facts), *map(_bare, extra)]
    known_words = {*declared_predicates(more), *((name + MARK, arity) for name, arity in reached)}
    declared = (f"#defined {name}/{arity}." for name, arity in sorted(known_words))
    text = "\n".join(dict.fromkeys((*(each.rule.text for each in added), *declared)))
    knowledge = replace(
        before,
        texts=(*before.texts, (_FILE, text)),
        rules=(*before.rules, *added),
        findings={**before.findings, **after.findings},
    )
    return Twin(knowledge, reached, changed)


def _the_same(asked: Iterable[Rule], reached: frozenset[Predicate]) -> Iterator[Rule]:
    """What the text on top calls by a new name and is not in the program twice: it means the same in both."""
    for name, arity in sorted({p for rule in asked for p in predicates(rule.body) if p[0].endswith(MARK)}):
        old = name.removesuffix(MARK)
        if (old, arity) not in reached:
            places = tuple(Var(f"X{number}") for number in range(arity))
            rule = Rule(Fn(name, places), (Literal(Fn(old, places)),), Location(_FILE, 0), "")
            yield replace(rule, text=rule_text(rule))


def _bare(rule: Rule) -> AnnotatedRule:
    return AnnotatedRule(rule, (), "", "", "", "")


def _changed(before: KnowledgeBase, after: KnowledgeBase) -> frozenset[Predicate]:
    """The heads of the rules and facts that are in one of the versions only."""
    one, other = ({each.rule.text: each.rule for each in k.rules} for k in (before, after))
    heads = {_head(rule) for text, rule in (*one.items(), *other.items()) if (text in one) != (text in other)}
    return frozenset({*(h for h in heads if h), *(predicate(fact) for fact in {*before.facts} ^ {*after.facts})})


def _users(rules: Iterable[AnnotatedRule]) -> Callable[[Predicate], Iterable[Predicate]]:
    """The heads of the rules that use a predicate, without what makes the worlds."""
    users: dict[Predicate, set[Predicate]] = {}
    for each in rules:
        head = _head(each.rule)
        if head is not None and head not in SHARED:
            for predicate in predicates(each.rule.body):
                users.setdefault(predicate, set()).add(head)
    return lambda predicate: users.get(predicate, ())


def _head(rule: Rule) -> Predicate | None:
    return predicate(rule.head) if rule.head is not None else None


def _loose(rule: Rule) -> str:
    """A rule under another name for its head: what follows without the other rules for it."""
    assert rule.head is not None
    return rule_text(replace(rule, head=Fn(rule.head.name + _LOOSE, rule.head.args)))


def _unequal(one: Predicate, other: Predicate, name: str) -> str:
    """Rules that derive a name when one predicate holds of something and the other does not."""
    places = tuple(Var(f"X{number}") for number in range(one[1]))
    atoms = Fn(one[0], places), Fn(other[0], places)
    return "\n".join(f"{name} :- {this}, not {that}." for this, that in (atoms, atoms[::-1]))


def _uses(rule: Rule, wanted: Collection[Predicate]) -> bool:
    return any(predicate in wanted for predicate in predicates(rule.body))


def _is_second(rule: Rule, reached: frozenset[Predicate], known: Counter[str]) -> bool:
    """Whether a rule of the new version has to stand in the program beside the old one."""
    if rule.head is None:
        return not rule.choice and (rule.text not in known or _uses(rule, reached))
    return predicate(rule.head) in reached or rule.text not in known or _uses(rule, reached)


def _renamed(rule: Rule, reached: frozenset[Predicate]) -> Rule:
    head = _rename(rule.head, reached) if rule.head is not None else None
    made = replace(rule, head=head, body=tuple(_part(part, reached) for part in rule.body))
    return replace(made, text=rule_text(made))


def _rename(atom: Fn, reached: frozenset[Predicate]) -> Fn:
    return Fn(atom.name + MARK, atom.args) if predicate(atom) in reached else atom


def _part(part: BodyPart, reached: frozenset[Predicate]) -> BodyPart:
    match part:
        case Aggregate():
            return replace(part, elements=tuple(_element(e, reached) for e in part.elements))
        case ForAll():
            return ForAll(_condition(part.literal, reached), tuple(_condition(c, reached) for c in part.condition))
        case _:
            return _condition(part, reached)


def _element(element: Element, reached: frozenset[Predicate]) -> Element:
    return replace(element, condition=tuple(_condition(c, reached) for c in element.condition))


def _condition(condition: Condition, reached: frozenset[Predicate]) -> Condition:
    return replace(condition, atom=_rename(condition.atom, reached)) if isinstance(condition, Literal) else condition


def rule_text(rule: Rule) -> str:
    """A rule in ASP syntax, from its parts."""
    head = show(rule.head) if rule.head is not None else ""
    body = "; ".join(map(str, rule.body))
    return f"{head} :- {body}." if body else f"{head}."
