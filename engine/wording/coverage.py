"""Coverage of the rules by the examples, and drafts for what they leave out: as text, and as data for JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from engine.knowledge.base import load
from engine.specs.coverage_log import Case
from engine.specs.coverage_table import Cases, ConditionUse, Coverage, NormUse, RuleUse
from engine.specs.proposing import Gap, Proposal
from engine.wording.values import spell_number


def coverage_lines(found: Coverage) -> Iterator[str]:
    """A summary, and then everything that no example shows."""
    thresholds = [c for c in found.conditions if c.threshold]
    yield f"{load(found.procedure).short_name}: {spell_number(found.ran)} voorbeelden"
    counts = (
        ("gemodelleerde normen hebben een voorbeeld", [bool(n.examples) for n in found.norms]),
        ("regels gelden in een voorbeeld", [bool(r.fired) for r in found.rules]),
        ("voorwaarden zijn ergens de enige die niet geldt", [bool(c.missed) for c in found.conditions if c.can_fail]),
        ("grenzen zijn aan beide kanten beproefd", [c.both_sides for c in thresholds]),
        ("grenzen zijn precies op de grens beproefd", [bool(c.equal) for c in thresholds]),
    )
    for what, each in counts:
        yield f"  {spell_number(sum(each))} van de {spell_number(len(each))} {what}"
    yield from _section("Normen zonder voorbeeld", [_norm(n) for n in found.without_example])
    yield from _section("Regels die in geen voorbeeld gelden", [_rule(r) for r in found.never_fired])
    sides = [f"{r.place}  {c.text}: {_sides(c)}" for r in found.rules for c in r.one_sided if r.fired or _seen(c)]
    yield from _section("Grenzen die niet aan beide kanten zijn beproefd", sides)
    misses = [f"{r.place}  {c.text}" for r in found.rules if r.fired for c in r.never_failed]
    yield from _section("Voorwaarden die nergens de enige zijn die niet geldt", misses)
    if found.red:
        yield from _section("Niet meegeteld: voorbeelden die niet te stellen zijn", map(_case, found.red))
    yield ""
    yield "Een voorstel voor wat ontbreekt: waarom specs --voorstel NORM"


def _section(title: str, rows: Any) -> Iterator[str]:
    rows = list(rows)
    if rows:
        yield ""
        yield f"{title} ({len(rows)})"
        yield from (f"  {row}" for row in rows)


def _norm(use: NormUse) -> str:
    why = f"; {use.reason}" if use.reason else "; zonder opgaaf van reden"
    return f"{use.norm.id}  {use.norm.title} ({use.norm.source}){why}"


def _rule(use: RuleUse) -> str:
    return f"{use.place}  {' '.join(use.rule.norms)}  {use.rule.rule.head}".replace("    ", "  ")


def _seen(condition: ConditionUse) -> list[str]:
    return [word for word, cases in _by_side(condition) if cases]


def _sides(condition: ConditionUse) -> str:
    seen = _seen(condition)
    return f"alleen {seen[0]}" if seen else "aan geen enkele kant"


def _by_side(condition: ConditionUse) -> Sequence[tuple[str, Cases]]:
    return ("eronder", condition.below), ("erop", condition.equal), ("erboven", condition.above)


def _case(case: Case) -> str:
    return f"{case.path}:{case.line}  {case.name}"


def coverage_record(found: Coverage) -> dict[str, Any]:
    """Everything, for a program to read."""
    return {
        "procedure": found.procedure,
        "voorbeelden": found.ran,
        "niet_meegeteld": [_case_record(c) for c in found.red],
        "normen": [
            {
                "norm": n.norm.id,
                "titel": n.norm.title,
                "bron": n.norm.source,
                "voorbeelden": [_case_record(c) for c in n.examples],
                "regels": [r.place for r in n.rules],
                "waarom_geen_voorbeeld": n.reason or None,
            }
            for n in found.norms
        ],
        "regels": [_rule_record(r) for r in found.rules],
    }


def _rule_record(use: RuleUse) -> dict[str, Any]:
    return {
        "plaats": use.place,
        "normen": list(use.rule.norms),
        "tekst": use.rule.rule.text,
        "geldt_in": len(use.fired),
        "eerste": _case_record(use.fired[0]) if use.fired else None,
        "voorwaarden": [
            {
                "tekst": c.text,
                "kan_falen": c.can_fail,
                "faalt_als_enige_in": len(c.missed),
                "grens": {word: len(cases) for word, cases in _by_side(c)} if c.threshold else None,
            }
            for c in use.conditions
        ],
    }


def _case_record(case: Case) -> dict[str, Any]:
    return {"bestand": case.path, "regel": case.line, "naam": case.name}


# --- drafts ---------------------------------------------------------------------


def proposal_lines(norm: NormUse, proposals: Sequence[Proposal]) -> Iterator[str]:
    """Drafts as they would stand in a feature file, each with what it shows; then what could not be drafted."""
    drafts = [p for p in proposals if p.lines]
    if drafts:
        yield f"  Regel: {norm.norm.title}   # {norm.norm.id}"
    for number, proposal in enumerate(drafts, start=1):
        yield ""
        yield f"    # {gap_text(proposal.gap)}"
        yield f"    Voorbeeld: voorstel {number}"
        yield from (f"      {line}" for line in proposal.lines)
    rest = [p for p in proposals if not p.lines]
    if rest:
        yield ""
        yield from (f"  # zonder voorstel: {gap_text(p.gap)}: {p.why_not}" for p in rest)


def gap_text(gap: Gap) -> str:
    """What the examples leave out, in one line."""
    place = gap.rule.rule.location
    match gap.way.kind:
        case "vuurt":
            return f"{place}: de regel geldt in geen voorbeeld"
        case "gelijk":
            return f"{place}: precies op de grens van {gap.condition}"
        case _:
            return f"{place}: alleen deze voorwaarde geldt niet: {gap.condition}"
