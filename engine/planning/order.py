"""What a document says about the order of events that it gives no day for."""

from __future__ import annotations

from dataclasses import dataclass

from engine.planning.derivation import Terms, rule_of
from engine.wording.values import lowered, spell_quantity


@dataclass(frozen=True, slots=True)
class Undated:
    """A sentence about an event without a day: what it follows upon, or the term of which it is the end."""

    event: str
    text: str
    norm: str
    source: str


def undated(terms: Terms) -> tuple[Undated, ...]:
    """What is known of the events without a day, in the order in which they can happen."""
    dated = {each.event.key for each in terms.days}
    labels = {key: event.label for key, event in terms.events.items()}
    before: dict[str, set[str]] = {key: set() for key in labels}
    found: list[Undated] = []
    for norm, first, then, days in terms.world.rows("volgorde"):
        earlier, later = str(first), str(then)
        if later not in labels or earlier not in labels:
            continue
        before[later].add(earlier)
        if later in dated and earlier in dated:
            continue
        gap = f"ten minste {spell_quantity(days, 'dagen')} na" if isinstance(days, int) and days else "niet vóór"
        text = f"{labels[later]}: {gap} {lowered(labels[earlier])}"
        found.append(Undated(later, text, str(norm), terms.world.citation(str(norm))))
    for term in terms.terms.values():
        if term.end in labels and term.end not in dated:
            before[term.end].add(term.start)
            text = f"{labels[term.end]}: {rule_of(term, terms.events)}"
            found.append(Undated(term.end, text, term.norm, terms.world.citation(term.norm)))
    place = {key: number for number, key in enumerate(_in_order(before))}
    return tuple(sorted(found, key=lambda each: (place[each.event], each.text)))


def _in_order(before: dict[str, set[str]]) -> list[str]:
    """The events with each one after those that it follows upon; a circle is broken where it is entered."""
    found: dict[str, None] = {}

    def visit(key: str, above: frozenset[str]) -> None:
        for earlier in sorted(before.get(key, set()) - above):
            visit(earlier, above | {key})
        found.setdefault(key)

    for key in sorted(before):
        visit(key, frozenset((key,)))
    return list(found)
