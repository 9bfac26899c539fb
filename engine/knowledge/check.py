"""Defects that clingo would pass over in silence: misspelt words, absent readings, sentences without figures.

A defect here changes answers without a message, so the tests allow none. Each has a stable ``code``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from engine.knowledge.base import KnowledgeBase
from engine.knowledge.folders import COMMON
from engine.knowledge.norms import AnnotatedRule
from engine.knowledge.templates import FORMS, slots
from engine.models.vocabulary import Field
from engine.solving.reach import reach
from engine.spelling import choices, did_you_mean
from engine.terms import (
    Aggregate,
    Arith,
    BodyPart,
    Comparison,
    Fn,
    ForAll,
    Literal,
    Location,
    Rule,
    Term,
    Var,
    constant,
    show,
)

Predicate = tuple[str, int]
GIVEN: frozenset[Predicate] = frozenset(
    {
        ("onbekend", 2),
        ("dossier", 1),
        ("gevolg", 3),
        ("optie", 3),
        ("vastgesteld", 3),
        ("gekozen", 3),
    }
)
_FREE_OF_CHOICE = (("ondergrens", 3), ("bovengrens", 3), ("telwaarde", 3))


@dataclass(frozen=True, slots=True)
class Defect:
    """Something in the knowledge base that cannot be meant."""

    code: str
    message: str
    location: Location | None = None

    def __str__(self) -> str:
        return f"{self.location}: {self.message} [{self.code}]" if self.location else f"{self.message} [{self.code}]"


def check(knowledge: KnowledgeBase) -> list[Defect]:
    """All defects of (a part of) a procedure's knowledge base, in the order of its files."""
    found = [
        *_predicates(knowledge),
        *_over_field(knowledge),
        *_choices(knowledge),
        *_words(knowledge),
        *_order(knowledge),
        *_references(knowledge),
        *_sentences(knowledge),
        *_shapes(knowledge),
        *_norms(knowledge),
        *_choice_free(knowledge),
        *_stratification(knowledge),
    ]
    return sorted(found, key=lambda d: (str(d.location or ""), d.code, d.message))


def literals(parts: Iterable[BodyPart]) -> Iterator[Literal]:
    """All literals of a body, also those inside aggregates and conditions."""
    for part in parts:
        match part:
            case Literal():
                yield part
            case Aggregate():
                for element in part.elements:
                    yield from literals(element.condition)
            case ForAll():
                yield from literals((part.literal, *part.condition))


def predicate(atom: Fn) -> Predicate:
    return atom.name, len(atom.args)


def _fields(knowledge: KnowledgeBase) -> dict[Predicate, Field]:
    return {(f.name, 2): f for _, f in knowledge.vocabulary.all_fields() if f.in_rules}


def _kinds(knowledge: KnowledgeBase) -> set[Predicate]:
    return {(f.of, 2) for _, f in knowledge.vocabulary.all_fields() if f.type == "lijst"}


def _predicates(knowledge: KnowledgeBase) -> Iterator[Defect]:
    given = {*GIVEN, (knowledge.vocabulary.root_name, 1)}
    known = {*knowledge.rules_by_head, *_fields(knowledge), *_kinds(knowledge), *given, *knowledge.declared}
    for each in knowledge.rules:
        for literal in literals(each.rule.body):
            if predicate(literal.atom) not in known:
                name, arity = predicate(literal.atom)
                yield Defect(
                    "woord",
                    f"{name}/{arity} bestaat niet{did_you_mean(name, (n for n, _ in known))}",
                    each.rule.location,
                )


def misspelt_heads(knowledge: KnowledgeBase, before: KnowledgeBase) -> Iterator[Defect]:
    """Words that a change derives anew and no rule uses, while they look like a word that there was."""
    used = {predicate(literal.atom) for each in knowledge.rules for literal in literals(each.rule.body)}
    known = {*before.rules_by_head, *used}
    for head, rules in knowledge.rules_by_head.items():
        if head not in known and head not in knowledge.declared:
            meant = did_you_mean(head[0], (name for name, arity in known if arity == head[1]))
            if meant:
                yield Defect("woord", f"{head[0]}/{head[1]} gebruikt geen enkele regel{meant}", rules[0].rule.location)


def _over_field(knowledge: KnowledgeBase) -> Iterator[Defect]:
    """What `procedure.toml` calls about the field, while no rule derives it."""
    names = {name for name, _ in knowledge.rules_by_head}
    for name in knowledge.over_field:
        if name not in names:
            yield Defect("woord", f"over_veld: geen regel leidt {name} af{did_you_mean(name, names)}", None)


def _choices(knowledge: KnowledgeBase) -> Iterator[Defect]:
    """Options of a kind for which no rule makes a world choose: they would never hold."""
    kinds = {
        literal.atom.args[0]
        for each in knowledge.rules
        if each.rule.choice
        for literal in literals(each.rule.body)
        if predicate(literal.atom) == ("optie", 3)
    }
    for each in knowledge.rules_by_head.get(("optie", 3), ()):
        assert each.rule.head is not None
        kind = each.rule.head.args[0]
        if kind not in kinds:
            near = did_you_mean(show(kind), map(show, kinds))
            yield Defect("woord", f"uit opties van soort {show(kind)} wordt niet gekozen{near}", each.rule.location)


def _words(knowledge: KnowledgeBase) -> Iterator[Defect]:
    fields = _fields(knowledge)
    for each in knowledge.rules:
        for atom in _atoms(each.rule):
            field = fields.get(predicate(atom))
            if field is None:
                continue
            value = atom.args[1]
            allowed = ("ja", "nee") if field.type == "janee" else field.values
            if allowed and isinstance(value, str | Fn) and value not in {constant(w) for w in allowed}:
                yield Defect(
                    "waarde",
                    f"{field.name} kent geen {show(value)}{did_you_mean(str(value), allowed)}",
                    each.rule.location,
                )
            if (allowed and isinstance(value, int)) or (
                not allowed and isinstance(value, str | Fn) and field.type not in ("moment", "verwijzing")
            ):
                yield Defect(
                    "type",
                    f"{field.name} is een {field.type}; {show(value)} past daar niet bij",
                    each.rule.location,
                )


def _order(knowledge: KnowledgeBase) -> Iterator[Defect]:
    """A more or a less between words: clingo gives them an order, no document does."""
    fields = {key: f for key, f in _fields(knowledge).items() if f.type in ("janee", "keuze", "keuzelijst")}
    for each in knowledge.rules:
        words: dict[Term, str] = {}
        for atom in (lit.atom for lit in literals(each.rule.body) if predicate(lit.atom) in fields):
            words[atom.args[1]] = atom.name
        for side in (side for part in each.rule.body for side in _ordered(part)):
            word = show(side) if isinstance(side, str) or (isinstance(side, Fn) and not side.args) else words.get(side)
            if word:
                text = f"{word} is geen getal, dag of moment en heeft geen volgorde"
                yield Defect("type", text, each.rule.location)


def _ordered(part: BodyPart) -> tuple[Term, ...]:
    """The sides of a comparison in which one is more or less than the other."""
    if not isinstance(part, Comparison) or all(op in ("=", "!=") for op, _ in part.guards):
        return ()
    return (part.left, *(right for _, right in part.guards))


def _atoms(rule: Rule) -> Iterator[Fn]:
    if rule.head is not None:
        yield rule.head
    for literal in literals(rule.body):
        yield literal.atom


def _references(knowledge: KnowledgeBase) -> Iterator[Defect]:
    for each in knowledge.rules:
        for atom in _atoms(each.rule):
            for defect in (_reading(atom, knowledge), _norm_reference(atom, knowledge)):
                if defect:
                    yield Defect(*defect, each.rule.location)


def _reading(atom: Fn, knowledge: KnowledgeBase) -> tuple[str, str] | None:
    if predicate(atom) != ("lezing", 2) or not isinstance(atom.args[0], str):
        return None
    finding = knowledge.findings.get(atom.args[0])
    if finding is None:
        return "bevinding", f"bevinding {atom.args[0]} is niet verklaard"
    options = [r.option for r in finding.readings]
    if not isinstance(atom.args[1], Var) and str(atom.args[1]) not in options:
        return (
            "lezing",
            f"bevinding {finding.id} heeft geen lezing {atom.args[1]}{choices(str(atom.args[1]), options)}",
        )
    return None


_NORM_ARGUMENTS: dict[Predicate, tuple[int, ...]] = {
    ("niet_akkoord", 3): (1,),
    ("mist", 4): (1,),
    ("rechtsgevolg", 5): (1, 4),
    ("grondslag", 1): (0,),
    ("niet_bepaald", 3): (2,),
}


def _norm_reference(atom: Fn, knowledge: KnowledgeBase) -> tuple[str, str] | None:
    for position in _NORM_ARGUMENTS.get(predicate(atom), ()):
        value = atom.args[position]
        if isinstance(value, str) and value not in knowledge.norms:
            return "norm", f"norm {value} staat niet in het register{did_you_mean(value, knowledge.norms)}"
    return None


def _sentences(knowledge: KnowledgeBase) -> Iterator[Defect]:
    for each in knowledge.rules:
        if not each.rule.body:
            continue
        names = {v.name for v in _rule_variables(each.rule)}
        for sentence in (each.sentence, each.sentence_met):
            for variable, form in slots(sentence):
                if variable not in names:
                    yield Defect("zin", f"de zin noemt {{{variable}}}, maar de regel niet", each.rule.location)
                if form and form not in FORMS:
                    yield Defect("vorm", f"{form} is geen vorm{choices(form, FORMS)}", each.rule.location)
        if each.rule.head and predicate(each.rule.head) == ("niet_akkoord", 3) and not _is_common(each):
            if not each.sentence:
                yield Defect("uitleg", "een niet_akkoord-regel heeft een @uitleg", each.rule.location)
            if each.rule.head.args[1] not in each.norms:
                yield Defect("norm", f"boven de regel staat geen @norm {each.rule.head.args[1]}", each.rule.location)


def _is_common(each: AnnotatedRule) -> bool:
    return each.rule.location.file.startswith(f"{COMMON}/")


def _rule_variables(rule: Rule) -> list[Var]:
    """Every occurrence of every named variable of a rule."""
    found: list[Var] = []

    def walk(term: object) -> None:
        match term:
            case Var():
                if not term.anonymous:
                    found.append(term)
            case Fn():
                for argument in term.args:
                    walk(argument)
            case Arith():
                walk(term.left)
                walk(term.right)

    def walk_part(part: BodyPart) -> None:
        match part:
            case Literal():
                walk(part.atom)
            case Comparison():
                walk(part.left)
                for _, right in part.guards:
                    walk(right)
            case Aggregate():
                for guard in (part.left, part.right):
                    if guard:
                        walk(guard[1])
                for element in part.elements:
                    for term in element.terms:
                        walk(term)
                    for condition in element.condition:
                        walk_part(condition)
            case ForAll():
                for condition in (part.literal, *part.condition):
                    walk_part(condition)

    walk(rule.head)
    for part in rule.body:
        walk_part(part)
    return found


def _shapes(knowledge: KnowledgeBase) -> Iterator[Defect]:
    for each in knowledge.rules:
        rule = each.rule
        if not _is_common(each) and (rule.choice or rule.head is None):
            yield Defect("keuze", "keuzeregels en beperkingen staan alleen in gemeen/", rule.location)
        said = {name for sentence in (each.sentence, each.sentence_met) for name, _ in slots(sentence)}
        for variable, times in Counter(v.name for v in _rule_variables(rule)).items():
            if times == 1 and not rule.choice and variable not in said:
                yield Defect("eenmalig", f"variabele {variable} komt maar één keer voor; schrijf _", rule.location)


def _norms(knowledge: KnowledgeBase) -> Iterator[Defect]:
    files = {name for name, _ in knowledge.texts}
    for norm in knowledge.norms.values():
        where = norm.rules[0] if norm.rules else None
        if where is not None and where.file not in files:
            continue
        for what, value in (("titel", norm.title), ("@bron", norm.source), ("@soort", norm.kind)):
            if not value:
                yield Defect("register", f"norm {norm.id} heeft geen {what}", where)
        if norm.status == "gegeven" and not norm.rules:
            yield Defect("register", f"norm {norm.id} heeft geen regel, geen gegeven en geen @omdat", where)
        for consequence in norm.consequences:
            if consequence.basis not in knowledge.norms:
                yield Defect("norm", f"norm {norm.id}: grondslag {consequence.basis} staat niet in het register", where)
    for finding in knowledge.findings.values():
        if finding.location.file not in files:
            continue
        if len(finding.readings) == 1:
            yield Defect("lezing", f"{finding.id} heeft maar één lezing", finding.location)
        if finding.preferred and finding.preferred not in [r.option for r in finding.readings]:
            yield Defect("lezing", f"{finding.id}: voorkeur {finding.preferred} is geen lezing", finding.location)
        if not finding.question or not finding.source:
            yield Defect("bevinding", f"{finding.id} heeft geen vraag of geen bron", finding.location)


def _choice_free(knowledge: KnowledgeBase) -> Iterator[Defect]:
    """Limits decide which values of an unknown fact count; if they hung on a choice, worlds would go missing."""
    tainted = _reaching(knowledge, ("gekozen", 3))
    for name in _FREE_OF_CHOICE:
        for each in knowledge.rules_by_head.get(name, ()):
            for literal in literals(each.rule.body):
                if predicate(literal.atom) in tainted:
                    yield Defect(
                        "grens",
                        f"{name[0]} hangt via {literal.atom.name} af van een keuze",
                        each.rule.location,
                    )


def _edges(knowledge: KnowledgeBase) -> dict[Predicate, set[tuple[Predicate, bool]]]:
    """Per predicate the predicates that its rules use, and whether under negation or inside an aggregate."""
    edges: dict[Predicate, set[tuple[Predicate, bool]]] = {}
    for each in knowledge.rules:
        if each.rule.head is None:
            continue
        uses = edges.setdefault(predicate(each.rule.head), set())
        for part in each.rule.body:
            strict = isinstance(part, Aggregate | ForAll)
            uses.update((predicate(lit.atom), lit.negative or strict) for lit in literals((part,)))
    return edges


def _reaching(knowledge: KnowledgeBase, goal: Predicate) -> set[Predicate]:
    users: dict[Predicate, set[Predicate]] = {}
    for user, uses in _edges(knowledge).items():
        for used, _ in uses:
            users.setdefault(used, set()).add(user)
    return reach([goal], lambda p: users.get(p, ()))


def _stratification(knowledge: KnowledgeBase) -> Iterator[Defect]:
    """Apart from the choices the rules must be stratified: no predicate may depend on its own absence."""
    edges = _edges(knowledge)

    @cache
    def below(start: Predicate) -> set[Predicate]:
        return reach([start], lambda p: (used for used, _ in edges.get(p, ())))

    for start, uses in edges.items():
        for used, strict in uses:
            if strict and start in below(used):
                yield Defect("kringloop", f"{start[0]}/{start[1]} hangt via een ontkenning van zichzelf af")
