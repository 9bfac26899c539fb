"""What goes wrong by a mistake in how a proposed rule is written, shown at a dossier.

The other checks of how rules are written look at the text only. Here the rule is carried out as it stands: the nearest
dossier for which it holds, or for which it would hold with the word that was probably meant, is put to the ordinary
engine. Where no dossier can show anything the finding says why. The findings are those of the other checks once more,
and `engine.analysis.report` puts the two together.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from engine.analysis.checks.limits import applies as sets_limits
from engine.analysis.checks.limits import limits
from engine.analysis.checks.ranges import ranges
from engine.analysis.checks.safety import safety
from engine.analysis.checks.writing import writing
from engine.analysis.exhibits import shown
from engine.analysis.existence import DOMAIN, Existence
from engine.analysis.finding import Exhibit, Finding
from engine.analysis.subject import Subject
from engine.analysis.twin import rule_text
from engine.explain.matching import UnsafeRuleError, plan
from engine.knowledge.check import literals
from engine.models.vocabulary import Field
from engine.outcome.case import open_case
from engine.spelling import nearest
from engine.terms import Fn, Literal, Location, Rule, Value, Var, constant

CODES = (
    *("woord", "waarde", "type", "norm", "bevinding", "lezing", "zin", "vorm", "uitleg", "eenmalig"),
    *("register", "keuze", "grens", "kringloop"),
)
"""The mistakes in writing, as `engine.knowledge.check` calls them."""
MOST = 3
"""Rules with mistakes for which a dossier is looked for; whoever mends these looks again."""
_HERE, _MEANT, _GOAL = "zo_geschreven", "zo_bedoeld", "doel"
_NOWHERE = "zo geschreven geldt de regel voor geen enkel dossier"
_CANNOT_RUN = "de regel is zo niet uit te voeren, dus geen dossier kan tonen wat hij doet"
_NO_DOSSIER = "dit gaat over wat er boven de regels staat, niet over een dossier"
_UNTOLD = ", en is er geen zin om het uit te leggen"
_ALL = "de regel heeft geen voorwaarden: wat er misgaat, gaat bij elk dossier mis"
_UNLIKE = "met een onbekend woord rekent de engine niet, en er is geen woord met evenveel plaatsen dat erop lijkt"
_MANY = "niet gezocht: herstel eerst de andere regels"


def faults(subject: Subject) -> Iterator[Finding]:
    """Every mistake in the writing of a proposal, with the dossier that shows it or the reason why none does."""
    tried: dict[Location, Finding] = {}
    for finding in _written(subject):
        rule = _rule(subject, finding)
        if finding.code == "kringloop":
            yield _without_ground(subject, finding)
        elif rule is None:
            yield replace(finding, unshown=_NO_DOSSIER)
        elif len(tried) == MOST and rule.location not in tried:
            yield replace(finding, unshown=_MANY)
        else:
            found = tried.setdefault(rule.location, _illustrated(subject, finding, rule))
            yield replace(finding, exhibit=found.exhibit, proven=found.proven, unshown=found.unshown)


def applies(subject: Subject) -> bool:
    """Only a proposal can hold mistakes; a dossier is needed to show them."""
    return bool(subject.proposal and subject.bases)


def _written(subject: Subject) -> Iterator[Finding]:
    yield from writing(*CODES)(subject)
    yield from safety(subject)
    yield from ranges(subject)
    if sets_limits(subject):
        yield from limits(subject)


def _rule(subject: Subject, finding: Finding) -> Rule | None:
    at = {each.rule.location: each.rule for each in subject.rules}
    return at.get(finding.rules[0]) if finding.rules and finding.code != "register" else None


def _illustrated(subject: Subject, finding: Finding, rule: Rule) -> Finding:
    if not _can_run(rule):
        return replace(finding, unshown=_CANNOT_RUN)
    if not rule.body:
        return replace(finding, unshown=_ALL)
    try:
        if finding.code == "keuze":
            return _other_worlds(subject, finding, rule)
        if finding.code == "woord":
            return _with_the_word(subject, finding, rule)
        return _carried_out(subject, finding, rule)
    except RuntimeError:
        return replace(finding, unshown=_CANNOT_RUN)


def _can_run(rule: Rule) -> bool:
    try:
        plan(rule.body, frozenset())
    except UnsafeRuleError:
        return False
    return True


def _carried_out(subject: Subject, finding: Finding, rule: Rule) -> Finding:
    """The rule as it stands against what was meant, or else only where it holds."""
    here = _text(rule, _HERE)
    for other, said in _others(subject, finding, rule):
        both = f"{here}\n{other}\n"
        for goal, told in (
            (f"{_GOAL} :- {_MEANT}, not {_HERE}.", f"zo geschreven geldt de regel hier niet, {said} wel"),
            (f"{_GOAL} :- {_HERE}, not {_MEANT}.", f"zo geschreven geldt de regel hier, {said} niet"),
        ):
            found = shown(subject, Fn(_GOAL), both + goal)
            if found is not None:
                return _at(finding, found, told)
    if _never(subject, finding, rule):
        return replace(finding, unshown=_NOWHERE, proven="elk dossier dat de woordenschat en de lezingen toelaten")
    found = shown(subject, Fn(_HERE), here)
    if found is not None:
        told = "zo geschreven geldt de regel voor dit dossier"
        return _at(finding, found, told + _UNTOLD if finding.code in ("zin", "vorm", "uitleg") else told)
    if not Existence(subject, here, [_HERE]).possible(Fn(_HERE)):
        return replace(finding, unshown=_NOWHERE, proven=DOMAIN)
    return replace(finding, unshown="er is geen dossier in de buurt van een volledig voorbeeld dat dit laat zien")


def _text(rule: Rule, name: str) -> str:
    return rule_text(Rule(Fn(name), rule.body, rule.location, ""))


def _at(finding: Finding, exhibit: Exhibit, told: str, then: str = "; ") -> Finding:
    return replace(finding, exhibit=replace(exhibit, outcome=f"{told}{then}{exhibit.outcome}"))


def _with_the_word(subject: Subject, finding: Finding, rule: Rule) -> Finding:
    """The engine does not calculate with a word that nobody knows: the rules as they are, and the rule as meant."""
    assert subject.before is not None
    for meant, said in _others(subject, finding, rule):
        found = shown(replace(subject, knowledge=subject.before, before=None), Fn(_MEANT), meant)
        if found is not None:
            told = f"{said} zou de regel hier gelden; met het onbekende woord rekent de engine niet; zonder de regel"
            return _at(finding, found, told, " ")
    return replace(finding, unshown=_UNLIKE)


def _never(subject: Subject, finding: Finding, rule: Rule) -> bool:
    """Whether a condition asks for what no dossier can say or nobody can choose."""
    asked = [part.atom for part in rule.body if isinstance(part, Literal) and not part.negative]
    if finding.code in ("lezing", "bevinding"):
        return any(atom.name == "lezing" for atom in asked)
    fields = {f.name: f for _, f in subject.knowledge.vocabulary.all_fields() if f.in_rules}
    return finding.code in ("waarde", "type") and any(
        _is_no_value(fields[atom.name], atom.args[1]) for atom in asked if atom.name in fields and len(atom.args) == 2
    )


def _is_no_value(field: Field, value: Value | Var) -> bool:
    if isinstance(value, Var):
        return False
    allowed = ("ja", "nee") if field.type == "janee" else field.values
    return value not in {constant(w) for w in allowed} if allowed else not isinstance(value, int)


# --- what the rule is set against -------------------------------------------------------


def _others(subject: Subject, finding: Finding, rule: Rule) -> Iterator[tuple[str, str]]:
    """The rule as it was probably meant, or the one of a limit that exists already, as text and with words for it."""
    if finding.code == "zonder_voorrang":
        known = {each.rule.location: each for each in subject.knowledge.rules}
        other = known[finding.rules[1]]
        yield _text(other.rule, _MEANT), f"die van {', '.join(other.norms) or 'de andere grens'}"
    near = {"woord": _words, "waarde": _values}.get(finding.code)
    for wrong, right in near(subject, rule) if near else ():
        text = re.sub(rf"\b{re.escape(wrong)}\b", right, _text(rule, _MEANT))
        yield text, f"met “{right}”"


def _words(subject: Subject, rule: Rule) -> Iterator[tuple[str, str]]:
    """Words that nobody knows or, as the head, nobody uses, with the known one that looks most like them."""
    fields = [f for _, f in subject.knowledge.vocabulary.all_fields()]
    known = {(f.of if f.type == "lijst" else f.name, 2) for f in fields} | {*subject.knowledge.rules_by_head}
    for literal in literals(rule.body):
        name, places = literal.atom.name, len(literal.atom.args)
        if (name, places) not in known:
            yield from _nearest(name, [n for n, p in known if p == places])
    if rule.head is not None and subject.before is not None:
        yield from _nearest(rule.head.name, [n for n, p in subject.before.rules_by_head if p == len(rule.head.args)])


def _values(subject: Subject, rule: Rule) -> Iterator[tuple[str, str]]:
    """Values that a field does not have, with the one that looks most like them."""
    fields = {f.name: f for _, f in subject.knowledge.vocabulary.all_fields() if f.in_rules}
    for literal in literals(rule.body):
        field = fields.get(literal.atom.name)
        if field is not None and len(literal.atom.args) == 2:
            allowed = ("ja", "nee") if field.type == "janee" else field.values
            value = literal.atom.args[1]
            said = value.name if isinstance(value, Fn) else str(value)
            if allowed and said not in allowed:
                yield from _nearest(said, allowed)


def _nearest(word: str, known: Collection[str]) -> Iterator[tuple[str, str]]:
    for found in nearest(word, sorted(known)):
        yield word, found


# --- rules that open or close courses of events -----------------------------------------


def _other_worlds(subject: Subject, finding: Finding, rule: Rule) -> Finding:
    """A rule that forbids or chooses: the dossier that it is about, under the rules as they are."""
    assert subject.before is not None
    found = shown(replace(subject, knowledge=subject.before, before=None), Fn(_HERE), _text(rule, _HERE))
    if found is None:
        return replace(finding, unshown="er is geen dossier in de buurt van een volledig voorbeeld waarover hij gaat")
    more = "komt er een keuze bij" if rule.choice else "is geen enkele gang van zaken meer mogelijk"
    return _at(finding, found, f"met deze regel {more}; zonder de regel", " ")


def _without_ground(subject: Subject, finding: Finding) -> Finding:
    """Rules that hang on themselves: what they conclude can be taken either way, or no course of events is left."""
    name, dossier = subject.bases[0]
    try:
        program = open_case(subject.knowledge, [dossier]).program
    except RuntimeError:
        return replace(finding, unshown=_CANNOT_RUN)
    heads = {(head.name, len(head.args)) for each in subject.rules if (head := each.rule.head) is not None}
    told = ""
    if not program.satisfiable():
        told = "met deze regels is geen enkele gang van zaken meer mogelijk"
    for predicate in sorted(heads):
        for atom in program.atoms(*predicate):
            if all(program.satisfiable([program.literal(atom, holds)]) for holds in (True, False)):
                told = told or f"of “{predicate[0].replace('_', ' ')}” geldt, volgt nergens uit: beide kan"
    if not told:
        return replace(finding, unshown="bij het kleinste volledige voorbeeld blijft de kring zonder gevolg")
    return replace(finding, exhibit=Exhibit(f"het volledige voorbeeld “{name}”", (), told))
